/** Languages that are not complete: one with a page has that page and no other; one without any is not there. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { provinceSite } from './province-site.ts';

// In one worker: the site is built once for all tests here.
test.describe.configure({ mode: 'default' });
let site: Awaited<ReturnType<typeof provinceSite>>;
test.beforeAll(async () => {
	site = await provinceSite(
		'e2e-growing-language',
		(folder) => {
			const put = (path: string, text: string) => {
				mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
				writeFileSync(join(folder, 'content', path), text);
			};
			for (const [tag, label] of [
				['ktv', 'Cơ Tu'],
				['fr', 'Français'],
			] as const) {
				put(`languages/${tag}/language.yaml`, `tag: ${tag}\nlabel: ${label}\ndir: ltr\norder: 5\n`);
				put(`languages/${tag}/strings.yaml`, '{}\n');
			}
			for (const prefix of ['', 'en/', 'ktv/'])
				put(`docs/${prefix}trang-rieng.mdx`, `---\ntitle: Trang riêng ${prefix}\ndescription: Một trang mẫu.\n---\n\nChữ mẫu ${prefix}.\n`);
		},
		false,
	);
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
