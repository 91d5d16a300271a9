/** Pictures that editors put into prose. */
import { expect, test } from '@playwright/test';
import { some } from '../sweep.ts';

for (const path of some(['/bien-tap/huong-dan/', '/en/bien-tap/huong-dan/'], 1)) {
	test(`the picture of ${path} is shown as large as its place, with its words and its caption`, async ({ page }) => {
		await page.goto(path);
		const picture = page.locator('.page-image img');
		await picture.scrollIntoViewIfNeeded();
		await expect.poll(() => picture.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth > 0)).toBe(true);
		await expect(picture).toHaveAttribute('alt', /\S+ \S+/);
		await expect(page.locator('.page-image figcaption')).not.toBeEmpty();
		const { shown, ratio, source } = await picture.evaluate((each: HTMLImageElement) => ({
			shown: each.clientWidth,
			ratio: each.clientWidth / each.clientHeight / (each.width / each.height),
			source: each.currentSrc,
		}));
		expect(ratio).toBeCloseTo(1, 1);
		// No larger file is loaded than the screen shows.
		const [, width = '0'] = /-(\d+)\.[0-9a-f]+\.webp$/.exec(source) ?? [];
		expect(Number(width)).toBeGreaterThan(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
		expect(shown).toBeLessThanOrEqual(1280);
	});
}
