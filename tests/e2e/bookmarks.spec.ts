/** Bookmarks and notes on paragraphs of a lesson: by keys, mouse and touch; kept, listed, saved as a document; the text never moves. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { emptyRecord } from '../../src/learning/record.ts';
import { overflow, smallTargets, Watch } from './axe.ts';
import { COURSE, coursePage, keepRecord, lessons, recordOf } from './course-learner.ts';

const id = lessons[0]?.id ?? '';
const lesson = `${coursePage}${id}/`;
const myLearning = '/viec-hoc-cua-toi/';
const body = (page: Page) => page.locator('[data-lesson-body]');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Ghi chú cho đoạn này' });
const field = (page: Page) => page.getByLabel('Đoạn trong bài');
const press = (page: Page) => page.locator('.marks-bar button');
const marksIn = async (page: Page) => Object.values((await recordOf(page))?.marks ?? {}).filter(({ gone }) => !gone);
/** Where each piece of the text stands, from its top. */
const places = (text: Locator) =>
	text.evaluate((root) =>
		[...root.querySelectorAll('p, h2, li')].map((each) => Math.round(each.getBoundingClientRect().top - root.getBoundingClientRect().top)),
	);

test('a paragraph is marked and annotated by keys alone, and reading goes on there', async ({ page }) => {
	await page.goto(lesson);
	await field(page).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const place = Number(await field(page).inputValue());
	expect(place).toBe(2);
	await page.keyboard.press('Tab');
	await expect(press(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('.mark-note textarea')).toBeFocused();
	await expect(page.locator('.mark-note [role="status"]')).toContainText('Đoạn đã được đánh dấu');
	await page.keyboard.type('Hỏi lại');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect.poll(() => marksIn(page)).toMatchObject([{ text: 'Hỏi lại', place: 2 }]);
	const words = (await marksIn(page))[0]?.words ?? '';
	expect(await page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' '))).toContain(words.slice(0, 20));
	// The field says so, and the same paragraph opens its note again.
	await expect(field(page).locator('option').nth(2)).toHaveText(/^đã đánh dấu: /);
	await field(page).selectOption('2');
	await expect(press(page)).toHaveText('Mở ghi chú của đoạn');
	await press(page).press('Enter');
	await expect(page.locator('.mark-note textarea')).toHaveValue('Hỏi lại');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	page.once('dialog', (question) => question.dismiss());
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeVisible();
	page.once('dialog', (question) => question.accept());
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeHidden();
	await expect.poll(() => marksIn(page)).toEqual([]);
	await expect(page.locator('.marks-list')).toBeHidden();
});

test('the margin costs the keyboard no stop, and the field stands at the paragraph that is read', { tag: '@all' }, async ({ page }) => {
	await page.goto(lesson);
	const count = await page.locator('.mark-button').count();
	expect(count).toBe(await field(page).locator('option').count());
	expect(await page.locator('.mark-button:not([tabindex="-1"])').count()).toBe(0);
	await page.locator('[data-lesson-body] .cite-chip').nth(3).focus();
	const named = await field(page).evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent?.slice(0, 12) ?? '?');
	const read = await page.evaluate(() => document.activeElement?.closest('[data-lesson-body] > *, .lesson-block > *')?.textContent?.trim() ?? '');
	expect(read.startsWith(named)).toBe(true);
});

test('marks come back after a reload and in another tab, stand behind the notes, and print with them', async ({ context, page }) => {
	await page.goto(lesson);
	const before = await places(body(page));
	await page.locator('[data-lesson-body] > p').nth(1).hover();
	await page.locator('.mark-button.near').click();
	await page.locator('.mark-note textarea').fill('Từ thẻ một');
	await page.getByRole('button', { name: 'Xong' }).click();
	await expect.poll(() => marksIn(page)).toMatchObject([{ text: 'Từ thẻ một' }]);
	expect(await places(body(page))).toEqual(before);
	const other = await context.newPage();
	await other.goto(lesson);
	await expect(other.locator('.mark-button.marked')).toHaveCount(1);
	await field(other).selectOption('0');
	await press(other).click();
	await other.keyboard.press('Escape');
	await other.close();
	await expect(page.locator('.marks-list li')).toHaveCount(2);
	await page.reload();
	await expect(page.locator('.mark-button.marked')).toHaveCount(2);
	await expect(page.locator('.marks-list .note-text')).toHaveText('Từ thẻ một');
	await page.locator('.marks-list a').nth(1).click();
	await expect(page.locator('.mark-shown')).toBeInViewport();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.marks-list .note-text')).toBeVisible();
	await expect(page.locator('.lesson-marks')).toBeHidden();
	// Another language is another text.
	await page.emulateMedia({ media: 'screen' });
	await page.goto(`/en${lesson}`);
	await expect(page.locator('.mark-button').first()).toBeAttached();
	await expect(page.locator('.mark-button.marked')).toHaveCount(0);
});

