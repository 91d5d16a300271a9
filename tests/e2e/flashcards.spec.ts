/** Flashcards on the site: a session by keyboard, what is kept of it, and what the pages say without it. */
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import type { CardRecord } from '../../src/learning/card-record.ts';
import { overflow, Watch } from './axe.ts';
import { TARGETS } from './course-learner.ts';
import { FULL } from './refused-storage.ts';

const PAGE = '/the-ghi-nho/';
const MORNING = new Date('2026-12-01T08:00:00');
const recordOf = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('quyen-con-nguoi.cards') ?? '{"cards":{}}') as CardRecord);
const reps = async (page: Page) => Object.fromEntries(Object.entries((await recordOf(page)).cards).map(([id, { state }]) => [id, state?.reps ?? 0]));
const start = (page: Page) => page.locator('[data-start]');
const front = (page: Page) => page.locator('.flashcard-front');

async function begin(page: Page): Promise<void> {
	await expect(start(page)).toBeEnabled();
	await start(page).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.flashcard')).toBeFocused();
}

test('a session by keyboard alone: grades are kept at once, and a reload in the middle loses nothing', async ({ page }) => {
	const elsewhere: string[] = [];
	page.on('request', (request) => new URL(request.url()).hostname !== 'localhost' && elsewhere.push(request.url()));
	await page.clock.install({ time: MORNING });
	await page.goto(PAGE);
	await expect(page.locator('.cards-today')).toHaveText('Hôm nay có 0 thẻ đến hạn và 20 thẻ mới.');
	await begin(page);
	// A grade before the answer was seen is none.
	await page.keyboard.press('3');
	expect(await reps(page)).toEqual({});
	const first = await front(page).textContent();
	await page.keyboard.press(' ');
	await expect(page.locator('.flashcard-back')).toBeFocused();
	await expect(page.locator('[data-grade="3"]')).toHaveText(/Được\s+sau 10 phút/);
	await page.keyboard.press('3');
	await expect(page.locator('.flashcard')).toBeFocused();
	await expect(front(page)).not.toHaveText(first ?? '');
	expect(Object.values(await reps(page))).toEqual([1]);
	await page.keyboard.press(' ');
	await page.keyboard.press('4');
	await page.reload();
	await expect(page.locator('.cards-today')).toHaveText('Hôm nay có 1 thẻ đến hạn và 18 thẻ mới.');
	await begin(page);
	for (let card = 0; card < 18; card++) {
		await page.keyboard.press(' ');
		await page.keyboard.press('4');
	}
	// What was to come back in ten minutes comes at the end.
	await expect(front(page)).toHaveText(first ?? '');
	await page.keyboard.press(' ');
	await page.keyboard.press('3');
	await expect(page.locator('.cards-end')).toBeFocused();
	await expect(page.locator('.cards-said')).toHaveText('Hết thẻ của hôm nay. Bạn đã ôn 19 lượt.');
	const after = await reps(page);
	expect([Object.keys(after).length, Object.values(after).reduce((sum, count) => sum + count)]).toEqual([20, 21]);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(start(page)).toBeDisabled();
	await expect(page.locator('.cards-today')).toHaveText(/Hôm nay không còn thẻ nào\. Thẻ sớm nhất trở lại ngày \d+\/12\/2026\./);
	expect(elsewhere).toEqual([]);
});

test('the last grade is taken back, and after ten minutes it is suggested to stop', { tag: '@all' }, async ({ page }) => {
	await page.clock.install({ time: MORNING });
	await page.goto(PAGE);
	await begin(page);
	const first = await front(page).textContent();
	await page.keyboard.press(' ');
	await page.getByRole('button', { name: /Lại/ }).click();
	await page.getByRole('button', { name: 'Hoàn tác' }).click();
	await expect(front(page)).toHaveText(first ?? '');
	await expect(page.locator('.flashcard-back')).toBeFocused();
	expect(Object.values(await reps(page))).toEqual([0]);
	await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeDisabled();
	await page.keyboard.press('4');
	for (let minute = 0; minute < 10; minute++) {
		await page.clock.fastForward(60_000);
		await page.keyboard.press(' ');
		await page.keyboard.press('4');
	}
	await expect(page.locator('.cards-said')).toContainText('Được mười phút rồi.');
	await page.getByRole('button', { name: 'Ôn tiếp' }).click();
	await expect(page.locator('.flashcard')).toBeFocused();
});

