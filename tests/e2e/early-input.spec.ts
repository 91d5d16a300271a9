/** Who is quicker than the page's scripts, as on a slow device: what stands in a field when its script starts counts. */
import { expect, type Page, test } from '@playwright/test';
import { allDone, COURSE, coursePage, keepRecord, lessons, recordOf } from './course-learner.ts';
import { elementScript } from './element-script.ts';

/** Keeps every custom element of the pages back; what is returned lets them start. */
async function scriptsLate(page: Page): Promise<() => Promise<void>> {
	await page.addInitScript(() => {
		const waiting: Parameters<CustomElementRegistry['define']>[] = [];
		const define = customElements.define.bind(customElements);
		customElements.define = (...about) => void waiting.push(about);
		Object.assign(window, {
			startElements: () => {
				customElements.define = define;
				for (const about of waiting.splice(0)) define(...about);
			},
		});
	});
	return async () => {
		await page.waitForLoadState();
		await page.evaluate(() => (window as unknown as { startElements: () => void }).startElements());
	};
}
/** Sets a field that is not shown before its script runs, as a browser does that brings a form back. */
const bringBack = (page: Page, selector: string, value: string) =>
	page.locator(selector).evaluate((field, text) => {
		(field as HTMLInputElement).value = text;
	}, value);

const passed = () => {
	const attempt = { number: 1, seed: 'vi-1', items: ['x'], started: 1, handedIn: 2, result: { score: 8, max: 8, passed: true, items: [] } };
	return { ...allDone(), attempts: [attempt] };
};

test('a name on the certificate', async ({ page }) => {
	await keepRecord(page, passed());
	await page.evaluate(() => localStorage.setItem('quyen-con-nguoi.name', 'Tên cũ'));
	const start = await scriptsLate(page);
	await page.goto(`${coursePage}chung-nhan/`);
	await bringBack(page, '#ten-nguoi-hoc', 'Một người học thử');
	await start();
	await expect(page.getByLabel('Họ và tên')).toHaveValue('Một người học thử');
	await expect(page.locator('.certificate [data-name]')).toHaveText('Một người học thử');
	await expect(page.locator('.certificate [data-code]')).toHaveText(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
	expect(await page.evaluate(() => localStorage.getItem('quyen-con-nguoi.name'))).toBe('Một người học thử');
});

test('the form of the certificate is not there before there is a certificate', { tag: '@all' }, async ({ page }) => {
	const start = await scriptsLate(page);
	await page.goto(`${coursePage}chung-nhan/`);
	await expect(page.getByLabel('Họ và tên')).toBeHidden();
	await start();
	await expect(page.getByLabel('Họ và tên')).toBeHidden();
});

test('notes: what was kept and what was typed both stay', async ({ page }) => {
	const [first] = lessons;
	const note = page.getByLabel(/Ghi chú được giữ/);
	const start = await scriptsLate(page);
	await page.goto(`${coursePage}${first?.id}/`);
	await note.fill('gõ sớm');
	await start();
	await expect(note).toHaveValue('gõ sớm');
	await expect.poll(async () => (await recordOf(page))?.notes[first?.id ?? '']?.text).toBe('gõ sớm');
	await page.reload();
	await note.fill('gõ sớm lần nữa');
	await start();
	await expect(note).toHaveValue('gõ sớm\ngõ sớm lần nữa');
	await expect.poll(async () => (await recordOf(page))?.notes[first?.id ?? '']?.text).toBe('gõ sớm\ngõ sớm lần nữa');
});

test('the search', async ({ page }) => {
	const start = await scriptsLate(page);
	await page.goto('/tim-kiem/');
	const box = page.locator('search-box[data-from-address]');
	await bringBack(page, 'search-box[data-from-address] input', 'khuyết tật');
	await start();
	await expect(box.locator('ol > li').first()).toContainText(/khuyết tật/i);
});

test('the search: typed words count more than those of the address', { tag: '@all' }, async ({ page }) => {
	const start = await scriptsLate(page);
	await page.goto('/tim-kiem/?q=tre%20em');
	const box = page.locator('search-box[data-from-address]');
	await bringBack(page, 'search-box[data-from-address] input', 'khuyết tật');
	await start();
	await expect(box.locator('ol > li').first()).toContainText(/khuyết tật/i);
	await expect(box.locator('input')).toHaveValue('khuyết tật');
});

test('a filter of lessons', { tag: '@all' }, async ({ page }) => {
	const start = await scriptsLate(page);
	await page.goto('/truong-hoc/bai-hoc/');
	const grade = page.locator('lesson-finder select[name=grade]');
	const value = (await grade.locator('option').nth(1).getAttribute('value')) ?? '';
	await bringBack(page, 'lesson-finder select[name=grade]', value);
	await start();
	await expect(grade).toHaveValue(value);
	await expect(page).toHaveURL(new RegExp(`\\?grade=${value}$`));
});

test('a filter of products', { tag: '@all' }, async ({ page }) => {
	const code = await elementScript('plan/products/product-filter.ts');
	const entry = { title: { vi: 'Một sản phẩm' }, date: '2026-01-02', path: '/x/', text: 'mot san pham' };
	await page.route('**/danh-sach.json', (route) => route.fulfill({ json: [entry] }));
	await page.route('**/thu-loc/', (route) =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			body: `<!doctype html><html lang="vi"><product-filter data-index="/danh-sach.json" data-words='{"found":"{count} thấy","failed":"hỏng","loading":"chờ","none":"Chưa có: {asked}.","nearest":"Gần nhất:","without":"bỏ {filter}","way":"{value} ({count})"}'><form hidden><label><span data-title>Chữ</span><input name="text"></label><button type="reset"></button></form><div role="status"><p class="found"></p><ul class="nearest" hidden></ul></div><ol class="filter-results"></ol><button class="filter-more" hidden></button></product-filter>`,
		}),
	);
	await page.goto('/thu-loc/');
	await bringBack(page, 'product-filter input', 'không có từ này');
	await page.addScriptTag({ type: 'module', content: code });
	await expect(page.locator('.found')).toHaveText('Chưa có: “không có từ này”. Gần nhất:');
	await page.getByRole('button', { name: 'bỏ Chữ (1)' }).click();
	await expect(page.locator('input')).toBeFocused();
	await expect(page.locator('.nearest')).toBeHidden();
});

