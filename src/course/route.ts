/** Says what a lesson of a course is, and adds the parts around its text to its table of contents. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { strings } from '../language/say.ts';
import { hereOf, tell } from '../ui/json-ld.ts';
import { positionOf } from './courses.ts';
import { courseLessonNode } from './json-ld.ts';

export const CHECK = 'kiem-tra';
export const NOTES = 'ghi-chu';

export const onRequest = defineRouteMiddleware((context) => {
	const { starlightRoute } = context.locals;
	const position = positionOf(starlightRoute.id);
	if (!position) return;
	const say = strings(starlightRoute.lang);
	tell(context.locals, { page: courseLessonNode(position, say, hereOf(context)) });
	if (!starlightRoute.toc) return;
	const entry = (slug: string, text: string) => ({ depth: 2, slug, text, children: [] });
	starlightRoute.toc.items.push(entry(CHECK, say('course.check')), entry(NOTES, say('course.notes')));
});
