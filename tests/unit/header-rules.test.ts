/** The headers of hosts: what `_headers` asks for, and that it keeps what others made in a sandbox. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { frameRules } from '../../src/feeds/frame-rules.ts';
import { headersFor, readHeaderRules } from '../../src/files/header-rules.ts';
import { siteListener } from '../../src/files/static-server.ts';
import { foreignFramePath } from '../../src/h5p/paths.ts';

const SANDBOX = "sandbox; default-src 'none'";
const FRAME = "sandbox allow-scripts; webrtc 'block'";
const built = readFileSync('public/_headers', 'utf8') + frameRules(['h5p/*', 'khung-rieng/*', 'trac-nghiem/*', 'nhung/*', 'en/*', 'index.html']);
const rules = readHeaderRules(built);
const policyAt = (address: string) => headersFor(rules, address)['content-security-policy'] ?? '';

const packageFiles = [
	'/h5p/0123456789/packages/bai/H5P.Maze-1.2/icon.svg',
	'/h5p/0123456789/packages/bai/content/a.pdf',
	'/h5p/0123456789/libraries/H5P.Blanks-1.14/js/blanks.js',
	'/h5p/0123456789/packages/bai/a.svg?x=1#y',
	'//h5p/0123456789/packages/bai/a.svg',
	'/%68%35p/0123456789/packages/bai/a.svg',
	'/nguon/../h5p/0123456789/packages/bai/a.svg',
	'/./h5p/0123456789/packages/bai/a.svg',
];
const frames = [foreignFramePath('bai', 'vi'), foreignFramePath('bai', 'en'), '/khung-rieng/bai/index.html', '/khung-rieng/bai', '/khung%2Drieng/bai/'];

describe('what others made', () => {
	it.each(packageFiles)('%s runs nothing where it is opened', (address) => {
		expect(policyAt(address).split(', ')).toContain(SANDBOX);
		expect(headersFor(rules, address)['x-content-type-options']).toBe('nosniff');
	});
	it.each(frames)('%s has an origin of its own where it is opened', (address) => expect(policyAt(address).split(', ')).toContain(FRAME));
	it.each(['/', '/trac-nghiem/bai/', '/trac-nghiem/bai/khung/', '/nhung/a/', '/en/khung-rieng/'])('%s is a page of the site', (address) =>
		expect(policyAt(address)).not.toContain('sandbox'),
	);
});

/** What a frame with an origin of its own loads with CORS, such as fonts: by an address of each kind. */
const readByFrames = ['/h5p/0123456789/packages/bai/a.woff', '/h5p/0123456789/styles/h5p.css', '/_astro/a.woff2', '/khung-rieng/bai/'];
/** What is read by nobody else. */
const readHere = ['/', '/trac-nghiem/bai/', '/pagefind/pagefind.js', '/h5pa/', '/en/h5p/'];

it('lets frames with an origin of their own read what they are made of, and nothing else', () => {
	for (const path of [...readByFrames, '/du-lieu/v2/a.json']) expect(headersFor(rules, path)['access-control-allow-origin'], path).toBe('*');
	for (const path of readHere) expect(headersFor(rules, path)['access-control-allow-origin'], path).toBeUndefined();
});

describe('a file of rules', () => {
	it('joins what several rules say, and passes over what it does not know', () => {
		const read = readHeaderRules('# a\n/*\n  A: 1\n  b:2\nx: y\n\n/a/:one/*\n  A: 3\n/a.b\n  C: 4: 5\n');
		expect(headersFor(read, '/')).toEqual({ a: '1', b: '2' });
		expect(headersFor(read, '/a/b/c/d')).toEqual({ a: '1, 3', b: '2' });
		expect(headersFor(read, '/a/b')).toEqual({ a: '1', b: '2' });
		expect(headersFor(read, '/a.b')).toEqual({ a: '1', b: '2', c: '4: 5' });
		expect(headersFor(read, '/axb')).toEqual({ a: '1', b: '2' });
	});
	it.each(['', '/%', '/%zz', '?', '/..', '/../..', '\\h5p\\x', '/a/../../h5p/'])('the address %s is no error', (address) =>
		expect(headersFor(rules, address)).toBeTruthy(),
	);
});

it('the local server sends them', async () => {
	const server = createServer(siteListener('public'));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const response = await fetch(`http://127.0.0.1:${port}/_headers`);
	expect([response.status, response.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
	const gone = await fetch(`http://127.0.0.1:${port}/h5p/gone.svg`);
	expect([gone.status, gone.headers.get('cache-control'), gone.headers.get('content-security-policy')]).toEqual([404, null, SANDBOX]);
	server.close();
});
