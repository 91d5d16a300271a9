/** A file to begin from: lines with a note behind them in the editor's language, empty places for what only an editor knows. */
import type { ListPlace } from './append-entry.ts';
import { id as idForm } from './fields.ts';
import type { Language } from './message.ts';

export type Starter =
	| {
			/** from the project's folder */
			path: string;
			text: string;
			/** the id of an entry whose text goes to the end of a list in a file; none where the text is a file of its own */
			appended?: string;
			/** of an entry: the field of the file that holds the list, and the fields that make another entry the same; the file is the list, and entries go by `id`, where absent */
			list?: ListPlace;
			/** what is to be done besides filling it in: a sentence that goes on after a semicolon */
			next?: string;
	  }
	| { /** why there can be none: a sentence */ refused: string };
export type StarterOptions = {
	language: Language;
	/** the year of a plan, for what belongs to one */
	year: string | undefined;
};

/** A line, and what it means in Vietnamese and English. */
export type Row = readonly [line: string, vi?: string, en?: string];

/** The rows that starters of data files share. */
export const fillIn: Row = ['', "Điền các chỗ '' rồi chạy: npm run check", "Fill in the places '' and run: npm run check"];
/** The row at the top of a page whose parts to fill in are lines in italics. */
export const toFillPage: Row = [
	'',
	"Điền các chỗ '' và các dòng nghiêng rồi chạy: npm run check",
	"Fill in the places '' and the lines in italics and run: npm run check",
];
/** What every page says in its head, with what the notes call it. */
export const titledRows = (title: readonly [vi: string, en: string], description: readonly [vi: string, en: string]): Row[] => [
	["title: ''", ...title],
	["description: ''", ...description],
];
/** The id of an entry that is a file of its own. */
export const idRow = (id: string): Row => [`id: ${id}`, 'trùng tên tệp', 'the same as the file’s name'];
/** The id of an entry that stands in a list, or in a file of another. */
export const keptIdRow = (id: string): Row => [`id: ${id}`, 'không bao giờ đổi', 'never changed'];
export const sourceRow: Row = [
	'source: []',
	'ít nhất một id trong content/sources.yaml, ví dụ [VBPL]',
	'at least one id of content/sources.yaml, such as [VBPL]',
];
/** Nothing is verified in a new file: what to write once it was. */
export const verifiedRow: Row = [
	'# verified: { on: 2026-01-15, against: MAU, how: original }',
	'bỏ dấu # và ghi ngày đã mở nguồn ra đọc; against và how chỉ khi đã đọc ở nguồn khác',
	'remove the # and put the day on which the source was read; against and how only where another was read',
];

/** The notes of a row that holds a claim with its source. */
export const verifiedNote: readonly [vi: string, en: string] = [
	'đã mở nguồn ra đọc thì thêm verified: { on: 2026-01-15, against: MAU, how: original }',
	'where the source was read add verified: { on: 2026-01-15, against: MAU, how: original }',
];

/** What belongs to this place alone. */
export const localRow: Row = [
	'# local: true',
	'bỏ dấu # nếu chỉ là của nơi này: nơi khác dùng lại trang thì không mang theo',
	'remove the # where it belongs to this place alone: a copy for another place goes without it',
];

/** What somebody may read beside the person who hurts them. */
export const quickExitRow: Row = [
	'# quickExit: true',
	'bỏ dấu # nếu bài nói về bạo lực, xâm hại: trang có nút rời đi thật nhanh',
	'remove the # where it is about violence or abuse: the page gets a button to leave it at once',
];

/** The notes of a field that takes one of some values: they are the same in every language. */
export function oneOf(values: readonly string[]): [vi: string, en: string] {
	const all = values.join(' | ');
	return [all, all];
}

/** A row further in: of a part, or of an entry of a list. */
export const indented = (by: string, [line, ...notes]: Row): Row => [`${by}${line}`, ...notes];

/** Rows of an entry of a list: the first is told by its hyphen, the others stand under it. */
export const asItem = (rows: readonly Row[]): Row[] => rows.map((row, index) => indented(index === 0 ? '- ' : '  ', row));

/** @returns the rows as one text, each note behind its line as a YAML comment */
export function written(language: Language, rows: readonly Row[]): string {
	return rows
		.map(([line, vi, en]) => {
			const note = language === 'vi' ? vi : en;
			return `${line}${note === undefined ? '' : `${line === '' || line.endsWith(' ') ? '' : '  '}# ${note}`}\n`;
		})
		.join('');
}

type MakeStarter = (id: string, options: StarterOptions) => Starter;

const badId = {
	vi: (id: string) =>
		`«${id}» không dùng làm id được: dùng chữ thường không dấu, số và dấu gạch, ví dụ quyen-tre-em; không dùng tên thiết bị của Windows như con`,
	en: (id: string) =>
		`“${id}” is no id: use lower case letters without accents, digits and hyphens, such as quyen-tre-em; no name of a Windows device such as con`,
};

/** A starter for entries whose ids have the usual form; refuses every other id. */
export const starterWithId =
	(make: MakeStarter): MakeStarter =>
	(id, options) =>
		refusedId(id, options.language) ?? make(id, options);

/** @returns why an id has not the usual form; nothing where it has */
export const refusedId = (id: string, language: Language): { refused: string } | undefined =>
	idForm.safeParse(id).success ? undefined : { refused: badId[language](id) };
