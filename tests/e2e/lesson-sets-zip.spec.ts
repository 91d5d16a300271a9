/** The ZIP of a set as a teacher has it: made in the browser, unpacked, opened by its address as a file; no request to any host. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { readBuiltPage } from '../../src/files/built-page.ts';
import { Learner, questionsOf, quizFrame } from './quiz-learner.ts';
import { unpack } from './unpack.ts';

test.describe.configure({ mode: 'default' });

let folder: string;
test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'Bộ bài học '));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Takes a ready-made set along. @returns the folder that it was unpacked into */
async function takeAlong(page: Page, path: string, set: string): Promise<string> {
	await page.goto(path);
	await page.locator(`[data-ready="${set}"]`).click();
	await page.locator('.set-item').first().locator('[data-group]').fill('4A');
	await page.locator('.take-set summary').click();
	const coming = page.waitForEvent('download');
	await page.locator('take-set button').click();
	const file = await coming;
	unpack(readFileSync(await file.path()), folder);
	return join(folder, file.suggestedFilename().replace(/-\d{4}-\d\d-\d\d\.zip$/, ''));
}

/** What a page that is opened from the folder must not do. */
function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('request', (request) => /^(file|data|blob):/.test(request.url()) || complaints.push(`request ${request.url()}`));
	page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`${message.type()} ${message.text()}`));
	page.on('pageerror', (error) => complaints.push(`thrown ${error.message}`));
	return complaints;
}

test('the plan leads to every page of every lesson; slides, hands and quiz work from the folder', { tag: '@all' }, async ({ page, context }) => {
	const root = await takeAlong(page, '/truong-hoc/bo-bai/', 'tuan-le-10-thang-12');
	expect(readdirSync(root)).toEqual(expect.arrayContaining(['BAT-DAU.html', 'DOC-TRUOC.txt', '02-tieng-noi-cua-em.html', 'trang']));
	const out = await context.newPage();
	const complaints = complaintsOf(out);
	await out.goto(pathToFileURL(join(root, 'BAT-DAU.html')).href);
	await expect(out).toHaveURL(/\/trang\/index\.html$/);
	await expect(out.getByRole('table')).toContainText('4A');
	await expect(out.locator('.set-pages')).toHaveCount(5);
	expect(await out.locator('table').evaluate((table) => getComputedStyle(table).borderCollapse)).toBe('collapse');
	const links = await out.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThan(35);
	expect(links.filter((link) => !link.startsWith('file:'))).toEqual([]);

	// The cards that a show of hands reads are there to print, once for all lessons.
	await out.getByRole('link', { name: 'Thẻ trả lời A, B, C, D' }).click();
	await expect(out).toHaveURL(/\/trang\/truong-hoc\/the-tra-loi\/index\.html$/);
	await expect(out.locator('.answer-sheet > li')).toHaveCount(48);
	await expect(out.locator('.answer-sheet svg').first()).toBeVisible();

	await out.goto(pathToFileURL(join(root, '02-tieng-noi-cua-em.html')).href);
	await expect(out.locator('h1')).toHaveText('Tiếng nói của em');
	// What would be put into a set here is in none of the sets of the page that is led to.
	await expect(out.locator('add-to-set').first()).toBeHidden();
	await out.locator('.faces').getByRole('link', { name: 'Trình chiếu' }).click();
	await expect(out).toHaveURL(/trinh-chieu\/index\.html#trang-1$/);
	await out.keyboard.press('ArrowRight');
	await expect(out).toHaveURL(/#trang-2$/);
	await out.goto(links.find((link) => link.includes('tieng-noi-cua-em/gio-tay')) ?? '');
	await out.locator('.hands-one.now').getByLabel('Số tay giơ cho A').fill('7');
	await out.reload();
	await expect(out.locator('.hands-one.now').getByLabel('Số tay giơ cho A')).toHaveValue('7');
	await out.goto((links.find((link) => link.includes('tieng-noi-cua-em/dap-an')) ?? '').replace('dap-an/', ''));
	const frame = await quizFrame(out);
	await new Learner(out, frame, 'mouse', await questionsOf(frame)).answer();
	await out.goto(links.find((link) => link.includes('phat-thanh')) ?? '');
	await expect(out.locator('h1')).toHaveText('Khi một trẻ em cần được bảo vệ');
	// Home is the plan.
	await out.locator('header a').first().click();
	await expect(out.getByRole('table')).toContainText('4A');
	expect(complaints).toEqual([]);
});

test('in English, too: every address leads to a file that is there, or out of the folder, and says so', { tag: '@all' }, async ({ page }) => {
	const root = await takeAlong(page, '/en/truong-hoc/bo-bai/', 'lop-10-den-12');
	const pages = readdirSync(join(root, 'trang'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(50);
	const broken: string[] = [];
	for (const name of pages) {
		const file = join(root, 'trang', name);
		const html = readFileSync(file, 'utf8');
		if (/<script[^>]*type="module"[^>]*src=|[ "']\/_astro\//.test(html)) broken.push(`${name}: a module, or an address from the root`);
		for (const link of readBuiltPage(html).links) {
			if (/^(https?:|mailto:|tel:|data:|#)/.test(link)) continue;
			const url = new URL(link, pathToFileURL(file));
			try {
				if (link.endsWith('/') || url.pathname.endsWith('/')) broken.push(`${name}: ${link} is a folder`);
				else readFileSync(fileURLToPath(new URL(url.pathname, 'file:')));
			} catch {
				broken.push(`${name}: ${link} is not there`);
			}
		}
	}
	expect(broken).toEqual([]);
});

test('a set without a show of hands brings no cards along, and speaks of none', { tag: '@all' }, async ({ page }) => {
	await page.goto('/truong-hoc/bo-bai/');
	await page.getByRole('button', { name: 'Lập bộ mới' }).click();
	const more = page.getByLabel('Thêm bài', { exact: true });
	await more.selectOption('phat-thanh/goi-111');
	await more.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('.set-plan')).toContainText('Khi một trẻ em cần được bảo vệ');
	await expect(page.locator('.set-cards')).toHaveCount(0);
	await page.locator('.take-set summary').click();
	const coming = page.waitForEvent('download');
	await page.locator('take-set button').click();
	const file = await coming;
	unpack(readFileSync(await file.path()), folder);
	const root = join(folder, file.suggestedFilename().replace(/-\d{4}-\d\d-\d\d\.zip$/, ''));
	expect(readdirSync(join(root, 'trang', 'phat-thanh', 'goi-111'))).toContain('index.html');
	expect(existsSync(join(root, 'trang', 'truong-hoc', 'the-tra-loi'))).toBe(false);
});

test('a line that breaks is said, and the teacher may try again', { tag: '@all' }, async ({ page }) => {
	await page.goto('/truong-hoc/bo-bai/');
	await page.locator('[data-ready]').first().click();
	await page.locator('.take-set summary').click();
	await page.route('**/trinh-chieu/', (route) => route.abort());
	await page.locator('take-set button').click();
	await expect(page.locator('take-set [role=status]')).toContainText('mất kết nối');
	await expect(page.locator('take-set button')).toBeEnabled();
	await page.unroute('**/trinh-chieu/');
	const coming = page.waitForEvent('download');
	await page.locator('take-set button').click();
	await coming;
	await expect(page.locator('take-set [role=status]')).toContainText('Giải nén rồi mới mở.');
});
