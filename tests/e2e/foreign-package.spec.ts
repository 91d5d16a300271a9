/** What others made, opened by itself and in its page, in every way: it reads nothing of the site and changes nothing there. */
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, expect, type Frame, type Page, test } from '@playwright/test';
import sirv from 'sirv';
import { addHostile, packageFiles, refusedFiles, SECRET } from './hostile-package.ts';
import { provinceSite } from './province-site.ts';

test.use({ serviceWorkers: 'allow' });

// In one worker: the site is built once for all tests here.
test.describe.configure({ mode: 'default' });
let site: Awaited<ReturnType<typeof provinceSite>>;
let player: string;
/** Another host, and what reached it. */
const reached: string[] = [];
const elsewhere = createServer((request, response) => {
	reached.push(request.url ?? '');
	response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
});
test.beforeAll(async () => {
	await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
	elsewhere.on('upgrade', (request, socket) => {
		reached.push(request.url ?? '');
		socket.destroy();
	});
	site = await provinceSite('e2e-foreign', (folder) => addHostile(folder, `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`), false);
	player = `/h5p/${readdirSync(join(site.dist, 'h5p'))[0]}/`;
	for (const [name, text] of Object.entries(refusedFiles)) writeFileSync(join(site.dist, player, 'packages/goi-la', name), text);
});
test.afterAll(() => {
	site.close();
	elsewhere.close();
});

const QUIZ = '/trac-nghiem/goi-la/';
const foreignFrames = ['/khung-rieng/goi-la/', '/khung-rieng/en/goi-la/', '/khung-rieng/goi-la', '/khung-rieng/goi-la/index.html', '/khung%2Drieng/goi-la/'];
const withLibraries = ['/khung-rieng/mau/', '/khung-rieng/en/mau/'];

/** A visitor of whom the site keeps something everywhere that it can, and whose service worker runs. */
async function visitor(context: BrowserContext): Promise<Page> {
	await context.addCookies([{ name: 'secret', value: SECRET, url: site.origin }]);
	const page = await context.newPage();
	await page.goto(`${site.origin}/khoa-hoc/khoa-mau/`);
	await page.evaluate(async (secret) => {
		localStorage.setItem('secret', secret);
		await (await caches.open('quyen-con-nguoi.test')).put('/secret', new Response(secret));
		await navigator.serviceWorker.ready;
	}, SECRET);
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	return page;
}

/** What the site keeps: nothing may bear a mark of the package, and no cache may hold what belongs to it. */
async function expectUntouched(context: BrowserContext): Promise<void> {
	const page = await context.newPage();
	await page.goto(`${site.origin}/nguon/`);
	const found = await page.evaluate(async () => {
		const kept = await Promise.all(
			(await caches.keys()).map(async (name) => [name, ...(await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)]),
		);
		return {
			storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
			caches: kept.flat(),
			databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
			workers: (await navigator.serviceWorker.getRegistrations()).map(({ active }) => active?.scriptURL ?? ''),
			secret: localStorage.getItem('secret'),
		};
	});
	const cookies = (await context.cookies()).map(({ name }) => name);
	expect([...found.storage, ...found.caches, ...found.databases, ...cookies].filter((name) => name.includes('evil'))).toEqual([]);
	expect(found.caches.filter((path) => /khung-rieng|\/packages\/|H5P\.TrueFalse/.test(path))).toEqual([]);
	expect(found.workers).toEqual([`${site.origin}/sw.js`]);
	expect(found.secret).toBe(SECRET);
	expect(reached).toEqual([]);
	expect(
		context
			.pages()
			.map((open) => open.url())
			.filter((address) => address.includes('evil')),
	).toEqual([]);
	await page.close();
}

/** What the script of the package found out, once it has tried everything. */
async function triesIn(frame: Frame): Promise<Record<string, string>> {
	await frame.waitForFunction(() => 'tries' in window);
	return frame.evaluate(() => (window as unknown as { tries: Record<string, string> }).tries);
}

function expectNothingRead(tries: Record<string, string>): void {
	const { origin, ...others } = tries;
	expect(origin).toBe('null');
	expect(Object.keys(others).length).toBeGreaterThan(20);
	expect(Object.entries(others).filter(([, result]) => !result.startsWith('refused: '))).toEqual([]);
}

test('a frame that is opened by itself has an origin of its own, and its package reads and changes nothing', async ({ context }) => {
	const page = await visitor(context);
	for (const path of [...foreignFrames, ...withLibraries]) {
		const response = await page.goto(site.origin + path);
		expect(response?.fromServiceWorker(), path).toBe(false);
		expect(response?.headers()['content-security-policy'], path).toContain('sandbox allow-scripts');
		expectNothingRead(await triesIn(page.mainFrame()));
	}
	await expectUntouched(context);
});

