/** WCAG 2.2 AA by axe on every page in both themes; reflow, zoom and forced colours on one page of each kind. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { everyPage, oneOfEach } from './pages.ts';

const SHARES = 8;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const pages = await everyPage();

/** What stands around the text of every page alike: asked about on one page of each kind. */
const frame = ['.sidebar-pane', 'header.header', '.right-sidebar-container'];

/** What axe finds on the page that is open, as lines that name page, rule and place; all rules for WCAG 2.2 AA, or the one named. */
async function findings(page: Page, path: string, rule?: string): Promise<string[]> {
	// Without frames in the pages, axe needs no second page to put its parts together.
	const axe = new AxeBuilder({ page }).setLegacyMode(true);
	if (!oneOfEach.includes(path.split(' ')[0] ?? '')) for (const part of frame) axe.exclude(part);
	const { violations } = await (rule ? axe.withRules(rule) : axe.withTags(tags)).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${path}  ${id}  ${target.join(' ')}`));
}

test('there are pages to test in both languages', () => {
	expect(pages.length).toBeGreaterThan(300);
	expect(pages.filter((path) => path.startsWith('/en/')).length).toBeGreaterThan(150);
});

for (let share = 0; share < SHARES; share++) {
	test(`axe finds nothing on any page, in light or dark, share ${share + 1} of ${SHARES}`, async ({ browser }) => {
		test.setTimeout(300_000);
		const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
		const page = await context.newPage();
		const found: string[] = [];
		for (const [index, path] of pages.filter((_, at) => at % SHARES === share).entries()) {
			await page.goto(path, { waitUntil: 'domcontentloaded' });
			// The themes differ in colour alone: pages take turns, and one of each kind is looked at in both.
			await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), index % 2 ? 'dark' : 'light');
			found.push(...(await findings(page, path)));
			if (!oneOfEach.includes(path)) continue;
			await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), index % 2 ? 'light' : 'dark');
			found.push(...(await findings(page, path, 'color-contrast')));
		}
		await context.close();
		expect(found).toEqual([]);
	});
}

for (const path of oneOfEach) {
	test(`${path} fits a screen of 320 pixels, and its targets are large enough there`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
		expect(wide).toBeLessThanOrEqual(screen ?? 0);
		expect(await findings(page, path, 'target-size')).toEqual([]);
	});
}

test('text stays readable at 200 % zoom and in forced colours', async ({ browser }) => {
	// 200 % zoom of a 1280-pixel window leaves 640 CSS pixels.
	const page = await browser.newPage({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2, forcedColors: 'active' });
	for (const path of oneOfEach) {
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(640);
		await expect(page.locator('h1, main .set').first(), path).toBeVisible();
	}
	await page.close();
});
