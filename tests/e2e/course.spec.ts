/** A learner in the course on the site: lessons, progress, notes, and what is kept on the device. */
import { expect, type Page, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { Watch } from './axe.ts';
import { allDone, coursePage, KEY, keepRecord, lessons, readToTheEnd, recordOf, TARGETS } from './course-learner.ts';
import { Learner, questionsOf, quizFrame, type Way } from './quiz-learner.ts';
import { BLOCKED, FULL } from './refused-storage.ts';
import { observed } from './waits.ts';

const [first, second] = lessons.map(({ id }) => id);
const lesson = (id: string | undefined) => `${coursePage}${id}/`;
const state = (page: Page) => page.locator('.lesson-state');

async function passCheck(page: Page, way: Way): Promise<void> {
	// A lesson has many fields: who goes by keys takes the list of contents.
	if (way === 'keys') await page.locator('starlight-toc a[href="#kiem-tra"]').press('Enter');
	await page.locator('quiz-player').scrollIntoViewIfNeeded();
	const frame = await quizFrame(page);
	const learner = new Learner(page, frame, way, await questionsOf(frame));
	for (let more = true; more; ) {
		await learner.answer();
		await learner.check();
		more = await learner.next();
	}
	await expect(frame.locator('.result')).toBeVisible();
}

for (const way of some(['keys', 'mouse'] satisfies Way[], 1)) {
	test(`a lesson is done by reading it and passing its check, by ${way}; opening it is nothing`, async ({ page }) => {
		await page.goto(coursePage);
		await expect(page.locator('.progress-text')).toHaveText(`Bạn đã xong 0 trên ${lessons.length} bài.`);
		await page.getByRole('link', { name: 'Bắt đầu học' }).click();
		await expect(page).toHaveURL(lesson(first));
		await expect(state(page)).toHaveText('Đọc hết bài. Đạt bài kiểm tra ở cuối bài.');
		await observed(page, '[data-lesson-end]');
		expect((await recordOf(page))?.lessons).toEqual({});
		if (way === 'mouse') await readToTheEnd(page);
		else for (let presses = 0; presses < 60 && (await state(page).textContent())?.startsWith('Đọc'); presses++) await page.keyboard.press('PageDown');
		await expect(state(page)).toHaveText('Đạt bài kiểm tra ở cuối bài.');
		await passCheck(page, way);
		await expect(state(page)).toHaveText('✓ Bạn đã xong bài này.');
		await expect(page.locator(`.sidebar-content a[href="${lesson(first)}"] .lesson-mark`)).toContainText('đã xong');
		await page.reload();
		await expect(state(page)).toHaveText('✓ Bạn đã xong bài này.');
		// Where it ends: what was done, and the way on as the main thing to press.
		const end = page.locator('.lesson-end');
		await expect(end).toContainText(/Đã đọc hết bài\. Đã đạt bài kiểm tra: \d+\/\d+ điểm\./);
		await expect(end.locator('a.action')).toHaveAttribute('href', lesson(second));
		await page.goto(coursePage);
		await expect(page.locator('.progress-text')).toContainText(`Bạn đã xong 1 trên ${lessons.length} bài.`);
		await expect(page.locator(`[data-lesson="${first}"]`)).toContainText('✓ đã xong');
		await expect(page.locator('[data-module="m1"] .module-progress')).toHaveText('Đã xong 1 trên 4 bài');
		await expect(page.getByRole('link', { name: 'Học tiếp' })).toHaveAttribute('href', lesson(second));
	});
}

test('a check that is not passed does not finish the lesson', { tag: '@all' }, async ({ page }) => {
	await page.goto(lesson(first));
	await readToTheEnd(page);
	await page.locator('quiz-player').scrollIntoViewIfNeeded();
	const frame = await quizFrame(page);
	const count = await frame.locator('.jumps button').count();
	await frame
		.locator('.jumps button')
		.nth(count - 1)
		.click();
	const finish = frame.locator('nav .buttons .finish');
	await finish.click();
	await finish.click();
	await expect(frame.locator('.result')).toBeVisible();
	await expect.poll(async () => (await recordOf(page))?.lessons[first ?? '']?.check).toMatchObject({ score: 0, passed: false });
	await expect(state(page)).toHaveText('Đạt bài kiểm tra ở cuối bài.');
});

test('notes are kept, come back, and are printed with the lesson', async ({ page }) => {
	await page.goto(lesson(first));
	await page.getByLabel(/Ghi chú được giữ/).fill('Hỏi lại về Điều 14\ndòng hai');
	await expect(page.locator('lesson-notes [role=status]')).toHaveText('Đã lưu.');
	await page.getByLabel(/Ghi chú được giữ/).fill('Hỏi lại về Điều 14, đoạn 2');
	await page.reload();
	await expect(page.getByLabel(/Ghi chú được giữ/)).toHaveValue('Hỏi lại về Điều 14, đoạn 2');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.notes-print')).toBeVisible();
	await expect(page.locator('lesson-notes textarea')).toBeHidden();
	await expect(page.locator('.quiz-list .paper')).toBeVisible();
});

test('two tabs add to one record', { tag: '@all' }, async ({ context, page }) => {
	const other = await context.newPage();
	await page.goto(lesson(first));
	await other.goto(lesson(second));
	await page.getByLabel(/Ghi chú được giữ/).fill('thẻ một');
	await page.getByLabel(/Ghi chú được giữ/).blur();
	await other.getByLabel(/Ghi chú được giữ/).fill('thẻ hai');
	await other.getByLabel(/Ghi chú được giữ/).blur();
	await expect
		.poll(async () =>
			Object.values((await recordOf(page))?.notes ?? {})
				.map(({ text }) => text)
				.sort(),
		)
		.toEqual(['thẻ hai', 'thẻ một']);
});

test('everything on the device can be looked at, taken along, and deleted', async ({ browser, page }) => {
	await keepRecord(page, { ...allDone([second ?? '']), notes: { [first ?? '']: { text: 'Một ghi chú <b>', at: 1 } } });
	await page.goto('/viec-hoc-cua-toi/');
	const content = page.locator('.my-content');
	await expect(content).toContainText(`Đã xong ${lessons.length - 1} trên ${lessons.length} bài.`);
	// What was not begun is no row: a long course would hide what was.
	await expect(content.locator('table').first().locator('tbody tr')).toHaveCount(lessons.length - 1);
	await expect(page.locator('my-notes .note-text')).toHaveText('Một ghi chú <b>');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Xuất ra tệp' }).click();
	const file = await (await download).path();

	const elsewhere = await browser.newContext();
	const other = await elsewhere.newPage();
	await keepRecord(other, { ...allDone(lessons.map(({ id }) => id).filter((id) => id !== second)), notes: {} });
	await other.goto('/en/viec-hoc-cua-toi/');
	await other.getByLabel('Import from a file').setInputFiles(file);
	await expect(other.locator('.my-status')).toContainText('Imported.');
	// Said where the file was chosen, with the way to what came of it.
	expect(await other.locator('.my-status').evaluate((line) => line.previousElementSibling?.contains(document.querySelector('input[type=file]')))).toBe(true);
	await other.getByRole('link', { name: 'See what this device now keeps' }).click();
	await expect(other.locator('.my-content h2').first()).toBeInViewport();
	await expect(other.locator('.my-content')).toContainText(`${lessons.length} of ${lessons.length} lessons completed.`);
	expect((await recordOf(other))?.notes[first ?? '']?.text).toBe('Một ghi chú <b>');
	await elsewhere.close();

	await page.getByLabel('Nhập từ tệp').setInputFiles(file);
	await expect(page.locator('.my-status a')).toBeVisible();
	page.on('dialog', (dialog) => dialog.accept());
	await page.getByRole('button', { name: 'Xóa tất cả' }).click();
	await expect(content).toContainText('Máy này chưa giữ gì.');
	// What was said of the file is no longer so.
	await expect(page.locator('.my-deleted')).not.toHaveText('');
	await expect(page.locator('.my-status [role=status]')).toHaveText('');
	await expect(page.locator('.my-status a')).toBeHidden();
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('quyen-con-nguoi')))).toEqual([]);
});

