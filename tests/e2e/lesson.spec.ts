/** The guide, the worksheet and its key, the page for parents, the finder, radio scripts: as pages and on paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { some } from '../sweep.ts';
import { facesOf, lesson, pagesIn } from './lesson-teacher.ts';

test('the guide has all that a teacher needs, and each activity with its minutes', async ({ page }) => {
	await page.goto(lesson);
	for (const heading of [
		'Bài này cho ai',
		'Mục tiêu',
		'Chuẩn bị',
		'Các hoạt động',
		'Dạy học phân hóa',
		'Đánh giá',
		'Khi học sinh kể chuyện bị xâm hại',
		'Nguồn',
	])
		await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
	const rows = page.locator('main table tbody tr');
	await expect(rows).toHaveCount(5);
	const minutes = await rows.locator('td:nth-child(2)').allTextContents();
	expect(minutes.map((text) => Number.parseInt(text, 10)).reduce((sum, each) => sum + each, 0)).toBe(45);
	await expect(rows.last()).toContainText('phút thứ 45');
	await expect(page.locator('.activity')).toHaveCount(5);
	await expect(page.locator('.screen')).toHaveCount(10);
	await expect(page.locator('.help-lines')).toContainText('111');
	await expect(page.locator('.screen').first()).toContainText('im lặng một phút');
});

test('the lesson in English is the same lesson', { tag: '@all' }, async ({ page }) => {
	await page.goto(`/en${lesson}`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('h1')).toHaveText('My voice');
	await expect(page.locator('main')).toContainText('grade 6');
	await expect(page.locator('.activity')).toHaveCount(5);
	await page.goto(`/en${lesson}trinh-chieu/`);
	await expect(page.locator('h1')).toHaveText('Slides: My voice');
});

type Item = {
	id: string;
	type: string;
	question: { vi: string };
	answers?: { text: { vi: string }; correct?: true }[];
	answer?: boolean;
	steps?: { vi: string }[];
};

/** The answer to an item as it should be read out, from the sheet in the pupils' hands and what the editor wrote. */
async function answerOnSheet(page: Page, item: Item, text: string): Promise<string | undefined> {
	const question = page.locator('.paper > li').filter({ hasText: text });
	if (item.answers) {
		const options = await question.locator('.paper-options li').allTextContents();
		const right = item.answers.filter(({ correct }) => correct).map((answer) => answer.text.vi);
		return options
			.filter((option) => right.some((words) => option.trim().endsWith(words)))
			.map((option) => option.trim().charAt(0))
			.join(', ');
	}
	if (item.type === 'true-false') return item.answer ? 'Đúng' : 'Sai';
	if (item.steps) {
		const shown = (await question.locator('.paper-steps li').allTextContents()).map((line) => line.trim());
		return shown.map((line) => (item.steps?.findIndex(({ vi }) => line.endsWith(vi)) ?? -1) + 1).join('-');
	}
	return undefined;
}

for (const version of some(['A', 'B', 'C', 'D'], 1)) {
	test(`the key to worksheet ${version} answers worksheet ${version}`, async ({ page }) => {
		const { items } = parse(readFileSync(join(import.meta.dirname, '../../quizzes/tieng-noi-cua-em.yaml'), 'utf8')) as { items: Item[] };
		await page.goto(lesson);
		await page.getByRole('link', { name: `Đề ${version}` }).click();
		const questions = page.locator('.paper > li > .paper-question');
		await expect(questions).toHaveCount(items.length);
		const order = (await questions.allTextContents()).map((text) => text.trim());
		const wanted: [string, string | undefined][] = [];
		for (const item of items) wanted.push([`${order.indexOf(item.question.vi) + 1}`, await answerOnSheet(page, item, item.question.vi)]);
		await page.getByRole('link', { name: 'Đáp án và giải thích' }).click();
		const column = 'ABCD'.indexOf(version) + 1;
		const rows = page.locator('main table tbody tr');
		for (const [index, item] of items.entries()) {
			const row = rows.filter({ has: page.getByRole('rowheader', { name: item.question.vi, exact: true }) });
			const [number, answer] = wanted[index] ?? [];
			const said = (
				await row
					.locator('td')
					.nth(column - 1)
					.textContent()
			)?.trim();
			expect(said, item.id).toMatch(answer === undefined ? new RegExp(`^${number}: .`) : new RegExp(`^${number}: ${answer}$`));
		}
		expect(wanted.filter(([, answer]) => answer !== undefined).length).toBeGreaterThan(4);
	});
}

