/** The check of a badge in the browser: one that an office signed, altered ones, files that are none; and a site that knows no key. */
import { cpSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { overflow, Watch } from './axe.ts';
import { DAY } from './province-site.ts';
import { sampleSite } from './sample-site.ts';
import { plugIn } from './stick-folder.ts';

// In one worker, which builds the site; others go on with other files meanwhile.
test.describe.configure({ mode: 'default' });
let site: Awaited<ReturnType<typeof sampleSite>>;
let badge: string;
let revoked: string;
test.beforeAll(async () => {
	site = await sampleSite();
	({ badge, revoked } = site);
});
test.afterAll(() => site?.close());

const path = '/kiem-tra-chung-nhan/';
const said = (page: Page) => page.locator('.badge-said');
async function paste(page: Page, text: string) {
	await page.getByLabel('Nội dung huy hiệu').fill(text);
	await page.getByRole('button', { name: 'Kiểm tra huy hiệu' }).click();
}

test('a badge is valid, its altered copy is refused, and nothing is sent', async ({ page }) => {
	await page.goto(site.origin + path);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	// What verifies is loaded with the first badge, not with the page.
	await paste(page, badge);
	await expect(said(page)).toContainText('Huy hiệu hợp lệ: Sở Mẫu đã ký, và nội dung chưa bị sửa.');
	for (const text of ['Nguyễn Văn Ánh', 'Khóa mẫu', '30/5/2026', '87 %', '7KQ2-9XBM-0FRT-C4WD']) await expect(said(page)).toContainText(text);
	expect(asked.filter((url) => /\.js$/.test(url)).length).toBeGreaterThan(0);
	expect(asked.filter((url) => !/^http:\/\/127\.0\.0\.1:\d+\/_astro\/[\w.-]+\.js$/.test(url))).toEqual([]);
	expect(asked.some((url) => url.includes(badge.slice(0, 30)))).toBe(false);

	const [header = '', payload = '', signature = ''] = badge.split('.');
	const forged = Buffer.from(Buffer.from(payload, 'base64url').toString().replaceAll('Nguyễn Văn Ánh', 'Người Khác')).toString('base64url');
	await page.getByLabel('Nội dung huy hiệu').fill('');
	await expect(said(page)).toBeEmpty();
	await paste(page, `${header}.${forged}.${signature}`);
	await expect(said(page)).toHaveText('Chữ ký không khớp: nội dung đã bị sửa sau khi ký, hoặc bị chép thiếu. Không được công nhận.');
	await paste(page, `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`);
	await expect(said(page)).toContainText('Không có chữ ký');
	await paste(page, revoked);
	await expect(said(page)).toContainText('Sở Mẫu đã thu hồi huy hiệu này ngày 2/6/2026.');
	await paste(page, ' ');
	await expect(said(page)).toHaveText('Hãy dán nội dung huy hiệu hoặc chọn một tệp.');
});

test('a file is chosen or dropped; one that is too large is not read', async ({ page }) => {
	await page.goto(site.origin + path);
	const file = page.getByLabel('Hoặc chọn tệp .jwt');
	await file.setInputFiles({ name: 'a.jwt', mimeType: 'text/plain', buffer: Buffer.from(`${badge}\r\n`) });
	await expect(said(page)).toContainText('Huy hiệu hợp lệ');
	await expect(page.getByLabel('Nội dung huy hiệu')).toHaveValue(badge);
	const large = test.info().outputPath('b.jwt');
	writeFileSync(large, 'a');
	truncateSync(large, 40_000_000);
	await file.setInputFiles(large);
	await expect(said(page)).toHaveText('Nội dung dài quá: đây không phải huy hiệu.');
	await expect(page.getByLabel('Nội dung huy hiệu')).toHaveValue('');
	await file.setInputFiles({ name: 'c.jwt', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) });
	await expect(said(page)).toContainText('Đây không phải huy hiệu.');
	const dropped = await page.evaluateHandle((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'a.jwt'));
		return data;
	}, badge);
	await page.dispatchEvent('badge-check form', 'drop', { dataTransfer: dropped });
	await expect(said(page)).toContainText('Huy hiệu hợp lệ');
	// The name of the file that was chosen before is not the name of this one.
	await expect(file).toHaveValue('');
});

test('in English the office has its English name, and editors’ notes stay out of the page', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${site.origin}/en${path}`);
	await page.getByLabel('Text of the badge').fill(badge);
	await page.getByRole('button', { name: 'Check the badge' }).click();
	await expect(said(page)).toContainText('The badge is valid: Sample department signed it, and nothing was changed since.');
	await expect(said(page).getByText('Khóa mẫu')).toHaveAttribute('lang', 'vi');
	expect(await page.content()).not.toMatch(/Chỉ để người biên tập đọc|Ghi nhầm tên/);
});

test('a copy that is opened from a folder checks badges and codes, too', { tag: '@all' }, async ({ page }) => {
	cpSync('scripts', join(site.folder, 'scripts'), { recursive: true });
	const stick = plugIn({ root: site.folder, day: DAY });
	const thrown: string[] = [];
	page.on('pageerror', (error) => thrown.push(error.message));
	page.on('console', (message) => message.type() === 'error' && thrown.push(message.text()));
	await page.goto(stick.at(stick.whole, `trang${path}index.html`));
	await paste(page, badge);
	await expect(said(page)).toContainText('Huy hiệu hợp lệ: Sở Mẫu đã ký, và nội dung chưa bị sửa.');
	await paste(page, `${badge.slice(0, -6)}AAAAAA`);
	await expect(said(page)).toContainText('Chữ ký không khớp');
	await paste(page, revoked);
	await expect(said(page)).toContainText('đã thu hồi huy hiệu này');
	await expect(page.getByText('hay từ khi bản sao này được chép ra')).toBeVisible();
	const printed = { name: 'Trần B', day: '2026-05-30', score: '87', hours: '1', code: '0000-0000-0000-0000' };
	for (const [name, value] of Object.entries(printed)) await page.locator(`certificate-check [name="${name}"]`).fill(value);
	await page.getByRole('button', { name: 'So mã' }).click();
	await expect(page.locator('.check-result')).toHaveAttribute('data-outcome', 'wrong');
	expect(thrown).toEqual([]);
	stick.remove();
});

test('axe finds nothing, and nothing runs over on a narrow screen, in light and dark', { tag: '@all' }, async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	const watch = new Watch();
	for (const language of ['', '/en']) {
		await page.goto(site.origin + language + path);
		await page.locator('badge-check textarea').fill(badge);
		await page.locator('badge-check button').click();
		await expect(said(page).locator('dl')).toBeVisible();
		await watch.look(page, language + path);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	}
	expect(watch.found).toEqual([]);
	await context.close();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says what a badge shows and which keys there are', async ({ page }) => {
		await page.goto(site.origin + path);
		await expect(page.getByText('Ai giữ khóa của cơ quan đã ký')).toBeVisible();
		await expect(page.getByText(site.keyId)).toBeVisible();
		await expect(page.locator('badge-check')).toBeHidden();
	});
});

test('a site that knows no key says nothing of badges', async ({ page }) => {
	await page.goto(path);
	await expect(page.getByRole('button', { name: 'So mã' })).toBeEnabled();
	await expect(page.locator('badge-check')).toHaveCount(0);
	await expect(page.getByText('huy hiệu')).toHaveCount(0);
});
