/** The register of recommendations: its filter, its pages without scripts, on a phone, on paper and in forced colours, and the calendar. */
import { expect, type Page, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { overflow, smallTargets, Watch } from './axe.ts';
import { sampleSite } from './sample-site.ts';

const REGISTER = '/khuyen-nghi/';
const FULL = '/khuyen-nghi/upr-mau-2/143-1/';
const NOTED = '/khuyen-nghi/upr-mau-2/143-2/';
const IMPORTED = '/khuyen-nghi/upr-mau-2/143-3/';

let site: Awaited<ReturnType<typeof sampleSite>>;
test.beforeAll(async () => {
	site = await sampleSite();
});
test.afterAll(() => site.close());

const filterOf = (page: Page) => page.locator('register-filter');
const statusOf = (page: Page) => filterOf(page).getByRole('status');
/** The number that the status says. */
const countOf = async (page: Page): Promise<number> => Number(/^[\d.,]+/.exec((await statusOf(page).textContent()) ?? '')?.[0]);

test('axe finds nothing on the pages of the register, on a narrow screen, in light and dark', { tag: '@all' }, async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	const watch = new Watch();
	for (const path of [
		REGISTER,
		'/en/khuyen-nghi/?answer=noted',
		FULL,
		NOTED,
		IMPORTED,
		`/en${FULL}`,
		'/khuyen-nghi/upr-mau-2/',
		'/khuyen-nghi/lich/',
		'/chinh-sach/ra-soat-dinh-ky/',
	]) {
		await page.goto(site.origin + path);
		if (path.includes('?')) await expect(statusOf(page)).toHaveText(/\d/);
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
		});
		await watch.look(page, path);
		watch.found.push(...(await smallTargets(page, path, '.chain a, register-filter :is(input, select, button:not([hidden]), summary), .neighbours a')));
		expect(await overflow(page), path).toBeLessThanOrEqual(0);
	}
	expect(watch.found).toEqual([]);
	await context.close();
});

test('the register is filtered by keyboard alone, says how many are left, and leads to the recommendation', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(site.origin + REGISTER);
	await expect(filterOf(page).getByLabel('Chữ trong khuyến nghị')).toBeVisible();
	expect(asked).not.toContain('/khuyen-nghi/danh-muc.json');
	await filterOf(page).getByLabel('Chữ trong khuyến nghị').focus();
	await page.keyboard.type('vung sau vung xa den truong');
	await expect(statusOf(page)).toHaveText('1 khuyến nghị');
	expect(asked.filter((path) => path === '/khuyen-nghi/danh-muc.json')).toHaveLength(1);
	await expect(page).toHaveURL(/\?text=vung\+sau/);
	// From the words to the first list, to a choice in it.
	await page.keyboard.press('Tab');
	await expect(filterOf(page).locator('select[name="document"]')).toBeFocused();
	await filterOf(page).getByRole('link', { name: 'Đoạn 143.1, A/HRC/26/6' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(site.origin + FULL);
	await page.goBack();
	await expect(statusOf(page)).toHaveText('1 khuyến nghị');
});

test('on a phone the lists of filters are folded, and how many are left stands right under the box, in sight', { tag: '@all' }, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto(site.origin + REGISTER);
	const box = filterOf(page).getByRole('searchbox');
	const right = filterOf(page).locator('select[name="right"]');
	await expect(right).toBeHidden();
	await box.focus();
	await page.keyboard.type('tre em');
	await expect(statusOf(page)).toHaveText(/^\d+ khuyến nghị$/);
	await expect(statusOf(page)).toBeInViewport({ ratio: 1 });
	const [above, below] = [await box.boundingBox(), await statusOf(page).boundingBox()];
	expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(40);
	await filterOf(page).getByText('Lọc theo tài liệu, quyền, câu trả lời…').click();
	await expect(right).toBeVisible();
	// An address that asks for one of them opens them.
	await page.goto(`${site.origin}${REGISTER}?answer=noted`);
	await expect(filterOf(page).getByLabel('Câu trả lời')).toBeVisible();
	await page.setViewportSize({ width: 1200, height: 800 });
	await page.goto(site.origin + REGISTER);
	await expect(right).toBeVisible();
	await expect(filterOf(page).getByText('Lọc theo tài liệu, quyền, câu trả lời…')).toBeHidden();
});

test('bars of the two pictures of the register stand on the same lines', { tag: '@all' }, async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(site.origin + REGISTER);
	const tops = await page.locator('.pictures svg.chart').evaluateAll((charts) => charts.map((chart) => Math.round(chart.getBoundingClientRect().top)));
	expect(tops).toHaveLength(2);
	expect(new Set(tops).size).toBe(1);
});

