/** Picture files in prose: their type and size as their bytes say, and what a page shows of them. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readImage } from '../../src/files/image-size.ts';
import { attributesOf, pageImages } from '../../src/picture/images/page-images.ts';
import { publishedName, usualWidth, widthsOf } from '../../src/picture/images/paths.ts';
import { compiled } from './compile-prose.ts';

const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#5f8a5a' } });

describe('a picture file', () => {
	it.each([
		['png', () => blank(300, 200).png().toBuffer()],
		['jpeg', () => blank(300, 200).jpeg().toBuffer()],
		['jpeg', () => blank(300, 200).jpeg({ progressive: true }).toBuffer()],
		['webp', () => blank(300, 200).webp().toBuffer()],
		['webp', () => blank(300, 200).webp({ lossless: true }).toBuffer()],
		['webp', () => blank(300, 200).webp().keepExif().withMetadata().toBuffer()],
	] as const)('has a type and a size: %s', async (type, make) => expect(readImage(await make())).toEqual({ type, width: 300, height: 200, whole: true }));

	it('is as high as wide where a camera turned it', async () => {
		const turned = await blank(300, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
		expect(readImage(turned)).toMatchObject({ width: 200, height: 300 });
	});

	it.each([
		['png', () => blank(300, 200).png().toBuffer()],
		['jpeg', () => blank(300, 200).jpeg().toBuffer()],
		['webp', () => blank(300, 200).webp().toBuffer()],
	] as const)('is not whole without its end: %s', async (_type, make) => {
		const bytes = await make();
		expect(readImage(bytes.subarray(0, bytes.length - 80))?.whole ?? false).toBe(false);
		for (let length = 0; length < 64; length++) expect(readImage(bytes.subarray(0, length))?.whole ?? false).toBe(false);
	});

	it('is none where nothing of these formats is in it', () => {
		expect(readImage(Buffer.from('GIF89a..............................'))).toBeUndefined();
		expect(readImage(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
	});
});

const image = { id: 'xep-hang.jpg', width: 1200, height: 900, hash: 'abc123' };

describe('a picture on a page', () => {
	it('is published in no width that its file does not have', () => {
		expect(widthsOf(1200)).toEqual([480, 960, 1200]);
		expect(widthsOf(2000)).toEqual([480, 960, 1440]);
		expect(widthsOf(300)).toEqual([300]);
		expect(usualWidth(300)).toBe(300);
		expect(widthsOf(1200).map((width) => publishedName(image, width))).toContain('_astro/hinh-xep-hang-480.abc123.webp');
	});

	it('has its size, so that nothing moves when it comes, and a file for each screen', () => {
		const { src, srcset, width, height, loading } = attributesOf({ alt: 'Xếp hàng' }, image);
		expect({ src, width, height, loading }).toEqual({ src: '/_astro/hinh-xep-hang-960.abc123.webp', width: '1200', height: '900', loading: 'lazy' });
		expect(srcset?.split(', ').map((each) => each.split(' ')[1])).toEqual(['480w', '960w', '1200w']);
	});

	const names = (source: string): string[] =>
		compiled(source, { mdastPlugins: [pageImages(() => new Map([['/hinh/xep-hang.jpg', image]]))] }, (nodes) => {
			const found: string[] = [];
			const see = (node: { type: string; name?: string | null; tagName?: string; children?: unknown[] }): void => {
				if (node.name ?? node.tagName) found.push(`${node.name ?? node.tagName}`);
				for (const child of node.children ?? []) see(child as typeof node);
			};
			for (const node of nodes) see(node as Parameters<typeof see>[0]);
			return found;
		});

	it('alone in its paragraph is a figure, with its title below it', () => {
		expect(names('![Xếp hàng](/hinh/xep-hang.jpg "Buổi sáng")')).toEqual(['figure', 'img', 'figcaption']);
		expect(names('![Xếp hàng](/hinh/xep-hang.jpg)')).toEqual(['figure', 'img']);
	});

	it('among words, in a list or in a component stands where it is', () => {
		expect(names('Chữ ![Xếp hàng](/hinh/xep-hang.jpg) chữ.')).toEqual(['p', 'img']);
		expect(names('- Chữ ![Xếp hàng](/hinh/xep-hang.jpg)')).toEqual(['ul', 'li', 'img']);
		expect(names('<Slide>\n\n![Xếp hàng](/hinh/xep-hang.jpg)\n\n</Slide>')).toEqual(['Slide', 'figure', 'img']);
	});
});
