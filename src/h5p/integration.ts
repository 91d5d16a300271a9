/** Makes the quiz player before the site is built, and puts its files into the site. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundlePlayer } from './player/bundle.ts';
import { type DroppedPackage, type Player, playerFiles } from './player/files.ts';

/**
 * Builds the player's scripts and takes in what editors dropped in.
 * @param folder `quizzes/`
 * @param packages that passed their checks
 */
export async function preparePlayer(folder: URL, packages: ReadonlyMap<string, DroppedPackage>): Promise<Player> {
	const libraries = fileURLToPath(new URL('libraries/', folder));
	return playerFiles(await bundlePlayer(), existsSync(libraries) ? libraries : '', packages);
}

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml' };

/** Serves the player's files while the site is written, and writes them into the built site. */
export function quizPlayer({ root, files }: Player): AstroIntegration {
	return {
		name: 'quiz-player',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
					const bytes = path.startsWith(root) ? files.get(path.slice(root.length)) : undefined;
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
