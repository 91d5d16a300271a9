/** The catalogue of products: by month, by facet, in pages, and as the filter in the browser narrows it. */
import { describe, expect, it } from 'vitest';
import { catalogue, newestFirst, pagesOf, productPaths, valuesOf } from '../../src/plan/products/catalogue.ts';
import { type IndexEntry, narrow } from '../../src/plan/products/filter.ts';
import { facetPath, productPath } from '../../src/plan/products/paths.ts';
import type { Product } from '../../src/plan/products/schema.ts';
import { countProducts, waysOf } from '../../src/plan/products/share.ts';
import { sampleContent } from './progress-forms.ts';

const { media, mediaLanguages } = sampleContent();
const product = (id: string): Product => {
	const found = media.find((one) => one.id === id);
	if (!found) throw new Error(id);
	return found;
};

it('a product counts by its languages and its platform, and once in the sum', () => {
	expect(waysOf(product('phat-thanh-mau'), mediaLanguages)).toEqual(['minority']);
	expect(waysOf(product('video-mau'), mediaLanguages)).toEqual(['foreign', 'digital']);
	expect(waysOf(product('bai-bao-mau'), mediaLanguages)).toEqual([]);
	expect(countProducts(media, mediaLanguages)).toEqual({ whole: 8, part: 2, minority: 1, foreign: 1, digital: 1 });
});

describe('the catalogue', () => {
	const { months, facets } = catalogue(media);
	it('is by month, newest first', () => {
		expect(months.map(({ month, products }) => `${month} ${products.length}`)).toEqual([
			'2026-09 1',
			'2026-08 1',
			'2026-07 1',
			'2026-05 1',
			'2026-04 1',
			'2026-03 2',
			'2026-02 1',
		]);
		expect([...media].reverse().sort(newestFirst)).toEqual(media);
	});
	it('has each product under each of its values', () => {
		const sizes = Object.fromEntries(facets.map(({ facet, values }) => [facet, values.map(({ value, products }) => `${value} ${products.length}`)]));
		expect(sizes['ngon-ngu']).toEqual(['en 1', 'ktv 1', 'vi 7']);
		expect(sizes['nhiem-vu']).toEqual(['2026.I.1.a 8']);
		expect(sizes['don-vi']).toEqual(['so-cu-mau 2', 'so-van-hoa-mau 5', 'so-y-te-mau 1']);
	});
	it('gives no address that reads as a language of the page', () => {
		for (const path of productPaths(media)) expect(path.split('/')).not.toContain('en');
		expect(productPaths(media)).toContain('/san-pham/ngon-ngu/tieng-en/');
	});
	it('gives each product an address that does not move when others are added', () => {
		expect(productPath(product('video-mau'))).toBe('/san-pham/thang/2026-07/#video-mau');
	});
	it('is cut into pages, none of them empty, and lists their addresses', () => {
		const many = Array.from({ length: 401 }, (_, index) => ({ ...product('bai-bao-mau'), id: `bai-${index}` }));
		expect(pagesOf(many).map(({ length }) => length)).toEqual([200, 200, 1]);
		expect(pagesOf([])).toEqual([]);
		expect(productPaths(many)).toEqual(expect.arrayContaining([facetPath('loai', 'article'), '/san-pham/loai/article/3/']));
		expect(productPaths(many)).not.toContain('/san-pham/loai/article/4/');
		expect(productPaths([])).toEqual(['/san-pham/']);
	});
});

describe('the filter', () => {
	const entries = media.map((one): IndexEntry => ({ path: productPath(one), title: one.title, date: one.date, values: valuesOf(one) }));
	const found = (asked: Record<string, string>, language = 'vi') => narrow(entries, asked, language).map(({ path }) => path.split('#')[1]);
	it('holds to everything that is asked', () => {
		expect(found({ 'don-vi': 'so-van-hoa-mau', loai: 'leaflet' })).toEqual(['to-roi-mau-2', 'to-roi-mau-1']);
		expect(found({ 'don-vi': 'so-van-hoa-mau', loai: 'audio' })).toEqual([]);
		expect(found({ text: '', loai: '' })).toHaveLength(8);
	});
	it('finds words without their marks, đ as d, in the language of the page', () => {
		expect(found({ text: 'to roi HAI' })).toEqual(['to-roi-mau-2']);
		expect(
			narrow([{ path: '/a', title: { vi: 'Đường dây' }, date: '2026-01-01', values: valuesOf(product('video-mau')) }], { text: 'duong' }, 'en'),
		).toHaveLength(1);
		expect(found({ text: 'leaflet two' }, 'en')).toEqual(['to-roi-mau-2']);
	});
});
