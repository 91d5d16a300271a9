/** Leaving a page on violence at once: by the link, by the keyboard, without scripts; nothing of it stays in view or behind Back. */
import { expect, type Page, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { findingsInBothThemes, overflow } from './axe.ts';
import { BLOCKED } from './refused-storage.ts';

const SITUATION = '/tinh-huong/bi-vo-chong-danh/';
const BEFORE = '/tinh-huong/';
const WITHOUT = '/tinh-huong/xem-mot-van-ban-cua-xa/';
const WITH = [
	BEFORE,
	'/de-doc/',
	'/phat-thanh/',
	'/phat-thanh/bao-luc-trong-gia-dinh/',
	'/phat-thanh/bao-luc-trong-gia-dinh/5/',
	'/ho-tro/',
	'/de-doc/nan-nhan-bao-luc/',
	'/quyen/khong-bi-mua-ban/',
	'/quyen/nhom/nan-nhan-bao-luc/',
	'/chinh-sach/luat/luat-phong-chong-bao-luc-gia-dinh/',
	`/en${SITUATION}`,
];

const exit = (page: Page) => page.locator('.quick-exit a');

/** Opens the page behind another one of the site, and plays the neutral site. @returns its address, and how often and by whom it was asked for */
async function open(page: Page, path = SITUATION) {
	await page.goto(BEFORE);
	await page.goto(path);
	const address = (await exit(page).getAttribute('href')) ?? '';
	const referrers: (string | undefined)[] = [];
	await page.route(`${address}**`, (route) => {
		referrers.push(route.request().headers().referer);
		return route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title><h1>Neutral</h1>' });
	});
	return { address, referrers };
}

/** The script has come where it has told of its keys. */
const listening = (page: Page) => expect(page.locator('[data-quick-exit-keys]')).not.toHaveAttribute('hidden');

test('the link puts the neutral site in the place of the page: Back leads to what was before it', async ({ page }) => {
	const { address, referrers } = await open(page);
	await listening(page);
	await expect(page.locator('[data-quick-exit-scripted]')).toContainText('thay cho trang này. Bấm Quay lại thì hiện ra trang bạn xem trước đó.');
	await expect(page.locator('[data-quick-exit-plain]')).toBeHidden();
	expect(referrers).toEqual([]);
	await exit(page).click();
	await expect(page).toHaveURL(address);
	expect(referrers).toEqual([undefined]);
	await page.goBack();
	await expect(page).toHaveURL(BEFORE);
});

test('Shift three times does the same, and says how often is left', async ({ page }) => {
	const { address } = await open(page);
	await listening(page);
	await page.keyboard.press('Shift');
	await expect(page.locator('.quick-exit-left')).toHaveText('Nhấn Shift thêm 2 lần nữa để rời trang.');
	await page.keyboard.press('Shift');
	await expect(page.locator('.quick-exit-left')).toHaveText('Nhấn Shift thêm 1 lần nữa để rời trang.');
	await page.keyboard.press('Shift');
	await expect(page).toHaveURL(address);
	await page.goBack();
	await expect(page).toHaveURL(BEFORE);
});

test('capitals and shortcuts do not leave the page', { tag: '@all' }, async ({ page }) => {
	await open(page);
	await listening(page);
	for (const keys of ['Shift+A', 'Shift+B', 'Shift+C', 'Control+Shift', 'Control+Shift', 'Control+Shift']) await page.keyboard.press(keys);
	await expect(page.locator('.quick-exit-left')).toBeEmpty();
	await expect(page).toHaveURL(SITUATION);
});

test('the page is empty at once, while the neutral site is still on its way', { tag: '@all' }, async ({ page }) => {
	const { address } = await open(page);
	await listening(page);
	let answer = () => {};
	const held = new Promise<void>((resolve) => {
		answer = resolve;
	});
	await page.route(`${address}**`, async (route) => {
		await held;
		await route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' });
	});
	// In one go: a page that is on its way to another answers no further question.
	const left = await page.evaluate(() => {
		document.querySelector<HTMLElement>('.quick-exit a')?.click();
		return [document.body.childElementCount, document.title];
	});
	expect(left).toEqual([0, new URL(address).host]);
	answer();
	await expect(page).toHaveURL(address);
});

test('nobody is asked whether to leave, not even where a script could not be kept in a set', { tag: '@all' }, async ({ page }) => {
	await page.addInitScript(BLOCKED);
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.accept();
	});
	const { address } = await open(page, '/phat-thanh/bao-luc-trong-gia-dinh/');
	await listening(page);
	await page.getByRole('button', { name: 'Thêm vào bộ bài học' }).click();
	await page.getByRole('button', { name: 'Lập bộ mới' }).click();
	await expect(page.locator('add-to-set [role=status]')).toContainText('Đã thêm');
	await exit(page).click();
	await expect(page).toHaveURL(address);
	expect(asked).toEqual([]);
});

