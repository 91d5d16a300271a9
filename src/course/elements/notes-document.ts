/** What the learner has written as a Word document (OOXML), made in the browser: loaded when it is asked for. */
import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { xmlCharacters } from '../../files/escape.ts';
import { localeOf } from '../../language/format.ts';
import { beginning, WORDS_LIMIT } from '../../learning/marks.ts';
import type { LessonNotes } from '../learner-notes.ts';

export type NotesDocument = {
	language: string;
	title: string;
	/** where it comes from and when, in one sentence */
	from: string;
	words: { lessonNote: string; marks: string; written: string; changed: string };
	courses: readonly { title: string; lessons: readonly LessonNotes[] }[];
	/** the keys of marks whose paragraph is not there any more */
	changed: ReadonlySet<string>;
	/** @returns the whole address of a page of the site */
	address(path: string): string;
	/** @param at milliseconds since 1970 */
	time(at: number): string;
};

type Look = { bold?: boolean; italics?: boolean };
/** Twentieths of a point. */
const INDENT = 360;

/** @returns the bytes of the .docx */
export async function notesDocument(notes: NotesDocument): Promise<Blob> {
	const { title, from, language } = notes;
	const children = [heading(title, HeadingLevel.TITLE), paragraph(from), ...notes.courses.flatMap((course) => courseOf(notes, course))];
	const run = { font: 'Times New Roman', size: 26, language: { value: localeOf(language) } };
	return Packer.toBlob(new Document({ title, creator: '', lastModifiedBy: '', styles: { default: { document: { run } } }, sections: [{ children }] }));
}

function courseOf(notes: NotesDocument, { title, lessons }: NotesDocument['courses'][number]): Paragraph[] {
	return [heading(title, HeadingLevel.HEADING_1), ...lessons.flatMap((lesson) => lessonOf(notes, lesson))];
}

function lessonOf({ words, changed, address, time }: NotesDocument, { title, path, note, marks, written }: LessonNotes): Paragraph[] {
	const part = (name: string, items: Paragraph[]) => (items.length === 0 ? [] : [heading(name, HeadingLevel.HEADING_3), ...items]);
	return [
		heading(title, HeadingLevel.HEADING_2),
		link(address(path)),
		...part(words.lessonNote, note ? [paragraph(note.text), paragraph(time(note.at), { italics: true })] : []),
		...part(
			words.marks,
			marks.flatMap((mark) => [
				quoted(`“${beginning(mark.words, WORDS_LIMIT - 1)}”${changed.has(mark.key) ? ` (${words.changed})` : ''}`),
				...(mark.text === '' ? [] : [paragraph(mark.text)]),
				paragraph(time(mark.at), { italics: true }),
				link(address(mark.path)),
			]),
		),
		...part(
			words.written,
			written.flatMap(({ label, text, at }) => [paragraph(label, { bold: true }), paragraph(text), paragraph(time(at), { italics: true })]),
		),
	];
}

/** Lines of text; a new line stays in its paragraph. */
const runs = (text: string, look: Look = {}): TextRun[] =>
	xmlCharacters(text)
		.split(/\r\n|\r|\n/)
		.map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }));

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
	new Paragraph({ children: runs(text), heading: level, keepNext: true, spacing: { before: 240, after: 120 } });
const paragraph = (text: string, look: Look = {}): Paragraph => new Paragraph({ children: runs(text, look), spacing: { after: 120 } });
const quoted = (text: string): Paragraph =>
	new Paragraph({ children: runs(text), indent: { left: INDENT }, keepNext: true, spacing: { before: 120, after: 60 } });
const link = (address: string): Paragraph =>
	new Paragraph({
		children: [new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] })],
		spacing: { after: 120 },
	});
