/** Makes the quiz player before the site is built, and puts its files into the site. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFor, pathOf, readHeaderRules } from '../files/header-rules.ts';
import { FOREIGN_FRAMES, isForeign } from './paths.ts';
import { bundlePlayer } from './player/bundle.ts';
import { type DroppedPackage, type Player, playerFiles } from './player/files.ts';

/**
 * Builds the player's scripts and takes in what editors dropped in.
 * @param libraries files of content types that passed their checks, by path under `quizzes/libraries/`
 * @param packages that passed their checks
 */
export async function preparePlayer(libraries: ReadonlyMap<string, Uint8Array>, packages: ReadonlyMap<string, DroppedPackage>): Promise<Player> {
	return playerFiles(await bundlePlayer(), libraries, packages);
}

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml' };

/** Serves the player's files while the site is written, and writes them into the built site. */
export function quizPlayer({ root, files }: Player): AstroIntegration {
	return {
		name: 'quiz-player',
		hooks: {
			'astro:server:setup': ({ server }) => {
				// As a host does with the built site.
				const rules = readHeaderRules(readFileSync(join(server.config.publicDir, '_headers'), 'utf8'));
				server.middlewares.use((request, response, next) => {
					const path = pathOf(request.url ?? '/');
					const bytes = path.startsWith(root) ? files.get(path.slice(root.length)) : undefined;
					if (bytes || isForeign(path)) for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
					// Astro's dev server knows the route of a frame by the name of its file alone.
					if (/\/khung\/$/.test(path) || (path.startsWith(FOREIGN_FRAMES) && path.endsWith('/'))) request.url = `${path}index.html`;
					if (!bytes) return next();
					response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
					response.end(bytes);
				});
			},
			'astro:build:done': ({ dir }) => {
				const folder = join(fileURLToPath(dir), root);
				for (const [name, bytes] of files) {
					mkdirSync(dirname(join(folder, name)), { recursive: true });
					writeFileSync(join(folder, name), bytes);
				}
			},
		},
	};
}
