/** Makes a Pagefind index out of built pages and records. */
import { createIndex, type PagefindIndex } from 'pagefind';

/** A built page by its address. */
export type IndexedPage = { path: string; content: string };
/** An entry of its own, such as a term. */
export type IndexedRecord = { url: string; content: string; title: string; kind: string };

/** The files of a bundle that the site's own search box loads; Pagefind's ready-made boxes stay out. */
const NEEDED = /^pagefind(-worker)?\.js$|^pagefind-entry\.json$|\.pf_meta$|^wasm\.|^(fragment|index|filter)\//;

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
	 * @returns the files of the index by their path under its folder
	 * @throws where Pagefind refuses an entry
	 */
	close: (records: readonly IndexedRecord[]) => Promise<Map<string, Uint8Array>>;
};

/** @param language whose rules the words follow */
export function openIndex(language: string): OpenIndex {
	const short = language.split('-')[0] ?? language;
	let opened: Promise<PagefindIndex> | undefined;
	const open = (): Promise<PagefindIndex> => {
		opened ??= createIndex({ forceLanguage: short }).then(({ index, errors }) => {
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
		add: ({ path, content }) => enqueue(path, (index) => index.addHTMLFile({ url: path, content })),
		async close(records) {
			for (const { url, content, title, kind } of records) {
				enqueue(url, (index) => index.addCustomRecord({ url, content, language: short, meta: { title, kind }, filters: { kind: [kind] } }));
			}
			await work;
			if (failed) throw failed;
			const index = await open();
			const { files } = await index.getFiles();
			await index.deleteIndex();
			return new Map(files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content]));
		},
	};
}

/**
 * An index of pages that are all there.
 * @param language whose rules the words follow
 * @returns the files of the index by their path under its folder
 * @throws where Pagefind refuses an entry
 */
export function makeIndex(language: string, pages: readonly IndexedPage[], records: readonly IndexedRecord[]): Promise<Map<string, Uint8Array>> {
	const index = openIndex(language);
	for (const page of pages) index.add(page);
	return index.close(records);
}