test('a file that is not an export changes nothing', { tag: '@all' }, async ({ page }) => {
	await keepRecord(page, allDone());
	await page.goto('/viec-hoc-cua-toi/');
	for (const text of ['{}', 'không phải JSON', '{"format":"quyen-con-nguoi/viec-hoc","version":9,"entries":{}}', '[1]']) {
		await page.getByLabel('Nhập từ tệp').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await expect(page.locator('.my-status')).toContainText('Tệp này không phải tệp xuất');
	}
	const empty = { format: 'quyen-con-nguoi/viec-hoc', version: 1, entries: { [KEY]: 'hỏng', other: 'x' } };
	await page.getByLabel('Nhập từ tệp').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(empty)) });
	await expect(page.locator('.my-status')).toContainText('không có gì đọc được');
	expect(await recordOf(page)).toEqual(allDone());
});

test('a broken record is put aside, and what is sound in it goes on', async ({ page }) => {
	await keepRecord(page, { ...allDone(), lessons: { ...allDone().lessons, [first ?? '']: { read: 'x' } } });
	await page.goto(coursePage);
	await expect(page.locator('.progress-text')).toContainText(`Bạn đã xong ${lessons.length - 1} trên ${lessons.length} bài.`);
	await expect(page.locator('.progress-box [role=status]')).toContainText('cất riêng');
	expect(await page.evaluate((key) => localStorage.getItem(`quyen-con-nguoi.aside/${key}`), KEY)).toContain('"read":"x"');
	await page.goto('/viec-hoc-cua-toi/');
	await expect(page.locator('.my-content')).toContainText('1 bản lưu hỏng');
});