test('decks that are chosen stay chosen; “My learning” says what is due, takes it along and deletes it', async ({ browser, page }) => {
	await page.clock.install({ time: MORNING });
	await page.goto('/viec-hoc-cua-toi/');
	await expect(page.locator('cards-due')).toContainText('Bạn chưa ôn thẻ nào.');
	await page.getByRole('link', { name: 'Ôn thẻ' }).click();
	await page.getByLabel('Từ thuật ngữ đến nghĩa').uncheck();
	await expect(page.locator('.cards-today')).toHaveText('Hãy chọn ít nhất một bộ thẻ.');
	await page.getByLabel(/\(CRC\)/).check();
	await page.reload();
	await expect(page.getByLabel(/\(CRC\)/)).toBeChecked();
	await expect(page.getByLabel('Từ thuật ngữ đến nghĩa')).not.toBeChecked();
	await begin(page);
	await expect(front(page)).toHaveText('Điều 1, Công ước về quyền trẻ em (CRC)');
	for (const grade of ['1', '4']) {
		await page.keyboard.press(' ');
		await page.keyboard.press(grade);
	}
	await page.goto('/viec-hoc-cua-toi/');
	await expect(page.locator('cards-due')).toContainText('1 thẻ đến hạn hôm nay. Bạn đã học 2 thẻ.');
	await expect(page.locator('.my-content')).not.toContainText('Máy này chưa giữ gì.');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Xuất ra tệp' }).click();
	const file = await (await download).path();

	const other = await (await browser.newContext()).newPage();
	await other.clock.install({ time: MORNING });
	await other.goto('/en/viec-hoc-cua-toi/');
	await other.getByLabel('Import from a file').setInputFiles(file);
	await expect(other.locator('cards-due')).toContainText('Cards due today: 1. Cards studied so far: 2.');
	await other.goto(`/en${PAGE}`);
	await expect(other.getByLabel(/\(CRC\)/)).toBeChecked();
	await other.context().close();

	page.on('dialog', (dialog) => dialog.accept());
	await page.getByRole('button', { name: 'Xóa tất cả' }).click();
	await expect(page.locator('cards-due')).toContainText('Bạn chưa ôn thẻ nào.');
	await expect(page.locator('.my-content')).toContainText('Máy này chưa giữ gì.');
});

test('two tabs add to one record', { tag: '@all' }, async ({ context, page }) => {
	const other = await context.newPage();
	for (const tab of [page, other]) {
		await tab.goto(PAGE);
		await begin(tab);
	}
	for (const tab of [page, other, page]) {
		await tab.bringToFront();
		await tab.keyboard.press(' ');
		await tab.keyboard.press('4');
	}
	await expect.poll(async () => Object.values(await reps(page)).reduce((sum, count) => sum + count)).toBe(3);
});

test('where the browser keeps nothing the session goes on, and says so', { tag: '@all' }, async ({ page }) => {
	await page.addInitScript(FULL);
	await page.goto(PAGE);
	await begin(page);
	await page.keyboard.press(' ');
	await page.keyboard.press('4');
	await expect(page.locator('.device-note')).toContainText('Trình duyệt không cho lưu hoặc đã đầy bộ nhớ');
	await expect(page.locator('.cards-left')).toHaveText('Còn 0 thẻ đến hạn, 19 thẻ mới');
});

test('cards that do not come are asked for again', { tag: '@all' }, async ({ page }) => {
	await page.route('**/the.json', (route) => route.abort());
	await page.goto(PAGE);
	await expect(page.locator('.cards-today')).toHaveText('Chưa tải được thẻ. Kiểm tra kết nối rồi thử lại.');
	await page.unroute('**/the.json');
	await page.getByRole('button', { name: 'Thử lại' }).click();
	await expect(start(page)).toBeEnabled();
});

// What one card shows in a language is what the others do.
for (const [language, cards] of [
	['', 6],
	['/en', 1],
] as const)
	test(`every state is accessible and fits, in both themes: ${language || 'vi'}`, { tag: '@all' }, async ({ page }) => {
		const watch = new Watch();
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(language + PAGE);
		await expect(start(page)).toBeEnabled();
		await page.locator('.cards-decks input[value^="item/"]').first().check();
		await watch.look(page, 'home', TARGETS);
		await begin(page);
		for (let card = 0; card < cards; card++) {
			await watch.look(page, `front ${card}`, TARGETS);
			await page.keyboard.press(' ');
			await watch.look(page, `back ${card}`, TARGETS);
			expect(await overflow(page)).toBeLessThanOrEqual(0);
			await page.keyboard.press('4');
		}
		await page.locator('[data-stop]').click();
		await watch.look(page, 'end', TARGETS);
		await page.goto(`${language}/viec-hoc-cua-toi/`);
		await watch.look(page, 'my learning', TARGETS);
		expect(watch.found).toEqual([]);
	});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says what it is, and shows the terms', async ({ page }) => {
		const response = await page.goto(PAGE);
		expect(await response?.text()).toMatch(/<noscript><p class="missing">Thẻ cần JavaScript để tính ngày trở lại\./);
		await expect(page.locator('flash-cards')).toBeHidden();
		await page.locator('.fold summary').click();
		await expect(page.locator('dl.articles dt').first()).toBeVisible();
		await page.goto('/viec-hoc-cua-toi/');
		await expect(page.getByRole('link', { name: 'Ôn thẻ' })).toBeVisible();
	});
});

test('the script costs less than 25 KB, and no other page loads it', { tag: '@all' }, async ({ page }) => {
	const scripts = async (path: string) => {
		await page.goto(path);
		return page.evaluate(() => performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [new URL(name).pathname] : [])));
	};
	const others = new Set([...(await scripts('/')), ...(await scripts('/thuat-ngu/'))]);
	const own = (await scripts(PAGE)).filter((name) => !others.has(name));
	const sizes = await Promise.all(own.map(async (name) => gzipSync(await (await page.request.get(name)).body()).length));
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000);
	const texts = await Promise.all([...others].map(async (name) => (await page.request.get(name)).text()));
	expect(texts.filter((text) => text.includes('FSRS'))).toEqual([]);
});
