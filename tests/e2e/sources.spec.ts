/** What a reader sees of sources: by keyboard and by touch, without scripts, on paper, on a page that is shown. */
import { expect, type Page, test } from '@playwright/test';
import { some } from '../sweep.ts';

const PAGE = '/cong-uoc/crc/';
const SCRIPT = '/phat-thanh/tro-giup-phap-ly-mien-phi/';
const SLIDES = '/truong-hoc/co-the-em-la-cua-em/trinh-chieu/';
const chip = (page: Page) => page.locator('main .cite-chip').first();
const note = async (page: Page) => page.locator(`[id="${await chip(page).getAttribute('popovertarget')}"]`);

test('a chip opens its note with the keyboard, and Escape closes it', async ({ page }) => {
	await page.goto(PAGE);
	await chip(page).focus();
	await page.keyboard.press('Enter');
	const opened = await note(page);
	await expect(opened).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(opened.locator('a').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(opened).toBeHidden();
	await expect(chip(page)).toBeFocused();
});

test.describe('without scripts, by touch, on a small screen', () => {
	test.use({ javaScriptEnabled: false, hasTouch: true, viewport: { width: 360, height: 740 } });
	test('a chip opens its note, which stands on the screen whole', async ({ page }) => {
		await page.goto(PAGE);
		const { width = 0, height = 0 } = (await chip(page).boundingBox()) ?? {};
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
		await chip(page).tap();
		const box = await (await note(page)).boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
	});
});

for (const [screen, width, height] of some(
	[
		['a small screen', 360, 600],
		['a low screen', 1280, 500],
	] as const,
	1,
))
	test.describe(`on ${screen}`, () => {
		test.use({ viewport: { width, height } });
		test('every note stands on the screen whole, and what is longer is scrolled', async ({ page }) => {
			await page.goto(SCRIPT);
			const chips = await page.locator('main .cite-chip').all();
			expect(chips.length).toBeGreaterThan(2);
			for (const one of chips) {
				await one.click();
				const opened = page.locator(`[id="${await one.getAttribute('popovertarget')}"]`);
				const box = await opened.boundingBox();
				expect(Math.min(box?.x ?? -1, box?.y ?? -1)).toBeGreaterThanOrEqual(0);
				expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
				expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
				expect(box?.height).toBeGreaterThan(60);
				await page.keyboard.press('Escape');
				await expect(opened).toBeHidden();
			}
		});
	});

test('on paper numbers lead to the list of sources, which is printed', { tag: '@all' }, async ({ page }) => {
	await page.goto(PAGE);
	await page.emulateMedia({ media: 'print' });
	await expect(chip(page)).toBeHidden();
	await expect(page.locator('main .cite-numbers').first()).toBeVisible();
	await expect(page.locator('.page-sources li').first()).toBeVisible();
	const numbers = await page.locator('main .cite-numbers').allTextContents();
	const highest = Math.max(...numbers.flatMap((text) => [...text.matchAll(/\d+/g)].map(Number)));
	expect(highest).toBeLessThanOrEqual(await page.locator('.page-sources li').count());
});

test('slides carry no marks; their sources stand on the last one', { tag: '@all' }, async ({ page }) => {
	await page.goto(SLIDES);
	await expect(page.locator('.cite')).toHaveCount(0);
	await expect(page.locator('.slide').last().locator('.page-sources li').first()).toBeAttached();
});

test('what nobody has verified is said at the beginning of a page, and each place is found from there', { tag: '@all' }, async ({ page, request }) => {
	const pages = ['/thuat-ngu/', '/quyen/', '/cong-uoc/cat/', '/cong-uoc/crc/', '/chinh-sach/luat/bo-luat-dan-su/'];
	for (const path of pages) {
		const html = await (await request.get(path)).text();
		const open = html.match(/class="cite" id="chua-doi-chieu-/g)?.length ?? 0;
		await page.goto(path);
		await expect(page.locator('.open-points')).toHaveCount(open > 0 ? 1 : 0);
		for (const link of await page.locator('.open-points a').all()) await expect(page.locator((await link.getAttribute('href')) ?? '')).toBeVisible();
	}
});
