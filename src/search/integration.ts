/** Makes the search index after the build: one Pagefind bundle per language, glossary terms as entries of their own. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { checkedContent } from '../content/integration.ts';
import { builtHtml } from '../files/built-html.ts';
import { type IndexedPage, isFoundIn, makeIndex } from './make-index.ts';
import { termRecords } from './terms.ts';

export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const { languages } = checkedContent();
				for (const { tag } of languages) {
					const pages = await indexLanguage(root, tag);
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
async function indexLanguage(root: string, language: string): Promise<number> {
	const pages: IndexedPage[] = [];
	for (const { path, file } of await builtHtml(root)) {
		const content = await readFile(file, 'utf8');
		if (isFoundIn(language, content)) pages.push({ path, content });
	}
	const terms = termRecords(language);
	for (const [path, content] of await makeIndex(language, pages, terms)) {
		const target = join(root, 'pagefind', language, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	return pages.length + terms.length;
}
