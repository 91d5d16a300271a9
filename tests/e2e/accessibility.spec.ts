/**
 * Every page in a browser: WCAG 2.2 AA by axe in both themes, reflow, zoom, forced colours; nothing from another host, no cookie,
 * no error. Pages that show nothing new are passed over, but with `npm run test:all`, which opens every page.
 */
import { expect, type Page, test } from '@playwright/test';
import { ALL, some } from '../sweep.ts';
import { COLOURS, findings, findingsInBothThemes, overflow, show } from './axe.ts';
import { looks } from './looks.ts';
import { hideSeen, type Look, markSeen, removeSeenRows, SEEN } from './skeletons.ts';

/** Tests that share the pages among them, so that workers can do so, too. */
const SHARES = ALL ? 16 : 4;

/** How many of the translations are opened where not every page is. */
const TRANSLATIONS = 12;

/** The pages to look at; the same in every worker. */
async function pagesToLookAt(): Promise<Look[]> {
	const all = await looks();
	return ALL ? all.paths.map((path) => ({ path, seen: [] })) : all.looks;
}

/** The translations of those pages that are not among them: they stand alike, and only their words take more or less room. */
async function translations(): Promise<string[]> {
	const chosen = new Set((await pagesToLookAt()).map(({ path }) => path));
	const there = new Set((await looks()).paths);
	const others = [...chosen].map((path) => (path.startsWith('/en/') ? path.slice(3) : `/en${path}`));
	return others.filter((path) => there.has(path) && !chosen.has(path));
}

/** What does not fit: see the head of this file. The page is left at 200 % zoom of a window 1280 pixels wide. */
async function unfit(page: Page, path: string): Promise<string[]> {
	const found: string[] = [];
	await page.setViewportSize({ width: 320, height: 640 });
	if ((await overflow(page)) > 0) found.push(`${path}: wider than 320 pixels`);
	await page.setViewportSize({ width: 640, height: 400 });
	await page.emulateMedia({ forcedColors: 'active' });
	if ((await overflow(page)) > 0) found.push(`${path}: wider than the window at 200 %`);
	if (!(await page.locator('h1, main .set').first().isVisible())) found.push(`${path}: no heading in forced colours`);
	await page.emulateMedia({ forcedColors: 'none' });
	return found;
}

/** What goes wrong in a page that is open: see the head of this file. */
async function look(page: Page, { path, seen }: Look): Promise<string[]> {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto(path);
	const found = ALL ? await findingsInBothThemes(page, path) : await findingsOfTheNew(page, path, seen);
	await page.setViewportSize({ width: 320, height: 640 });
	// What stands in a narrow window alone is new there.
	if (ALL) found.push(...(await findings(page, `${path}, narrow`, { rules: ['target-size'] })));
	else if ((await markSeen(page, seen)).length > 0) {
		const putRowsBack = await removeSeenRows(page);
		found.push(...(await findings(page, `${path}, narrow`, { exclude: [SEEN], rules: ['target-size'] })));
		await putRowsBack();
	}
	// A frame is part of a page, which has its heading.
	const isFrame = /\/khung(-rieng)?\//.test(path);
	return [...found.filter((line) => !(isFrame && line.includes(': page-has-heading-one '))), ...(await unfit(page, path))];
}

/**
 * What axe finds in both themes in what no earlier page has shown. About colours it is asked while the rest is out of the page: it
 * would first work out what lies over what in all of it.
 */
async function findingsOfTheNew(page: Page, path: string, seen: readonly number[]): Promise<string[]> {
	if ((await markSeen(page, seen)).length === 0) return [];
	const exclude = [SEEN];
	const putRowsBack = await removeSeenRows(page);
	const showAgain = await hideSeen(page);
	const found: string[] = [];
	for (const theme of ['dark', 'light'] as const) {
		await show(page, theme);
		found.push(...(await findings(page, `${path}, ${theme}`, { exclude, rules: COLOURS })));
	}
	await showAgain();
	found.push(...(await findings(page, `${path}, light`, { exclude, without: COLOURS })));
	await putRowsBack();
	return found;
}

for (let share = 0; share < SHARES; share++) {
	test(`every kind of page is accessible, asks no other host and breaks no rule of its own, share ${share + 1} of ${SHARES}`, async ({ context, page }) => {
		const found: string[] = [];
		const running = new Set<unknown>();
		page.on('request', (request) => {
			running.add(request);
			const { hostname, protocol } = new URL(request.url());
			if (hostname !== 'localhost' && protocol !== 'data:') found.push(`${page.url()}: asks ${request.url()}`);
		});
		page.on('requestfinished', (request) => running.delete(request));
		page.on('requestfailed', (request) => running.delete(request));
		page.on('console', (message) => message.type() === 'error' && found.push(`${page.url()}: ${message.text()}`));
		page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
		for (const each of (await pagesToLookAt()).filter((_, index) => index % SHARES === share)) {
			found.push(...(await look(page, each)));
			await expect.poll(() => running.size).toBe(0);
		}
		for (const path of some(await translations(), TRANSLATIONS).filter((_, index) => index % SHARES === share)) {
			await page.goto(path);
			found.push(...(await unfit(page, path)));
			await expect.poll(() => running.size).toBe(0);
		}
		expect(found).toEqual([]);
		expect(await context.cookies()).toEqual([]);
	});
}

test('there are pages to test in both languages, and few of them show something new', async () => {
	expect((await looks()).paths.length).toBeGreaterThan(300);
	const chosen = [...(await pagesToLookAt()).map(({ path }) => path), ...(await translations())];
	expect(chosen.filter((path) => path.startsWith('/en/')).length).toBeGreaterThan(30);
	expect(chosen.filter((path) => !path.startsWith('/en/')).length).toBeGreaterThan(30);
	expect(chosen).toEqual(expect.arrayContaining(['/404.html', '/', '/en/viec-hoc-cua-toi/']));
});
