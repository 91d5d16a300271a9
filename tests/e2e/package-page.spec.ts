/** The page of a package by itself: from a folder, without scripts, by keys alone, for every reader; and nothing from outside. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { course as courseSchema } from '../../src/course/schema.ts';
import { verifyPackage } from '../../src/package/verify.ts';
import { overflow, Watch } from './axe.ts';
import { Course } from './lms/course.ts';
import { type LmsServer, sampleZips, serveLms } from './lms/server.ts';
import { dist } from './pages.ts';
import { unpack } from './unpack.ts';
import { observed, untilSaid } from './waits.ts';

let server: LmsServer;
let folder: string;
test.beforeAll(async () => {
	server = await serveLms();
	folder = mkdtempSync(join(tmpdir(), 'package-'));
	unpack((await sampleZips()).get('web') ?? Buffer.alloc(0), folder);
});
test.afterAll(() => server.close());

/** All that is asked for, and all that goes wrong. */
function listen(page: Page): { requests: string[]; errors: string[] } {
	const heard = { requests: [] as string[], errors: [] as string[] };
	page.context().on('request', (request) => heard.requests.push(request.url()));
	page.on('console', (message) => message.type() === 'error' && heard.errors.push(message.text()));
	page.on('pageerror', (error) => heard.errors.push(error.message));
	return heard;
}

test('from a folder: read, check, exam, and all of it there again', async ({ browser }) => {
	const context = await browser.newContext({ hasTouch: true, viewport: { width: 1100, height: 800 } });
	const page = await context.newPage();
	const heard = listen(page);
	const address = pathToFileURL(join(folder, 'index.html')).href;
	await page.goto(address);
	await page.locator('html.started').waitFor();
	const course = new Course(page, page.mainFrame());
	await course.lesson('bai-mot');
	await course.lesson('bai-hai');
	await course.sitExam(true);
	await expect(page.locator('.exam-state')).toContainText('Bạn đã đạt, với 100 %');
	await expect(page.locator('footer .status')).toContainText('giữ trên máy này');
	expect(heard.requests.filter((url) => !url.startsWith('file:') && !url.startsWith('about:'))).toEqual([]);
	expect(heard.errors).toEqual([]);
	await page.close();
	const next = await context.newPage();
	await next.goto(address);
	await expect(next.locator('#muc-luc [data-lesson="bai-hai"]')).toContainText('✓');
	await next.goto(`${address}#thi`);
	await expect(next.locator('.exam-state')).toContainText('100 %');
	await context.close();
});

/** How many items an attempt at the exam of a course asks. */
function examItems(course: string): number {
	const { exam } = courseSchema.parse(parse(readFileSync(join(import.meta.dirname, `../../content/courses/${course}.yaml`), 'utf8')));
	return (exam?.draw ?? []).reduce((sum, { easy, medium, hard }) => sum + easy + medium + hard, 0);
}

for (const language of ['vi', 'en']) {
	test(`the course of the site, as it was built, from a folder: ${language}`, { tag: '@all' }, async ({ browser }) => {
		const name = 'truyen-thong-quyen-con-nguoi';
		const zip = readFileSync(join(dist, `goi/${name}/${name}-${language}-web.zip`));
		expect(verifyPackage(new Map(Object.entries(unzipSync(zip))))).toEqual([]);
		const place = mkdtempSync(join(tmpdir(), 'course-'));
		unpack(zip, place);
		const page = await browser.newPage({ hasTouch: true, viewport: { width: 1100, height: 800 } });
		const heard = listen(page);
		await page.goto(pathToFileURL(join(place, 'index.html')).href);
		await page.locator('html.started').waitFor();
		const course = new Course(page, page.mainFrame());
		const lessons = await page.locator('#muc-luc [data-lesson]').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.lesson ?? ''));
		expect(lessons.length).toBeGreaterThan(7);
		for (const lesson of lessons) {
			await course.open(`bai-${lesson}`);
			await expect(page.locator(`#bai-${lesson} .lesson-text p`).first()).toBeVisible();
			await course.check(lesson);
		}
		expect(heard.errors).toEqual([]);
		expect(heard.requests.filter((url) => !url.startsWith('file:') && !url.startsWith('about:') && !url.startsWith('data:'))).toEqual([]);
		// Checks passed, and with them their lessons: whoever answered the check to its end has read.
		await page.goto(`${page.url().split('#')[0]}#thi`);
		await page.locator('[data-begin]').click();
		await expect((await course.quiz('.exam-run')).frame.locator('.jumps button')).toHaveCount(examItems(name));
		// What is written into an exercise stays on the device.
		const written = page.locator('[data-page]:has(.exercise textarea)').first();
		await page.goto(`${page.url().split('#')[0]}#${await written.getAttribute('id')}`);
		await written.locator('.exercise textarea').first().fill('Câu của tôi');
		await expect(written.locator('exercise-texts [role="status"]').first()).not.toBeEmpty();
		await page.reload();
		await expect(written.locator('.exercise textarea').first()).toHaveValue('Câu của tôi');
		expect(heard.errors).toEqual([]);
		await page.context().close();
	});
}

