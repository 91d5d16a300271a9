/** Puts together one edition: the pages that go along, what they need, the scripts, and the way in. */
import { readFileSync } from 'node:fs';
import type { Places } from './address.ts';
import { Modules, searchScript } from './modules.ts';
import { localPage } from './page.ts';
import { MODULES_SCRIPT, PAGES, READ_FIRST, SEARCH_SCRIPT, SHEET, START, searchData } from './paths.ts';
import { indexScript } from './search.ts';
import { localSheet } from './sheet.ts';
import { readFirst, type StartPage, startPage } from './start-page.ts';
import { isPage, travels } from './travels.ts';
import type { Tree } from './tree.ts';

export type Edition = {
	/** the name of the ZIP without its ending, and of the one folder in it */
	name: string;
	/** the files that go along whatever leads to them; what they need comes with them */
	files: readonly string[];
	/** the index of each language; languages without a page in the edition have none */
	indexes: ReadonlyMap<string, Iterable<readonly [string, Uint8Array]>>;
	door: StartPage;
	/** pages that another one stands for */
	instead?: ReadonlyMap<string, string>;
};

/**
 * @param site the address of the published site, without a slash at its end
 * @returns the files of the ZIP by their path in it
 */
export async function editionFiles(tree: Tree, site: string, edition: Edition): Promise<Map<string, Uint8Array | string>> {
	const { name, files, indexes, door, instead = new Map() } = edition;
	const out = new Map<string, Uint8Array | string>();
	const modules = new Modules(tree);
	const pages = new Set(files.filter(isPage));
	const open = new Set(files);
	const places: Places = {
		tree,
		site,
		instead,
		goes: (file) => travels(file) && (!isPage(file) || pages.has(file)),
		needs: (target) => {
			for (const file of target.endsWith('/') ? tree.under(target) : [target]) if (places.goes(file)) open.add(file);
		},
	};
	// A set goes on with what is added to it while it is gone through.
	for (const file of open) {
		if (isPage(file)) out.set(file, localPage(tree.text(file), file, places, modules));
		else out.set(file, file.endsWith('.css') ? localSheet(tree.text(file), file, places) : tree.read(file));
	}
	out.set(SHEET, readFileSync(new URL('browser/online.css', import.meta.url)));
	out.set(MODULES_SCRIPT, await modules.script());
	const [first] = indexes.keys();
	if (first !== undefined) out.set(SEARCH_SCRIPT, await searchScript(tree, first));
	for (const [language, index] of indexes) out.set(searchData(language), indexScript(language, index));
	const inFolder = [...out].map(([path, content]) => [`${name}/${PAGES}${path}`, content] as const);
	return new Map([[`${name}/${START}`, startPage(door)], [`${name}/${READ_FIRST}`, readFirst(door)], ...inFolder]);
}
