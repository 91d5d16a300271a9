/** The files of books: their forms, their names, the page of the site that each belongs to. */
import { courseKind } from '../../course/kinds.ts';
import { COURSES, coursePath } from '../../course/paths.ts';
import type { Content } from '../../source/kind.ts';
import { EDITIONS } from '../paths.ts';
import type { BookKind } from './book.ts';

export const BOOK_FORMS = ['a4', 'a5', 'epub'] as const;
export type BookForm = (typeof BOOK_FORMS)[number];

const NAMES: Record<BookKind, string> = { handbook: 'so-tay-quyen-con-nguoi', course: 'giao-trinh' };

/** `so-tay-quyen-con-nguoi-a5.vi.pdf`, `giao-trinh.en.epub` */
export const bookFile = (kind: BookKind, form: BookForm, language: string): string =>
	form === 'epub' ? `${NAMES[kind]}.${language}.epub` : `${NAMES[kind]}-${form}.${language}.pdf`;

/** The page that offers a book: that of the course where there is one course; the list of what is printed for the handbook. */
export function bookPage(kind: BookKind, content: Content): string {
	if (kind === 'handbook') return EDITIONS;
	const [course, ...others] = content.served(courseKind);
	return course && others.length === 0 ? coursePath(course.id) : COURSES;
}
