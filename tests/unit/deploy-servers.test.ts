/** The real servers, where they are installed, over a small site: they send what `_headers` asks for, and nothing that is not meant for readers. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caddySite } from '../../src/deploy/caddy.ts';
import { compressSite } from '../../src/deploy/compress.ts';
import { readHostRules } from '../../src/deploy/host-rules.ts';
import { nginxSite, nginxWhole } from '../../src/deploy/nginx.ts';
import { frameRules } from '../../src/feeds/frame-rules.ts';
import { headersFor, readHeaderRules } from '../../src/files/header-rules.ts';

const MODULES = '/usr/lib/nginx/modules';
const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const servers = [
	{ name: 'nginx', there: works('nginx', '-v'), packed: ['gzip'] },
	{ name: 'caddy', there: works('caddy', 'version'), packed: ['gzip', 'br'] },
] as const;

const page = (title: string) => `<!doctype html><title>${title}</title>${'<p>Mọi người sinh ra đều tự do và bình đẳng.</p>'.repeat(60)}`;
const script = `const text = ${JSON.stringify(Array.from({ length: 300 }, (_, index) => `câu ${index}`))};`;
const files: Record<string, string> = {
	'index.html': page('Trang đầu'),
	'404.html': page('Không có trang này'),
	'en/index.html': page('Home'),
	'en/404.html': page('No such page'),
	'_astro/a.12345678.js': script,
	'sw.js': script,
	'h5p/0123456789/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'khung-rieng/bai/index.html': page('Khung'),
	'trac-nghiem/bai/index.html': page('Bài'),
	'nhung/a/index.html': page('Thẻ'),
	'du-lieu/v3/a.json': JSON.stringify({ a: script }),
	'du-lieu/v3/a.jsonld': '{}',
	'ke-hoach/a.ics': 'BEGIN:VCALENDAR',
	'goi/a.zip': 'PK',
	'goi/bai.h5p': 'PK',
	'ghi-am/a.mp3': '0123456789',
	'.bi-mat/a.txt': 'bí mật',
	'.env': 'bí mật',
	'thu-muc/a.txt': 'một tệp',
};

let folder: string;
let dist: string;
const headersFile =
	readFileSync('public/_headers', 'utf8') +
	frameRules(['index.html', '404.html', ...['en', 'h5p', 'khung-rieng', 'trac-nghiem', 'nhung'].map((name) => `${name}/*`)]);
const rules = readHeaderRules(headersFile);

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'may-chu-'));
	// A server that root starts reads as somebody else.
	chmodSync(folder, 0o755);
	dist = join(folder, 'dist');
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dist, name)), { recursive: true });
		writeFileSync(join(dist, name), text);
	}
	writeFileSync(join(dist, '_headers'), headersFile);
	await compressSite(dist);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks for a path as it stands: no client cleans it first. */
const ask = (port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
	new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port, path, headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
		})
			.on('error', reject)
			.end();
	});

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});

