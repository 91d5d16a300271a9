/** Keeping a set of files: fetched past every cache, lasting files first, what is gone dropped, a broken line ends it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shortHash } from '../../src/files/hash.ts';
import { keep, kept, offered } from '../../src/offline/keep.ts';
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

const entryOf = (url: string, text: string): OfflineFile => ({ url, revision: shortHash(text, 16), size: Buffer.byteLength(text) });
/** Publishes a version of the site, file to text. */
function publish(files: Record<string, string>): void {
	const list = Object.entries(files).map(([url, text]) => entryOf(url, text));
	site = new Map([
		...Object.entries(files),
		['/offline/bo.json', JSON.stringify({ set: 'bo', version: JSON.stringify(files), bytes: list.reduce((sum, { size }) => sum + size, 0), files: list })],
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
		expect((await kept('bo'))?.list.files).toEqual([entryOf('/a/', 'a1')]);
		expect(open(keptCache('bo')).items.get('/a/')).toBe('a1');
	});
	it('does not keep a file that is not the one of the list, and says so', async () => {
		publish({ '/a/': 'a1', '/_astro/1.js': 'whole script' });
		for (const broken of ['whole', '<!doctype html><title>Wi-Fi</title>', '']) {
			site.set('/_astro/1.js', broken);
			await expect(keep('bo', () => {})).rejects.toThrow('/_astro/1.js did not come whole');
			expect(held()).not.toContain('/_astro/1.js');
			expect(await kept('bo')).toBeUndefined();
		}
		site.set('/_astro/1.js', 'whole script');
		await keep('bo', () => {});
		expect(held()).toEqual(['/_astro/1.js', '/a/']);
	});
	it('brought up to date, fetches what was kept broken, and nothing else', async () => {
		publish({ '/a/': 'a1', '/_astro/1.js': 'whole script', '/_astro/2.js': 'two' });
		await keep('bo', () => {});
		open(keptCache('bo')).items.set('/_astro/1.js', 'whole');
		asked = [];
		await keep('bo', () => {});
		expect(asked.map(({ url }) => url)).toEqual(['/offline/bo.json', '/_astro/1.js']);
		expect(open(keptCache('bo')).items.get('/_astro/1.js')).toBe('whole script');
	});
	it.each(['<!doctype html>', '{"login":true}', '{"set":"bo","version":"1"', 'null', ''])('whose list comes as “%s” is not offered', async (text) => {
		publish({ '/a/': 'a1' });
		site.set('/offline/bo.json', text);
		await expect(keep('bo', () => {})).rejects.toThrow();
		expect(held()).toEqual([]);
	});
	it('is told of without its list', async () => {
		publish({ '/a/': 'a1' });
		site.set('/offline/bo.head.json', '{"set":"bo","version":"1","bytes":2}');
		expect(await offered('bo')).toMatchObject({ version: '1', bytes: 2 });
		expect(asked).toEqual([{ url: '/offline/bo.head.json', cache: 'no-store' }]);
	});
	it.each(['<!doctype html>', '{"login":true}', '{"version":"1"}', 'null'])('is told of by nothing else: %s', async (text) => {
		site = new Map([['/offline/bo.head.json', text]]);
		await expect(offered('bo')).rejects.toThrow();
	});
	it.each(['', 'null', '{"at":1}', '[]', '{"list":{"version":"1","files":[]}}'])('of which nobody can read what is kept (%s) is kept anew', async (text) => {
		publish({ '/a/': 'a1' });
		open(keptCache('bo')).items.set('/offline/bo.json', text);
		expect(await kept('bo')).toBeUndefined();
		await keep('bo', () => {});
		expect((await kept('bo'))?.list.files).toEqual([entryOf('/a/', 'a1')]);
	});
});
