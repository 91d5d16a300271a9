/** Search as people type it: with marks, without marks, without đ; by keyboard; on a phone; filtered. */
import { expect, type Page, test } from '@playwright/test';
import { OTHER_CONTENT, ownContent } from '../site/own-content.ts';
import { some } from '../sweep.ts';

async function results(page: Page, query: string): Promise<string[]> {
	const box = page.locator('search-box[data-from-address]');
	await box.locator('input').fill(query);
	await expect(box.locator('[role=status]')).toContainText(`“${query}”`);
	return box.locator('ol > li > a').allTextContents();
}

const PAGE = '/tim-kiem/';

test('queries as people type them: without marks, with them, in quotation marks, misspelt, of no page', async ({ page }) => {
	await page.goto(PAGE);
	const box = page.locator('search-box[data-from-address]');
	const status = box.locator('[role=status]');
	await test.step('marks and đ may be left out', async () => {
		expect((await results(page, 'duong day nong')).join('\n')).toMatch(/đường dây|hỗ trợ/i);
		expect((await results(page, 'quyen tre em'))[0]).toMatch(/trẻ em/i);
		await results(page, 'dieu uoc');
		await expect(box.locator('ol')).toContainText(/điều ước/i);
	});
	await test.step('the spelling that was typed ranks first', async () => {
		expect((await results(page, 'Công ước về quyền trẻ em'))[0]).toMatch(/quyền trẻ em/i);
		const dan = await results(page, 'dân tộc thiểu số');
		expect(dan[0]).toMatch(/dân tộc/i);
	});
	await test.step('a phrase in quotation marks is found as it stands', async () => {
		const found = await results(page, '"điều chỉnh hợp lý"');
		expect(found.length).toBeGreaterThan(0);
	});
	await test.step('a result says what it is and where it stands', async () => {
		await results(page, 'luật trẻ em');
		const place = box.locator('ol > li').first().locator('.search-place');
		await expect(place).toContainText('Luật và chính sách');
		await expect(place).toContainText('Chính sách quốc gia về quyền con người › Văn bản pháp luật và chính sách');
	});
	await test.step('a word of no page is said, and so is what was searched instead', async () => {
		await results(page, 'quyền trẻ em xyzzy');
		await expect(status).toContainText('Không trang nào có chữ “xyzzy”.');
		await results(page, 'CEDEW');
		await expect(status).toContainText('Đã tìm cho “cedaw”.');
	});
	await test.step('nothing found is said, and the box can be emptied', async () => {
		expect(await results(page, 'xyzzyqwv')).toEqual([]);
		await box.locator('input').fill('');
		await expect(status).toHaveText('');
	});
});

test('glossary terms and tasks are entries of their own', { tag: '@all' }, async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	await page.goto(PAGE);
	const box = page.locator('search-box[data-from-address]');
	await box.locator('select[name=kind]').selectOption('term');
	const terms = await results(page, 'bao luu');
	expect(terms[0]).toMatch(/bảo lưu/i);
	await expect(box.locator('ol > li > a').first()).toHaveAttribute('href', /\/thuat-ngu\/#/);
	await box.locator('select[name=kind]').selectOption('task');
	const tasks = await results(page, 'tập huấn');
	expect(tasks.some((title) => title.startsWith('IV.2.c'))).toBe(true);
	expect(tasks.every((title) => /^(IV|VI)\./.test(title))).toBe(true);
});