test('from a server: nothing is asked of another place', { tag: '@all' }, async ({ page }) => {
	const heard = listen(page);
	await page.goto(`${server.origin}/p/web/index.html#bai-bai-mot`);
	const course = await Course.in(page);
	await course.quiz('#kiem-bai-mot');
	const outside = heard.requests.filter((url) => !url.startsWith(server.origin) && !url.startsWith('about:') && !url.startsWith('data:'));
	expect(outside).toEqual([]);
	expect(heard.errors).toEqual([]);
});

test('without scripts every lesson is there to read, in its order, and links lead to it', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${server.origin}/p/web/index.html`);
	for (const id of ['trang-dau', 'bai-bai-mot', 'bai-bai-hai', 'thi']) await expect(page.locator(`#${id}`)).toBeVisible();
	await expect(page.locator('.menu-button, .exit, .go-on')).toHaveCount(3);
	for (const button of await page.locator('.menu-button, .exit, .go-on').all()) await expect(button).toBeHidden();
	await page.locator('#muc-luc').getByRole('link', { name: 'Bài 2' }).click();
	await expect(page.locator('#bai-bai-hai h2')).toBeInViewport();
	await context.close();
});

test('a check that cannot be played shows its questions as a list, and says so; one that plays shows none', { tag: '@all' }, async ({ page, browser }) => {
	await page.goto(`${server.origin}/p/web/index.html#bai-bai-mot`);
	const course = await Course.in(page);
	const list = page.locator('#kiem-bai-mot .quiz-list');
	await expect(list).toBeHidden();
	await course.quiz('#kiem-bai-mot');
	await expect(list).toBeHidden();

	await page.route('**/types.js', (route) => route.abort());
	await page.reload();
	await page.locator('#kiem-bai-mot').scrollIntoViewIfNeeded();
	await expect(page.locator('#kiem-bai-mot [role="alert"]')).toContainText('danh sách câu hỏi ở dưới');
	await expect(list).toBeVisible();
	await expect(list.locator('.paper > li')).not.toHaveCount(0);
	await expect(page.locator('#thi .quiz-list')).toHaveCount(0);

	const context = await browser.newContext({ javaScriptEnabled: false });
	const still = await context.newPage();
	await still.goto(`${server.origin}/p/web/index.html`);
	await expect(still.locator('#kiem-bai-mot .quiz-list')).toBeVisible();
	await context.close();
});

test('opening a lesson, and jumping about in it, is no reading', { tag: '@all' }, async ({ page }) => {
	await page.clock.install();
	await page.goto(`${server.origin}/p/web/index.html`);
	const course = await Course.in(page);
	await page.clock.pauseAt(Date.now() + 60_000);
	await course.open('bai-bai-mot');
	await page.goto(`${server.origin}/p/web/index.html#kiem-bai-mot`);
	await observed(page, '#bai-bai-mot [data-lesson-end]');
	await page.clock.runFor(1000);
	await expect(page.locator('#bai-bai-mot .lesson-state')).toContainText('Đọc hết bài');
});

