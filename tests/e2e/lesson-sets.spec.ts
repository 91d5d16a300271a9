/** Sets of lessons: made by keyboard, kept, handed on by link and file, printed, kept offline; what is hostile, unknown or refused. */
import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Server, serve } from '../../scripts/bench/server.ts';
import { Watch } from './axe.ts';
import { dist } from './pages.ts';
import { FULL } from './refused-storage.ts';

test.use({ serviceWorkers: 'allow' });

const PAGE = '/truong-hoc/bo-bai/';
const KEY = 'quyen-con-nguoi.teaching/lesson-sets';
const titles = (page: Page) => page.locator('.set-item [data-title]');
const said = (page: Page) => page.locator('[data-said]');
const take = (page: Page, name: string) => page.locator(`[data-ready="${name}"]`).click();

/** A page of somebody else, who has no sets. */
async function stranger(browser: Browser, address: string): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(address);
	return page;
}

test('a set is made, filled, dated and ordered by keyboard alone, and is there again in a second tab', async ({ page, context }) => {
	await page.goto(PAGE);
	await page.getByRole('button', { name: 'Lập bộ mới' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#bo-dang-mo')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Tên bộ')).toBeFocused();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('Học kỳ I');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Thêm bài', { exact: true })).toBeFocused();
	for (const lesson of ['tieng-noi-cua-em', 'thay-ban-bi-bat-nat', 'chua-du-can-cu-chua-ket-toi']) {
		await page.getByLabel('Thêm bài', { exact: true }).selectOption(`truong-hoc/${lesson}`);
		await page.getByLabel('Thêm bài', { exact: true }).focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
	}
	await expect(titles(page)).toHaveText(['Tiếng nói của em', 'Thấy bạn bị bắt nạt', 'Chưa đủ căn cứ thì chưa kết tội']);
	const up = page.getByRole('button', { name: 'Lên “Chưa đủ căn cứ thì chưa kết tội”' });
	await up.focus();
	await page.keyboard.press('Enter');
	await expect(up).toBeFocused();
	await expect(said(page)).toHaveText('“Chưa đủ căn cứ thì chưa kết tội” đứng thứ 2 trên 3.');
	await page.keyboard.press('Enter');
	// At the end that button rests; the keyboard stays with the row.
	await expect(page.getByRole('button', { name: 'Xuống “Chưa đủ căn cứ thì chưa kết tội”' })).toBeFocused();
	const wanted = ['Chưa đủ căn cứ thì chưa kết tội', 'Tiếng nói của em', 'Thấy bạn bị bắt nạt'];
	await expect(titles(page)).toHaveText(wanted);
	const row = page.locator('.set-item').first();
	await row.getByLabel('Ngày').fill('2026-12-10');
	await row.getByLabel('Lớp, nhóm').fill('9A');
	await row.getByLabel(/Ghi chú/).fill('phòng 3, tiết 2');

	await page.reload();
	await expect(titles(page)).toHaveText(wanted);
	await expect(page.locator('#bo-dang-mo')).toHaveText('Học kỳ I');
	const second = await context.newPage();
	await second.goto(PAGE);
	await expect(
		second
			.locator('.set-item')
			.first()
			.getByLabel(/Ghi chú/),
	).toHaveValue('phòng 3, tiết 2');
	// What is typed in one tab while another one takes a lesson out stays.
	await page.locator('.set-item').nth(1).getByLabel('Lớp, nhóm').fill('6B');
	await second.getByRole('button', { name: 'Bỏ khỏi bộ “Thấy bạn bị bắt nạt”' }).click();
	await expect(titles(page)).toHaveText(wanted.slice(0, 2));
	await expect(page.locator('.set-item').nth(1).getByLabel('Lớp, nhóm')).toHaveValue('6B');
	await expect(second.locator('.set-item').nth(1).getByLabel('Lớp, nhóm')).toHaveValue('6B');
	await second.getByRole('button', { name: 'Hoàn tác' }).click();
	await expect(titles(page)).toHaveText(wanted);
});

test('a set is deleted after a question, and taken back', { tag: '@all' }, async ({ page }) => {
	await page.goto(PAGE);
	await take(page, 'lop-6-den-9');
	await expect(titles(page)).toHaveCount(5);
	page.once('dialog', (dialog) => void dialog.dismiss());
	await page.getByRole('button', { name: 'Xóa bộ' }).click();
	await expect(titles(page)).toHaveCount(5);
	page.once('dialog', (dialog) => {
		expect(dialog.message()).toContain('Lớp 6 đến lớp 9: một học kỳ');
		void dialog.accept();
	});
	await page.getByRole('button', { name: 'Xóa bộ' }).click();
	await expect(page.locator('[data-open]')).toBeHidden();
	await expect(page.getByText('Chưa có bộ nào.')).toBeVisible();
	await page.getByRole('button', { name: 'Hoàn tác' }).click();
	await expect(titles(page)).toHaveCount(5);
	await page.reload();
	await expect(titles(page)).toHaveCount(5);
});

test('whoever deletes what was learnt keeps the sets', { tag: '@all' }, async ({ page }) => {
	await page.goto(PAGE);
	await take(page, 'lop-6-den-9');
	await page.goto('/viec-hoc-cua-toi/');
	page.once('dialog', (dialog) => void dialog.accept());
	await page.getByRole('button', { name: 'Xóa tất cả' }).click();
	await expect(page.getByText('Đã xóa.')).toBeVisible();
	await page.goto(PAGE);
	await expect(titles(page)).toHaveCount(5);
});

test('a lesson is put into a set from its own page and from the finder, and taken back', { tag: '@all' }, async ({ page }) => {
	await page.goto('/truong-hoc/tieng-noi-cua-em/');
	await page.getByRole('button', { name: 'Thêm vào bộ bài học' }).click();
	await page.getByRole('button', { name: 'Lập bộ mới' }).click();
	await expect(page.locator('add-to-set [role=status]')).toContainText('Đã thêm “Tiếng nói của em” vào bộ “Bộ bài học”.');
	await page.goto('/truong-hoc/bai-hoc/?grade=7');
	const button = page.getByRole('button', { name: 'Thêm vào bộ bài học “Thấy bạn bị bắt nạt”' });
	await button.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(page.locator('.add-panel:visible')).toHaveCount(0);
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('add-to-set [role=status]', { hasText: 'Thấy bạn bị bắt nạt' })).toBeVisible();
	await page.goto('/phat-thanh/goi-111/');
	await page.getByRole('button', { name: 'Thêm vào bộ bài học' }).click();
	await page.getByRole('button', { name: 'Bộ bài học 2 bài' }).click();
	await page.getByRole('button', { name: 'Hoàn tác' }).click();
	await page.goto('/sinh-hoat/nghe-tre-noi/');
	await page.getByRole('button', { name: 'Thêm vào bộ bài học' }).click();
	await page.getByRole('button', { name: 'Bộ bài học 2 bài' }).click();
	await page.getByRole('link', { name: 'Mở bộ' }).click();
	await expect(titles(page)).toHaveText(['Tiếng nói của em', 'Thấy bạn bị bắt nạt', 'Nghe trẻ nói']);
});

test('a link brings the set to another device, which asks first', { tag: '@all' }, async ({ page, browser }) => {
	await page.goto(PAGE);
	await take(page, 'tuan-le-10-thang-12');
	await page
		.locator('.set-item')
		.first()
		.getByLabel(/Ghi chú/)
		.fill('<img src=x onerror=alert(1)>');
	await page.getByRole('button', { name: 'Tạo liên kết' }).click();
	// The field is there before the link is.
	const link = page.getByLabel('Liên kết của bộ');
	await expect(link).toHaveValue(/\/truong-hoc\/bo-bai\/#bo-bai=1\.[\w-]+$/);
	const address = await link.inputValue();
	const other = await stranger(browser, address);
	const incoming = other.locator('[data-incoming]');
	await expect(incoming).toBeFocused();
	await expect(incoming.locator('li')).toHaveCount(5);
	await expect(incoming).toContainText('<img src=x onerror=alert(1)>');
	expect(await other.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
	await other.getByRole('button', { name: 'Giữ trên máy này' }).first().click();
	await expect(titles(other)).toHaveCount(5);
	await expect(
		other
			.locator('.set-item')
			.first()
			.getByLabel(/Ghi chú/),
	).toHaveValue('<img src=x onerror=alert(1)>');
	expect(new URL(other.url()).hash).toBe('');
	await other.reload();
	await expect(incoming).toBeHidden();
	await expect(titles(other)).toHaveCount(5);
	// The same link in English shows the lessons in English, and may be refused.
	const english = await stranger(browser, address.replace(PAGE, `/en${PAGE}`));
	await expect(english.locator('[data-incoming]')).toContainText('My voice');
	await english.getByRole('button', { name: 'Do not keep' }).click();
	await expect(english.getByText('There are no sets yet.')).toBeVisible();
});

test('a link that was cut is named, and changes nothing', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${PAGE}#bo-bai=1.i1Zyerh7`);
	await expect(said(page)).toContainText('Không đọc được bộ bài học trong liên kết.');
	await expect(page.locator('[data-incoming]')).toBeHidden();
});

test('a file is saved and opened again; lessons that the site lacks are named and kept', { tag: '@all' }, async ({ page, browser }) => {
	await page.goto(PAGE);
	await take(page, 'lop-10-den-12');
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Lưu vào tệp' }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toMatch(/^Lớp-10-đến-lớp-12-một-học-kỳ-\d{4}-\d\d-\d\d\.json$/);
	const value = JSON.parse(await readFile(await file.path(), 'utf8'));
	expect(value.sets[0].items[0].title).toBe('Quyền của ai, việc của ai?');
	value.sets[0].items[1] = { ...value.sets[0].items[1], key: 'truong-hoc/bai-da-go', title: 'Bài đã gỡ', note: 'phòng 9' };
	const other = await stranger(browser, new URL(PAGE, page.url()).href);
	const give = (text: string) => other.locator('[data-file]').setInputFiles({ name: 'bo.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await give('{"format":"quyen-con-nguoi/viec-hoc"}');
	await expect(said(other)).toHaveText('Đây không phải tệp bộ bài học, hoặc tệp đã bị hỏng.');
	await give(' '.repeat(600_000));
	await expect(said(other)).toHaveText('Tệp quá lớn, không phải tệp bộ bài học.');
	await give(JSON.stringify(value));
	await expect(other.locator('[data-incoming]')).toContainText('trang không có bài này: truong-hoc/bai-da-go');
	await other.getByRole('button', { name: 'Giữ trên máy này' }).first().click();
	const gone = other.locator('.set-item').nth(1);
	await expect(gone).toContainText('Bài đã gỡ');
	await expect(gone).toContainText('Trang hiện không có bài này (truong-hoc/bai-da-go)');
	await other.reload();
	await expect(gone.getByLabel(/Ghi chú/)).toHaveValue('phòng 9');
});

test('the plan prints alone, on A4 upright, with all that is brought along', { tag: '@all' }, async ({ page }) => {
	await page.goto(PAGE);
	await take(page, 'lop-6-den-9');
	await page.locator('.set-item').first().getByLabel('Ngày').fill('2026-12-10');
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 794, height: 1123 });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const plan = page.locator('.set-plan');
	await expect(plan.locator('tbody tr')).toHaveCount(5);
	await expect(plan).toContainText('10/12/2026');
	await expect(plan).toContainText('Phiếu bài tập in sẵn');
	await expect(plan.locator('tfoot')).toHaveText('Cộng: 5 bài, 225 phút');
	await expect(plan.locator('h4')).toHaveCount(5);
	for (const part of ['h1', '.ready-sets', '.set-items', '.set-list']) await expect(page.locator(`main ${part}`).first()).toBeHidden();
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('goes on where the browser keeps nothing, and says so', { tag: '@all' }, async ({ page }) => {
	await page.addInitScript(FULL);
	await page.goto(PAGE);
	await take(page, 'lop-6-den-9');
	await expect(titles(page)).toHaveCount(5);
	await expect(page.locator('[data-note]')).toContainText('Trình duyệt không cho lưu hoặc đã đầy bộ nhớ.');
});

test('what cannot be read is put aside, and said', { tag: '@all' }, async ({ page }) => {
	await page.goto('/truong-hoc/');
	await page.evaluate((key) => localStorage.setItem(key, '{"version":1'), KEY);
	await page.goto(PAGE);
	await expect(page.locator('[data-note]')).toContainText('bị hỏng một phần');
	expect(await page.evaluate((key) => localStorage.getItem(`quyen-con-nguoi.aside/${key}`), KEY)).toBe('{"version":1');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the ready-made sets are there to read, and no button is dead', async ({ page }) => {
		for (const path of [PAGE, '/truong-hoc/tieng-noi-cua-em/', '/truong-hoc/bai-hoc/', '/phat-thanh/goi-111/']) {
			await page.goto(path);
			await expect(page.locator('add-to-set button:visible, lesson-sets button:visible, .take-set:visible, .keep-set:visible')).toHaveCount(0);
		}
		await page.goto(PAGE);
		await expect(page.locator('.ready-set').first().locator('li')).toHaveCount(5);
		expect(await page.locator('lesson-sets noscript').evaluate((note) => getComputedStyle(note).display)).not.toBe('none');
	});
});

test.describe('without a network', () => {
	let server: Server;
	test.beforeEach(async () => {
		server = await serve(dist);
	});
	test.afterEach(() => server.close().catch(() => {}));
	test('the pages of a whole set are kept in one press', { tag: '@all' }, async ({ page }) => {
		await page.goto(server.origin + PAGE);
		await take(page, 'tuan-le-10-thang-12');
		await page.getByText('Dạy khi không có mạng').click();
		await page.getByRole('button', { name: /^Giữ trên máy này \([\d,]+ MB\)$/ }).click();
		await expect(page.locator('keep-set [role=status]')).toContainText('Đang giữ');
		// One lesson more makes what is kept too old.
		await page.getByRole('button', { name: 'Thêm', exact: true }).click();
		await expect(page.locator('keep-set [data-keep]')).toBeVisible();
		await server.close();
		await page.goto(`${server.origin}/truong-hoc/em-co-quyen-em-co-bon-phan/trinh-chieu/`);
		await expect(page.locator('h1')).toContainText('Em có quyền, em có bổn phận');
		await page.goto(`${server.origin}/phat-thanh/goi-111/5/`);
		await expect(page.locator('h1')).toContainText('Khi một trẻ em cần được bảo vệ');
		await page.goto(server.origin + PAGE);
		await expect(titles(page)).toHaveCount(6);
	});
});

test('is accessible and fits a phone and a screen', { tag: '@all' }, async ({ page }) => {
	const watch = new Watch();
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		if (width === 360) {
			await page.goto(PAGE);
			await take(page, 'tuan-le-10-thang-12');
			await page.getByRole('button', { name: 'Tạo liên kết' }).click();
			await expect(page.getByLabel('Liên kết của bộ')).toBeVisible();
			await page.locator('details.fold > summary', { hasText: 'Kế hoạch' }).click();
		}
		await watch.look(page, `${width}`, 'lesson-sets :is(button, input:not(.sr-only), select, summary, .file-button):visible');
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
	}
	expect(watch.found).toEqual([]);
});
