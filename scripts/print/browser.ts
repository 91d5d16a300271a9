/** Prints documents with a browser: the same document, the same pages. */
import type { Browser, Page } from '@playwright/test';
import { withBookmarks } from '../../src/print/bookmarks.ts';

/** How much smaller the letters may become where a text does not fit at once; the smallest is still read without effort. */
const STEPS = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.77];

/** A page that prints one document after the other. None of them may load anything. */
export async function openPage(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
	return context.newPage();
}

/**
 * @param html a whole document with everything in it
 * @returns the PDF as the browser makes it; none where the text does not fit at the smallest step
 */
export async function pdfOf(page: Page, html: string): Promise<Uint8Array | undefined> {
	await page.setContent(html, { waitUntil: 'load' });
	await page.emulateMedia({ media: 'print' });
	const fits = await page.evaluate(async (steps) => {
		await document.fonts.ready;
		const place = document.querySelector('.fits');
		if (!place) return true;
		for (const step of steps) {
			document.documentElement.style.setProperty('--step', `${step}`);
			if (place.scrollHeight <= place.clientHeight + 1 && place.scrollWidth <= place.clientWidth + 1) return true;
		}
		return false;
	}, STEPS);
	if (!fits) return undefined;
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
	return withBookmarks(pdf, await page.evaluate(headings));
}

/** What each heading of the document says, without the numbers of sources behind it. */
function headings(): string[] {
	return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => {
		const copy = heading.cloneNode(true) as Element;
		for (const mark of copy.querySelectorAll('sup')) mark.remove();
		return copy.textContent.replace(/\s+/g, ' ').trim();
	});
}
