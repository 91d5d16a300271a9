/** Makes a Pagefind index out of built pages and records. */
import { createIndex } from 'pagefind';

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

/**
 * @param language whose rules the words follow
 * @returns the files of the index by their path under its folder
 * @throws where Pagefind refuses an entry
 */
export async function makeIndex(language: string, pages: readonly IndexedPage[], records: readonly IndexedRecord[]): Promise<Map<string, Uint8Array>> {
	const short = language.split('-')[0] ?? language;
	const { index, errors } = await createIndex({ forceLanguage: short });
	if (!index) throw new Error(errors.join('; '));
	for (const { path, content } of pages) {
		const added = await index.addHTMLFile({ url: path, content });
		if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`);
	}
	for (const { url, content, title, kind } of records) {
		await index.addCustomRecord({ url, content, language: short, meta: { title, kind }, filters: { kind: [kind] } });
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	return new Map(files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content]));
}