test('a choice is kept in the address, which opens with it and with the filters that it uses', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${site.origin}/en/khuyen-nghi/?by=FR&answer=noted`);
	await expect(filterOf(page).getByLabel('State that asked')).toHaveValue('FR');
	await expect(filterOf(page).getByLabel('State that asked')).toBeVisible();
	const both = await countOf(page);
	await filterOf(page).getByLabel('State that asked').selectOption('');
	await expect(page).toHaveURL(/khuyen-nghi\/\?answer=noted$/);
	await expect(statusOf(page)).not.toHaveText(both === 1 ? '1 recommendation' : `${both} recommendations`);
	expect(await countOf(page)).toBeGreaterThan(both);
	await expect(filterOf(page).locator('.filter-results li').first()).toContainText('Noted');
	await filterOf(page).getByRole('button', { name: 'Clear the filter' }).click();
	await expect(page).toHaveURL(`${site.origin}/en/khuyen-nghi/`);
	await expect(statusOf(page)).toHaveText('');
	await expect(filterOf(page).locator('.filter-results li')).toHaveCount(0);
});

test('one that is found is said as one, in the forms of the language', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${site.origin}/en/khuyen-nghi/?text=vung+sau+vung+xa+den+truong`);
	await expect(statusOf(page)).toHaveText('1 recommendation');
	await filterOf(page).getByRole('searchbox').fill('a/hrc/26/6');
	await expect(statusOf(page)).toHaveText(/^([02-9]|\d{2,}) recommendations$/);
});

test('many results come in parts, and who asks for more goes on reading where they begin', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${site.origin}${REGISTER}?right=binh-dang`);
	await expect(filterOf(page).locator('.filter-results li')).toHaveCount(50);
	await filterOf(page).getByRole('button', { name: 'Hiện thêm' }).press('Enter');
	await expect(filterOf(page).locator('.filter-results li')).toHaveCount(100);
	await expect(filterOf(page).locator('.filter-results li').nth(50).getByRole('link')).toBeFocused();
});

test('where nothing fits, what is nearest is named, and one press takes it', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${site.origin}${REGISTER}?document=upr-mau-2&answer=pending`);
	await expect(statusOf(page)).toContainText('Chưa có khuyến nghị nào cho: Rà soát mẫu, chu kỳ II (A/HRC/26/6), Sẽ trả lời sau. Gần nhất:');
	await filterOf(page).getByRole('button', { name: 'bỏ chọn “Câu trả lời” (3)' }).click();
	await expect(statusOf(page)).toHaveText('3 khuyến nghị');
	await expect(filterOf(page).getByLabel('Câu trả lời')).toBeFocused();
});

