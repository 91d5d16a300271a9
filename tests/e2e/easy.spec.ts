/** Texts in easy language, as their readers meet them: found from the page that they make easy, read without scripts, by keyboard, on a phone and on paper. */
import { expect, test } from '@playwright/test';
import { MOST_PAGES } from '../../src/easy/limits.ts';
import { isOwnPage, OTHER_CONTENT, ownContent } from '../site/own-content.ts';
import { pagesIn } from './lesson-teacher.ts';
import { everyPage } from './pages.ts';

const texts = (await everyPage()).filter((path) => /\/de-doc\/[^/]+\/$/.test(path));
const CHILDREN = '/de-doc/cong-uoc-tre-em/';

test('there are texts in each language', () => {
	expect(texts).toEqual(expect.arrayContaining([CHILDREN, `/en${CHILDREN}`]));
});

test('the page of a situation leads to the texts for those who are in it', async ({ page }) => {
	test.skip(!ownContent && isOwnPage('/tinh-huong/bi-vo-chong-danh/'), OTHER_CONTENT);
	await page.goto('/tinh-huong/bi-vo-chong-danh/');
	const links = page.locator('.easy-links a');
	await expect(links).toHaveCount(2);
	await links.first().click();
	await expect(page).toHaveURL(/\/de-doc\/nan-nhan-bao-luc\/$/);
});

test(`a text prints on ${MOST_PAGES} pages at most, its pictures with it`, { tag: '@all' }, async ({ page }) => {
	for (const path of texts) {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		expect(pagesIn(await page.pdf({ preferCSSPageSize: true })), path).toBeLessThanOrEqual(MOST_PAGES);
		await page.emulateMedia({ media: 'print' });
		const sizes = await page.locator('.easy-line').evaluateAll((lines) => lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize)));
		// 16 points are 21.3 pixels.
		expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(21.3);
		for (const picture of await page.locator('.easy-picture svg').all()) await expect(picture, path).toBeVisible();
		await page.emulateMedia({ media: null });
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a page leads to the text that makes it easy, and back; one of which nobody wrote such a text leads to none', async ({ page }) => {
		for (const [full, easy, called] of [
			['/cong-uoc/crc/', CHILDREN, 'Dễ đọc'],
			['/quyen/nhom/nguoi-khuyet-tat/', '/de-doc/nguoi-khuyet-tat/', 'Dễ đọc'],
			['/ho-tro/', '/de-doc/duong-day-ho-tro/', /^Dễ đọc/],
			['/en/cong-uoc/crc/', `/en${CHILDREN}`, 'Easy to read'],
		] as const) {
			await page.goto(full);
			const link = page.locator('.easy-links').getByRole('link', { name: called }).first();
			await expect(link).toBeInViewport();
			await link.click();
			await expect(page).toHaveURL(easy);
			await page.locator('.easy-full a').click();
			await expect(page).toHaveURL(full);
		}
		await page.goto('/quyen/hoc-tap/');
		await expect(page.locator('.easy-links')).toHaveCount(0);
	});
	test('a text has a sentence a line, a picture for each part, words explained where they stand and at the end, and says that nobody tested it', async ({
		page,
	}) => {
		await page.goto(CHILDREN);
		const parts = page.locator('.easy-part');
		for (const part of await parts.all()) {
			await expect(part.locator('.easy-picture svg')).toHaveCount(1);
			await expect(part.getByRole('heading')).toHaveCount(1);
		}
		for (const line of await page.locator('p.easy-line').allInnerTexts()) expect(line.trim()).not.toMatch(/[.!?]\s+\p{Lu}/u);
		await expect(parts.first().locator('.easy-meaning')).toContainText(['Trẻ em: Theo công ước, là người dưới 18 tuổi.', 'Công ước: ', 'Quyền: ']);
		await expect(page.getByRole('region', { name: 'Từ khó' }).locator('dt')).toContainText(['trẻ em', 'công ước', 'quyền']);
		await expect(page.locator('.easy-tested')).toHaveText('Chưa có người đọc nào đọc thử trang này.');
		const [words, tested] = [await page.locator('.easy-words').boundingBox(), await page.locator('.easy-tested').boundingBox()];
		expect(tested?.y).toBeGreaterThan((words?.y ?? 0) + (words?.height ?? 0) - 1);
		await expect(page.getByRole('region', { name: 'Nguồn' }).locator('li').first()).toBeVisible();
		await expect(page.locator('.cite-chip')).toHaveCount(0);
		await expect(page.locator('a.easy-number')).toHaveAttribute('href', 'tel:111');
	});
	test('the list leads to each of them', { tag: '@all' }, async ({ page }) => {
		await page.goto('/de-doc/');
		const links = page.locator('.easy-list a');
		await expect(links).toHaveCount(texts.filter((path) => path.startsWith('/de-doc/')).length);
		expect(new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))).toEqual(
			new Set(texts.filter((path) => path.startsWith('/de-doc/'))),
		);
	});
});

test('on a phone the picture stands above the lines, on a wide screen to their left; letters are large on both', { tag: '@all' }, async ({ page }) => {
	const part = page.locator('.easy-part').nth(1);
	for (const [width, isBeside] of [
		[360, false],
		[1280, true],
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(CHILDREN);
		const [picture, said] = [await part.locator('.easy-picture').boundingBox(), await part.locator('.easy-said').boundingBox()];
		expect((said?.y ?? 0) >= (picture?.y ?? 0) + (picture?.height ?? 0)).toBe(!isBeside);
		expect((said?.x ?? 0) >= (picture?.x ?? 0) + (picture?.width ?? 0)).toBe(isBeside);
		expect(
			await part
				.locator('.easy-line')
				.first()
				.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize)),
		).toBeGreaterThanOrEqual(20);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	}
});

test('by keyboard, the way to the full page and the number to call are reached and seen', { tag: '@all' }, async ({ page }) => {
	await page.goto(CHILDREN);
	await page.locator('.easy-full a').focus();
	const reached: (string | null)[] = [];
	for (let pressed = 0; pressed < 40 && reached.at(-1) !== '/ho-tro/#tong-dai-111'; pressed++) {
		await page.keyboard.press('Tab');
		reached.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null));
		expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).not.toBe('none');
	}
	expect(reached.slice(-2)).toEqual(['tel:111', '/ho-tro/#tong-dai-111']);
});

test('search tells a text in easy language from the page that it makes easy, and can be narrowed to them', async ({ page }) => {
	await page.goto('/tim-kiem/?q=quyền trẻ em');
	const box = page.locator('search-box[data-from-address]');
	await expect(box.locator('ol > li').first()).toBeVisible();
	const first = await box.locator('ol > li > a').first().getAttribute('href');
	expect(first).not.toContain('/de-doc/');
	await box.locator('select[name=kind]').selectOption('easy');
	await expect(box.locator('ol > li > a').first()).toHaveAttribute('href', CHILDREN);
	await expect(box.locator('ol > li').first()).toContainText('Dễ đọc');
});
