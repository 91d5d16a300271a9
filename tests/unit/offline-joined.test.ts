/** A teacher's set as one set to be kept: of which sets of the site it is made, and what is in it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyOfScript, keyOfTaught } from '../../src/lesson/sets/catalogue.ts';
import { joinedList, siteSet } from '../../src/offline/joined.ts';
import { lessonSet, scriptSet } from '../../src/offline/sets.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a lesson of a set', () => {
	it.each(['lesson', 'guide'] as const)('finds the set of the site that has its pages: %s', (kind) => {
		expect(siteSet(keyOfTaught({ kind, id: 'mot-bai' }), 'en')).toBe(lessonSet({ kind, id: 'mot-bai' }, 'en'));
	});
	it('finds that of a radio script', () => {
		expect(siteSet(keyOfScript('mot-bai'), 'vi')).toBe(scriptSet('mot-bai', 'vi'));
	});
});

describe('several sets as one', () => {
	const file = (url: string, size: number, revision = 'r') => ({ url, size, revision });
	const site: Record<string, unknown> = {
		'/offline/a.json': { set: 'a', version: '1', bytes: 30, files: [file('/a/', 10), file('/chung/', 20)] },
		'/offline/b.json': { set: 'b', version: '7', bytes: 25, files: [file('/b/', 5), file('/chung/', 20)] },
		'/offline/c.json': { set: 'c' },
	};
	const publish = () => vi.stubGlobal('fetch', async (url: string) => new Response(JSON.stringify(site[url] ?? null), { status: url in site ? 200 : 404 }));

	it('hold each file once, and change with each of them', async () => {
		publish();
		const both = await joinedList('bo-bai-x', ['a', 'b']);
		expect(both.files.map(({ url }) => url)).toEqual(['/a/', '/chung/', '/b/']);
		expect(both.bytes).toBe(35);
		expect(both.set).toBe('bo-bai-x');
		expect(both.version).not.toBe((await joinedList('bo-bai-x', ['a'])).version);
	});
	it.each([['c'], ['khong-co']])('are refused where one does not come as it should: %s', async (set) => {
		publish();
		await expect(joinedList('x', ['a', set])).rejects.toThrow();
	});
});
