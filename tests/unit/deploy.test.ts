/** What web servers are told: the same as `_headers`, for every address; packed copies of files; a container without rights. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { caddySite } from '../../src/deploy/caddy.ts';
import { compressSite } from '../../src/deploy/compress.ts';
import { type HostRules, hostRules } from '../../src/deploy/host-rules.ts';
import { nginxSite, nginxWhole } from '../../src/deploy/nginx.ts';
import { frameRules } from '../../src/feeds/frame-rules.ts';
import { headersFor, readHeaderRules, rulesBelow } from '../../src/files/header-rules.ts';
import { OUTPUT } from '../../src/print/paths.ts';

const text = readFileSync('public/_headers', 'utf8') + frameRules(['en/*', 'h5p/*', 'khung-rieng/*', 'nhung/*', 'index.html', '404.html']);
const rules = hostRules(text, ['index.html', 'en/index.html', '404.html', 'en/404.html', 'a.ics', 'goi/a.h5p', '_headers', 'a/KHONG-DUOI']);
const options = { root: '/srv/trang', listen: '8080', name: '_', brotli: true };

/** As a server reads them: the first case that fits. */
const sent = ({ headers }: HostRules, path: string): Record<string, string> =>
	Object.fromEntries(
		headers.flatMap(({ name, otherwise, cases }) => {
			const value = cases.find(({ expression }) => new RegExp(expression).test(path))?.value ?? otherwise;
			return value === '' ? [] : [[name.toLowerCase(), value]];
		}),
	);

describe('the rules of hosts', () => {
	it.each([
		'/',
		'/index.html',
		'/en/',
		'/en/quyen/',
		'/h5p/0123/a.svg',
		'/khung-rieng/a/',
		'/nhung/a/',
		'/du-lieu/v3/a.json',
		'/pagefind/a',
		'/_astro/a.js',
		'/h5pa/',
		'/x',
		'/en/h5p/a',
	])('say of %s what `_headers` says', (path) => {
		const asked = headersFor(readHeaderRules(text), path);
		expect(sent(rules, path)).toEqual({ 'cache-control': 'no-cache', ...asked });
	});
	it('hold the more of a path a rule names', () => {
		const found = hostRules('/*\n  A: 1\n/a/*\n  A: 2\n/a/b/*\n  A: 3\n/a/:one/c\n  A: 4\n', []);
		expect(['/', '/a/x', '/a/b/x', '/a/x/c'].map((path) => sent(found, path).a)).toEqual(['1', '1, 2', '1, 2, 3', '1, 2, 4']);
	});
	it('know the types of files, and the pages for what is missing, the deepest first', () => {
		expect(rules.missing).toEqual([
			{ folder: '/en/', page: '/en/404.html' },
			{ folder: '/', page: '/404.html' },
		]);
		expect(rules.types).toEqual([
			{ type: 'application/zip', endings: ['h5p'] },
			{ type: 'text/calendar; charset=utf-8', endings: ['ics'] },
			{ type: 'text/html; charset=utf-8', endings: ['html'] },
		]);
	});
});

