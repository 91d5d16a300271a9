/** What is kept for use without a network came whole: broken answers of every kind are told from the files of the site. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { shortHash } from '../../src/files/hash.ts';
import { isWhole } from '../../src/offline/whole.ts';

const SCRIPT = 'export const words = ["quyền", "trẻ em"];\nconsole.log(words.length);\n';
const PAGE = '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="x"></head><body>Bài</body></html>';
const LOGIN = '<!DOCTYPE html><html><head><title>Wi-Fi</title></head><body><form action="http://10.0.0.1/login"></form></body></html>';
const JS = { 'content-type': 'text/javascript; charset=utf-8' };
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const built = (text: string | Uint8Array) => ({ size: Buffer.byteLength(text), revision: shortHash(text, 16) });
const of = (body: string | Uint8Array<ArrayBuffer> | ReadableStream | null, headers: Record<string, string> = {}, status = 200) =>
	new Response(body, { status, headers });
const length = (text: string | Uint8Array) => ({ 'content-length': `${Buffer.byteLength(text)}` });
/** A body that breaks off. */
const broken = (text: string) =>
	new ReadableStream({
		start(controller) {
			controller.enqueue(new TextEncoder().encode(text));
			controller.error(new TypeError('network error'));
		},
	});
const cut = (text: string, share = 0.5) => text.slice(0, Math.floor(text.length * share));
const gzipped = (bytes: Uint8Array) => new Uint8Array(bytes);

describe('a file that the build lists', () => {
	it.each<[string, Response, boolean]>([
		['as it was built', of(SCRIPT, JS), true],
		['with its length', of(SCRIPT, { ...JS, ...length(SCRIPT) }), true],
		['with the length of its compressed bytes', of(SCRIPT, { ...JS, 'content-encoding': 'gzip', 'content-length': '31' }), true],
		['of another content type', of(SCRIPT, { 'content-type': 'text/plain' }), true],
		['cut in the middle, without a length', of(cut(SCRIPT), JS), false],
		['cut between two statements', of(SCRIPT.split('\n')[0] ?? '', JS), false],
		['without its last byte', of(SCRIPT.slice(0, -1), JS), false],
		['that breaks off', of(broken(cut(SCRIPT)), JS), false],
		['without a byte', of('', JS), false],
		['as a page to log in', of(LOGIN, HTML), false],
		['as a page to log in that says it is a script', of(LOGIN, JS), false],
		['of the same length with one byte changed', of(SCRIPT.replace('t', 'T'), JS), false],
		['that is not there', of(SCRIPT, JS, 404), false],
		['of which a part came', of(SCRIPT, JS, 206), false],
		['that was not sent again', of(null, JS, 304), false],
		['as an answer that cannot be looked into', Response.error(), false],
	])('%s', async (_, response, whole) => {
		expect(await isWhole('/_astro/a.js', response, built(SCRIPT))).toBe(whole);
		// Whoever asked for it can still read it.
		expect(response.bodyUsed).toBe(false);
	});
	it('that leads elsewhere is none', async () => {
		const response = of(SCRIPT, JS);
		Object.defineProperty(response, 'redirected', { value: true });
		expect(await isWhole('/_astro/a.js', response, built(SCRIPT))).toBe(false);
	});
	it.each([0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99])('cut at %d of its length is none', async (share) =>
		expect(await isWhole('/_astro/a.js', of(cut(SCRIPT, share), JS), built(SCRIPT))).toBe(false),
	);
});

describe('a file of another version of the site', () => {
	const index = new Uint8Array(gzipSync('pagefind_dcd and its words'));
	it.each<[string, string, Response, boolean]>([
		['a script', '/_astro/b.js', of(SCRIPT, { ...JS, ...length(SCRIPT) }), true],
		['a script shorter than its length', '/_astro/b.js', of(cut(SCRIPT), { ...JS, ...length(SCRIPT) }), false],
		['a script, compressed on its way', '/_astro/b.js', of(SCRIPT, { ...JS, 'content-encoding': 'br', 'content-length': '12' }), true],
		['a script that breaks off', '/_astro/b.js', of(broken(SCRIPT), JS), false],
		['a page in place of a script', '/_astro/b.js', of(LOGIN, HTML), false],
		['a page that says it is a script', '/_astro/b.js', of(`\n${LOGIN}`, JS), false],
		['a page behind a comment in place of a style sheet', '/_astro/b.css', of(`<!-- proxy -->${LOGIN}`, { 'content-type': 'text/css' }), false],
		['nothing in place of a style sheet', '/_astro/b.css', of('', { 'content-type': 'text/css' }), false],
		['a picture', '/favicon.svg', of('<svg xmlns="http://www.w3.org/2000/svg"></svg>', { 'content-type': 'image/svg+xml' }), true],
		['a page', '/khoa-hoc/', of(PAGE, HTML), true],
		['a page with a comment of the host behind it', '/khoa-hoc/', of(`${PAGE}\n<!-- cached -->`, HTML), true],
		['a page that is cut', '/khoa-hoc/', of(cut(PAGE, 0.9), HTML), false],
		['a page to log in', '/khoa-hoc/', of(LOGIN, HTML), false],
		['a page of an error', '/khoa-hoc/', of('<h1>502 Bad Gateway</h1>', HTML), false],
		['text in place of a page', '/khoa-hoc/', of('OK', { 'content-type': 'text/plain' }), false],
		['JSON', '/pagefind/pagefind-entry.json', of('{"version":"1.6.0"}', { 'content-type': 'application/json' }), true],
		['JSON that is cut', '/pagefind/pagefind-entry.json', of('{"version":"1.6', { 'content-type': 'application/json' }), false],
		['a part of the index', '/pagefind/vi/index/vi_1.pf_index', of(index), true],
		['a part of the index that is cut', '/pagefind/vi/index/vi_1.pf_index', of(gzipped(index.slice(0, -4))), false],
		['a page in place of a part of the index', '/pagefind/vi/fragment/vi_1.pf_fragment', of(LOGIN, HTML), false],
	])('%s', async (_, path, response, whole) => expect(await isWhole(path, response)).toBe(whole));
	it('of megabytes without an end is looked through once', async () => {
		for (const text of [`${' '.repeat(3_000_000)}x`, `<!--${'-'.repeat(3_000_000)}`, '<!doctype html>'.repeat(200_000)])
			expect(await isWhole('/khoa-hoc/', of(text, HTML))).toBe(false);
	});
});
