/** What was done is there again, however the browser ended and whatever it refused. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { allDone, coursePage, KEY, keepRecord, lessons } from './course-learner.ts';
import { quizFrame } from './quiz-learner.ts';
import { dropDatabase, FULL, FULL_LOCAL_STORAGE, HELD_DATABASE, inDatabase } from './refused-storage.ts';

const QUIZ = '/trac-nghiem/cong-uoc-quyen-tre-em/';
const LESSON = `${coursePage}${lessons[0]?.id}/`;
const notes = (page: Page) => page.getByLabel(/Ghi chú được giữ/);
const notesSaid = (page: Page) => page.locator('lesson-notes [role=status]');

async function answerOne(page: Page): Promise<void> {
	const frame = await quizFrame(page);
	const jumps = frame.locator('.jumps button');
	for (let index = 0; (await frame.locator('.option:visible').count()) === 0; index++) await jumps.nth(index).click();
	await frame.locator('.option:visible').first().click();
	await expect(frame.locator('.jumps .answered')).toHaveCount(1);
}

/** A browser with a profile of its own, that can be killed. */
async function browserOn(profile: string): Promise<{ context: BrowserContext; kill: () => Promise<void> }> {
	const args = ['--no-sandbox', '--headless', '--remote-debugging-port=0', '--no-first-run', '--process-per-site', `--user-data-dir=${profile}`];
	const child = spawn(process.env.CHROMIUM_PATH ?? chromium.executablePath(), args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	for await (const line of createInterface(child.stderr)) {
		const [, address] = /^DevTools listening on (\S+)/.exec(line) ?? [];
		if (address === undefined) continue;
		const browser = await chromium.connectOverCDP(address);
		const [context] = browser.contexts();
		if (!context) throw new Error('no window');
		child.stderr.resume();
		const kill = async () => {
			process.kill(-(child.pid ?? 0), 'SIGKILL');
			await ended;
		};
		return { context, kill };
	}
	throw new Error('the browser did not start');
}

test('an answer outlives a browser that is killed', async ({ baseURL }) => {
	const profile = mkdtempSync(join(tmpdir(), 'profile-'));
	const first = await browserOn(profile);
	const page = await first.context.newPage();
	await page.goto(`${baseURL}${QUIZ}`);
	await answerOne(page);
	const kept = async () => Object.values(await inDatabase(page)).some((text) => text.includes('"answer"'));
	await expect.poll(kept).toBe(true);
	await first.kill();
	const second = await browserOn(profile);
	const again = await second.context.newPage();
	await again.goto(`${baseURL}${QUIZ}`);
	await expect((await quizFrame(again)).locator('.jumps .answered')).toHaveCount(1);
	await second.kill();
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a full local storage alarms nobody: the answer is there again', { tag: '@all' }, async ({ page }) => {
	await page.addInitScript(FULL_LOCAL_STORAGE);
	await page.goto(QUIZ);
	await answerOne(page);
	await expect.poll(async () => Object.values(await inDatabase(page)).join()).toContain('"answer"');
	await expect(page.locator('.quiz-note')).toBeEmpty();
	await page.reload();
	await expect((await quizFrame(page)).locator('.jumps .answered')).toHaveCount(1);
});

test('what the local storage has lost comes back, on every page', { tag: '@all' }, async ({ page }) => {
	await page.goto(LESSON);
	await notes(page).fill('không được mất');
	await expect(notesSaid(page)).toHaveText('Đã lưu.');
	await expect.poll(async () => (await inDatabase(page))[KEY]).toContain('không được mất');
	await page.goto('/robots.txt');
	await page.evaluate(() => localStorage.clear());
	await page.goto(LESSON);
	await expect(notes(page)).toHaveValue('không được mất');
	expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('không được mất');
	await page.goto('/viec-hoc-cua-toi/');
	page.on('dialog', (dialog) => dialog.accept());
	await page.getByRole('button', { name: /Xóa/ }).click();
	await expect(page.locator('.my-deleted')).not.toHaveText('');
	expect(await inDatabase(page)).toEqual({});
	await page.goto(LESSON);
	await expect(notes(page)).toHaveValue('');
});

test('a name that only the database has stays on the certificate, and in the file to take along', { tag: '@all' }, async ({ page }) => {
	const attempt = { number: 1, seed: 'vi-1', items: ['x'], started: 1, handedIn: 2, result: { score: 8, max: 8, passed: true, items: [] } };
	await keepRecord(page, { ...allDone(), attempts: [attempt] });
	await page.goto(`${coursePage}chung-nhan/`);
	const name = page.getByLabel('Họ và tên');
	await name.fill('Một người học thử');
	await expect.poll(async () => (await inDatabase(page))['quyen-con-nguoi.name']).toBe('Một người học thử');
	await page.evaluate(() => localStorage.removeItem('quyen-con-nguoi.name'));
	await page.reload();
	await expect(name).toHaveValue('Một người học thử');
	await expect(page.locator('.certificate [data-code]')).not.toBeEmpty();
	await page.evaluate(() => localStorage.removeItem('quyen-con-nguoi.name'));
	// The database answers once another part of the page has done with it.
	await page.addInitScript(HELD_DATABASE);
	await page.goto('/viec-hoc-cua-toi/');
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Xuất ra tệp' }).click();
	await page.evaluate(() => (window as unknown as { letGo(): void }).letGo());
	expect(readFileSync(await (await coming).path(), 'utf8')).toContain('Một người học thử');
});

test('what no place takes is said, and kept once there is room, without loading the page again', { tag: '@all' }, async ({ page }) => {
	await page.addInitScript(`const real = [Storage.prototype.setItem, IDBObjectStore.prototype.put]; ${FULL}
		window.makeRoom = () => { [Storage.prototype.setItem, IDBObjectStore.prototype.put] = real; window.dispatchEvent(new StorageEvent('storage')); };`);
	await page.goto(LESSON);
	await notes(page).fill('chưa có chỗ');
	await expect(notesSaid(page)).toContainText('không cho lưu');
	await expect(page.locator('.device-note')).toContainText('tự lưu lại');
	await page.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom());
	await expect(page.locator('.device-note')).toBeEmpty();
	expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('chưa có chỗ');
});

test('an exam that could not be kept is not begun', { tag: '@all' }, async ({ page }) => {
	await keepRecord(page, allDone());
	await page.addInitScript(FULL);
	await page.goto(`${coursePage}thi/`);
	await page.getByRole('button', { name: 'Bắt đầu thi' }).click();
	await expect(page.locator('.exam-state')).toContainText('Chưa bắt đầu bài thi');
	await expect(page.locator('.exam-run iframe')).toHaveCount(0);
	expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).not.toContain('"seed"');
	await dropDatabase(page);
});
