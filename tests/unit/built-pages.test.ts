/** What happens to a page between being rendered and being written. */
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cspHash } from '../../src/files/built-page.ts';
import { builtPages } from '../../src/site/integration.ts';

const HTML = { 'content-type': 'text/html' };
const html = (body: string) => `<!doctype html><html lang="vi" data-theme="dark"><head><meta charset="utf-8"></head><body>${body}</body></html>`;

/** The one inline script that the build writes. */
const OWN = 'own()';

let root: string;
let publicFolder: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'pages-'));
	publicFolder = mkdtempSync(join(tmpdir(), 'public-'));
});
afterEach(() => {
	for (const folder of [root, publicFolder]) rmSync(folder, { recursive: true, force: true });
});

type Route = { type?: RouteData['type']; response: Response; metadata?: object };
type Hooks = { [name in keyof AstroIntegration['hooks']]: (options: object) => unknown };

/** Builds a site of some routes as Astro does; `others` are files that integrations make afterwards, `published` those of `public/`. */
async function build(routes: Record<string, Route>, others: Record<string, string> = {}, published: Record<string, string> = {}) {
	const seen: [path: string, html: string][] = [];
	const done: string[] = [];
	const readers = [
		{ page: (path: string, text: string) => seen.push([path, text]), done: async (folder: string) => void done.push(`${folder} ${seen.length}`) },
	];
	const { hooks } = builtPages(readers, { plugin: { name: 'none' }, has: (text) => text === OWN });
	const { 'astro:config:done': configured, 'astro:build:start': start, 'astro:build:generated': generated, 'astro:build:done': end } = hooks as Hooks;
	const plain = {
		name: 'plain',
		getStaticPaths: async () => [],
		render: async (request: Request) => {
			const { response, metadata } = routes[new URL(request.url).pathname] ?? { response: new Response(null, { status: 404 }) };
			return metadata ? { response, metadata } : response;
		},
	} as unknown as AstroPrerenderer;
	let renderer = plain;
	start?.({ setPrerenderer: (wrap: (renderer: AstroPrerenderer) => AstroPrerenderer) => (renderer = wrap(plain)) });
	const write = (path: string, text: string) => {
		const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	};
	for (const [path, { type = 'page', metadata }] of Object.entries(routes)) {
		const rendered = await renderer.render(new Request(new URL(path, 'https://site.example')), { routeData: { type } as RouteData });
		if (metadata) expect(rendered).toMatchObject({ metadata });
		const response = rendered instanceof Response ? rendered : rendered.response;
		write(path === '/404/' ? '/404.html' : path, await response.text());
	}
	for (const [path, text] of Object.entries(published)) {
		write(path, text);
		writeFileSync(join(publicFolder, path), text);
	}
	configured?.({ config: { publicDir: pathToFileURL(`${publicFolder}/`) } });
	await generated?.({ dir: pathToFileURL(`${root}/`) });
	for (const [path, text] of Object.entries(others)) write(path, text);
	await end?.({ dir: pathToFileURL(`${root}/`), logger: { info: () => undefined } });
	const written = (path: string) => readFileSync(join(root, path), 'utf8');
	return { seen, done, written };
}

const page = (body: string): Route => ({ response: new Response(html(body), { headers: HTML }) });

describe('a page', () => {
	it('is shown once, just as it is written: with its policy, and light where no script chooses', async () => {
		const missing = { '/404/': page('không có'), '/en/404/': page('nothing here') };
		const { seen, done, written } = await build({ '/': page('<a href="/b/">b</a>'), '/b/': page('<p>b</p>'), ...missing });
		expect(seen.map(([path]) => path)).toEqual(['/', '/b/', '/404.html', '/en/404.html']);
		for (const [path, text] of seen) expect(written(path.endsWith('/') ? `${path}index.html` : path)).toBe(text);
		expect(written('b/index.html')).toContain('<meta charset="utf-8"><meta http-equiv="content-security-policy"');
		expect(written('b/index.html')).toContain('data-theme="light"');
		expect(written('b/index.html').match(/content-security-policy/g)).toHaveLength(1);
		expect(done).toEqual([`${root}/ 4`]);
	});

	it('for what is missing offers the home page of each language, as it has no address to open', async () => {
		const choice = '<select><option value="/404/">vi</option><option value="/en/404/" selected>en</option></select><a href="/b/">b</a>';
		const { written } = await build({ '/b/': page('b'), '/404/': page(choice), '/en/404/': page(choice) });
		for (const file of ['404.html', 'en/404.html'])
			expect(written(file)).toContain('<select><option value="/">vi</option><option value="/en/" selected>en</option></select>');
	});

	it('keeps what else is known of it', async () => {
		const { seen } = await build({ '/': { ...page('a'), metadata: { contentEntryKeys: ['a'] } } });
		expect(seen).toHaveLength(1);
	});

	it('is found under its address where that holds letters with marks', async () => {
		const { seen } = await build({ [encodeURI('/thuật-ngữ/')]: page('a') });
		expect(seen[0]?.[0]).toBe('/thuật-ngữ/');
	});
});

