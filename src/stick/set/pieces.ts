/** What the ZIPs that teachers make of their sets share: the scripts of all pages that may be in one, as one classic script. */
import { readFileSync } from 'node:fs';
import { folders } from '../../lesson/paths.ts';
import { QUIZZES } from '../../quiz/paths.ts';
import { Modules } from '../modules.ts';
import type { SetPieces } from '../paths.ts';
import type { Tree } from '../tree.ts';

const MODULE = /<script[^>]* type="module"[^>]* src="([^"]+)"/g;

/** Pages of lessons, guides, scripts and their quizzes, in every language. */
const isOfLesson = (file: string): boolean =>
	new RegExp(`^([a-z-]+/)?(${[...Object.keys(folders), QUIZZES.slice(1, -1)].join('|')})/[^/]+/(.+/)?index\\.html$`).test(file);

/** @param tree of the built site */
export async function setPieces(tree: Tree): Promise<SetPieces> {
	const modules = new Modules(tree);
	for (const file of tree.files.filter(isOfLesson)) for (const [, src = ''] of tree.text(file).matchAll(MODULE)) modules.module({ src });
	return { modules: modules.names, script: await modules.script(), sheet: readFileSync(new URL('../browser/online.css', import.meta.url), 'utf8') };
}
