/** Makes the search index while pages are rendered: one Pagefind bundle per language, glossary terms as entries of their own. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import type { PageReader } from '../files/built-html.ts';
import type { Term } from '../reference/schema.ts';
import { isFoundIn, openIndex } from './make-index.ts';
import type { LanguageNames } from './names.ts';
import { termRecords } from './terms.ts';

/**
 * @param languages the tags of the site's languages
 * @param glossary terms that are found by themselves
 * @param namesIn what the content calls pages in a language
 */
export function searchIndex(languages: readonly string[], glossary: readonly Term[], namesIn: (language: string) => LanguageNames): PageReader {
	const indexes = languages.map((language) => ({ language, index: openIndex(language), pages: 0 }));
	let closed = false;
	return {
		page(path, content) {
			const own = indexes.find(({ language }) => isFoundIn(language, content));
			if (!own) return;
			if (closed) throw new Error(`${path} came after the search index was made`);
			own.pages++;
			own.index.add({ path, content });
		},
		async done(root, log) {
			closed = true;
			const counts = indexes.map(async ({ language, index, pages }) => {
				const terms = termRecords(glossary, language);
				for (const [path, content] of await index.close(terms, namesIn(language))) {
					const target = join(root, 'pagefind', language, path);
					await mkdir(dirname(target), { recursive: true });
					await writeFile(target, content);
				}
				return `${language}: ${pages + terms.length} mục / entries`;
			});
			for (const line of await Promise.all(counts)) log(line);
			await close();
		},
	};
}
