/** Long pages on a phone: they fold, what is asked for opens, and paper has all of it; low windows keep their text free of bars. */
import { expect, test } from '@playwright/test';
import { isOwnPage, OTHER_CONTENT, ownContent } from '../site/own-content.ts';
import { some } from '../sweep.ts';
import { Watch } from './axe.ts';

const PHONE = { width: 360, height: 740 };
/** A page of 1280 × 1024 at 400 %. */
const LOW = { width: 320, height: 256 };

test('pages of the plan are folded on a phone', { tag: '@all' }, async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	const watch = new Watch();
	await page.setViewportSize(PHONE);
	for (const path of ['/ke-hoach/2025/', '/en/ke-hoach/2025/', '/ke-hoach/2025/nhiem-vu/', '/ke-hoach/2025/don-vi/', '/ke-hoach/2025/muc-tieu/']) {
		await page.goto(path);
		// The page itself; the frame around it, with its footer, is the same everywhere.
		const { height } = (await page.locator('.sl-markdown-content').boundingBox()) ?? { height: Number.POSITIVE_INFINITY };
		expect(height, path).toBeLessThan(5000);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(PHONE.width);
		await page.evaluate(() => {
			for (const fold of document.querySelectorAll('main details')) fold.toggleAttribute('open', true);
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(PHONE.width);
		await watch.look(page, path);
	}
	expect(watch.found).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a group of units opens, and leads to a commune by its letter', async ({ page }) => {
		test.skip(!ownContent, OTHER_CONTENT);
		await page.setViewportSize(PHONE);
		await page.goto('/ke-hoach/2025/don-vi/');
		await expect(page.locator('.list-finder, fold-all button').first()).toBeHidden();
		await page.locator('summary', { hasText: 'Ủy ban nhân dân' }).click();
		await page.locator('.letters a', { hasText: 'H' }).first().click();
		const place = page.locator(new URL(page.url()).hash);
		await expect(place).toBeInViewport();
		await expect(place).toContainText('Hiệp Đức');
	});
	test('paper has every task', async ({ page }) => {
		test.skip(!ownContent, OTHER_CONTENT);
		await page.goto('/ke-hoach/2025/nhiem-vu/');
		await page.emulateMedia({ media: 'print' });
		for (const row of await page.locator('table.cards tbody tr').all()) await expect(row).toBeVisible();
	});
});

test('an address that leads into a fold opens it, and so does a link on the page', async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	await page.goto('/ke-hoach/2025/#can-cu');
	const fold = page.locator('details.fold', { has: page.locator('#can-cu') });
	await expect(fold).toHaveAttribute('open');
	await fold.locator('summary').click();
	await expect(fold).not.toHaveAttribute('open');
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.locator('starlight-toc a[href="#can-cu"]').click();
	await expect(fold).toHaveAttribute('open');
});

test('all folds open at once, and close', { tag: '@all' }, async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	await page.goto('/ke-hoach/2025/don-vi/');
	const closed = page.locator('main details.fold:not([open])');
	const all = page.locator('fold-all button');
	await all.click();
	await expect(closed).toHaveCount(0);
	await expect(all).toHaveText('Thu gọn tất cả');
	await all.click();
	await expect(page.locator('main details.fold[open]')).toHaveCount(0);
});

test('a unit is found by words without marks; a slip of the finger leads to the nearest', async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	await page.goto('/ke-hoach/2025/don-vi/');
	const field = page.getByLabel('Tìm đơn vị theo tên').last();
	await field.fill('dong giang');
	await expect(page.locator('.found')).toHaveText('1 kết quả');
	await expect(page.locator('[data-find]:visible')).toHaveCount(1);
	await expect(page.locator('[data-find]:visible')).toContainText('Đông Giang');
	await field.fill('dong giangg');
	await expect(page.locator('.found')).toHaveText('Không có đơn vị nào tên “dong giangg”. Gần nhất:');
	await page.locator('.nearest a', { hasText: 'Đông Giang' }).click();
	await expect(page).toHaveURL(/\/don-vi\/ubnd-dong-giang\/$/);
	await page.goBack();
	await expect(page.getByLabel('Tìm đơn vị theo tên').last()).toHaveValue('dong giangg');
});

test('a choice without lessons leads to the nearest that has some', { tag: '@all' }, async ({ page }) => {
	// Every grade has lessons; none of grade 12 takes 35 minutes.
	await page.goto('/truong-hoc/bai-hoc/?grade=12&time=35');
	await expect(page.locator('.found')).toContainText('Lớp 12');
	await expect(page.locator('.tiles > li:visible')).toHaveCount(0);
	await page.locator('.nearest button').first().click();
	await expect(page.locator('.tiles > li:visible').first()).toBeVisible();
	await expect(page.locator('.nearest')).toBeHidden();
});

for (const path of some(['/ke-hoach/2025/don-vi/', '/truong-hoc/bai-hoc/', '/khoa-hoc/truyen-thong-quyen-con-nguoi/thi/'], 1)) {
	test(`no bar covers the text of a low window (${path})`, async ({ page }) => {
		test.skip(!ownContent && isOwnPage(path), OTHER_CONTENT);
		await page.setViewportSize(LOW);
		await page.goto(path);
		await page.evaluate(() => scrollTo(0, 600));
		const covered = await page.evaluate(
			() =>
				[...document.querySelectorAll('body :not(.sl-skip-link)')].filter((each) => {
					const { position } = getComputedStyle(each);
					const { top, bottom, width } = each.getBoundingClientRect();
					return (position === 'fixed' || position === 'sticky') && width > innerWidth / 2 && bottom > 0 && top < innerHeight && each.checkVisibility();
				}).length,
		);
		expect(covered).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(LOW.width);
	});
}

test('a quiz is found by its name; what nobody wrote leads to what is nearest', { tag: '@all' }, async ({ page }) => {
	await page.goto('/trac-nghiem/?tim=kiem+chung');
	await expect(page.locator('.found')).toHaveText(/^\d+ kết quả$/);
	await expect(page.locator('.tiles > li:visible').first()).toContainText('Kiểm chứng');
	await page.getByLabel('Tìm bài trắc nghiệm').last().fill('kiem chunh');
	await expect(page.locator('.nearest a').first()).toContainText('Kiểm chứng');
});

for (const [path, said] of some(
	[
		['/ket-qua/hoat-dong-truyen-thong/', 'Hỏi: Sở Văn hóa'],
		['/ke-hoach/2025/muc-tieu/', 'Hỏi: Các sở, ban, ngành của thành phố Đà Nẵng'],
		['/san-pham/', 'Mục này gồm: bài viết'],
	] as const,
	1,
)) {
	test(`what is not published says whom to ask, or what belongs there (${path})`, async ({ page }) => {
		test.skip(!ownContent && isOwnPage(path), OTHER_CONTENT);
		await page.goto(path);
		await expect(page.locator('.state').first()).toContainText(said);
	});
}

test('a target is headed by a few words; what the plan sets stands as text', async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	await page.goto('/ke-hoach/2025/muc-tieu/');
	for (const heading of await page.locator('main h2[id^="t"]').allTextContents()) expect(heading.length).toBeLessThan(60);
	await expect(page.locator('#t1')).toHaveText(/Người phát ngôn/);
});