test('a package in its page plays, reads and changes nothing, and its state is kept', async ({ context }) => {
	const page = await visitor(context);
	for (const language of ['', '/en']) {
		await page.goto(site.origin + language + QUIZ);
		await expect(page.locator('quiz-player')).toHaveClass(/playing/);
		const handle = await page.locator('quiz-player iframe').elementHandle();
		const frame = await handle?.contentFrame();
		if (!frame) throw new Error('no frame');
		expectNothingRead(await triesIn(frame));
		await expect(frame.locator('body')).toContainText('đã mở');
		expect(page.url()).toBe(site.origin + language + QUIZ);
		await expect(page.locator('quiz-player')).toContainText(language === '' ? 'có thể gửi đi nơi khác' : 'could send what you type into the quiz elsewhere');
		// Going elsewhere itself would carry what was typed: the policy of the page around it holds for that, too.
		await frame.evaluate((address) => location.assign(address), `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/typed`);
		await expect.poll(() => page.frames().some((each) => each.url().startsWith('chrome-error:'))).toBe(true);
	}
	await expectUntouched(context);
});

test('the page of a package speaks of no list of questions, since it has none; without scripts it says what it needs', { tag: '@all' }, async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(site.origin + QUIZ);
	await expect(page.getByText('trong trình duyệt có bật JavaScript')).toBeVisible();
	expect(await page.content()).not.toContain('danh sách câu hỏi ở dưới');
	await context.close();
});

test('typefaces and pictures of a package are loaded in its sandbox, and so is the typeface of the site', { tag: '@all' }, async ({ context }) => {
	const page = await context.newPage();
	await page.goto(site.origin + QUIZ);
	await expect(page.locator('quiz-player')).toHaveClass(/playing/);
	const frame = page.frames().find((each) => each.url().includes('/khung-rieng/'));
	if (!frame) throw new Error('no frame');
	const loaded = await frame.evaluate(async (picture) => {
		const families = ['Maze', 'Inside', 'Be Vietnam Pro'];
		const states = families.map(async (family) => {
			const faces = await document.fonts.load(`16px '${family}'`, 'aê').catch(() => []);
			return [family, faces.length > 0 && faces.every(({ status }) => status === 'loaded')] as const;
		});
		// As a script draws it, or a style sheet takes it for a mask.
		const image = new Image();
		image.crossOrigin = 'anonymous';
		image.src = picture;
		const shown = await image.decode().then(
			() => true,
			() => false,
		);
		return { ...Object.fromEntries(await Promise.all(states)), picture: shown };
	}, `${player}packages/goi-la/H5P.Maze-1.2/icon.svg`);
	expect(loaded).toEqual({ Maze: true, Inside: true, 'Be Vietnam Pro': true, picture: true });
});

test('a state that would fill the storage is refused and said, and the last good one comes back', { tag: '@all' }, async ({ context }) => {
	const page = await visitor(context);
	await page.goto(site.origin + QUIZ);
	await expect(page.locator('quiz-player')).toHaveClass(/playing/);
	const frame = page.frames().find((each) => each.url().includes('/khung-rieng/'));
	if (!frame) throw new Error('no frame');
	const report = (letters: number) =>
		frame.evaluate((count) => (window as unknown as { report: (state: unknown) => void }).report({ kept: 2, filler: 'x'.repeat(count) }), letters);
	const kept = () => page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith('quyen-con-nguoi.quiz/goi-la/'))?.[1]?.length ?? 0);
	await report(100);
	await expect.poll(kept).toBeGreaterThan(100);
	const good = await kept();
	await report(5_000_000);
	await expect(page.locator('.quiz-note')).toContainText('quá nhiều dữ liệu');
	expect(await kept()).toBe(good);
	// What the package sends past its frame's script is heard by the page all the same.
	await frame.evaluate(() => {
		for (const state of ['x'.repeat(100_000), 7, null, { filler: 'y'.repeat(4_000_000) }, Array.from({ length: 1_000_000 }, () => 1)])
			parent.postMessage({ quiz: 'state', state }, '*');
	});
	await page.evaluate(() => localStorage.setItem('more', 'x'.repeat(2_000_000)));
	expect(await kept()).toBeLessThanOrEqual(good);
	await expectUntouched(context);
});

