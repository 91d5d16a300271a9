/** The USB edition, opened from a folder as files: pages, search, quizzes, the course, paper; no request to any host. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readBuiltPage } from '../../src/files/built-page.ts';
import { PACKAGES } from '../../src/stick/paths.ts';
import { Watch } from './axe.ts';
import { classroom, photo } from './card-camera.ts';
import { allDone, COURSE, KEY, lessons, readToTheEnd } from './course-learner.ts';
import { placeOf } from './lesson-teacher.ts';
import { Learner, play, questionsOf, quizFrame } from './quiz-learner.ts';
import { LESSON_EDITION, type Stick, sharedStick } from './stick-folder.ts';

let stick: Stick;
const page_ = (path: string) => stick.at(stick.whole, `trang/${path}`);
const course = `khoa-hoc/${COURSE}/`;
let complaints: string[] = [];

test.beforeAll(async () => {
	stick = await sharedStick();
});

test.beforeEach(({ page }) => {
	complaints = [];
	page.on('request', (request) => /^(file|data|blob):/.test(request.url()) || complaints.push(`request ${request.url()}`));
	// A download is a request that the page does not get an answer to.
	page.on('requestfailed', (request) => request.failure()?.errorText === 'net::ERR_ABORTED' || complaints.push(`failed ${request.url()}`));
	page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`${message.type()} ${message.text()}`));
	page.on('pageerror', (error) => complaints.push(`thrown ${error.message}`));
});
test.afterEach(() => expect(complaints).toEqual([]));

test('the page to open leads to the site; links lead on from file to file', { tag: '@all' }, async ({ page }) => {
	await page.goto(stick.at(stick.whole, 'BAT-DAU.html'));
	await expect(page).toHaveURL(page_('index.html'));
	await expect(page.locator('h1')).toBeVisible();
	expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
	await page.goto(page_('cong-uoc/index.html'));
	await page.locator('main a[href*="crc"]').first().click();
	await expect(page).toHaveURL(page_('cong-uoc/crc/index.html'));
	await expect(page.locator('h1')).toContainText('trẻ em');
	await page.locator('.page-languages a').click();
	await expect(page).toHaveURL(page_('en/cong-uoc/crc/index.html'));
	await page.getByLabel('Select language').first().selectOption({ label: 'Tiếng Việt' });
	await expect(page).toHaveURL(page_('cong-uoc/crc/index.html'));
});

test('a page on violence is left at once from a folder, too, and Back leads to the page before it', { tag: '@all' }, async ({ page }) => {
	await page.goto(page_('tinh-huong/index.html'));
	await page.goto(page_('tinh-huong/bi-vo-chong-danh/index.html'));
	const link = page.locator('.quick-exit a');
	const address = (await link.getAttribute('href')) ?? '';
	await page.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }));
	await expect(page.locator('[data-quick-exit-scripted]')).toBeVisible();
	await link.click();
	await expect(page).toHaveURL(address);
	await page.goBack();
	await expect(page).toHaveURL(page_('tinh-huong/index.html'));
	// It is all that left the folder.
	expect(complaints).toEqual([`request ${address}`]);
	complaints = [];
});

test('the placement test is taken from a folder, and a lesson skipped', { tag: '@all' }, async ({ page }) => {
	await page.goto(page_(`${course}dau-vao/index.html`));
	await page.getByRole('button', { name: 'Làm bài đầu vào' }).click();
	const frame = await quizFrame(page);
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	await learner.answer();
	await frame.locator('.jumps button').nth(1).click();
	await learner.answer();
	await frame.locator('.jumps button').last().click();
	const finish = frame.locator('nav .buttons .finish');
	await finish.click();
	await finish.click();
	await page.locator('.placement-lessons input').check();
	await page.getByRole('button', { name: 'Bỏ qua các bài đã chọn (1 bài)' }).click();
	await page.locator('.placement-lessons .skipped a').click();
	await expect(page).toHaveURL(page_(`${course}lich-su-va-tuyen-ngon-1948/index.html`));
	await expect(page.locator('.lesson-skipped')).toBeVisible();
});

test('every address in every page leads to a file that is there, or out of the folder', { tag: '@all' }, () => {
	const root = fileURLToPath(page_(''));
	const broken: string[] = [];
	for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.html'))) {
		const html = readFileSync(join(root, name), 'utf8');
		if (/<script[^>]*type="module"[^>]*src=|[ "']\/_astro\//.test(html)) broken.push(`${name}: a module, or an address from the root`);
		// Packages are there to be put into a learning platform, which has a network.
		for (const [link] of html.matchAll(/<a[^>]* data-online=[^>]*>/g)) if (!link.includes(`/${PACKAGES}`)) broken.push(`${name}: ${link} needs a network`);
		for (const link of readBuiltPage(html).links) {
			const target = new URL(link, pathToFileURL(join(root, name)));
			if (target.protocol === 'file:' && !(existsSync(target) && statSync(target).isFile())) broken.push(`${name}: ${link}`);
		}
	}
	expect(broken).toEqual([]);
});

test('a search without marks finds pages and terms, by kind and in both languages, and leads to them', { tag: '@all' }, async ({ page }) => {
	await page.goto(page_('index.html'));
	await page.keyboard.press('Control+k');
	const box = page.locator('dialog search-box');
	await box.locator('input').fill('duong day nong');
	await expect(box.locator('ol')).toContainText(/đường dây|hỗ trợ/i);
	await expect(box.locator('ol mark').first()).toBeVisible();
	await box.locator('select[name=kind]').selectOption('term');
	await box.locator('input').fill('bao luu');
	const term = box.locator('ol > li > a').first();
	await expect(term).toContainText(/bảo lưu/i);
	await term.click();
	await expect(page).toHaveURL(new RegExp(`^${page_('thuat-ngu/index.html')}#.+`));
	await page.goto(`${page_('tim-kiem/index.html')}?q=reservations`);
	const own = page.locator('search-box[data-from-address]');
	await expect(own.locator('ol > li > a').first()).toBeVisible();
	await own.locator('select[name=language]').selectOption('en');
	await expect(own.locator('ol > li > a').first()).toHaveAttribute('href', /\/en\//);
	await own.locator('ol > li > a').first().click();
	await expect(page).toHaveURL(new RegExp(`^${page_('en/')}.+`));
});

test('a quiz is played to its end, scored, and kept over a reload', { tag: '@all' }, async ({ page }) => {
	await page.goto(page_('trac-nghiem/index.html'));
	await page.locator('main .tiles a').first().click();
	await play(page);
	const frame = await quizFrame(page);
	const score = await frame.locator('.result').textContent();
	const [, got, of] = /(\d+) trên (\d+) điểm/.exec(score ?? '') ?? [];
	expect([Number(got) > 0, got]).toEqual([true, of]);
	await page.reload();
	const again = await quizFrame(page);
	await expect(again.locator('.result')).toHaveText(score ?? '');
});

test('a lesson of the course is read and its check passed; the course knows', { tag: '@all' }, async ({ page }) => {
	const [first] = lessons;
	await page.goto(page_(`${course}index.html`));
	await page.locator('.progress-box .action').click();
	await expect(page).toHaveURL(page_(`${course}${first?.id}/index.html`));
	await readToTheEnd(page);
	await page.locator('quiz-player').scrollIntoViewIfNeeded();
	await play(page);
	await expect(page.locator('.lesson-state')).toHaveText('✓ Bạn đã xong bài này.');
	await expect(page.locator('.sidebar-content .lesson-mark')).toHaveCount(1);
	await page.goto(page_(`${course}index.html`));
	await expect(page.locator('.progress-text')).toContainText(`Bạn đã xong 1 trên ${lessons.length} bài.`);
	await expect(page.locator('keep-offline')).toBeHidden();
});

test('the exam is taken, its certificate opens', { tag: '@all' }, async ({ page }) => {
	await page.goto(page_(`${course}index.html`));
	await page.evaluate(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [KEY, JSON.stringify(allDone())]);
	await page.goto(page_(`${course}thi/index.html`));
	await page.locator('[data-begin]').click();
	const frame = await quizFrame(page);
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	for (let more = true; more; ) {
		await learner.answer();
		more = await learner.next();
	}
	await expect(page.locator('.exam-state')).toContainText('100 %');
	await page.locator('.exam-pass a').click();
	await expect(page).toHaveURL(page_(`${course}chung-nhan/index.html`));
	await page.getByLabel('Họ và tên').fill('Nguyễn Thị Ánh');
	await expect(page.locator('main')).toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
});

test('a lesson is found, opened and shown to its end by keyboard; the presenter has the same place', { tag: '@all' }, async ({ page, context }) => {
	await page.goto(page_('truong-hoc/index.html'));
	await page.getByRole('link', { name: 'Tìm bài học' }).first().click();
	await page.getByLabel('Lớp', { exact: true }).selectOption({ label: 'Lớp 6' });
	await page.getByRole('link', { name: 'Tiếng nói của em' }).click();
	await page.getByRole('link', { name: 'Trình chiếu' }).click();
	// The place stands in the page; the script that hears keys names the slide in the address.
	await expect(page).toHaveURL(/#/);
	await expect(placeOf(page)).toHaveText('1 / 12');
	await page.keyboard.press('PageDown');
	await expect(placeOf(page)).toHaveText('2 / 12');
	const opening = context.waitForEvent('page');
	await page.keyboard.press('p');
	const presenter = await opening;
	await expect(placeOf(presenter)).toHaveText('2 / 12');
	await presenter.keyboard.press('PageDown');
	await expect(placeOf(page)).toHaveText('3 / 12');
	await presenter.close();
	for (let turn = 0; turn < 40; turn++) await page.keyboard.press('PageDown');
	await expect(placeOf(page)).toHaveText('12 / 12');
	await page.reload();
	await expect(placeOf(page)).toHaveText('12 / 12');
});

test('the ZIP of one lesson holds all its faces; what it leaves out is named as on the network', { tag: '@all' }, async ({ page }) => {
	const name = LESSON_EDITION;
	expect(stick.names).toEqual(expect.arrayContaining([stick.whole, name]));
	const at = (path: string) => stick.at(name, `trang/${path}`);
	await page.goto(stick.at(name, 'BAT-DAU.html'));
	await expect(page).toHaveURL(at('truong-hoc/tieng-noi-cua-em/index.html'));
	const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	for (const link of new Set(links)) {
		const { protocol, pathname } = new URL(link);
		if (protocol === 'file:') expect(existsSync(decodeURIComponent(pathname)), link).toBe(true);
		else expect(link).toMatch(/^(https?:|tel:)/);
	}
	await expect(page.locator('a.site-name')).toHaveAttribute('href', 'index.html');
	await expect(page.locator('.sidebar-content a[data-online]').first()).toHaveAttribute('href', /^https:/);

	await page.getByRole('link', { name: 'Câu hỏi giơ tay' }).click();
	await page.getByLabel('Lớp', { exact: true }).fill('6A');
	await page.keyboard.press('Tab');
	const first = page.locator('.hands-one.now');
	await first.getByLabel('Số tay giơ cho A').fill('5');
	await first.getByLabel('Số tay giơ cho B').fill('15');
	await expect(first.locator('.hand-share')).toHaveText(['25 %', '75 %', '0 %']);
	await page.reload();
	await expect(page.locator('.hands-one.now').getByLabel('Số tay giơ cho B')).toHaveValue('15');

	await page.goto(at('trac-nghiem/tieng-noi-cua-em/index.html'));
	await play(page);
	await page.goto(at('tim-kiem/index.html'));
	const box = page.locator('search-box[data-from-address]');
	await box.locator('input').fill('tieng noi cua em');
	await box.locator('ol > li > a').first().click();
	await expect(page).toHaveURL(/file:.*tieng-noi-cua-em/);
	for (const face of [
		'truong-hoc/tieng-noi-cua-em/phu-huynh/',
		'trac-nghiem/tieng-noi-cua-em/phieu-b/',
		'trac-nghiem/tieng-noi-cua-em/dap-an/',
		'ho-tro/',
		'cong-uoc/crc/',
	]) {
		await page.goto(at(`${face}index.html`));
		await expect(page.locator('h1').first()).toBeVisible();
	}
	await page.goto(at('trac-nghiem/tieng-noi-cua-em/index.html'));
	const coming = page.waitForEvent('download');
	await page.locator('a[href$=".vi.h5p"]').first().click();
	expect((await coming).suggestedFilename()).toMatch(/\.h5p$/);
});

test('marks and notes are listed, lead to their lesson, and the document names the published page', { tag: '@all' }, async ({ page }) => {
	const [first] = lessons;
	await page.goto(page_(`${course}${first?.id}/index.html`));
	await page.getByLabel('Đoạn trong bài').selectOption('2');
	await page.locator('.marks-bar button').click();
	await page.locator('.mark-note textarea').fill('Hỏi ở lớp');
	await page.keyboard.press('Escape');
	await page.goto(page_('viec-hoc-cua-toi/index.html'));
	const notes = page.locator('my-notes');
	await expect(notes.locator('.note-text')).toHaveText('Hỏi ở lớp');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Lưu thành tài liệu' }).click();
	const files = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
	const texts = ['word/document.xml', 'word/_rels/document.xml.rels'].map((name) => strFromU8(files[name] ?? new Uint8Array())).join();
	expect(texts).not.toContain('file:');
	expect(texts).toMatch(new RegExp(`https://[^<"]+/${course}${first?.id}/#doan-`));
	await notes.locator('li a').first().click();
	await expect(page).toHaveURL(new RegExp(`^${page_(`${course}${first?.id}/index.html`)}#doan-`));
	await expect(page.locator('.mark-shown')).toBeInViewport();
});

test('flashcards say that they need the site, and show the terms', { tag: '@all' }, async ({ page }) => {
	await page.goto(page_('the-ghi-nho/index.html'));
	await expect(page.locator('.cards-today')).toContainText('Bản mở từ thư mục không đọc được thẻ.');
	await expect(page.locator('[data-start]')).toBeDisabled();
	await page.locator('.fold summary').click();
	await expect(page.locator('dl.articles dt').first()).toBeVisible();
});

test('a worksheet has its questions and prints; axe finds nothing', { tag: '@all' }, async ({ page }) => {
	await page.goto(page_('trac-nghiem/cong-uoc-quyen-tre-em/phieu-b/index.html'));
	await expect(page.locator('.paper > li').first()).toBeVisible();
	const watch = new Watch();
	for (const path of ['index.html', 'trac-nghiem/cong-uoc-quyen-tre-em/phieu-b/index.html']) {
		await page.goto(page_(path));
		await watch.look(page, path);
	}
	expect(watch.found).toEqual([]);
});

test('answer cards are read out of a photo, in the copy of one lesson', { tag: '@all' }, async ({ page }) => {
	await page.goto(stick.at(LESSON_EDITION, 'trang/truong-hoc/tieng-noi-cua-em/gio-tay/index.html'));
	await page.getByRole('button', { name: 'Đọc thẻ bằng camera' }).first().click();
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Đọc một tấm ảnh' }).click();
	const cards = Array.from({ length: 12 }, (_, index) => [index + 1, index % 3 === 0 ? 'A' : 'B'] as const);
	await (await choosing).setFiles({ name: 'lop.jpg', mimeType: 'image/jpeg', buffer: await photo(classroom(cards)) });
	const fields = page.locator('.hands-one.now .hand-count input');
	await expect(fields.nth(1)).toHaveValue('8');
	await expect(fields.nth(0)).toHaveValue('4');
	await page.getByRole('link', { name: 'In thẻ' }).click();
	await expect(page.getByRole('img', { name: 'Số 12', exact: true })).toBeVisible();
});
