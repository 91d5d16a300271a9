/** Renders the page of each package along with the site. The packages take it in and it is removed: it is no page of the site. */
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { courses } from '../../course/data.ts';
import { courseDocument } from '../../course/document.ts';
import type { Course } from '../../course/schema.ts';
import { languages } from '../../language/data.ts';
import { strings } from '../../language/say.ts';
import { quizzes } from '../../quiz/data.ts';
import { withMarks } from '../page-texts.ts';
import PackagePage from './PackagePage.astro';

type Props = { course: Course };
type Params = { course: string; language: string };

export const getStaticPaths = () =>
	courses.flatMap((course) => languages.map(({ tag }) => ({ params: { course: course.id, language: tag }, props: { course } })));

export const GET: APIRoute<Props, Params> = async ({ props, params: { language }, site, url }) => {
	const course = withMarks(courseDocument(props.course, quizzes, language, new Map()));
	const container = await AstroContainer.create();
	const html = await container.renderToString(PackagePage, { props: { course, say: strings(language), site: (site ?? url).origin }, partial: false });
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
