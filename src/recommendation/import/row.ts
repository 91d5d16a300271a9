/** One entry of a register as it stands in the file, before anything is made of it. */
import type { Field } from './columns.ts';
import { type MistakeKind, note, type Params, type Reading } from './mistakes.ts';

/** What a file holds. */
export type Rows = { rows: Row[]; heads: ReadonlySet<Field> };

export type Row = {
	/** where it stands: the row of a table, the how-manieth entry of a list; counts from 1 */
	at: number;
	/** the texts of a field, cleaned; none where it is empty */
	values: (field: Field) => readonly string[];
	/** notes a mistake at the field's place */
	wrong: (field: Field, kind: MistakeKind, params?: Params) => undefined;
};

/** The most rows that are read of a file. */
export const MOST_ROWS = 100_000;
/** The most characters that one value may have, as in a spreadsheet. */
export const LONGEST = 32_767;

/** @param column what the field's column is called in the line of a mistake: a letter, or the name in a JSON file */
export function rowOf(at: number, texts: ReadonlyMap<Field, readonly string[]>, column: (field: Field) => string, reading: Reading): Row {
	return {
		at,
		values: (field) => texts.get(field) ?? [],
		wrong: (field, kind, params = {}) => {
			note(reading, { kind, row: at, column: column(field), params });
			return undefined;
		},
	};
}
