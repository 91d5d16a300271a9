/** Answer cards: on paper, and read by a camera or out of a photo in the show of hands; a camera that is refused or missing; by keyboard; from a folder. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { CARDS } from '../../src/lesson/answer-cards/codes.ts';
import { Watch } from './axe.ts';
import { type Cards, classroom, film, photo } from './card-camera.ts';
import { lesson, pagesIn } from './lesson-teacher.ts';

const hands = `${lesson}gio-tay/`;
const sheet = '/truong-hoc/the-tra-loi/';
const KEY = 'quyen-con-nguoi.hands/tieng-noi-cua-em';
/** Seventeen pupils: 4 for A, 8 for B, 4 for C; one shows D, which the question does not have. */
const cards: Cards = Array.from({ length: 17 }, (_, index) => [index + 3, (['A', 'B', 'B', 'C'] as const)[index % 4] ?? 'D'] as const).map(
	([number, letter]) => [number, number === 19 ? 'D' : letter],
);
const picture = classroom(cards);
const reader = (page: Page) => page.locator('card-reader');
const counts = (page: Page) =>
	page.locator('.hands-one.now .hand-count input').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
/** Whatever a page that has no secrets from its tests has asked the camera for. */
const live = (page: Page) => page.evaluate(() => (document.querySelector('card-reader video') as HTMLVideoElement).srcObject !== null);

