/** Prints the books: each twice, as the numbers of pages are known only after the first time. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { stringsKind } from '../../src/language/kinds.ts';
import { inLocale } from '../../src/language/paths.ts';
import { type Say, sayFrom } from '../../src/language/strings.ts';
import { bookOf } from '../../src/print/book/bind.ts';
import { BOOKS, type Book, type BookKind } from '../../src/print/book/book.ts';
import { bookFault } from '../../src/print/book/book-fault.ts';
import { BOOK_FORMS, type BookForm, bookFile, bookPage } from '../../src/print/book/files.ts';
import { outlineOf } from '../../src/print/book/outline.ts';
import { type BookPaper, printDocument, type Shown } from '../../src/print/book/print-document.ts';
import type { Printed } from '../../src/print/list.ts';
import { matterOf } from '../../src/print/matter.ts';
import { normalised, pdfFacts } from '../../src/print/pdf.ts';
import type { Content } from '../../src/source/kind.ts';
import type { Bilingual } from '../../src/source/message.ts';
import { makeTree, readTree, type Tree } from '../../src/stick/tree.ts';
import { pdfOf } from './browser.ts';
import { bookEpub } from './epub.ts';

/** How often a book is printed at most until every number is that of its page. */
const MOST_PRINTS = 4;
/** What stands on covers. */
const COVER = 'landscape';

export type BookJob = { kind: BookKind; form: BookForm; language: string; file: string };

/** Every book in every form and language whose file has `only` in its name; none that has no chapter. */
export const bookJobs = (content: Content, languages: readonly string[], only: string): BookJob[] =>
	languages
		.flatMap((language) =>
			BOOKS.filter((kind) => outlineOf(kind, content, language).length > 0).flatMap((kind) =>
				BOOK_FORMS.map((form) => ({ kind, form, language, file: bookFile(kind, form, language) })),
			),
		)
		.filter(({ file }) => file.includes(only));

/** The file of a page. */
const fileAt = (path: string): string => `${path.slice(1)}index.html`;

/** Makes books one after the other; what several forms of one have in common is made once. */
export class BookPrinter {
	#made = new Map<string, Book>();

	readonly #page: Page;
	readonly #content: Content;
	readonly #site: Tree;
	readonly #output: string;

	/**
	 * @param site the folder of the built site, which books are made of
	 * @param output where their files go
	 */
	constructor(page: Page, content: Content, site: string, output: string) {
		this.#page = page;
		this.#content = content;
		// Below the path of a host, addresses on its pages begin with that path; a book knows none.
		this.#site = existsSync(site) ? readTree(site) : makeTree([], () => new Uint8Array());
		this.#output = output;
	}

	/** Prints one book; what is wrong with it ends no other. */
	async print(job: BookJob): Promise<Printed | { fault: Bilingual }> {
		try {
			return await this.#print(job);
		} catch (error) {
			const said = error instanceof Error ? error.message : `${error}`;
			return { fault: { vi: `không làm được sách: ${said}`, en: `the book could not be made: ${said}` } };
		}
	}

	async #print({ kind, form, language, file }: BookJob): Promise<Printed | { fault: Bilingual }> {
		const say = sayFrom(this.#content.served(stringsKind), language);
		const book = this.#book(kind, language);
		if ('fault' in book) return book;
		const bytes = await this.#bytes(book, form, say);
		if (!(bytes instanceof Uint8Array)) return bytes;
		writeFileSync(join(this.#output, file), bytes);
		const entry = { file, page: bookPage(kind, this.#content), form, series: 'book' as const, title: book.title, language, bytes: bytes.length };
		return form === 'epub' ? entry : { ...entry, pages: pdfFacts(bytes).pages };
	}

	#book(kind: BookKind, language: string): Book | { fault: Bilingual } {
		const key = `${kind} ${language}`;
		const known = this.#made.get(key);
		if (known) return known;
		const outline = outlineOf(kind, this.#content, language).flatMap(({ chapters }) => chapters.map(({ page }) => inLocale(page, language)));
		const missing = outline.filter((path) => !this.#site.has(fileAt(path)));
		if (missing.length > 0)
			return {
				fault: {
					vi: `thiếu trang đã dựng: ${missing.join(', ')}; chạy npm run print, lệnh này dựng trang trước`,
					en: `lacks built pages: ${missing.join(', ')}; run npm run print, which builds the site first`,
				},
			};
		const book = bookOf(kind, this.#content, language, (path) => this.#site.text(fileAt(path)));
		this.#made.set(key, book);
		return book;
	}

	async #bytes(book: Book, form: BookForm, say: Say): Promise<Uint8Array | { fault: Bilingual }> {
		const { scene, ground, inks } = matterOf(this.#content, book.language);
		const cover = scene(COVER);
		const picture = (path: string) => this.#site.read(path.slice(1));
		if (form === 'epub') return bookEpub(this.#page, book, say, { ground, ink: inks.accent, scene: cover }, picture);
		const pdf = await bookPdf(this.#page, book, form, say, { cover, picture });
		if (!(pdf instanceof Uint8Array)) return pdf;
		const bytes = normalised(pdf, book.day, 0, 0);
		const fault = bookFault(book, form, pdfFacts(bytes));
		return fault ? { fault } : bytes;
	}
}

/** @returns the PDF as the browser makes it, with the numbers of its pages in contents, references and indexes */
export async function bookPdf(page: Page, book: Book, paper: BookPaper, say: Say, shown?: Shown): Promise<Uint8Array | { fault: Bilingual }> {
	let numbers: ReadonlyMap<string, number> = new Map();
	for (let turn = 0; turn < MOST_PRINTS; turn++) {
		const pdf = await pdfOf(
			page,
			printDocument(book, paper, say, (anchor) => numbers.get(anchor), shown),
		);
		if (!pdf) break;
		const found = pdfFacts(pdf).places;
		if (turn > 0 && [...found].every(([anchor, number]) => numbers.get(anchor) === number)) return pdf;
		numbers = found;
	}
	return { fault: { vi: 'số trang không đứng yên sau nhiều lần in', en: 'its page numbers do not settle' } };
}
