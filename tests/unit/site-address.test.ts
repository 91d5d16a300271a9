/** Where the site is published: below a path of a host as well as at its root; nothing in the code forgets the path. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { baseOf, belowBase, nameOf, rootOf, siteAddress, wholeAddress, withoutBase } from '../../src/files/site-address.ts';
import { publishedSite } from '../../src/reference/published-site.ts';

describe('the address of a site', () => {
	it.each([
		['https://tinh.example', 'https://tinh.example/', '/', 'https://tinh.example'],
		['https://tinh.example/', 'https://tinh.example/', '/', 'https://tinh.example'],
		['https://tinh.example/qcn', 'https://tinh.example/qcn/', '/qcn/', 'https://tinh.example/qcn'],
		['https://tinh.example:8080/a/b-c.d/', 'https://tinh.example:8080/a/b-c.d/', '/a/b-c.d/', 'https://tinh.example:8080/a/b-c.d'],
		[' http://localhost/~an/qcn ', 'http://localhost/~an/qcn/', '/~an/qcn/', 'http://localhost/~an/qcn'],
	])('%s', (text, whole, base, root) => {
		const site = siteAddress(text);
		expect([site?.href, baseOf(site ?? ''), rootOf(site ?? '')]).toEqual([whole, base, root]);
	});
	it.each([
		'tinh.example',
		'/qcn/',
		'ftp://tinh.example/',
		'https://tinh.example/?a=1',
		'https://tinh.example/qcn/#a',
		'https://tinh.example/?',
		'https://an:mat-khau@tinh.example/',
		'https://tinh.example//qcn/',
		'https://tinh.example/quyền/',
		'https://tinh.example/a*b/',
		'https://tinh.example/:ten/',
		'không phải địa chỉ',
	])('“%s” is none, and one sentence in each language says so', (text) => {
		expect(siteAddress(text)).toBeUndefined();
		expect(() => publishedSite('https://tinh.example', text)).toThrow(/^SITE_URL «[^\n]*\nSITE_URL “[^\n]*$/);
	});
	it('is that of the variable, else that of the content', () => {
		expect(publishedSite('https://tinh.example/a', '').href).toBe('https://tinh.example/a/');
		expect(publishedSite('https://tinh.example/a', 'https://khac.example/b').href).toBe('https://khac.example/b/');
	});
	it('stands before every path, the home page and anchors included', () => {
		for (const site of ['https://tinh.example/qcn/', new URL('https://tinh.example/qcn/')]) {
			expect(wholeAddress('/', site)).toBe('https://tinh.example/qcn/');
			expect(wholeAddress('/quyen/?a=b#c', site)).toBe('https://tinh.example/qcn/quyen/?a=b#c');
			expect(wholeAddress('https://khac.example/x', site)).toBe('https://khac.example/x');
		}
		for (const site of ['https://tinh.example', 'https://tinh.example/']) expect(wholeAddress('/quyen/', site)).toBe('https://tinh.example/quyen/');
		expect([nameOf(new URL('https://tinh.example/qcn/')), nameOf(new URL('https://tinh.example'))]).toEqual(['tinh.example/qcn', 'tinh.example']);
	});
	it('is put before a path and taken off again; a path that only looks like it stays outside', () => {
		for (const path of ['/', '/qcn/', '/quyen/']) expect(withoutBase(belowBase(path, '/qcn/'), '/qcn/')).toBe(path);
		expect([withoutBase('/qcn', '/qcn/'), withoutBase('/qcnx/', '/qcn/'), withoutBase('/', '/qcn/')]).toEqual([undefined, undefined, undefined]);
		expect(withoutBase('/quyen/', '/')).toBe('/quyen/');
	});
});

describe('scripts of a page below a path', () => {
	// A worker keeps what it has loaded: other files of tests would get the base of the last one here.
	afterEach(() => {
		vi.unstubAllGlobals();
		vi.resetModules();
	});
	const below = async (base?: string) => {
		vi.resetModules();
		if (base !== undefined) vi.stubGlobal('SITE_BASE', base);
		const [own, storage, lists] = await Promise.all([
			import('../../src/ui/base.ts'),
			import('../../src/learning/device-storage.ts'),
			import('../../src/offline/lists.ts'),
		]);
		return { ...own, PREFIX: storage.PREFIX, lists };
	};
	it('keep what they keep apart from a site beside, above or below', async () => {
		const names: string[] = [];
		for (const base of [undefined, '/', '/qcn/', '/qcn/b/', '/qc/']) {
			const { KEPT, PREFIX, lists } = await below(base);
			expect([PREFIX, lists.CACHES]).toEqual([KEPT, KEPT]);
			names.push(KEPT);
		}
		expect(names.slice(0, 3)).toEqual(['quyen-con-nguoi.', 'quyen-con-nguoi.', 'quyen-con-nguoi:/qcn/.']);
		for (const one of names.slice(1)) for (const other of names.slice(1)) if (one !== other) expect(one.startsWith(other)).toBe(false);
	});
	it('know files of the site by their paths without it', async () => {
		const { lists, withBase, sitePath } = await below('/qcn/');
		expect([withBase('/sw.js'), sitePath('/qcn/en/quyen/'), sitePath('/khac/')]).toEqual(['/qcn/sw.js', '/en/quyen/', '/khac/']);
		expect(lists.isLasting('/qcn/_astro/a.js')).toBe(true);
		expect(lists.isLasting('/qcn/h5p/0123456789/packages/bai/a.js')).toBe(false);
		expect(lists.cacheFor('/qcn/pagefind/vi/names.json')).toBe('quyen-con-nguoi:/qcn/.search');
		expect(lists.cacheFor('/qcn/favicon.svg')).toBe('quyen-con-nguoi:/qcn/.visited');
		expect(lists.cacheFor('/qcn/khung-rieng/bai/')).toBeUndefined();
	});
	it('take in what was exported from a site with another path', async () => {
		const storage = new Map<string, string>();
		const local = {
			get length() {
				return storage.size;
			},
			key: (index: number) => [...storage.keys()][index] ?? null,
			getItem: (key: string) => storage.get(key) ?? null,
			setItem: (key: string, text: string) => void storage.set(key, text),
			removeItem: (key: string) => void storage.delete(key),
		};
		vi.stubGlobal('localStorage', local);
		vi.stubGlobal('SITE_BASE', '/qcn/');
		vi.resetModules();
		storage.set('quyen-con-nguoi:/qcn/.name', 'Người học thử');
		storage.set('quyen-con-nguoi.name', 'của trang khác');
		const { exported } = await import('../../src/learning/export-import.ts');
		const text = exported(new Date(0));
		expect(JSON.parse(text)).toMatchObject({ entries: { 'quyen-con-nguoi.name': 'Người học thử' } });
		storage.clear();
		vi.resetModules();
		vi.stubGlobal('SITE_BASE', '/khac/');
		const there = await import('../../src/learning/export-import.ts');
		expect(await there.imported(text)).toMatchObject({ kept: 1 });
		expect([...storage.keys()]).toContain('quyen-con-nguoi:/khac/.name');
	});
});

describe('the code', () => {
	const src = join(import.meta.dirname, '../../src');
	const code = readdirSync(src, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ name: relative(src, file), text: readFileSync(file, 'utf8') }));
	/** What forgets the path, and the one file that may do so. */
	const forgetful: [what: RegExp, own: string[]][] = [
		// `new URL('/x', site)` keeps the host alone.
		[/new URL\((?:[^()\n]|\([^()\n]*\))+,\s*(?:Astro\.(?:site|url)|site\b|import\.meta\.env\.SITE\b|[\w.]*\bsite\.url)/, []],
		[/\b(?:site|Astro\.site|config\.site)\)?\??\.origin\b/, ['files/site-address.ts', 'files/below-base.ts']],
		// Addresses that a script writes itself.
		[/\b(?:fetch|register|import|open|assign|replace|Worker)\(\s*(?:\/\*.*?\*\/\s*)?['"`]\/[a-z]/, []],
		[/\b(?:href|src|action|location)\s*=\s*['"`]\/[a-z][^'"`]*['"`];/, []],
		// What is kept in the browser, named without the path; a package for an LMS stands on no site.
		[/['"`]quyen-con-nguoi\.(?!search|search-engine)[a-z]/, ['lms/cmi5.ts', 'lms/record-store.ts']],
	];
	it.each(forgetful)('has nothing like %s', (what, own) => {
		const found = code.filter(({ name, text }) => !own.includes(name) && what.test(text.replace(/^\s*(\*|\/\/|\/\*\*).*$/gm, '')));
		expect(found.map(({ name, text }) => `${name}: ${what.exec(text)?.[0]}`)).toEqual([]);
	});
	it('would be found out', () => {
		const [whole, , written] = forgetful.map(([what]) => what);
		expect(whole?.test('const a = new URL(inLocale(path, language), Astro.site ?? Astro.url).href')).toBe(true);
		expect(whole?.test('new URL(FOLDER + name, site)')).toBe(true);
		expect(written?.test("await fetch('/the-ghi-nho/the.json')")).toBe(true);
	});
});
