/** Makes a Pagefind index out of built pages and records. */
import { createIndex, type PagefindIndex } from 'pagefind';
import { makeNames } from './make-names.ts';
import { type LanguageNames, NAMES_FILE } from './names.ts';

/** A built page by its address. */
export type IndexedPage = { path: string; content: string };
/** An entry of its own, such as a term. */
export type IndexedRecord = { url: string; content: string; title: string; kind: string };

/** The files of a bundle that the site's own search box loads; Pagefind's ready-made boxes stay out. */
const NEEDED = /^pagefind(-worker)?\.js$|^pagefind-entry\.json$|\.pf_meta$|^wasm\.|^(fragment|index)\//;

/** True for a page that is written in a language and wants to be found. */
export function isFoundIn(language: string, content: string): boolean {
	const own = content.includes(`<html lang="${language}"`) && content.includes('data-pagefind-body');
	return own && !content.includes('data-pagefind-filter="fallback:true"');
}

/** An index that takes pages as they come. */
export type OpenIndex = {
	add: (page: IndexedPage) => void;
	/**
	 * @param records entries beside the pages
	 * @param names what the pages are called besides
	 * @returns the files of the index by their path under its folder, the list of names among them
	 * @throws where Pagefind refuses an entry
	 */
	close: (records: readonly IndexedRecord[], names: LanguageNames) => Promise<Map<string, Uint8Array>>;
};

/** For Pagefind, a language without rules of its own: words are kept as they stand, and endings are the search's business. */
const PLAIN = 'unknown';
/** Cells and terms stand on lines of their own: Pagefind would join their words. */
const LINES = /<\/(dt|td|th|summary|caption|figcaption|button|label)>/g;

/** @param language the tag of the language of the pages */
export function openIndex(language: string): OpenIndex {
	let opened: Promise<PagefindIndex> | undefined;
	const open = (): Promise<PagefindIndex> => {
		opened ??= createIndex({ forceLanguage: PLAIN, excludeSelectors: ['[hidden]'] }).then(({ index, errors }) => {
			if (!index) throw new Error(errors.join('; '));
			return index;
		});
		return opened;
	};
	// One after the other: the index numbers its pages in the order in which they arrive.
	let work: Promise<void> = Promise.resolve();
	let failed: Error | undefined;
	const enqueue = (name: string, add: (index: PagefindIndex) => Promise<{ errors: string[] }>): void => {
		work = work
			.then(async () => {
				const { errors } = await add(await open());
				if (errors.length > 0) throw new Error(`${name}: ${errors.join('; ')}`);
			})
			// Kept until the index is closed: nobody waits for a single page.
			.catch((error: Error) => {
				failed ??= error;
			});
	};
	return {
		add: ({ path, content }) => enqueue(path, (index) => index.addHTMLFile({ url: path, content: content.replace(LINES, '$& ') })),
		async close(records, names) {
			for (const { url, content, title, kind } of records) {
				enqueue(url, (index) => index.addCustomRecord({ url, content, language: PLAIN, meta: { title, kind } }));
			}
			await work;
			if (failed) throw failed;
			const index = await open();
			const { files } = await index.getFiles();
			await index.deleteIndex();
			const made = new Map(files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content]));
			return made.set(NAMES_FILE, new TextEncoder().encode(JSON.stringify(makeNames(made, language, names))));
		},
	};
}

/**
 * An index of pages that are all there.
 * @param language the tag of the language of the pages
 * @param names what the pages are called besides
 * @returns the files of the index by their path under its folder, the list of names among them
 * @throws where Pagefind refuses an entry
 */
export function makeIndex(
	language: string,
	pages: readonly IndexedPage[],
	records: readonly IndexedRecord[],
	names: LanguageNames,
): Promise<Map<string, Uint8Array>> {
	const index = openIndex(language);
	for (const page of pages) index.add(page);
	return index.close(records, names);
}