test('files of a package run nothing where they are opened, not even those that the build would refuse', { tag: '@all' }, async ({ context }) => {
	const page = await visitor(context);
	const others = [
		...Object.keys(refusedFiles).map((name) => `packages/goi-la/${name}`),
		'libraries/H5P.TrueFalse-1.8/types.js',
		'main.bundle.js',
		'styles/h5p.css',
	];
	const opened: string[] = [];
	for (const name of [...packageFiles, ...others]) {
		const path = player + name;
		const answer = await page.request.get(site.origin + path);
		expect(answer.status(), path).toBe(200);
		expect(answer.headers()['content-security-policy'], path).toContain("sandbox; default-src 'none'");
		expect(answer.headers()['x-content-type-options'], path).toBe('nosniff');
		// What a browser does not show it takes for a download.
		const response = await page.goto(site.origin + path).catch(() => null);
		if (!response) continue;
		expect(response.fromServiceWorker() && name.startsWith('packages/'), path).toBe(false);
		opened.push(name);
		// Browsers show a PDF in a viewer of their own: the page around it has the site's origin, and no script.
		if (name.endsWith('.pdf')) expect(await page.evaluate(() => document.scripts.length), path).toBe(0);
		else expect(await page.evaluate(() => self.origin), path).toBe('null');
		expect(await page.title(), path).not.toBe('evil');
	}
	expect(opened).toEqual(expect.arrayContaining(['packages/goi-la/evil.svg', 'packages/goi-la/evil.xhtml', 'packages/goi-la/H5P.Maze-1.2/icon.svg']));
	await expectUntouched(context);
});

test('without the headers of a host, the frame itself refuses to play what others made', async ({ context }) => {
	const files = sirv(site.dist, { dev: true });
	const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bare = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const page = await context.newPage();
	for (const [path, text] of [
		['/khung-rieng/goi-la/', 'chỉ chạy trong khung tách biệt'],
		['/khung-rieng/en/mau/', 'can be played only in a frame'],
	] as const) {
		await page.goto(bare + path);
		await expect(page.locator('[data-exposed]')).toContainText(text);
		expect(await page.evaluate(() => ['tries' in window, localStorage.length])).toEqual([false, 0]);
	}
	// In its page it plays there, too: the sandbox stands in the page.
	await page.goto(bare + QUIZ);
	await expect(page.locator('quiz-player')).toHaveClass(/playing/);
	// Its typefaces do not come: nothing there says that a frame with an origin of its own may read them.
	const apart = page.frames().find((each) => each.url().includes('/khung-rieng/'));
	const come = await apart?.evaluate(async () => {
		await document.fonts.load("16px 'Maze'").catch(() => []);
		return document.fonts.check("16px 'Maze'");
	});
	expect(come).toBe(false);
	// A page that forgot the sandbox gets a sentence in place of the quiz.
	await page.route(`**${QUIZ}`, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replace(' sandbox="allow-scripts"', '') });
	});
	await page.goto(bare + QUIZ);
	await expect(page.locator('quiz-player [role="alert"]')).toContainText('chỉ chạy trong khung tách biệt');
	server.close();
});

test('an exam is played by the project’s own content types, whatever was dropped in', async ({ page }) => {
	const frame = await (await page.request.get(`${site.origin}/khoa-hoc/khoa-mau/thi/khung/`)).text();
	expect(frame).toContain('H5P.TrueFalse-1.8/library.json');
	expect(frame).toContain('"foreign":false');
	expect((await page.request.get(`${site.origin}/trac-nghiem/goi-la/khung/`)).status()).toBe(404);
});

test('the worker answers for nothing of a package, also without a network', { tag: '@all' }, async ({ context }) => {
	const page = await visitor(context);
	await page.goto(site.origin + QUIZ);
	await expect(page.locator('quiz-player')).toHaveClass(/playing/);
	const lists = await page.evaluate(async () => {
		const names = ['khoa-hoc-khoa-mau-vi', 'khoa-hoc-khoa-mau-en'];
		return Promise.all(
			names.map(async (name) => ((await (await fetch(`/offline/${name}.json`)).json()) as { files: { url: string }[] }).files.map(({ url }) => url)),
		);
	});
	expect(lists.flat().filter((url) => /khung-rieng|\/packages\/|H5P\.TrueFalse/.test(url))).toEqual([]);
	expect(lists.flat().filter((url) => url.endsWith('/QuyenConNguoi.Types-1.0/types.js'))).toHaveLength(2);
	await context.setOffline(true);
	for (const path of [foreignFrames[0], `${player}packages/goi-la/H5P.Maze-1.2/icon.svg`, `${player}packages/goi-la/content/a.txt`])
		await expect(page.goto(site.origin + path)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});
