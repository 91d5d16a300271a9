/** What the spreadsheets share: the look of heads and cells, and bytes that are the same in every build. */
import ExcelJS from 'exceljs';
import { repack } from '../../../files/repack.ts';

export const FONT = { name: 'Times New Roman', size: 12 };
const line = { style: 'thin' as const, color: { argb: 'FF7B8B91' } };
export const BORDER = { top: line, bottom: line, left: line, right: line };
const HEAD = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFD8EEF0' } };
/** Cells to be filled in. */
export const OPEN = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFFFFBE6' } };

/** @param day `YYYY-MM-DD` */
export function workbook(title: string, day: string): ExcelJS.Workbook {
	const book = new ExcelJS.Workbook();
	book.title = title;
	book.creator = '';
	book.lastModifiedBy = '';
	book.created = new Date(`${day}T00:00:00Z`);
	book.modified = book.created;
	return book;
}

/** A sheet that prints on A4, as wide as the page, with the row of heads on every page. */
export function sheetOf(book: ExcelJS.Workbook, name: string, widths: readonly number[], heads = 0): ExcelJS.Worksheet {
	const sheet = book.addWorksheet(name, {
		pageSetup: {
			paperSize: 9,
			orientation: 'landscape',
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: 0,
			...(heads > 0 ? { printTitlesRow: `${heads}:${heads}` } : {}),
		},
		...(heads > 0 ? { views: [{ state: 'frozen' as const, ySplit: heads }] } : {}),
	});
	sheet.columns = widths.map((width) => ({ width }));
	return sheet;
}

/** The height of a row in points that shows all its text: programs do not grow rows of files that they did not write. */
function heightOf(sheet: ExcelJS.Worksheet, texts: readonly (string | number)[]): number {
	const lines = texts.map((text, index) => {
		const width = sheet.getColumn(index + 1).width ?? 10;
		return `${text}`.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.15) / width)), 0);
	});
	return 17 * Math.max(1, ...lines);
}

/** Writes one row of text cells. */
export function writeRow(sheet: ExcelJS.Worksheet, at: number, texts: readonly (string | number)[], head = false): ExcelJS.Row {
	const row = sheet.getRow(at);
	for (const [index, text] of texts.entries()) {
		const cell = row.getCell(index + 1);
		cell.value = text;
		cell.font = { ...FONT, bold: head };
		cell.border = BORDER;
		cell.alignment = { wrapText: true, vertical: 'top' };
		if (head) cell.fill = HEAD;
	}
	row.height = heightOf(sheet, texts);
	return row;
}

/** @returns the bytes of the file, the same for the same input */
export async function xlsxFile(book: ExcelJS.Workbook, day: string): Promise<Uint8Array> {
	return repack(new Uint8Array(await book.xlsx.writeBuffer()), day);
}
