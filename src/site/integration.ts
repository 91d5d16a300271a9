/** As pages are rendered: gives each its Content Security Policy and shows it to those that read pages. Afterwards: refuses links that lead nowhere. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtHtml, type PageReader } from '../files/built-html.ts';
import { brokenLinks, type PageFacts, policyOf, readBuiltPage } from '../files/built-page.ts';
import { plainError } from '../source/plain-error.ts';
import { takingPages } from './prerender.ts';

/** Starlight writes the dark theme into the page and lets a script choose; without scripts, paper white is the safe one. */
const THEME = 'data-theme="dark"';

/** What the check of links needs of a page. */
type LinkFacts = Pick<PageFacts, 'ids' | 'links'>;

/** @param readers are shown every page once */
export function builtPages(readers: readonly PageReader[]): AstroIntegration {
	const facts = new Map<string, LinkFacts>();
	const take = (path: string, text: string): string => {
		const html = text.replace(THEME, 'data-theme="light"');
		const page = readBuiltPage(html);
		facts.set(path, { ids: new Set([...page.ids].map(copy)), links: [...new Set(page.links)].map(copy) });
		const written = withPolicy(html, policyOf(page));
		for (const reader of readers) reader.page(path, written);
		return written;
	};
	return {
		name: 'built-pages',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => setPrerenderer((renderer) => takingPages(renderer, take)),
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				// Files of HTML that no page was rendered to: those that routes make, and those of `public/`.
				for (const { path, file } of await builtHtml(root)) {
					if (!facts.has(path)) await writeFile(file, take(path, await readFile(file, 'utf8')));
				}
				const broken = findBroken(facts, root);
				if (broken.length > 0) throw plainError(['liên kết không dẫn đến đâu / links that lead nowhere:', ...broken].join('\n'));
				logger.info(`${facts.size} trang, mọi liên kết đều có nơi đến / pages, every link leads somewhere`);
				for (const reader of readers) await reader.done(root, (line) => logger.info(line));
			},
		},
	};
}

/** A part of a text keeps the whole text in memory; a copy lets go of the page. */
const copy = (text: string): string => Buffer.from(text).toString();

/** Puts the policy behind the declaration of the encoding, before anything that it governs. */
function withPolicy(html: string, policy: string): string {
	const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
	return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta);
}

function findBroken(facts: ReadonlyMap<string, LinkFacts>, root: string): string[] {
	// Every page links to the same style sheets and scripts.
	const files = new Map<string, boolean>();
	const isFile = (path: string) => {
		const known = files.get(path) ?? (existsSync(join(root, path)) && !path.endsWith('/'));
		files.set(path, known);
		return known;
	};
	return [...facts].flatMap(([path, page]) => brokenLinks(path, page, (target) => facts.get(target)?.ids, isFile).map((link) => `${path}  ->  ${link}`));
}
