/**
 * Moves the built site below a path of its host, and back. The whole build makes it for `/`, so that every address that begins with a slash
 * is one of the site: this is the one place that knows the path. What it has to find are addresses in the files below; scripts that
 * write addresses themselves take the path from `ui/base.ts`.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesBelow } from './header-rules.ts';
import { literally } from './literally.ts';
import type { Move } from './moved.ts';
import { movedSheet } from './moved.ts';
import { movedMarkup, movedPage, movedText } from './moved-page.ts';
import { decodedPart } from './percent.ts';
import { baseOf, belowBase, rootOf, withoutBase } from './site-address.ts';

/** The manifest of an installed site says which path it lies below (W3C, Web Application Manifest, `scope`). */
const MANIFEST = 'site.webmanifest';
const MANIFEST_ADDRESSES = new Set(['id', 'start_url', 'scope']);
/** Where the bundler of the site puts scripts. */
const BUNDLED = '_astro/';
/** What is no page and stays as it is: data whose addresses are whole, with check sums; the search's own files, whose addresses the search completes; lists that are made later. */
const LEFT = /^(du-lieu|pagefind|h5p|offline)\//;

/** @param root the folder of a built site @returns the path that it was built for; `/` where it has no manifest that says so */
export function builtBase(root: string): string {
	try {
		const { scope } = JSON.parse(readFileSync(join(root, MANIFEST), 'utf8')) as { scope?: unknown };
		return typeof scope === 'string' && scope.startsWith('/') ? scope : '/';
	} catch {
		return '/';
	}
}

/** Changes the text of a file. @returns nothing where the file names no addresses */
type FileMover = (file: string) => ((text: string) => string) | undefined;

/**
 * @param files every file of the site, by its path under the folder of the site
 * @param site the address of the site
 * @param scripts folders whose scripts name addresses under them: `_astro/`
 */
export const moverTo = (files: readonly string[], site: URL, scripts: readonly string[]): FileMover => {
	const base = baseOf(site);
	const known = knownAmong(files);
	const move: Move = {
		address: (text) => (isFromRoot(text) ? belowBase(text, base) : text),
		isAddress: (text) => known(text),
	};
	const whole = (xml: string) => xml.replaceAll(`${site.origin}/`, `${rootOf(site)}/`);
	return mover(move, { code: movedCode('/', base, scripts), sitemap: whole, rules: (text) => rulesBelow(text, base) });
};

/** The way back, for editions of the site that lie elsewhere. */
export const moverBack = (files: readonly string[], base: string, scripts: readonly string[]): FileMover => {
	const known = knownAmong(files);
	const move: Move = {
		address: (text) => withoutBase(text, base) ?? text,
		isAddress: (text) => known(withoutBase(text, base) ?? ''),
	};
	const same = (text: string) => text;
	return mover(move, { code: movedCode(base, '/', scripts), sitemap: same, rules: same });
};

type Others = { code: Code; sitemap: (text: string) => string; rules: (text: string) => string };

function mover(move: Move, { code, sitemap, rules }: Others): FileMover {
	const markup = (html: string) => movedMarkup(html, move, code);
	return (file) => {
		if (file === '_headers') return rules;
		if (file.endsWith('.html')) return (html) => movedPage(html, move, code);
		if (LEFT.test(file)) return undefined;
		if (file.endsWith('.css')) return (css) => movedSheet(css, move);
		if (file.endsWith('.js')) return (text) => code(text, file.startsWith(BUNDLED));
		if (/^sitemap[^/]*\.xml$/.test(file)) return sitemap;
		if (file.endsWith(MANIFEST)) return (json) => movedText(json, move, markup, MANIFEST_ADDRESSES);
		return file.endsWith('.json') ? (json) => movedText(json, move, markup) : undefined;
	};
}

/** @param bundled whether the site's own bundler has made it */
type Code = (code: string, bundled?: boolean) => string;

/** What stands in the script with which the bundler loads ahead what a module needs; it puts the root before the names of files. */
const LOADS_AHEAD = 'vite:preloadError';

/** Addresses in scripts are texts, or `url()` in texts, that begin with a folder of scripts, and the root that the bundler's own script puts before names. */
function movedCode(from: string, to: string, scripts: readonly string[]): Code {
	const folder = new RegExp(`(["'\`(])${literally(from)}(?=(?:${scripts.map(literally).join('|')}))`, 'g');
	const root = new RegExp(`(\\breturn ?)(["'\`])${literally(from)}\\2(?= ?\\+ ?\\w)`);
	return (code, bundled = true) => {
		const moved = code.replace(folder, (_whole, quote: string) => quote + to);
		if (!bundled || !code.includes(LOADS_AHEAD)) return moved;
		if (!root.test(moved)) throw new Error(`a script with “${LOADS_AHEAD}” puts no “${from}” before the names of files`);
		return moved.replace(root, (_whole, word: string, quote: string) => word + quote + to + quote);
	};
}

const isFromRoot = (text: string): boolean => /^\/(?![/\\])/.test(text);

/** @returns whether a text is the address of a page, file or folder; `/` alone may as well be a sign between two words */
function knownAmong(files: readonly string[]): (text: string) => boolean {
	const known = new Set(files);
	for (const file of files) for (let at = file.indexOf('/'); at >= 0; at = file.indexOf('/', at + 1)) known.add(file.slice(0, at + 1));
	return (text) => {
		if (!/^\/[^/\s]\S*$/.test(text)) return false;
		const path = (text.split(/[?#]/, 1)[0] ?? '').slice(1);
		return known.has(decodedPart(path) ?? path);
	};
}
