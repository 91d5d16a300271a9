/** What a book says of itself in every form. */
import { formatDate } from '../../language/format.ts';
import type { Say } from '../../language/strings.ts';
import type { Book, Part } from './book.ts';

/** @param index of the part in the book, from 0 */
export const partNumber = (index: number, say: Say): string => say('print.book.partNumber', { number: index + 1 });

/** @param index of the part in the book, from 0 */
export const partName = ({ title }: Pick<Part, 'title'>, index: number, say: Say): string => `${partNumber(index, say)}. ${title}`;

/** Of which day the content is. */
export const dayLine = ({ day, language }: Pick<Book, 'day' | 'language'>, say: Say): string => say('print.book.day', { date: formatDate(day, language) });

/** Who publishes it, of which day it is, what it is made of, what may be done with it; its address is not among them. */
export const imprintLines = (book: Book, say: Say): string[] => [
	...(book.operator === undefined ? [] : [say('print.book.operator', { name: book.operator })]),
	dayLine(book, say),
	say('print.book.made', { site: book.site }),
	...(book.licence === undefined ? [] : [say('print.book.licence', { licence: book.licence })]),
];
