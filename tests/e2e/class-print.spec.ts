/** What a teacher without a projector prints: short enough to be carried, whole, and the same without scripts. */
import { expect, type Page, test } from '@playwright/test';
import { findingsInBothThemes, overflow } from './axe.ts';
import { facesOf, lesson, pagesIn } from './lesson-teacher.ts';

const pages = facesOf('in-cho-lop');
const own = `${lesson}in-cho-lop/`;
const printed = async (page: Page) => pagesIn(await page.pdf({ preferCSSPageSize: true }));

/** Pages of the guide with its key, for each period of a lesson that it takes; a worksheet has two at most (`paper.spec.ts`). */
const GUIDE = 4;
const PERIOD = 45;

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every lesson has one, printed on few pages, and the worksheet begins a page', { tag: '@all' }, async ({ page }) => {
		test.slow();
		expect(pages.length).toBeGreaterThan(20);
		const found: string[] = [];
		for (const path of pages) {
			await page.goto(path);
			const all = await printed(page);
			const minutes = Number(/\d+$/.exec((await page.locator('.activity-facts').last().textContent())?.trim() ?? '')?.[0]);
			await page.locator('.class-print').evaluate((own) => own.remove());
			// The title of the page is left on one of its own: the worksheet begins a page.
			const guide = all - (await printed(page)) + 1;
			if (!(guide <= GUIDE * Math.ceil(minutes / PERIOD))) found.push(`${path} ${guide} of ${all}`);
		}
		expect(found).toEqual([]);
	});

	test('every slide of every lesson fits its place on a handout of six', { tag: '@all' }, async ({ page }) => {
		test.slow();
		// As wide as A4 without its margins of 12 mm: 186 mm at 96 pixels an inch.
		await page.setViewportSize({ width: 703, height: 1000 });
		const found: string[] = [];
		for (const path of facesOf('trinh-chieu')) {
			await page.goto(path);
			await page.emulateMedia({ media: 'print' });
			const slides = await page.locator('.slide').count();
			if ((await printed(page)) !== Math.ceil(slides / 6)) found.push(`${path} ${slides}`);
			found.push(
				...(await page.locator('.slide').evaluateAll((all) =>
					all.flatMap((slide) => {
						const [box, face] = [slide.querySelector('.slide-box'), slide.querySelector('.slide-face')];
						const over = (face?.scrollHeight ?? 0) - (box?.clientHeight ?? 0);
						return over > 1 ? [`${location.pathname} ${slide.id} ${over}`] : [];
					}),
				)),
			);
		}
		expect(found).toEqual([]);
	});

	test('it holds every activity, the key and the questions, and none of the frame', { tag: '@all' }, async ({ page }) => {
		await page.goto(own);
		await expect(page.locator('print-page')).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		const activities = await page.locator('.class-print .activity').count();
		expect(activities).toBeGreaterThan(3);
		const questions = await page.locator('.class-sheet .paper > li').count();
		expect(questions).toBeGreaterThan(3);
		await expect(page.locator('.print-key > li')).toHaveCount(questions);
		for (const answer of await page.locator('.print-key > li').allTextContents()) expect(answer.trim()).not.toBe('');
		await expect(page.locator('.print-told ol').last().locator('> li')).toHaveCount(5);
		await expect(page.locator('.print-told ul > li', { hasText: '111' })).toContainText(/^111 – \p{Lu}/u);
		for (const around of await page.locator('header, .site-foot, nav, .class-print .cite').all()) await expect(around).toBeHidden();
	});

	test('the letter to parents is its last page, whole, and key and steps are not torn', { tag: '@all' }, async ({ page }) => {
		await page.goto(own);
		await expect(page.locator('.class-letter .letter')).not.toBeEmpty();
		await expect(page.locator('.class-letter')).toContainText('111');
		await page.emulateMedia({ media: 'print' });
		for (const whole of await page.locator('.print-whole').all()) await expect(whole).toHaveCSS('break-inside', 'avoid');
		const last = await page.locator('.class-sheet, .class-letter').last().getAttribute('class');
		expect(last).toBe('class-letter');
		await page.locator('.class-print, .class-sheet').evaluateAll((all) => {
			for (const each of all) each.remove();
		});
		// The title of the page is left on one of its own.
		expect(await printed(page)).toBe(2);
	});
});

test('its button prints it, and the lesson leads to it', async ({ page }) => {
	await page.goto(lesson);
	await page
		.locator('.faces')
		.getByRole('link', { name: /^In cho lớp này/ })
		.click();
	await expect(page).toHaveURL(own);
	await page.evaluate(() => {
		window.print = () => document.body.setAttribute('data-printed', '');
	});
	await page.getByRole('button', { name: 'In trang này' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-printed');
});

test('axe finds nothing, and a phone shows it whole', { tag: '@all' }, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(own);
	expect(await findingsInBothThemes(page, 'print for a class')).toEqual([]);
	expect(await overflow(page)).toBeLessThanOrEqual(0);
});
