/** Style sheets: looks are written once, sheets stay short, and what leaves the site has every value that it uses. */
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as colours from '../../src/feeds/preview/colours.ts';
import { shellFiles } from '../../src/package/bundle.ts';
import { colourSheet, defaultColours } from '../../src/ui/colours.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sheets = globSync('src/**/*.css', { cwd: root }).sort();
const blocks = globSync('src/**/*.astro', { cwd: root })
	.sort()
	.flatMap((path) => [...read(path).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => [path, css] as const));
const tokens = read('src/ui/tokens.css');

type Rule = { place: string; declarations: Set<string> };

/** The rules of a sheet, those inside of `@media` too, each with its selector as its place. */
function rulesOf(path: string, css: string): Rule[] {
	const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
	return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
		place: `${path}: ${selector.replace(/\s+/g, ' ').trim()}`,
		declarations: new Set(
			body
				.split(';')
				.map((declaration) => declaration.replace(/\s+/g, ' ').trim())
				.filter(Boolean),
		),
	}));
}

/** How many declarations make two rules one look. */
const ALIKE = 6;

test('no two rules say the same', () => {
	const rules = [...sheets.map((path) => [path, read(path)] as const), ...blocks].flatMap(([path, css]) => rulesOf(path, css));
	expect(rules.length).toBeGreaterThan(300);
	const copies = rules.flatMap((rule, index) =>
		rules
			.slice(index + 1)
			.filter((other) => [...rule.declarations].filter((declaration) => other.declarations.has(declaration)).length >= ALIKE)
			.map((other) => `${rule.place} ~ ${other.place}`),
	);
	expect(copies).toEqual([]);
});

test('no sheet has more than 300 lines', () => {
	expect(sheets.filter((path) => read(path).split('\n').length > 301)).toEqual([]);
});

test('what cannot load the tokens has their colours: pictures and embedded cards', () => {
	const known = new Set([...`${tokens}${colourSheet(defaultColours)}`.matchAll(/#[0-9a-f]{6}/g), ['#000000']].map(([colour]) => colour));
	const long = (colour: string) => (colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour);
	const card = blocks.find(([path]) => path.endsWith('EmbedCard.astro'))?.[1] ?? '';
	const used = [...Object.values(colours), ...[...card.matchAll(/#[0-9a-f]{3,6}/g)].map(([colour]) => long(colour))];
	expect(used.length).toBeGreaterThan(11);
	expect(used.filter((colour) => !known.has(colour))).toEqual([]);
});

describe('the sheets of a package', () => {
	let files: Map<string, string>;
	beforeAll(async () => {
		const fonts = join(mkdtempSync(join(tmpdir(), 'fonts-')), 'fonts.css');
		writeFileSync(fonts, '@font-face{font-family:"Sample"}\n');
		files = new Map([...(await shellFiles(fonts))].filter(([path]) => path.endsWith('.css')).map(([path, text]) => [path, `${text}`]));
	});

	for (const path of ['app/course.css', 'app/frame.css']) {
		test(`${path} stands alone`, () => {
			const css = files.get(path) ?? '';
			expect(css).toContain('@font-face{font-family:"Sample"}');
			expect(css).not.toMatch(/@import|\/\*/);
			const declared = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
			const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
			// A share is set by the script that shows it.
			expect([...used].filter((name) => !declared.has(name) && name !== '--share')).toEqual([]);
		});
	}
});
