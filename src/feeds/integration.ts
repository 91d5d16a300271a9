/** After the build: lets other sites show the cards, and no other page, in a frame. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frameRules } from './frame-rules.ts';

export function feedHeaders(): AstroIntegration {
	return {
		name: 'feed-headers',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const file = join(root, '_headers');
				const names = (await readdir(root, { withFileTypes: true })).map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name));
				await writeFile(file, `${await readFile(file, 'utf8')}${frameRules(names)}`);
			},
		},
	};
}
