/** Kits: what stands for their pictures, how long their posts are, and that they say nothing that the site does not say with the same source. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPoster } from '../../src/feeds/preview/poster.ts';
import { readImage } from '../../src/files/image-size.ts';
import { altOf } from '../../src/kit/alt.ts';
import { kitKind } from '../../src/kit/kinds.ts';
import { LINK, POST } from '../../src/kit/limits.ts';
import { SHAPES, shapes } from '../../src/kit/paths.ts';
import { claimsIn } from '../../src/reference/claims.ts';
import { lengthOf } from '../../src/source/text-length.ts';
import { walk } from '../../src/source/walk.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const content = contentOnce(siteContent, '2026-12-01');
const kits = content.served(kitKind);

describe('the kits of the site', () => {
	it.each(kits)('$id: every post fits with its link, in every language', ({ posts }) => {
		expect(posts).toHaveLength(3);
		for (const { text } of posts) for (const post of Object.values(text)) expect(lengthOf(post) + LINK).toBeLessThanOrEqual(POST);
	});

	/** What is cited, and the day of its verification. */
	const elsewhere = new Set(
		content.everything.flatMap((entry) => [
			...(entry.kind.name === kitKind.name ? [] : [...walk(entry.data)]).flatMap((found) =>
				found.what === 'claim' ? found.cited.map((id) => `${id} ${found.verified?.on}`) : [],
			),
			...(entry.page ? claimsIn(entry.page) : []).flatMap(({ sources, verified }) => sources.map((id) => `${id} ${verified}`)),
		]),
	);
	it.each(kits)('$id: every claim has a source and a day that the site has for it elsewhere', (kit) => {
		const claims = [...walk(kit)].flatMap((found) => (found.what === 'claim' ? found.cited.map((id) => `${id} ${found.verified?.on}`) : []));
		expect(claims.length).toBeGreaterThan(5);
		expect(claims.filter((claim) => !elsewhere.has(claim))).toEqual([]);
	});
});

describe('the pictures of a kit', () => {
	const say = (key: string, values: Record<string, string | number> = {}) => `${key}: ${values.words}`;
	it('are told by the words on them', () => {
		const [kit] = kits;
		if (!kit) throw new Error('no kit');
		const picture = { ...kit.picture, big: { vi: '111' }, headline: { vi: 'Cần giúp?' }, line: { ...kit.picture.line, text: { vi: 'Gọi 111' } } };
		expect(altOf({ ...kit, picture }, 'en', say)).toBe('kit.altText: 111. Cần giúp? Gọi 111.');
	});
	it.each(shapes)('have the size of their shape: %s', async (shape) => {
		const icon = '<svg viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';
		const words = { site: 'Trang', accent: '#0f6670', title: 'Cần giúp?', kind: 'Bộ mẫu', icon };
		const draw = () => drawPoster({ ...words, poster: { ...SHAPES[shape], big: '111', line: 'Gọi 111.' } });
		const png = await draw();
		expect(readImage(png)).toMatchObject(SHAPES[shape]);
		expect(Buffer.from(await draw()).equals(Buffer.from(png))).toBe(true);
	});
	it.each(shapes)('show their sign large enough to be told on a phone: %s', async (shape) => {
		const { width, height } = SHAPES[shape];
		// As much of its square as Phosphor's icons fill.
		const icon = '<svg viewBox="0 0 256 256"><path d="M24 24h208v208H24z"/></svg>';
		const png = await drawPoster({ site: '', accent: '#000000', title: '', kind: '', icon, poster: { width, height, line: '' } });
		const below = await sharp(png)
			.extract({ left: 0, top: 24, width, height: height - 24 })
			.toBuffer();
		const sign = await sharp(below).trim({ background: '#ffffff' }).toBuffer({ resolveWithObject: true });
		const phone = 320 / width;
		expect(sign.info.width * phone).toBeGreaterThanOrEqual(28);
		expect(sign.info.height).toBe(sign.info.width);
		// The whole of it is the sign: nothing stands around it.
		const { channels } = await sharp(sign.data).greyscale().stats();
		expect(channels[0]?.mean).toBeLessThan(5);
	});
});
