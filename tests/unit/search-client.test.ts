/** What the search answers, over an index of a few names: where a result stands, and what it is called. */
import { describe, expect, it } from 'vitest';
import { type Bundle, OPENER, type Opener } from '../../src/search/engine.ts';
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
