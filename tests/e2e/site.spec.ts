/** What a visitor does: reads without scripts, switches language, sorts, prints, takes the calendar along. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { OTHER_CONTENT, ownContent } from '../site/own-content.ts';
import { some } from '../sweep.ts';
import { dist } from './pages.ts';

test.use({ serviceWorkers: 'allow' });

test('a script that is written into a page does not run', async ({ page }) => {
	await page.goto('/');
	const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
	const scripts = policy?.split(';').find((directive) => directive.trim().startsWith('script-src'));
	expect(scripts).toContain("'self'");
	expect(scripts).not.toContain("'unsafe-inline'");
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.injected = true';
		document.body.append(script);
		return 'injected' in window;
	});
	expect(ran).toBe(false);
});

for (const [language, home, doors] of some(
	[
		['vi', '/', ['/hoc-vien/', '/truong-hoc/', '/quyen/', '/bao-chi/']],
		['en', '/en/', ['/en/hoc-vien/', '/en/truong-hoc/', '/en/quyen/', '/en/bao-chi/']],
	] as const,
	1,
)) {
	test(`the home page leads each group to its place in one click (${language})`, async ({ page }) => {
		for (const door of doors) {
			await page.goto(home);
			await page.locator(`main a[href="${door}"]`).first().click();
			await expect(page).toHaveURL(new RegExp(`${door}$`));
			await expect(page.locator('h1')).toBeVisible();
		}
	});
}

for (const path of some(['/', '/en/', '/404.html'], 1)) {
	test(`the menu of all pages is there on a phone, and on wide screens the page does without it (${path})`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(path);
		const link = page.locator('.sidebar a[href$="/hoc-vien/"]');
		await expect(link).toBeHidden();
		await page.locator('.sl-menu-button').click();
		await expect(link).toBeVisible();
		await link.click();
		await expect(page).toHaveURL(/\/hoc-vien\/$/);
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		await expect(link).toBeHidden();
		await expect(page.locator('.sl-menu-button')).toBeHidden();
		// The text stands where it would without a column beside it.
		expect(await page.locator('.main-frame').evaluate((frame) => getComputedStyle(frame).paddingInlineStart)).toBe('0px');
	});
}

test('a quiz is three keys away', async ({ page }) => {
	await page.goto('/trac-nghiem/cong-uoc-quyen-tre-em/');
	for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
	await expect(page.locator('quiz-player iframe')).toBeFocused();
});

test('a heading keeps its distance from the text above it, in a part that scripts show, too', { tag: '@all' }, async ({ page }) => {
	await page.goto('/khoa-hoc/truyen-thong-quyen-con-nguoi/');
	const heading = page.locator('keep-offline h2');
	await expect(heading).toBeVisible();
	const [top, above] = await heading.evaluate((h2) => {
		const bottom = h2.parentElement?.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
		return [h2.getBoundingClientRect().top, bottom];
	});
	expect(top - above).toBeGreaterThan(20);
});

test('the tables of guides break no word on a phone but in the column that gives way', { tag: '@all' }, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const [path, words] of [
		['/bien-tap/huong-dan/', 'td:first-child'],
		['/en/bien-tap/huong-dan/', 'td:first-child'],
		['/dua-khoa-hoc-vao-moodle/', 'td:not(:last-child)'],
		['/en/dua-khoa-hoc-vao-moodle/', 'td:not(:last-child)'],
	] as const) {
		await page.goto(path);
		const cells = page.locator(`main ${words}`);
		// Whoever may break words takes less room than the longest of them.
		const broken = await cells.evaluateAll((all) =>
			all
				.filter((cell) => {
					const inside = cell.getBoundingClientRect().width;
					const words = document.createElement('span');
					words.style.cssText = 'position:absolute;width:min-content;overflow-wrap:normal';
					words.textContent = cell.textContent;
					cell.append(words);
					const { width } = words.getBoundingClientRect();
					words.remove();
					return width > inside;
				})
				.map((cell) => cell.textContent),
		);
		expect(broken).toEqual([]);
	}
});

test('the language switch leads to the same page in the other language', async ({ page }) => {
	await page.goto('/cong-uoc/crc/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
	await page.locator('starlight-lang-select select').first().selectOption({ label: 'English' });
	await expect(page).toHaveURL(/\/en\/cong-uoc\/crc\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('h1')).toHaveText('Convention on the Rights of the Child');
});

test('what a treaty body said stands under headings of its kinds, with its place or with who reported it', { tag: '@all' }, async ({ page }) => {
	await page.goto('/en/cong-uoc/cat/');
	const said = page.locator('.two-sides > section').filter({ has: page.getByRole('heading', { name: 'What the treaty body said' }) });
	const first = said.filter({ hasText: '7(a)-(b)' });
	await expect(first.locator('h5')).toHaveText(['Recommendations', 'Concerns', 'Progress noted']);
	await expect(first.locator('li').first()).toContainText('article 1 of the Convention. CAT/C/VNM/CO/1, para. 7(a)-(b)');

	await page.goto('/en/cong-uoc/cedaw/');
	await expect(said.first().locator('h5')).toHaveText(['Said only during the dialogue']);
	await expect(said.first()).toContainText('No recommendation from this review has yet been read');

	await page.goto('/cong-uoc/iccpr/');
	const latest = page
		.locator('.two-sides > section')
		.filter({ has: page.getByRole('heading', { name: 'Ý kiến của Ủy ban' }) })
		.first();
	await expect(latest.locator('h5').first()).toHaveText('Khuyến nghị');
	for (const item of await latest.locator('h5:has-text("Khuyến nghị") + ul > li').all()) await expect(item).toContainText('văn bản của Ủy ban chưa được đọc');
});

test('every page names its address, its translations and the default language', async ({ page }) => {
	await page.goto('/en/quyen/hoc-tap/');
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/quyen\/hoc-tap\/$/);
	await expect(page.locator('link[rel=alternate][hreflang=vi]')).toHaveAttribute('href', /[^n]\/quyen\/hoc-tap\/$/);
	const map = await page.request.get('/sitemap-0.xml');
	expect(await map.text()).toContain('/en/quyen/hoc-tap/');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the comparison is complete, in a light theme, and search says what to use instead', async ({ page }) => {
		await page.goto('/cong-uoc/so-sanh/');
		await expect(page.locator('tbody tr')).toHaveCount(7);
		await expect(page.locator('tbody tr').first().locator('th, td')).toHaveCount(10);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		await page.goto('/tim-kiem/');
		await expect(page.locator('noscript, .missing').first()).toBeAttached();
		await expect(page.getByText('Tìm kiếm cần JavaScript')).toBeVisible();
	});

	test('the chart of an indicator is a picture in the page, with its table', async ({ page }) => {
		test.skip(!ownContent, OTHER_CONTENT);
		await page.goto('/ket-qua/ty-le-ho-ngheo/');
		await expect(page.locator('svg.chart')).toHaveAttribute('aria-label', /Tỷ lệ hộ nghèo/);
		await expect(page.locator('table.cards tbody tr')).toHaveCount(6);
		await expect(page.locator('table.cards')).toContainText('7,59');
	});
});

test('the comparison is sorted by keyboard and says so', async ({ page }) => {
	await page.goto('/cong-uoc/so-sanh/');
	const first = page.locator('tbody tr').first();
	await expect(first).toContainText('ICCPR');
	await page.getByRole('button', { name: 'Thông qua' }).focus();
	await page.keyboard.press('Enter');
	await expect(first).toContainText('ICERD');
	await expect(page.locator('th[aria-sort=ascending]')).toHaveText('Thông qua');
	await page.keyboard.press('Enter');
	await expect(first).toContainText('CRPD');
	await expect(page.locator('sortable-table [role=status]')).toContainText('giảm dần');
});

test('the first Tab leads to a link that skips to the text', async ({ page }) => {
	await page.goto('/cong-uoc/iccpr/');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveAttribute('href', '#_top');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#_top$/);
});

test('a term is explained in place by keyboard, and closes again', async ({ page }) => {
	await page.goto('/chinh-sach/');
	const term = page.locator('button.term').first();
	await term.focus();
	await page.keyboard.press('Enter');
	const note = page.locator('.term-note:popover-open');
	await expect(note).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(note).toHaveCount(0);
});

test('the calendar of the plan and of a unit open in a calendar program', async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	for (const [path, dates] of [
		['/ke-hoach/2025/lich-bao-cao.ics', ['2025-05-29', '2025-11-29']],
		['/ke-hoach/2025/don-vi/so-gddt/lich-bao-cao.ics', ['2025-05-29']],
		['/ke-hoach/2025/don-vi/so-gddt-da-nang/lich-bao-cao.ics', ['2025-11-29']],
	] as const) {
		const response = await page.request.get(path);
		expect(response.headers()['content-type']).toContain('text/calendar');
		const calendar = new ICAL.Component(ICAL.parse(await response.text()));
		const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
		expect(events.map(({ startDate }) => startDate?.toString())).toEqual(dates);
		expect(events.every(({ startDate }) => startDate?.isDate)).toBe(true);
		expect(events[0]?.summary).toContain(dates[0] === '2025-05-29' ? 'Báo cáo 6 tháng' : 'Báo cáo cả năm');
	}
});

test('a unit that took over shows what came to it, and from whom', { tag: '@all' }, async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	await page.goto('/ke-hoach/2025/don-vi/so-gddt-da-nang/');
	await expect(page.locator('main')).toContainText('Tiếp nhận từ Sở Giáo dục và Đào tạo tỉnh Quảng Nam');
	await expect(page.locator('main')).toContainText('IV.3.d');
	await expect(page.locator('main')).toContainText('trước ngày 30/11/2025');
	await expect(page.locator('main')).not.toContainText('trước ngày 30/5/2025');
});

test('a unit that ended says when, who took over, and is late for nothing that was due afterwards', { tag: '@all' }, async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	await page.goto('/ke-hoach/2025/don-vi/ubnd-hoi-an/');
	await expect(page.locator('main .lead')).toContainText('kết thúc hoạt động ngày 30/6/2025');
	const dates = page.locator('.due-dates').first().locator('> li');
	await expect(dates.nth(0)).toContainText('trước ngày 30/5/2025 ▲ hạn đã qua');
	const note = dates.nth(1).getByRole('link', { name: 'Ghi chú 1' });
	await expect(page.locator((await note.getAttribute('href')) ?? '')).toContainText(
		'đã kết thúc hoạt động ngày 30/6/2025, trước hạn này; đơn vị kế thừa: Ủy ban nhân dân thành phố Đà Nẵng',
	);
	await page.goto('/ke-hoach/2025/bao-cao/year/');
	await expect(page.locator('main')).not.toContainText('Hội An');
	const city = page.getByRole('listitem').filter({ hasText: 'Tiếp nhận việc của: Ủy ban nhân dân các huyện, thị xã, thành phố của tỉnh Quảng Nam' }).first();
	await expect(city).toContainText('○ kế hoạch giao báo cáo này cho đơn vị đã kết thúc; chưa tìm thấy văn bản giao lại cho nơi này');
});

test('a unit that the plan does not have report is late for nothing: who gathers the reports is named in its place', { tag: '@all' }, async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	for (const path of [
		'nhiem-vu/vi-2-1',
		'nhiem-vu/iv-3-a',
		'nhiem-vu/vi-1-4',
		'don-vi/ban-tuyen-giao-dan-van-tinh-uy',
		'don-vi/bao-quang-nam',
		'don-vi/so-vhttdl',
	]) {
		await page.goto(`/ke-hoach/2025/${path}/`);
		// What several rows would say alike stands once below the table.
		const said = page.locator('.due-dates, .due-notes');
		await expect(said.filter({ hasText: 'Sở Văn hóa, Thể thao và Du lịch tỉnh Quảng Nam' }).first()).toBeVisible();
		for (const text of await said.allTextContents()) expect(text, path).not.toContain('hạn đã qua');
	}
});

test('the plan, the calendar and the reports count those who are to report alike', { tag: '@all' }, async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	for (const path of ['', 'lich/', 'bao-cao/']) {
		await page.goto(`/ke-hoach/2025/${path}`);
		const owed = page.getByText(/^0 trên 26 đơn vị hoặc nhóm đơn vị phải báo cáo có báo cáo được công bố, tính đến 23\/11\/2026/);
		await expect(owed, path).toHaveCount(1);
		// Of those that took over it is not known that the report was asked of them.
		await expect(page.getByText(/^Kế hoạch giao báo cáo này cho các đơn vị đã kết thúc .* 11 nơi/), path).toHaveCount(1);
		await expect(page.getByText('trên 11 '), path).toHaveCount(0);
	}
});

test('on paper there is the text and its sources, and nothing to click', async ({ page }) => {
	await page.goto('/cong-uoc/crc/');
	await page.emulateMedia({ media: 'print' });
	for (const hidden of ['nav.sidebar', 'header.header', 'starlight-toc']) await expect(page.locator(hidden).first()).toBeHidden();
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('#dieu-12')).toBeVisible();
	const pdf = await page.pdf({ format: 'A4' });
	expect(pdf.length).toBeGreaterThan(20_000);
	await page.goto('/');
	// No card is cut in two where a sheet ends.
	await expect(page.locator('main .card').first()).toHaveCSS('break-inside', 'avoid');
});

test('an address that leads nowhere shows a page in Vietnamese with a way back', { tag: '@all' }, async ({ page }) => {
	const response = await page.goto('/khong-co-trang-nay/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
	await expect(page.locator('h1')).toBeVisible();
});

test('the licence of every package whose code the pages load is listed as shipped', () => {
	const bundled = JSON.parse(readFileSync(join(dist, '../.astro/bundled-packages.json'), 'utf8')) as string[];
	expect(bundled.length).toBeGreaterThan(0);
	const licences = readFileSync(join(dist, 'giay-phep.txt'), 'utf8');
	expect(bundled.filter((name) => !licences.includes(`\n### ${name}\n`))).toEqual([]);
});
