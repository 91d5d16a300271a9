/** The search of the edition: the index of each language as a script that holds its files. */
import { addressOf } from '../offline/lists.ts';
import type { Term } from '../reference/schema.ts';
import { isFoundIn, makeIndex } from '../search/make-index.ts';
import type { LanguageNames } from '../search/names.ts';
import { termRecords } from '../search/terms.ts';
import { INDEX } from './index-key.ts';
import { isPage } from './travels.ts';
import type { Tree } from './tree.ts';

/** What the engine itself is made of; it is a script of its own. */
const ENGINE_FILE = /^pagefind(-worker)?\.js$/;

/** @param files the files of an index by their path under its folder */
export function indexScript(language: string, files: Iterable<readonly [string, Uint8Array]>): string {
	const wanted = [...files].filter(([path]) => !ENGINE_FILE.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
	const texts = Object.fromEntries(wanted.map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]));
	return `(window.${INDEX}??={})[${JSON.stringify(language)}]=${JSON.stringify(texts)}`;
}

/** The index of the whole site in a language, as the build made it. */
export function siteIndex(tree: Tree, language: string): [string, Uint8Array][] {
	const folder = `pagefind/${language}/`;
	return tree.under(folder).map((file) => [file.slice(folder.length), tree.read(file)]);
}

/** An index over some pages alone, and over the terms of the glossary; names of other pages stay out. */
export async function pagesIndex(
	tree: Tree,
	language: string,
	files: readonly string[],
	glossary: readonly Term[],
	names: LanguageNames,
): Promise<Map<string, Uint8Array>> {
	const pages = files.filter(isPage).map((file) => ({ path: addressOf(file), content: tree.text(file) }));
	return makeIndex(
		language,
		pages.filter(({ content }) => isFoundIn(language, content)),
		termRecords(glossary, language),
		names,
	);
}
