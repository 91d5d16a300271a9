/** The page of each package. The packages take it in and remove it: it is no page of the site. */
import type { APIRoute } from 'astro';
import { courses } from '../../../course/data.ts';
import { courseDocument } from '../../../course/document.ts';
import type { Course } from '../../../course/schema.ts';
import { languages } from '../../../language/data.ts';
import { strings } from '../../../language/say.ts';
import { renderFrame } from '../../../package/page/render.ts';
import { quizzes } from '../../../quiz/data.ts';

type Props = { course: Course };
type Params = { course: string; language: string };

export const getStaticPaths = () =>
	courses.flatMap((course) => languages.map(({ tag }) => ({ params: { course: course.id, language: tag }, props: { course } })));

export const GET: APIRoute<Props, Params> = async ({ props, params: { language }, site, url }) => {
	const course = courseDocument(props.course, quizzes, language);
	const html = await renderFrame(course, strings(language), (site ?? url).origin);
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
