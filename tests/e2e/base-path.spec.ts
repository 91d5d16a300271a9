/** The site of the sample province below a path of its host: served there and nowhere else, it does all that it does at a root. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { builtHtml } from '../../src/files/built-html.ts';
import { readBuiltPage } from '../../src/files/built-page.ts';
import { listFolder } from '../../src/files/folder.ts';
import { emptyRecord } from '../../src/learning/record.ts';
import { applyAll } from '../unit/broken-tree.ts';
import { recordedEdits } from '../unit/recorded-province.ts';
import { Course } from './lms/course.ts';
import { outsideBase } from './outside-base.ts';
import { DAY, provinceSite } from './province-site.ts';
import { passExam, play } from './quiz-learner.ts';
import { plugIn } from './stick-folder.ts';
import { unpack } from './unpack.ts';

test.use({ serviceWorkers: 'allow' });

// In one worker: the site is built once for all tests here.
test.describe.configure({ mode: 'default' });
const SITE = new URL('https://may-chu.example/qcn/');
const NAME = 'e2e-base';
const COURSE = '/khoa-hoc/khoa-mau/';
const KEPT = 'quyen-con-nguoi:/qcn/.';
let site: Awaited<ReturnType<typeof provinceSite>>;
let home = '';
let heard: string[] = [];

test.beforeAll(async () => {
	const change = (folder: string) => {
		cpSync('scripts', join(folder, 'scripts'), { recursive: true });
		applyAll(join(folder, 'content'), recordedEdits());
	};
	site = await provinceSite(NAME, change, true, SITE.href.slice(0, -1));
	home = site.origin + SITE.pathname.slice(0, -1);
});
test.afterAll(() => site.close());

/** Nothing is asked for outside the path, nothing is missing, and the policy of no page stops anything. */
test.beforeEach(({ page, context }) => {
	heard = [];
	context.on('request', (request) => /^(blob|data|about|file):/.test(request.url()) || request.url().startsWith(`${home}/`) || heard.push(request.url()));
	context.on('response', (response) => response.status() >= 400 && heard.push(`${response.status()} ${response.url()}`));
	page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
	page.on('pageerror', (error) => heard.push(error.message));
});
test.afterEach(() => expect(heard).toEqual([]));

/** A record in which the one lesson of the course is done. */
const learnt = { ...emptyRecord('khoa-mau'), lessons: { 'bai-mot': { read: 1, check: { score: 4, max: 4, passed: true, at: 2 } } } };

test('no file names an address outside the path', { tag: '@all' }, () => expect(outsideBase(site.dist, SITE)).toEqual([]));

test('every page and every file is there; the root leads to the site, and nothing else is outside', { tag: '@all' }, async ({ request }) => {
	for (const name of listFolder(site.dist).files.filter((file) => file !== '_headers')) {
		const response = await request.get(`${home}/${encodeURI(name)}`);
		expect(response.status(), name).toBe(200);
	}
	const pages = builtHtml(site.dist);
	const asked = new Map<string, number>();
	for (const { path, file } of pages) {
		const { links } = readBuiltPage(readFileSync(file, 'utf8'));
		for (const link of links) {
			const address = new URL(link, home + path);
			address.hash = '';
			if (address.origin !== site.origin || asked.has(address.href)) continue;
			expect(address.href.startsWith(`${home}/`), `${path}: ${link}`).toBe(true);
			asked.set(address.href, (await request.get(address.href)).status());
		}
	}
	expect([...asked].filter(([, status]) => status !== 200)).toEqual([]);
	expect(asked.size).toBeGreaterThan(pages.length / 2);
	expect((await request.get(`${site.origin}/?q=a`)).url()).toBe(`${home}/?q=a`);
	for (const path of ['/cong-uoc/', '/sw.js', '/site.webmanifest', '/qcnx/']) expect((await request.get(site.origin + path)).status(), path).toBe(404);
});

