/** A province with entries: targets with values, reports, the catalogue of products, cards. */
import { expect, test } from '@playwright/test';
import { overflow, Watch } from './axe.ts';
import { dropDatabase } from './refused-storage.ts';
import { sampleSite, UNTRANSLATED } from './sample-site.ts';

let site: Awaited<ReturnType<typeof sampleSite>>;
test.beforeAll(async () => {
	site = await sampleSite();
});
test.afterAll(() => site.close());

const pages = [
	'/ke-hoach/2026/muc-tieu/',
	'/en/ke-hoach/2026/muc-tieu/',
	'/ke-hoach/2026/bao-cao/',
	'/ke-hoach/2026/bao-cao/sau-thang/',
	'/en/ke-hoach/2026/bao-cao/ca-nam/tong-hop/',
	'/ke-hoach/so-sanh/',
	'/san-pham/',
	'/en/san-pham/thang/2026-03/',
	'/san-pham/ngon-ngu/tieng-ktv/',
	'/du-lieu/',
	'/du-lieu/the-nhung/',
	'/nhung/ke-hoach-2026/',
	'/nhung/en/ke-hoach-2026-so-y-te-mau/',
];

test('axe finds nothing on pages with entries, on a narrow screen, in light and dark', { tag: '@all' }, async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	const watch = new Watch();
	for (const path of pages) {
		await page.goto(site.origin + path);
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
		});
		await watch.look(page, path);
		expect(await overflow(page), path).toBeLessThanOrEqual(0);
	}
	expect(watch.found).toEqual([]);
	await context.close();
});

