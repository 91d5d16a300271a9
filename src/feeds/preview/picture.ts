/** Draws pictures of words over a scene: link previews, 1200 by 630 pixels, and posters of any size. No browser, no network. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { ink, paper, softInk } from './colours.ts';
import { SIZE } from './size.ts';

/** Each file of the typeface is a family of its own: of one family, satori looks for a letter in one file only. */
const PARTS = ['latin', 'vietnamese', 'latin-ext'];
export const FAMILIES = PARTS.join(', ');
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

export type Style = Record<string, string | number>;
export const box = (style: Style, children: unknown) => ({ type: 'div', props: { style, children } });

/** Long titles get smaller letters; what does not fit its lines ends in an ellipsis. */
const sizeOf = (title: string) => (title.length > 90 ? 48 : title.length > 45 ? 58 : 72);
/** Pixels from the top down to where the scene begins: the fewer lines the title takes, the more is seen of it. */
const sceneTop = (title: string) => (title.length > 90 ? 428 : title.length > 45 ? 408 : title.length > 26 ? 372 : 300);
/** The sign of the kind of page: a disc as high as two lines of the words beside it. */
const DISC = { x: 80, y: 52, size: 84 };

/** What stands on a poster besides its title. */
export type Poster = { width: number; height: number /** in large letters over the title */; big?: string | undefined; line: string };

export type Picture = {
	/** the site's name */
	site: string;
	/** the site's accent on paper: `#0f6670` */
	accent: string;
	title: string;
	/** what kind of page it is, in words */
	kind: string;
	/** the sign of that kind, as an SVG element that takes the current colour */
	icon: string;
	/** the scene below, as an SVG document; none where the content has no pictures */
	scene?: string | undefined;
	/** where it is a poster and no link preview */
	poster?: Poster | undefined;
};

/** An SVG document as an element of another one, in a place of its own. */
export const placed = (svg: string, { x, y, width, height }: { x: number; y: number; width: number; height: number }, more = '') =>
	svg.replace(/^<svg\b([^>]*)>/, (_, own: string) => {
		const rest = own.replace(/ (width|height|x|y)="[^"]*"/g, '');
		return `<svg x="${x}" y="${y}" width="${width}" height="${height}"${rest}${more}>`;
	});

/** What stands behind the words. */
function ground({ accent, icon, scene, title }: Picture): string {
	const { x, y, size } = DISC;
	const inset = 18;
	const top = sceneTop(title);
	const sign = placed(icon, { x: x + inset, y: y + inset, width: size - 2 * inset, height: size - 2 * inset }, ` color="${paper}" fill="${paper}"`);
	const land = scene ? placed(scene, { x: 0, y: top, width: SIZE.width, height: SIZE.height - top }) : '';
	return `${land}<rect x="0" y="0" width="${SIZE.width}" height="12" fill="${accent}"/><circle cx="${x + size / 2}" cy="${y + size / 2}" r="${size / 2}" fill="${accent}"/>${sign}`;
}

/** @returns the picture as PNG, the same for the same words, sign and scene */
export async function drawPreview(picture: Picture): Promise<Uint8Array> {
	const { site, accent, title, kind } = picture;
	const size = sizeOf(title);
	const width = SIZE.width - 2 * DISC.x;
	const page = box({ display: 'flex', flexDirection: 'column', ...SIZE, padding: `${DISC.y}px ${DISC.x}px`, color: ink, fontFamily: FAMILIES }, [
		box({ display: 'flex', flexDirection: 'column', justifyContent: 'center', height: DISC.size, marginLeft: DISC.size + 28, width: width - DISC.size - 28 }, [
			// The home page is named once, by its title.
			...(site === title ? [] : [box({ fontSize: 34, fontWeight: 600, lineHeight: 1.25, color: accent }, site)]),
			box({ fontSize: 30, lineHeight: 1.25, color: softInk, lineClamp: 1, display: 'block' }, kind),
		]),
		box({ display: 'block', width, marginTop: 36, fontSize: size, fontWeight: 600, lineHeight: 1.2, lineClamp: size < 50 ? 4 : 3 }, title),
	]);
	return painted(page, SIZE, ground(picture));
}

/** @param behind what stands behind the words, as SVG @returns the page as PNG */
export async function painted(page: unknown, size: { width: number; height: number }, behind: string): Promise<Uint8Array> {
	// satori takes React's elements; these have the same shape and need no React.
	const words = await satori(page as Parameters<typeof satori>[0], { width: size.width, height: size.height, fonts: typeface() });
	const svg = words.replace(/^<svg\b[^>]*>/, (open) => open + behind);
	// Of zlib's levels, those above take up to eight times as long for a picture that is a tenth smaller.
	return sharp(Buffer.from(svg)).flatten({ background: paper }).png({ compressionLevel: 6 }).toBuffer();
}
