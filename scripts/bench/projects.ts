/** The projects that the run with many pages builds: this one with made-up pages, and a plain Starlight site beside it. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from '../../src/content/check.ts';
import { languageKind } from '../../src/language/kinds.ts';
import { sourceKind, termKind } from '../../src/reference/kinds.ts';
import { buildDay } from '../../src/source/build-day.ts';
import { root } from './site.ts';
import { type Language, type Marks, pageName, syntheticPage } from './synthetic.ts';

/** The folder of made-up pages in an address. */
const FOLDER = 'mau';
const languages: Language[] = ['vi', 'en'];

/** A small whole content folder; the real content where it is not there. */
const province = join(root, 'tests/fixtures/province');

/**
 * Makes a copy of this project whose site has a given number of pages.
 * @param folder where to make it
 * @param pages how many pages the site is to have, those of its small content and the error page included
 */
export function makeThisSite(folder: string, pages: number): void {
	for (const name of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'THIRD-PARTY-LICENCES.md'])
		cpSync(join(root, name), join(folder, name), { recursive: true });
	const content = join(folder, 'content');
	cpSync(existsSync(province) ? province : join(root, 'content'), content, { recursive: true });
	// The words of the interface go with the code; what people call pages goes with the province that has them.
	cpSync(join(root, 'content/languages'), join(content, 'languages'), { recursive: true, filter: (path) => !path.endsWith('synonyms.yaml') });
	const read = check(content, buildDay()).content;
	const sources = read.served(sourceKind);
	const glossary = read.served(termKind);
	const marks = (number: number): Marks => ({ source: sources[number % sources.length]?.id ?? '', term: glossary[number % glossary.length]?.id ?? '' });
	const there = read.addresses.size * read.all(languageKind).length + 1;
	writePages(join(content, 'docs'), pages - there, marks);
}

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://starlight.example',
	integrations: [
		starlight({
			title: 'Starlight',
			locales: { root: { label: 'Tiếng Việt', lang: 'vi' }, en: { label: 'English', lang: 'en' } },
			sidebar: [1, 2, 3, 4].map((number) => ({ label: \`\${number}\`, link: \`/${FOLDER}/0000\${number}/\` })),
		}),
	],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Makes a Starlight site as its documentation sets one up, with the same pages but for claims and terms.
 * @param folder where to make it
 * @param pages how many pages the site is to have, home and error page included
 */
export function makePlainSite(folder: string, pages: number): void {
	const docs = join(folder, 'src/content/docs');
	// Astro bundles the packages that a project names as its own and leaves all others to Node.js.
	write(join(folder, 'package.json'), '{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }\n');
	write(join(folder, 'tsconfig.json'), '{ "extends": "astro/tsconfigs/strict" }\n');
	write(join(folder, 'astro.config.mjs'), config);
	write(join(folder, 'src/content.config.ts'), collections);
	for (const language of languages) write(join(docs, language === 'vi' ? '' : language, 'index.mdx'), '---\ntitle: Starlight\n---\n');
	writePages(docs, pages - languages.length - 1);
}

/** Writes pages in pairs, one per language, until there are as many as wanted. */
function writePages(docs: string, count: number, marks?: (number: number) => Marks): void {
	for (let number = 1; number <= Math.floor(count / languages.length); number++) {
		for (const language of languages) {
			const file = join(docs, language === 'vi' ? '' : language, FOLDER, `${pageName(number)}.mdx`);
			write(file, syntheticPage(number, language, FOLDER, marks?.(number)));
		}
	}
}

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
