/** International commitments and the work in the Council: read without scripts, on a phone, on paper, and by a screen reader. */
import { expect, test } from '@playwright/test';
import { overflow, Watch } from './axe.ts';

const PAGES = ['/cam-ket/', '/en/cam-ket/', '/chinh-sach/hoi-dong-nhan-quyen/', '/en/chinh-sach/hoi-dong-nhan-quyen/'];

test('no page has a finding of axe', { tag: '@all' }, async ({ page }) => {
	const watch = new Watch();
	for (const address of PAGES) {
		await page.goto(address);
		await watch.look(page, address);
	}
	expect(watch.found).toEqual([]);
});

test.describe('without scripts, on a phone', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

	test('no page is wider than the screen', async ({ page }) => {
		for (const address of PAGES) {
			await page.goto(address);
			expect(await overflow(page), address).toBeLessThanOrEqual(0);
		}
	});

	test('a commitment says how it stands, by which day, and what was not found', async ({ page }) => {
		await page.goto('/en/cam-ket/');
		const one = page.locator('#ilo-87');
		await expect(one).toContainText('Planned');
		await expect(one).toContainText(/by sources up to (\d{1,2} )?([A-Z][a-z]+ )?\d{4}/);
		await expect(one).toContainText('Not known:');
	});
});

test('a candidacy shows support and criticism beside each other, and a vote that of Viet Nam', async ({ page }) => {
	await page.goto('/en/chinh-sach/hoi-dong-nhan-quyen/');
	const candidacy = page.locator('#ung-cu-2022');
	await expect(candidacy).toContainText('(support)');
	await expect(candidacy).toContainText('(criticism)');
	await expect(page.locator('#ton-giao-2023')).toContainText('28 in favour, 12 against, 7 abstentions. Viet Nam voted in favour.');
	await expect(page.locator('#ton-giao-2023 a[href="/en/quyen/tin-nguong-ton-giao/"]')).toHaveCount(1);
});

test('the page of a right leads to its commitments, and the reviews to the work of each term', { tag: '@all' }, async ({ page }) => {
	await page.goto('/en/quyen/lap-hoi-hoi-hop/');
	await page.locator('#cam-ket + ul a', { hasText: 'No. 87' }).click();
	await expect(page).toHaveURL(/\/en\/cam-ket\/#ilo-87$/);
	await page.goto('/en/chinh-sach/ra-soat-dinh-ky/');
	await page.getByRole('link', { name: 'What Viet Nam did in each term' }).click();
	await expect(page.locator('h1')).toHaveText('Viet Nam in the Human Rights Council and ASEAN');
});
