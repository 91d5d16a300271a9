/** Slides: shown to the end by keyboard, remote control and finger; the presenter's window; overview; black. */
import { expect, test } from '@playwright/test';
import { Watch } from './axe.ts';
import { facesOf, lesson, placeOf } from './lesson-teacher.ts';
import { some } from './sweep.ts';

const deck = `${lesson}trinh-chieu/`;

test('a teacher finds the lesson, opens its slides, and shows them to the end by keyboard', async ({ page }) => {
	await page.goto('/truong-hoc/');
	await page.getByRole('link', { name: 'Tìm bài học' }).first().click();
	await page.getByLabel('Lớp', { exact: true }).selectOption({ label: 'Lớp 6' });
	await page.getByLabel('Công ước').selectOption('CRC');
	await page.getByLabel('Máy chiếu').selectOption('no');
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

test('the place is in the address, and lives through a reload', async ({ page }) => {
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

test('the number that is shown is the one in the address, on the slide and in the guide', async ({ page }) => {
	await page.goto(`${deck}#trang-4`);
	await expect(placeOf(page)).toHaveText('4 / 12');
	const title = (await page.locator('.slide.now h2').textContent()) ?? '';
	await expect(page.locator('.slide.now .slide-foot')).toContainText('4');
	await expect(page.locator('#trang-4 .slide-link')).toHaveText('4');
	await page.goto(lesson);
	await expect(page.locator('.screen', { hasText: title }).first().locator('figcaption')).toHaveText('Trang chiếu 4');
});

test('the title has its picture, and no slide carries a mark of a source', async ({ page }) => {
	await page.goto(deck);
	await expect(page.locator('.slide.now .picture')).toBeInViewport({ ratio: 0.95 });
	await expect(page.locator('#deck :is(.cite-chip, .cite-numbers)')).toHaveCount(0);
});

test('points are said as they appear', async ({ page }) => {
	await page.goto(`${deck}#trang-4`);
	const points = page.locator('.slide.now li');
	for (const index of [0, 1, 2]) {
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('[data-deck-status]')).toHaveText(((await points.nth(index).textContent()) ?? '').trim());
	}
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('[data-deck-status]')).toHaveText('5 / 12: Luật Việt Nam cũng quy định như vậy');
});

test('B makes the screen black and shows it again; any step does, too', async ({ page }) => {
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

test('the overview shows all slides; arrows and Enter choose one', async ({ page }) => {
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

test('F fills the screen', async ({ page }) => {
	await page.goto(deck);
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('P opens the presenter’s window: notes, next slide, clock; both windows move together', async ({ context, page }) => {
	await context.clock.install();
	await page.goto(`${deck}#trang-4`);
	const opened = page.waitForEvent('popup');
	await page.keyboard.press('p');
	const presenter = await opened;
	await expect(presenter.locator('.slide.now h2')).toHaveText('Ba điều cần nhớ');
	await expect(presenter.locator('.slide.now .slide-notes')).toContainText('Sau mỗi ý, hỏi một ví dụ.');
	await expect(presenter.locator('.presenter-clone h2')).toHaveText('Luật Việt Nam cũng quy định như vậy');
	await expect(presenter.locator('[data-plan]')).toHaveText('Khám phá: Điều 12 quy định gì (10 phút, xong vào phút thứ 16)');
	await presenter.clock.runFor(2000);
	await expect(presenter.locator('[data-elapsed]')).not.toHaveText('0:00');
	await expect(presenter.locator('.presenter-lost')).toBeHidden();
	// What comes next on the slide is seen by the presenter, not yet by the class.
	await expect(presenter.locator('.slide.now li').first()).toBeVisible();
	await expect(page.locator('.slide.now li').first()).toBeHidden();

	await presenter.keyboard.press('PageDown');
	await expect(page.locator('.slide.now li').first()).toBeVisible();
	await page.keyboard.press('End');
	await expect(placeOf(presenter)).toHaveText('12 / 12');
	await expect(presenter.locator('.presenter-clone')).toHaveText('Hết bài.');
	await presenter.keyboard.press('b');
	await expect(page.locator('.deck-black')).toBeVisible();
	await expect(presenter.locator('.deck-black')).toBeHidden();
	await presenter.keyboard.press('b');
	await expect(page.locator('.deck-black')).toBeHidden();

	await presenter.getByRole('button', { name: 'Dừng đồng hồ' }).click();
	const stopped = await presenter.locator('[data-elapsed]').textContent();
	await presenter.clock.runFor(1200);
	await expect(presenter.locator('[data-elapsed]')).toHaveText(stopped ?? '');
	// The clock lives through a reload, and the window finds the deck again.
	await presenter.reload();
	await expect(presenter.locator('[data-elapsed]')).toHaveText(stopped ?? '');
	await page.keyboard.press('Home');
	await expect(placeOf(presenter)).toHaveText('1 / 12');
	const watch = new Watch();
	for (const slide of [1, 4, 8]) {
		await presenter.goto(`${presenter.url().split('#')[0]}#trang-${slide}`);
		await watch.look(presenter, `${slide}`);
	}
	expect(watch.found).toEqual([]);
});

test('a browser that refuses the window says so; a presenter’s window alone says that, too', async ({ page }) => {
	await page.addInitScript(() => Object.assign(window, { open: () => null }));
	await page.goto(deck);
	await page.keyboard.press('p');
	await expect(page.getByRole('alert')).toContainText('chặn cửa sổ mới');
	await page.goto(`${deck}?nguoi-trinh-bay`);
	await expect(page.locator('.presenter-lost')).toBeVisible();
	await expect(page.locator('.presenter-clone h2')).toHaveText('Ai đã hỏi ý kiến em?');
});

test('hands that the presenter counts are seen by the class at once', async ({ page }) => {
	await page.goto(`${deck}#trang-8`);
	const opened = page.waitForEvent('popup');
	await page.keyboard.press('p');
	const presenter = await opened;
	await presenter.locator('.slide.now input').nth(1).fill('24');
	await expect(page.locator('.slide.now input').nth(1)).toHaveValue('24');
	await expect(page.locator('.slide.now .hand').nth(1).locator('.hand-share')).toHaveText('100 %');
});

test('an answer that is opened fits the slide, too', async ({ page }) => {
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

test('a number that is typed turns no slide', async ({ page }) => {
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

test('sources can be read on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${deck}#trang-12`);
	const list = page.locator('.slide.now .page-sources li').first();
	expect(await list.evaluate((item) => Number.parseFloat(getComputedStyle(item).fontSize))).toBeGreaterThanOrEqual(16);
	expect(await list.evaluate((item) => item.getBoundingClientRect().width)).toBeGreaterThan(260);
});

test('text of every slide of every lesson fits its box, on both shapes of screen', async ({ page }) => {
	const found: string[] = [];
	for (const path of some(facesOf('trinh-chieu'), 4)) {
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
						const large = Number(face?.style.getPropertyValue('--fit') || 1) >= 0.65;
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

test('axe finds nothing on any slide, in the overview and in the menu, in light and dark', async ({ page }) => {
	const watch = new Watch();
	for (const path of some(
		facesOf('trinh-chieu').filter((face) => !face.startsWith('/en/')),
		2,
	)) {
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
