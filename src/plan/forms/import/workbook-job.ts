/** The message to the thread that reads a workbook, and its answer. */
import type { MistakeKind } from './mistakes.ts';

/** What a cell holds: the result of a formula, the text of a link or of marked-up text; a formula in error holds its code. */
export type Value = string | number | boolean | Date | null | { error: string };

/** Why a workbook is not read, with the words of the mistake. */
export type WorkbookFault = { kind: MistakeKind; params: Record<string, string | number> };

/** The most that is read of a workbook. */
export type Most = Record<'bytes' | 'elements' | 'columns' | 'rows' | 'sheets' | 'cell' | 'text', number> & { last: string };

/** The whole file, and the sheets to read. */
export type WorkbookJob = {
	bytes: Uint8Array;
	/** none: the first one */
	names?: readonly string[];
	/** those of a form where nothing is said */
	most?: Most;
};
/** The row counted from 1, the column from 0. */
export type CellOf = [row: number, column: number, value: Value];
export type WorkbookRead = WorkbookFault | { sheets: { name: string; cells: CellOf[] }[] };