test('counts of hands, and the class they belong to', { tag: '@all' }, async ({ page }) => {
	const hands = '/truong-hoc/tieng-noi-cua-em/gio-tay/';
	const KEY = 'quyen-con-nguoi.hands/tieng-noi-cua-em';
	const start = await scriptsLate(page);
	await page.goto(hands);
	const fields = page.locator('.hands-one').first().locator('.hand-count input');
	await bringBack(page, '[data-class]', '6C');
	await fields.nth(1).evaluate((field) => {
		(field as HTMLInputElement).value = '7';
	});
	await start();
	await expect(fields).toHaveCount(3);
	await expect(fields.nth(1)).toHaveValue('7');
	await expect(fields.nth(0)).toHaveValue('0');
	await expect(page.getByLabel('Lớp', { exact: true })).toHaveValue('6C');
	const tally = JSON.parse((await page.evaluate((key) => localStorage.getItem(key), KEY)) ?? 'null');
	expect(Object.keys(tally.classes)).toEqual(['6C']);
	expect(Object.values(tally.classes['6C'].counts)).toEqual([[0, 7, 0]]);
});

test('the check of a certificate: it cannot be sent before its script is there, and what was typed stays', { tag: '@all' }, async ({ page }) => {
	const start = await scriptsLate(page);
	await page.goto('/kiem-tra-chung-nhan/');
	await page.getByLabel('Họ và tên').fill('Một người');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'So mã' })).toBeDisabled();
	await page.getByLabel('Ngày đạt').fill('2026-11-24');
	await page.getByLabel('Kết quả (%)').fill('80');
	await page.getByLabel('Số giờ').fill('4,5');
	await page.getByLabel('Mã', { exact: true }).fill('AAAA-BBBB-CCCC-DDDD');
	await start();
	await page.getByRole('button', { name: 'So mã' }).click();
	await expect(page.locator('.check-result')).toContainText('Mã không khớp.');
	await expect(page).toHaveURL(/\/kiem-tra-chung-nhan\/$/);
});

test('a file to import', { tag: '@all' }, async ({ page }) => {
	const start = await scriptsLate(page);
	await page.goto('/viec-hoc-cua-toi/');
	const file = {
		format: 'quyen-con-nguoi/viec-hoc',
		version: 1,
		entries: { [`quyen-con-nguoi.course/${COURSE}`]: JSON.stringify(allDone()) },
	};
	await page.getByLabel('Nhập từ tệp').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
	await start();
	await expect(page.locator('.my-content')).toContainText(`Đã xong ${lessons.length} trên ${lessons.length} bài.`);
});

test('the yes to a record store', { tag: '@all' }, async ({ page }) => {
	const code = await elementScript('course/elements/record-store-consent.ts');
	await page.route('**/thu-noi-luu/', (route) =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			body: '<!doctype html><record-store data-address="https://kho.example/" data-home="https://site.example/" data-on="On" data-off="Off" data-waiting="{count}"><input type="checkbox" autocomplete="off"><p role="status"></p></record-store>',
		}),
	);
	await page.goto('/thu-noi-luu/');
	await page.getByRole('checkbox').check();
	await page.addScriptTag({ type: 'module', content: code });
	await expect(page.getByRole('status')).toHaveText('On');
	await expect(page.getByRole('checkbox')).toBeChecked();
});
