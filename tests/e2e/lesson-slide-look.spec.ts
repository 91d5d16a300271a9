/** What slides look like: every text fits its box, answers and sources can be read, and axe finds nothing. */
import { expect, test } from '@playwright/test';
import { Watch } from './axe.ts';
import { facesOf, lesson, placeOf } from './lesson-teacher.ts';

const deck = `${lesson}trinh-chieu/`;

test('an answer that is opened fits the slide, too', { tag: '@all' }, async ({ page }) => {
	for (const slide of [8, 9, 10]) {
		await page.goto(`${deck}#trang-${slide}`);
		await page.locator('.slide.now summary').click();
		const over = () =>
			page
				.locator('.slide.now')
				.evaluate((now) => (now.querySelector('.slide-face')?.scrollHeight ?? 0) - (now.querySelector('.slide-box')?.clientHeight ?? 0));
		await expect.poll(over, `${slide}`).toBeLessThanOrEqual(1);
		await expect(page.locator('.slide.now .hands-answer p').last()).toBeInViewport({ ratio: 1 });
	}
});

test('sources can be read on a phone', { tag: '@all' }, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${deck}#trang-12`);
	const list = page.locator('.slide.now .page-sources li').first();
	expect(await list.evaluate((item) => Number.parseFloat(getComputedStyle(item).fontSize))).toBeGreaterThanOrEqual(16);
	expect(await list.evaluate((item) => item.getBoundingClientRect().width)).toBeGreaterThan(260);
});

test('text of every slide of every lesson fits its box, on both shapes of screen', { tag: '@all' }, async ({ page }) => {
	const found: string[] = [];
	for (const path of facesOf('trinh-chieu')) {
		for (const size of [
			{ width: 1024, height: 768 },
			{ width: 1920, height: 1080 },
		]) {
			await page.setViewportSize(size);
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			await page.keyboard.press('o');
			found.push(
				...(await page.locator('.slide').evaluateAll((slides) =>
					slides.flatMap((slide) => {
						const [box, face] = [slide.querySelector('.slide-box'), slide.querySelector<HTMLElement>('.slide-face')];
						const fits = (face?.scrollHeight ?? 0) <= (box?.clientHeight ?? 0) + 1;
						// Nobody reads sources from the last row.
						const least = slide.querySelector('.page-sources') ? 0.5 : 0.65;
						const large = Number(face?.style.getPropertyValue('--fit') || 1) >= least;
						return fits && large
							? []
							: [`${location.pathname} ${slide.id} ${face?.scrollHeight} ${box?.clientHeight} ${face?.style.getPropertyValue('--fit')}`];
					}),
				)),
			);
		}
	}
	expect(found).toEqual([]);
});

test('axe finds nothing on any slide, in the overview and in the menu, in light and dark', { tag: '@all' }, async ({ page }) => {
	const watch = new Watch();
	for (const path of facesOf('trinh-chieu').filter((face) => !face.startsWith('/en/'))) {
		await page.goto(`${path}#trang-1`);
		const last = Number((await placeOf(page).textContent())?.split(' / ')[1]);
		for (let slide = 0; slide < last; slide++) {
			await page.evaluate((number) => location.assign(`#trang-${number}`), slide + 1);
			await expect(placeOf(page)).toHaveText(`${slide + 1} / ${last}`);
			await watch.look(page, `${path} ${slide}`);
		}
		await page.keyboard.press('o');
		await watch.look(page, `${path} overview`);
		await page.keyboard.press('o');
		await page.locator('.deck-menu summary').click();
		await watch.look(page, `${path} menu`);
	}
	expect(watch.found).toEqual([]);
	const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
	const before = await theme();
	await page.keyboard.press('Escape');
	await page.keyboard.press('t');
	await expect.poll(theme).not.toBe(before);
});
