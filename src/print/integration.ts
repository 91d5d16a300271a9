/** Puts what was printed on the site, and serves it while the site is written. Nothing is printed here. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Printed } from './list.ts';
import { EDITIONS } from './paths.ts';

/**
 * @param folder where editions lie, an absolute path
 * @param editions those that are shown
 */
export function printedFiles(folder: string, editions: readonly Printed[]): AstroIntegration {
	return {
		name: 'editions',
		hooks: {
			'astro:server:setup': ({ server }) => {
				if (editions.length > 0) server.middlewares.use(EDITIONS.slice(0, -1), sirv(folder, { dev: true }));
			},
			'astro:build:done': ({ dir }) => {
				if (editions.length === 0) return;
				const target = join(fileURLToPath(dir), EDITIONS);
				mkdirSync(target, { recursive: true });
				for (const { file } of editions) copyFileSync(join(folder, file), join(target, file));
			},
		},
	};
}
