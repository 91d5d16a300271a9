/** Lets every page get its sources. */
import type { AstroIntegration } from 'astro';

export function pageSources(): AstroIntegration {
	return {
		name: 'page-sources',
		hooks: {
			'astro:config:setup': ({ addMiddleware }) => addMiddleware({ entrypoint: new URL('./middleware.ts', import.meta.url), order: 'pre' }),
		},
	};
}
