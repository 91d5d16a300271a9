/** A province with entries: targets with values, reports, the catalogue of products, cards, and the editor on a folder of the computer. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { check } from '../../src/content/check.ts';
import { isError } from '../../src/source/report.ts';
import { overflow, Watch } from './axe.ts';
import type { ProvinceSite } from './province-site.ts';
import { sharedProvince } from './shared-province.ts';

let site: ProvinceSite;
test.beforeAll(async () => {
	site = await sharedProvince();
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

test('axe finds nothing on pages with entries, on a narrow screen, in light and dark', async ({ browser }) => {
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
	test('a period says who reported, who did not and what was said', async ({ page }) => {
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

test('forms and summaries are there to download, for every unit and in both languages', async ({ page }) => {
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

test('every page names a picture for link previews that is there', async ({ page }) => {
	for (const path of ['/ke-hoach/2026/bao-cao/ca-nam/', '/en/san-pham/', '/ke-hoach/2026/don-vi/so-y-te-mau/']) {
		await page.goto(site.origin + path);
		const address = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
		const response = await page.request.get(site.origin + new URL(address).pathname);
		expect(response.headers()['content-type']).toBe('image/png');
	}
});

test('the editor adds a product in a folder of the computer, and the check accepts what its form wrote', async ({ page }) => {
	const province = join(import.meta.dirname, '../fixtures/province');
	const files = readdirSync(province, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file): [string, string] => [`content${file.slice(province.length)}`, readFileSync(file, 'utf8')]);
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(site.origin) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
	});
	await openEditor(page, files);
	await page.getByText('Tạo mới').first().click();
	await expect(page.locator('[data-key-path=id]')).toBeVisible();
	const field = (name: string) => page.locator(`[data-key-path="${name}"]`);
	const choose = async (name: string, option: string) => {
		// Few options are shown as they are, many in a list that opens.
		const list = field(name).getByRole('combobox');
		if ((await list.count()) === 0) return field(name).getByText(option, { exact: true }).click();
		await list.click();
		await page.getByRole('option', { name: option, exact: true }).click();
	};
	const fillTexts = async () => {
		for (const [name, text] of [
			['id', 'to-gap-moi'],
			['title.vi', 'Tờ gấp mới'],
			['date', '2026-09-09'],
		] as const)
			await field(name).getByRole('textbox').fill(text);
	};
	await fillTexts();
	await choose('kind', 'tờ rơi');
	await choose('platform', 'báo in, ấn phẩm');
	await choose('unit', 'Sở Y tế Tỉnh Mẫu');
	await choose('task', 'I.1.b Tập huấn mẫu');
	await choose('licence', 'CC BY 4.0');
	await choose('languages', 'tiếng Cơ Tu');
	await field('source').getByText(/^Thêm/).click();
	await field('source.0.id').getByRole('textbox').fill('MAU');
	const save = page.getByText('Lưu', { exact: true }).first();
	const written = async () => (await filesIn(page)).find(([name]) => name === 'content/media/to-gap-moi.yaml')?.[1];
	// The form takes what was typed a moment later, and what was typed before it listened not at all: a press before that finds it incomplete.
	await expect(async () => {
		if (await save.isVisible()) await save.click();
		await expect
			.poll(written, { timeout: 10_000 })
			.toBeTruthy()
			.catch(async (error: unknown) => {
				await fillTexts();
				throw error;
			});
	}).toPass();
	const after = await filesIn(page);
	const folder = mkdtempSync(join(tmpdir(), 'edited-'));
	try {
		cpSync(province, folder, { recursive: true });
		writeFileSync(join(folder, 'media/to-gap-moi.yaml'), (await written()) ?? '');
		expect(check(folder, '2027-01-15').problems.filter(isError)).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true });
	}
	// Nothing else was touched, and no other host was asked.
	expect(after.filter(([name]) => name !== 'content/media/to-gap-moi.yaml')).toEqual(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
	expect(elsewhere).toEqual([]);
});

/** Opens the editor on a folder that the browser keeps; the dialog for choosing one cannot be reached by a test. */
async function openEditor(page: Page, files: [string, string][]): Promise<void> {
	await page.addInitScript(() => {
		Object.assign(window, {
			showDirectoryPicker: async () => {
				const root = await navigator.storage.getDirectory();
				return Object.assign(await root.getDirectoryHandle('project', { create: true }), { requestPermission: () => Promise.resolve('granted') });
			},
		});
	});
	await page.goto(`${site.origin}/bien-tap/`);
	await page.evaluate(async (all) => {
		const root = await navigator.storage.getDirectory();
		for (const [name, text] of all) {
			let folder = await root.getDirectoryHandle('project', { create: true });
			const parts = name.split('/');
			const last = parts.pop() ?? '';
			for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
			const file = await folder.getFileHandle(last, { create: true });
			const writer = await file.createWritable();
			await writer.write(text);
			await writer.close();
		}
	}, files);
	await page.getByRole('button', { name: /kho mã nguồn cục bộ/ }).click();
	await expect(page.getByText('ap-phich-mau: Áp phích mẫu')).toBeVisible();
}

/** Every file of that folder, by name. */
function filesIn(page: Page): Promise<[string, string][]> {
	return page.evaluate(async () => {
		const found: [string, string][] = [];
		const walk = async (folder: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
			const entries = (folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }).entries();
			for await (const [name, handle] of entries) {
				if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${prefix}${name}/`);
				else found.push([`${prefix}${name}`, await (await (handle as FileSystemFileHandle).getFile()).text()]);
			}
		};
		const root = await navigator.storage.getDirectory();
		await walk(await root.getDirectoryHandle('project'), '');
		return found.sort(([a], [b]) => (a < b ? -1 : 1));
	});
}
