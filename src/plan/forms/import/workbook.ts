/** Opens an .xlsx file from a stranger: only what was checked is read, and only the area that a form may take. */
import { readXlsx } from 'hucre/xlsx';
import { HOSTILE, readArchive } from '../../../files/unzip.ts';
import { zip } from '../../../files/zip.ts';

/** What a cell holds: the result of a formula, the text of a link or of marked-up text; a formula in error holds its code. */
export type Value = string | number | boolean | Date | null | { error: string };

export type Sheet = {
	name: string;
	/** the rows that are there, counted from 1, in order */
	rows: readonly number[];
	/** @param column by letter */
	value(column: string, row: number): Value;
};

/** The area that is read: more columns than a form has, more rows than one can fill. */
const AREA = 'A1:Z5000';
/** Inflated, all together, in bytes: a form of 10 MB packed may not become gigabytes in memory. */
const UNPACKED = 50 * 1024 * 1024;

/**
 * @param bytes the whole file, which is not trusted
 * @param names the sheets to read; others are passed over
 * @returns the sheets by name; none where this is no workbook, or a hostile one. Never throws.
 */
export async function readWorkbook(bytes: Uint8Array, names: readonly string[]): Promise<Map<string, Sheet> | undefined> {
	const { files, faults } = await readArchive(bytes);
	if (faults.some(({ kind }) => HOSTILE.has(kind) || kind === 'duplicate-name')) return undefined;
	const parts = [...files].filter(([name]) => /\.(xml|rels)$/.test(name));
	if (parts.reduce((sum, [, part]) => sum + part.length, 0) > UNPACKED || parts.some(([, part]) => declaresEntities(part))) return undefined;
	try {
		// Packed anew from what was checked: two readers of one archive may each see something else in it.
		const { sheets } = await readXlsx(zip(Object.fromEntries(parts)), { sheets: ({ name }) => names.includes(name), range: AREA });
		return new Map(sheets.map(({ name, rows, cells }) => [name, sheetOf(name, rows, (row, column) => cells?.get(`${row},${column}`)?.type === 'error')]));
	} catch {
		return undefined;
	}
}

/** OOXML forbids document types (ECMA-376 part 2, 9.1.5); no other part of XML begins with these signs. */
const declaresEntities = (part: Uint8Array): boolean => new TextDecoder().decode(part).includes('<!DOCTYPE');

function sheetOf(
	name: string,
	rows: readonly (readonly (string | number | boolean | Date | null)[])[],
	isError: (row: number, column: number) => boolean,
): Sheet {
	return {
		name,
		rows: rows.flatMap((cells, index) => (cells.some((cell) => cell !== null) ? [index + 1] : [])),
		value(letter, row) {
			const column = letter.charCodeAt(0) - 65;
			const value = rows[row - 1]?.[column] ?? null;
			return typeof value === 'string' && isError(row - 1, column) ? { error: value } : value;
		},
	};
}