// A browser with a camera that sees the class, and with a person who lets pages use it.
test.use({
	launchOptions: {
		...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
		args: ['--no-sandbox', '--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film(picture)}`],
	},
});

async function openReader(page: Page): Promise<void> {
	await page.goto(hands);
	await page.getByRole('button', { name: 'Đọc thẻ bằng camera' }).first().click();
	await expect(page.getByText('Không lưu hình, không gửi đi đâu')).toBeVisible();
}

test.describe('with a camera', () => {
	test('a class is read: counts rise, who is missing is said, and the table has it', async ({ page }) => {
		const requests: string[] = [];
		await openReader(page);
		expect(await live(page)).toBe(false);
		await page.getByLabel('Sĩ số').fill('20');
		await page.getByLabel('Ghi lại từng số thẻ chọn gì').check();
		page.on('request', (request) => requests.push(request.url()));
		await page.getByRole('button', { name: 'Bật camera' }).click();
		await expect.poll(() => counts(page)).toEqual(['4', '8', '4']);
		await expect(reader(page).getByRole('status')).toHaveText('Đã đọc 16 trên 20 thẻ. Chưa đọc được số: 1, 2, 20. Giơ chữ không có trong câu: số 19.');
		await expect(page.locator('.hands-one.now .hand-share')).toHaveText(['25 %', '50 %', '25 %']);
		const watch = new Watch();
		await watch.look(page, 'reading');
		expect(watch.found).toEqual([]);
		await page.getByRole('button', { name: 'Xong, giữ số đếm' }).click();
		await expect(reader(page)).toBeHidden();
		expect(await live(page)).toBe(false);
		expect(requests.filter((url) => !url.includes('/_astro/'))).toEqual([]);
		await page.reload();
		await expect.poll(() => counts(page)).toEqual(['4', '8', '4']);
		const coming = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Tải bảng theo số thẻ' }).click();
		const rows = (await readFile(await (await coming).path(), 'utf8')).split('\r\n');
		expect(rows[0]).toBe('\uFEFFLớp,Số thẻ,Câu hỏi,Chữ cái,Lựa chọn,Đáp án đúng');
		expect(rows).toHaveLength(1 + 16 + 1);
		// What no pupil is to be held to stays unknown where the teacher does not ask for it.
		await page.getByRole('button', { name: 'Đọc thẻ bằng camera' }).first().click();
		await page.getByLabel('Ghi lại từng số thẻ chọn gì').uncheck();
		expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).not.toContain('chosen');
	});

	test('the camera is off once the page is hidden, another question is shown or the reading is dropped, which brings the old numbers back', {
		tag: '@all',
	}, async ({ page }) => {
		await page.goto(hands);
		await page.locator('.hands-one.now input').first().fill('30');
		await page.getByRole('button', { name: 'Đọc thẻ bằng camera' }).first().click();
		await expect(reader(page)).toContainText('Câu này đã đếm được 30.');
		const start = async () => {
			await page.getByRole('button', { name: 'Bật camera' }).click();
			await expect.poll(() => live(page)).toBe(true);
		};
		await start();
		await expect.poll(() => counts(page)).toEqual(['4', '8', '4']);
		await page.evaluate(() => {
			Object.defineProperty(document, 'hidden', { value: true, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
			Object.defineProperty(document, 'hidden', { value: false });
		});
		await expect(reader(page).getByRole('alert')).toContainText('Camera đã tắt');
		expect(await live(page)).toBe(false);
		await start();
		await page.getByRole('button', { name: 'Bỏ lần đọc này' }).click();
		await expect.poll(() => counts(page)).toEqual(['30', '0', '0']);
		expect(await live(page)).toBe(false);
		await page.getByRole('button', { name: 'Đọc thẻ bằng camera' }).first().click();
		await start();
		await page.getByRole('button', { name: 'Câu sau' }).click();
		await expect(reader(page)).toBeHidden();
		expect(await live(page)).toBe(false);
	});

	test('by keyboard: T opens, Escape closes and leads back', { tag: '@all' }, async ({ page }) => {
		await page.goto(hands);
		await page.keyboard.press('t');
		await expect(page.getByRole('heading', { name: 'Đọc thẻ trả lời' })).toBeFocused();
		for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'Bật camera' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect.poll(() => counts(page)).toEqual(['4', '8', '4']);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Đọc thẻ bằng camera' }).first()).toBeFocused();
		expect(await live(page)).toBe(false);
	});
});

const failures = [
	['NotAllowedError', 'không được phép dùng camera'],
	['NotFoundError', 'Không tìm thấy camera'],
	['NotReadableError', 'chương trình khác dùng'],
] as const;
test('where the camera fails the page says why, and a photo is read', async ({ page }) => {
	await page.addInitScript(() => {
		const about = window as unknown as { fails: string };
		navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', about.fails));
	});
	await openReader(page);
	for (const [name, text] of failures) {
		await page.evaluate((error) => Object.assign(window, { fails: error }), name);
		await page.getByRole('button', { name: 'Bật camera' }).click();
		await expect(reader(page).getByRole('alert')).toContainText(text);
	}
	await readPhoto(page, await photo(picture));
	await expect.poll(() => counts(page)).toEqual(['4', '8', '4']);
	await expect(reader(page).getByRole('status')).toHaveText('Đã đọc: 16 thẻ. Giơ chữ không có trong câu: số 19.');
});

async function readPhoto(page: Page, buffer: Buffer, mimeType = 'image/jpeg'): Promise<void> {
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Đọc một tấm ảnh' }).click();
	await (await choosing).setFiles({ name: 'lop.jpg', mimeType, buffer });
}

test('where the browser knows no camera, the page says why', { tag: '@all' }, async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
	await openReader(page);
	await page.getByRole('button', { name: 'Bật camera' }).click();
	await expect(reader(page).getByRole('alert')).toContainText('chỉ cho dùng camera ở địa chỉ https');
});

test('photos add up: a large one is read in parts; one without cards, and a file that is none, are said to be', { tag: '@all' }, async ({ page }) => {
	await openReader(page);
	await readPhoto(page, Buffer.from('không phải ảnh'));
	await expect(reader(page).getByRole('alert')).toContainText('không mở được tệp này');
	await readPhoto(page, await photo(classroom([])));
	await expect(reader(page).getByRole('alert')).toContainText('Không thấy thẻ nào');
	await readPhoto(page, await photo(classroom(cards.slice(0, 12), 3600, 2400)));
	await expect.poll(() => counts(page)).toEqual(['3', '6', '3']);
	await readPhoto(
		page,
		await photo(
			classroom([
				[3, 'C'],
				[40, 'B'],
			]),
		),
	);
	await expect.poll(() => counts(page)).toEqual(['2', '7', '4']);
	await expect(page.locator('.reader-problem')).toBeEmpty();
});

test('the cards: one for each number, and no mistake that axe knows', { tag: '@all' }, async ({ page }) => {
	await page.goto(lesson);
	await page.getByRole('link', { name: 'Thẻ trả lời' }).click();
	await expect(page).toHaveURL(sheet);
	await expect(page.getByRole('img', { name: /^Số \d+$/ })).toHaveCount(CARDS);
	const watch = new Watch();
	await watch.look(page, 'cards');
	expect(watch.found).toEqual([]);
});

test('the cards are twelve on a page, each with a marker of 4.5 cm', { tag: '@all' }, async ({ page }) => {
	for (const path of [sheet, `/en${sheet}`]) {
		await page.goto(path);
		expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(CARDS / 12);
		await page.emulateMedia({ media: 'print' });
		const widths = await page.locator('.answer-card rect.card-ink').evaluateAll((markers) => markers.map((marker) => marker.getBoundingClientRect().width));
		for (const width of widths) expect((width / 96) * 2.54).toBeGreaterThanOrEqual(4.5);
		await expect(page.locator('h1')).toBeHidden();
		await page.emulateMedia({ media: null });
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('cards are printed, and hands are counted without a camera', async ({ page }) => {
		await page.goto(sheet);
		await expect(page.getByRole('img', { name: /^Số \d+$/ })).toHaveCount(CARDS);
		await page.goto(hands);
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(reader(page)).toBeHidden();
	});
});