test('what names the site to the world has the path', { tag: '@all' }, async ({ page, request }) => {
	await page.goto(`${home}/en/cong-uoc/icerd/`);
	const values = (selector: string, name: string) => page.locator(selector).evaluateAll((all, key) => all.map((one) => one.getAttribute(key)), name);
	expect(await values('link[rel=canonical]', 'href')).toEqual([`${SITE.href}en/cong-uoc/icerd/`]);
	expect(await values('link[rel=alternate][hreflang]', 'href')).toEqual(
		['cong-uoc/icerd/', 'en/cong-uoc/icerd/', 'cong-uoc/icerd/'].map((path) => SITE.href + path),
	);
	expect(await values('meta[property="og:url"]', 'content')).toEqual([`${SITE.href}en/cong-uoc/icerd/`]);
	expect((await values('meta[property="og:image"]', 'content'))[0]).toMatch(/^https:\/\/may-chu\.example\/qcn\/en\/xem-truoc\//);
	for (const [file, part] of [
		['sitemap-index.xml', `<loc>${SITE.href}sitemap-0.xml</loc>`],
		['sitemap-0.xml', `href="${SITE.href}en/cong-uoc/icerd/"`],
		['robots.txt', `Sitemap: ${SITE.href}sitemap-index.xml`],
		['du-lieu/ket-qua.atom.xml', `<link rel="self" href="${SITE.href}du-lieu/ket-qua.atom.xml"/>`],
		['du-lieu/v3/nhiem-vu.json', `${SITE.href}ke-hoach/2026/nhiem-vu/`],
		['du-lieu/v3/danh-muc.jsonld', `"@id": "${SITE.href}du-lieu/v3/danh-muc.jsonld"`],
		['ke-hoach/2026/lich-bao-cao.ics', `URL;VALUE=URI:${SITE.href}ke-hoach/2026/lich/`],
		['site.webmanifest', '"scope":"/qcn/"'],
		['_headers', '\n/qcn/h5p/*\n'],
	]) {
		const text = file === '_headers' ? readFileSync(join(site.dist, file), 'utf8') : await (await request.get(`${home}/${file}`)).text();
		expect(text.replaceAll(/\r\n /g, ''), file).toContain(part);
	}
	await page.goto(`${home}/du-lieu/the-nhung/`);
	await expect(page.locator('pre code').first()).toContainText(`src="${SITE.href}nhung/`);
	await page.goto(`${home}/nhung/ke-hoach-2026/`);
	await expect(page.locator('a').first()).toHaveAttribute('href', /^https:\/\/may-chu\.example\/qcn\//);
});

test('a reader searches, follows what was found, filters, and changes the language', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${home}/tim-kiem/`);
	const box = page.locator('search-box[data-from-address]');
	await box.locator('input').fill('công ước');
	await box.locator('ol > li > a').first().click();
	await expect(page).toHaveURL(new RegExp(`^${home}/`));
	await page.goto(`${home}/san-pham/`);
	await page.locator('product-filter').getByLabel('Đơn vị').selectOption('so-van-hoa-mau');
	await page.locator('product-filter .filter-results a').first().click();
	await expect(page).toHaveURL(new RegExp(`^${home}/san-pham/`));
	await page.goto(`${home}/khuyen-nghi/?q=`);
	await page.locator('register-filter select').first().selectOption({ index: 1 });
	await page.locator('register-filter .filter-results a').first().click();
	await expect(page).toHaveURL(new RegExp(`^${home}/khuyen-nghi/[^?]+/$`));
	await page.locator('starlight-lang-select select').first().selectOption({ label: 'English' });
	await expect(page).toHaveURL(new RegExp(`^${home}/en/khuyen-nghi/`));
	await page.locator('starlight-lang-select select').first().selectOption({ label: 'Tiếng Việt' });
	await expect(page).toHaveURL(new RegExp(`^${home}/khuyen-nghi/`));
});

test('an address of a page that is not there is answered in its language', { tag: '@all' }, async ({ page }) => {
	const missing = await page.goto(`${home}/en/khong-co/`);
	expect(missing?.status()).toBe(404);
	await expect(page.locator('h1')).toContainText('not found', { ignoreCase: true });
	await page.locator('starlight-lang-select select').first().selectOption({ label: 'Tiếng Việt' });
	await expect(page).toHaveURL(`${home}/`);
	heard = heard.filter((line) => !/\b404\b/.test(line));
});

test('a learner plays a quiz, and what is kept is not that of a site at the root', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${home}/robots.txt`);
	await page.evaluate(() => localStorage.setItem('quyen-con-nguoi.name', 'của trang ở gốc'));
	await page.goto(`${home}/trac-nghiem/bai-mau/`);
	await play(page);
	await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.quiz/')))).toEqual([expect.stringContaining(KEPT)]);
	await page.goto(`${home}${COURSE}chung-nhan/`);
	expect(await page.locator('main').textContent()).not.toContain('của trang ở gốc');
	expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain(KEPT.slice(0, -1));
	expect(await page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'quyen-con-nguoi'))).toBe(false);
});

test('the exam opens once the lessons are done, and is passed', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${home}/robots.txt`);
	await page.evaluate(([key, record]) => localStorage.setItem(key ?? '', record ?? ''), [`${KEPT}course/khoa-mau`, JSON.stringify(learnt)]);
	await page.goto(`${home}${COURSE}thi/`);
	await passExam(page);
	await page.getByRole('link', { name: 'Nhận giấy chứng nhận' }).click();
	await expect(page).toHaveURL(`${home}${COURSE}chung-nhan/`);
	await expect(page.locator('.certificate')).toContainText(`${SITE.host}${SITE.pathname}kiem-tra-chung-nhan/`);
});

test('the slides of a lesson open, and the presenter’s window follows them', { tag: '@all' }, async ({ page, context }) => {
	await page.goto(`${home}/truong-hoc/bai-mau/`);
	await page.getByRole('link', { name: 'Trình chiếu' }).click();
	await expect(page).toHaveURL(`${home}/truong-hoc/bai-mau/trinh-chieu/#trang-1`);
	const presenter = context.waitForEvent('page');
	await page.getByRole('button', { name: 'Người trình bày' }).click();
	const window_ = await presenter;
	await page.keyboard.press('ArrowRight');
	await expect(window_).toHaveURL(/#trang-2$/);
});

