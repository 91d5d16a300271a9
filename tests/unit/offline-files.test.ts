/** Which files of the built site a list for offline use holds. */

import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileLister, fitsPattern } from '../../src/offline/built-files.ts';
import { linkOut } from './links-out.ts';

let root: string;
const put = (path: string, text: string) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
};
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'site-'));
	const site = { 'index.html': 'trang đầu', 'a/index.html': 'a', 'a/a.vi.h5p': 'tệp', 'a/b/c.js': 'c', 'sw.js': 's', 'offline/a.json': '{}' };
	for (const [path, text] of Object.entries(site)) put(path, text);
});
afterEach(() => rmSync(root, { recursive: true }));
const listed = async (...patterns: string[]) => (await fileLister(root)(patterns)).map(({ url }) => url);

describe('a pattern', () => {
	it.each([
		['a/index.html', 'a/index.html', true],
		['a/index.html', 'b/a/index.html', false],
		['a/*.*', 'a/x.vi.h5p', true],
		['a/*.*', 'a/b/x.js', false],
		['_astro/*.css', '_astro/a.css', true],
		['_astro/*.css', '_astro/a.css.map', false],
		['_astro/*.css', '_astro/acss', false],
		['h5p/**', 'h5p/1/frame.js', true],
		['h5p/**', 'h5p2/frame.js', false],
	])('%s and %s: %s', (pattern, path, fits) => expect(fitsPattern(pattern)(path)).toBe(fits));
});

describe('a list', () => {
	it('names every file once, in the order of addresses', async () => {
		expect(await listed('index.html', 'a/**', 'a/*.*', 'gone/index.html')).toEqual(['/', '/a/', '/a/a.vi.h5p', '/a/b/c.js']);
	});
	it('holds neither the worker nor a list', async () => expect(await listed('**')).toEqual(['/', '/a/', '/a/a.vi.h5p', '/a/b/c.js']));
	it('tells the bytes of a file, and a revision that changes with them alone', async () => {
		const before = await fileLister(root)(['**']);
		expect(before[0]).toMatchObject({ url: '/', size: Buffer.byteLength('trang đầu') });
		expect(await fileLister(root)(['**'])).toEqual(before);
		put('a/index.html', 'b');
		const after = await fileLister(root)(['**']);
		expect(after.filter(({ revision }, index) => revision !== before[index]?.revision).map(({ url }) => url)).toEqual(['/a/']);
	});
	it('holds what its pages load, and what that loads, and no script of other pages', async () => {
		put('b/index.html', '<link href="/_astro/trang.A1.css"><script type="module" src="/_astro/Trang.astro_script.B2.js"></script>');
		put('c/index.html', '<script type="module" src="/_astro/khac.C3.js"></script>');
		put('_astro/trang.A1.css', '@font-face{src:url(/_astro/chu-400.D4.woff2)}');
		put('_astro/chu-400.D4.woff2', 'Trang.astro khac.C3.js');
		put('_astro/Trang.astro_script.B2.js', 'import"./chung.E5.js";const a=()=>import("./sau.F6.js")');
		for (const name of ['chung.E5.js', 'sau.F6.js', 'khac.C3.js']) put(`_astro/${name}`, 'import"./Trang.astro_script.B2.js"');
		const loaded = ['Trang.astro_script.B2.js', 'chu-400.D4.woff2', 'chung.E5.js', 'sau.F6.js', 'trang.A1.css'].map((name) => `/_astro/${name}`);
		expect(await listed('b/index.html')).toEqual([...loaded, '/b/']);
	});
	it('holds nothing that others made', async () => {
		const own = ['h5p/1/frame.js', 'h5p/1/libraries/QuyenConNguoi.Types-1.0/types.js'];
		for (const path of [...own, 'h5p/1/packages/bai/content/a.png', 'h5p/1/libraries/H5P.A-1.0/a.js', 'khung-rieng/en/bai/index.html']) put(path, 'x');
		expect(await listed('h5p/**', 'khung-rieng/**')).toEqual(own.map((path) => `/${path}`));
	});
	it('holds nothing behind a link, which may lead out of the site or round in a circle', async () => {
		const before = await listed('**');
		const elsewhere = linkOut(root);
		expect(await listed('**')).toEqual(before);
		rmSync(elsewhere, { recursive: true });
	});
	it('leaves out what is too large for a lesson', async () => {
		put('a/film.mp4', 'x'.repeat(20_000_001));
		put('a/tron-khoa.mp4', '');
		truncateSync(join(root, 'a/tron-khoa.mp4'), 3 * 1024 ** 3);
		expect(await listed('a/*.mp4')).toEqual([]);
	});
});
