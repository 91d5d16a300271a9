/** Adds the editor to the site, where `npm run editor` or `npm start -- --editor` (the variable `EDITOR=1`) asks for it: on the computer of someone who edits. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ASSETS, EDITOR, typeOf } from './addresses.ts';

const entrypoint = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Whether the editor was asked for. */
export const hasEditor = (): boolean => process.env.EDITOR === '1';

/** @param files of the editor by their names under `ASSETS`, as the content is now */
export function editor(files: () => ReadonlyMap<string, string | Uint8Array>): AstroIntegration {
	return {
		name: 'editor',
		hooks: {
			'astro:config:setup': ({ injectRoute, updateConfig }) => {
				if (!hasEditor()) return;
				// The bar of the dev server is for those who write the code, and lies over the form.
				updateConfig({ devToolbar: { enabled: false } });
				injectRoute({ pattern: '/bien-tap', entrypoint: entrypoint('./EditorPage.astro'), prerender: true });
				injectRoute({ pattern: `${ASSETS}[...file]`, entrypoint: entrypoint('./files.ts'), prerender: true });
			},
			'astro:server:setup': async ({ server }) => {
				if (!hasEditor()) return;
				const { checkServer } = await import('./check-server.ts');
				const answer = checkServer(process.cwd());
				server.middlewares.use((request, response, next) => {
					// The dev server asks for a slash behind the address of any route, and these are files.
					const name = request.url?.startsWith(ASSETS) ? request.url.slice(ASSETS.length).replace(/\?.*$/, '') : undefined;
					const body = name === undefined ? undefined : files().get(name);
					if (name !== undefined && body !== undefined) response.writeHead(200, { 'content-type': typeOf(name) }).end(body);
					else if (!answer(request, response)) next();
				});
			},
			'astro:server:start': ({ address, logger }) => {
				if (hasEditor()) logger.info(`biên tập / editor: http://localhost:${address.port}${EDITOR}`);
			},
		},
	};
}
