/** What the four groups come for, from the home page, in as many steps as they are ready to take. A step is a click, or a search that is sent. */
import { expect, type Page, test } from '@playwright/test';
import { OTHER_CONTENT, ownContent } from '../site/own-content.ts';
import { some } from '../sweep.ts';
import { COURSE, lessons } from './course-learner.ts';

/** Counts the steps of a walk, and refuses one too many. */
class Walk {
	#steps = 0;
	readonly page: Page;
	readonly #most: number;
	/** @param most how many steps it may take */
	constructor(page: Page, most: number) {
		this.page = page;
		this.#most = most;
	}
	async press(selector: string, text?: string | RegExp): Promise<void> {
		this.#step();
		await this.page
			.locator(selector)
			.filter(text === undefined ? {} : { hasText: text })
			.first()
			.click();
		await this.page.waitForLoadState('load');
	}
	async search(words: string): Promise<void> {
		this.#step();
		await this.page.locator('.home-search input').fill(words);
		await this.page.locator('.home-search input').press('Enter');
		await expect(this.page).toHaveURL(/\/tim-kiem\/\?q=/);
	}
	#step(): void {
		this.#steps++;
		expect(this.#steps, 'steps').toBeLessThanOrEqual(this.#most);
	}
}

const phone = { width: 360, height: 740 };

for (const words of some(['tăng ca không trả lương', 'tang ca khong tra luong', 'làm thêm giờ'], 1))
	test(`somebody who is not paid for overtime finds what to do, and whom to call: ${words}`, async ({ page }) => {
		await page.setViewportSize(phone);
		await page.goto('/');
		const walk = new Walk(page, 2);
		await walk.search(words);
		// Among the first three.
		await walk.press('search-box ol > li:nth-child(-n + 3) a[href*="/tinh-huong/lam-them-gio-khong-duoc-tra-tien/"]');
		await expect(page.locator('h1')).toContainText('làm thêm giờ');
		await expect(page.locator('main ol > li').first()).toBeVisible();
		await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
	});

test('a parent whose child has no birth certificate finds the office', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.goto('/');
	const walk = new Walk(page, 2);
	await walk.press('main a[href="/tinh-huong/con-chua-co-giay-khai-sinh/"]');
	await expect(page.locator('main')).toContainText('Ủy ban nhân dân');
});

test('somebody looks up a right, and reads first what one can do', { tag: '@all' }, async ({ page }) => {
	await page.goto('/');
	const walk = new Walk(page, 2);
	await walk.press('main a[href="/quyen/"]');
	await walk.press('main a[href="/quyen/viec-lam/"]');
	await expect(page.locator('main h2').first()).toContainText('Bạn có thể làm gì');
});

test('a teacher of grade 7 finds a lesson and its sheet', async ({ page }) => {
	await page.goto('/');
	const walk = new Walk(page, 4);
	await walk.press('main a[href="/truong-hoc/"]');
	await walk.press('main a[href="/truong-hoc/bai-hoc/"]');
	await walk.press('main a[href^="/truong-hoc/"]:has-text("7"), main li:has-text("Lớp 7") a');
	await expect(page.locator('main a[href*="/trinh-chieu/"], main a[href*="/in/"], main a[download]').first()).toBeVisible();
});

test('a trainee begins the first lesson', async ({ page }) => {
	await page.goto('/');
	const walk = new Walk(page, 2);
	await walk.press('course-resume .action');
	await walk.press(`main a[href="/khoa-hoc/${COURSE}/${lessons[0]?.id}/"]`);
	await expect(page.locator('h1')).toContainText(lessons[0]?.title.vi ?? '?');
});

test('an official finds when a unit has to report', async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	await page.goto('/');
	const walk = new Walk(page, 4);
	await walk.press('main a[href="/ke-hoach/2025/"]');
	await walk.press('a[href="/ke-hoach/2025/don-vi/"]');
	await walk.press('main summary', 'Sở, ngành');
	await walk.press('main a[href="/ke-hoach/2025/don-vi/so-gddt-da-nang/"]');
	await expect(page.locator('main')).toContainText(/\d{1,2}\/\d{1,2}\/20\d\d/);
});

test('a journalist takes a figure along with its source', async ({ page }) => {
	await page.goto('/');
	const walk = new Walk(page, 2);
	await walk.press('.card-figure .card-title a');
	await walk.press('main button.cite, main .cite-chip, main button[popovertarget]');
	await expect(page.locator('[popover]:popover-open')).toBeVisible();
});
