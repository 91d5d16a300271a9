/** Puts the files of the recordings into the site, and serves them while it is written. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { FOLDER, RECORDINGS } from './paths.ts';

/**
 * @param content the content folder
 * @param names of the files that passed their check: sound and captions
 */
export function recordingFiles(content: URL, names: readonly string[]): AstroIntegration {
	const folder = fileURLToPath(new URL(FOLDER, content));
	return {
		name: 'recordings',
		hooks: {
			// Players ask for parts of a file.
			'astro:server:setup': ({ server }) => void server.middlewares.use(RECORDINGS.slice(0, -1), sirv(folder, { dev: true })),
			'astro:build:done': ({ dir }) => {
				if (names.length === 0) return;
				const target = join(fileURLToPath(dir), RECORDINGS);
				mkdirSync(target, { recursive: true });
				for (const name of names) copyFileSync(join(folder, name), join(target, name));
			},
		},
	};
}
