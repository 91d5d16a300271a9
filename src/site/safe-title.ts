/** Starlight writes the title of a page into its head as markup: here it becomes text. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { escapeHtml } from '../files/escape.ts';

export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute } }) => {
	for (const element of starlightRoute.head) {
		if (element.tag === 'title') element.content = escapeHtml(element.content ?? '');
	}
});
