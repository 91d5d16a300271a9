/** The summary of a period as an .xlsx: one sheet for each table. */
import type { Summary } from '../../summary.ts';
import { FONT, sheetOf, workbook, writeRow, xlsxFile } from './xlsx-parts.ts';

/** The width of a page in characters, shared out among columns. */
const CHARACTERS = 130;

/** A sheet's name may hold 31 characters, none of them `[]:*?/\`, and stands once. */
const sheetName = (number: number, heading: string) => `${number}. ${heading.replace(/^[IVX]+\.\s*/, '').replace(/[[\]:*?/\\]/g, ' ')}`.slice(0, 31);

/** @param day `YYYY-MM-DD` */
export function summaryXlsx({ title, subtitle, note, parts }: Summary, day: string): Promise<Uint8Array> {
	const book = workbook(title, day);
	const tables = parts.flatMap(({ heading, tables: own, paragraphs }) => own.map((table) => ({ heading, paragraphs, ...table })));
	for (const [index, { heading, paragraphs, head, rows, widths }] of tables.entries()) {
		const sheet = sheetOf(
			book,
			sheetName(index + 1, heading),
			widths.map((share) => Math.round((CHARACTERS * share) / 100)),
		);
		const lines = [title, ...subtitle, heading, ...paragraphs];
		for (const [at, text] of lines.entries()) {
			const cell = sheet.getCell(at + 1, 1);
			cell.value = text;
			cell.font = { ...FONT, bold: at === 0 || text === heading };
		}
		const first = lines.length + 2;
		writeRow(sheet, first, head, true);
		for (const [at, cells] of rows.entries()) {
			const row = first + 1 + at;
			writeRow(sheet, row, cells.length === 1 ? [cells[0] ?? '', ...head.slice(1).map(() => '')] : cells, cells.length === 1);
			if (cells.length === 1) sheet.mergeCells(row, 1, row, head.length);
		}
		sheet.getCell(first + rows.length + 2, 1).value = note;
		sheet.getCell(first + rows.length + 2, 1).font = { ...FONT, italic: true };
	}
	return xlsxFile(book, day);
}
