/** Slides on paper, and without scripts. */
import { expect, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { lesson, pagesIn } from './lesson-teacher.ts';

const deck = `${lesson}trinh-chieu/`;

for (const [layout, pages] of some(
	[
		['2n', 6],
		['2', 6],
		['4', 3],
		['6', 2],
	] as const,
	1,
)) {
	test(`eleven slides print as a handout of ${pages} pages (${layout})`, async ({ page }) => {
		await page.goto(`${deck}#trang-4`);
		await page.locator('.deck-menu summary').click();
		await page.locator(`#handout-${layout}`).check();
		expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(pages);
		await page.emulateMedia({ media: 'print' });
		for (const box of await page.locator('.slide-box').all()) await expect(box).toBeVisible();
		const notes = page.locator('#trang-4 .slide-notes');
		if (layout === '2n') await expect(notes).toBeVisible();
		else await expect(notes).toBeHidden();
		await expect(page.locator('.deck-bar')).toBeHidden();
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the slides are a document with notes, and print as a handout', async ({ page }) => {
		await page.goto(deck);
		await expect(page.locator('.slide-box:visible')).toHaveCount(12);
		await expect(page.locator('#trang-4 li').first()).toBeVisible();
		await expect(page.locator('#trang-4 .slide-notes')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Toàn màn hình' })).toBeHidden();
		await page.locator('.deck-menu summary').click();
		await page.getByLabel('6 trang chiếu trên một tờ').check();
		expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
	});
});
