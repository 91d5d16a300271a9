/** What of a sheet a person at the screen does not see, though it holds something, or cannot tell whose it is: hidden parts, merged cells. */
import { columnIndex, columnName } from '../../../files/column-letters.ts';
import { note, type Reading } from './mistakes.ts';
import type { Sheet } from './workbook.ts';
import type { Area } from './workbook-job.ts';

/** The cells of a form on a sheet: its rows from 1, its columns by letter, and those that are filled in. */
export type Place = { rows: { first: number; last: number }; columns: readonly string[]; open: readonly string[] };

/** How many merged areas of a sheet are looked at: a form has none. */
const MOST_MERGES = 100;

const nameOf = ({ top, left, bottom, right }: Area): string => `${columnName(left)}${top}:${columnName(right)}${bottom}`;

/** Notes what is filled in and hidden, and what is merged with something that is filled in. */
export function notSeen(sheet: Sheet, { rows, columns, open }: Place, reading: Reading): void {
	const { hidden, hiddenRows, hiddenColumns, merges } = sheet.marks;
	const inside = sheet.rows.filter((row) => row >= rows.first && row <= rows.last);
	const isFilled = (column: string, row: number) => sheet.value(column, row) !== null;
	const holds = (row: number) => open.some((column) => isFilled(column, row));
	const place = { sheet: sheet.name };
	if (hidden && inside.some(holds)) note(reading, { kind: 'hidden-sheet', ...place, params: {} });
	const away = new Set(hiddenRows);
	for (const row of inside) if (away.has(row) && holds(row)) note(reading, { kind: 'hidden-row', ...place, row, params: {} });
	for (const column of open) {
		const first = hiddenColumns.includes(columnIndex(column)) ? inside.find((row) => isFilled(column, row)) : undefined;
		if (first !== undefined) note(reading, { kind: 'hidden-column', ...place, row: first, column, params: {} });
	}
	const areas = [...new Map(merges.map((area) => [nameOf(area), area])).values()];
	for (const area of areas.slice(0, MOST_MERGES)) {
		const letters = columns.filter((column) => columnIndex(column) >= area.left && columnIndex(column) <= area.right);
		const row = inside.find((at) => at >= area.top && at <= area.bottom && letters.some((column) => isFilled(column, at)));
		if (row !== undefined) note(reading, { kind: 'merged', ...place, row: area.top, column: letters[0] ?? 'A', params: { area: nameOf(area) } });
	}
	const next = areas[MOST_MERGES];
	if (next) note(reading, { kind: 'merged', ...place, params: { area: nameOf(next) } });
}
