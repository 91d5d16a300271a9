/** A video in sign language on the site of the sample province: with a player of the browser's own, captions, and nothing that is loaded unasked. */
import { expect, test } from '@playwright/test';
import { Watch } from './axe.ts';
import { sampleSite } from './sample-site.ts';

test.use({ serviceWorkers: 'allow' });

let site: Awaited<ReturnType<typeof sampleSite>>;
test.beforeAll(async () => {
	site = await sampleSite();
});
test.afterAll(() => site.close());

const PAGE = '/de-doc/nhom-mau/';

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the player stands on the page, with its captions, poster and facts, and only the poster is loaded', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(site.origin + PAGE);
		const section = page.getByRole('region', { name: 'Xem bằng ngôn ngữ ký hiệu' });
		const player = section.locator('video[controls][preload=none]:not([autoplay])');
		await expect(player).toHaveCount(1);
		await expect(player).toHaveAccessibleName(/^Ngôn ngữ ký hiệu Hà Nội · 2 giây/);
		await expect(player).toHaveAccessibleDescription('Hình trong khung: Một nền xanh.');
		await expect(player.locator('track[kind=captions][srclang=vi]')).toHaveAttribute('src', '/ban-thu/video/mau.vtt');
		await expect(section).toContainText('Người ký hiệu: Hội mẫu.');
		await expect(section).toContainText('Hội mẫu khác đã đối chiếu với bài viết ngày 3/11/2026.');
		await expect(section).toContainText('Chữ của video là chữ của trang này.');
		await page.waitForLoadState('networkidle');
		expect(asked.filter((address) => address.includes('/ban-thu/'))).toEqual([`${site.origin}/ban-thu/video/mau.jpg`]);
		expect(asked.filter((address) => !address.startsWith(site.origin))).toEqual([]);
	});
});

test('plays to its end, by keyboard, once it is asked to, and shows its captions', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(site.origin + PAGE);
	const player = page.locator('video');
	await player.scrollIntoViewIfNeeded();
	await page.waitForLoadState('networkidle');
	expect(asked.filter((path) => path.endsWith('.webm'))).toEqual([]);
	await player.evaluate((video: HTMLVideoElement) => {
		video.addEventListener('ended', () => video.setAttribute('data-seen', ''));
		const [track] = video.textTracks;
		if (track) track.mode = 'showing';
	});
	await player.focus();
	await page.keyboard.press('Space');
	await expect(player).toHaveAttribute('data-seen', '');
	const told = await player.evaluate((video: HTMLVideoElement) => [video.error, [...(video.textTracks[0]?.cues ?? [])].map((cue) => (cue as VTTCue).text)]);
	expect(told).toEqual([null, ['Bạn bình đẳng với mọi người.']]);
	expect(asked).toContain('/ban-thu/video/mau.webm');
});

test('axe finds nothing, on a narrow screen, in light and dark, and nothing is wider than the screen', { tag: '@all' }, async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	const watch = new Watch();
	for (const path of [PAGE, `/en${PAGE}`]) {
		await page.goto(site.origin + path);
		await watch.look(page, path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
	}
	expect(watch.found).toEqual([]);
	await context.close();
});

test('on paper stands the address in place of the player', { tag: '@all' }, async ({ page }) => {
	await page.goto(site.origin + PAGE);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('video')).toBeHidden();
	await expect(page.locator('.recording-paper')).toContainText(/https?:\/\/.*\/ban-thu\/video\/mau\.webm/);
});

test('is kept for use offline only when asked for', { tag: '@all' }, async ({ page }) => {
	await page.goto(`${site.origin}/de-doc/`);
	const offer = page.locator('keep-offline[data-set^=video-ky-hieu]');
	await expect(offer).toContainText('1 video, 0,1 MB');
	const urls = async (set: string) =>
		((await (await page.request.get(`${site.origin}/offline/${set}.json`)).json()) as { files: { url: string }[] }).files.map(({ url }) => url);
	const help = await urls('tinh-huong-vi');
	expect(help).toContain(PAGE);
	expect(help.filter((url) => url.endsWith('.webm') || url.endsWith('.vtt'))).toEqual([]);
	expect(await urls('video-ky-hieu-vi')).toEqual(expect.arrayContaining(['/ban-thu/video/mau.webm', '/ban-thu/video/mau.vtt']));
});

test('is said of the page to machines', { tag: '@all' }, async ({ page }) => {
	await page.goto(site.origin + PAGE);
	const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
	expect(blocks.join()).toContain('"accessibilityFeature":["readingOrder","structuralNavigation","signLanguage","captions"]');
});