for (const [language, start, named, words] of some(
	[
		['vi', '', 'Bộ tài liệu', 'khai sinh'],
		['en', '/en', 'Kit', 'birth'],
	] as const,
	1,
)) {
	test(`kits are a kind of their own, and no press (${language})`, async ({ page }) => {
		test.skip(!ownContent, OTHER_CONTENT);
		await page.goto(`${start}/tim-kiem/`);
		const box = page.locator('search-box[data-from-address]');
		await box.locator('select[name=kind]').selectOption({ label: named });
		expect((await results(page, words)).length).toBeGreaterThan(0);
		const hrefs = () => box.locator('ol > li > a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		for (const href of await hrefs()) expect(href).toContain(`${start}/bo-tai-lieu/`);
		await expect(box.locator('ol > li').first().locator('.search-place')).toContainText(named);
		await box.locator('select[name=kind]').selectOption('press');
		await expect(box.locator('ol > li > a[href*="/bo-tai-lieu/"]')).toHaveCount(0);
	});
}

test('results are filtered by language, in either direction', { tag: '@all' }, async ({ page }) => {
	await page.goto(PAGE);
	const box = page.locator('search-box[data-from-address]');
	await box.locator('select[name=language]').selectOption('en');
	const english = await results(page, 'reservations');
	expect(english.length).toBeGreaterThan(0);
	for (const link of await box.locator('ol > li > a').all()) await expect(link).toHaveAttribute('href', /^\/en\//);
	await box.locator('select[name=language]').selectOption('');
	await results(page, 'CEDAW');
	const hrefs = await box.locator('ol > li > a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(hrefs.some((href) => href.startsWith('/en/'))).toBe(true);
	expect(hrefs.some((href) => !href.startsWith('/en/'))).toBe(true);
});

test('the dialog opens with Ctrl+K, is used with arrow keys, and gives the focus back', async ({ page }) => {
	await page.goto('/ho-tro/');
	await page.keyboard.press('Control+k');
	const dialog = page.locator('dialog.search-dialog');
	await expect(dialog.locator('input')).toBeFocused();
	await page.keyboard.type('khieu nai');
	await expect(dialog.locator('[role=status]')).toContainText('“khieu nai”');
	await page.keyboard.press('ArrowDown');
	await expect(dialog.locator('ol > li > a').first()).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(dialog.locator('input')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	const href = await dialog.locator('ol > li > a').first().getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${href?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
	await page.keyboard.press('Control+k');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});

test('what is typed stands in the address: Back from a result leads to it', { tag: '@all' }, async ({ page }) => {
	await page.goto(PAGE);
	await results(page, 'khai sinh');
	const box = page.locator('search-box[data-from-address]');
	await expect(page).toHaveURL(/\/tim-kiem\/\?q=khai\+sinh$/);
	await box.locator('select[name=kind]').selectOption('right');
	await expect(page).toHaveURL(/\?q=khai\+sinh&kind=right$/);
	await expect(box.locator('.search-kind').first()).toHaveText('Quyền');
	const first = await box.locator('ol > li > a').first().getAttribute('href');
	await box.locator('ol > li > a').first().click();
	await expect(page).toHaveURL(new RegExp(`${first}$`));
	await page.goBack();
	await expect(box.locator('input')).toHaveValue('khai sinh');
	await expect(box.locator('select[name=kind]')).toHaveValue('right');
	await expect(box.locator('ol > li > a').first()).toHaveAttribute('href', `${first}`);
});

test('the dialog leads to all results on their page', { tag: '@all' }, async ({ page }) => {
	await page.goto('/ho-tro/');
	await page.keyboard.press('Control+k');
	const dialog = page.locator('dialog.search-dialog');
	await page.keyboard.type('khieu nai');
	await dialog.getByRole('link', { name: 'Xem tất cả kết quả' }).click();
	await expect(page).toHaveURL(/\/tim-kiem\/\?q=khieu\+nai$/);
	await expect(page.locator('search-box[data-from-address] [role=status]')).toContainText('“khieu nai”');
});

test('the count is said when typing pauses, not at each key', { tag: '@all' }, async ({ page }) => {
	await page.goto(PAGE);
	const box = page.locator('search-box[data-from-address]');
	await results(page, 'khai');
	await page.evaluate(() => {
		const said: string[] = [];
		const status = document.querySelector('search-box[data-from-address] [role=status]');
		Object.assign(window, { said });
		if (status) new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(status, { childList: true });
	});
	await box.locator('input').press('End');
	await box.locator('input').pressSequentially(' sinh muộn', { delay: 120 });
	await expect(box.locator('[role=status]')).toContainText('“khai sinh muộn”');
	const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
	expect(said).toHaveLength(1);
});

test('results that come late leave the focus where it is in the list', { tag: '@all' }, async ({ page }) => {
	await page.goto('/tim-kiem/?q=khieu');
	const box = page.locator('search-box[data-from-address]');
	await expect(box.locator('[role=status]')).toContainText('“khieu”');
	await box.locator('ol > li > a').nth(1).focus();
	const answer = (words: string) =>
		box.locator('input').evaluate((input: HTMLInputElement, value) => {
			input.value = value;
			input.dispatchEvent(new Event('input', { bubbles: true }));
		}, words);
	await answer('khieu nai');
	await expect(box.locator('[role=status]')).toContainText('“khieu nai”');
	await expect(box.locator('ol > li > a').nth(1)).toBeFocused();
	await answer('xyzzyqwv');
	await expect(box.locator('[role=status]')).toContainText('“xyzzyqwv”');
	await expect(box.locator('input')).toBeFocused();
});

test('a search can be linked, and works on a phone', { tag: '@all' }, async ({ browser }) => {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
	await page.goto('/tim-kiem/?q=khuyet%20tat');
	const box = page.locator('search-box[data-from-address]');
	await expect(box.locator('ol > li').first()).toContainText(/khuyết tật/i);
	await box.locator('ol > li > a').first().tap();
	await expect(page.locator('h1')).toBeVisible();
	await page.close();
});

test('an index that cannot be loaded is said in words', async ({ page }) => {
	await page.goto(PAGE);
	await page.route('**/pagefind/**', (route) => route.abort());
	const box = page.locator('search-box[data-from-address]');
	await box.locator('input').fill('quyền');
	await expect(box.locator('[role=status]')).toContainText('Không tải được chỉ mục');
	await page.unroute('**/pagefind/**');
	await box.locator('input').fill('quyền con người');
	await expect(box.locator('ol > li').first()).toBeVisible();
});
