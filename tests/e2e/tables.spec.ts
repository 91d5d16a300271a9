/** Tables that can be put in order: every column in sight, and by a list of columns on a phone. */
import { expect, test } from '@playwright/test';
import { some } from '../sweep.ts';

const compare = '/cong-uoc/so-sanh/';

for (const path of some([compare, `/en${compare}`], 1))
	test(`shows all columns at 1280 pixels: ${path}`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(path);
		const over = () => page.locator('sortable-table').evaluate((table) => table.scrollWidth - table.clientWidth);
		await expect.poll(over).toBeLessThanOrEqual(0);
		await expect(page.locator('.table-order')).toBeHidden();
	});

test('on a phone a list of the columns says what it is for, sorts, and turns the order', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto(compare);
	const first = page.locator('tbody th').first();
	const given = (await first.textContent()) ?? '';
	await page.getByLabel('Sắp xếp theo').selectOption('Thông qua');
	await expect(first).toContainText('ICERD');
	await expect(page.locator('sortable-table [role=status]')).toHaveText('Thông qua: sắp xếp tăng dần');
	await page.getByRole('button', { name: 'Đảo thứ tự' }).click();
	await expect(first).toContainText('CRPD');
	await page.getByLabel('Sắp xếp theo').selectOption('thứ tự ban đầu');
	await expect(first).toHaveText(given);
	await expect(page.locator('thead')).toBeHidden();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('there is nothing that only a script could do', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(compare);
		await expect(page.locator('tbody tr').first()).toBeVisible();
		await expect(page.locator('.table-order')).toBeHidden();
	});
});