/** Starts a server, and waits until it answers. */
async function start(name: 'nginx' | 'caddy'): Promise<{ port: number; child: ChildProcess }> {
	const port = await freePort();
	const options = { root: dist, listen: `127.0.0.1:${port}`, name: name === 'caddy' ? `http://127.0.0.1:${port}` : '_', brotli: false };
	const file = join(folder, name);
	const found = readHostRules(dist);
	const written =
		name === 'nginx'
			? nginxWhole(nginxSite(found, options), { brotli: false, modules: MODULES }).replaceAll('/tmp/nginx', join(folder, 'nginx'))
			: `{\n\tadmin off\n\tauto_https off\n}\n${caddySite(found, { ...options, brotli: true })}`;
	writeFileSync(file, written);
	const args = name === 'nginx' ? ['-c', file, '-g', 'daemon off;', '-e', 'stderr'] : ['run', '--config', file, '--adapter', 'caddyfile'];
	const child = spawn(name, args, {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
	});
	let said = '';
	child.stderr?.on('data', (part: Buffer) => {
		said += part;
	});
	for (;;) {
		if (child.exitCode !== null) throw new Error(`${name}: ${said}`);
		if (
			await ask(port, '/').then(
				() => true,
				() => false,
			)
		)
			return { port, child };
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

for (const { name, there, packed } of servers)
	describe.skipIf(!there)(name, () => {
		let port: number;
		let child: ChildProcess;
		beforeAll(async () => {
			({ port, child } = await start(name));
		});
		afterAll(() => void child?.kill());

		it.each([
			'/',
			'/en/',
			'/_astro/a.12345678.js',
			'/sw.js',
			'/h5p/0123456789/a.svg',
			'/khung-rieng/bai/',
			'/trac-nghiem/bai/',
			'/nhung/a/',
			'/du-lieu/v3/a.json',
		])('sends with %s what the site asks for', async (path) => {
			const { status, headers } = await ask(port, path);
			const asked = headersFor(rules, path);
			expect(status).toBe(200);
			const names = [
				'content-security-policy',
				'access-control-allow-origin',
				'x-content-type-options',
				'referrer-policy',
				'permissions-policy',
				'cross-origin-opener-policy',
			];
			expect(Object.fromEntries(names.map((each) => [each, headers[each]]))).toEqual(Object.fromEntries(names.map((each) => [each, asked[each]])));
			expect(headers['cache-control']).toBe(asked['cache-control'] ?? 'no-cache');
		});
		it.each([
			['/', 'text/html; charset=utf-8'],
			['/sw.js', 'text/javascript; charset=utf-8'],
			['/du-lieu/v3/a.json', 'application/json; charset=utf-8'],
			['/du-lieu/v3/a.jsonld', 'application/ld+json; charset=utf-8'],
			['/ke-hoach/a.ics', 'text/calendar; charset=utf-8'],
			['/goi/a.zip', 'application/zip'],
			['/goi/bai.h5p', 'application/zip'],
			['/ghi-am/a.mp3', 'audio/mpeg'],
			['/h5p/0123456789/a.svg', /^image\/svg\+xml/],
		])('sends %s as %s', async (path, type) => expect((await ask(port, path)).headers['content-type']).toMatch(type));

		it.each([
			['/khong-co/', 'Không có trang này'],
			['/en/khong-co/', 'No such page'],
			['/_astro/gone.js', 'Không có trang này'],
			['/en/gone.ics', 'No such page'],
		])('says of %s that it is not there, in the language of its folder', async (path, words) => {
			const { status, headers, body } = await ask(port, path);
			expect([status, body.toString().includes(words), headers['content-type'], headers['cache-control']]).toEqual([
				404,
				true,
				'text/html; charset=utf-8',
				'no-cache',
			]);
		});
		it.each(['/.env', '/.bi-mat/a.txt', '/_headers', '/thu-muc/', '/%2eenv', '/en/../.env'])('keeps %s to itself', async (path) => {
			const { status, body } = await ask(port, path);
			expect(status).toBeGreaterThanOrEqual(400);
			expect(body.toString()).not.toMatch(/bí mật|a\.txt|X-Content/);
		});
		it.each([
			'/h5p/0123456789/a.svg?x#y',
			'//h5p/0123456789/a.svg',
			'/%68%35p/0123456789/a.svg',
			'/en/../h5p/0123456789/a.svg',
			'/en/..%2fh5p/0123456789/a.svg',
			'/./h5p//0123456789/a.svg',
		])('sends nothing of a package outside its sandbox: %s', async (path) => {
			const { status, headers } = await ask(port, path);
			if (status === 200) expect(headers['content-security-policy']).toContain("sandbox; default-src 'none'");
			else expect(status).toBeGreaterThanOrEqual(300);
		});
		it('leads to the address of a folder', async () => {
			const { status, headers } = await ask(port, '/en');
			expect([status >= 301 && status <= 308, headers.location]).toEqual([true, expect.stringMatching(/\/en\/$/)]);
		});
		it('sends the part of a recording that a player asks for', async () => {
			const { status, body } = await ask(port, '/ghi-am/a.mp3', { range: 'bytes=2-4' });
			expect([status, body.toString()]).toEqual([206, '234']);
		});
		it.each(packed)('sends what is packed already, where %s is asked for', async (encoding) => {
			const { headers, body } = await ask(port, '/_astro/a.12345678.js', { 'accept-encoding': encoding });
			expect([headers['content-encoding'], headers.vary?.toLowerCase()]).toEqual([encoding, 'accept-encoding']);
			expect((encoding === 'br' ? brotliDecompressSync : gunzipSync)(body).toString()).toBe(script);
			expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
		});
	});
