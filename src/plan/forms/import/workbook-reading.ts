/** Reads a workbook, in whatever thread: `workbook.ts` gives it one that may be ended. */
import { readXlsx } from 'hucre/xlsx';
import { readArchive } from '../../../files/unzip.ts';
import { zip } from '../../../files/zip.ts';
import type { CellOf, Most, WorkbookJob, WorkbookRead } from './workbook-job.ts';
import { MOST, soundParts } from './workbook-parts.ts';

/** @returns what stands in the sheets, or why the file is not read: as long as that takes, and with as much memory */
export async function readJob({ bytes, names, most = MOST }: WorkbookJob): Promise<WorkbookRead> {
	const { files, faults } = await readArchive(bytes);
	const [first] = faults;
	// A part that is damaged may be the one with the texts: what is left would be read as empty cells.
	if (first) return { kind: first.kind === 'too-large' || first.kind === 'unpacked-too-large' ? 'too-large' : 'not-xlsx', params: first.params };
	const parts = soundParts(files, most);
	if ('kind' in parts) return parts;
	try {
		// Packed anew from what was checked: two readers of one archive may each see something else in it.
		const archive = zip(Object.fromEntries(parts));
		const { sheets } = await readXlsx(archive, {
			sheets: ({ name }, index) => (names ? names.includes(name) : index === 0),
			range: `A1:${most.last}${most.rows}`,
		});
		return within(
			sheets.map(({ name, rows, cells }) => ({
				name,
				cells: rows.flatMap((values, row) =>
					values.flatMap((value, column): CellOf[] => {
						if (value === null) return [];
						const failed = typeof value === 'string' && cells?.get(`${row},${column}`)?.type === 'error';
						return [[row + 1, column, failed ? { error: value } : value]];
					}),
				),
			})),
			most,
		);
	} catch {
		return { kind: 'not-xlsx', params: {} };
	}
}

/** One text of the file may stand in any number of cells: what is handed on holds it once for each. */
function within(sheets: { name: string; cells: CellOf[] }[], most: Most): WorkbookRead {
	let text = 0;
	for (const { cells } of sheets) {
		for (const [, , value] of cells) {
			if (typeof value !== 'string') continue;
			text += value.length;
			if (value.length > most.cell) return { kind: 'long-cell', params: { size: value.length, limit: most.cell } };
		}
	}
	return text > most.text ? { kind: 'too-much-text', params: { size: text, limit: most.text } } : { sheets };
}
