/** What the spreadsheets share: the look of heads and cells, and bytes that are the same in every build. */
import { type Cell, type CellStyle, type ColumnDef, type DataValidation, type MergeRange, parseCellRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnName } from '../../../files/column-letters.ts';
import { repack } from '../../../files/zip.ts';

/** A sheet in the making. Rows and columns of its maps count from 0, as the library has them. */
export type Sheet = WriteSheet & {
	cells: Map<string, Partial<Cell>>;
	columns: ColumnDef[];
	/** heights in points */
	rowDefs: Map<number, { height: number }>;
	merges: MergeRange[];
	dataValidations: DataValidation[];
};
/** What a cell may hold, without the cells that it holds for. */
export type Rule = Omit<DataValidation, 'range'>;

export const FONT = { name: 'Times New Roman', size: 12 };
const line = { style: 'thin' as const, color: { rgb: '7B8B91' } };
const fill = (rgb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb } });
const CELL: CellStyle = { font: FONT, border: { top: line, bottom: line, left: line, right: line }, alignment: { wrapText: true, vertical: 'top' } };
const HEAD: CellStyle = { ...CELL, font: { ...FONT, bold: true }, fill: fill('D8EEF0') };
/** Cells to be filled in. */
export const OPEN: CellStyle = { ...CELL, fill: fill('FFFBE6'), protection: { locked: false } };

/**
 * A sheet that prints on A4, as wide as the page, with the row of heads on every page.
 * @param widths of the columns, in characters
 * @param heads how many rows of heads stay in view
 */
export function sheetOf(name: string, widths: readonly number[], heads = 0): Sheet {
	return {
		name,
		cells: new Map(),
		columns: widths.map((width) => ({ width })),
		rowDefs: new Map(),
		merges: [],
		dataValidations: [],
		pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
		...(heads > 0 ? { freezePane: { rows: heads } } : {}),
	};
}

/**
 * Writes into a cell; what stands there and is not named stays.
 * @param address `B7`
 */
export function put(sheet: Sheet, address: string, cell: Partial<Cell>): void {
	const { row, col } = parseCellRef(address);
	const key = `${row},${col}`;
	sheet.cells.set(key, { ...sheet.cells.get(key), ...cell });
}

/** @param points the height of a row, which counts from 1 */
export function setHeight(sheet: Sheet, row: number, points: number): void {
	sheet.rowDefs.set(row - 1, { height: points });
}

/** The height of a row in points that shows all its text: programs do not grow rows of files that they did not write. */
function heightOf(sheet: Sheet, texts: readonly (string | number)[]): number {
	const lines = texts.map((text, index) => {
		const width = sheet.columns[index]?.width ?? 10;
		return `${text}`.split('\n').reduce((sum, one) => sum + Math.max(1, Math.ceil((one.length * 1.15) / width)), 0);
	});
	return 17 * Math.max(1, ...lines);
}

/** Writes one row of cells from column A on. */
export function writeRow(sheet: Sheet, row: number, texts: readonly (string | number)[], head = false): void {
	for (const [index, text] of texts.entries()) put(sheet, `${columnName(index)}${row}`, { value: text === '' ? null : text, style: head ? HEAD : CELL });
	setHeight(sheet, row, heightOf(sheet, texts));
}

/**
 * @param day `YYYY-MM-DD`, named as the day on which the file was made
 * @returns the bytes of the file, the same for the same input
 */
export async function xlsxFile(title: string, sheets: Sheet[], day: string): Promise<Uint8Array> {
	const made = new Date(`${day}T00:00:00Z`);
	// Not the library's `printTitlesRow`: it leaves a sheet's name without quotation marks, which spreadsheet programs do not read.
	const namedRanges = sheets.flatMap(({ name, freezePane }) =>
		freezePane?.rows ? [{ name: '_xlnm.Print_Titles', scope: name, range: `'${name.replaceAll("'", "''")}'!$1:$${freezePane.rows}` }] : [],
	);
	return repack(await writeXlsx({ sheets, namedRanges, properties: { title, created: made, modified: made }, defaultFont: FONT }), day);
}
