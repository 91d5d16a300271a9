/** After the pages are built: what the ZIPs of teachers' sets are made with in the browser. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SET_PIECES } from './paths.ts';
import { setPieces } from './set/pieces.ts';
import { readTree } from './tree.ts';

export const setZips = (): AstroIntegration => ({
	name: 'set-zips',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const root = fileURLToPath(dir);
			writeFileSync(root + SET_PIECES.slice(1), JSON.stringify(await setPieces(readTree(root))));
		},
	},
});
