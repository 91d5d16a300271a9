/** The books on real content: nothing is missing or there twice, no link is dead, and a printed book names the pages that things are on. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bookPdf } from '../../scripts/print/books.ts';
import { openPage } from '../../scripts/print/browser.ts';
import { courseKind } from '../../src/course/kinds.ts';
import { writtenLessons } from '../../src/course/outline.ts';
import { stringsKind } from '../../src/language/kinds.ts';
import { sayFrom } from '../../src/language/strings.ts';
import { bookOf } from '../../src/print/book/bind.ts';
import { BOOKS, type Book, type BookKind } from '../../src/print/book/book.ts';
import { bookFault } from '../../src/print/book/book-fault.ts';
import { lessonChapter, outlineOf } from '../../src/print/book/outline.ts';
import { printDocument } from '../../src/print/book/print-document.ts';
import { printedLanguages } from '../../src/print/matter.ts';
import { normalised, pdfFacts } from '../../src/print/pdf.ts';
import { siteContent } from './site-content.ts';

const sayIn = (language: string) => sayFrom(siteContent().served(stringsKind), language);
const made = (kind: BookKind, language: string): Book =>
	bookOf(kind, siteContent(), language, (path) => readFileSync(join('dist', path, 'index.html'), 'utf8'));
const chaptersOf = (book: Book) => book.parts.flatMap(({ chapters }) => chapters);

for (const kind of BOOKS) {
	test(`${kind}: every chapter, lesson and source is there once, and every link leads somewhere`, { tag: '@all' }, () => {
		const content = siteContent();
		for (const language of printedLanguages(content)) {
			const book = made(kind, language);
			const chapters = chaptersOf(book);
			const outline = outlineOf(kind, content, language).flatMap((part) => part.chapters);
			expect(chapters.map(({ id }) => id)).toEqual(outline.map(({ id }) => id));
			const lessons = content
				.served(courseKind)
				.flatMap((course) => writtenLessons(course).map((lesson) => ({ ...lesson, id: lessonChapter(course.id, lesson.id) })));
			for (const { id, check: quiz } of lessons) {
				const [chapter, ...others] = chapters.filter((one) => one.id === id);
				expect([id, others.length, chapter?.html.length ?? 0]).toEqual([id, 0, expect.any(Number)]);
				expect(chapter?.html.length).toBeGreaterThan(1000);
				expect((chapter?.questions ?? '') !== '').toBe(quiz !== undefined);
			}
			// A page lists each of its sources once; so does its chapter.
			for (const { page, sources } of chapters) {
				const html = readFileSync(join('dist', language === 'vi' ? '' : language, page, 'index.html'), 'utf8');
				const listed = /class="page-sources"[\s\S]*?<ol>([\s\S]*?)<\/ol>/.exec(html)?.[1]?.match(/<li>/g)?.length ?? 0;
				expect([page, sources.length]).toEqual([page, listed]);
			}
			const html = printDocument(book, 'a4', sayIn(language), () => 7, { picture: (path) => readFileSync(join('dist', path)) });
			const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
			expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
			const known = new Set(ids);
			expect([...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !known.has(id))).toEqual([]);
			expect(html.match(/ href="\/[^"]*"| src="(?!data:)[^"]*"/g)).toBeNull();
			// What waits for a press or plays has no place on paper.
			expect(html.match(/<(button|input|select|textarea|audio|video|iframe|script|details)\b/g)).toBeNull();
		}
	});
}

/** The text of each page, where poppler is installed. */
function pageTexts(pdf: Uint8Array): string[] | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'book-'));
	writeFileSync(join(folder, 'book.pdf'), pdf);
	const { stdout, error } = spawnSync('pdftotext', ['-layout', join(folder, 'book.pdf'), '-'], { encoding: 'utf8', maxBuffer: 1e8 });
	rmSync(folder, { recursive: true });
	return error ? undefined : stdout.split('\f');
}
/** Text as it can be looked for across the lines of a page. */
const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

test('a printed book says on which page each chapter is', { tag: '@all' }, async ({ browser }) => {
	const book = made('course', 'vi');
	const page = await openPage(browser);
	const pdf = await bookPdf(page, book, 'a5', sayIn('vi'));
	if (!(pdf instanceof Uint8Array)) throw new Error(pdf.fault.en);
	expect(bookFault(book, 'a5', pdfFacts(normalised(pdf, book.day, 0, 0)))).toBeUndefined();
	const numbers = pdfFacts(pdf).places;
	const starts = chaptersOf(book).map(({ id }) => numbers.get(id) ?? 0);
	expect(starts.every((number, index) => number > (starts[index - 1] ?? 2))).toBe(true);
	for (const part of book.parts) expect(numbers.get(part.id)).toBeGreaterThan(2);
	for (const { anchors } of book.indexes.flatMap(({ groups }) => groups).flatMap(({ entries }) => entries)) {
		expect(anchors.filter((anchor) => !numbers.has(anchor))).toEqual([]);
	}
	// The printed page itself, as another program reads it.
	const texts = pageTexts(pdf);
	if (!texts) return;
	for (const { id, title } of chaptersOf(book)) {
		const number = numbers.get(id) ?? 0;
		const text = texts[number - 1] ?? '';
		expect([title, flat(text).includes(flat(title))]).toEqual([title, true]);
		expect(text.trimEnd().endsWith(`${number}`)).toBe(true);
	}
});

test('the same book has the same bytes', { tag: '@all' }, async ({ browser }) => {
	const book = made('course', 'vi');
	const short: Book = { ...book, parts: book.parts.slice(0, 1).map((part) => ({ ...part, chapters: part.chapters.slice(0, 2) })), indexes: [] };
	const prints: Uint8Array[] = [];
	for (let turn = 0; turn < 2; turn++) {
		const page = await openPage(browser);
		const pdf = await bookPdf(page, short, 'a4', sayIn('vi'));
		await page.context().close();
		if (!(pdf instanceof Uint8Array)) throw new Error(pdf.fault.en);
		prints.push(normalised(pdf, book.day, 0, 0));
	}
	const [once, twice] = prints;
	expect(once && twice && Buffer.compare(once, twice)).toBe(0);
});
