/** After the build: gives every page its Content Security Policy and refuses links that lead nowhere. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtHtml } from '../files/built-html.ts';
import { brokenLinks, type PageFacts, policyOf, readBuiltPage } from '../files/built-page.ts';
import { plainError } from '../source/plain-error.ts';

/** Starlight writes the dark theme into the page and lets a script choose; without scripts, paper white is the safe one. */
const THEME = 'data-theme="dark"';

export function builtPages(): AstroIntegration {
	return {
		name: 'built-pages',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const facts = new Map<string, PageFacts>();
				for (const { path, file } of await builtHtml(root)) {
					const html = (await readFile(file, 'utf8')).replace(THEME, 'data-theme="light"');
					const page = readBuiltPage(html);
					facts.set(path, page);
					await writeFile(file, withPolicy(html, policyOf(page)));
				}
				const broken = findBroken(facts, root);
				if (broken.length > 0) throw plainError(['liên kết không dẫn đến đâu / links that lead nowhere:', ...broken].join('\n'));
				logger.info(`${facts.size} trang, mọi liên kết đều có nơi đến / pages, every link leads somewhere`);
			},
		},
	};
}

/** Puts the policy behind the declaration of the encoding, before anything that it governs. */
function withPolicy(html: string, policy: string): string {
	const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
	return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta);
}

function findBroken(facts: Map<string, PageFacts>, root: string): string[] {
	const isFile = (path: string) => existsSync(join(root, path)) && !path.endsWith('/');
	return [...facts].flatMap(([path, page]) => brokenLinks(path, page, (target) => facts.get(target)?.ids, isFile).map((link) => `${path}  ->  ${link}`));
}
