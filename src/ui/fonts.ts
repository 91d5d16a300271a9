/** Be Vietnam Pro, cut down to the characters that the site's languages are written with. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { cached, installedPackages } from '../files/cache.ts';

const WEIGHTS = [400, 600];

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** The files of the typeface, and what is kept of each: printable ASCII, the letters of Western Europe's names (Latin-1), the Vietnamese alphabet (Latin Extended), marks that combine, punctuation. */
const PARTS = [
	{ name: 'latin', kept: `${range(0x20, 0x7e)}${range(0xc0, 0xff)}–—‘’“”«»…•†·×§°` },
	{ name: 'vietnamese', kept: `ĂăĐđĨĩŨũƠơƯư₫${range(0x1ea0, 0x1ef9)}\u0300\u0301\u0303\u0309\u0323` },
];

/** Every character that the cut typeface holds. */
export const typefaceCharacters = new Set(PARTS.flatMap(({ kept }) => [...kept]));

/** Hints for screens of low resolution would double the size of each file. */
const options = { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true } as const;

/** The value of `unicode-range`, neighbours in one span: every style sheet with the typeface carries it. */
function unicodeRange(text: string): string {
	const spans: [number, number][] = [];
	for (const point of [...text].map((letter) => letter.codePointAt(0) ?? 0).sort((one, other) => one - other)) {
		const last = spans.at(-1);
		if (last && point <= last[1] + 1) last[1] = point;
		else spans.push([point, point]);
	}
	const hex = (point: number) => point.toString(16);
	return spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}

/**
 * Writes the cut fonts and a style sheet that declares them. A character outside them is shown in the system's typeface.
 * @param folder where to write, an absolute path
 * @returns the path of the style sheet
 */
export async function makeFonts(folder: string): Promise<string> {
	const source = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'));
	mkdirSync(folder, { recursive: true });
	const faces: string[] = [];
	for (const weight of WEIGHTS) {
		for (const { name, kept } of PARTS) {
			const file = `be-vietnam-pro-${name}-${weight}.woff2`;
			const whole = readFileSync(join(source, 'files', `be-vietnam-pro-${name}-${weight}-normal.woff2`));
			const input = [installedPackages(), JSON.stringify(options), whole, kept];
			writeFileSync(join(folder, file), await cached('fonts', input, () => subsetFont(whole, kept, options)));
			faces.push(
				`@font-face{font-family:'Be Vietnam Pro';font-style:normal;font-display:swap;font-weight:${weight};src:url(./${file}) format('woff2');unicode-range:${unicodeRange(kept)}}`,
			);
		}
	}
	const sheet = join(folder, 'fonts.css');
	writeFileSync(sheet, `${faces.join('\n')}\n`);
	return sheet;
}