test('the page for parents is one page of A4, for every lesson in every language', { tag: '@all' }, async ({ page }) => {
	for (const path of facesOf('phu-huynh')) {
		await page.goto(path);
		expect(pagesIn(await page.pdf({ format: 'A4', preferCSSPageSize: true })), path).toBe(1);
	}
	expect(facesOf('phu-huynh').length).toBeGreaterThanOrEqual(2);
});

test('the finder narrows the list, says how many are left, and keeps the choice in the address', async ({ page }) => {
	await page.goto('/truong-hoc/bai-hoc/');
	const all = await page.locator('.tiles > li').count();
	await expect(page.locator('.finder').getByRole('status')).toHaveText(`${all} trên ${all} bài`);
	await page.getByLabel('Lớp', { exact: true }).selectOption({ label: 'Lớp 6' });
	await expect(page).toHaveURL(/\?grade=6$/);
	const shown = page.locator('.tiles > li:visible');
	for (const tile of await shown.all()) await expect(tile).toContainText('Lớp 6');
	await page.reload();
	await expect(page.getByLabel('Lớp', { exact: true })).toHaveValue('6');
	await page.getByRole('button', { name: 'Bỏ chọn' }).click();
	await expect(shown).toHaveCount(all);
	await expect(page).toHaveURL(/bai-hoc\/$/);
	await page.goto('/truong-hoc/bai-hoc/?grade=nonsense&time=45');
	await expect(page.getByLabel('Lớp', { exact: true })).toHaveValue('');
	await expect(page.getByLabel('Thời gian')).toHaveValue('45');
});

test('every choice of the finder leaves some lessons out', { tag: '@all' }, async ({ page }) => {
	await page.goto('/truong-hoc/bai-hoc/');
	const all = await page.locator('.tiles > li').count();
	for (const filter of await page.locator('.finder select').all()) {
		for (const value of await filter.locator('option:not([value=""])').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))) {
			await filter.selectOption(value);
			expect(await page.locator('.tiles > li:not([hidden])').count(), value).toBeLessThan(all);
		}
		await filter.selectOption('');
	}
	// What would leave out none is said instead.
	await expect(page.getByLabel('Máy chiếu')).toHaveCount(0);
	await expect(page.locator('main')).toContainText('Bài nào cũng dạy được khi không có máy chiếu.');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the finder is a plain list by level', async ({ page }) => {
		await page.goto('/truong-hoc/bai-hoc/');
		await expect(page.locator('.finder')).toBeHidden();
		await expect(page.getByRole('heading', { name: 'Trung học cơ sở' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Tiếng nói của em' })).toBeVisible();
	});
});

test('a meeting has its discussion, its questions for hands, and no grade', async ({ page }) => {
	await page.goto('/sinh-hoat/');
	await page.getByRole('link', { name: 'Nghe trẻ nói' }).click();
	await expect(page.locator('main')).toContainText('10 đến 25 người');
	await expect(page.locator('main')).toContainText('Câu hỏi thảo luận');
	await expect(page.locator('main .facts').first()).not.toContainText('Lớp');
	await page.getByRole('link', { name: 'Câu hỏi giơ tay' }).click();
	await expect(page.locator('.hands-one.now')).toContainText('con không nói gì');
});

test('a radio script says how long it takes, prints large, and comes as plain text', { tag: '@all' }, async ({ page }) => {
	await page.goto('/phat-thanh/');
	await page.getByRole('link', { name: 'Khi một trẻ em cần được bảo vệ' }).click();
	await expect(page.locator('main')).toContainText(/\d:\d\d trong khung 8 phút/);
	await page.emulateMedia({ media: 'print' });
	expect(
		await page
			.locator('.voice p:not(.voice-role)')
			.first()
			.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
	).toBeGreaterThanOrEqual(21);
	await page.emulateMedia({ media: 'screen' });
	const address = await page.getByRole('link', { name: 'Tải bản chữ (.txt)' }).getAttribute('href');
	const response = await page.request.get(address ?? '');
	expect(response.headers()['content-type']).toContain('text/plain');
	const text = await response.text();
	expect(text).toContain('PHÁT THANH VIÊN NỮ:\r\nKính chào bà con và các cháu.');
	expect(text).toContain('[Nhạc hiệu của đài, nhỏ dần, 8"]');
	expect(text).not.toMatch(/\[\d+\]|<\w/);
});

