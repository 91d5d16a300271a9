/** Adds to what Starlight knows of a page: where the sidebar marks it, what comes before and after it in its section, its title as text. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { escapeHtml } from '../files/escape.ts';
import { inLanguage } from '../language/format.ts';
import { inLocale } from '../language/paths.ts';
import { site } from '../reference/data.ts';
import { APPLE_ICON, manifestPath } from './app-icons.ts';
import { markPlace, neighbours, type TreeEntry } from './trail.ts';

export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route }, url }) => {
	const home = inLocale('/', route.lang);
	const tree = route.sidebar as TreeEntry[];
	// What a search does not find is a tool, and read in no order.
	const { prev, next } = route.entry.data.pagefind ? neighbours(tree, url.pathname, home) : {};
	route.pagination = { prev, next } as typeof route.pagination;
	markPlace(tree, url.pathname, home);
	const { title } = route.entry.data;
	// The name of the site stands once: before its tagline on the page that is called as it is.
	const whole = title === route.siteTitle ? `${title} – ${inLanguage(site.tagline, route.lang)}` : `${title} | ${route.siteTitle}`;
	for (const element of route.head) {
		// Starlight writes it into the head as markup.
		if (element.tag === 'title') element.content = escapeHtml(whole);
	}
	route.head.push(
		{ tag: 'link', attrs: { rel: 'manifest', href: manifestPath(route.lang) }, content: '' },
		{ tag: 'link', attrs: { rel: 'apple-touch-icon', href: APPLE_ICON }, content: '' },
	);
});
