/** Reading aloud by a voice of the device: offered where there is one, sentence by sentence, and nowhere else. */
import { expect, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { coursePage } from './course-learner.ts';
import { cancelled, finish, giveVoices, said, voicesCome } from './fake-voices.ts';

const lesson = `${coursePage}quyen-con-nguoi-la-gi/`;

test('is not offered without a voice of the device in the language of the page', async ({ page }) => {
	await giveVoices(page, [
		{ lang: 'vi-VN', localService: false },
		{ lang: 'en-US', localService: true },
	]);
	await page.goto(lesson);
	await expect(page.locator('lesson-status')).toBeVisible();
	await expect(page.locator('read-aloud')).toBeHidden();
	await page.goto(`/en${lesson}`);
	await expect(page.locator('read-aloud')).toBeVisible();
});

test('reads sentence by sentence, pauses, goes on, and passes over what is no text', async ({ page }) => {
	await giveVoices(page, [{ lang: 'vi-VN', localService: true }]);
	await page.goto(lesson);
	const bar = page.locator('read-aloud');
	await bar.getByRole('button', { name: 'Nghe đọc bài này' }).click();
	await expect(bar).toContainText(/Câu 1 trên \d+/);
	await finish(page);
	await expect(bar).toContainText(/Câu 2 trên/);
	await bar.getByRole('button', { name: 'Tạm dừng' }).click();
	await finish(page);
	await expect(bar).toContainText(/Câu 2 trên/);
	await bar.getByRole('combobox').selectOption('1.5');
	await bar.getByRole('button', { name: 'Đọc tiếp' }).click();
	await bar.getByRole('button', { name: 'Câu sau' }).click();
	await expect(bar).toContainText(/Câu 3 trên/);
	const spoken = await said(page);
	expect(spoken.map(({ rate }) => rate)).toEqual([1, 1, 1.5, 1.5]);
	expect(spoken[1]?.text).toBe(spoken[2]?.text);
	expect(new Set(spoken.map(({ lang }) => lang))).toEqual(new Set(['vi-VN']));
	for (const { text } of spoken) expect(text).not.toMatch(/Nguồn$|\[\d+\]/);
	await bar.getByRole('button', { name: 'Thôi nghe' }).click();
	await expect(bar.getByRole('button', { name: 'Nghe đọc bài này' })).toBeFocused();
});

test('comes to its end by itself', { tag: '@all' }, async ({ page }) => {
	await giveVoices(page, [{ lang: 'vi', localService: true }]);
	await page.goto('/phat-thanh/goi-111/');
	const bar = page.locator('read-aloud');
	await bar.getByRole('button').first().click();
	const total = Number(/trên (\d+)/.exec((await bar.textContent()) ?? '')?.[1]);
	expect(total).toBeGreaterThan(5);
	for (let sentence = 0; sentence < total; sentence++) await finish(page);
	await expect(bar.getByRole('button', { name: 'Nghe đọc bài này' })).toBeVisible();
	const spoken = await said(page);
	expect(spoken).toHaveLength(total);
	const whole = ((await page.locator('.script').textContent()) ?? '').replace(/\s+/g, ' ');
	for (const { text } of spoken) expect(whole).toContain(text);
});

for (const [what, path, button] of some(
	[
		['a situation', '/tinh-huong/khong-duoc-tra-luong/', 'Nghe đọc phần hướng dẫn'],
		['a right', '/quyen/binh-dang/', 'Nghe đọc phần hướng dẫn'],
	] as const,
	1,
)) {
	test(`reads the plain part of ${what} to its end, and nothing that is pressed or says where it comes from`, async ({ page }) => {
		await giveVoices(page, [{ lang: 'vi-VN', localService: true }]);
		await page.goto(path);
		const bar = page.locator('read-aloud');
		await bar.getByRole('button', { name: button }).press('Enter');
		const total = Number(/trên (\d+)/.exec((await bar.textContent()) ?? '')?.[1]);
		expect(total).toBeGreaterThan(2);
		for (let sentence = 0; sentence < total; sentence++) await finish(page);
		await expect(bar.getByRole('button', { name: button })).toBeVisible();
		const spoken = await said(page);
		expect(spoken).toHaveLength(total);
		const parts = page.locator('[data-aloud]');
		const whole = (await parts.allTextContents()).join(' ').replace(/\s+/g, ' ');
		for (const { text } of spoken) {
			expect(whole).toContain(text);
			expect(text.length).toBeLessThanOrEqual(160);
			expect(text).not.toMatch(/Nguồn$|\[\d+\]/);
		}
		const chips = await parts.locator('.cite-chip').allTextContents();
		for (const chip of chips) expect(spoken.map(({ text }) => text)).not.toContain(chip.trim());
		// Names of tags and cards that lead elsewhere stand outside.
		expect(whole).not.toContain('Nghe đọc');
	});
}

test('is offered when the voices come late, and takes a tag as browsers write it', { tag: '@all' }, async ({ page }) => {
	await giveVoices(page, [], { late: true });
	await page.goto(lesson);
	await expect(page.locator('lesson-status')).toBeVisible();
	const bar = page.locator('read-aloud');
	await expect(bar).toBeHidden();
	await voicesCome(page, [{ lang: 'en_US', localService: true }]);
	await expect(bar).toBeHidden();
	await voicesCome(page, [{ lang: 'vi_VN', localService: true }]);
	await expect(bar).toBeVisible();
	await bar.getByRole('button').first().click();
	await voicesCome(page, []);
	await expect(bar).toBeVisible();
	await bar.getByRole('button', { name: 'Thôi nghe' }).click();
	await expect(bar).toBeHidden();
});

test('goes on where the browser collects what nobody holds', { tag: '@all' }, async ({ page, browserName }) => {
	test.skip(browserName !== 'chromium', 'asks the browser to collect');
	await giveVoices(page, [{ lang: 'vi-VN', localService: true }]);
	await page.goto(lesson);
	const bar = page.locator('read-aloud');
	await bar.getByRole('button').first().click();
	const session = await page.context().newCDPSession(page);
	for (const sentence of [2, 3, 4]) {
		await session.send('HeapProfiler.collectGarbage');
		await finish(page);
		await expect(bar).toContainText(`Câu ${sentence} trên`);
	}
});

test('falls silent when its page is left, and stands still when the reader comes back', { tag: '@all' }, async ({ page }) => {
	await giveVoices(page, [{ lang: 'vi-VN', localService: true }]);
	await page.goto(lesson);
	const bar = page.locator('read-aloud');
	await bar.getByRole('button').first().click();
	expect(await cancelled(page)).toBe(0);
	await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
	expect(await cancelled(page)).toBe(1);
	await finish(page);
	expect(await said(page)).toHaveLength(1);
	await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await expect(bar.getByRole('button', { name: 'Nghe đọc bài này' })).toBeVisible();
});

test('what is not translated is read by a voice of its own language, and not offered without one', { tag: '@all' }, async ({ page }) => {
	await giveVoices(page, [{ lang: 'en-GB', localService: true }]);
	await page.goto('/en/phat-thanh/goi-111/');
	const bar = page.locator('read-aloud');
	await expect(page.locator('.script')).toBeVisible();
	await expect(bar).toBeHidden();
	await voicesCome(page, [{ lang: 'vi-VN', localService: true }]);
	await bar.getByRole('button').first().click();
	expect((await said(page)).map(({ lang }) => lang)).toEqual(['vi-VN']);
});
