/** The home page: what stands in the first screen, its search field, its cards, the course that was begun. */
import { expect, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { allDone, COURSE, coursePage, keepRecord, lessons } from './course-learner.ts';

for (const path of some(['/', '/en/'], 1))
	test(`on a phone the search field and the help lines stand in the first screen (${path})`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(path);
		for (const place of ['.home-search input', '.home-help a[href="tel:111"]', '.home-help a[href="tel:18001233"]'])
			await expect(page.locator(place)).toBeInViewport({ ratio: 1 });
	});

test('the search field works without scripts', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
	const page = await context.newPage();
	await page.goto('/');
	await page.locator('.home-search input').fill('làm thêm giờ');
	await page.locator('.home-search button').click();
	await expect(page).toHaveURL(/\/tim-kiem\/\?q=/);
	await context.close();
});

test('cards stand beside each other, and each can be pressed anywhere', { tag: '@all' }, async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/');
	const doors = page.locator('.home .card');
	const [first, second] = [await doors.nth(0).boundingBox(), await doors.nth(1).boundingBox()];
	expect(second?.y).toBe(first?.y);
	// In the corner, away from the words of the link.
	await doors.nth(0).click({ position: { x: 8, y: (first?.height ?? 0) - 8 } });
	await expect(page).toHaveURL(/\/quyen\/$/);
});

test('the source of a figure opens although its whole card is a link', { tag: '@all' }, async ({ page }) => {
	await page.goto('/');
	await page.locator('.card-figure button').first().click();
	await expect(page.locator('.cite-note:popover-open')).toBeVisible();
	await expect(page).toHaveURL(/\/$/);
});

test('the course that was begun goes on where it stopped, and one that was not is offered', async ({ page }) => {
	await page.goto('/');
	const action = page.locator('course-resume .action');
	await expect(action).toHaveAttribute('href', coursePage);
	const [first, second] = lessons;
	await keepRecord(page, { ...allDone(lessons.slice(1).map(({ id }) => id)), last: { lesson: first?.id, at: 1 } });
	await page.goto('/');
	await expect(page.locator('course-resume progress')).toHaveJSProperty('value', 1);
	await expect(action).toContainText(second?.title.vi ?? '?');
	await action.click();
	await expect(page).toHaveURL(new RegExp(`/khoa-hoc/${COURSE}/${second?.id}/$`));
});

test('the home page says what changes in the law, each with its day', { tag: '@all' }, async ({ page }) => {
	await page.goto('/');
	const news = page.locator('.home-news li');
	expect(await news.count()).toBeGreaterThan(0);
	for (const text of await news.allTextContents()) expect(text).toMatch(/\d{1,2}\/\d{1,2}\/\d{4}/);
});
