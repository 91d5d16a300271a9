/** Makes the EPUB of a book: its cover is a picture that a browser takes. */
import type { Page } from '@playwright/test';
import type { Say } from '../../src/language/strings.ts';
import type { Book } from '../../src/print/book/book.ts';
import { COVER_SIZE, type CoverLook, coverDocument } from '../../src/print/book/epub/cover.ts';
import { epubOf } from '../../src/print/book/epub/epub.ts';

/**
 * @param picture the bytes of a file of the built site, by its address
 * @returns the EPUB; the same bytes for the same book and version of the browser
 */
export async function bookEpub(page: Page, book: Book, say: Say, look: CoverLook, picture: (path: string) => Uint8Array): Promise<Uint8Array> {
	await page.setViewportSize(COVER_SIZE);
	await page.setContent(coverDocument(book, look));
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const cover = new Uint8Array(await page.screenshot({ type: 'png' }));
	return epubOf(book, say, { cover, picture });
}
