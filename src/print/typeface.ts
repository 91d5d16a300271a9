/** The site's typeface for what is printed: whole files of its package, in the page itself, as nothing is loaded from anywhere. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PARTS = {
	latin: 'U+0-1F,U+20-FF,U+131,U+152-153,U+2000-206F,U+20AC,U+2122',
	vietnamese: 'U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-301,U+303-304,U+308-309,U+323,U+329,U+1EA0-1EF9,U+20AB',
};
const WEIGHTS = [400, 600, 800];

let sheet: string | undefined;

/** @returns a style sheet that declares the typeface and holds it */
export function typefaceSheet(): string {
	const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'));
	sheet ??= WEIGHTS.flatMap((weight) =>
		Object.entries(PARTS).map(([name, range]) => {
			const bytes = readFileSync(join(folder, 'files', `be-vietnam-pro-${name}-${weight}-normal.woff2`));
			return `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2');unicode-range:${range}}`;
		}),
	).join('\n');
	return sheet;
}
