/** Adds the editor to the site, where `npm start -- --editor` (the variable `EDITOR=1`) asks for it: on the computer of someone who edits, never in public. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ASSETS } from './assets.ts';

const entrypoint = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export function editor(): AstroIntegration {
	return {
		name: 'editor',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				if (process.env.EDITOR !== '1') return;
				injectRoute({ pattern: '/bien-tap', entrypoint: entrypoint('./EditorPage.astro'), prerender: true });
				injectRoute({ pattern: `${ASSETS}[...file]`, entrypoint: entrypoint('./files.ts'), prerender: true });
			},
		},
	};
}
