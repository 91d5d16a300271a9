/** What the search answers, over an index of a few names: where a result stands, and what it is called. */
import { describe, expect, it, vi } from 'vitest';
import { type Bundle, OPENER, type Opener, siteOpener } from '../../src/search/engine.ts';
import type { NamesFile } from '../../src/search/names.ts';

const nothing = { kinds: ['page'], articles: {}, words: '', same: [], ignore: [], endings: [], article: [] };
const files: Record<string, NamesFile> = {
	vi: {
		...nothing,
		pages: [
			['/', 'Trang đầu', 0, 100, 'a'],
			['/ket-qua/', 'Kết quả tại địa phương', 0, 100, 'b'],
			['/ket-qua/dan-so/', 'Dân số', 0, 100, 'c'],
		],
	},
	en: {
		...nothing,
		pages: [
			['/en/', 'Home', 0, 100, 'a'],
			['/en/ket-qua/', 'Local results', 0, 100, 'b'],
			['/en/ket-qua/dan-so/', 'Population', 0, 100, 'c'],
		],
	},
};
const open: Opener = async (language): Promise<Bundle> => ({
	init: async () => {},
	search: async () => ({ results: [] }),
	names: async () => files[language] as NamesFile,
	addressOf: (url) => url,
});
Object.assign(globalThis, { [OPENER]: open });
const { find } = await import('../../src/search/client.ts');

describe('a result', () => {
	it('stands under the pages above it; the home page of its language is not named', async () => {
		const above = async (query: string, language: string) => (await find(query, [language])).results[0]?.above;
		expect(await above('dân số', 'vi')).toEqual(['Kết quả tại địa phương']);
		expect(await above('population', 'en')).toEqual(['Local results']);
		expect(await above('local results', 'en')).toEqual([]);
	});
});

describe('the index of the site', () => {
	it('asks whether the list of names is still the one that belongs to its entries', async () => {
		vi.doMock('/pagefind/vi/pagefind.js', () => ({ init: async () => {}, search: async () => ({ results: [] }) }));
		const asked = vi.fn(async () => new Response(JSON.stringify(files.vi)));
		vi.stubGlobal('fetch', asked);
		try {
			const bundle = await siteOpener('vi');
			expect((await bundle.names()).pages).toHaveLength(3);
			expect(asked).toHaveBeenCalledWith('/pagefind/vi/names.json', { cache: 'no-cache' });
			asked.mockResolvedValueOnce(new Response(null, { status: 404 }));
			await expect(bundle.names()).rejects.toThrow('/pagefind/vi/names.json: 404');
		} finally {
			vi.unstubAllGlobals();
			vi.doUnmock('/pagefind/vi/pagefind.js');
		}
	});
});