test('what was marked is listed with its lesson, leads to its paragraph, and is saved as a document', { tag: '@all' }, async ({ page }) => {
	await page.goto(lesson);
	await field(page).selectOption('3');
	await press(page).click();
	await page.locator('.mark-note textarea').fill('Dùng ở buổi họp báo');
	await page.keyboard.press('Escape');
	await page.getByLabel(/Ghi chú được giữ trên máy này và in/).fill('Ghi chú cả bài');
	await page.getByLabel(/Ghi chú được giữ trên máy này và in/).blur();
	const [written] = await marksIn(page);
	await page.goto(`${coursePage}truyen-thong-tiep-can-duoc/`);
	await page.locator('.exercise-plan textarea').first().fill('Người già ở thôn xa');
	await expect(page.locator('exercise-texts [role="status"]').filter({ hasText: 'Đã lưu' })).toHaveCount(1);

	const refused: string[] = [];
	page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
	await page.goto(myLearning);
	const notes = page.locator('my-notes');
	await expect(notes.locator('.note-text')).toHaveText(['Ghi chú cả bài', 'Dùng ở buổi họp báo', 'Người già ở thôn xa']);
	await expect(notes).not.toContainText('đoạn này đã đổi');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Lưu thành tài liệu' }).click();
	const files = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
	const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
	for (const text of [written?.words.slice(0, 30) ?? '?', 'Dùng ở buổi họp báo', 'Ghi chú cả bài', 'Người già ở thôn xa', lesson]) expect(xml).toContain(text);
	await expect(notes.getByRole('status')).toHaveText('Đã lưu. Tài liệu nằm trong thư mục tải về.');
	await notes.getByRole('link', { name: written?.words.slice(0, 20) ?? '?' }).click();
	await expect(page.locator('.mark-shown')).toBeInViewport();
	expect((await page.locator('.mark-shown').textContent())?.replace(/\s+/g, ' ')).toContain(written?.words.slice(0, 12) ?? '?');
	// Neither the pages that were looked into nor the document break the policy of the page.
	expect(refused).toEqual([]);
});

test('a paragraph that has changed stays in the lists with the words that were marked', { tag: '@all' }, async ({ page }) => {
	const key = `vi/${id}/zzzz-1`;
	const mark = { text: 'Đừng mất', words: 'Câu này không còn trong bài học nữa.', place: 4, at: 1 };
	await keepRecord(page, { ...emptyRecord(COURSE), marks: { [key]: mark } });
	await page.goto(myLearning);
	await expect(page.locator('my-notes')).toContainText('đoạn này đã đổi');
	await page.locator('my-notes li a').click();
	const entry = page.locator('.marks-list li');
	await expect(entry).toBeInViewport();
	await expect(entry).toContainText('(đoạn này đã đổi)');
	await expect(entry.locator('q')).toHaveText(mark.words);
	await expect(entry.locator('.note-text')).toHaveText('Đừng mất');
	page.once('dialog', (question) => question.accept());
	await entry.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
	await expect(page.locator('.marks-list')).toBeHidden();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
	test('a button stands beside every paragraph, and is large enough', { tag: '@all' }, async ({ page }) => {
		await page.goto(lesson);
		const buttons = page.locator('.mark-button');
		await expect(buttons.nth(2)).toHaveCSS('opacity', '1');
		expect(await smallTargets(page, 'margin', '.mark-button')).toEqual([]);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await buttons.nth(2).tap();
		await page.locator('.mark-note textarea').fill('Bằng ngón tay');
		await page.locator('.mark-note').getByRole('button', { name: 'Xong' }).tap();
		await expect.poll(() => marksIn(page)).toMatchObject([{ text: 'Bằng ngón tay', place: 2 }]);
		await expect(buttons.nth(2)).toHaveClass(/marked/);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing waits to be pressed that does nothing', async ({ page }) => {
		await page.goto(lesson);
		await expect(page.locator('.lesson-marks')).toBeHidden();
		await expect(page.locator('.marks-list')).toBeHidden();
		await page.goto(myLearning);
		await expect(page.locator('my-notes')).toBeHidden();
	});
});

test('axe finds nothing in any state, and every target is large enough', { tag: '@all' }, async ({ page }) => {
	const watch = new Watch();
	await page.goto(lesson);
	await watch.look(page, 'lesson', '.marks-bar :is(button, select)');
	await press(page).click();
	await watch.look(page, 'note', '.mark-note :is(button, textarea)');
	await page.locator('.mark-note textarea').fill('x');
	await page.keyboard.press('Escape');
	await watch.look(page, 'marked', '.mark-button');
	await page.goto(myLearning);
	await expect(page.locator('my-notes li')).toHaveCount(1);
	await watch.look(page, 'list', 'my-notes button');
	expect(watch.found).toEqual([]);
});
