/** Opens an .xlsx file that anyone may have made: only what was checked is read, and only the area that a form may take. */
import { Worker } from 'node:worker_threads';
import { cellText } from '../../../files/cell-text.ts';
import { columnIndex } from '../../../files/column-letters.ts';
import type { CellOf, Marks, SheetRead, Value, WorkbookFault, WorkbookJob, WorkbookRead } from './workbook-job.ts';
import { MOST_OF_TABLE } from './workbook-parts.ts';

export type Sheet = {
	name: string;
	marks: Marks;
	/** the rows that are there, counted from 1, in order */
	rows: readonly number[];
	/** @param column by letter */
	value(column: string, row: number): Value;
};

/** The sheets by name, and what else the workbook holds. */
export type Book = { sheets: ReadonlyMap<string, Sheet>; others: readonly string[]; pictures: boolean };

/** The text of a cell on one line, as it is compared and quoted; of one that cannot be read, what stands in it. */
export function textAt(sheet: Sheet, column: string, row: number): string {
	const value = sheet.value(column, row);
	return value !== null && typeof value === 'object' && 'error' in value ? value.error : cellText(value).replace(/\s+/g, ' ');
}

/** What reading one file may take: seconds by the clock, and megabytes of heap. A form takes a second and a tenth of the heap. */
const LIMITS = { seconds: 120, megabytes: 512 };

/**
 * @param bytes the whole file, which is not trusted
 * @param names the sheets to read; of others it is only said that they hold something
 * @param limits seconds by the clock, and megabytes of heap: at least 20, which the thread takes to begin with
 * @returns the sheets by name, or why this is no workbook that is read
 * @throws where the thread itself is at fault
 */
export async function readWorkbook(bytes: Uint8Array, names: readonly string[], limits = LIMITS): Promise<Book | WorkbookFault> {
	return bookOf(await inThread({ bytes, names }, limits));
}

/** What was read, as forms ask for it. */
export function bookOf(read: WorkbookRead): Book | WorkbookFault {
	return 'kind' in read ? read : { ...read, sheets: new Map(read.sheets.map((sheet) => [sheet.name, sheetOf(sheet)])) };
}

/**
 * @param bytes the whole file, which is not trusted
 * @returns the cells of its first sheet, within the limits of a table; or why this is no workbook that is read
 * @throws where the thread itself is at fault
 */
export async function readFirstSheet(bytes: Uint8Array, limits = LIMITS): Promise<readonly CellOf[] | WorkbookFault> {
	const read = await inThread({ bytes, most: MOST_OF_TABLE }, limits);
	return 'kind' in read ? read : (read.sheets[0]?.cells ?? []);
}

function inThread(job: WorkbookJob, { seconds, megabytes }: typeof LIMITS): Promise<WorkbookRead> {
	const tooSlow: WorkbookFault = { kind: 'too-slow', params: { seconds, size: `${megabytes} MB` } };
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), {
			workerData: job,
			resourceLimits: { maxOldGenerationSizeMb: megabytes },
		});
		const timer = setTimeout(() => end(() => resolve(tooSlow)), seconds * 1000);
		const end = (settle: () => void) => {
			clearTimeout(timer);
			worker.terminate().then(settle, settle);
		};
		worker.once('message', (read: WorkbookRead) => end(() => resolve(read)));
		worker.once('error', (error: NodeJS.ErrnoException) => end(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tooSlow) : reject(error))));
	});
}

function sheetOf({ name, cells, marks }: SheetRead): Sheet {
	const rows = new Map<number, Map<number, Value>>();
	for (const [row, column, value] of cells) rows.set(row, (rows.get(row) ?? new Map<number, Value>()).set(column, value));
	return { name, marks, rows: [...rows.keys()], value: (letter, row) => rows.get(row)?.get(columnIndex(letter)) ?? null };
}
