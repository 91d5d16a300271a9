/** The frame of every page: the ways in, where one is, who runs the site, how a page is cited, what happens at an address that leads nowhere. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { builtHtml } from '../../src/files/built-html.ts';
import { OTHER_CONTENT, ownContent } from '../site/own-content.ts';
import { some } from '../sweep.ts';
import { overflow } from './axe.ts';
import { dist } from './pages.ts';

/** Pages in the frame of the site: not what is projected, embedded or opened in a frame. */
async function framed(): Promise<{ path: string; html: string }[]> {
	const pages = await Promise.all(builtHtml(dist).map(async ({ path, file }) => ({ path, html: await readFile(file, 'utf8') })));
	return pages.filter(({ html }) => html.includes('class="sidebar'));
}

test('every page has header and footer once, says where it is, and its title says the name of the site once', async () => {
	const pages = await framed();
	expect(pages.length).toBeGreaterThan(500);
	const wrong = pages.flatMap(({ path, html }) => {
		const count = (part: string) => html.split(part).length - 1;
		const isHome = /^\/(en\/)?$/.test(path) || path.endsWith('404.html');
		const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
		const name = path.startsWith('/en/') ? 'Human rights' : 'Quyền con người';
		return [
			...(count('class="site-header') === 1 && count('<footer class="site-foot') === 1 ? [] : [`${path}: header, footer`]),
			...(count('class="trail') === (isHome ? 0 : 1) ? [] : [`${path}: trail`]),
			...(title.split(' | ').filter((part) => part === name).length === 1 || title.startsWith(`${name} – `) ? [] : [`${path}: ${title}`]),
			...(count('rel="manifest"') === 1 ? [] : [`${path}: manifest`]),
		];
	});
	expect(wrong).toEqual([]);
});

test('the sidebar marks one place on every page that stands below one of its own', { tag: '@all' }, async () => {
	const unmarked = (await framed()).flatMap(({ path, html }) => {
		const tree = html.slice(html.indexOf('<sl-sidebar-state-persist'), html.indexOf('class="main-frame'));
		const marks = [...tree.matchAll(/<a href="([^"]+)"[^>]*? aria-current="(page|true)"/g)];
		const fits = marks.length === 1 && marks.every(([, href, kind]) => (kind === 'page' ? path === href : path.startsWith(`${href}`)));
		return fits ? [] : [path.replace(/^\/en\//, '/')];
	});
	// They stand below no page of the menu.
	expect([...new Set(unmarked)].sort()).toEqual(['/404.html', '/an-ban/', '/bien-tap/do-de-doc/', '/ngoai-tuyen/']);
});

test('a page below a listed one leads back along its way, and marks the entry of the header', async ({ page }) => {
	test.skip(!ownContent, OTHER_CONTENT);
	await page.goto('/ke-hoach/2025/nhiem-vu/iv-1-b/');
	const trail = page.getByRole('navigation', { name: 'Vị trí của trang' });
	await expect(trail.getByRole('link')).toHaveText(['Trang đầu', 'Kế hoạch 2025', 'Nhiệm vụ']);
	await expect(trail.locator('[aria-current="page"]')).toHaveText((await page.locator('h1').textContent()) ?? '');
	await expect(page.locator('.sidebar-content details[open] a[aria-current="true"]', { hasText: 'Nhiệm vụ' })).toBeVisible();
	await expect(page.locator('.site-entries [aria-current]')).toHaveText('Kết quả và kế hoạch');
	const data = JSON.parse((await page.locator('.trail + script[type="application/ld+json"]').textContent()) ?? '{}');
	expect(data.itemListElement.map(({ name }: { name: string }) => name).slice(0, 3)).toEqual(['Trang đầu', 'Kế hoạch 2025', 'Nhiệm vụ']);
	await trail.getByRole('link', { name: 'Nhiệm vụ' }).click();
	await expect(page.locator('.sidebar-content [aria-current="page"]')).toHaveText('Nhiệm vụ');
});

test('previous and next stay in the section; a lesson leads on to the next one, the last one to the exam', { tag: '@all' }, async ({ page }) => {
	await page.goto('/ho-tro/');
	await expect(page.locator('.pagination-links a[rel="next"]')).toHaveCount(0);
	await page.goto('/chinh-sach/');
	await expect(page.locator('.pagination-links a[rel="prev"]')).toHaveCount(0);
	const course = '/khoa-hoc/truyen-thong-quyen-con-nguoi/';
	/** Where the link to the next page leads, as the page was built. */
	const nextOf = async (path: string) => {
		const html = await readFile(join(dist, path, 'index.html'), 'utf8');
		return html.match(/<a\b[^>]*\brel="next"[^>]*>/g)?.map((link) => /\bhref="([^"]+)"/.exec(link)?.[1] ?? '') ?? [];
	};
	const chain: string[] = [];
	for (let next = await nextOf(course); next.length > 0; next = await nextOf(next[0] ?? '')) {
		expect(next).toHaveLength(1);
		expect(chain).not.toContain(next[0]);
		chain.push(next[0] ?? '');
	}
	expect(chain.length).toBeGreaterThan(6);
	expect(chain.every((path) => path.startsWith(course))).toBe(true);
	expect(chain.at(-1)).toBe(`${course}thi/`);
	for (const [from, to] of [
		[course, chain[0]],
		[chain[2], chain[3]],
		[chain.at(-2), chain.at(-1)],
	]) {
		await page.goto(from ?? '');
		await page.locator('.pagination-links a[rel="next"]').click();
		await expect(page).toHaveURL(`${to}`);
	}
	await expect(page.locator('.pagination-links a[rel="next"]')).toHaveCount(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a page is cited, its headings can be linked to, and the entries are in the menu of a phone', async ({ page }) => {
		await page.goto('/chinh-sach/luat/luat-tre-em/');
		await page.getByText('Trích dẫn, chia sẻ trang này').click();
		await expect(page.locator('.citation')).toContainText('“Luật Trẻ em”. Quyền con người, bản dựng ngày');
		await expect(page.locator('page-tools button:visible')).toHaveCount(0);
		await page.locator('main h2 a.heading-link').first().click();
		await expect(page).toHaveURL(/#.+$/);
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/chinh-sach/luat/luat-tre-em/');
		const entry = page.locator('.menu-entries a', { hasText: 'Cần giúp' });
		await expect(entry).toBeHidden();
		await page.locator('.sl-menu-button').click();
		await entry.click();
		await expect(page).toHaveURL(/\/ho-tro\/$/);
	});
});

test('a citation is copied with the address of the page, and the share sheet gets that address', { tag: '@all' }, async ({ context, page }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', { value: async (data: ShareData) => void Object.assign(window, { shared: data }), configurable: true });
	});
	await page.goto('/en/chinh-sach/luat/luat-tre-em/#_top');
	await page.getByText('Cite or share this page').click();
	await page.getByRole('button', { name: 'Copy the citation' }).click();
	await expect(page.locator('page-tools [role="status"]')).toHaveText('Copied.');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^“.+”\. Human rights, as built on .+\. http:\/\/localhost:\d+\/en\/chinh-sach\/luat\/luat-tre-em\/$/);
	await page.getByRole('button', { name: 'Share…' }).click();
	const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
	expect(new URL(shared.url ?? '').pathname).toBe('/en/chinh-sach/luat/luat-tre-em/');
});

