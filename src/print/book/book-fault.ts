/** What is wrong with a book that was printed. */
import type { Bilingual } from '../../source/message.ts';
import { paperFault, tagFault } from '../faults.ts';
import type { PdfFacts } from '../pdf.ts';
import type { Book } from './book.ts';
import { BOOK_PAPER, type BookPaper } from './print-document.ts';

/** @returns the first thing that is wrong, with what to do; nothing where all is well */
export function bookFault(book: Book, paper: BookPaper, facts: PdfFacts): Bilingual | undefined {
	const { width, height } = BOOK_PAPER[paper];
	const size = paperFault(facts, width, height);
	if (size) return size;
	if (!facts.tagged || !facts.outlined || facts.language !== book.language || !facts.title.startsWith(book.title))
		return { vi: 'thiếu thẻ cấu trúc, dấu trang, ngôn ngữ hoặc tên', en: 'lacks its tags, its bookmarks, its language or its title' };
	const misled = tagFault(facts, true);
	if (misled) return misled;
	// Names in other scripts come from a typeface of the machine; what is not in the file is missing where it is read.
	const loose = facts.fonts.filter((font) => font.endsWith('?'));
	return loose.length > 0
		? { vi: `phông không nằm trong tệp (${loose.join(', ')})`, en: `has fonts that are not in the file (${loose.join(', ')})` }
		: undefined;
}
