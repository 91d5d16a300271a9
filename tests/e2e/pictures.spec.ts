/** Pictures at the head of pages: decoration that follows the theme, stays readable in forced colours, and leaves the first screen to the text. */
import { expect, test } from '@playwright/test';
import { isOwnPage, OTHER_CONTENT, ownContent } from '../site/own-content.ts';
import { some } from '../sweep.ts';
import { findings } from './axe.ts';

const pages = ['/quyen/', '/en/quyen/binh-dang/', '/ket-qua/', '/ke-hoach/2025/', '/bao-chi/', '/khoa-hoc/truyen-thong-quyen-con-nguoi/quyen-con-nguoi-la-gi/'];

for (const path of some(pages, 1)) {
	test(`the text begins on the first screen of a small phone (${path})`, async ({ page }) => {
		test.skip(!ownContent && isOwnPage(path), OTHER_CONTENT);
		await page.setViewportSize({ width: 360, height: 640 });
		await page.goto(path);
		const picture = page.locator('main .page-picture svg.picture');
		await expect(picture).toHaveCount(1);
		await expect(picture).toHaveAttribute('aria-hidden', 'true');
		const size = await picture.boundingBox();
		expect(size?.height).toBeLessThan(110);
		const below = await page.locator('.page-picture ~ *:visible').first().boundingBox();
		expect(below?.y).toBeLessThan(560);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});
}

test('where a page is left fast, the numbers to call come first on a small phone, and no picture', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('/quyen/nhom/tre-em/');
	await expect(page.locator('main .page-picture')).toBeHidden();
	const numbers = await page.locator('.quick-numbers a').first().boundingBox();
	expect(numbers?.y).toBeLessThan(320);
});

test('a picture changes with the theme', async ({ page }) => {
	await page.goto('/quyen/');
	const sky = page.locator('svg.picture > rect').first();
	const paint = (theme: string) =>
		sky.evaluate((rect, name) => {
			document.documentElement.dataset.theme = name;
			return getComputedStyle(rect).fill;
		}, theme);
	const [light, dark] = [await paint('light'), await paint('dark')];
	expect(light).toMatch(/^rgb\(/);
	expect(dark).not.toBe(light);
});

test('in forced colours outlines are left, in the colour of text', { tag: '@all' }, async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/quyen/nhom/dan-toc-thieu-so/');
	const paints = await page.evaluate(() => {
		const probe = document.createElement('p');
		probe.style.cssText = 'color: CanvasText; background-color: Canvas';
		document.body.append(probe);
		const { color, backgroundColor } = getComputedStyle(probe);
		const used = [...document.querySelectorAll('svg.picture [fill]')].map((element) => getComputedStyle(element));
		return { color, backgroundColor, fills: [...new Set(used.map(({ fill }) => fill))], strokes: [...new Set(used.map(({ stroke }) => stroke))] };
	});
	expect(paints.strokes).toEqual([paints.color]);
	expect(paints.fills.sort()).toEqual([paints.backgroundColor, 'none'].sort());
});

test('on paper there are no pictures', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('/quyen/');
	await expect(page.locator('svg.picture')).toBeHidden();
});

test('axe finds nothing on a page with a picture', { tag: '@all' }, async ({ page }) => {
	await page.goto('/quyen/nhom/tre-em/');
	expect(await findings(page, 'picture')).toEqual([]);
});
