/** Reads a workbook, in whatever thread: `workbook.ts` gives it one that may be ended. */
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import { readArchive, type ZipFault } from '../../../files/unzip.ts';
import { zip } from '../../../files/zip.ts';
import { faultOfArchive } from './given-format.ts';
import type { CellOf, Failed, Marks, Most, SheetRead, Value, WorkbookFault, WorkbookJob, WorkbookRead } from './workbook-job.ts';
import { MOST, soundParts } from './workbook-parts.ts';

/** @returns what stands in the sheets, or why the file is not read: as long as that takes, and with as much memory */
export async function readJob({ bytes, names, most = MOST }: WorkbookJob): Promise<WorkbookRead> {
	const { files, faults } = await readArchive(bytes);
	const [first] = faults;
	// A part that is damaged may be the one with the texts: what is left would be read as empty cells.
	if (first) return zipFault(first, names !== undefined);
	const other = names && faultOfArchive(files);
	if (other) return other;
	const parts = soundParts(files, most);
	if ('kind' in parts) return parts;
	try {
		// Packed anew from what was checked: two readers of one archive may each see something else in it.
		const archive = zip(Object.fromEntries(parts));
		const { sheets } = await readXlsx(archive, {
			sheets: (_sheet, index) => names !== undefined || index === 0,
			range: `A1:${most.last}${most.rows}`,
			readStyles: names !== undefined,
		});
		const read = sheets.map((sheet): SheetRead => ({ name: sheet.name, cells: cellsOf(sheet, names !== undefined), marks: marksOf(sheet) }));
		const asked = read.filter(({ name }) => names?.includes(name) ?? true);
		const others = read.filter((sheet) => !asked.includes(sheet) && sheet.cells.length > 0).map(({ name }) => name);
		return tooMuch(read, most) ?? { sheets: asked, others, pictures: names !== undefined && hasPictures(files) };
	} catch {
		return { kind: 'not-xlsx', params: {} };
	}
}

function zipFault({ kind, params }: ZipFault, ofForm: boolean): WorkbookFault {
	if (kind === 'too-large' || kind === 'unpacked-too-large') return { kind: 'too-large', params };
	if (ofForm && kind === 'zip-bomb') return { kind: 'bomb', params };
	return { kind: ofForm && kind === 'zip-encrypted' ? 'encrypted' : 'not-xlsx', params };
}

/** @param strict whether values that are not a person's own are told apart, as a form needs it */
function cellsOf({ rows, cells }: Sheet, strict: boolean): CellOf[] {
	const values = rows.flatMap((row, at) =>
		row.flatMap((value, column): CellOf[] => {
			const cell = cells?.get(`${at},${column}`);
			if (value === null && !(strict && cell?.formula)) return [];
			return [[at + 1, column, cellValue(value, cell, strict)]];
		}),
	);
	return strict ? values.filter(([, , value]) => typeof value !== 'string' || value.trim() !== '') : values;
}

function cellValue(value: Exclude<Value, Failed>, cell: Cell | undefined, strict: boolean): Value {
	if (typeof value === 'string' && cell?.type === 'error') return { error: value };
	if (!strict || !cell) return value;
	const { formula = '', style } = cell;
	if (formula !== '') {
		const error = `=${formula}`;
		if (/\bDISPIMG\(/i.test(formula)) return { error, why: 'picture-cell' };
		if (/\[[^\]]*\][^!]*!|'?file:|\bWEBSERVICE\(|\bDDE\(/i.test(formula)) return { error, why: 'formula-elsewhere' };
		if (/\b(TODAY|NOW|RAND|RANDBETWEEN)\(/i.test(formula)) return { error, why: 'formula-changes' };
		if (value === null) return { error, why: 'formula-empty' };
	}
	// What is typed as 45 % is kept as 0.45, and 100 % as 1.
	if (typeof value === 'number' && /%/.test(style?.numFmt?.replace(/"[^"]*"|\\./g, '') ?? ''))
		return { error: `${Number((value * 100).toPrecision(12))} %`, why: 'percent' };
	return value;
}

function marksOf({ hidden = false, veryHidden = false, rowDefs, columns = [], merges = [] }: Sheet): Marks {
	return {
		hidden: hidden || veryHidden,
		hiddenRows: [...(rowDefs ?? [])].filter(([, row]) => row.hidden).map(([row]) => row + 1),
		hiddenColumns: columns.flatMap((column, index) => (column.hidden ? [index] : [])),
		merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({ top: startRow + 1, left: startCol, bottom: endRow + 1, right: endCol })),
	};
}

/** Notes hang on drawings of another kind (VML), which a form has itself. */
function hasPictures(files: ReadonlyMap<string, Uint8Array>): boolean {
	return [...files].some(
		([name, data]) =>
			/^xl\/media\/./.test(name) || (/^xl\/drawings\/[^/]+\.xml$/.test(name) && Buffer.from(data.buffer, data.byteOffset, data.byteLength).includes('txBody')),
	);
}

/** One text of the file may stand in any number of cells: what is handed on holds it once for each. */
function tooMuch(sheets: readonly SheetRead[], most: Most): WorkbookFault | undefined {
	let text = 0;
	for (const { cells } of sheets) {
		for (const [, , value] of cells) {
			if (typeof value !== 'string') continue;
			text += value.length;
			if (value.length > most.cell) return { kind: 'long-cell', params: { size: value.length, limit: most.cell } };
		}
	}
	return text > most.text ? { kind: 'too-much-text', params: { size: text, limit: most.text } } : undefined;
}
