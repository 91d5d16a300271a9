/** Reads a filled-in .xlsx form: a report and products, or every mistake in it with its sheet, row and column. */
import type { Say } from '../../../language/strings.ts';
import { datedDuties } from '../../paths.ts';
import type { Product } from '../../products/schema.ts';
import type { ReportEntry } from '../../schema.ts';
import { type Form, formOf } from '../form.ts';
import { CODE_ROWS, FIRST, FORM_VERSION, OPEN_COLUMNS, REPORT_ROWS, SHEETS } from '../office/form-layout.ts';
import { cellAt } from './cells.ts';
import { checkLayout } from './check-layout.ts';
import type { Known } from './known.ts';
import { type Mistake, note, type Reading } from './mistakes.ts';
import { readProducts } from './read-products.ts';
import { readReport } from './read-report.ts';
import { readWorkbook, type Sheet } from './workbook.ts';

/** A report and its products, or what is wrong; `of` names its unit and period, where they could be read. */
export type FormResult = ({ of: string } & { year: number; entry: ReportEntry; products: Product[] }) | (Reading & { of?: string });

/**
 * @param bytes the whole file, which is not trusted: see `readWorkbook`
 * @param say the Vietnamese words, in which the form's lists are written
 * @param open reads the sheets; in a thread that may be ended, where nothing else is said
 */
export async function readForm(bytes: Uint8Array, known: Known, say: Say, open: typeof readWorkbook = readWorkbook): Promise<FormResult> {
	const failed = (kind: Mistake['kind'], params: Mistake['params'] = {}): FormResult => ({ mistakes: [{ kind, params }], more: 0 });
	const book = await open(bytes, Object.values(SHEETS));
	if ('kind' in book) return failed(book.kind, book.params);
	const reading: Reading = { mistakes: [], more: 0 };
	const form = readOwner(book.sheets, known, reading);
	if (!form) return reading;
	const of = [form.register.plan.year, form.duty.id, form.unit.id].join(' ');
	const sheets = checkLayout(book, form, say, reading);
	if (isUntouched(sheets, reading)) return { ...failed('nothing'), of };
	const report = sheets.get('report');
	const entry = report && readReport({ report, tasks: sheets.get('tasks'), targets: sheets.get('targets') }, form, known, say, reading);
	const products = sheets.get('products');
	const read = products ? readProducts(products, form, known, entry?.source ?? [], say, reading) : [];
	if (!entry || reading.mistakes.length > 0) return { ...reading, of };
	return { of, year: form.register.plan.year, entry, products: read };
}

/** True for a form as it was handed out: no cell of it is filled in, and nothing else is wrong with it. */
function isUntouched(sheets: ReturnType<typeof checkLayout>, { mistakes }: Reading): boolean {
	const isFilled = (name: keyof typeof OPEN_COLUMNS, sheet: Sheet) =>
		sheet.rows.some(
			(row) => row >= (name === 'report' ? REPORT_ROWS.received : FIRST) && OPEN_COLUMNS[name].some((column) => sheet.value(column, row) !== null),
		);
	return mistakes.length === 0 && ![...sheets].some(([name, sheet]) => isFilled(name, sheet));
}

/** Which unit and period the form was made for, from its sheet of codes. */
function readOwner(book: ReadonlyMap<string, Sheet>, { plans }: Known, reading: Reading): Form | undefined {
	const sheet = book.get(SHEETS.codes);
	if (!sheet) {
		note(reading, { kind: 'no-sheet', params: { name: SHEETS.codes } });
		return undefined;
	}
	const code = (name: keyof typeof CODE_ROWS) => cellAt(sheet, CODE_ROWS[name], 'B', reading);
	const version = code('version');
	if (version.text !== `${FORM_VERSION}`) return version.wrong('version', { got: version.text });
	const year = code('year');
	const register = plans.find(({ plan }) => `${plan.year}` === year.text);
	if (!register) return year.wrong('no-code', { got: year.text, name: 'year' });
	const dutyCell = code('duty');
	const unitCell = code('unit');
	const duty = datedDuties(register.plan).find(({ id }) => id === dutyCell.text) ?? dutyCell.wrong('no-code', { got: dutyCell.text, name: 'duty' });
	const unit = register.units.find(({ id }) => id === unitCell.text) ?? unitCell.wrong('no-code', { got: unitCell.text, name: 'unit' });
	return duty && unit ? formOf(register, duty, unit) : undefined;
}