test('by keyboard it is the second link', async ({ page }) => {
	const { address } = await open(page);
	await listening(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.locator('.quick-exit-skip')).toBeFocused();
	await expect(page.locator('.quick-exit-skip')).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(address);
	await page.goBack();
	await expect(page).toHaveURL(BEFORE);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('it is a link, and the page says what it does not clear', async ({ page }) => {
		const { address, referrers } = await open(page);
		await expect(page.locator('.quick-exit-note')).toContainText('không xóa lịch sử');
		await expect(page.locator('[data-quick-exit-plain]')).toContainText('Bấm Quay lại thì trang này lại hiện ra.');
		await expect(page.locator('[data-quick-exit-scripted]')).toBeHidden();
		await expect(page.locator('[data-quick-exit-keys]')).toBeHidden();
		await page.locator('.quick-exit-note summary').click();
		await expect(page.locator('.quick-exit-note li')).toHaveCount(5);
		await exit(page).click();
		await expect(page).toHaveURL(address);
		expect(referrers).toEqual([undefined]);
		await page.goBack();
		await expect(page).toHaveURL(SITUATION);
	});

	test('it stands on what people in danger read, and on nothing else', async ({ page }) => {
		for (const path of WITH) {
			await page.goto(path);
			await expect(exit(page), path).toBeVisible();
		}
		await page.goto(WITHOUT);
		await expect(page.locator('[data-quick-exit]')).toHaveCount(0);
		await expect(page.locator('.quick-exit-note')).toHaveCount(0);
	});

	test('a text in easy language says it in easy words', { tag: '@all' }, async ({ page }) => {
		await page.goto('/de-doc/nan-nhan-bao-luc/');
		await expect(page.locator('.quick-exit-note > p')).toContainText('Máy vẫn nhớ bạn đã mở trang này.');
		await expect(page.locator('.quick-exit-note > p')).not.toContainText('InPrivate');
		await expect(page.locator('.quick-exit-note li')).toHaveCount(5);
	});

	test('it is not printed', { tag: '@all' }, async ({ page }) => {
		await page.goto(SITUATION);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.quick-exit, .quick-exit-note, .quick-exit-skip, .quick-numbers').filter({ visible: true })).toHaveCount(0);
	});
});

/** 640 × 360 is a laptop at 200 %, 320 × 256 one at 400 %. */
for (const [width, height] of some(
	[
		[360, 740],
		[800, 1000],
		[1264, 800],
		[1440, 900],
		[640, 360],
		[320, 256],
	] as const,
	1,
))
	test(`it stays in view in a window of ${width} × ${height}, large enough, over no text`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const path of [SITUATION, `/en${SITUATION}`]) {
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			expect(await overflow(page)).toBeLessThanOrEqual(0);
			const box = await exit(page).boundingBox();
			expect(box?.height).toBeGreaterThanOrEqual(44);
			expect(box?.width).toBeGreaterThanOrEqual(44);
			// What lies under it is the header alone, and nothing of the header lies over it.
			await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
			await expect(exit(page)).toBeInViewport({ ratio: 1 });
			const clash = await exit(page).evaluate((link) => {
				const own = link.getBoundingClientRect();
				return [...document.querySelectorAll('.site-name img, .search-open, .sl-menu-button, .site-entries, .site-choices')]
					.filter((other) => other.checkVisibility())
					.filter((other) => {
						const box = other.getBoundingClientRect();
						return box.left < own.right && own.left < box.right && box.top < own.bottom && own.top < box.bottom;
					})
					.map((other) => other.className);
			});
			expect(clash).toEqual([]);
			const cut = await page.locator('.site-entries').evaluate((entries) => entries.scrollWidth - entries.clientWidth);
			expect(cut).toBeLessThanOrEqual(0);
			const header = await page.locator('.header').boundingBox();
			const now = await exit(page).boundingBox();
			expect((now?.y ?? 0) + (now?.height ?? 0)).toBeLessThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
		}
	});

test('on a phone the numbers to call stand in one line below the title, before anything else is read', { tag: '@all' }, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	for (const [path, first] of [
		[SITUATION, 'tel:113'],
		[`/en${SITUATION}`, 'tel:113'],
		['/de-doc/nan-nhan-bao-luc/', 'tel:113'],
		['/quyen/khong-bi-mua-ban/', 'tel:113'],
	] as const) {
		await page.goto(path);
		const numbers = page.locator('.quick-numbers a');
		await expect(numbers.first(), path).toHaveAttribute('href', first);
		await expect(numbers.first(), path).toBeInViewport({ ratio: 1 });
		const boxes = await numbers.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().toJSON() as DOMRect));
		expect(new Set(boxes.map(({ y }) => Math.round(y))).size, path).toBe(1);
		for (const { height, width } of boxes) expect(Math.min(height, width)).toBeGreaterThanOrEqual(44);
		const note = await page.locator('.quick-exit-note').boundingBox();
		expect(note?.y).toBeGreaterThan(boxes[0]?.y ?? 0);
	}
	await page.goto(WITHOUT);
	await expect(page.locator('.quick-numbers')).toHaveCount(0);
});

test('a heading that a link leads to is not under the header, in a low window', { tag: '@all' }, async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 360 });
	await page.goto(`${SITUATION}#luat`);
	const [header, heading] = [await page.locator('.header').boundingBox(), await page.locator('#luat').boundingBox()];
	expect(heading?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
});

test('axe finds nothing, and forced colours show where it ends', { tag: '@all' }, async ({ page }) => {
	await page.goto(SITUATION);
	await page.locator('.quick-exit-note summary').click();
	expect(await findingsInBothThemes(page, 'quick exit')).toEqual([]);
	await page.emulateMedia({ forcedColors: 'active' });
	const border = await exit(page).evaluate((link) => getComputedStyle(link).borderTopColor);
	expect(border).not.toMatch(/, 0\)$/);
});