test('a lesson that is not translated has one set of bookmarks, and each part of its page the language that it is in', { tag: '@all' }, async ({ page }) => {
	const key = 'quyen-con-nguoi.course/khoa-mau';
	const marks = () =>
		page.evaluate((name) => {
			const { marks: kept = {} } = JSON.parse(localStorage.getItem(name) ?? '{}') as { marks?: Record<string, { gone?: true }> };
			return Object.keys(kept).filter((each) => !kept[each]?.gone);
		}, key);
	const marked = page.locator('.mark-button.marked');
	await page.goto(`${site.origin}/en/${UNTRANSLATED}/`);
	await page.locator('.marks-bar select').selectOption('0');
	await page.locator('.marks-bar button').click();
	await page.locator('.mark-note textarea').fill('Hỏi lại');
	await page.keyboard.press('Escape');
	await expect.poll(marks).toEqual([expect.stringMatching(/^vi\//)]);
	const langOf = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((part) => part.closest('[lang]')?.getAttribute('lang'));
	for (const [selector, language] of [
		['[data-lesson-body] p', 'vi'],
		['.marks-bar option', 'vi'],
		['.mark-words', 'vi'],
		['.marks-list li a', 'vi'],
		['.marks-bar button', 'en'],
		['.lesson-state', 'en'],
		['.lesson-notes label', 'en'],
	])
		expect([selector, await langOf(selector ?? '')]).toEqual([selector, language]);
	// As it was kept before: under the language of the page.
	const text = await page.evaluate((name) => localStorage.getItem(name), key);
	await page.goto(`${site.origin}/robots.txt`);
	await dropDatabase(page);
	await page.evaluate(([name, kept]) => localStorage.setItem(name ?? '', kept ?? ''), [key, text?.replace('"vi/', '"en/')]);
	for (const language of ['', 'en/']) {
		await page.goto(`${site.origin}/${language}${UNTRANSLATED}/`);
		await expect(marked).toHaveCount(1);
		await expect(page.locator('.marks-list .note-text')).toHaveText('Hỏi lại');
		expect(await marks()).toEqual([expect.stringMatching(/^vi\//)]);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('targets show their values, with a chart and its table', async ({ page }) => {
		await page.goto(`${site.origin}/ke-hoach/2026/muc-tieu/`);
		await expect(page.locator('svg.chart')).toHaveCount(5);
		const row = page.locator('h2#san-pham ~ table').first().locator('tbody tr').nth(1);
		await expect(row).toContainText('25 %');
		await expect(row).toContainText('cao hơn khoảng đã nêu');
	});
	test('the catalogue is narrowed down by links', async ({ page }) => {
		await page.goto(`${site.origin}/san-pham/`);
		await expect(page.locator('product-filter form')).toBeHidden();
		await page.getByRole('link', { name: 'tiếng Cơ Tu (1)' }).click();
		await expect(page.locator('table tbody tr')).toHaveCount(1);
		await expect(page.locator('table tbody tr')).toContainText('Chương trình phát thanh mẫu');
	});
	test('a period says who reported, who did not and what was said', { tag: '@all' }, async ({ page }) => {
		await page.goto(`${site.origin}/ke-hoach/2026/bao-cao/sau-thang/`);
		await expect(page.locator('main')).toContainText('Đã làm một nửa số sản phẩm mẫu.');
		await expect(page.locator('#chua-bao-cao ~ ul').first()).toContainText('Sở Y tế Tỉnh Mẫu');
	});
});

test('the catalogue is filtered by several things at once, by keyboard, and says how many are left', async ({ page }) => {
	await page.goto(`${site.origin}/san-pham/`);
	const filter = page.locator('product-filter');
	await filter.getByLabel('Đơn vị').selectOption('so-van-hoa-mau');
	await expect(filter.getByRole('status')).toHaveText('5 sản phẩm');
	await filter.getByLabel('Chữ trong tên').focus();
	await page.keyboard.type('to roi');
	await expect(filter.getByRole('status')).toHaveText('2 sản phẩm');
	await expect(filter.locator('.filter-results a').first()).toHaveAttribute('href', '/san-pham/thang/2026-03/#to-roi-mau-2');
	await filter.getByRole('button', { name: 'Xóa bộ lọc' }).click();
	await expect(filter.locator('.filter-results li')).toHaveCount(0);
	await expect(filter.getByRole('status')).toHaveText('');
});

test('forms and summaries are there to download, for every unit and in both languages', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${site.origin}/ke-hoach/2026/bao-cao/ca-nam/`);
	await page.locator('#bieu-mau ~ details summary').click();
	const links = await page.locator('#bieu-mau ~ details a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(links).toHaveLength(6);
	for (const path of [...links, '/ke-hoach/2026/bao-cao/ca-nam/tong-hop/tong-hop.docx', '/en/ke-hoach/2026/bao-cao/ca-nam/tong-hop/tong-hop.xlsx']) {
		const response = await page.request.get(site.origin + path);
		expect(response.status(), path).toBe(200);
		expect((await response.body()).subarray(0, 2).toString()).toBe('PK');
	}
});

test('a card fits the frame that its line asks for, runs nothing and asks no other host', async ({ page }) => {
	await page.goto(`${site.origin}/du-lieu/the-nhung/`);
	const codes = await page.locator('pre code').allTextContents();
	expect(codes.length).toBeGreaterThan(3);
	for (const code of codes) {
		const [, address = '', height = ''] = /src="([^"]+)".* height="(\d+)"/.exec(code) ?? [];
		await page.setViewportSize({ width: 320, height: Number(height) });
		await page.goto(site.origin + new URL(address).pathname);
		expect(await page.locator('script').count()).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollHeight), address).toBeLessThanOrEqual(Number(height));
	}
});

test('every page names a picture for link previews that is there', { tag: '@all' }, async ({ page }) => {
	for (const path of ['/ke-hoach/2026/bao-cao/ca-nam/', '/en/san-pham/', '/ke-hoach/2026/don-vi/so-y-te-mau/']) {
		await page.goto(site.origin + path);
		const address = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
		const response = await page.request.get(site.origin + new URL(address).pathname);
		expect(response.headers()['content-type']).toBe('image/png');
	}
});