describe('a configuration', () => {
	it('for nginx asks for every header by the path, and keeps no addresses of readers', () => {
		const site = nginxSite(rules, options);
		for (const { name } of rules.headers) expect(site).toMatch(new RegExp(`^\\tadd_header ${name} \\S.* always;$`, 'm'));
		expect(site).toContain("\"~^/khung-rieng/.*$\" \"sandbox allow-scripts; webrtc 'block', frame-ancestors 'self'; object-src 'none'; base-uri 'none'\";");
		expect(site).toContain('access_log off;');
		expect(site).not.toMatch(/\blocation [^{]*\{[^}]*add_header/);
		expect(nginxWhole(site, { brotli: true, modules: '/m' })).toMatch(/^load_module \/m\/ngx_http_brotli_static_module\.so;\n/);
	});
	it('refuses a value that nginx would read as a variable', () => {
		expect(() => nginxSite(hostRules('/*\n  A: $uri\n', []), options)).toThrow('$uri');
		expect(() => caddySite(hostRules('/*\n  A: `\n', []), options)).toThrow('`');
	});
	it('for a site below a path leads there from the root', () => {
		const below = hostRules(rulesBelow(text, '/qcn/'), ['404.html', 'en/404.html'], '/qcn/');
		expect(below.missing).toEqual([
			{ folder: '/qcn/en/', page: '/qcn/en/404.html' },
			{ folder: '/qcn/', page: '/qcn/404.html' },
		]);
		expect(sent(below, '/qcn/h5p/a.svg')).toEqual(sent(rules, '/h5p/a.svg'));
		expect(sent(below, '/qcn/nhung/a/')).toEqual(sent(rules, '/nhung/a/'));
		expect(nginxSite(below, options)).toContain('location = / { return 302 /qcn/; }');
		expect(nginxSite(below, options)).toContain('error_page 403 404 /qcn/404.html;');
		expect(caddySite(below, options)).toContain('redir / /qcn/ 302');
	});
});

describe('packing', () => {
	const folder = mkdtempSync(join(tmpdir(), 'nen-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	it('leaves what is packed beside each text, and nothing beside the rest; twice the same', async () => {
		const long = '<p>Quyền con người</p>'.repeat(100);
		mkdirSync(join(folder, '_astro'));
		for (const [name, words] of [
			['index.html', long],
			['_astro/a.js', long],
			['ngan.html', 'ngắn'],
			['a.png', long],
			['_headers', long],
		])
			writeFileSync(join(folder, name as string), words as string);
		const first = await compressSite(folder);
		expect(first).toMatchObject({ files: 2, bytes: 2 * Buffer.byteLength(long) });
		const names = () => readdirSync(folder, { recursive: true }).map(String).sort();
		const bytes = () =>
			names()
				.filter((name) => /\.(gz|br)$/.test(name))
				.map((name) => readFileSync(join(folder, name)).toString('base64'));
		expect(names()).toEqual([
			'_astro',
			'_astro/a.js',
			'_astro/a.js.br',
			'_astro/a.js.gz',
			'_headers',
			'a.png',
			'index.html',
			'index.html.br',
			'index.html.gz',
			'ngan.html',
		]);
		const before = bytes();
		expect(await compressSite(folder)).toEqual(first);
		expect(bytes()).toEqual(before);
		expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(long);
		expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(long);
	});
});

describe('the container', () => {
	const dockerfile = readFileSync('scripts/deploy/Dockerfile', 'utf8');
	const compose = parse(readFileSync('scripts/deploy/compose.yaml', 'utf8')) as { services: Record<string, Record<string, unknown>> };
	it('runs as nobody of the machine, writes to nothing but its memory, and may do nothing else', () => {
		expect(
			dockerfile
				.trimEnd()
				.split('\n')
				.findLast((line) => line.startsWith('USER ')),
		).toMatch(/^USER [1-9]\d*(:[1-9]\d*)?$/);
		expect(compose.services.trang).toMatchObject({
			read_only: true,
			cap_drop: ['ALL'],
			security_opt: ['no-new-privileges:true'],
			tmpfs: [expect.stringMatching(/^\/tmp(:|$)/)],
		});
	});
	it('takes along no content that is not tracked, nor what was built before, but for what was printed', () => {
		const left = readFileSync('scripts/deploy/Dockerfile.dockerignore', 'utf8').split('\n');
		const untracked = [...readFileSync('.gitignore', 'utf8').matchAll(/^([^#\s]+)\/$/gm)].map(([, name]) => name);
		expect(untracked).toContain('huy-hieu');
		expect(left).toEqual(expect.arrayContaining(['.git', '.env*', ...untracked.filter((name) => name !== OUTPUT)]));
		// No browser is there to print with.
		expect(left).not.toContain(OUTPUT);
	});
});
