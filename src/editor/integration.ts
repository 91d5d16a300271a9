/** Adds the editor to the site, where `npm run editor` or `npm start -- --editor` (the variable `EDITOR=1`) asks for it: on the computer of someone who edits. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ASSETS, EDITOR } from './addresses.ts';

const entrypoint = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Whether the editor was asked for. */
export const hasEditor = (): boolean => process.env.EDITOR === '1';

export function editor(): AstroIntegration {
	return {
		name: 'editor',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				if (!hasEditor()) return;
				injectRoute({ pattern: '/bien-tap', entrypoint: entrypoint('./EditorPage.astro'), prerender: true });
				injectRoute({ pattern: `${ASSETS}[...file]`, entrypoint: entrypoint('./files.ts'), prerender: true });
			},
			'astro:server:setup': async ({ server }) => {
				if (!hasEditor()) return;
				const { checkServer } = await import('./check-server.ts');
				const answer = checkServer(process.cwd());
				server.middlewares.use((request, response, next) => void (answer(request, response) || next()));
			},
			'astro:server:start': ({ address, logger }) => {
				if (hasEditor()) logger.info(`biên tập / editor: http://localhost:${address.port}${EDITOR}`);
			},
		},
	};
}
