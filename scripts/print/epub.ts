/** Makes the EPUB of a book: its cover is a picture that a browser takes. */
import type { Page } from '@playwright/test';
import type { Say } from '../../src/language/strings.ts';
import type { Book } from '../../src/print/book/book.ts';
import { COVER_SIZE, type CoverLook, coverDocument } from '../../src/print/book/epub/cover.ts';
import { epubOf } from '../../src/print/book/epub/epub.ts';
import type { ReadPicture } from '../../src/print/book/picture-type.ts';

/**
 * @returns the EPUB; the same bytes for the same book and version of the browser
 */
export async function bookEpub(page: Page, book: Book, say: Say, look: CoverLook, picture: ReadPicture): Promise<Uint8Array> {
	// A page of its own: that of prints keeps its size and its medium.
	const shelf = await page.context().newPage();
	await shelf.setViewportSize(COVER_SIZE);
	await shelf.setContent(coverDocument(book, look));
	await shelf.evaluate(() => document.fonts.ready.then(() => undefined));
	const cover = new Uint8Array(await shelf.screenshot({ type: 'png' }));
	await shelf.close();
	return epubOf(book, say, { cover, picture });
}
