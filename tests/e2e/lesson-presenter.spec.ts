/** The presenter's window: notes, next slide, clock, hands; what the class sees of it, and a browser that refuses it. */
import { expect, test } from '@playwright/test';
import { Watch } from './axe.ts';
import { lesson, placeOf } from './lesson-teacher.ts';

const deck = `${lesson}trinh-chieu/`;

test('P opens the presenter’s window: notes, next slide, clock; both windows move together', async ({ context, page }) => {
	await context.clock.install();
	await page.goto(`${deck}#trang-4`);
	const opened = page.waitForEvent('popup');
	await page.keyboard.press('p');
	const presenter = await opened;
	await expect(presenter.locator('.slide.now h2')).toHaveText('Ba điều cần nhớ');
	await expect(presenter.locator('.slide.now .slide-notes')).toContainText('Sau mỗi ý, hỏi một ví dụ.');
	await expect(presenter.locator('.presenter-clone h2')).toHaveText('Luật Việt Nam cũng quy định như vậy');
	await expect(presenter.locator('[data-plan]')).toHaveText('Khám phá: Điều 12 quy định gì (10 phút, xong vào phút thứ 16)');
	await presenter.clock.runFor(2000);
	await expect(presenter.locator('[data-elapsed]')).not.toHaveText('0:00');
	await expect(presenter.locator('.presenter-lost')).toBeHidden();
	// What comes next on the slide is seen by the presenter, not yet by the class.
	await expect(presenter.locator('.slide.now li').first()).toBeVisible();
	await expect(page.locator('.slide.now li').first()).toBeHidden();

	await presenter.keyboard.press('PageDown');
	await expect(page.locator('.slide.now li').first()).toBeVisible();
	await page.keyboard.press('End');
	await expect(placeOf(presenter)).toHaveText('12 / 12');
	await expect(presenter.locator('.presenter-clone')).toHaveText('Hết bài.');
	await presenter.keyboard.press('b');
	await expect(page.locator('.deck-black')).toBeVisible();
	await expect(presenter.locator('.deck-black')).toBeHidden();
	await presenter.keyboard.press('b');
	await expect(page.locator('.deck-black')).toBeHidden();

	await presenter.getByRole('button', { name: 'Dừng đồng hồ' }).click();
	const stopped = await presenter.locator('[data-elapsed]').textContent();
	await presenter.clock.runFor(1200);
	await expect(presenter.locator('[data-elapsed]')).toHaveText(stopped ?? '');
	// The clock lives through a reload, and the window finds the deck again.
	await presenter.reload();
	await expect(presenter.locator('[data-elapsed]')).toHaveText(stopped ?? '');
	await page.keyboard.press('Home');
	await expect(placeOf(presenter)).toHaveText('1 / 12');
	const watch = new Watch();
	for (const slide of [1, 4, 8]) {
		await presenter.goto(`${presenter.url().split('#')[0]}#trang-${slide}`);
		await watch.look(presenter, `${slide}`);
	}
	expect(watch.found).toEqual([]);
});

test('a browser that refuses the window says so; a presenter’s window alone says that, too', { tag: '@all' }, async ({ page }) => {
	await page.addInitScript(() => Object.assign(window, { open: () => null }));
	await page.goto(deck);
	await page.keyboard.press('p');
	await expect(page.getByRole('alert')).toContainText('chặn cửa sổ mới');
	await page.goto(`${deck}?nguoi-trinh-bay`);
	await expect(page.locator('.presenter-lost')).toBeVisible();
	await expect(page.locator('.presenter-clone h2')).toHaveText('Ai đã hỏi ý kiến em?');
});

test('hands that the presenter counts are seen by the class at once', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${deck}#trang-8`);
	const opened = page.waitForEvent('popup');
	await page.keyboard.press('p');
	const presenter = await opened;
	await presenter.locator('.slide.now input').nth(1).fill('24');
	await expect(page.locator('.slide.now input').nth(1)).toHaveValue('24');
	await expect(page.locator('.slide.now .hand').nth(1).locator('.hand-share')).toHaveText('100 %');
});
