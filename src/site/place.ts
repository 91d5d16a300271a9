/** Adds to what Starlight knows of a page: where the sidebar marks it, what comes before and after it in its section, its title as text, what it tells other sites. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { escapeHtml } from '../files/escape.ts';
import { wholeAddress } from '../files/site-address.ts';
import { inLanguage } from '../language/format.ts';
import { inLocale, withoutLocale } from '../language/paths.ts';
import { site as info } from '../reference/data.ts';
import { APPLE_ICON, manifestPath } from './app-icons.ts';
import { foldElsewhere, markPlace, neighbours, type TreeEntry } from './trail.ts';

const MISSING = '/404/';
type Attributes = Record<string, string | boolean | undefined> | undefined;

/** The attribute that holds a name of the page, for search engines and for whoever shares it, where an element of the head gives one. */
const nameOf = (attributes: Attributes): string | undefined =>
	attributes?.property === 'og:url' ? 'content' : attributes?.rel === 'canonical' || attributes?.hreflang !== undefined ? 'href' : undefined;

/** Starlight gives the names of a page the host of the site and not the path below it. */
function named(attributes: Attributes, site: URL | undefined): void {
	if (!attributes || !site) return;
	const key = nameOf(attributes);
	const address = key && attributes[key];
	if (key && typeof address === 'string') attributes[key] = wholeAddress(new URL(address).pathname, site);
}

export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route }, site, url }) => {
	const home = inLocale('/', route.lang);
	const tree = route.sidebar as TreeEntry[];
	// What a search does not find is a tool, and read in no order.
	const { prev, next } = route.entry.data.pagefind ? neighbours(tree, url.pathname, home) : {};
	route.pagination = { prev, next } as typeof route.pagination;
	markPlace(tree, url.pathname, home);
	foldElsewhere(tree, url.pathname, home);
	const { title, quickExit } = route.entry.data;
	// The name of the site stands once: before its tagline on the page that is called as it is.
	const whole = title === route.siteTitle ? `${title} – ${inLanguage(info.tagline, route.lang)}` : `${title} | ${route.siteTitle}`;
	// A page that says that nothing is at an address has no address of its own.
	if (withoutLocale(url.pathname, route.lang) === MISSING) route.head = route.head.filter(({ attrs }) => !nameOf(attrs));
	for (const element of route.head) {
		named(element.attrs, site);
		// Starlight writes it into the head as markup.
		if (element.tag === 'title') element.content = escapeHtml(whole);
	}
	route.head.push(
		{ tag: 'link', attrs: { rel: 'manifest', href: manifestPath(route.lang) }, content: '' },
		{ tag: 'link', attrs: { rel: 'apple-touch-icon', href: APPLE_ICON }, content: '' },
	);
	// Where such a page is left for learns nothing of it.
	if (quickExit) route.head.push({ tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, content: '' });
});
