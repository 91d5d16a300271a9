/**
 * A short walk in Firefox as people have it: search, a quiz, a package and the USB edition from a folder. Where none is installed,
 * `npm test` says so and leaves it out. Puppeteer drives it, as Playwright asks for a Firefox of its own.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';
import { START } from '../../src/stick/paths.ts';
import { COURSE } from './course-learner.ts';
import { dist } from './pages.ts';
import { sharedStick } from './stick-folder.ts';
import { unpack } from './unpack.ts';
import { untilHeard } from './waits.ts';

const executablePath = process.env.FIREFOX_PATH;
const MINUTE = 60_000;

// One browser for all.
test.describe.configure({ mode: 'default' });
test.skip(!executablePath, 'Firefox is not installed');

let browser: Browser;
let page: Page;
let complaints: string[] = [];
test.beforeAll(async () => {
	if (executablePath) browser = await launch({ browser: 'firefox', executablePath, headless: true, timeout: 5 * MINUTE, protocolTimeout: 5 * MINUTE });
});
test.afterAll(() => browser?.close());
test.beforeEach(async () => {
	complaints = [];
	page = await browser.newPage();
	page.setDefaultTimeout(MINUTE);
	await page.setViewport({ width: 1100, height: 800 });
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(`${error}`));
});
test.afterEach(async () => {
	await page.close();
	expect(complaints).toEqual([]);
});

const textOf = (where: Page | Frame, selector: string) =>
	where.waitForSelector(selector, { visible: true }).then((found) => found?.evaluate((element) => element.textContent ?? ''));

/** Types into the search of a page, and opens what is found first. */
async function search(query: string): Promise<void> {
	await page.locator('search-box[data-from-address] input').fill(query);
	const first = 'search-box[data-from-address] ol > li > a';
	// Puppeteer fills a field key by key, and a part of the words finds something, too.
	await expect.poll(() => textOf(page, first)).toMatch(/đường dây|hỗ trợ/i);
	await Promise.all([page.waitForNavigation(), page.locator(first).click()]);
	expect(await textOf(page, 'h1')).not.toBe('');
}

/** The frame of the first quiz in a part of the page, once it plays. */
async function quizIn(place: string): Promise<Frame> {
	// A quiz is loaded when it comes into sight.
	const part = await page.waitForSelector(place, { visible: true });
	await part?.scrollIntoView();
	const iframe = await page.waitForSelector(`${place} quiz-player iframe`);
	const frame = await iframe?.contentFrame();
	if (!frame) throw new Error('no frame');
	await frame.waitForSelector('.stage > section:not([hidden])');
	return frame;
}

/** Gives the question that is shown some answer, whatever its type, and has it checked. */
async function answerOne(frame: Frame): Promise<void> {
	const shown = '.stage > section:not([hidden])';
	if (await frame.$(`${shown} input[value]`)) await frame.locator(`${shown} label:has(input)`).click();
	else if (await frame.$(`${shown} .place input`)) await frame.locator(`${shown} .place input`).fill('quyền');
	else if (await frame.$(`${shown} .chip`)) {
		await frame.locator(`${shown} .chip`).click();
		await frame.locator(`${shown} .zone`).click();
	} else await frame.locator(`${shown} .word`).click();
	await frame.locator(`${shown} button.primary`).click();
	await frame.waitForSelector(`${shown} .feedback`, { visible: true });
}

/** Answers a question of a page's quiz, and finds it answered when the page is loaded again. */
async function answerAndComeBack(place = 'main'): Promise<void> {
	const frame = await quizIn(place);
	await answerOne(frame);
	await untilHeard(frame);
	await page.reload();
	await (await quizIn(place)).waitForSelector('.stage .feedback', { visible: true });
}

test('search finds without marks', async ({ baseURL }) => {
	await page.goto(`${baseURL}/tim-kiem/`);
	await search('duong day nong');
});

test('a quiz plays, and its answer is kept over a reload', async ({ baseURL }) => {
	await page.goto(`${baseURL}/trac-nghiem/cong-uoc-quyen-tre-em/`);
	await answerAndComeBack();
});

test('the web package of the course runs from a folder', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'course-'));
	unpack(readFileSync(join(dist, `goi/${COURSE}/${COURSE}-vi-web.zip`)), folder);
	await page.goto(pathToFileURL(join(folder, 'index.html')).href);
	await page.waitForSelector('html.started');
	const lesson = await page.$eval('#muc-luc [data-lesson]', (link) => (link as HTMLElement).dataset.lesson ?? '');
	await page.locator(`#muc-luc [data-lesson="${lesson}"]`).click();
	await answerAndComeBack(`#kiem-${lesson}`);
	rmSync(folder, { recursive: true });
});

test('the USB edition is searched and its quizzes play; a lesson is shown, and hands are counted and kept', { tag: '@all' }, async () => {
	const stick = await sharedStick();
	await page.goto(stick.at(stick.whole, START));
	await Promise.all([page.waitForNavigation(), page.locator('main a').click()]);
	expect(await textOf(page, 'h1')).not.toBe('');
	const lesson = 'trang/truong-hoc/tieng-noi-cua-em/';
	await page.goto(stick.at(stick.whole, `${lesson}trinh-chieu/index.html`));
	await expect.poll(() => page.url()).toContain('#');
	expect(await textOf(page, '.deck-place')).toBe('1 / 12');
	for (let turn = 0; turn < 40; turn++) await page.keyboard.press('PageDown');
	await expect.poll(() => textOf(page, '.deck-place')).toBe('12 / 12');
	await page.goto(stick.at(stick.whole, `${lesson}gio-tay/index.html`));
	const count = '.hands-one.now .hand-count input';
	await page.locator(count).fill('31');
	await page.keyboard.press('Tab');
	await page.reload();
	await expect.poll(() => page.$eval(count, (field) => (field as HTMLInputElement).value)).toBe('31');
	await page.goto(stick.at(stick.whole, 'trang/tim-kiem/index.html'));
	await search('duong day nong');
	await page.goto(stick.at(stick.whole, 'trang/trac-nghiem/cong-uoc-quyen-tre-em/index.html'));
	await answerAndComeBack();
});