const covered = (page: Page) =>
	page.evaluate(() => {
		window.scrollTo(0, document.documentElement.scrollHeight / 2);
		return [0, 40, 80, 120]
			.map((y) => document.elementFromPoint(window.innerWidth / 2, y + 4)?.closest('header.header, mobile-starlight-toc nav, .sl-menu-button'))
			.filter(Boolean).length;
	});

test('at 400 % zoom nothing stays over the text; a wide window is not scrolled sideways by spaced letters', { tag: '@all' }, async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto('/chinh-sach/luat/luat-tre-em/');
	expect(await covered(page)).toBe(0);
	await page.setViewportSize({ width: 320, height: 740 });
	expect(await covered(page)).toBeGreaterThan(0);
	// WCAG 2.2, 1.4.12.
	for (const width of [820, 1280, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		await page.evaluate(() => {
			for (const element of document.querySelectorAll<HTMLElement>('*')) {
				element.style.setProperty('letter-spacing', '0.12em', 'important');
				element.style.setProperty('word-spacing', '0.16em', 'important');
			}
		});
		expect(await overflow(page), `${width}`).toBe(0);
		for (const select of await page.locator('.site-choices select').all()) {
			const cut = await select.evaluate((element: HTMLSelectElement) => element.scrollWidth > element.clientWidth);
			expect(cut, `${width}`).toBe(false);
		}
	}
});

for (const [path, language, title] of some(
	[
		['/khong-co-trang-nay/', 'vi', 'Không tìm thấy trang'],
		['/en/no-such-page/', 'en', 'Page not found'],
	] as const,
	1,
)) {
	test(`an address that leads nowhere is answered in its language, with a search and ways on (${language})`, async ({ page }) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page.locator('h1')).toHaveText(title);
		await expect(page.locator('main search-box input[type="search"]')).toBeVisible();
		await expect(page.locator('main .ways-on a:visible')).toHaveCount(6);
		await expect(page.locator('main [data-language]:visible')).toHaveCount(1);
		// There is nothing that it would be a name of.
		await expect(page.locator('link[rel="canonical"], link[hreflang], meta[property="og:url"]')).toHaveCount(0);
	});
}

test('a host that knows one page for all such addresses shows it in the language of the address', async ({ page }) => {
	const html = await readFile(`${dist}/404.html`, 'utf8');
	await page.route('**/en/lost/', (route) => route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body: html }));
	await page.goto('/en/lost/');
	await expect(page.locator('h1')).toHaveText('Page not found');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('main [data-language="vi"]')).toBeHidden();
	await expect(page.locator('main .ways-on a:visible').first()).toHaveAttribute('href', '/en/');
});

test('the site can be installed: a manifest whose icons are there', async ({ page, request }) => {
	await page.goto('/en/');
	const href = await page.locator('link[rel="manifest"]').getAttribute('href');
	expect(href).toBe('/en/site.webmanifest');
	const manifest = (await (await request.get(`${href}`)).json()) as { icons: { src: string }[] };
	const apple = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
	for (const src of [...manifest.icons.map((icon) => icon.src), `${apple}`]) expect((await request.get(src)).headers()['content-type'], src).toBe('image/png');
});

for (const [start, name] of some(
	[
		['', 'Trường học'],
		['/en', 'Schools'],
	] as const,
	1,
)) {
	test(`the header, the menu, the trail and the page itself have one name for the pages of schools (${name})`, async ({ page }) => {
		test.skip(!ownContent, OTHER_CONTENT);
		await page.goto(`${start}/truong-hoc/bai-hoc/`);
		await expect(page.locator('header a[aria-current="true"]')).toHaveText(name);
		await expect(page.locator('.sidebar details[open] > summary').filter({ hasText: name })).toHaveCount(1);
		await page.locator('.trail').getByRole('link', { name, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`${start}/truong-hoc/$`));
		await expect(page.locator('h1')).toHaveText(name);
		await expect(page.locator('header a[aria-current="page"]')).toHaveText(name);
	});
}
