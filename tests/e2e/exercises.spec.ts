/** Exercises in lessons: choices, drafts, cards, forms and plans, by mouse and keys; what is written is kept; without scripts they are reading. */
import { expect, test } from '@playwright/test';
import { Watch } from './axe.ts';
import { coursePage, openAnswers } from './course-learner.ts';

/** A lesson with a draft and cards, and one with a plan. */
const first = `${coursePage}quyen-con-nguoi-la-gi/`;
const planned = `${coursePage}truyen-thong-tiep-can-duoc/`;

test('a draft is marked by keys, and what was found is said', async ({ page }) => {
	await page.goto(first);
	const draft = page.locator('exercise-marks').first();
	const passages = draft.locator('.passage');
	const faults = await draft.locator('.passage.fault').count();
	expect(faults).toBeGreaterThan(1);
	await expect(passages.first()).toHaveRole('button');
	await draft.locator('.passage.fault').first().press(' ');
	await draft.locator('.passage.sound').first().press('Enter');
	await expect(draft.locator('.passage[aria-pressed="true"]')).toHaveCount(2);
	await expect(draft.locator('details')).not.toHaveAttribute('open');
	await draft.getByRole('button', { name: 'Kiểm tra' }).press('Enter');
	await expect(draft.locator('[role="status"]')).toHaveText(`Bạn tìm ra 1 trên ${faults} chỗ cần sửa.`);
	await expect(draft.locator('details')).toHaveAttribute('open');
	await expect(draft.locator('li.fault .passage-result').first()).toHaveText('(bạn đã tìm ra)');
	await expect(draft.locator('li.fault .passage-result').nth(1)).toHaveText('(bạn chưa đánh dấu)');
	await expect(draft.locator('li.sound .passage-result').first()).toHaveText('(bạn đã đánh dấu nhầm)');
});

test('cards are judged one by one', { tag: '@all' }, async ({ page }) => {
	await page.goto(first);
	const sort = page.locator('exercise-sort').first();
	const keys = ((await sort.getAttribute('keys')) ?? '').split(' ');
	for (const [index, key] of keys.entries()) {
		const field = sort.locator('select').nth(index);
		if (index === 0) continue;
		const other = keys.find((each) => each !== key) ?? '';
		await field.selectOption(index === 1 ? other : key);
	}
	await sort.getByRole('button', { name: 'Kiểm tra' }).click();
	await expect(sort.locator('[role="status"]')).toHaveText(`Đúng ${keys.length - 2} trên ${keys.length}.`);
	await expect(sort.locator('.card-result')).toHaveText(['(bạn chưa chọn)', '(bạn xếp vào nhóm khác)', ...keys.slice(2).map(() => '(bạn xếp đúng)')]);
});

test('what is written into a plan is there after a reload, and in another tab', async ({ context, page }) => {
	await page.goto(planned);
	const field = page.locator('.exercise-plan textarea').first();
	await field.fill('Người già ở thôn xa');
	await expect(page.locator('exercise-texts [role="status"]').filter({ hasText: 'Đã lưu' })).toHaveCount(1);
	const other = await context.newPage();
	await other.goto(planned);
	await expect(other.locator('.exercise-plan textarea').first()).toHaveValue('Người già ở thôn xa');
	await other.locator('.exercise-plan textarea').nth(1).fill('Loa và tin nhắn');
	await other.close();
	await expect(page.locator('.exercise-plan textarea').nth(1)).toHaveValue('Loa và tin nhắn');
	await page.reload();
	await expect(field).toHaveValue('Người già ở thôn xa');
});

test('what was marked and chosen is there after a reload', { tag: '@all' }, async ({ page }) => {
	await page.goto(first);
	const passages = page.locator('exercise-marks').first().locator('.passage');
	await passages.nth(1).click();
	await passages.nth(2).press('Enter');
	await passages.nth(3).click();
	await passages.nth(3).press(' ');
	const field = page.locator('exercise-sort select').nth(2);
	await field.selectOption({ index: 2 });
	const chosen = await field.inputValue();
	await page.reload();
	await expect(field).toHaveValue(chosen);
	await expect(passages.nth(1)).toHaveAttribute('aria-pressed', 'true');
	await expect(passages.nth(2)).toHaveAttribute('aria-pressed', 'true');
	await expect(passages.nth(3)).toHaveAttribute('aria-pressed', 'false');
});

test('what was written before the script ran is kept behind what was there', { tag: '@all' }, async ({ page }) => {
	await page.goto(planned);
	await page.locator('.exercise-plan textarea').first().fill('Trước');
	await expect(page.locator('exercise-texts [role="status"]').filter({ hasText: 'Đã lưu' })).toHaveCount(1);
	await page.addInitScript(() => {
		document.addEventListener('readystatechange', () => {
			const early = document.querySelector<HTMLTextAreaElement>('.exercise-plan textarea');
			if (document.readyState === 'interactive' && early) early.value = 'Sau';
		});
	});
	await page.reload();
	await expect(page.locator('.exercise-plan textarea').first()).toHaveValue('Trước\nSau');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('tasks and answers are there to read, and nothing waits to be pressed that does nothing', async ({ page }) => {
		await page.goto(first);
		await expect(page.locator('.exercise-actions').first()).toBeHidden();
		const answers = page.locator('.exercise-answers').first();
		await answers.locator('summary').click();
		await expect(answers.locator('li').first()).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		for (const body of await page.locator('.exercise-answers > :not(summary)').all()) await expect(body).toBeVisible();
	});
});

test('axe finds nothing in any state, and every target is large enough', { tag: '@all' }, async ({ page }) => {
	const watch = new Watch();
	for (const path of [first, planned]) {
		await page.goto(path);
		await watch.look(page, path, '.exercise :is(button, select, textarea, summary)');
		for (const passage of await page.locator('.passage.fault').all()) await passage.click();
		for (const button of await page.locator('.exercise-actions button').all()) await button.click();
		await openAnswers(page);
		await watch.look(page, `${path} answered`);
	}
	expect(watch.found).toEqual([]);
});
