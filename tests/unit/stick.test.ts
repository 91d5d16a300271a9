import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isSiteAddress, localAddress, type Places } from '../../src/stick/address.ts';
import { Modules } from '../../src/stick/modules.ts';
import { localPage } from '../../src/stick/page.ts';
import { indexScript } from '../../src/stick/search.ts';
import { localSheet } from '../../src/stick/sheet.ts';
import { readFirst, startPage } from '../../src/stick/start-page.ts';
import { travels } from '../../src/stick/travels.ts';
import { makeTree, readTree } from '../../src/stick/tree.ts';
import { linkOut } from './links-out.ts';

const files: Record<string, string> = {
	'index.html': '',
	'en/index.html': '',
	'cong-uoc/index.html': '',
	'cong-uoc/crc/index.html': '',
	'ke-hoach/index.html': '',
	'ke-hoach/lich.ics': '',
	'tep có dấu.csv': '',
	'h5p/abc/libraries/types.js': '',
	'h5p/abc/main.js': '',
	'_astro/site.css': '',
	'_astro/a.woff2': '',
	'_astro/a.js': "import{n}from'./b.js';window.ran=[...window.ran??[],'a',n()];",
	'_astro/b.js': "let c=0;export const n=()=>++c;window.ran=[...window.ran??[],'b'];",
	'_astro/c.js': "import{n}from'./b.js';window.ran=[...window.ran??[],'c',n()];",
	'_astro/never.js': "window.ran=[...window.ran??[],'never'];",
	'goi/khoa/khoa.zip': '',
	'ban-thu/loa.opus': '',
	'ban-thu/loa.vtt': '',
};
const tree = makeTree(Object.keys(files), (file) => strToU8(files[file] ?? ''));
const needed: string[] = [];
const places: Places = {
	tree,
	site: 'https://site.example',
	goes: (file) => travels(file) && file !== 'ke-hoach/index.html',
	needs: (file) => void needed.push(file),
};
const from = 'cong-uoc/crc/index.html';
const scripts = { module: (found: { src: string } | { text: string }) => ('src' in found ? found.src : 'inline') };
const page = (html: string) => localPage(html, from, places, scripts);

it('the editor of a site that was built with it stays behind', () =>
	expect(['bien-tap/index.html', 'bien-tap/cms/sveltia-cms.js', 'bien-tap/huong-dan/index.html'].map(travels)).toEqual([false, false, true]));

it('a recording goes along with its page, with its captions', () => {
	const player = '<audio controls><source src="/ban-thu/loa.opus" type="audio/ogg"><track src="/ban-thu/loa.vtt" label="/x"></audio>';
	expect(page(player)).toContain('<source src="../../ban-thu/loa.opus" type="audio/ogg"><track src="../../ban-thu/loa.vtt" label="/x">');
	expect(needed).toEqual(expect.arrayContaining(['ban-thu/loa.opus', 'ban-thu/loa.vtt']));
});

describe('a page that was read below the path of a host', () => {
	const below: Places = { ...places, base: '/qcn/', site: 'https://site.example' };
	it('leads to the same files as one of a host of its own', () => {
		expect(localAddress('/qcn/cong-uoc/crc/#dieu-1', 'index.html', below)).toBe('cong-uoc/crc/index.html#dieu-1');
		expect(localAddress('/qcn/_astro/site.css', 'cong-uoc/crc/index.html', below)).toBe('../../_astro/site.css');
		expect(isSiteAddress('/qcn/cong-uoc/', below)).toBe(true);
	});
	it('leads to the published site where a page stays behind', () => {
		expect(localAddress('/qcn/ke-hoach/', 'index.html', below)).toBe('https://site.example/qcn/ke-hoach/');
	});
});

describe('an address', () => {
	it.each([
		['/', '../../index.html'],
		['/cong-uoc/', '../index.html'],
		['/cong-uoc/?q=a%20b#dieu-1', '../index.html?q=a%20b#dieu-1'],
		['/cong-uoc/crc/#dieu-12', 'index.html#dieu-12'],
		['/en/', '../../en/index.html'],
		['../', '../index.html'],
		['/ke-hoach/lich.ics', '../../ke-hoach/lich.ics'],
		['/tep%20c%C3%B3%20d%E1%BA%A5u.csv', '../../tep%20c%C3%B3%20d%E1%BA%A5u.csv'],
		['/h5p/abc/', '../../h5p/abc/'],
	])('%s becomes %s', (address, local) => expect(localAddress(address, from, places)).toBe(local));

	it.each(['#dieu-1', '?q=x', '', 'https://other.example/a/', '//other.example/', 'mailto:a@b.example', 'tel:111', 'data:,x', 'javascript:void 0'])(
		'%s stays as it is',
		(address) => expect(localAddress(address, from, places)).toBe(address),
	);

	it.each([
		['/ke-hoach/?a=1#b', 'a page that stays behind'],
		['/goi/khoa/khoa.zip', 'a package'],
		['/khong-co/', 'nothing in the site'],
	])('%s is the published one: %s', (address) => expect(localAddress(address, from, places)).toBe(`https://site.example${address}`));

	it('of a page that another one stands for leads to that one', () => {
		const instead = new Map([['index.html', 'cong-uoc/crc/index.html']]);
		expect(localAddress('/#a', 'cong-uoc/index.html', { ...places, instead })).toBe('crc/index.html#a');
	});

	it('of a file or folder is remembered as needed', () => {
		expect(needed).toContain('ke-hoach/lich.ics');
		expect(needed).toContain('h5p/abc/');
		expect(needed).not.toContain('ke-hoach/index.html');
	});

	it('is told from a text', () => {
		for (const text of ['/', '/ khoảng', '/khong-co/', '//x', 'cong-uoc/', '/%', '3/4']) expect(isSiteAddress(text, places), text).toBe(false);
		for (const text of ['/cong-uoc/', '/cong-uoc/#a', '/h5p/abc/', '/ke-hoach/lich.ics', '/ke-hoach/']) expect(isSiteAddress(text, places), text).toBe(true);
	});
});

