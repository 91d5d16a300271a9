/** Whether the rows of a sheet are those that the form was handed out with: each has a code that says what it is about. */
import { FIRST } from '../office/form-layout.ts';
import { type MistakeKind, note, type Reading } from './mistakes.ts';
import { type Sheet, textAt } from './workbook.ts';

/** What a row is about: its code in column A and its title in column B. */
type Coded = { id: string; title: string };

type RowsOf = {
	/** those of the form */
	own: readonly Coded[];
	/** those of the whole plan */
	all: readonly Coded[];
	/** the columns that are filled in */
	open: readonly string[];
	/** what is said of a code that the plan has, but the form has not; and of one that neither has */
	foreign: MistakeKind;
	unknown: MistakeKind;
};

/** Notes rows that are missing, added, there twice, of another form, or whose code and title are of two. */
export function checkRows(sheet: Sheet, { own, all, open, foreign, unknown }: RowsOf, reading: Reading): void {
	const first = new Map<string, number>();
	let strangers = 0;
	for (const row of sheet.rows.filter((at) => at >= FIRST)) {
		const [id, title] = [textAt(sheet, 'A', row), textAt(sheet, 'B', row)];
		const wrong = (kind: MistakeKind, params: Record<string, string | number>) => note(reading, { kind, sheet: sheet.name, row, column: 'A', params });
		if (id === '') {
			if (open.some((column) => sheet.value(column, row) !== null)) wrong('row-added', {});
			continue;
		}
		const [before, known] = [first.get(id), all.find((one) => one.id === id)];
		if (before !== undefined) wrong('row-twice', { got: id, first: before });
		else if (!own.some((one) => one.id === id)) {
			strangers++;
			wrong(known ? foreign : unknown, { got: id });
		} else if (title !== known?.title && all.some((one) => one.title === title)) wrong('row-mixed', { name: id, got: title });
		first.set(id, before ?? row);
	}
	const missing = own.filter(({ id }) => !first.has(id));
	// A row whose code was overwritten is one mistake: the code that nobody knows.
	if (missing.length > strangers) for (const { id } of missing) note(reading, { kind: 'row-missing', sheet: sheet.name, params: { name: id } });
}
