/** What a device needs to install the site: a manifest with icons that are there, of the sizes that it promises. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { appIcons, drawIcon, manifestOf } from '../../src/site/app-icons.ts';

const svg = readFileSync(join(import.meta.dirname, '../../content/logo/favicon.svg'));

describe('icons are drawn from the one SVG', () => {
	it.each(appIcons)('$name', async (icon) => {
		const { width, height, format } = await sharp(await drawIcon(svg, icon)).metadata();
		expect([width, height, format]).toEqual([icon.size, icon.size, 'png']);
	});
	it('one whose corners a device cuts off has its background up to them, without a gap', async () => {
		const { data, info } = await sharp(await drawIcon(svg, { size: 512, share: 0.8 }))
			.removeAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)];
		const corner = at(0, 0);
		for (const [x, y] of [
			[511, 511],
			[256, 0],
			[53, 53],
			[256, 60],
		] as const)
			expect(at(x, y), `${x},${y}`).toEqual(corner);
		const background = /fill="#([0-9a-f]{6})"/.exec(`${svg}`)?.[1] ?? '';
		expect(corner).toEqual([...Buffer.from(background, 'hex')]);
	});
});

it('the manifest names the site in its language and only icons that are drawn', () => {
	const site = { title: { vi: 'Quyền', en: 'Rights' }, tagline: { vi: 'Học', en: 'Learn' } };
	const manifest = manifestOf(site, 'en', 'ltr');
	expect(manifest).toMatchObject({ name: 'Rights', lang: 'en', start_url: '/en/', scope: '/' });
	expect(manifestOf(site, 'vi', 'ltr')).toMatchObject({ name: 'Quyền', start_url: '/' });
	const icons = manifest.icons as { src: string; sizes: string; purpose: string }[];
	expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
	for (const { src } of icons) expect(appIcons.map(({ name }) => `/${name}`)).toContain(src);
});
