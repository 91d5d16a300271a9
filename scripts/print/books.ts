/** Prints the books: each twice, as the numbers of pages are known only after the first time. */
import type { Page } from '@playwright/test';
import type { Say } from '../../src/language/strings.ts';
import type { Book } from '../../src/print/book/book.ts';
import { pageNumbers } from '../../src/print/book/page-numbers.ts';
import { type BookPaper, type PageOf, printDocument } from '../../src/print/book/print-document.ts';
import { pdfOf } from './browser.ts';

/** How often a book is printed at most until every number is that of its page. */
const MOST_PRINTS = 4;

/**
 * @param cover a picture for the cover, as SVG
 * @returns the PDF as the browser makes it, with the numbers of its pages in contents, references and indexes
 * @throws where the numbers do not settle: a page number is wider than the room for it
 */
export async function bookPdf(page: Page, book: Book, paper: BookPaper, say: Say, cover?: string): Promise<Uint8Array> {
	let numbers: ReadonlyMap<string, number> = new Map();
	for (let turn = 0; turn < MOST_PRINTS; turn++) {
		const pageOf: PageOf = (anchor) => numbers.get(anchor);
		const pdf = await pdfOf(page, printDocument(book, paper, say, pageOf, cover));
		if (!pdf) break;
		const found = pageNumbers(pdf);
		if (turn > 0 && [...found].every(([anchor, number]) => numbers.get(anchor) === number)) return pdf;
		numbers = found;
	}
	throw new Error(`the pages of “${book.title}” do not settle`);
}
