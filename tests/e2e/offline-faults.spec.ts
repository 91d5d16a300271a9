/** What a proxy or a weak line makes of a file is never what a page gets without a network, or after it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { coursePage, lessons } from './course-learner.ts';
import { FAULTS, type Fault, type FaultyServer, faultyServer } from './faulty-server.ts';
import { siteWithoutIndex } from './site-without-index.ts';

test.use({ serviceWorkers: 'allow' });

const dist = join(process.cwd(), 'dist');
const lesson = `${coursePage}${lessons[0]?.id}/`;
const fileOf = (path: string) => readFileSync(join(dist, path), 'utf8');
const html = fileOf(`${lesson}index.html`);
const [script = ''] = /\/_astro\/[\w.-]+\.js/.exec(html) ?? [];
const title = 'Quyền con người là gì';
let server: FaultyServer;

test.beforeEach(async () => {
	server = await faultyServer(dist);
});
test.afterEach(() => server.close().catch(() => {}));

const open = (page: Page, path: string) => page.goto(server.origin + path);
async function workerReady(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}
const BROKEN_OFF: Fault[] = ['shorter than its length', 'broken off between two chunks'];
/** A text in a word, so that a failure can be read. */
const wordFor = (path: string) => (text: string) =>
	text === fileOf(path.endsWith('/') ? `${path}index.html` : path) ? 'whole' : `broken: ${text.slice(0, 60)}`;
/** What the caches hold under a path. */
async function held(page: Page, path: string): Promise<string[]> {
	const texts = await page.evaluate(async (wanted) => {
		const found: string[] = [];
		for (const name of await caches.keys()) {
			const response = await (await caches.open(name)).match(wanted);
			if (response) found.push(await response.text());
		}
		return found;
	}, path);
	return texts.map(wordFor(path));
}
/** What a page gets that asks for a path. */
const given = async (page: Page, path: string) =>
	wordFor(path)(
		await page.evaluate(
			(wanted) =>
				fetch(wanted)
					.then((response) => response.text())
					.catch(String),
			path,
		),
	);

for (const fault of some(Object.keys(FAULTS) as Fault[], 1)) {
	test(`a script that is ${fault} is not kept, and comes whole once the line is sound`, async ({ page }) => {
		server.faults.set(script, fault);
		await open(page, lesson);
		await workerReady(page);
		// With the worker in charge, the broken answer comes again.
		await page.reload();
		await given(page, script);
		expect(await held(page, script)).not.toContainEqual(expect.stringMatching('broken'));
		server.faults.clear();
		await page.reload();
		await expect.poll(() => held(page, script)).toContain('whole');
		expect(await given(page, script)).toBe('whole');
		await server.close();
		await page.reload();
		await expect(page.locator('h1')).toHaveText(title);
		expect(await given(page, script)).toBe('whole');
	});

	test(`a page that is ${fault} does not take the place of the one that was kept`, async ({ page }) => {
		await open(page, lesson);
		await workerReady(page);
		await expect.poll(() => held(page, lesson)).toEqual(['whole']);
		server.faults.set(lesson, fault);
		await given(page, lesson);
		const isBrokenOff = BROKEN_OFF.includes(fault);
		// A page that is broken off never says that it has loaded.
		await page.reload(isBrokenOff ? { waitUntil: 'commit' } : {}).catch(() => {});
		if (isBrokenOff) await page.goto('about:blank');
		await server.close();
		if (isBrokenOff) await open(page, lesson);
		else await page.reload();
		await expect(page.locator('h1')).toHaveText(title);
		expect(await held(page, lesson)).toEqual(['whole']);
	});
}

test('what an earlier worker kept broken is fetched anew, in passing and on purpose', { tag: '@all' }, async ({ page }) => {
	await open(page, lesson);
	await workerReady(page);
	await page.evaluate(
		async ([path, text]) => {
			for (const name of ['quyen-con-nguoi.files', 'quyen-con-nguoi.kept/khoa-hoc-cu'])
				await (await caches.open(name)).put(path ?? '', new Response(text, { headers: { 'content-type': 'text/javascript' } }));
		},
		[script, fileOf(script).slice(0, 100)],
	);
	expect(await given(page, script)).toBe('whole');
	await expect.poll(() => held(page, script)).toEqual(['whole', 'whole']);
	await server.close();
	expect(await given(page, script)).toBe('whole');
});

test('what was kept broken is not given without a network either', { tag: '@all' }, async ({ page }) => {
	await open(page, lesson);
	await workerReady(page);
	await server.close();
	const breakWhatIsKept = () =>
		page.evaluate(
			async ([path = '', text, address = '']) => {
				for (const name of await caches.keys()) for (const kept of [path, address]) await (await caches.open(name)).delete(kept);
				await (await caches.open('quyen-con-nguoi.files')).put(path, new Response(text, { headers: { 'content-type': 'text/javascript' } }));
				await (await caches.open('quyen-con-nguoi.visited')).put(
					address,
					new Response('<!DOCTYPE html><title>Wi-Fi</title>', { headers: { 'content-type': 'text/html' } }),
				);
			},
			[script, fileOf(script).slice(0, 100), lesson],
		);
	// What the worker was still keeping when the line went may come over what is broken here: it is broken again.
	await expect
		.poll(async () => {
			await breakWhatIsKept();
			return given(page, script);
		})
		.toMatch('TypeError');
	await open(page, lesson);
	await expect(page.locator('h1')).toHaveText('Không có mạng');
});

test('a set in which a file comes broken says that it is not whole, and goes on with the next press', { tag: '@all' }, async ({ page }) => {
	await server.close();
	server = await faultyServer(await siteWithoutIndex());
	await open(page, coursePage);
	await workerReady(page);
	const button = page.getByRole('button', { name: /^Giữ trên máy này/ });
	await expect(button).toBeVisible();
	for (const path of [script, lesson]) {
		server.faults.set(path, 'a page to log in that says it is a script');
		await button.click();
		await expect(page.locator('keep-offline [role=status]')).toContainText('Chưa tải xong');
		server.faults.clear();
	}
	await button.click();
	await expect(page.locator('keep-offline [role=status]')).toContainText('Đang giữ');
});

test('a worker whose first page comes broken is not begun, nothing waits for it, and it comes with the next visit', async ({ page }) => {
	server.faults.set('/ngoai-tuyen/', 'cut, without a length');
	await open(page, coursePage);
	await expect(page.getByRole('button', { name: /^Giữ trên máy này/ })).toBeVisible();
	server.faults.clear();
	await page.reload();
	await workerReady(page);
	expect(await held(page, '/ngoai-tuyen/')).toEqual(['whole']);
});
