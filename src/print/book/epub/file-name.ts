/** What the files of books are called. */
import type { Book, BookKind } from '../book.ts';

const NAMES: Readonly<Record<BookKind, string>> = { handbook: 'so-tay-quyen-con-nguoi', course: 'giao-trinh-quyen-con-nguoi' };

/** `so-tay-quyen-con-nguoi.vi.epub` */
export const epubFile = ({ kind, language }: Pick<Book, 'kind' | 'language'>): string => `${NAMES[kind]}.${language}.epub`;
