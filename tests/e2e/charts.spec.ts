/** Pages of figures: the newest one first, and charts that show it on a phone. */
import { expect, test } from '@playwright/test';
import { isOwnPage, OTHER_CONTENT, ownContent } from '../site/own-content.ts';
import { some } from '../sweep.ts';

const share = '/ket-qua/ty-le-ho-ngheo/';
const phone = { width: 360, height: 740 };

test('a page of figures begins with the newest one, its year and its source', async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	await page.setViewportSize(phone);
	await page.goto(share);
	const first = page.getByRole('list', { name: 'Số liệu mới nhất' }).getByRole('listitem').first();
	await expect(first).toContainText('5,57 %');
	await expect(first).toContainText('Hộ nghèo, 2023');
	await expect(first.locator('.cite-chip')).toBeVisible();
	await expect(first).toBeInViewport({ ratio: 1 });
});

for (const path of some(
	[share, '/ket-qua/so-ho-ngheo/', '/ket-qua/ho-ngheo-mien-nui/', '/ket-qua/truong-hoc/', '/cong-uoc/', '/en/ket-qua/ho-ngheo-mien-nui/'],
	1,
))
	test(`a phone shows the newest end of the chart, in letters that can be read: ${path}`, async ({ page }) => {
		test.skip(!ownContent && isOwnPage(path), OTHER_CONTENT);
		await page.setViewportSize(phone);
		await page.goto(path);
		const ends = await page
			.locator('.chart-scroll')
			.first()
			.evaluate((box) => {
				const [chart, words] = [box.querySelector('svg.chart') as SVGSVGElement, [...box.querySelectorAll('text')]];
				const scale = chart.getBoundingClientRect().width / chart.viewBox.baseVal.width;
				const sizes = words.map((word) => Number.parseFloat(getComputedStyle(word).fontSize) * scale);
				return { right: chart.getBoundingClientRect().right - box.getBoundingClientRect().right, least: Math.min(...sizes) };
			});
		expect(ends.right).toBeLessThanOrEqual(1);
		expect(ends.least).toBeGreaterThanOrEqual(9);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(wide).toBeLessThanOrEqual(0);
	});
