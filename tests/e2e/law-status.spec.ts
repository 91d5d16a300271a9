/** How laws stand, as pages say it: by the day of the check, never by that of the build; what is not known is said so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { FOLDER } from '../../src/feeds/changes.ts';
import { some } from '../sweep.ts';
import { overflow, Watch } from './axe.ts';
import { DAY } from './province-site.ts';
import { sampleSite } from './sample-site.ts';

let site: Awaited<ReturnType<typeof sampleSite>>;
test.beforeAll(async () => {
	site = await sampleSite();
});
test.afterAll(() => site.close());

const statusOf = (page: Page, label: string) => page.locator('dl.facts > div').filter({ hasText: label }).locator('dd');
const pageOf = (id: string, language = '') => `${site.origin}${language}/chinh-sach/luat/${id}/`;

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const [id, vi, en] of some(
		[
			[
				'luat-con',
				/đang có hiệu lực, theo kiểm tra ngày 1\/12\/2026\. Cần kiểm tra lại trước khi hết ngày 1\/3\/2027/s,
				/in force, as checked on 1 December 2026/,
			],
			['luat-cu', /hết hiệu lực, đã được thay thế, theo kiểm tra ngày 1\/12\/2026/, /no longer in force, replaced, as checked on 1 December 2026/],
			['luat-moi', /đang có hiệu lực, theo kiểm tra ngày 1\/12\/2026/, /in force, as checked on 1 December 2026/],
			['luat-sap', /đang có hiệu lực, theo kiểm tra ngày 1\/12\/2026/, /in force, as checked on 1 December 2026/],
			['luat-sau', /chưa có hiệu lực, theo kiểm tra ngày 1\/12\/2026/, /not yet in force, as checked on 1 December 2026/],
			['luat-sua', /đang có hiệu lực, đã được sửa đổi, theo kiểm tra ngày 1\/12\/2026/, /in force as amended, as checked on 1 December 2026/],
			['luat-lau', /theo kiểm tra ngày 19\/9\/2026.*đã quá 3 tháng; tình trạng hôm nay có thể đã khác/s, /more than 3 months old; the status may have changed/],
			['luat-ngo', /chưa rõ, theo kiểm tra ngày 1\/12\/2026/, /not known, as checked on 1 December 2026/],
			['luat-bo', /chưa rõ, chưa có ai kiểm tra/, /not known, not yet checked/],
		] as const,
		1,
	))
		test(`${id} says how it stands and on which day that was checked`, async ({ page }) => {
			await page.goto(pageOf(id));
			await expect(statusOf(page, 'Tình trạng')).toHaveText(vi);
			await expect(page.locator('dl.facts')).not.toContainText('20/12/2026');
			await page.goto(pageOf(id, '/en'));
			await expect(statusOf(page, 'Status')).toHaveText(en);
			await expect(page.locator('dl.facts')).not.toContainText('20 December 2026');
		});

	test('what replaced a law, what will, and what it replaces itself', async ({ page }) => {
		await page.goto(pageOf('luat-cu'));
		await expect(page.locator('main')).toContainText(/Đã được thay thế bởi:\s+Luật Mới, từ ngày 15\/12\/2026/);
		await page.goto(pageOf('luat-sap', '/en'));
		await expect(page.locator('main')).toContainText(/To be replaced by:\s+Luật Sau, from 1 March 2027/);
		await page.goto(pageOf('luat-moi'));
		await expect(page.locator('main')).toContainText(/Văn bản này thay thế:\s+Luật Cũ/);
		await expect(page.locator('main')).toContainText(/Văn bản này sửa đổi, bổ sung:\s*Luật Sửa/);
	});

	test('each amendment has its days and what it changed', async ({ page }) => {
		await page.goto(pageOf('luat-sua'));
		const items = page.locator('main ul > li').filter({ hasText: 'có hiệu lực' });
		await expect(items.nth(0)).toHaveText(/Luật Mới,\s+ban hành ngày 23\/4\/2026, có hiệu lực từ ngày 15\/12\/2026:\s+Thêm hai điều\./);
		await expect(items.nth(1)).toHaveText(/Luật 9\/2026\/QH16,\s+ban hành ngày 1\/5\/2026, chưa rõ ngày có hiệu lực:\s+Chưa đọc\./);
	});

	test('the table names the day of each check', async ({ page }) => {
		await page.goto(`${site.origin}/chinh-sach/luat/`);
		const row = (name: string) => page.locator('tbody tr').filter({ hasText: name });
		await expect(row('Luật Cũ')).toContainText(/hết hiệu lực, đã được thay thế\s*1\/12\/2026/);
		await expect(row('Luật Lâu')).toContainText(/đang có hiệu lực \(kiểm tra đã quá hạn\)\s*19\/9\/2026/);
		await expect(row('Luật Bỏ')).toContainText(/chưa rõ\s*chưa có ai kiểm tra/);
		await expect(page.locator('table')).not.toContainText('20/12/2026');
	});

	test('a right marks the laws that a reader must not take for law in force', async ({ page }) => {
		await page.goto(`${site.origin}/quyen/binh-dang/`);
		const item = (name: string) => page.locator('main li').filter({ hasText: name });
		await expect(item('Luật Cũ')).toContainText('hết hiệu lực, đã được thay thế');
		await expect(item('Luật Sau')).toContainText('chưa có hiệu lực');
		await expect(item('Luật Bỏ')).toContainText('chưa rõ');
		await expect(item('Luật Còn')).toHaveText('Luật Còn');
		await expect(item('Luật Sửa')).toHaveText('Luật Sửa');
	});
});

test('the data say the same as the pages', () => {
	const { entries } = JSON.parse(readFileSync(join(site.dist, FOLDER, 'van-ban.json'), 'utf8')) as { entries: { id: string; standing: object }[] };
	const of = (id: string) => entries.find((entry) => entry.id === id)?.standing;
	expect(DAY).toBe('2026-12-20');
	expect(of('luat-cu')).toEqual({ state: 'replaced', checkedOn: '2026-12-01', recheckBy: '2027-03-01', overdue: false });
	expect(of('luat-lau')).toEqual({ state: 'in-force', checkedOn: '2026-09-19', recheckBy: '2026-12-19', overdue: true });
	expect(of('luat-bo')).toEqual({ state: 'not-known', overdue: false });
});

test('on a narrow screen nothing is cut off, and axe finds nothing', { tag: '@all' }, async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	const watch = new Watch();
	for (const path of ['/chinh-sach/luat/', '/chinh-sach/luat/luat-sua/', '/en/chinh-sach/luat/luat-lau/', '/quyen/binh-dang/', '/quyen/']) {
		await page.goto(site.origin + path);
		await watch.look(page, path);
		expect(await overflow(page), path).toBeLessThanOrEqual(0);
	}
	expect(watch.found).toEqual([]);
	await context.close();
});