describe('what is no page', () => {
	it('is written as it is', async () => {
		const json: Route = { type: 'endpoint', response: new Response('{"a":1}', { headers: { 'content-type': 'application/json' } }) };
		const { seen, written } = await build({ '/a.json': json });
		expect(seen).toEqual([]);
		expect(written('a.json')).toBe('{"a":1}');
	});

	it('but stands in public/ is read before the readers finish; what an integration makes later is no page for them', async () => {
		const { seen, done, written } = await build({ '/': page('a') }, { '/made.html': html('made') }, { '/own.html': html('own') });
		expect(seen.map(([path]) => path)).toEqual(['/', '/own.html', '/made.html']);
		expect(done).toEqual([`${root}/ 2`]);
		for (const file of ['own.html', 'made.html']) expect(written(file).match(/content-security-policy/g)).toHaveLength(1);
	});

	it('but a file of HTML gets its policy when all are there', async () => {
		const file: Route = { type: 'endpoint', response: new Response(html('c'), { headers: HTML }) };
		const { seen, written } = await build({ '/': page('a'), '/c.html': file }, { '/d/': html('d') });
		expect(seen.map(([path]) => path)).toEqual(['/', '/c.html', '/d/']);
		for (const name of ['c.html', 'd/index.html']) expect(written(name)).toContain('content-security-policy');
	});
});

describe('a link of the file system', () => {
	let elsewhere: string;
	beforeEach(() => {
		elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
		writeFileSync(join(elsewhere, 'index.html'), html('x'));
	});
	afterEach(() => rmSync(elsewhere, { recursive: true, force: true }));

	it('in the built site is not followed: no page is written behind it', async () => {
		symlinkSync(elsewhere, join(root, 'out'));
		symlinkSync('.', join(root, 'around'));
		const { seen } = await build({ '/': page('a') });
		expect(seen.map(([path]) => path)).toEqual(['/']);
		expect(readFileSync(join(elsewhere, 'index.html'), 'utf8')).toBe(html('x'));
	});
});

describe('the folder public/', () => {
	const start = () => {
		const { hooks } = builtPages([], { plugin: { name: 'none' }, has: () => false });
		return (hooks as Hooks)['astro:config:done']?.({ config: { publicDir: pathToFileURL(`${join(root, 'public')}/`) } });
	};
	beforeEach(() => mkdirSync(join(root, 'public/a'), { recursive: true }));

	it('may be missing, and hold files', () => {
		writeFileSync(join(root, 'public/a/b.svg'), '<svg/>');
		expect(start()).toBeUndefined();
		rmSync(join(root, 'public'), { recursive: true });
		expect(start()).toBeUndefined();
	});

	it('ends the build where it holds a link: what it leads to would be published', () => {
		symlinkSync('/etc', join(root, 'public/a/out'));
		symlinkSync('/etc/passwd', join(root, 'public/trang.html'));
		expect(start).toThrow(/^public\/a\/out:1:1 {2}đây là liên kết[^\n]+\npublic\/trang\.html:1:1 {2}đây là liên kết/);
	});

	it('ends the build where a file is too large for hosts and for what reads the whole site, or has a name that misleads', () => {
		closeSync(openSync(join(root, 'public/phim.mp4'), 'w'));
		truncateSync(join(root, 'public/phim.mp4'), 3 * 1024 ** 3);
		writeFileSync(join(root, 'public/con.txt'), '');
		expect(start).toThrow(/^public\/con\.txt:1:1 {2}tên tệp[^\n]+\npublic\/phim\.mp4:1:1 {2}tệp lớn 3221225472 byte, quá mức 104857600 {2}/);
	});
});

describe('a link', () => {
	it('may lead to a page that is rendered later, to a file, and to a place on either', async () => {
		await build({ '/': page('<a href="/b/#c">b</a><img src="/d.svg">'), '/b/': page('<p id="c">c</p>') }, { '/d.svg': '<svg/>' });
	});

	it('that leads nowhere ends the build and is named with its page', async () => {
		await expect(build({ '/': page('<a href="/b/#x">b</a><a href="/gone/">c</a>'), '/b/': page('<p id="c">c</p>') })).rejects.toThrow(
			/\n\/ {2}-> {2}\/b\/#x\n\/ {2}-> {2}\/gone\/$/,
		);
	});
});

describe('code that the build did not write', () => {
	it('ends the build; every place is named with its page, and nothing that was written stays', async () => {
		const routes = {
			'/': page(`<script>${OWN}</script><script>f()</script>`),
			'/b/': page('<p onclick="f()">b</p><a href="javascript:f()">c</a><a href="/gone/">d</a>'),
		};
		await expect(build(routes, { '/e.html': html('<img src="https://elsewhere.example/a.png">') })).rejects.toThrow(
			/\n\/ {2}<script>f\(\)\n\/b\/ {2}<p onclick="f\(\)">\n\/b\/ {2}<a href="javascript:f\(\)">\n\/e\.html {2}<img src="https:[^\n]+\n[^\n]+\n\/b\/ {2}-> {2}javascript:f\(\)\n\/b\/ {2}-> {2}\/gone\/$/,
		);
		expect(existsSync(root)).toBe(false);
	});

	it('is not let through by the policy either', async () => {
		const { seen } = await build({ '/': page(`<script>${OWN}</script>`) });
		expect(seen[0]?.[1]).toContain(cspHash(OWN));
	});
});
