/**
 * As pages are rendered: gives each its Content Security Policy and shows it to those that read pages. Afterwards: refuses a
 * site with code that the build did not write, or with links that lead nowhere.
 */
import { existsSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { problem as unread } from '../content/messages.ts';
import { nameProblems } from '../content/names.ts';
import { builtHtml, type PageReader } from '../files/built-html.ts';
import { brokenLinks, type PageFacts, policyOf, readBuiltPage } from '../files/built-page.ts';
import { listFolder } from '../files/folder.ts';
import { plainError } from '../source/plain-error.ts';
import { inOrder, topOf } from '../source/problem.ts';
import { report } from '../source/report.ts';
import { type GrowingLanguages, growingLanguages } from './growing-languages.ts';
import type { OwnScripts } from './own-scripts.ts';
import { takingPages } from './prerender.ts';

/** Starlight writes the dark theme into the page and lets a script choose; without scripts, paper white is the safe one. */
const THEME = 'data-theme="dark"';

/** The choice of languages on the page for what is missing names that page in each; it has no address to open, so the home page takes its place. */
const MISSING_CHOICE = /(<option\b[^>]*\bvalue="\/(?:[^"/]+\/)?)404\/"/g;

/** What the check of links needs of a page. */
type LinkFacts = Pick<PageFacts, 'ids' | 'links'>;

/**
 * @param readers are shown every page once
 * @param own the inline scripts that may stand in a page
 * @param growing the languages of which single pages are published
 * @param inThread makes of Astro's renderer one that renders elsewhere, while pages are read here
 */
export function builtPages(
	readers: readonly PageReader[],
	own: OwnScripts,
	growing: GrowingLanguages = growingLanguages([], []),
	inThread = (renderer: AstroPrerenderer) => renderer,
): AstroIntegration {
	const facts = new Map<string, LinkFacts>();
	const dangers: string[] = [];
	const take = (path: string, text: string): string => {
		const settled = growing.settled(path, text.replace(THEME, 'data-theme="light"'));
		const html = path.endsWith('/404.html') ? settled.replace(MISSING_CHOICE, '$1"') : settled;
		const page = readBuiltPage(html);
		facts.set(path, { ids: new Set([...page.ids].map(copy)), links: [...new Set(page.links)].map(copy) });
		const unknownScripts = page.scripts.filter((script) => !own.has(script)).map((script) => `<script>${script.trim().slice(0, 80)}`);
		dangers.push(...[...page.dangers, ...unknownScripts].map((danger) => `${path}  ${copy(danger)}`));
		const written = withPolicy(html, policyOf({ ...page, scripts: page.scripts.filter(own.has) }));
		for (const reader of readers) reader.page(path, written);
		return written;
	};
	/** Takes files of HTML that no page was rendered to. @param from the folder whose files are meant */
	const takeOthers = async (root: string, from = root): Promise<void> => {
		for (const { path, file: original } of existsSync(from) ? builtHtml(from) : []) {
			const file = join(root, relative(from, original));
			if (!facts.has(path) && existsSync(file)) await writeFile(file, take(path, await readFile(file, 'utf8')));
		}
	};
	/** What readers make of the pages is made while integrations make other files of them. @returns what they say */
	const finish = async (root: string): Promise<string[]> => {
		const said: string[] = [];
		for (const reader of readers) await reader.done(root, (line) => said.push(line));
		return said;
	};
	let finished: Promise<string[]> | undefined;
	let publicFolder = '';
	return {
		name: 'built-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				publicFolder = fileURLToPath(config.publicDir);
				checkPublic(publicFolder);
			},
			'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [own.plugin] } }),
			'astro:build:start': ({ setPrerenderer }) => setPrerenderer((renderer) => takingPages(inThread(renderer), growing.has, take)),
			'astro:build:generated': async ({ dir }) => {
				const root = fileURLToPath(dir);
				await nameMissing(root);
				await takeOthers(root, publicFolder);
				finished = finish(root);
				// Heard of where it is waited for.
				finished.catch(() => {});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				// What routes and integrations have made.
				await takeOthers(root);
				const broken = findBroken(facts, root);
				const wrong = [
					...(dangers.length > 0 ? ['mã lạ hoặc địa chỉ ngoài trong trang / code or addresses in pages that the build did not write:', ...dangers] : []),
					...(broken.length > 0 ? ['liên kết không dẫn đến đâu / links that lead nowhere:', ...broken] : []),
				];
				if (wrong.length > 0) {
					await Promise.allSettled([finished]);
					// Nobody shall publish what was refused.
					await rm(root, { recursive: true, force: true });
					throw plainError(wrong.join('\n'));
				}
				logger.info(`${facts.size} trang, mọi liên kết đều có nơi đến / pages, every link leads somewhere`);
				for (const line of (await finished) ?? []) logger.info(line);
			},
		},
	};
}

/** Hosts look for a file `404.html` in the folder of an address and in those above it; Astro gives only the one at the root that name. */
async function nameMissing(root: string): Promise<void> {
	for (const { path, file } of builtHtml(root)) {
		if (!/^\/[^/]+\/404\/$/.test(path)) continue;
		await rename(file, `${dirname(file)}.html`);
		await rm(dirname(file), { recursive: true });
	}
}

/** Bytes: GitHub takes no larger file, Cloudflare Pages none of a quarter of it, and what packs the whole site would hold it in memory. */
const LARGEST = 100 * 1024 * 1024;

/** What lies in `public/` is published as it is, what a link leads to as well: its names, links and sizes are looked at first. */
function checkPublic(folder: string): void {
	if (!existsSync(folder)) return;
	const listed = listFolder(folder);
	const tooLarge = listed.files.flatMap((name) => {
		const { size } = statSync(join(folder, name));
		return size > LARGEST ? [unread('too-large', topOf(`public/${name}`), { size, limit: LARGEST })] : [];
	});
	const problems = inOrder([...nameProblems(listed, 'public/'), ...tooLarge]);
	if (problems.length > 0) throw plainError(report(problems, { language: process.env.CHECK_LANG === 'en' ? 'en' : 'vi', format: 'text' }));
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
