/** Recordings on the site of the sample province: with a player of the browser's own, and nothing that is loaded unasked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { Watch } from './axe.ts';
import { sampleSite } from './sample-site.ts';

test.use({ serviceWorkers: 'allow' });

let site: Awaited<ReturnType<typeof sampleSite>>;
test.beforeAll(async () => {
	site = await sampleSite();
});
test.afterAll(() => site.close());

const pages = ['/phat-thanh/loa-mau/', '/en/phat-thanh/loa-mau/', '/tinh-huong/viec-mau/', '/en/tinh-huong/viec-mau/', '/khoa-hoc/khoa-mau/bai-mot/'];

/** The addresses of recordings that a page asks for. */
function askedFor(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/ban-thu/')) asked.push(pathname);
	});
	return asked;
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the list of scripts says which can be heard, and in which languages', async ({ page }) => {
		await page.goto(`${site.origin}/phat-thanh/`);
		await expect(page.locator('.tiles li')).toContainText('có bản thu bằng tiếng Việt, tiếng Cơ Tu');
	});
	test('players stand on the page with their words, and nothing is loaded', async ({ page }) => {
		const asked = askedFor(page);
		await page.goto(`${site.origin}/phat-thanh/loa-mau/`);
		const section = page.getByRole('region', { name: 'Nghe các bản thu' });
		await expect(section.locator('audio[controls][preload=none]')).toHaveCount(2);
		const first = section.locator('figure').first();
		await expect(first).toContainText('Bản thu bằng tiếng Việt · 1 giây · 0,1 MB');
		await expect(first).toContainText('Người đọc: Đài mẫu. Thu ngày 2/11/2026. Giấy phép: CC BY 4.0.');
		await expect(first).toContainText('Bản chữ của bản thu là phần chữ của trang này.');
		const second = section.locator('figure').nth(1);
		await expect(second).toContainText('Đài mẫu cho phép bằng văn bản.');
		await second.locator('summary').click();
		await expect(second.locator('[lang=ktv] p')).toHaveText(['Lời mẫu thứ nhất.', 'Lời mẫu thứ hai.']);
		await page.waitForLoadState('networkidle');
		expect(asked).toEqual([]);
	});
	test('a recording is on the page of every language, and says where its words are', async ({ page }) => {
		await page.goto(`${site.origin}/en/tinh-huong/viec-mau/`);
		const figure = page.locator('.recording');
		await expect(figure).toContainText('Recording in Vietnamese · 1 second · 0.1 MB');
		await figure.locator('summary').click();
		await expect(figure.locator('[lang=vi] p')).toHaveText('0:00Xin chào.');
		await page.goto(`${site.origin}/en/khoa-hoc/khoa-mau/bai-mot/`);
		await page.getByRole('link', { name: 'The transcript in Vietnamese' }).click();
		await expect(page).toHaveURL(`${site.origin}/khoa-hoc/khoa-mau/bai-mot/`);
	});
});

for (const [path, file] of some(
	[
		['/phat-thanh/loa-mau/', 'loa-mau.opus'],
		['/khoa-hoc/khoa-mau/bai-mot/', 'bai-mot.webm'],
	] as const,
	1,
)) {
	test(`plays ${file} to its end, by keyboard, once it is asked to`, async ({ page }) => {
		const asked = askedFor(page);
		await page.goto(site.origin + path);
		const player = page.locator('audio').first();
		await player.scrollIntoViewIfNeeded();
		await page.waitForLoadState('networkidle');
		expect(asked).toEqual([]);
		await player.evaluate((audio: HTMLAudioElement) => {
			audio.addEventListener('ended', () => audio.setAttribute('data-heard', ''));
		});
		await player.focus();
		await page.keyboard.press('Space');
		await expect(player).toHaveAttribute('data-heard', '');
		expect(new Set(asked)).toEqual(new Set([`/ban-thu/${file}`]));
		expect(await player.evaluate((audio: HTMLAudioElement) => [audio.error, audio.currentTime > 0.9])).toEqual([null, true]);
	});
}

test('a download has the file, its type and nothing else', { tag: '@all' }, async ({ page }) => {
	for (const [name, type] of [
		['loa-mau.opus', /^audio\/ogg/],
		['loa-mau-ktv.mp3', /^audio\/mpeg/],
		['viec-mau.m4a', /^audio\/(x-m4a|mp4)/],
		['viec-mau.vtt', /^text\/vtt/],
	] as const) {
		const response = await page.request.get(`${site.origin}/ban-thu/${name}`);
		expect(response.headers()['content-type'], name).toMatch(type);
	}
	await page.goto(`${site.origin}/tinh-huong/viec-mau/`);
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải về (AAC, 0,1 MB)' }).click()]);
	expect(download.suggestedFilename()).toBe('viec-mau.m4a');
});

test('axe finds nothing on pages with recordings, on a narrow screen, in light and dark', { tag: '@all' }, async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	const watch = new Watch();
	for (const path of pages) {
		await page.goto(site.origin + path);
		for (const summary of await page.locator('.recording summary').all()) await summary.click();
		await watch.look(page, path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
	}
	expect(watch.found).toEqual([]);
	await context.close();
});

test('on paper stands the address in place of the player', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${site.origin}/phat-thanh/loa-mau/`);
	await page.emulateMedia({ media: 'print' });
	const figure = page.locator('.recording').nth(1);
	await expect(figure.locator('audio')).toBeHidden();
	await expect(figure.getByText('Tải về')).toBeHidden();
	await expect(figure.locator('.recording-paper')).toContainText(/https?:\/\/.*\/ban-thu\/loa-mau-ktv\.mp3/);
	await expect(figure.getByText('Lời mẫu thứ nhất.')).toBeVisible();
});

test('the policy of a page lets sound in from the site alone', async ({ page }) => {
	await page.goto(`${site.origin}/tinh-huong/viec-mau/`);
	expect(await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content')).toContain("media-src 'self';");
});

test('recordings are kept for use offline only when asked for, and play without a network', { tag: '@all' }, async ({ page, context }) => {
	await page.goto(`${site.origin}/phat-thanh/loa-mau/`);
	const offer = page.locator('keep-offline[data-set^=ban-thu]');
	await expect(offer).toContainText('2 bản, 0,1 MB');
	const list = (await (await page.request.get(`${site.origin}/offline/tinh-huong-vi.json`)).json()) as { files: { url: string }[] };
	expect(list.files.some(({ url }) => url.startsWith('/ban-thu/'))).toBe(false);
	await offer.getByRole('button', { name: /^Giữ trên máy này/ }).click();
	await expect(offer.getByRole('button', { name: 'Xóa khỏi máy này' })).toBeVisible();
	await page.reload();
	await context.setOffline(true);
	await page.reload();
	const player = page.locator('audio').nth(1);
	await player.evaluate((audio: HTMLAudioElement) => {
		audio.addEventListener('ended', () => audio.setAttribute('data-heard', ''));
	});
	await player.focus();
	await page.keyboard.press('Space');
	await expect(player).toHaveAttribute('data-heard', '');
	await context.setOffline(false);
});

test('packages for an LMS carry the recordings of their course', { tag: '@all' }, async () => {
	const folder = join(site.dist, 'goi');
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.zip') || name.endsWith('.imscc'));
	expect(names.length).toBeGreaterThan(2);
	for (const name of names) expect(readFileSync(join(folder, name)).includes('media/bai-mot.webm'), name).toBe(true);
});
