/** Draws the picture of a link preview: 1200 by 630 pixels, the title in the site's typeface. No browser, no network. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { accentInk, ink, paper, softInk } from './colours.ts';
import { SIZE } from './size.ts';

/** Each file of the typeface is a family of its own: of one family, satori looks for a letter in one file only. */
const PARTS = ['latin', 'vietnamese', 'latin-ext'];
const WEIGHTS = [400, 600] as const;
const require = createRequire(import.meta.url);
let fonts: Font[] | undefined;

/** Reads the typeface, once. */
function typeface(): Font[] {
	const folder = dirname(require.resolve('@fontsource/be-vietnam-pro/package.json'));
	fonts ??= WEIGHTS.flatMap((weight) =>
		PARTS.map((name): Font => ({ name, weight, style: 'normal', data: readFileSync(join(folder, 'files', `be-vietnam-pro-${name}-${weight}-normal.woff`)) })),
	);
	return fonts;
}

type Style = Record<string, string | number>;
const box = (style: Style, children: unknown) => ({ type: 'div', props: { style, children } });

/** Long titles get smaller letters; what does not fit four lines ends in an ellipsis. */
const sizeOf = (title: string) => (title.length > 90 ? 52 : title.length > 45 ? 64 : 80);

export type Picture = { /** the site's name, above the title */ site: string; title: string /** what kind of page it is, below */; kind: string };

/** @returns the picture as PNG, the same for the same words */
export async function drawPreview({ site, title, kind }: Picture): Promise<Uint8Array> {
	const page = box({ display: 'flex', ...SIZE, backgroundColor: paper, color: ink, fontFamily: PARTS.join(', ') }, [
		box({ width: 28, backgroundColor: accentInk }, ''),
		box({ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', flexGrow: 1, width: 0, padding: '72px 80px' }, [
			box({ fontSize: 36, fontWeight: 600, color: accentInk }, site),
			box({ display: 'block', fontSize: sizeOf(title), fontWeight: 600, lineHeight: 1.22, lineClamp: 4 }, title),
			box({ fontSize: 32, color: softInk, minHeight: 40 }, kind),
		]),
	]);
	// satori takes React's elements; these have the same shape and need no React.
	const svg = await satori(page as unknown as Parameters<typeof satori>[0], { ...SIZE, fonts: typeface() });
	return sharp(Buffer.from(svg)).flatten({ background: paper }).png().toBuffer();
}
