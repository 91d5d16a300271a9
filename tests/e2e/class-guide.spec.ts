/** The tutor's guide to a class: found from the course, read without scripts, printed, taken along as a .docx. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { findingsInBothThemes, overflow, smallTargets } from './axe.ts';
import { coursePage } from './course-learner.ts';
import { pagesIn } from './lesson-teacher.ts';
import { dist, everyPage } from './pages.ts';

test.use({ serviceWorkers: 'allow' });

const guide = `${coursePage}lop-hoc/m4/`;
/** A page as it was built: no script changes what is asked of it here. */
const builtDocument = (path: string) => parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8')).document;
const plain = (element: { textContent: string | null }) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
/** What begins a page of paper and ends on it. */
const SHEETS = 'section:has(> #phieu-phat) > .class-part, section:has(> #danh-sach-ky-ten), section:has(> #phieu-danh-gia), section:has(> #phieu-tong-hop)';

test('each module of the course leads to its guide, and the guide to a .docx', async ({ page }) => {
	await page.goto(coursePage);
	const links = page.locator('.module a[href*="/lop-hoc/"]');
	expect(await links.count()).toBe(await page.locator('.module').count());
	await links.nth(3).click();
	await expect(page).toHaveURL(guide);
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải bản .docx' }).click()]);
	expect(download.suggestedFilename()).toBe('lop-hoc-m4.docx');
	const response = await page.request.get(`${guide}lop-hoc-m4.docx`);
	expect(Object.keys(unzipSync(await response.body()))).toContain('word/document.xml');
	expect((await page.request.get(`/en${guide}lop-hoc-m4.docx`)).status()).toBe(200);
});

test('the guide breaks no rule of accessibility, fits a narrow window, and its times run from eight on', { tag: '@all' }, async ({ page }) => {
	await page.goto(guide);
	expect(await findingsInBothThemes(page, guide)).toEqual([]);
	const times = await page.locator('#lich-trong-ngay ~ table tbody th').allTextContents();
	expect(times[0]).toMatch(/^08:00–/);
	for (const [index, time] of times.entries()) if (index > 0) expect(time.split('–')[0]).toBe(times[index - 1]?.split('–')[1]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	expect(await smallTargets(page, guide, '.class-guide h3 a, .action')).toEqual([]);
});

test('the guide tells the case, the example and the summary of each lesson as the lesson does, and names sources', () => {
	for (const language of ['', '/en']) {
		const told = builtDocument(language + guide)
			.querySelector('#ke-tinh-huong')
			?.closest('section') as HTMLElement;
		const links = [...told.querySelectorAll('h3 a')].map((link) => link.getAttribute('href') ?? '');
		expect(links).toHaveLength(4);
		const text = plain(told);
		for (const link of links) {
			const parts = [...builtDocument(link).querySelectorAll('.lesson-case, .lesson-wrong, .lesson-better, .lesson-summary')];
			// The chips of sources and the notes on words are no part of the text.
			for (const part of parts) for (const other of part.querySelectorAll('.cite, [popover], .lesson-block-name')) other.remove();
			const written = parts.flatMap((part) => [...part.querySelectorAll('p, li')].map(plain));
			expect(written.length).toBeGreaterThan(4);
			for (const each of written) expect(text, link).toContain(each);
		}
		const sources = [...told.querySelectorAll('.class-sources')].map(plain);
		expect(sources.length).toBeGreaterThan(0);
		for (const line of sources) expect(line).toMatch(/^(Nguồn|Sources): \S/);
	}
});

test('the timetable leaves a check ten minutes, and the day ends by half past four', { tag: '@all' }, async () => {
	const guides = (await everyPage()).filter((each) => each.includes('/lop-hoc/'));
	expect(guides.length).toBeGreaterThan(0);
	for (const path of guides) {
		const table = builtDocument(path).querySelector('#lich-trong-ngay')?.closest('section');
		const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(plain));
		expect((rows.at(-1)?.[0] ?? '').split('–')[1]?.localeCompare('16:30'), path).toBeLessThanOrEqual(0);
		const checks = rows.filter(([, , what = '']) => /: (kiểm tra|check)$/.test(what));
		expect(checks.length, path).toBeGreaterThan(0);
		for (const [, minutes] of checks) expect(Number(minutes), path).toBeGreaterThanOrEqual(10);
	}
});

test('the .docx has real headings and lists, heads of tables that repeat, and says its language', () => {
	for (const [path, locale] of [
		[guide, 'vi-VN'],
		[`/en${guide}`, 'en'],
	] as const) {
		const files = unzipSync(readFileSync(join(dist, path, 'lop-hoc-m4.docx')));
		const part = (name: string) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array());
		for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3']) expect(part('document'), style).toContain(`<w:pStyle w:val="${style}"/>`);
		expect(part('styles')).toContain(`<w:lang w:val="${locale}`);
		const count = (text: string, what: string) => text.split(what).length - 1;
		expect(count(part('document'), '<w:tblHeader')).toBe(count(part('document'), '<w:tbl>'));
		expect(count(part('document'), '<w:numId ')).toBeGreaterThan(50);
		// No mark of a list is typed.
		expect(part('document')).not.toMatch(/<w:t[^>]*>(•|[a-z]\.|\d+\.)<\/w:t>/);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the guide prints each sheet on one page of its own, with all that there is to work on', { tag: '@all' }, async ({ page }) => {
		await page.goto(guide);
		await page.emulateMedia({ media: 'print' });
		for (const list of await page.locator('.class-guide :is(ol, ul, table)').all()) await expect(list).toBeVisible();
		await expect(page.locator('.site-foot')).toBeHidden();
		for (const chip of await page.locator('.class-sources .cite').all()) await expect(chip).toBeHidden();
		await expect(page.locator('section:has(> #ke-tinh-huong) .paper-address').first()).toContainText(coursePage);
		await expect(page.locator('keep-offline')).toBeHidden();
		const sheets = await page.locator('section:has(> #phieu-phat) > .class-part').count();
		expect(sheets).toBeGreaterThan(6);
		const others = ['lich-trong-ngay', 'ke-tinh-huong', 'loi-giai', 'gio-tay', 'danh-sach-ky-ten', 'phieu-danh-gia', 'phieu-tong-hop'].length;
		expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(sheets + others);
	});
	test('no sheet of any module is longer than a page', { tag: '@all' }, async ({ page }) => {
		// A page of A4 less its margins is 261 mm high, and 178 mm wide.
		const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96);
		await page.setViewportSize({ width: pixels(178), height: 1000 });
		await page.emulateMedia({ media: 'print' });
		const found: string[] = [];
		for (const path of (await everyPage()).filter((each) => each.includes('/lop-hoc/'))) {
			await page.goto(path);
			for (const sheet of await page.locator(SHEETS).all()) {
				const height = (await sheet.boundingBox())?.height ?? 0;
				if (height === 0 || height > pixels(261)) found.push(`${path}: ${height} ${(await sheet.textContent())?.trim().slice(0, 60)}`);
			}
		}
		expect(found).toEqual([]);
	});
});
