/** All that a learner has written in the lessons of a course: notes on lessons, marked paragraphs, texts in exercises. For a page and a document. */
import { markFragment, markPlace, marksOf } from '../learning/marks.ts';
import type { CourseRecord } from '../learning/record.ts';

/** A lesson as a page knows it. */
export type LessonFacts = {
	id: string;
	title: string;
	/** its address in each language */
	paths: Readonly<Record<string, string>>;
	/** the fields of its exercises, with what each asks for */
	fields: readonly { id: string; label: string }[];
};
/** Something written, and when it was changed last, in milliseconds since 1970. */
export type Entry = { text: string; at: number };
export type MarkedEntry = Entry & {
	key: string;
	language: string;
	/** how the marked paragraph begins */
	words: string;
	/** the address of the paragraph */
	path: string;
};
export type WrittenEntry = Entry & { label: string };
export type LessonNotes = { title: string; path: string; note?: Entry; marks: MarkedEntry[]; written: WrittenEntry[] };

/**
 * The whole address of a lesson, for a document that is read elsewhere: in a copy of the site that is opened from a folder, paths lead to files of
 * that folder.
 * @param path as a page has it, from the root or relative to the page
 * @param page the published address of that page
 */
export const publishedAddress = (path: string, page: string): string => new URL(path, page).href.replace(/(?<=\/)index\.html(?=[?#]|$)/, '');

/**
 * @param lessons of the course, in its order
 * @param language of the page: its address of a lesson is the one that is named
 * @returns the lessons in which something was written or marked
 */
export function learnerNotes(record: CourseRecord, lessons: readonly LessonFacts[], language: string): LessonNotes[] {
	return lessons.flatMap(({ id, title, paths, fields }) => {
		const path = paths[language] ?? '';
		const note = record.notes[id];
		const marks = marksOf(record.marks, id).map(({ key, text, at, words }) => {
			const own = markPlace(key)?.language ?? language;
			return { key, text: text.trim(), at, words, language: own, path: `${paths[own] ?? path}#${markFragment(key)}` };
		});
		const written = fields.flatMap(({ id: field, label }) => {
			const entry = record.written[field];
			return entry && entry.text.trim() !== '' ? [{ label, text: entry.text.trim(), at: entry.at }] : [];
		});
		const hasNote = note !== undefined && note.text.trim() !== '';
		if (!hasNote && marks.length === 0 && written.length === 0) return [];
		return [{ title, path, ...(hasNote ? { note: { text: note.text.trim(), at: note.at } } : {}), marks, written }];
	});
}