test('a course is kept and read without a network; the worker has the path alone', { tag: '@all' }, async ({ page, context }) => {
	await page.goto(home + COURSE);
	const whole = page.locator('keep-offline[data-set=khoa-hoc-khoa-mau-vi]');
	await whole.getByRole('button', { name: /^Giữ trên máy này/ }).click();
	await expect(whole.getByRole('status')).toContainText('Đang giữ');
	const registered = () => navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope, active }) => [scope, active?.scriptURL]));
	expect(await page.evaluate(registered)).toEqual([[`${home}/`, `${home}/sw.js`]]);
	const names = await page.evaluate(() => caches.keys());
	expect(names.filter((name) => !name.startsWith(KEPT))).toEqual([]);
	const kept = await page.evaluate(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url), `${KEPT}kept/khoa-hoc-khoa-mau-vi`);
	expect(kept.filter((url) => !url.startsWith(`${home}/`))).toEqual([]);
	expect(kept).toContain(`${home}${COURSE}bai-mot/`);
	await context.setOffline(true);
	await page.goto(`${home}${COURSE}bai-mot/`);
	await expect(page.locator('h1')).toHaveText('Bài một');
	await page.locator('quiz-player').scrollIntoViewIfNeeded();
	await play(page);
	await page.goto(`${home}/tim-kiem/?q=${encodeURIComponent('công ước')}`);
	await expect(
		page
			.locator('main')
			.getByRole('link', { name: /ông ước/ })
			.first(),
	).toBeVisible();
	await page.goto(`${home}/en/cong-uoc/icerd/`);
	await expect(page.locator('h1')).toHaveText('No connection');
	heard = heard.filter((line) => !/ERR_INTERNET_DISCONNECTED/.test(line));
});

test('a package names the site with its path, and plays from a folder', { tag: '@all' }, async ({ page, request }) => {
	const folder = mkdtempSync(join(tmpdir(), 'base-package-'));
	unpack(await (await request.get(`${home}/goi/khoa-mau/khoa-mau-vi-web.zip`)).body(), folder);
	const index = join(folder, 'index.html');
	expect(readFileSync(index, 'utf8')).not.toMatch(/https:\/\/may-chu\.example\/(?!qcn\/)/);
	await page.goto(pathToFileURL(index).href);
	await page.locator('html.started').waitFor();
	await new Course(page, page.mainFrame(), 'mouse').lesson('bai-mot');
	await expect(page.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/qcn/')))).toEqual([]);
	rmSync(folder, { recursive: true });
});

test('a recording is heard from below the path', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${home}/phat-thanh/loa-mau/`);
	const player = page.locator('audio').first();
	await player.evaluate((audio: HTMLAudioElement) => {
		audio.preload = 'auto';
		audio.load();
	});
	await expect
		.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.networkState === HTMLMediaElement.NETWORK_IDLE && audio.currentSrc))
		.toContain(`${home}/ban-thu/`);
});

test('the editor opens with its words and icons', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${home}/bien-tap/`);
	await expect(page.getByRole('button', { name: /Mở thư mục của dự án/ })).toBeVisible();
	await expect.poll(() => page.evaluate(() => [...document.fonts].some(({ status, family }) => status === 'loaded' && /symbols/i.test(family)))).toBe(true);
	// The program tries to draw its logo in ways that the policy stops, at a root as well.
	heard = heard.filter((line) => !/Content Security Policy/.test(line));
});

test('the USB edition opens from a folder, searches, and leads to the published path', { tag: '@all' }, async ({ page }) => {
	process.env.SITE_URL = SITE.href;
	const stick = plugIn({ root: join('.cache', NAME), day: DAY });
	delete process.env.SITE_URL;
	try {
		await page.goto(stick.at(stick.whole, 'trang/tim-kiem/index.html'));
		const box = page.locator('search-box[data-from-address]');
		await box.locator('input').fill('công ước');
		await box.locator('ol > li > a').first().click();
		await expect(page).toHaveURL(/^file:.*index\.html/);
		await page.goto(stick.at(stick.whole, 'trang/trac-nghiem/bai-mau/index.html'));
		await play(page);
		await page.goto(stick.at('bai-hoc-bai-mau-usb', 'trang/truong-hoc/bai-mau/index.html'));
		const outside = await page.locator('a[data-online]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(outside.length).toBeGreaterThan(0);
		expect(outside.filter((href) => !href.startsWith(SITE.href))).toEqual([]);
	} finally {
		stick.remove();
	}
});
