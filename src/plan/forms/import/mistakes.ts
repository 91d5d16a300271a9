/** What may be wrong with a filled-in form, in words: where, what, and what to do. */
import { shown } from '../../../files/archive-names.ts';
import type { Language } from '../../../source/message.ts';
import { mistakeWords } from './mistake-words.ts';

export type MistakeKind = keyof typeof mistakeWords;
export type Mistake = {
	kind: MistakeKind;
	/** where it stands; a whole sheet has no row, the whole file no sheet */
	sheet?: string;
	row?: number;
	/** by letter */
	column?: string;
	params: Record<string, string | number>;
};

/** What was found in a form so far. */
export type Reading = {
	mistakes: Mistake[];
	/** how many more there are than are kept */
	more: number;
};

/** How many mistakes of one form are kept and listed; the others are counted. A form has a few dozen cells for most units. */
const LISTED = 100;

/** Keeps a mistake, or counts it where there are many already. */
export function note(reading: Reading, mistake: Mistake): void {
	if (reading.mistakes.length < LISTED) reading.mistakes.push(mistake);
	else reading.more++;
}

const places = { vi: { row: 'hàng', column: 'cột' }, en: { row: 'row', column: 'column' } };

/** How many characters of what stands in a cell are quoted. */
const QUOTED = 120;

/** A value on one line, cut where it is long; signs that are invisible or turn the writing round are spelt out. */
function quoted(name: string, value: string | number): string {
	const line = shown(`${value}`.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' '));
	return name === 'got' && line.length > QUOTED ? `${line.slice(0, QUOTED).toWellFormed()}…` : line;
}

/** One line: `report.xlsx  «Nhiệm vụ» hàng 5, cột D  what is wrong  what to do`. */
export function mistakeLine(file: string, { kind, sheet, row, column, params }: Mistake, language: Language): string {
	const words = places[language];
	const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => quoted(name, params[name] ?? whole));
	const [wrong, remedy] = mistakeWords[kind][language];
	const name = language === 'vi' ? `«${sheet}»` : `“${sheet}”`;
	const cell = row === undefined ? '' : ` ${words.row} ${row}${column === undefined ? '' : `, ${words.column} ${column}`}`;
	return [shown(file), ...(sheet === undefined ? [] : [`${name}${cell}`]), fill(wrong), fill(remedy)].join('  ');
}

const counted: Record<Language, (more: number) => string> = {
	vi: (more) => `còn ${more} chỗ sai nữa  sửa các chỗ trên rồi nhập lại`,
	en: (more) => `${more} more mistakes  correct those above and import again`,
};

/** The mistakes of a form as lines to print; the last one says how many are not listed. */
export function mistakeLines(file: string, { mistakes, more }: Reading, language: Language): string[] {
	return [...mistakes.map((mistake) => mistakeLine(file, mistake, language)), ...(more > 0 ? [`${shown(file)}  ${counted[language](more)}`] : [])];
}
