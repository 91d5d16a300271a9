/** Lets every page get links in its headings. */
import type { AstroIntegration } from 'astro';

export function headingLinks(): AstroIntegration {
	return {
		name: 'heading-links',
		hooks: {
			'astro:config:setup': ({ addMiddleware }) => addMiddleware({ entrypoint: new URL('./heading-middleware.ts', import.meta.url), order: 'pre' }),
		},
	};
}
