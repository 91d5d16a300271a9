/** Reads cells of a spreadsheet as people fill them in: text of any make, dates in any usual form, whole numbers. */
import { cellText } from '../../../files/cell-text.ts';
import { isCalendarDate } from '../../../source/calendar-date.ts';
import { isWronglyEncoded } from './encodings.ts';
import { type Mistake, type MistakeKind, note, type Reading } from './mistakes.ts';
import type { Sheet } from './workbook.ts';
import type { Value } from './workbook-job.ts';

/** One cell, and how to say what is wrong with it. */
export type Cell = { text: string; raw: Value; wrong: (kind: MistakeKind, params?: Mistake['params']) => undefined };

/** A formula in error that was copied as text: by Excel, by LibreOffice. */
const ERROR = /^(#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|Err:\d{3})$/;

/**
 * Of a cell that cannot be read that is said, and nothing else: its text is empty.
 * @param column by letter
 */
export function cellAt(sheet: Sheet, row: number, column: string, reading: Reading): Cell {
	const raw = sheet.value(column, row);
	const wrong: Cell['wrong'] = (kind, params = {}) => {
		note(reading, { kind, sheet: sheet.name, row, column, params });
		return undefined;
	};
	const unread = (kind: MistakeKind, got: string): Cell => {
		wrong(kind, { got });
		return { text: '', raw: { error: got }, wrong: () => undefined };
	};
	if (raw !== null && typeof raw === 'object' && 'error' in raw) return unread(raw.why ?? 'cell-error', raw.error);
	const text = cellText(raw);
	if (ERROR.test(text)) return unread('cell-error', text);
	if (/^=?(_xlfn\.)?DISPIMG\(/.test(text)) return unread('picture-cell', text);
	return isWronglyEncoded(text) ? unread('encoding', text) : { text, raw, wrong };
}

/** True where nothing was filled in: a cell that cannot be read holds something. */
export const isEmpty = ({ text, raw }: Cell): boolean => text === '' && (raw === null || typeof raw !== 'object' || !('error' in raw));

/** @returns the text; none, and a mistake, where it is only a sign or a number in the place of words */
export function wordsIn({ text, raw, wrong }: Cell, least: 'a word' | 'a sign'): string | undefined {
	const said = least === 'a word' ? typeof raw !== 'boolean' && /\p{L}\p{M}*\p{L}/u.test(text) : /[\p{L}\p{N}]/u.test(text);
	return said || text === '' ? text : wrong('no-words', { got: text });
}

/** `28/11/2026` with strokes, hyphens or points; as Vietnamese writes it out; as machines write it. */
const DATES = [
	/^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/,
	/^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?: năm |, ?)(?<year>\d{4})$/i,
	/^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T[\d:.]+Z?)?$/,
];

/** @returns `YYYY-MM-DD` from a date cell or from text in a usual form, the day before the month; none, and a mistake, for anything else */
export function dateIn({ text, raw, wrong }: Cell): string | undefined {
	const line = text.replace(/\s+/g, ' ');
	const { year = '', month = '', day = '' } = DATES.map((form) => form.exec(line)?.groups).find((groups) => groups !== undefined) ?? {};
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	if (isCalendarDate(date)) return date;
	return wrong(typeof raw === 'number' ? 'date-number' : 'date', { got: text });
}

/** @returns a whole number from a number cell or from digits, which may be grouped as `1.200` or `1 200`; none, and a mistake, for anything else */
export function wholeIn({ text, raw, wrong }: Cell, minimum: number): number | undefined {
	const digits = typeof raw === 'string' && /^\d{1,3}([.\s]\d{3})+$/.test(text) ? text.replace(/[.\s]/g, '') : text;
	const number = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
	if (Number.isSafeInteger(number) && number >= minimum) return number;
	if (/%|phần trăm/i.test(text) || (typeof raw === 'number' && raw > 0 && raw < 1)) return wrong('percent', { got: text });
	if (/^\d{1,3}(,\d{3})+$/.test(text)) return wrong('grouping', { got: text });
	return /^\d[\d.,\s]*$/.test(text) && /[.,]/.test(text) ? wrong('decimal', { got: text }) : wrong('whole', { got: text, minimum });
}

/** @returns the value that the words of a drop-down list stand for, in any case; none, and a mistake, for other words */
export function choiceIn({ text, wrong }: Cell, values: ReadonlyMap<string, string>): string | undefined {
	const same = [...values].find(([words]) => words.toLowerCase() === text.toLowerCase());
	return same ? same[1] : wrong('choice', { got: text, options: [...values.keys()].join('; ') });
}
