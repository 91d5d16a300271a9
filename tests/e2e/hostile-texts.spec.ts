/** Text that would be a script if it stood as markup, in every field of text of every kind of content: it is shown, and nothing runs. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtHtml } from '../../src/files/built-html.ts';
import { makeHostile } from '../hostile-province.ts';
import { DAY, provinceSite } from './province-site.ts';

test('nothing runs of what stands in any field of text', { tag: '@all' }, async ({ page }) => {
	let tried: ReturnType<typeof makeHostile> = [];
	const site = await provinceSite('e2e-hostile', (folder) => {
		tried = makeHostile(join(folder, 'content'), DAY);
	});
	// Some fields of quizzes hold signs of their own and take no markup, and texts in easy language are short; every other field is shown.
	expect(tried.length).toBeGreaterThan(2000);
	expect(tried.filter(({ file, refused }) => refused && !file.startsWith('easy/')).length).toBeLessThan(40);
	const heard: string[] = [];
	page.on('console', (message) => message.type() === 'error' && heard.push(`${page.url()}: ${message.text()}`));
	page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
	page.on('request', (request) => new URL(request.url()).pathname.endsWith('/x') && heard.push(`${page.url()}: the picture was asked for`));
	const pages = builtHtml(site.dist);
	expect(pages.length).toBeGreaterThan(100);
	for (const { path } of pages) {
		await page.goto(site.origin + path);
		for (const frame of page.frames()) expect(await frame.evaluate(() => (window as { ran?: unknown }).ran), frame.url()).toBeUndefined();
	}
	expect(heard).toEqual([]);
	await page.goto(`${site.origin}/ke-hoach/2027/nhiem-vu/i-1-a/`);
	await expect(page).toHaveTitle(/<\/title><\/textarea>.*window\.ran/);
	await page.goto(`${site.origin}/tim-kiem/?q=onerror`);
	await expect(page.locator('search-box[data-from-address] ol > li > a').first()).toBeVisible();
	expect(await page.evaluate(() => (window as { ran?: unknown }).ran)).toBeUndefined();
	site.close();
});
