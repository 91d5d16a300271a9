/** The page of each package. The packages take it in and remove it: it is no page of the site. */
import type { APIRoute } from 'astro';
import { checkedContent } from '../../../content/integration.ts';
import { courseDocument } from '../../../course/document.ts';
import type { Course } from '../../../course/schema.ts';
import { strings } from '../../../language/strings.ts';
import { renderFrame } from '../../../package/page/render.ts';

type Props = { course: Course };
type Params = { course: string; language: string };

export const getStaticPaths = () => {
	const { courses, languages } = checkedContent();
	return courses.flatMap((course) => languages.map(({ tag }) => ({ params: { course: course.id, language: tag }, props: { course } })));
};

export const GET: APIRoute<Props, Params> = async ({ props, params: { language }, site, url }) => {
	const course = courseDocument(props.course, checkedContent().quizzes, language, new Map());
	const html = await renderFrame(course, strings(language), (site ?? url).origin);
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
