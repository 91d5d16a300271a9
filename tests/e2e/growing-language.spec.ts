/** Languages that are not complete: one with a page has that page and no other; one without any is not there. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sampleSite } from './sample-site.ts';

let site: Awaited<ReturnType<typeof sampleSite>>;
test.beforeAll(async () => {
	site = await sampleSite();
});
test.afterAll(() => site.close());

test('only what is written in it is published, with no copy of another page and no package', () => {
	const files = readdirSync(join(site.dist, 'ktv'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	expect(files.map((entry) => join(entry.parentPath, entry.name).slice(join(site.dist, 'ktv').length))).toEqual(['/trang-rieng/index.html']);
	expect(existsSync(join(site.dist, 'fr'))).toBe(false);
	const packages = readdirSync(join(site.dist, 'goi'), { recursive: true, encoding: 'utf8' });
	expect(packages.filter((name) => /-(ktv|fr)-/.test(name))).toEqual([]);
	expect(packages.some((name) => /-en-/.test(name))).toBe(true);
});

test('it is offered where there is a page in it, and leads back to pages that are there', async ({ page }) => {
	const offered = () => page.locator('starlight-lang-select option').evaluateAll((all) => all.map((option) => (option.textContent ?? '').trim()));
	await page.goto(`${site.origin}/trang-rieng/`);
	expect(new Set(await offered())).toEqual(new Set(['Tiếng Việt', 'English', 'Cơ Tu']));
	await page.goto(`${site.origin}/`);
	expect(new Set(await offered())).toEqual(new Set(['Tiếng Việt', 'English']));
	await page.goto(`${site.origin}/ktv/trang-rieng/`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ktv');
	const links = await page.locator('a[href^="/"]').evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).pathname))]);
	expect(links.length).toBeGreaterThan(5);
	for (const path of links) expect((await page.request.get(site.origin + path)).status(), path).toBe(200);
});