describe('a page', () => {
	it('has relative addresses wherever an element holds one, and keeps its texts', () => {
		expect(
			page(
				'<a href="/cong-uoc/" title="/cong-uoc/">a &amp; b /cong-uoc/</a><form action="/"></form><option value="/en/">E</option><input value="/en/"><quiz-player data-frame="/cong-uoc/" data-x="/khong-co/"></quiz-player>',
			),
		).toBe(
			'<a href="../index.html" title="/cong-uoc/">a &amp; b /cong-uoc/</a><form action="../../index.html"></form><option value="../../en/index.html">E</option><input value="/en/"><quiz-player data-frame="../index.html" data-x="/khong-co/"></quiz-player>',
		);
	});

	it('opens from here what a link names in full, and marks links that need a network', () => {
		expect(page('<a href="https://site.example/cong-uoc/#a">x</a><a href="/ke-hoach/">y</a><link rel="canonical" href="https://site.example/cong-uoc/">')).toBe(
			'<a href="../index.html#a">x</a><a href="https://site.example/ke-hoach/" data-online="true">y</a><link rel="canonical" href="https://site.example/cong-uoc/">',
		);
	});

	it('keeps drawings and what needs no change to the letter', () => {
		const html =
			'<svg viewBox="0 0 1 1"><path d="M0/0"/></svg><img alt="a &lt; b" src="https://x.example/a.png"><br/><p class=a>x</p><script>"<a href=\'/\'>"</script>';
		expect(page(html)).toBe(html);
	});

	it('takes sets of pictures, and drops what a file cannot be asked with', () => {
		expect(page('<link rel="preload" href="/_astro/a.woff2" crossorigin><img srcset="/_astro/a.woff2 1x, /_astro/site.css 2x">')).toBe(
			'<link rel="preload" href="../../_astro/a.woff2"><img srcset="../../_astro/a.woff2 1x, ../../_astro/site.css 2x">',
		);
	});

	it('rewrites the document of a frame against the page around it', () => {
		const inner = page('<iframe srcdoc="&lt;script src=&quot;/h5p/abc/main.js&quot; defer>&lt;/script>&amp;amp;"></iframe>');
		expect(inner).toBe('<iframe srcdoc="<script src=&quot;../../h5p/abc/main.js&quot; defer></script>&amp;amp;"></iframe>');
	});

	it('rewrites addresses in blocks of data, and nothing else in them', () => {
		const data = {
			path: '/cong-uoc/',
			of: '/',
			text: '</script> /cong-uoc/',
			html: '<a href="/en/">x</a>',
			base: '/h5p/abc/',
			activity: '/cong-uoc/',
			published: '/cong-uoc/crc/',
			list: ['/en/', 1, null, true],
		};
		const out = page(`<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
		const json = /<script type="application\/json">(.*)<\/script>$/.exec(out)?.[1] ?? '';
		expect(json).not.toContain('<');
		expect(JSON.parse(json)).toEqual({
			path: '../index.html',
			of: '/',
			text: '</script> /cong-uoc/',
			html: '<a href="../../en/index.html">x</a>',
			base: 'h5p/../../../h5p/abc/',
			activity: 'https://site.example/cong-uoc/',
			published: 'https://site.example/cong-uoc/crc/',
			list: ['../../en/index.html', 1, null, true],
		});
	});

	it('has one classic script in place of its modules; inline ones that import nothing stay', () => {
		expect(
			page(
				'<script type="module" src="/_astro/a.js"></script><p>x</p><script type="module">let a="x";</script><script type="module">import"/_astro/a.js";</script><script type="module" src="/_astro/c.js"></script><link rel="modulepreload" href="/_astro/b.js"><script data-ahead>fetch("/")</script>',
			),
		).toBe(
			'<script defer src="../../_astro/trang.js" data-modules="/_astro/a.js inline /_astro/c.js"></script><p>x</p><script type="module">let a="x";</script>',
		);
	});

	it('has the policy of what is in it now', () => {
		const head = '<meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src \'sha256-old\'">';
		const out = page(`${head}<script data-ahead>fetch("/")</script><style>a{background:url(/_astro/a.woff2)}</style>`);
		expect(out).toContain("default-src 'self'; script-src 'self'; style-src 'self' 'sha256-");
		expect(out).toContain('url("../../_astro/a.woff2")');
		expect(out).not.toContain('sha256-old');
	});
});

describe('a style sheet', () => {
	it('has addresses relative to itself', () => {
		const css =
			'@import "/_astro/site.css";a{src:url(/_astro/a.woff2),url("/_astro/a.woff2"),url( \'../index.html\' )}b{background:url("data:image/svg+xml,%3Csvg")}';
		expect(localSheet(css, '_astro/site.css', places)).toBe(
			'@import "site.css";a{src:url("a.woff2"),url("a.woff2"),url( \'../index.html\' )}b{background:url("data:image/svg+xml,%3Csvg")}',
		);
	});
});

describe('the modules', () => {
	const run = (code: string, modules: string) => {
		const window = { ran: [] as unknown[], location: { href: 'file:///a/b.html' } };
		const document = { currentScript: { src: 'file:///a/_astro/trang.js', dataset: { modules } }, addEventListener: () => {} };
		new Function('window', 'document', code)(window, document);
		return new Promise<unknown[]>((resolve) => setTimeout(() => resolve(window.ran), 0));
	};

	it('run as the page asks, share what they import, and run nothing else', async () => {
		const modules = new Modules(tree);
		const names = ['/_astro/a.js', '/_astro/c.js', '/_astro/never.js'].map((src) => modules.module({ src }));
		names.push(modules.module({ text: 'import"/_astro/c.js";window.ran.push("inline")' }));
		const code = await modules.script();
		expect(await run(code, `${names[0]} ${names[1]}`)).toEqual(['b', 'a', 1, 'c', 2]);
		expect(await run(code, `${names[3]}`)).toEqual(['b', 'c', 1, 'inline']);
		expect(await run(code, '')).toEqual([]);
	});

	it('that the site does not hold are named', () => {
		expect(() => new Modules(tree).module({ src: '/_astro/gone.js' })).toThrow('/_astro/gone.js');
	});
});

describe('what lies around the pages', () => {
	it('an index is a script that gives its files back', () => {
		const window: { quyenConNguoiIndex?: Record<string, Record<string, string>> } = {};
		new Function(
			'window',
			indexScript('vi', [
				['pagefind.js', strToU8('x')],
				['index/b', strToU8('đ')],
				['a', new Uint8Array([0, 255])],
			]),
		)(window);
		expect(Object.keys(window.quyenConNguoiIndex?.vi ?? {})).toEqual(['a', 'index/b']);
		expect(strFromU8(new Uint8Array(Buffer.from(window.quyenConNguoiIndex?.vi?.['index/b'] ?? '', 'base64')))).toBe('đ');
	});

	it('the way in leads to the first language and names the others', () => {
		const languages = [
			{ tag: 'vi', label: 'Tiếng Việt', title: 'Quyền <của> "em"', page: 'index.html', text: 'Một.\nHai.\n' },
			{ tag: 'en', label: 'English', title: 'Rights', page: 'en/index.html', text: 'One.' },
		];
		const html = startPage({ languages });
		expect(html).toContain('content="0; url=trang/index.html"');
		expect(html).toContain('<a href="trang/en/index.html">Rights</a>');
		expect(html).toContain('Quyền &lt;của&gt; &quot;em&quot;');
		expect(readFirst({ languages })).toBe('\uFEFFQuyền <của> "em"\r\n\r\nMột.\r\nHai.\r\n\r\n\r\nRights\r\n\r\nOne.\r\n');
	});

	it('nothing behind a link goes along: it may lead out of the site or round in a circle', () => {
		const root = mkdtempSync(join(tmpdir(), 'site-'));
		mkdirSync(join(root, 'a/b'), { recursive: true });
		for (const file of ['index.html', 'a/b/c.txt']) writeFileSync(join(root, file), 'x');
		const elsewhere = linkOut(root);
		expect(readTree(root).files).toEqual(['a/b/c.txt', 'index.html']);
		for (const folder of [root, elsewhere]) rmSync(folder, { recursive: true });
	});

	it('what only a server has a use for stays behind', () => {
		for (const file of [
			'sw.js',
			'goi/a/a.zip',
			'offline/a.json',
			'pagefind/vi/pagefind.js',
			'_astro/a.js',
			'404.html',
			'en/404.html',
			'en/site.webmanifest',
			'bieu-tuong-192.png',
			'en/ngoai-tuyen/index.html',
			'sitemap-0.xml',
		])
			expect(travels(file), file).toBe(false);
		for (const file of ['index.html', 'h5p/abc/main.js', '_astro/a.css', 'favicon.svg', 'ke-hoach/lich.ics']) expect(travels(file), file).toBe(true);
	});
});