test('a list that does not come is said, and asked for again at the next change', async ({ page }) => {
	await page.route('**/danh-muc.json', (route) => route.abort());
	await page.goto(`${site.origin}${REGISTER}?answer=noted`);
	await expect(statusOf(page)).toContainText('Không tải được danh mục');
	await page.unroute('**/danh-muc.json');
	await filterOf(page).getByLabel('Câu trả lời').selectOption('accepted');
	await expect(statusOf(page)).toHaveText(/^\d+ khuyến nghị$/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the register lists every document, each document all that it asks, and both show the figures', async ({ page }) => {
		await page.goto(site.origin + REGISTER);
		await expect(filterOf(page).locator('form')).toBeHidden();
		const rows = page.locator('#tai-lieu ~ table').first().locator('tbody tr');
		expect(await rows.count()).toBeGreaterThan(10);
		await expect(rows.filter({ hasText: 'Rà soát mẫu' })).toContainText('Chấp thuận 1; Ghi nhận 1; Chưa đọc được câu trả lời 1');
		await expect(page.locator('svg.chart')).toHaveCount(2);
		await expect(page.locator('#con-thieu ~ ul').filter({ hasText: 'A/HRC/26/6/Add.1' })).toHaveCount(1);
		await page.getByRole('link', { name: 'Rà soát mẫu, chu kỳ II' }).first().click();
		await expect(page.locator('.asked > li')).toHaveCount(3);
		await page.getByRole('link', { name: 'Đoạn 143.2' }).click();
		await expect(page).toHaveURL(site.origin + NOTED);
	});
	test('a recommendation shows its chain, what was asked and answered, and both sides beside each other', async ({ page }) => {
		await page.goto(site.origin + FULL);
		const stations = page.getByRole('navigation', { name: 'Đường đi của khuyến nghị' }).getByRole('listitem');
		await expect(stations).toHaveCount(6);
		await expect(stations.nth(3)).toContainText('chưa tìm thấy');
		await expect(page.locator('main')).toContainText('Lào, Pháp');
		await expect(page.locator('.two-sides > section')).toHaveCount(2);
		await expect(page.locator('.two-sides > section').first()).toContainText('đã làm bước đầu');
		await expect(page.locator('.two-sides > section').last()).toContainText('còn nơi chưa làm');
		await expect(page.locator('.trail')).toContainText('Rà soát mẫu, chu kỳ II');
		await page.goto(site.origin + IMPORTED);
		await expect(page.locator('.lead [lang="en"]')).toHaveText('Consider a made-up step.');
		await expect(page.locator('.lead')).toContainText('chờ biên tập viên xem lại');
	});
	test('every station of ten chains leads to a page and a place that are there', { tag: '@all' }, async ({ page }) => {
		const links = new Set<string>();
		await page.goto(`${site.origin}/khuyen-nghi/thu-1/`);
		const paths = await page.locator('.asked > li > a').evaluateAll((all) => all.slice(0, 9).map((link) => link.getAttribute('href') ?? ''));
		for (const path of [FULL, ...paths]) {
			await page.goto(site.origin + path);
			for (const link of await page.locator('.chain a').all()) links.add((await link.getAttribute('href')) ?? '');
		}
		expect(links.size).toBeGreaterThan(10);
		for (const link of links) {
			const { pathname, hash } = new URL(link, site.origin);
			expect((await page.request.get(site.origin + pathname)).status(), link).toBe(200);
			if (hash === '') continue;
			await page.goto(site.origin + pathname);
			await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`), link).toHaveCount(1);
		}
	});
});

test('the chain runs from top to bottom on a phone and from left to right on a large screen, its line drawn', { tag: '@all' }, async ({ page }) => {
	const places = async () => {
		const boxes = await page.locator('.chain li').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
		return { x: new Set(boxes.map(({ x }) => Math.round(x))).size, y: new Set(boxes.map(({ y }) => Math.round(y))).size };
	};
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(site.origin + FULL);
	expect(await places()).toEqual({ x: 1, y: 6 });
	await page.setViewportSize({ width: 1440, height: 900 });
	expect(await places()).toEqual({ x: 6, y: 1 });
});

for (const [what, media] of some(
	[
		['on paper', { media: 'print' }],
		['in forced colours', { forcedColors: 'active' }],
	] as const,
	1,
))
	test(`the chain and the pictures are seen ${what}`, async ({ page }) => {
		await page.emulateMedia(media);
		await page.goto(site.origin + FULL);
		const line = await page
			.locator('.chain li')
			.first()
			.evaluate((one) => {
				const { borderBlockStartWidth: top, borderInlineStartWidth: side, borderInlineStartColor: colour } = getComputedStyle(one, '::before');
				return { width: Math.max(Number.parseFloat(top), Number.parseFloat(side)), colour };
			});
		expect(line.width).toBeGreaterThan(1);
		await expect(page.locator('.chain li').last()).toBeVisible();
		await page.goto(site.origin + REGISTER);
		// The states of a bar differ, and each has an edge.
		const fills = await page
			.locator('svg.chart')
			.first()
			.locator('g[stroke] > rect')
			.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
		expect(new Set(fills).size).toBeGreaterThanOrEqual(4);
		const { edge, ground } = await page
			.locator('svg.chart')
			.first()
			.evaluate((chart) => ({
				edge: getComputedStyle(chart.querySelector('g[stroke] > rect') as Element).stroke,
				ground: getComputedStyle(document.body).backgroundColor,
			}));
		expect(edge).not.toBe(ground);
	});

test('the calendar lists what is known, and its file holds only what has a day', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${site.origin}/khuyen-nghi/lich/`);
	await expect(page.locator('#sap-toi ~ dl').first()).toContainText('Kỳ biết năm');
	await expect(page.locator('#da-qua ~ dl').first()).toContainText('Kỳ đã qua');
	const href = await page.getByRole('link', { name: /Tải tệp lịch/ }).getAttribute('href');
	const text = await (await page.request.get(site.origin + (href ?? ''))).text();
	expect(text).toContain('UID:khuyen-nghi-ky-ngay@');
	expect(text).not.toContain('ky-nam');
});

test('search knows the register, and tells recommendations apart by their kind', async ({ page }) => {
	await page.goto(`${site.origin}/tim-kiem/?q=den+truong&kind=recommendation`);
	await expect(
		page
			.locator('main')
			.getByRole('link', { name: /143\.1/ })
			.first(),
	).toBeVisible();
});

test('every recommendation shares the picture of the register for link previews', { tag: '@all' }, async ({ page }) => {
	const pictureOf = async (path: string) => {
		await page.goto(site.origin + path);
		return page.locator('meta[property="og:image"]').getAttribute('content');
	};
	const picture = await pictureOf(FULL);
	expect(picture).toBe(await pictureOf(REGISTER));
	expect(picture).not.toBe(await pictureOf('/'));
});
