/** Keeping a set of files: fetched past every cache, lasting files first, what is gone dropped, a broken line ends it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keep, kept } from '../../src/offline/keep.ts';
import { keptCache, type OfflineFile, VISITED } from '../../src/offline/lists.ts';

class FakeCache {
	readonly items = new Map<string, string>();
	async match(url: string) {
		const text = this.items.get(url);
		return text === undefined ? undefined : new Response(text);
	}
	async put(url: string, response: Response) {
		this.items.set(url, await response.text());
	}
	delete = async (url: string) => this.items.delete(url);
}
let stores: Map<string, FakeCache>;
let site: Map<string, string>;
let asked: { url: string; cache: unknown }[];
const open = (name: string) => {
	const found = stores.get(name) ?? new FakeCache();
	stores.set(name, found);
	return found;
};

/** Publishes a version of the site, file to text. */
function publish(files: Record<string, string>): void {
	const list: OfflineFile[] = Object.entries(files).map(([url, text]) => ({ url, revision: text, size: 1 }));
	site = new Map([
		...Object.entries(files),
		['/offline/bo.json', JSON.stringify({ set: 'bo', version: JSON.stringify(files), bytes: list.length, files: list })],
	]);
	asked = [];
}
const held = () => [...open(keptCache('bo')).items.keys()].filter((url) => !url.startsWith('/offline/')).sort();

beforeEach(() => {
	stores = new Map();
	vi.stubGlobal('caches', { open: async (name: string) => open(name), has: async (name: string) => stores.has(name) });
	vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
		asked.push({ url, cache });
		const text = site.get(url);
		if (text === 'broken') throw new TypeError('gone');
		return new Response(text, { status: text === undefined ? 404 : 200 });
	});
});
/** Waits until turns of the event loop bring no further question. */
async function settled(): Promise<void> {
	for (let before = -1; before < asked.length; ) {
		before = asked.length;
		for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
	}
}
afterEach(() => vi.unstubAllGlobals());

describe('a set', () => {
	it('is fetched past every cache, the files that pages lead to first', async () => {
		publish({ '/a/': 'a1', '/en/': 'e1', '/h5p/1/x.js': 'x', '/_astro/1.css': 'c' });
		const shares: number[] = [];
		await keep('bo', (share) => shares.push(share));
		expect(
			asked
				.map(({ url }) => url)
				.slice(1, 3)
				.sort(),
		).toEqual(['/_astro/1.css', '/h5p/1/x.js']);
		expect(asked.map(({ cache }) => cache)).toEqual(['no-store', 'reload', 'reload', 'reload', 'reload']);
		expect(shares.at(-1)).toBe(1);
	});
	it('takes the place of what an earlier visit left of a page', async () => {
		open(VISITED).items.set('/a/', 'old');
		publish({ '/a/': 'a1' });
		await keep('bo', () => {});
		expect(open(VISITED).items.size).toBe(0);
	});
	it('brought up to date, drops pages that are gone at once, and lasting files one version later', async () => {
		publish({ '/a/': 'a1', '/b/': 'b1', '/_astro/1.css': 'c' });
		await keep('bo', () => {});
		publish({ '/a/': 'a2', '/_astro/2.css': 'c' });
		await keep('bo', () => {});
		expect(held()).toEqual(['/_astro/1.css', '/_astro/2.css', '/a/']);
		publish({ '/a/': 'a3', '/_astro/2.css': 'c' });
		await keep('bo', () => {});
		expect(held()).toEqual(['/_astro/2.css', '/a/']);
		expect(open(keptCache('bo')).items.get('/a/')).toBe('a3');
	});
	it('where the line breaks, fetches nothing more, and is not said to be of the new version', async () => {
		publish({ '/a/': 'a1' });
		await keep('bo', () => {});
		const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`/b${index}/`, 'b']));
		publish({ '/a/': 'broken', ...many });
		await expect(keep('bo', () => {})).rejects.toThrow('gone');
		await settled();
		expect(asked.length).toBeLessThan(12);
		expect((await kept('bo'))?.list.files).toEqual([{ url: '/a/', revision: 'a1', size: 1 }]);
		expect(open(keptCache('bo')).items.get('/a/')).toBe('a1');
	});
});
