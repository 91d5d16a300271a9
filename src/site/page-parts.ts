/** Lets every page get what is made of the whole of it: its sources, and links in its headings. */
import type { AstroIntegration } from 'astro';

export function pageParts(): AstroIntegration {
	return {
		name: 'page-parts',
		hooks: {
			'astro:config:setup': ({ addMiddleware }) => addMiddleware({ entrypoint: new URL('./page-middleware.ts', import.meta.url), order: 'pre' }),
		},
	};
}
