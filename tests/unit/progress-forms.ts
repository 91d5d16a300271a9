/** Forms of the sample province, and what a unit fills in. */

import { type Cell, type CellValue, openXlsx, parseCellRef, saveXlsx } from 'hucre/xlsx';
import { type Say, sayFrom } from '../../src/language/strings.ts';
import { formOf } from '../../src/plan/forms/form.ts';
import { PRODUCT_COLUMNS, REPORT_ROWS, SHEETS } from '../../src/plan/forms/office/form-layout.ts';
import { formXlsx } from '../../src/plan/forms/office/form-xlsx.ts';
import { datedDuties } from '../../src/plan/paths.ts';
import type { Duty } from '../../src/plan/reporting.ts';
import type { Register, Unit } from '../../src/plan/schema.ts';
import { province, quietDay } from './broken-tree.ts';
import { interfaceWords } from './interface-words.ts';
import { type ServedContent, servedContent } from './served-content.ts';

const languages = ['vi', 'en'];
const tables = Object.fromEntries(languages.map((language) => [language, interfaceWords(language)]));
/** The interface's own words. */
export const sayIn = (language: string): Say => sayFrom(tables, language);

/** The sample province's content, with the words of the interface. */
export function sampleContent(root = province): ServedContent & { today: string } {
	return { ...servedContent(root, quietDay), strings: tables, today: quietDay };
}

/** The plan of 2026 with one of its units and periods. */
export function sample2026(content: ServedContent, unit: string, duty: string): { register: Register; duty: Duty; unit: Unit } {
	const register = content.plans.find(({ plan }) => plan.year === 2026);
	const foundUnit = register?.units.find(({ id }) => id === unit);
	const foundDuty = register && datedDuties(register.plan).find(({ id }) => id === duty);
	if (!register || !foundUnit || !foundDuty) throw new Error(`${unit} ${duty}`);
	return { register, unit: foundUnit, duty: foundDuty };
}

/** The form of a unit, empty, as the site offers it. */
export async function emptyForm(content: ServedContent, unit: string, duty: string): Promise<Uint8Array> {
	const { register, duty: found, unit: body } = sample2026(content, unit, duty);
	return formXlsx(formOf(register, found, body), sayIn('vi'), content.mediaLanguages, quietDay);
}

/** What is written into a form: sheet, cell, a value or a cell of another make. */
export type Filling = [sheet: keyof typeof SHEETS, cell: string, value: CellValue | Partial<Cell>];

/** Fills cells of a form and saves it, as a spreadsheet program does. */
export async function filled(form: Uint8Array, fillings: readonly Filling[]): Promise<Uint8Array> {
	const book = await openXlsx(form, { readStyles: true });
	for (const [name, address, value] of fillings) {
		const sheet = book.sheets.find((one) => one.name === SHEETS[name]);
		if (!sheet) throw new Error(SHEETS[name]);
		const { row, col } = parseCellRef(address);
		const key = `${row},${col}`;
		const cell: Partial<Cell> = typeof value === 'object' && value !== null && !(value instanceof Date) ? value : { value };
		const before = sheet.cells?.get(key);
		// The row carries the value where a cell is emptied.
		while (sheet.rows.length <= row) sheet.rows.push([]);
		const cells = sheet.rows[row];
		if (cells) cells[col] = cell.value ?? null;
		sheet.cells ??= new Map();
		sheet.cells.set(key, { value: null, type: 'string', ...(before?.style ? { style: before.style } : {}), ...cell });
	}
	return saveXlsx(book);
}

/** The least that a report needs. */
export const heads: Filling[] = [
	['report', `B${REPORT_ROWS.received}`, new Date('2026-11-28T00:00:00Z')],
	['report', `B${REPORT_ROWS.source}`, 'MAU'],
	['report', `B${REPORT_ROWS.summary}`, 'Báo cáo của sở y tế.'],
];

/** One product in a row. */
export function productRow(at: number, values: Partial<Record<keyof typeof PRODUCT_COLUMNS, CellValue | Partial<Cell>>> = {}): Filling[] {
	const row = {
		title: 'Tờ rơi về quyền của người bệnh',
		kind: 'tờ rơi',
		languages: 'vi, ktv',
		platform: 'báo in, ấn phẩm',
		date: '15/10/2026',
		task: 'I.1.b',
		licence: 'CC BY 4.0',
		...values,
	};
	return Object.entries(row).map(([name, value]) => ['products', `${PRODUCT_COLUMNS[name as keyof typeof PRODUCT_COLUMNS]}${at}`, value]);
}
