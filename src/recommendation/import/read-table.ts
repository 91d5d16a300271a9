/** Reads a register as a table, .xlsx or .csv: heads in the first row that has any, one entry a row. */
import { cellText } from '../../files/cell-text.ts';
import { columnName } from '../../files/column-letters.ts';
import { readCsv } from '../../files/csv-reader.ts';
import { megabytes } from '../../files/unzip.ts';
import type { CellOf, WorkbookFault } from '../../plan/forms/import/workbook-job.ts';
import { MOST_OF_TABLE } from '../../plan/forms/import/workbook-parts.ts';
import { COLUMNS, type Field, headsOf, missingFrom } from './columns.ts';
import { type MistakeKind, note, type Reading } from './mistakes.ts';
import { LONGEST, MOST_ROWS, type Row, type Rows, rowOf } from './row.ts';

type Value = CellOf[2];
/** A row with its number, from 1, and its cells by column, from 0. */
type Line = { number: number; cells: ReadonlyMap<number, Value> };

/** How many rows the heads are looked for in: titles stand above some tables. */
const ABOVE = 10;

/** @param cells of the first sheet, or why there are none */
export function readSheet(cells: readonly CellOf[] | WorkbookFault, reading: Reading): Rows | undefined {
	if ('kind' in cells) {
		note(reading, faultOf(cells));
		return undefined;
	}
	const lines = new Map<number, Map<number, Value>>();
	for (const [row, column, value] of cells) lines.set(row, (lines.get(row) ?? new Map<number, Value>()).set(column, value));
	return readLines(
		[...lines].map(([number, inRow]) => ({ number, cells: inRow })),
		reading,
	);
}

/** What a reader of workbooks says, for tables. */
function faultOf({ kind, params }: WorkbookFault): { kind: MistakeKind; params: WorkbookFault['params'] } {
	if (kind === 'not-xlsx') return { kind, params };
	if (kind === 'too-many-rows') return { kind, params };
	if (kind === 'too-large') return { kind, params: { ...params, limit: megabytes(MOST_OF_TABLE.bytes) } };
	return { kind: 'too-complex', params };
}

/** @param text of the whole file */
export function readCsvTable(text: string, reading: Reading): Rows | undefined {
	const { rows, unclosed } = readCsv(text);
	if (unclosed) note(reading, { kind: 'unclosed', row: unclosed.line, column: `${unclosed.column}`, params: {} });
	return readLines(
		rows.map((cells) => ({ number: cells[0]?.line ?? 1, cells: new Map(cells.map((cell, column) => [column, cell.text])) })),
		reading,
	);
}

function readLines(lines: readonly Line[], reading: Reading): Rows | undefined {
	const textAt = (line: Line | undefined, column: number) => textOf(line?.cells.get(column) ?? null);
	// One by one: a row may have more cells than a call takes arguments.
	const wide = (line: Line) => [...line.cells.keys()].reduce((most, column) => Math.max(most, column + 1), 0);
	const headsIn = (line: Line) => headsOf(Array.from({ length: wide(line) }, (_, column) => textAt(line, column)));
	const first = lines.slice(0, ABOVE).findIndex((line) => headsIn(line).columns.size > 1);
	const headLine = lines[Math.max(first, 0)];
	const heads = headLine ? headsIn(headLine) : headsOf([]);
	const missing = missingFrom(heads);
	if (missing.length > 0) note(reading, { kind: 'missing-columns', params: { names: missing.join(', ') } });
	if (heads.twice.length > 0) note(reading, { kind: 'twice-columns', params: { names: heads.twice.join(', ') } });
	if (lines.length - 1 > MOST_ROWS) note(reading, { kind: 'too-many-rows', params: { limit: MOST_ROWS } });
	if (missing.length > 0 || heads.twice.length > 0 || lines.length - 1 > MOST_ROWS) return undefined;
	if (heads.unknown.length > 0) note(reading, { kind: 'unknown-columns', params: { names: heads.unknown.join(', ') } });
	const column = (field: Field) => {
		const at = heads.columns.get(field);
		return at === undefined ? (COLUMNS[field][0] ?? field) : columnName(at);
	};
	const rows = lines.slice(first + 1).map(({ number, cells }): Row => {
		const texts = new Map<Field, string[]>();
		const row = rowOf(number, texts, column, reading);
		for (const [field, at] of heads.columns) texts.set(field, textsOf(cells.get(at) ?? null, field, row));
		return row;
	});
	return { rows: rows.filter(({ values }) => [...heads.columns.keys()].some((field) => values(field).length > 0)), heads: new Set(heads.columns.keys()) };
}

const textOf = (value: Value): string => (value !== null && typeof value === 'object' && 'error' in value ? value.error : cellText(value));

/** Fields whose cell may hold several texts, a line each; the export puts a hyphen before each. */
const LISTS: ReadonlySet<Field> = new Set(['countries', 'by', 'themes', 'groups', 'answer']);

function textsOf(value: Value, field: Field, row: Row): string[] {
	if (value !== null && typeof value === 'object' && 'error' in value) {
		row.wrong(field, 'cell-error', { got: value.error });
		return [];
	}
	const text = textOf(value);
	if (text.length > LONGEST) {
		row.wrong(field, 'long-text', { size: text.length, limit: LONGEST });
		return [];
	}
	const parts = LISTS.has(field) ? text.split(/[\n;]/) : [text];
	return parts.map((one) => (field === 'text' ? one : one.replace(/^\s*- */, '').trim())).filter(Boolean);
}
