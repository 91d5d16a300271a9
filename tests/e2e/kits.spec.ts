/** A kit: its posts are copied with their address, and can be selected where scripts are off; its pictures are there. */
import { expect, test } from '@playwright/test';
import { isPlaceholder } from '../../src/reference/placeholder.ts';
import { some } from '../sweep.ts';

for (const [language, start, copied] of some(
	[
		['vi', '', 'Đã chép.'],
		['en', '/en', 'Copied.'],
	] as const,
	1,
)) {
	test(`a post is copied with its address (${language})`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${start}/bo-tai-lieu/khai-sinh/`);
		const post = page.locator('copy-text').first();
		await post.locator('button[data-copy]').click();
		await expect(post.getByRole('status')).toHaveText(copied);
		const text = await page.evaluate(() => navigator.clipboard.readText());
		const address = (await post.locator('.kit-link').textContent())?.trim() ?? '';
		expect(address).toMatch(new RegExp(`^https?://[^/]+${start}/tinh-huong/con-chua-co-giay-khai-sinh/$`));
		const [words, ...rest] = text.split('\n');
		expect(words).toContain('60');
		// An address that leads nowhere is posted nowhere, and the page says so.
		expect(rest).toEqual(isPlaceholder(address) ? [] : [address]);
		await expect(page.locator('main .missing')).toHaveCount(isPlaceholder(address) ? 1 : 0);
	});
}

test('both pictures are there, with the words on them', { tag: '@all' }, async ({ page }) => {
	await page.goto('/bo-tai-lieu/tre-em-va-111/');
	const pictures = page.locator('.kit-pictures img');
	await expect(pictures).toHaveCount(2);
	for (const [index, size] of [
		[0, [1080, 1080]],
		[1, [1080, 1350]],
	] as const) {
		const picture = pictures.nth(index);
		await picture.scrollIntoViewIfNeeded();
		await expect(picture).toHaveAttribute('alt', /111/);
		await expect.poll(() => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual(size);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('posts are read, and no button does nothing', async ({ page }) => {
		await page.goto('/bo-tai-lieu/khai-sinh/');
		await expect(page.locator('copy-text [data-text]').first()).toBeVisible();
		await expect(page.locator('button[data-copy]').first()).toBeHidden();
	});
});
