/** Reads cells of a spreadsheet as people fill them in: text of any make, dates in any usual form, whole numbers. */
import { cellText } from '../../../files/cell-text.ts';
import { isCalendarDate } from '../../../source/fields.ts';
import { type Mistake, type MistakeKind, note, type Reading } from './mistakes.ts';
import type { Sheet } from './workbook.ts';
import type { Value } from './workbook-job.ts';

/** One cell, and how to say what is wrong with it. */
export type Cell = { text: string; raw: Value; wrong: (kind: MistakeKind, params?: Mistake['params']) => undefined };

/** @param column by letter */
export function cellAt(sheet: Sheet, row: number, column: string, reading: Reading): Cell {
	const raw = sheet.value(column, row);
	const wrong: Cell['wrong'] = (kind, params = {}) => {
		note(reading, { kind, sheet: sheet.name, row, column, params });
		return undefined;
	};
	if (raw !== null && typeof raw === 'object' && 'error' in raw) {
		wrong('cell-error', { got: raw.error });
		return { text: '', raw: null, wrong };
	}
	return { text: cellText(raw), raw, wrong };
}

/** @returns `YYYY-MM-DD` from a date cell, `20/5/2026`, `20-5-2026`, `20.5.2026` or `2026-05-20`; none, and a mistake, for anything else */
export function dateIn({ text, wrong }: Cell): string | undefined {
	const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
	const day = local ? `${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}` : text;
	return isCalendarDate(day) ? day : wrong('date', { got: text });
}

/** @returns a whole number from a number cell or from digits, which may be grouped as `1.200`; none, and a mistake, for anything else */
export function wholeIn({ text, raw, wrong }: Cell, minimum: number): number | undefined {
	const digits = typeof raw === 'string' && /^\d{1,3}([. ]\d{3})+$/.test(text) ? text.replace(/[. ]/g, '') : text;
	const number = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
	return Number.isSafeInteger(number) && number >= minimum ? number : wrong('whole', { got: text, minimum });
}

/** @returns the value that the words of a drop-down list stand for, in any case; none, and a mistake, for other words */
export function choiceIn({ text, wrong }: Cell, values: ReadonlyMap<string, string>): string | undefined {
	const same = [...values].find(([words]) => words.toLowerCase() === text.toLowerCase());
	return same ? same[1] : wrong('choice', { got: text, options: [...values.keys()].join('; ') });
}
