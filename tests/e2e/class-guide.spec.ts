/** The tutor's guide to a class: found from the course, read without scripts, printed, taken along as a .docx. */
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { findingsInBothThemes, overflow, smallTargets } from './axe.ts';
import { coursePage } from './course-learner.ts';
import { pagesIn } from './lesson-teacher.ts';
import { everyPage } from './pages.ts';

const guide = `${coursePage}lop-hoc/m4/`;
/** What begins a page of paper and ends on it. */
const SHEETS = 'section:has(> #phieu-phat) > .class-part, section:has(> #danh-sach-ky-ten), section:has(> #phieu-danh-gia)';

test('each module of the course leads to its guide, and the guide to a .docx', async ({ page }) => {
	await page.goto(coursePage);
	const links = page.locator('.module a[href*="/lop-hoc/"]');
	expect(await links.count()).toBe(await page.locator('.module').count());
	await links.nth(3).click();
	await expect(page).toHaveURL(guide);
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải bản .docx' }).click()]);
	expect(download.suggestedFilename()).toBe('lop-hoc-m4.docx');
	const response = await page.request.get(`${guide}lop-hoc-m4.docx`);
	expect(Object.keys(unzipSync(await response.body()))).toContain('word/document.xml');
	expect((await page.request.get(`/en${guide}lop-hoc-m4.docx`)).status()).toBe(200);
});

test('the guide breaks no rule of accessibility, fits a narrow window, and its times run from eight on', async ({ page }) => {
	await page.goto(guide);
	expect(await findingsInBothThemes(page, guide)).toEqual([]);
	const times = await page.locator('#lich-trong-ngay ~ table tbody th').allTextContents();
	expect(times[0]).toMatch(/^08:00–/);
	for (const [index, time] of times.entries()) if (index > 0) expect(time.split('–')[0]).toBe(times[index - 1]?.split('–')[1]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	expect(await smallTargets(page, guide, '.class-guide h3 a, .action')).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the guide prints each sheet on one page of its own, with all that there is to work on', async ({ page }) => {
		await page.goto(guide);
		await page.emulateMedia({ media: 'print' });
		for (const list of await page.locator('.class-guide :is(ol, ul, table)').all()) await expect(list).toBeVisible();
		await expect(page.locator('.site-foot')).toBeHidden();
		const sheets = await page.locator('section:has(> #phieu-phat) > .class-part').count();
		expect(sheets).toBeGreaterThan(6);
		const others = ['lich-trong-ngay', 'loi-giai', 'danh-sach-ky-ten', 'phieu-danh-gia'].length;
		expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(sheets + others);
	});
	test('no sheet of any module is longer than a page', async ({ page }) => {
		// A page of A4 less its margins is 261 mm high, and 178 mm wide.
		const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96);
		await page.setViewportSize({ width: pixels(178), height: 1000 });
		await page.emulateMedia({ media: 'print' });
		const found: string[] = [];
		for (const path of (await everyPage()).filter((each) => each.includes('/lop-hoc/'))) {
			await page.goto(path);
			for (const sheet of await page.locator(SHEETS).all()) {
				const height = (await sheet.boundingBox())?.height ?? 0;
				if (height === 0 || height > pixels(261)) found.push(`${path}: ${height} ${(await sheet.textContent())?.trim().slice(0, 60)}`);
			}
		}
		expect(found).toEqual([]);
	});
});
