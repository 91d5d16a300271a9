/** Draws the picture of a link preview: 1200 by 630 pixels, the title in the site's typeface. No browser, no network. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type Font } from 'satori';
import { cached, installedPackages } from '../../files/cache.ts';
import { accentInk, ink, paper, softInk } from './colours.ts';
import { SIZE } from './size.ts';

/** Each file of the typeface is a family of its own: of one family, satori looks for a letter in one file only. */
const PARTS = ['latin', 'vietnamese', 'latin-ext'];
const WEIGHTS = [400, 600] as const;
/** Raised when the picture's layout changes, so that kept pictures are drawn anew. */
const LAYOUT = 1;

const require = createRequire(import.meta.url);
let ready: Promise<Font[]> | undefined;

/** Reads the typeface and starts the renderer, once. */
function prepare(): Promise<Font[]> {
	ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then(() => {
		const folder = dirname(require.resolve('@fontsource/be-vietnam-pro/package.json'));
		return WEIGHTS.flatMap((weight) =>
			PARTS.map((name): Font => ({ name, weight, style: 'normal', data: readFileSync(join(folder, 'files', `be-vietnam-pro-${name}-${weight}-normal.woff`)) })),
		);
	});
	return ready;
}

type Style = Record<string, string | number>;
const box = (style: Style, children: unknown) => ({ type: 'div', props: { style, children } });

/** Long titles get smaller letters; what does not fit four lines ends in an ellipsis. */
const sizeOf = (title: string) => (title.length > 90 ? 52 : title.length > 45 ? 64 : 80);

/**
 * @param site the site's name, above the title
 * @param kind what kind of page it is, below
 * @returns the picture as PNG, the same for the same words
 */
export async function drawPreview(site: string, title: string, kind: string): Promise<Uint8Array> {
	const fonts = await prepare();
	const page = box(
		{
			display: 'flex',
			flexDirection: 'column',
			justifyContent: 'space-between',
			boxSizing: 'border-box',
			...SIZE,
			padding: '72px 80px',
			backgroundColor: paper,
			color: ink,
			fontFamily: PARTS.join(', '),
			borderLeft: `28px solid ${accentInk}`,
		},
		[
			box({ fontSize: 36, fontWeight: 600, color: accentInk }, site),
			box({ display: 'block', fontSize: sizeOf(title), fontWeight: 600, lineHeight: 1.22, lineClamp: 4 }, title),
			box({ fontSize: 32, color: softInk, minHeight: 40 }, kind),
		],
	);
	// satori takes React's elements; these have the same shape and need no React.
	const svg = await satori(page as unknown as Parameters<typeof satori>[0], { ...SIZE, fonts });
	return new Resvg(svg, { fitTo: { mode: 'original' } }).render().asPng();
}

/**
 * A picture that an earlier build drew from the same words, or a new one.
 * @param folder where pictures are kept, in place of the cache of builds
 */
export function keptPreview(site: string, title: string, kind: string, folder?: string): Promise<Uint8Array> {
	const look = JSON.stringify([LAYOUT, SIZE, paper, ink, softInk, accentInk]);
	return cached('previews', [installedPackages(), look, site, title, kind], () => drawPreview(site, title, kind), folder);
}
