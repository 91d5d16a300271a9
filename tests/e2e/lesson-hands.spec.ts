/** A show of hands: counted, kept, shown, taken away, cleared; with storage that is broken or refused; without scripts. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Watch } from './axe.ts';
import { lesson } from './lesson-teacher.ts';
import { FULL } from './refused-storage.ts';

const hands = `${lesson}gio-tay/`;
const KEY = 'quyen-con-nguoi.hands/tieng-noi-cua-em';

test('the teacher counts hands, shows the answer, goes on, and takes the table away', async ({ page }) => {
	await page.goto(lesson);
	await page.getByRole('link', { name: 'Câu hỏi giơ tay' }).click();
	await page.getByLabel('Lớp', { exact: true }).fill('6A');
	await page.keyboard.press('Tab');
	const first = page.locator('.hands-one.now');
	await expect(first).toContainText('Điều 12 của Công ước');
	await first.getByLabel('Số tay giơ cho A').fill('5');
	await first.getByLabel('Số tay giơ cho B').fill('14');
	await first.getByRole('button', { name: 'Thêm một tay ở B' }).click();
	await first.getByRole('button', { name: 'Bớt một tay ở C' }).click();
	await expect(first.getByLabel('Số tay giơ cho B')).toHaveValue('15');
	await expect(first.getByLabel('Số tay giơ cho C')).toHaveValue('0');
	await expect(first.locator('.hand-share')).toHaveText(['25 %', '75 %', '0 %']);
	await expect(first.getByRole('status')).toHaveText('Tổng: 20 tay');
	const widths = await first
		.locator('.hand-fill')
		.evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width / (bar.parentElement?.clientWidth ?? 1)));
	await expect.poll(async () => (await first.locator('.hand-fill').nth(1).boundingBox())?.width ?? 0).toBeGreaterThan((widths[0] ?? 0) * 10);

	await expect(first.getByText('Người lớn vẫn có thể quyết định khác')).toBeHidden();
	await first.getByText('Đáp án', { exact: true }).click();
	await expect(first.getByText('Người lớn vẫn có thể quyết định khác')).toBeVisible();
	await expect(first.locator('.hand-right')).toBeVisible();
	await page.getByRole('button', { name: 'Câu sau' }).click();
	await expect(page.locator('.hands-one.now')).toContainText('Một bạn không nói gì');
	await page.locator('.hands-one.now').getByLabel('Số tay giơ cho B').fill('19');

	await page.reload();
	await expect(page.locator('.hands-one.now').getByLabel('Số tay giơ cho B')).toHaveValue('15');
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tải bảng CSV' }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toMatch(/^tieng-noi-cua-em-\d{4}-\d\d-\d\d\.csv$/);
	const rows = (await readFile(await file.path(), 'utf8')).split('\r\n');
	expect(rows[0]).toBe('\uFEFFLớp,Câu hỏi,Chữ cái,Lựa chọn,Số tay giơ,Đáp án đúng');
	expect(rows).toContain('6A,Điều 12 của Công ước về quyền trẻ em quy định gì?,B,Trẻ em được bày tỏ ý kiến và được lắng nghe,15,đúng');
	expect(rows).toContain('6A,Một bạn không nói gì nghĩa là bạn ấy đồng ý.,B,Sai,19,đúng');

	// Another class begins at zero; the first one keeps its numbers.
	await page.getByLabel('Lớp', { exact: true }).fill('6B');
	await page.keyboard.press('Tab');
	await expect(page.locator('.hands-one.now').getByLabel('Số tay giơ cho B')).toHaveValue('0');
	await page.getByLabel('Lớp', { exact: true }).fill('6A');
	await page.keyboard.press('Tab');
	await expect(page.locator('.hands-one.now').getByLabel('Số tay giơ cho B')).toHaveValue('15');

	page.once('dialog', (dialog) => {
		expect(dialog.message()).toContain('6A');
		void dialog.accept();
	});
	await page.getByRole('button', { name: 'Xóa số của lớp' }).click();
	await expect(page.locator('.hands-one.now').getByLabel('Số tay giơ cho B')).toHaveValue('0');
	expect(JSON.parse((await page.evaluate((key) => localStorage.getItem(key), KEY)) ?? '').classes).toEqual({});
});

test('by keyboard alone: a letter goes to its field, X shows the answer, a remote control turns', async ({ page }) => {
	await page.goto(hands);
	await page.keyboard.press('b');
	await page.keyboard.type('12');
	await expect(page.locator('.hands-one.now input').nth(1)).toHaveValue('12');
	await page.keyboard.press('Tab');
	await page.keyboard.press('x');
	await expect(page.locator('.hands-one.now details')).toHaveAttribute('open', '');
	await page.keyboard.press('PageDown');
	await expect(page.getByText('Câu 2 trên 3')).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByText('Câu 1 trên 3')).toBeVisible();
	await expect(page.locator('.hands-one.now')).toBeFocused();
});

test('the slides and this page count the same hands', { tag: '@all' }, async ({ page }) => {
	await page.goto(hands);
	await page.locator('.hands-one.now input').first().fill('7');
	await page.goto(`${lesson}trinh-chieu/#trang-8`);
	await expect(page.locator('.slide.now input').first()).toHaveValue('7');
});

test('a record that cannot be read is put aside, and the teacher is told', async ({ page }) => {
	await page.addInitScript((key) => localStorage.getItem(key) ?? localStorage.setItem(key, '{"version":1,"classes":{"6A":{"counts":[[-1]]}}}'), KEY);
	await page.goto(hands);
	await expect(page.getByRole('alert')).toContainText('bị hỏng nên được cất riêng');
	expect(await page.evaluate((key) => localStorage.getItem(`quyen-con-nguoi.aside/${key}`), KEY)).toContain('"6A"');
	await page.locator('.hands-one.now input').first().fill('3');
	await expect(page.locator('.hands-one.now .hand-share').first()).toHaveText('100 %');
});

test('where the browser keeps nothing, counting goes on and the teacher is told', { tag: '@all' }, async ({ page }) => {
	await page.addInitScript(FULL);
	await page.goto(hands);
	await page.locator('.hands-one.now input').first().fill('4');
	await expect(page.getByRole('alert')).toContainText('Trình duyệt không cho lưu');
	await expect(page.locator('.hands-one.now .hand-share').first()).toHaveText('100 %');
});

test('axe finds nothing before and after the answer, in light and dark', { tag: '@all' }, async ({ page }) => {
	const watch = new Watch();
	await page.goto(hands);
	await page.locator('.hands-one.now input').first().fill('4');
	await watch.look(page, 'asked');
	await page.locator('.hands-one.now summary').click();
	await watch.look(page, 'answered');
	expect(watch.found).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the questions stand below each other, each with its answer on request', async ({ page }) => {
		await page.goto(hands);
		await expect(page.locator('.hands-one')).toHaveCount(3);
		for (const question of await page.locator('.hands-text').all()) await expect(question).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		const answer = page.locator('.hands-one').first().getByText('Người lớn vẫn có thể quyết định khác');
		await expect(answer).toBeHidden();
		await page.locator('.hands-one summary').first().click();
		await expect(answer).toBeVisible();
	});
});
