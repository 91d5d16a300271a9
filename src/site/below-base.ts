/** Where the site is published below a path of its host: moves the built site there, once everything else has been made and checked. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ASSETS } from '../editor/addresses.ts';
import { moverTo } from '../files/below-base.ts';
import { listFolder } from '../files/folder.ts';
import { baseOf, withoutBase } from '../files/site-address.ts';

/** Folders of scripts that name files under them. */
const SCRIPTS = ['_astro/', ASSETS.slice(1)];

/** @param site the address of the published site; with a host of its own, files stay as they are */
export function siteBelow(site: URL): AstroIntegration {
	const base = baseOf(site);
	return {
		name: 'site-below-base',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				// For scripts of pages alone: on the server, and while pages are written, the site lies at the root.
				const define = { SITE_BASE: JSON.stringify(command === 'build' ? base : '/') };
				updateConfig({ vite: { plugins: [{ name: 'site-base', config: () => ({ environments: { client: { define } } }) }] } });
			},
			'astro:server:setup': ({ server }) => {
				if (base === '/') return;
				// While pages are written they lie at the root; whoever opens them where they will be published gets them, too.
				server.middlewares.use((request, response, next) => {
					const path = withoutBase(request.url ?? '/', base);
					if (path === undefined) return next();
					// Two slashes would lead to another host.
					response.writeHead(302, { location: path.replace(/^\/+/, '/') }).end();
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (base === '/') return;
				const root = fileURLToPath(dir);
				const { files } = listFolder(root);
				const moverOf = moverTo(files, site, SCRIPTS);
				for (const name of files) {
					const moved = moverOf(name);
					if (!moved) continue;
					const text = await readFile(join(root, name), 'utf8');
					const now = moved(text);
					if (now !== text) await writeFile(join(root, name), now);
				}
				logger.info(`${files.length} tệp nằm dưới / files below ${base}`);
			},
		},
	};
}
