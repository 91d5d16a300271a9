/** Puts the files of the recordings and videos into the site, and serves them while it is written. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { FOLDER, RECORDINGS } from './paths.ts';
import { SIGNED, SIGNED_FOLDER } from './signed/paths.ts';

/**
 * @param content the content folder
 * @param names of the files that passed their check: sound and captions
 * @param videos the same of videos in sign language, their captions and posters
 */
export function recordingFiles(content: URL, names: readonly string[], videos: readonly string[]): AstroIntegration {
	const places = [
		// The one that lies in the other comes first: it would be looked for there.
		{ folder: fileURLToPath(new URL(SIGNED_FOLDER, content)), address: SIGNED, files: videos },
		{ folder: fileURLToPath(new URL(FOLDER, content)), address: RECORDINGS, files: names },
	];
	return {
		name: 'recordings',
		hooks: {
			// Players ask for parts of a file.
			'astro:server:setup': ({ server }) => {
				for (const { folder, address } of places) server.middlewares.use(address.slice(0, -1), sirv(folder, { dev: true }));
			},
			'astro:build:done': ({ dir }) => {
				for (const { folder, address, files } of places) {
					if (files.length === 0) continue;
					const target = join(fileURLToPath(dir), address);
					mkdirSync(target, { recursive: true });
					for (const name of files) copyFileSync(join(folder, name), join(target, name));
				}
			},
		},
	};
}
