/** Every page that is rendered, in the build and while writing, gets links in its headings. */
import { defineMiddleware } from 'astro:middleware';
import { linkHeadings } from './heading-links.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(linkHeadings(await response.text()), response);
});
