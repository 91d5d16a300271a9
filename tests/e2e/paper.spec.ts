/** Worksheets and answer keys on paper: no further page for what was left over. */
import { expect, test } from '@playwright/test';
import { pagesIn } from './lesson-teacher.ts';
import { everyPage } from './pages.ts';

const pages = await everyPage();
const sheets = pages.filter((path) => /\/phieu-a\/$/.test(path));
const keys = pages.filter((path) => path.endsWith('/dap-an/'));

for (const [what, paths, part] of [
	['questions', sheets, '.paper > li'],
	['questions or sources', keys, '.page-sources li, .paper:last-child > li'],
] as const)
	test(`a last page holds three ${what} or more`, async ({ page }) => {
		const found: string[] = [];
		for (const path of paths) {
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			const all = pagesIn(await page.pdf({ preferCSSPageSize: true }));
			if (all === 1) continue;
			// Where the last page holds three, it is still there without two of them.
			await page.locator(part).evaluateAll((parts) => {
				for (const last of parts.slice(-2)) last.remove();
			});
			if (pagesIn(await page.pdf({ preferCSSPageSize: true })) < all) found.push(path);
		}
		expect(found).toEqual([]);
	});

test('a worksheet prints its questions and nothing of the page around them', async ({ page }) => {
	await page.goto(sheets[0] ?? '');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.paper > li').first()).toBeVisible();
	for (const around of await page.locator('header, .site-foot, nav').all()) await expect(around).toBeHidden();
});
