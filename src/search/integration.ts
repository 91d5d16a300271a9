/** Makes the search index after the build: one Pagefind bundle per language, glossary terms as entries of their own. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { builtHtml } from '../files/built-html.ts';
import type { Term } from '../reference/schema.ts';
import { type IndexedPage, isFoundIn, makeIndex } from './make-index.ts';
import { termRecords } from './terms.ts';

/**
 * @param languages the tags of the site's languages
 * @param glossary terms that are found by themselves
 */
export function searchIndex(languages: readonly string[], glossary: readonly Term[]): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				for (const tag of languages) {
					const pages = await indexLanguage(root, tag, glossary);
					logger.info(`${tag}: ${pages} mục / entries`);
				}
				await close();
			},
		},
	};
}

/**
 * @param root the folder of the built site
 * @param language whose pages and terms go in
 * @returns how many entries the index holds
 * @throws where Pagefind refuses an entry
 */
async function indexLanguage(root: string, language: string, glossary: readonly Term[]): Promise<number> {
	const pages: IndexedPage[] = [];
	for (const { path, file } of await builtHtml(root)) {
		const content = await readFile(file, 'utf8');
		if (isFoundIn(language, content)) pages.push({ path, content });
	}
	const terms = termRecords(glossary, language);
	for (const [path, content] of await makeIndex(language, pages, terms)) {
		const target = join(root, 'pagefind', language, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	return pages.length + terms.length;
}
