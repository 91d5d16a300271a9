/** Every page that is rendered, in the build and while writing, gets its sources, and links in its headings. */
import { defineMiddleware } from 'astro:middleware';
import { strings } from '../language/say.ts';
import { sources } from '../reference/data.ts';
import { gatherSources } from '../reference/page-sources.ts';
import { linkHeadings } from './heading-links.ts';

const byId = new Map(sources.map((source) => [source.id, source]));

export const onRequest = defineMiddleware(async ({ currentLocale }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const language = currentLocale ?? 'vi';
	const html = gatherSources(await response.text(), { sources: byId, language, say: strings(language) });
	return new Response(linkHeadings(html), response);
});
