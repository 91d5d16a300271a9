/** Worksheets and answer keys on paper: no further page for what was left over. */
import { inflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { pagesIn } from './lesson-teacher.ts';
import { everyPage } from './pages.ts';

const pages = await everyPage();
const sheets = pages.filter((path) => /\/phieu-[ad]\/$/.test(path));
const keys = pages.filter((path) => path.endsWith('/dap-an/'));

/** How many runs of text a PDF shows: a line of a text is one, or some (ISO 32000-1, 9.4.3). */
function textRuns(pdf: Buffer): number {
	let count = 0;
	for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at + 6)) {
		const start = at + (pdf[at + 6] === 13 ? 8 : 7);
		const end = pdf.indexOf('endstream', start);
		if (end === -1) break;
		try {
			count +=
				inflateSync(pdf.subarray(start, end))
					.toString('latin1')
					.match(/\bT[jJ]\b/g)?.length ?? 0;
		} catch {
			// Not a compressed stream: no text of a page.
		}
		at = end + 3;
	}
	return count;
}

for (const [what, paths, least, most] of [
	['worksheets', sheets, 8, 2],
	['keys', keys, 6, 3],
] as const)
	test(`${what} take ${most} pages at most, and no last page is printed for a line or two`, async ({ page }) => {
		const found: string[] = [];
		for (const path of some(paths, 3)) {
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			const all = pagesIn(await page.pdf({ preferCSSPageSize: true }));
			const runs = textRuns(await page.pdf({ preferCSSPageSize: true, pageRanges: `${all}` }));
			if (runs < least || all > most) found.push(`${path} ${all} ${runs}`);
		}
		expect(found).toEqual([]);
	});

test('a worksheet prints its questions and nothing of the page around them', async ({ page }) => {
	await page.goto(sheets[0] ?? '');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.paper > li').first()).toBeVisible();
	for (const around of await page.locator('header, .site-foot, nav').all()) await expect(around).toBeHidden();
});
