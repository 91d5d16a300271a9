/** Reads a filled-in .xlsx form: a report and products, or every mistake in it with its sheet, row and column. */
import type { Say } from '../../../language/strings.ts';
import { datedDuties } from '../../paths.ts';
import type { Product } from '../../products/schema.ts';
import type { ReportEntry } from '../../schema.ts';
import { CODE_ROWS, FORM_VERSION, SHEETS } from '../office/form-layout.ts';
import { cellAt } from './cells.ts';
import type { FormOf, Known } from './known.ts';
import { type Mistake, note, type Reading } from './mistakes.ts';
import { readProducts } from './read-products.ts';
import { readReport } from './read-report.ts';
import { readWorkbook, type Sheet } from './workbook.ts';

export type FormResult = { year: number; entry: ReportEntry; products: Product[] } | Reading;

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
	const form = readOwner(book, known, reading);
	const report = book.get(SHEETS.report);
	if (!report) note(reading, { kind: 'no-sheet', params: { name: SHEETS.report } });
	if (!form || !report) return reading;
	const entry = readReport({ report, tasks: book.get(SHEETS.tasks), targets: book.get(SHEETS.targets) }, form, known, say, reading);
	const sheet = book.get(SHEETS.products);
	const products = sheet ? readProducts(sheet, form, known, entry?.source ?? [], say, reading) : [];
	if (!entry || reading.mistakes.length > 0) return reading;
	return { year: form.register.plan.year, entry, products };
}

/** Which unit and period the form was made for, from its sheet of codes. */
function readOwner(book: ReadonlyMap<string, Sheet>, { plans }: Known, reading: Reading): FormOf | undefined {
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
	return duty && unit ? { register, duty, unit } : undefined;
}
