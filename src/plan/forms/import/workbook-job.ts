/** The message to the thread that reads a workbook, and its answer. */
import type { MistakeKind } from './mistakes.ts';

/** A cell whose value is not to be taken: a formula in error, or one that gives no figure of its own; `error` is what is quoted. */
export type Failed = { error: string; why?: MistakeKind };

/** What a cell holds: the result of a formula, the text of a link or of marked-up text. */
export type Value = string | number | boolean | Date | null | Failed;

/** Why a workbook is not read, with the words of the mistake. */
export type WorkbookFault = { kind: MistakeKind; params: Record<string, string | number> };

/** The most that is read of a workbook. */
export type Most = Record<'bytes' | 'elements' | 'columns' | 'rows' | 'sheets' | 'cell' | 'text', number> & { last: string };

/** The whole file, and the sheets to read. */
export type WorkbookJob = {
	bytes: Uint8Array;
	/** none: the first one, as a table without marks */
	names?: readonly string[];
	/** those of a form where nothing is said */
	most?: Most;
};
/** The row counted from 1, the column from 0. */
export type CellOf = [row: number, column: number, value: Value];
/** Rows counted from 1, columns from 0; both ends belong to it. */
export type Area = { top: number; left: number; bottom: number; right: number };
/** What a person at the screen does not see of a sheet, or sees in another place than it stands. */
export type Marks = { hidden: boolean; hiddenRows: number[]; hiddenColumns: number[]; merges: Area[] };

export type SheetRead = { name: string; cells: CellOf[]; marks: Marks };
export type WorkbookRead =
	| WorkbookFault
	| {
			sheets: SheetRead[];
			/** sheets that were not asked for and hold something */
			others: string[];
			/** true where pictures or frames with text lie over the cells */
			pictures: boolean;
	  };
