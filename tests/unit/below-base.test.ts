/** The built site is moved below a path of its host, whole, and back; what is no address stays; it is served there and nowhere else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtBase, moverBack, moverTo } from '../../src/files/below-base.ts';
import { cspHash, policyOf, readBuiltPage } from '../../src/files/built-page.ts';
import { readHeaderRules } from '../../src/files/header-rules.ts';
import { siteListener } from '../../src/files/static-server.ts';
import { readTree } from '../../src/stick/tree.ts';

const frame = '<a href="/quyen/">a</a><script type="application/json">{"player":"/h5p/abc/"}</script>';
const body = `<link rel="stylesheet" href="/_astro/a.css"><link rel="canonical" href="https://tinh.example/qcn/quyen/">
<a href="/">home</a><a href="/quyen/#nhom">a</a><a href="#x">b</a><a href="../quyen/">c</a><a href="//khac.example/">d</a>
<img srcset="/a.png 1x, /b.png 2x" src="/a.png" alt="/quyen/"><form action="/tim/"></form><select><option value="/">vi</option><option value="/en/404/">en</option></select>
<x-list data-index="/quyen/d.json" data-text="và/hoặc" data-more="/quyen/ /a.png" data-other="/khong-co/" title="/quyen/" aria-label="/quyen/"></x-list>
<p style="background:url(/a.png)">và / hoặc /quyen/</p><style>b{background:url('/a.png')}</style>
<script type="application/json">{"path":"/quyen/","text":"/ hoặc","html":"<a href=\\"/quyen/\\">x</a>","n":["/a.png",1]}</script>
<script type="application/ld+json">{"item":"https://tinh.example/qcn/"}</script>
<script type="module">import{a}from"/_astro/a.js";a("/quyen/")</script>
<iframe srcdoc="${frame.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
const pageOf = (inner: string) =>
	`<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policyOf(readBuiltPage(inner))}"></head><body>${inner}</body></html>`;
const ahead = 'const t=function(e){return"/"+e},u=["_astro/a.js"];addEventListener("vite:preloadError",t)';
const files: Record<string, string> = {
	'index.html': pageOf(body),
	'404.html': pageOf('<p>404</p><a href="/">home</a>'),
	'quyen/index.html': pageOf('<a href="/quyen/">a</a>'),
	'quyen/d.json': '{"a": ["/quyen/#x", "/khong-co/", "/"]}',
	'du-lieu/index.html': pageOf('<a href="/quyen/">a</a>'),
	'du-lieu/v1/a.json': '{"url": "https://tinh.example/qcn/quyen/"}',
	'pagefind/vi/names.json': '{"pages":[["/quyen/","Quyền"]]}',
	'_astro/a.css': '@import "/_astro/b.css";a{src:url(/_astro/c.woff2)}',
	'_astro/b.css': '',
	'_astro/c.woff2': '',
	'_astro/a.js': 'export const a=(x)=>new Worker("/_astro/w.js")+`/quyen/`+"a{src:url(/_astro/c.woff2)}"',
	'_astro/w.js': '',
	'_astro/preload.js': ahead,
	'h5p/abc/main.js': '"/_astro/a.js"',
	'a.png': '',
	'b.png': '',
	'tim/index.html': pageOf(''),
	'site.webmanifest': '{"id":"/","start_url":"/","scope":"/","icons":[{"src":"/a.png"}]}',
	'sitemap-0.xml': '<loc>https://tinh.example/quyen/</loc>',
	_headers: '/*\n  A: b\n\n/_astro/*\n  C: /d\n',
};
const site = new URL('https://tinh.example/qcn/');
const names = Object.keys(files);
const move = moverTo(names, site, ['_astro/']);
const moved = Object.fromEntries(names.map((name) => [name, move(name)?.(files[name] ?? '') ?? files[name] ?? '']));

describe('a site below a path', () => {
	const html = moved['index.html'] ?? '';
	it.each([
		'href="/qcn/_astro/a.css"',
		'<a href="/qcn/">home',
		'href="/qcn/quyen/#nhom"',
		'srcset="/qcn/a.png 1x, /qcn/b.png 2x"',
		'src="/qcn/a.png"',
		'action="/qcn/tim/"',
		'<option value="/qcn/">',
		'<option value="/qcn/en/404/">',
		'data-index="/qcn/quyen/d.json"',
		'data-more="/qcn/quyen/ /qcn/a.png"',
		'<style>b{background:url("/qcn/a.png")}',
		'"path":"/qcn/quyen/"',
		'href=\\"/qcn/quyen/\\"',
		'"n":["/qcn/a.png",1]',
		'import{a}from"/qcn/_astro/a.js"',
		'&quot;/qcn/quyen/&quot;',
		'{&quot;player&quot;:&quot;/qcn/h5p/abc/&quot;}',
	])('has %s in its pages', (part) => expect(html).toContain(part));
	it.each([
		'href="#x"',
		'href="../quyen/"',
		'href="//khac.example/"',
		'alt="/quyen/"',
		'title="/quyen/"',
		'aria-label="/quyen/"',
		'data-text="và/hoặc"',
		'data-other="/khong-co/"',
		'và / hoặc /quyen/',
		'"text":"/ hoặc"',
		'href="https://tinh.example/qcn/quyen/"',
		'"item":"https://tinh.example/qcn/"',
	])('leaves %s', (part) => expect(html).toContain(part));
	it('has a policy that lets its own blocks through, and no others', () => {
		const policy = /content-security-policy" content="([^"]*)/.exec(html)?.[1] ?? '';
		expect(policy).toContain(cspHash('import{a}from"/qcn/_astro/a.js";a("/quyen/")'));
		expect(policy).toContain(cspHash('b{background:url("/qcn/a.png")}'));
		expect(policy).not.toContain(cspHash('import{a}from"/_astro/a.js";a("/quyen/")'));
	});
	it('has it in every other file that names addresses', () => {
		expect(moved['du-lieu/index.html']).toContain('href="/qcn/quyen/"');
		expect(moved['quyen/d.json']).toBe('{"a":["/qcn/quyen/#x","/khong-co/","/"]}');
		expect(moved['_astro/a.css']).toBe('@import "/qcn/_astro/b.css";a{src:url("/qcn/_astro/c.woff2")}');
		expect(moved['_astro/a.js']).toBe('export const a=(x)=>new Worker("/qcn/_astro/w.js")+`/quyen/`+"a{src:url(/qcn/_astro/c.woff2)}"');
		expect(moved['_astro/preload.js']).toContain('return"/qcn/"+e');
		expect(JSON.parse(moved['site.webmanifest'] ?? '')).toEqual({ id: '/qcn/', start_url: '/qcn/', scope: '/qcn/', icons: [{ src: '/qcn/a.png' }] });
		expect(moved['sitemap-0.xml']).toBe('<loc>https://tinh.example/qcn/quyen/</loc>');
		expect(moved._headers).toBe('/qcn/*\n  A: b\n\n/qcn/_astro/*\n  C: /d\n');
		expect(readHeaderRules(moved._headers ?? '').map(({ fits }) => fits('/qcn/_astro/a.js'))).toEqual([true, true]);
	});
	it('leaves what is whole already, what others made, and what the search completes', () => {
		for (const name of ['du-lieu/v1/a.json', 'pagefind/vi/names.json', 'h5p/abc/main.js']) expect(moved[name]).toBe(files[name]);
	});
	it('is not made where the bundler names files in a way that is not known', () => {
		expect(() => move('_astro/x.js')?.('addEventListener("vite:preloadError",()=>new URL(e,r))')).toThrow('vite:preloadError');
	});
	it('is moved back as it was, for editions that lie elsewhere', () => {
		const back = moverBack(names, '/qcn/', ['_astro/']);
		for (const name of names.filter((each) => /html$|\.js$/.test(each))) {
			const now = back(name)?.(moved[name] ?? '') ?? moved[name] ?? '';
			// Quotation marks of a style sheet and the spelling of a sign in data may differ, and with them a hash.
			const plain = (text: string) =>
				text
					.replaceAll('&quot;', '"')
					.replaceAll('\\u003c', '<')
					.replaceAll(/url\(["']?([^"')]*)["']?\)/g, 'url($1)')
					.replaceAll(/'sha256-[^']*'/g, '');
			expect(plain(now), name).toBe(plain(files[name] ?? ''));
		}
	});
});

describe('its server', () => {
	const folder = mkdtempSync(join(tmpdir(), 'below-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	for (const [name, text] of Object.entries(moved)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	it('knows the path by the manifest; without one it is the root', () => {
		expect([builtBase(folder), builtBase(join(folder, 'quyen'))]).toEqual(['/qcn/', '/']);
	});
	it('answers below the path with the headers of there; the root leads to it; all else is missing', async () => {
		const server = createServer(siteListener(folder));
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const ask = async (path: string) => {
			const response = await fetch(origin + path, { redirect: 'manual' });
			return [response.status, response.headers.get('location') ?? response.headers.get('c') ?? response.headers.get('a') ?? ''];
		};
		expect(await ask('/')).toEqual([302, '/qcn/']);
		expect(await ask('/qcn')).toEqual([302, '/qcn/']);
		expect(await ask('/qcn?q=a')).toEqual([302, '/qcn/?q=a']);
		expect(await ask('/qcn/')).toEqual([200, 'b']);
		expect(await ask('/qcn/quyen/')).toEqual([200, 'b']);
		expect(await ask('/qcn/_astro/a.js')).toEqual([200, '/d']);
		for (const path of ['/quyen/', '/_astro/a.js', '/qcnx/', '/qcn/khong-co/', '/qcn/qcn/', '//qcn/quyen/']) expect((await ask(path))[0], path).toBe(404);
		expect(await (await fetch(`${origin}/khong-co/`)).text()).toContain('<a href="/qcn/">');
		server.close();
	});
	it('gives the USB edition pages as they are at the root', () => {
		const tree = readTree(folder);
		expect(tree.text('quyen/index.html')).toBe(files['quyen/index.html']);
		expect(tree.text('_astro/a.js')).toBe(files['_astro/a.js']);
	});
});
