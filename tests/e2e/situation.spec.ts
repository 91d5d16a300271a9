/** A situation and a right, as somebody in need reads them: what to do comes first, on a phone, by keyboard, without scripts and on paper. */
import { expect, type Page, test } from '@playwright/test';
import { findingsInBothThemes, overflow, smallTargets } from './axe.ts';

const SITUATION = '/tinh-huong/lam-them-gio-khong-duoc-tra-tien/';
const RIGHT = '/quyen/viec-lam/';

/** The texts of the headings of a level, in their order. */
const headings = (page: Page, level: 2 | 3) => page.locator(`main .sl-markdown-content h${level}`).allTextContents();
/** How many of the folded parts show nothing of their text. */
const closed = (page: Page) => page.locator('details.fold > .fold-body > ul').evaluateAll((all) => all.filter((each) => !each.checkVisibility()).length);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a situation: the answer, numbered steps, who must act, what if refused; then rights, laws and lessons', async ({ page }) => {
		await page.goto(SITUATION);
		await expect(page.locator('main .answer')).toContainText('150%');
		expect((await headings(page, 2)).slice(0, 5)).toEqual([
			'Các bước',
			'Nơi giải quyết, giấy tờ, thời hạn',
			'Nếu bị từ chối hoặc không ai trả lời',
			'Quyền của bạn trong việc này',
			'Văn bản nên đọc',
		]);
		const first = page.locator('main .sl-markdown-content > :not([hidden])').first();
		await expect(first).toHaveClass(/answer/);
		expect(await page.locator('ol.steps > li').count()).toBeGreaterThan(1);
		await expect(page.locator('.help-facts dt')).toHaveText(['Nơi giải quyết', 'Giấy tờ', 'Thời hạn', 'Gọi']);
		await expect(page.locator('main')).toContainText('không phải lời khuyên cho một vụ việc');
		await expect(page.locator('main')).toContainText(/lần đối chiếu cũ nhất là ngày \d/);
		await expect(page.locator('main')).toContainText('Chưa có người của cơ quan có thẩm quyền xem lại.');
		await expect(page.locator(`main .sl-markdown-content a[href="${RIGHT}"]`).first()).toBeVisible();
		await expect(page.locator('[data-pagefind-meta="alias"]')).toHaveText(/tăng ca \| /);
	});

	test('the same in English', { tag: '@all' }, async ({ page }) => {
		await page.goto(`/en${SITUATION}`);
		await expect(page.locator('h1')).toHaveText('I work overtime and am not paid for it');
		await expect(page.locator('.help-facts dt')).toHaveText(['Who must act', 'What to bring', 'Time limit', 'Call']);
		await expect(page.locator('[data-pagefind-meta="alias"]')).toHaveText(/unpaid overtime \| /);
	});

	test('a right opens with what one can do; then what it means; law and treaty are folded', async ({ page }) => {
		await page.goto(RIGHT);
		expect((await headings(page, 2)).slice(0, 4)).toEqual(['Bạn có thể làm gì', 'Quyền này nghĩa là gì', 'Luật và điều ước', 'Xem thêm']);
		expect(await headings(page, 3)).toEqual(
			expect.arrayContaining([
				'Các bước',
				'Tình huống thường gặp',
				'Khuyến nghị đối với Việt Nam về quyền này',
				'Số liệu tại địa phương',
				'Bài học, phát thanh, trắc nghiệm',
			]),
		);
		await expect(page.locator(`main a[href="${SITUATION}"]`)).toBeVisible();
		expect(await closed(page)).toBe(3);
	});

	test('all situations stand on one page under their rights, and the groups lead to their pages', { tag: '@all' }, async ({ page }) => {
		await page.goto('/tinh-huong/');
		expect(await page.locator('main .card-list > li a').count()).toBeGreaterThanOrEqual(24);
		await page.locator('.situation-filter a', { hasText: 'Người lao động' }).click();
		await expect(page).toHaveURL(/\/quyen\/nhom\/nguoi-lao-dong\/#tinh-huong$/);
		await expect(page.locator(`#tinh-huong ~ ul a[href="${SITUATION}"]`).first()).toBeVisible();
	});

	test('the help page leads to situations', { tag: '@all' }, async ({ page }) => {
		await page.goto('/ho-tro/');
		await expect(page.locator(`main a[href="${SITUATION}"]`)).toBeVisible();
	});
});

test('a group narrows the list, says how many there are, and Back undoes it', async ({ page }) => {
	await page.goto('/tinh-huong/');
	const cards = page.locator('main .card-list > li:visible');
	const all = await cards.count();
	const group = page.locator('.situation-filter a', { hasText: 'Người lao động' });
	await group.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?nhom=nguoi-lao-dong$/);
	await expect(group).toHaveAttribute('aria-current', 'true');
	const some = await cards.count();
	expect(some).toBeLessThan(all);
	await expect(page.locator('.situation-filter [role="status"]')).toHaveText(`${some} trong ${all} tình huống`);
	await page.reload();
	await expect(cards).toHaveCount(some);
	await page.goBack();
	await expect(cards).toHaveCount(all);
	await page.goto('/tinh-huong/?nhom=khong-co');
	await expect(cards).toHaveCount(all);
});

test('the keyboard opens what is folded, and a link into it does', { tag: '@all' }, async ({ page }) => {
	await page.goto(RIGHT);
	const laws = page.locator('details', { has: page.locator('#luat') });
	await laws.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(laws.locator('ul a').first()).toBeVisible();
	await page.goto(`${RIGHT}#cong-uoc`);
	await expect(page.locator('#cong-uoc')).toBeInViewport();
	await expect(
		page
			.locator('details', { has: page.locator('#cong-uoc') })
			.locator('ul a')
			.first(),
	).toBeVisible();
});

test('on paper everything that is folded is there', async ({ page }) => {
	await page.goto(RIGHT);
	expect(await closed(page)).toBe(3);
	await page.emulateMedia({ media: 'print' });
	expect(await closed(page)).toBe(0);
	await expect(page.locator('details', { has: page.locator('#hien-phap') }).locator('ul')).toBeVisible();
});

test('on a phone nothing is cut off, telephone numbers can be pressed, and axe finds nothing', { tag: '@all' }, async ({ page }) => {
	const found: string[] = [];
	for (const path of [SITUATION, RIGHT, '/tinh-huong/', '/en/tinh-huong/', `/en${RIGHT}`]) {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(path);
		expect(await overflow(page), path).toBeLessThanOrEqual(0);
		found.push(...(await smallTargets(page, path, 'main .tel, .situation-filter a, main summary')));
		found.push(...(await findingsInBothThemes(page, path)));
		await page.setViewportSize({ width: 640, height: 400 });
		await page.emulateMedia({ forcedColors: 'active' });
		expect(await overflow(page), `${path}, 200 %`).toBeLessThanOrEqual(0);
		await page.emulateMedia({ forcedColors: 'none' });
	}
	expect(found).toEqual([]);
});
