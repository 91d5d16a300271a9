/** The page of each package, of the whole course and of each module. The packages take it in and remove it: it is no page of the site. */
import type { APIRoute } from 'astro';
import { courses } from '../../../course/data.ts';
import { type CourseDocument, courseDocument } from '../../../course/document.ts';
import { moduleDocuments } from '../../../course/module-document.ts';
import { rootOf } from '../../../files/site-address.ts';
import { languages } from '../../../language/data.ts';
import { strings } from '../../../language/say.ts';
import { renderFrame } from '../../../package/page/render.ts';
import { pageName } from '../../../package/paths.ts';
import { quizzes } from '../../../quiz/data.ts';

type Props = { document: CourseDocument };

export const getStaticPaths = () =>
	courses.flatMap((course) =>
		languages.flatMap(({ tag }) => {
			const whole = courseDocument(course, quizzes, tag);
			return [whole, ...moduleDocuments(whole)].map((document) => ({
				params: { course: course.id, page: pageName(tag, document.part?.module) },
				props: { document },
			}));
		}),
	);

export const GET: APIRoute<Props> = async ({ props: { document }, site, url }) => {
	const html = await renderFrame(document, strings(document.language), rootOf(site ?? url.origin));
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
