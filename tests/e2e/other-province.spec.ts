/** Another province takes the project over: what the command made and its editors wrote is built and walked, and has no name of this one. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { siteListener } from '../../src/files/static-server.ts';
import type { Source } from '../../src/reference/schema.ts';
import { DAY, makeCopy, NAME, ownNames, root, tasks, writeOwn, YEAR } from '../other-province.ts';
import { Watch } from './axe.ts';

// In one worker: the site is built once for all tests here.
test.describe.configure({ mode: 'default' });

const SITE_URL = `https://${NAME}.example/`;
/** Inside the project, so that its packages are found. */
const copy = join(root, '.cache/e2e-other-province');
const dist = join(copy, 'dist');
const stick = join(copy, 'dist-stick');
const env = { ...process.env, SITE_URL, BUILD_DATE: DAY };
const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: copy, stdio: 'pipe', env });

let origin = '';
let close = () => {};
test.beforeAll(async () => {
	makeCopy(copy);
	writeOwn(copy);
	run(join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent', '--outDir', 'dist');
	run('scripts/stick.ts', '--output', stick);
	const server = createServer(siteListener(dist));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	close = () => void server.close();
});
test.afterAll(() => {
	close();
	rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
});

test('its pages show its plan, its colours and its mark', { tag: '@all' }, async ({ page }) => {
	const mistakes: string[] = [];
	page.on('console', (message) => message.type() === 'error' && mistakes.push(message.text()));
	page.on('pageerror', (error) => mistakes.push(`${error}`));
	await page.goto(`${origin}/ke-hoach/${YEAR}/nhiem-vu/`);
	await expect(page.locator('main')).toContainText(tasks.at(-1) ?? '');
	await page.goto(`${origin}/en/ke-hoach/${YEAR}/nhiem-vu/nv-12/`);
	await expect(page.locator('h1')).toContainText('Task number 12');
	await page.goto(`${origin}/ke-hoach/${YEAR}/lich/`);
	for (const quarter of ['Báo cáo quý I', 'Báo cáo quý IV']) await expect(page.locator('main')).toContainText(quarter);
	await page.goto(`${origin}/ket-qua/`);
	await expect(page.locator('main')).toContainText('Nước sạch');
	const accent = (theme: string) =>
		page.evaluate((name) => {
			document.documentElement.dataset.theme = name;
			return getComputedStyle(document.documentElement).getPropertyValue('--sl-color-accent').trim();
		}, theme);
	expect([await accent('light'), await accent('dark')]).toEqual(['#5b2a86', '#9a6cc4']);
	expect(await (await page.request.get(`${origin}/favicon.svg`)).text()).toContain('#5b2a86');
	expect(await (await page.request.get(`${origin}/site.webmanifest`)).json()).toMatchObject({ theme_color: '#5b2a86' });
	expect(mistakes).toEqual([]);
});

test('axe finds nothing in its colours, in light and dark', { tag: '@all' }, async ({ page }) => {
	const watch = new Watch();
	for (const path of ['/', '/ket-qua/', `/ke-hoach/${YEAR}/`, '/khoa-hoc/', '/ho-tro/']) {
		await page.goto(origin + path);
		await watch.look(page, path);
	}
	expect(watch.found).toEqual([]);
});

test('a lesson and a quiz for everyone are there, and play', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${origin}/khoa-hoc/truyen-thong-quyen-con-nguoi/quyen-con-nguoi-la-gi/`);
	await expect(page.locator('main')).toContainText('Tỉnh Khác');
	await page.goto(`${origin}/trac-nghiem/cong-uoc-quyen-tre-em/`);
	await expect(page.locator('iframe').first()).toBeVisible();
});

/** Every text of a tree of files: what is packed in archives too. Pictures and typefaces hold no text. */
function* texts(folder: string): Generator<[string, string]> {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		yield* textsIn(path.slice(folder.length), readFileSync(path));
	}
}
function* textsIn(path: string, bytes: Uint8Array): Generator<[string, string]> {
	if (/\.(png|woff2?|webp|jpg|wasm|ttf|ico|mp3|ogg)$/.test(path)) return;
	yield [path, path];
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) for (const [name, inner] of Object.entries(unzipSync(bytes))) yield* textsIn(`${path}!${name}`, inner);
	else if (bytes[0] === 0x1f && bytes[1] === 0x8b) yield* textsIn(path.replace(/(\.gz)?$/, '!'), gunzipSync(bytes));
	else yield [path, Buffer.from(bytes).toString('utf8')];
}

const escapes: ((text: string) => string)[] = [
	(text) => text,
	(text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
	(text) => text.replaceAll('&', '&amp;').replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
	(text) => JSON.stringify(text).slice(1, -1),
	// GIFT
	(text) => text.replace(/[~=#{}:\\]/g, '\\$&'),
];

test('no byte has a name of this province, but in the titles of sources that its texts cite', { tag: '@all' }, () => {
	// What another place published is called as it is called: title, publisher, names in other languages, address and notes of a source.
	const sources = parse(readFileSync(join(copy, 'content/sources.yaml'), 'utf8')) as Source[];
	const spoken = ({ title, publisher, called, note, url }: Source) => [title, publisher, url, ...Object.values(called ?? {}), ...Object.values(note ?? {})];
	const names = [...ownNames(), ...ownFiles];
	const hasName = (text: string) => names.some((name) => text.includes(name));
	const allowed = [...new Set(sources.flatMap(spoken))]
		.filter((text): text is string => typeof text === 'string' && hasName(text))
		.flatMap((text) => [...new Set(escapes.map((written) => written(text)))])
		.sort((a, b) => b.length - a.length);
	const found: string[] = [];
	let count = 0;
	const known = new Set<string>();
	for (const [path, text] of [...texts(dist), ...texts(stick)]) {
		count++;
		// The packages of a course hold the same files over and over.
		if (known.has(text)) continue;
		known.add(text);
		if (!hasName(text)) continue;
		const rest = allowed.reduce((left, title) => left.replaceAll(title, ''), text.normalize('NFC'));
		for (const name of names) {
			const at = rest.indexOf(name);
			if (at >= 0) found.push(`${path}: ${name}: ${rest.slice(Math.max(0, at - 60), at + 60).replace(/\s+/g, ' ')}`);
		}
	}
	expect(count).toBeGreaterThan(1000);
	expect(found).toEqual([]);
});

/** How files and addresses of this province's parts are named. */
const ownFiles = ['/ke-hoach/2025/', 'QNPLAN', 'so-vhttdl', 'sang-kien-dia-phuong', 'quyen-con-nguoi-usb', 'quyen-con-nguoi.example'];
