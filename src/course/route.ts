/** Adds the parts around a lesson's text to its table of contents. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { strings } from '../language/say.ts';
import { positionOf } from './courses.ts';

export const CHECK = 'kiem-tra';
export const NOTES = 'ghi-chu';

export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute } }) => {
	const position = positionOf(starlightRoute.id);
	if (!position || !starlightRoute.toc) return;
	const say = strings(starlightRoute.lang);
	const entry = (slug: string, text: string) => ({ depth: 2, slug, text, children: [] });
	starlightRoute.toc.items.push(entry(CHECK, say('course.check')), entry(NOTES, say('course.notes')));
});