test('a script has shorter versions, each with its page and its text, and what is read or shown beside it', async ({ page }) => {
	await page.goto('/phat-thanh/goi-111/');
	await expect(page.getByRole('heading', { name: /Lời đọc xen giữa chương trình/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: /Chữ cho bảng điện tử/ })).toBeVisible();
	await expect(page.locator('[data-pagefind-body]')).toHaveCount(1);
	const whole = await page.locator('.voice').count();
	await page.getByRole('link', { name: /trong khung 3 phút/ }).click();
	await expect(page).toHaveURL('/phat-thanh/goi-111/3/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('bản 3 phút');
	expect(await page.locator('.voice').count()).toBeLessThan(whole);
	await expect(page.getByRole('heading', { name: /Lời đọc xen giữa chương trình/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: /Chữ cho bảng điện tử/ })).toBeVisible();
	// Search finds the script once.
	await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
	const told = await page.locator('script[type="application/ld+json"]').allTextContents();
	expect(told.join()).toContain('/phat-thanh/goi-111/goi-111-3.txt');
	const address = await page.getByRole('link', { name: 'Tải bản chữ (.txt)' }).getAttribute('href');
	const text = await (await page.request.get(address ?? '')).text();
	expect(text).toContain('trong khung 3 phút');
	expect(text).toContain('Kính chào bà con và các cháu.');
	expect(text).not.toContain('Chuyện đặt ra để học');
	expect(text).toContain('Tổng đài bảo vệ trẻ em: 111. Miễn phí, 24 giờ mỗi ngày.');
	await page.getByRole('link', { name: /trong khung 8 phút/ }).click();
	await expect(page).toHaveURL('/phat-thanh/goi-111/');
});

test('the spot and each text for boards are copied as they are said and shown, by keyboard', { tag: '@all' }, async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await page.goto('/phat-thanh/goi-111/3/');
	const spot = page.locator('copy-text');
	await spot.getByRole('button', { name: 'Chép lời đọc xen giữa chương trình' }).press('Enter');
	await expect(spot.getByRole('status')).toHaveText('Đã chép.');
	// The words alone: no mark of a source, no note of one, no button.
	expect(await copied()).toMatch(/^Thấy một cháu bé bị đánh, [^[\n]+ Thông tin của người báo được giữ kín\.$/);
	const lines = page.locator('copy-lines li');
	expect(await lines.count()).toBeGreaterThan(1);
	await expect(lines.getByRole('button', { name: /^Chép dòng/ })).toHaveCount(await lines.count());
	const last = lines.last();
	await last.getByRole('button', { name: /^Chép dòng/ }).press('Enter');
	await expect(last.getByRole('status')).toHaveText('Đã chép.');
	expect(await copied()).toBe('Trẻ kể điều đáng lo: nghe cho hết, tin trẻ, đừng đăng lên mạng. Rồi gọi 111.');
});

test('a version that a translation does not have stands in Vietnamese, says so, and leads back to the translation', { tag: '@all' }, async ({ page }) => {
	await page.goto('/en/phat-thanh/khai-sinh-cho-con/3/');
	await expect(page.locator('.missing').first()).toBeVisible();
	await expect(page.locator('.script')).toHaveAttribute('lang', 'vi');
	await page.getByRole('link', { name: /for a slot of 5 minutes/ }).click();
	await expect(page).toHaveURL('/en/phat-thanh/khai-sinh-cho-con/');
	await expect(page.locator('main')).toContainText('for a slot of 5 minutes');
});

test('in another language the script stands in Vietnamese, and the page says so', { tag: '@all' }, async ({ page }) => {
	await page.goto('/en/phat-thanh/goi-111/');
	await expect(page.locator('.missing').first()).toBeVisible();
	await expect(page.locator('.script')).toHaveAttribute('lang', 'vi');
});
