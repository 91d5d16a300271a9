/** Makes the quiz player before the site is built, and puts its files into the site. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readPackage } from '../exchange/import/h5p.ts';
import { refusalLine } from '../exchange/import/result.ts';
import type { Language } from '../source/message.ts';
import { bundlePlayer } from './player/bundle.ts';
import { type Package, type Player, playerFiles } from './player/files.ts';

/**
 * Builds the player's scripts and reads every package that was dropped in.
 * @param folder `quizzes/`
 * @param packages the ids of the packages in it
 * @param language in which a refused package is named
 * @returns the player, or a line for each reason why a package does not pass its checks
 */
export async function preparePlayer(folder: URL, packages: readonly string[], language: Language): Promise<Player | { refused: string }> {
	const read = new Map<string, Package & { files: Map<string, Uint8Array> }>();
	let refused = '';
	for (const id of packages) {
		const found = await readPackage(readFileSync(new URL(`${id}.h5p`, folder)));
		if ('refusals' in found) refused += found.refusals.map((refusal) => `${refusalLine(`quizzes/${id}.h5p`, refusal, language)}\n`).join('');
		else read.set(id, { ...packageOf(id, found.files), files: found.files });
	}
	if (refused !== '') return { refused };
	const libraries = fileURLToPath(new URL('libraries/', folder));
	return playerFiles(await bundlePlayer(), existsSync(libraries) ? libraries : '', read);
}

function packageOf(id: string, files: ReadonlyMap<string, Uint8Array>): Package {
	const decoder = new TextDecoder();
	const json = Object.fromEntries(
		[...files].filter(([name]) => name.endsWith('.json')).map(([name, bytes]) => [name, JSON.parse(decoder.decode(bytes)) as unknown]),
	);
	const { title, language } = json['h5p.json'] as { title?: unknown; language?: unknown };
	return { title: typeof title === 'string' ? title : id, language: typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? language : 'vi', json };
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
