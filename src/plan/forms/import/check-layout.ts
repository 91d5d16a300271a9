/** Whether a form still stands as it was handed out: its sheets, headings and rows. What was moved would be read as something else, or lost. */
import { columnName } from '../../../files/column-letters.ts';
import type { Say } from '../../../language/strings.ts';
import type { Form } from '../form.ts';
import { FIRST, OPEN_COLUMNS, PRODUCT_HEADS, REPORT_LABELS, REPORT_ROWS, reportTitle, SHEETS, TARGET_HEADS, TASK_HEADS } from '../office/form-layout.ts';
import { notSeen, type Place } from './check-seen.ts';
import { type Mistake, note, type Reading } from './mistakes.ts';
import { type Book, type Sheet, textAt } from './workbook.ts';

type Name = Exclude<keyof typeof SHEETS, 'codes'>;
/** What a heading says, and where it belongs. */
type Heading = { text: string; row: number; column: string };

/** The columns that are read. */
const LETTERS = Array.from({ length: 26 }, (_, index) => columnName(index));
const HEADS = { tasks: TASK_HEADS, targets: TARGET_HEADS, products: PRODUCT_HEADS } as const;

/** A text as headings are compared: case and spaces make no difference. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * @param book the sheets of a form whose codes could be read
 * @returns the sheets that may be read; mistakes go to `reading`
 */
export function checkLayout(book: Book, form: Form, say: Say, reading: Reading): Map<Name, Sheet> {
	const asked: Name[] = [
		'report',
		...(form.tasks.length > 0 ? (['tasks'] as const) : []),
		...(form.targets.length > 0 ? (['targets'] as const) : []),
		'products',
	];
	const readable = new Map<Name, Sheet>();
	for (const name of asked) {
		const sheet = book.sheets.get(SHEETS[name]);
		if (!sheet) {
			note(reading, { kind: 'no-sheet', params: { name: SHEETS[name] } });
			continue;
		}
		const headings = headingsOf(name, say);
		if (isMoved(sheet, headings, reading)) continue;
		const place = { ...areaOf(name), open: OPEN_COLUMNS[name] };
		noteOutside(sheet, place, reading);
		notSeen(sheet, place, reading);
		readable.set(name, sheet);
	}
	const report = readable.get('report');
	const isOther = report !== undefined && noteOtherForm(report, form, reading);
	for (const name of book.others) note(reading, { kind: 'other-sheet', sheet: name, params: {} });
	if (book.pictures) note(reading, { kind: 'pictures', params: {} });
	// What stands in the form of another unit or period is no mistake of this one's.
	return isOther ? new Map() : readable;
}

/** The cells of a sheet that belong to the form, below its headings. */
function areaOf(name: Name): Pick<Place, 'rows' | 'columns'> {
	if (name === 'report') return { rows: { first: REPORT_ROWS.received, last: REPORT_ROWS.summaryEn }, columns: LETTERS.slice(0, 2) };
	return { rows: { first: FIRST, last: Number.POSITIVE_INFINITY }, columns: LETTERS.slice(0, HEADS[name].length) };
}

function headingsOf(name: Name, say: Say): Heading[] {
	if (name === 'report') return REPORT_LABELS.map(([row, key]) => ({ text: say(key), row, column: 'A' }));
	return HEADS[name].map((key, index) => ({ text: say(key), row: 1, column: LETTERS[index] ?? 'A' }));
}

/** Names headings that were changed; of a sheet where they stand elsewhere only the first, since everything on it has moved. */
function isMoved(sheet: Sheet, headings: readonly Heading[], reading: Reading): boolean {
	const mistakes = headings.flatMap(({ text, row, column }): Mistake[] => {
		const got = textAt(sheet, column, row);
		if (plain(got) === plain(text)) return [];
		const at = placeOf(sheet, text);
		const place = { sheet: sheet.name, row, column };
		return [at === undefined ? { kind: 'head-changed', ...place, params: { name: text, got } } : { kind: 'head-moved', ...place, params: { name: text, at } }];
	});
	const moved = mistakes.find(({ kind }) => kind === 'head-moved');
	for (const mistake of moved ? [moved] : mistakes) note(reading, mistake);
	return moved !== undefined;
}

/** Where a heading now stands, near the top of the sheet. */
function placeOf(sheet: Sheet, text: string): string | undefined {
	for (const row of sheet.rows.filter((at) => at <= 20)) {
		const column = LETTERS.find((letter) => plain(textAt(sheet, letter, row)) === plain(text));
		if (column !== undefined) return `${column}${row}`;
	}
	return undefined;
}

/** The first cell that is filled to the right of the form's columns, in each of them, and those below its last row. */
function noteOutside(sheet: Sheet, { rows, columns }: Place, reading: Reading): void {
	const told = new Set<string>();
	for (const row of sheet.rows) {
		for (const column of LETTERS) {
			const got = textAt(sheet, column, row);
			if (got === '' || told.has(column) || (columns.includes(column) && row <= rows.last)) continue;
			told.add(column);
			note(reading, { kind: 'outside', sheet: sheet.name, row, column, params: { got } });
		}
	}
}

/** The codes are hidden: what people see in the form has to be of the same unit and period. @returns whether it is not */
function noteOtherForm(sheet: Sheet, { register, duty, unit }: Form, reading: Reading): boolean {
	const seen: [row: number, column: string, name: string][] = [
		[REPORT_ROWS.title, 'A', reportTitle(duty.name.vi, register.plan.year)],
		[REPORT_ROWS.unit, 'B', unit.name.vi],
		[REPORT_ROWS.duty, 'B', register.plan.title.vi],
	];
	const other = seen.filter(([row, column, name]) => plain(textAt(sheet, column, row)) !== plain(name));
	for (const [row, column, name] of other)
		note(reading, { kind: 'other-form', sheet: sheet.name, row, column, params: { got: textAt(sheet, column, row), name } });
	return other.length > 0;
}