for (const [how, script] of some(
	[
		['full', FULL],
		['blocked', BLOCKED],
	] as const,
	1,
)) {
	test(`with a ${how} storage the lesson goes on in memory, and says so`, { tag: '@all' }, async ({ page }) => {
		await page.addInitScript(script);
		await page.goto(lesson(first));
		await expect(page.locator('.device-note')).toContainText('không cho lưu');
		await readToTheEnd(page);
		await passCheck(page, 'mouse');
		await expect(state(page)).toHaveText('✓ Bạn đã xong bài này.');
	});
}

test('a record of an older course: renamed lessons carry over, removed ones do no harm', { tag: '@all' }, async ({ page }) => {
	const record = allDone();
	await keepRecord(page, { ...record, lessons: { ...record.lessons, 'bai-da-xoa': { read: 1 } }, last: { lesson: 'bai-da-xoa', at: 1 } });
	await page.goto(coursePage);
	await expect(page.locator('.progress-text')).toHaveText(`Bạn đã xong ${lessons.length} trên ${lessons.length} bài.`);
	await expect(page.getByRole('link', { name: 'Vào thi' })).toHaveAttribute('href', `${coursePage}thi/`);
	await page.goto('/viec-hoc-cua-toi/');
	await expect(page.locator('.my-content')).toContainText(`Đã xong ${lessons.length}`);
	expect((await recordOf(page))?.lessons['bai-da-xoa']).toEqual({ read: 1 });
});

test('axe finds nothing on course, lesson and my learning in their states', { tag: '@all' }, async ({ page }) => {
	const watch = new Watch();
	await page.goto(coursePage);
	await watch.look(page, 'course, fresh', TARGETS);
	await keepRecord(page, {
		...allDone([second ?? '']),
		notes: { [first ?? '']: { text: 'Ghi chú', at: 1 } },
		attempts: [
			{
				number: 1,
				seed: 'vi-1',
				items: ['m1-hai-ngay-cua-crc'],
				started: 1,
				handedIn: 2,
				result: { score: 0, max: 1, passed: false, items: [{ id: 'm1-hai-ngay-cua-crc', score: 0, max: 1 }] },
			},
		],
	});
	await page.goto(coursePage);
	await watch.look(page, 'course, under way', TARGETS);
	await page.goto(lesson(first));
	await page.locator('quiz-player').scrollIntoViewIfNeeded();
	await quizFrame(page);
	await watch.look(page, 'lesson, done', TARGETS);
	await page.goto('/viec-hoc-cua-toi/');
	await watch.look(page, 'my learning', TARGETS);
	expect(watch.found).toEqual([]);
});

test('without scripts course and lesson read whole, with the check as a list', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(coursePage);
	await expect(page.locator('.module .lessons a')).toHaveCount(lessons.length);
	await expect(page.locator('.progress-box')).toBeHidden();
	await page.goto(lesson(first));
	await expect(page.locator('.quiz-list .paper')).toBeVisible();
	await expect(page.locator('lesson-notes')).toBeHidden();
	await page.goto(`${coursePage}thi/`);
	await expect(page.locator('p.missing')).toContainText('Bài thi cần JavaScript.');
	await expect(page.locator('course-exam')).toBeHidden();
	await context.close();
});
