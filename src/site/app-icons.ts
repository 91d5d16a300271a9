/** The icons with which the site stands on a device once it is installed, drawn from the one SVG at build; and the manifest that names them. */
import sharp from 'sharp';
import { inLanguage } from '../language/format.ts';
import { inLocale } from '../language/paths.ts';
import type { SiteInfo } from '../reference/schema.ts';
import { defaultColours } from '../ui/colours.ts';

/** Name, width in pixels, and how much of that the drawing takes. A maskable icon keeps a fifth free (Web Application Manifest, "icon masks"). */
export const appIcons = [
	{ name: 'bieu-tuong-192.png', size: 192, share: 1, purpose: 'any' },
	{ name: 'bieu-tuong-512.png', size: 512, share: 1, purpose: 'any' },
	{ name: 'bieu-tuong-maskable.png', size: 512, share: 0.8, purpose: 'maskable' },
	// What iOS puts on the home screen: it rounds the corners itself and fills what is transparent with black.
	{ name: 'bieu-tuong-apple.png', size: 180, share: 0.9, purpose: 'apple' },
] as const;
type AppIcon = (typeof appIcons)[number];

export const APPLE_ICON = '/bieu-tuong-apple.png';
/** The manifest of a language. */
export const manifestPath = (language: string): string => inLocale('/site.webmanifest', language);

/**
 * @param svg an SVG, as wide as high, whose upper edge has the colour of its background
 * @returns a PNG file; one that does not take all of its space stands on that colour
 */
export async function drawIcon(svg: Uint8Array, { size, share }: Pick<AppIcon, 'size' | 'share'>): Promise<Uint8Array<ArrayBuffer>> {
	const inner = Math.round(size * share);
	const drawing = sharp(svg, { density: 72 * Math.ceil(size / 16) }).resize(inner, inner);
	if (share === 1) return new Uint8Array(await drawing.png().toBuffer());
	const drawn = await drawing.png().toBuffer();
	const [r = 255, g = 255, b = 255] = await sharp(drawn)
		.extract({ left: Math.floor(inner / 2), top: 1, width: 1, height: 1 })
		.raw()
		.toBuffer();
	const background = { r, g, b };
	const edge = Math.floor((size - inner) / 2);
	const extended = sharp(drawn).extend({ top: edge, bottom: size - inner - edge, left: edge, right: size - inner - edge, background });
	return new Uint8Array(await extended.flatten({ background }).png().toBuffer());
}

/** The manifest of the site in a language (W3C, Web Application Manifest). */
export function manifestOf(
	{ title, tagline, colours = defaultColours }: Pick<SiteInfo, 'title' | 'tagline' | 'colours'>,
	language: string,
	dir: 'ltr' | 'rtl',
): Record<string, unknown> {
	const start = inLocale('/', language);
	return {
		id: start,
		name: inLanguage(title, language),
		description: inLanguage(tagline, language),
		lang: language,
		dir,
		start_url: start,
		scope: '/',
		display: 'minimal-ui',
		theme_color: colours.light.accent,
		background_color: '#ffffff',
		icons: appIcons
			.filter(({ purpose }) => purpose !== 'apple')
			.map(({ name, size, purpose }) => ({ src: `/${name}`, sizes: `${size}x${size}`, type: 'image/png', purpose })),
	};
}
