/** The summary of a period as an .xlsx: one sheet for each table. */
import type { Summary } from '../../summary.ts';
import { FONT, put, sheetOf, writeRow, xlsxFile } from './xlsx-parts.ts';

/** The width of a page in characters, shared out among columns. */
const CHARACTERS = 130;

/** A sheet's name may hold 31 characters, none of them `[]:*?/\`, and stands once. */
const sheetName = (number: number, heading: string) => `${number}. ${heading.replace(/^[IVX]+\.\s*/, '').replace(/[[\]:*?/\\]/g, ' ')}`.slice(0, 31);

/** @param day `YYYY-MM-DD` */
export function summaryXlsx({ title, subtitle, note, parts }: Summary, day: string): Promise<Uint8Array> {
	const tables = parts.flatMap(({ heading, tables: own, paragraphs }) => own.map((table) => ({ heading, paragraphs, ...table })));
	const sheets = tables.map(({ heading, paragraphs, head, rows, widths }, index) => {
		const sheet = sheetOf(
			sheetName(index + 1, heading),
			widths.map((share) => Math.round((CHARACTERS * share) / 100)),
		);
		const lines = [title, ...subtitle, heading, ...paragraphs];
		for (const [at, text] of lines.entries()) put(sheet, `A${at + 1}`, { value: text, style: { font: { ...FONT, bold: at === 0 || text === heading } } });
		const first = lines.length + 2;
		writeRow(sheet, first, head, true);
		for (const [at, cells] of rows.entries()) {
			const row = first + 1 + at;
			// A row of one cell stands above those that follow, across the table.
			const spanning = cells.length === 1;
			writeRow(sheet, row, spanning ? [cells[0] ?? '', ...head.slice(1).map(() => '')] : cells, spanning);
			if (spanning) sheet.merges.push({ startRow: row - 1, startCol: 0, endRow: row - 1, endCol: head.length - 1 });
		}
		put(sheet, `A${first + rows.length + 2}`, { value: note, style: { font: { ...FONT, italic: true } } });
		return sheet;
	});
	return xlsxFile(title, sheets, day);
}
