/** Makes the search index after the build: one Pagefind bundle per language, glossary terms as entries of their own. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { checkedContent } from '../check/integration.ts';
import { builtHtml } from '../site/built-html.ts';
import { GLOSSARY, inLocale } from '../site/paths.ts';
import { inLanguage } from '../site/strings.ts';

/** The files of a bundle that the site's own search box loads; Pagefind's ready-made boxes stay out. */
const NEEDED = /^pagefind(-worker)?\.js$|^pagefind-entry\.json$|\.pf_meta$|^wasm\.|^(fragment|index|filter)\//;

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
	const { index, errors } = await createIndex({ forceLanguage: language.split('-')[0] ?? language });
	if (!index) throw new Error(errors.join('; '));
	let count = 0;
	for (const { path, file } of await builtHtml(root)) {
		const content = await readFile(file, 'utf8');
		const own = content.includes(`<html lang="${language}"`) && content.includes('data-pagefind-body');
		if (!own || content.includes('data-pagefind-filter="fallback:true"')) continue;
		const added = await index.addHTMLFile({ url: path, content });
		if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`);
		count++;
	}
	for (const entry of checkedContent().glossary) {
		const title = inLanguage(entry.term, language);
		const names = [title, entry.abbreviation, ...Object.values(entry.term)].filter(Boolean).join(' · ');
		await index.addCustomRecord({
			url: `${inLocale(GLOSSARY, language)}#${entry.id}`,
			content: `${names}. ${inLanguage(entry.definition, language)}`,
			language: language.split('-')[0] ?? language,
			meta: { title, kind: 'term' },
			filters: { kind: ['term'] },
		});
		count++;
	}
	const { files } = await index.getFiles();
	for (const { path, content } of files) {
		if (!NEEDED.test(path)) continue;
		const target = join(root, 'pagefind', language, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	await index.deleteIndex();
	return count;
}
