/** Slides: shown to the end by keyboard, remote control and finger; overview; black. */
import { expect, test } from '@playwright/test';
import { lesson, placeOf } from './lesson-teacher.ts';

const deck = `${lesson}trinh-chieu/`;

test('a teacher finds the lesson, opens its slides, and shows them to the end by keyboard', async ({ page }) => {
	await page.goto('/truong-hoc/');
	await page.getByRole('link', { name: 'Tìm bài học' }).first().click();
	await page.getByLabel('Lớp', { exact: true }).selectOption({ label: 'Lớp 6' });
	await page.getByLabel('Công ước').selectOption('CRC');
	await page.getByRole('link', { name: 'Tiếng nói của em' }).click();
	await page.getByRole('link', { name: 'Trình chiếu' }).click();
	await expect(page).toHaveURL(/trinh-chieu\/#trang-1$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trình chiếu: Tiếng nói của em');
	await expect(placeOf(page)).toHaveText('1 / 12');

	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('PageDown');
	await page.keyboard.press(' ');
	await expect(placeOf(page)).toHaveText('4 / 12');
	const points = page.locator('.slide.now li');
	await expect(points.first()).toBeHidden();
	await page.keyboard.press('ArrowDown');
	await expect(points.first()).toBeVisible();
	await expect(points.nth(1)).toBeHidden();
	await page.keyboard.press('PageUp');
	await expect(points.first()).toBeHidden();

	const seen = new Set<string>();
	for (let turn = 0; turn < 40; turn++) {
		seen.add((await page.locator('.slide.now :is(h1, h2)').textContent()) ?? '');
		await page.keyboard.press('PageDown');
	}
	await expect(placeOf(page)).toHaveText('12 / 12');
	expect(seen).toContain('Lời đề nghị của lớp');
	await expect(page).toHaveURL(/#trang-12$/);
	await page.keyboard.press('Home');
	await expect(placeOf(page)).toHaveText('1 / 12');
	await page.keyboard.press('End');
	await expect(placeOf(page)).toHaveText('12 / 12');
	await page.keyboard.press('ArrowLeft');
	await expect(placeOf(page)).toHaveText('11 / 12');
});

test('the place is in the address, and lives through a reload', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${deck}#trang-5`);
	await expect(placeOf(page)).toHaveText('5 / 12');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.reload();
	await expect(placeOf(page)).toHaveText('6 / 12');
	await page.evaluate(() => location.assign('#trang-99'));
	await expect(page).toHaveURL(/#trang-6$/);
	await page.goto('about:blank');
	await page.goto(`${deck}#trang-99`);
	await expect(placeOf(page)).toHaveText('1 / 12');
});

test('the number that is shown is the one in the address, on the slide and in the guide', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${deck}#trang-4`);
	await expect(placeOf(page)).toHaveText('4 / 12');
	const title = (await page.locator('.slide.now h2').textContent()) ?? '';
	await expect(page.locator('.slide.now .slide-foot')).toContainText('4');
	await expect(page.locator('#trang-4 .slide-link')).toHaveText('4');
	await page.goto(lesson);
	await expect(page.locator('.screen', { hasText: title }).first().locator('figcaption')).toHaveText('Trang chiếu 4');
});

test('the title has its picture, and no slide carries a mark of a source', { tag: '@all' }, async ({ page }) => {
	await page.goto(deck);
	await expect(page.locator('.slide.now .picture')).toBeInViewport({ ratio: 0.95 });
	await expect(page.locator('#deck :is(.cite-chip, .cite-numbers)')).toHaveCount(0);
});

test('points are said as they appear', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${deck}#trang-4`);
	const points = page.locator('.slide.now li');
	for (const index of [0, 1, 2]) {
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('[data-deck-status]')).toHaveText(((await points.nth(index).textContent()) ?? '').trim());
	}
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('[data-deck-status]')).toHaveText('5 / 12: Luật Việt Nam cũng quy định như vậy');
});

test('B makes the screen black and shows it again; any step does, too', { tag: '@all' }, async ({ page }) => {
	await page.goto(deck);
	const black = page.locator('.deck-black');
	await expect(black).toBeHidden();
	await page.keyboard.press('b');
	await expect(black).toBeVisible();
	expect(await black.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 0, 0)');
	await page.keyboard.press('.');
	await expect(black).toBeHidden();
	await page.keyboard.press('b');
	await page.keyboard.press('ArrowRight');
	await expect(black).toBeHidden();
	await expect(placeOf(page)).toHaveText('2 / 12');
});

test('the overview shows all slides; arrows and Enter choose one', { tag: '@all' }, async ({ page }) => {
	await page.goto(deck);
	await page.keyboard.press('o');
	await expect(page.locator('.slide-box')).toHaveCount(12);
	for (const box of await page.locator('.slide-box').all()) await expect(box).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page.locator('.slide-box:visible')).toHaveCount(1);
	await expect(placeOf(page)).toHaveText('3 / 12');
	await page.keyboard.press('o');
	await page.locator('#trang-7 .slide-link').click();
	await expect(placeOf(page)).toHaveText('7 / 12');
	await page.keyboard.press('o');
	await page.keyboard.press('Escape');
	await expect(page.locator('.slide-box:visible')).toHaveCount(1);
});

test('F fills the screen', { tag: '@all' }, async ({ page }) => {
	await page.goto(deck);
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('a number that is typed turns no slide', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${deck}#trang-8`);
	const field = page.locator('.slide.now input').first();
	await field.focus();
	await page.keyboard.press('ArrowUp');
	await expect(field).toHaveValue('1');
	await expect(placeOf(page)).toHaveText('8 / 12');
	await page.keyboard.press('PageDown');
	await expect(placeOf(page)).toHaveText('9 / 12');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
	test('a stroke of the finger turns the slide, and nothing is cut off', async ({ page }) => {
		await page.goto(deck);
		const stroke = (from: number, to: number, down = 0) =>
			page.locator('#deck').evaluate(
				(element, [start, end, sink]) => {
					const touch = (x = 0, y = 0) => new Touch({ identifier: 1, target: element, clientX: x, clientY: y });
					element.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(start, 300)], changedTouches: [touch(start, 300)], bubbles: true }));
					element.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(end, 300 + (sink ?? 0))], bubbles: true }));
				},
				[from, to, down],
			);
		await stroke(300, 100);
		await expect(placeOf(page)).toHaveText('2 / 12');
		await stroke(100, 300);
		await expect(placeOf(page)).toHaveText('1 / 12');
		await stroke(300, 220, 400);
		await expect(placeOf(page)).toHaveText('1 / 12');
		for (let turn = 0; turn < 25; turn++) {
			const wide = await page.locator('.slide.now').evaluate((slide) => slide.scrollWidth - slide.clientWidth);
			expect(wide).toBeLessThanOrEqual(0);
			await stroke(300, 100);
		}
		await expect(placeOf(page)).toHaveText('12 / 12');
	});
});