test('a lesson and its check by keys alone; the focus is never lost', async ({ page }) => {
	await page.goto(`${server.origin}/p/web/index.html`);
	await page.locator('html.started').waitFor();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Đến nội dung' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('.go-on')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#bai-bai-mot h2')).toBeFocused();
	await expect(async () => {
		await page.keyboard.press('End');
		expect(await page.locator('#bai-bai-mot .lesson-state').textContent()).not.toContain('Đọc hết bài');
	}).toPass({ intervals: [20] });
	const course = new Course(page, page.mainFrame(), 'keys');
	await course.check('bai-mot');
	await expect(page.locator('#bai-bai-mot .lesson-state')).toHaveClass(/done/);
	expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
	await page.setViewportSize({ width: 400, height: 700 });
	const button = page.getByRole('button', { name: 'Mục lục' });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(button).toHaveAttribute('aria-expanded', 'true');
	await expect(page.locator('#muc-luc a').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(button).toBeFocused();
	await expect(page.locator('#muc-luc')).toBeHidden();
});

test('time in the exam can be extended, and when it is up the paper is handed in', { tag: '@all' }, async ({ browser }) => {
	const context = await browser.newContext({ hasTouch: true, viewport: { width: 1100, height: 800 } });
	const page = await context.newPage();
	await page.clock.install();
	await page.goto(`${server.origin}/p/web/index.html`);
	const course = await Course.in(page);
	await course.lesson('bai-mot');
	await course.lesson('bai-hai');
	const { learner } = await course.exam();
	await learner.answer();
	await expect(page.locator('[data-clock]')).toContainText(/Còn khoảng (2\d|30) phút/);
	await page.getByRole('button', { name: 'Thêm 10 phút' }).click();
	await expect(page.locator('[data-clock]')).toContainText(/Còn khoảng (3\d|40) phút/);
	await page.clock.runFor(30 * 60_000);
	await untilSaid(page, /\b2 phút/);
	await page.reload();
	await page.clock.runFor(2 * 60_000);
	// Time ran out while the paper was closed: opened again, there is time to hand it in, and no more.
	await page.getByRole('button', { name: 'Làm tiếp' }).click();
	await expect(page.locator('.exam-state')).toContainText('đã hết trong khi trang đóng');
	// A clock that runs ahead of the frame would have the player give it up.
	await course.quiz('.exam-run');
	await page.clock.runFor(10 * 60_000 + 5000);
	await expect(page.locator('.exam-state')).toContainText('Đã hết giờ nên bài được nộp');
	await expect(page.locator('.exam-review details').first()).toBeVisible();
	await expect(page.locator('.exam-review tbody tr')).toHaveCount(4);
	await expect(page.locator('.exam-clock')).toBeHidden();
	await context.close();
});

test('axe finds nothing in any state, in light and dark, every target is large enough, nothing is cut off', { tag: '@all' }, async ({ browser }) => {
	const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(`${server.origin}/p/web/index.html`);
	const course = await Course.in(page);
	const watch = new Watch();
	const look = async (state: string) => {
		await watch.look(page, state, 'button:visible, select:visible, #muc-luc a:visible, footer a:visible, .turn a:visible');
		expect(await overflow(page), state).toBeLessThanOrEqual(0);
	};
	const menu = () => page.getByRole('button', { name: 'Mục lục' }).click();
	await look('first page');
	await menu();
	await look('menu');
	await page.locator('#muc-luc a[href="#bai-bai-mot"]').click();
	await expect(page.locator('#muc-luc a').first()).toBeHidden();
	await look('lesson');
	await page.locator('.term').first().click();
	await look('word explained');
	await page.keyboard.press('Escape');
	await page.setViewportSize({ width: 1100, height: 740 });
	await course.lesson('bai-mot');
	await course.lesson('bai-hai');
	await page.setViewportSize({ width: 360, height: 740 });
	await look('lesson done');
	await menu();
	await page.locator('#muc-luc a[href="#phan-mot"]').click();
	await course.quiz('#phan-mot .quiz-place');
	await look('review of a module');
	await page.goto(`${server.origin}/p/web/index.html#thi`);
	await look('exam open');
	await page.setViewportSize({ width: 1100, height: 740 });
	await course.exam();
	await page.setViewportSize({ width: 360, height: 740 });
	await look('exam running');
	await page.setViewportSize({ width: 1100, height: 740 });
	const { frame, learner } = await course.quiz('.exam-run');
	for (let more = true; more; ) {
		await learner.answer();
		more = await learner.next();
	}
	await expect(frame.locator('.result')).toBeVisible();
	// The page hears of the end a moment after the frame shows it.
	await expect(page.locator('.exam-clock')).toBeHidden();
	await page.setViewportSize({ width: 360, height: 740 });
	await look('exam passed');
	expect(watch.found).toEqual([]);
	await context.close();
});
