/** The report itself from a filled-in form: its day, its summary, results by task, figures by target. */
import type { Say } from '../../../language/strings.ts';
import type { ReportEntry } from '../../schema.ts';
import { choices, FIRST, REPORT_ROWS, TARGET_COLUMNS, TASK_COLUMNS } from '../office/form-layout.ts';
import { cellAt, choiceIn, dateIn, wholeIn } from './cells.ts';
import type { FormOf, Known } from './known.ts';
import { note, type Reading } from './mistakes.ts';
import type { Sheet } from './workbook.ts';

type Sheets = { report: Sheet; tasks: Sheet | undefined; targets: Sheet | undefined };
type Result = NonNullable<ReportEntry['results']>[number];
type Figure = NonNullable<ReportEntry['figures']>[number];

/** A text in Vietnamese, and in English where it was written. */
export const bilingual = (vi: string, en: string) => ({ vi, ...(en === '' ? {} : { en }) });

/** @returns the report, or none where something that it cannot do without is wrong; mistakes go to `reading` */
export function readReport({ report, tasks, targets }: Sheets, form: FormOf, known: Known, say: Say, reading: Reading): ReportEntry | undefined {
	const { register, duty, unit } = form;
	const asked = (at: number, key: string) => {
		const cell = cellAt(report, at, 'B', reading);
		if (cell.text === '') cell.wrong('empty', { name: say(key) });
		return cell;
	};
	const received = asked(REPORT_ROWS.received, 'form.received');
	const day = received.text === '' ? undefined : dateIn(received);
	const source = asked(REPORT_ROWS.source, 'form.source');
	const named = source.text.split(/[,;\s]+/).filter(Boolean);
	for (const id of named) if (!known.sources.some((one) => one.id === id)) source.wrong('unknown-source', { got: id });
	const summary = asked(REPORT_ROWS.summary, 'form.summary');
	const summaryEn = cellAt(report, REPORT_ROWS.summaryEn, 'B', reading).text;
	const results = tasks ? rowsOf(tasks, (at) => readResult(tasks, at, form, say, reading)) : [];
	const figures = targets ? rowsOf(targets, (at) => readFigure(targets, at, form, say, reading)) : [];
	const there = register.reports.entries.some((entry) => entry.unit === unit.id && entry.duty === duty.id && entry.status !== 'returned');
	if (there) note(reading, { kind: 'report-there', sheet: report.name, row: REPORT_ROWS.unit, column: 'B', params: {} });
	if (day === undefined || summary.text === '' || named.length === 0) return undefined;
	return {
		duty: duty.id,
		unit: unit.id,
		received: day,
		summary: bilingual(summary.text, summaryEn),
		...(results.length > 0 ? { results } : {}),
		...(figures.length > 0 ? { figures } : {}),
		source: named,
	};
}

/** What the rows under the heads hold; rows that hold nothing are passed over. */
export function rowsOf<T extends object>(sheet: Sheet, read: (at: number) => T | undefined): T[] {
	return sheet.rows.filter((at) => at >= FIRST).flatMap((at) => read(at) ?? []);
}

function readResult(sheet: Sheet, at: number, { register }: FormOf, say: Say, reading: Reading): Result | undefined {
	const cell = (column: string) => cellAt(sheet, at, column, reading);
	const [id, state, text, textEn] = [cell(TASK_COLUMNS.id), cell(TASK_COLUMNS.state), cell(TASK_COLUMNS.text), cell(TASK_COLUMNS.textEn)];
	if ([state, text, textEn].every((one) => one.text === '')) return undefined;
	const task = register.tasks.find((one) => one.id === id.text);
	if (!task) id.wrong('unknown-task', { got: id.text });
	if (text.text === '') text.wrong('empty', { name: say('form.result') });
	const value = state.text === '' ? state.wrong('empty', { name: say('form.state') }) : choiceIn(state, choices(say).state);
	return task && value && text.text !== '' ? { task: task.id, state: value as Result['state'], text: bilingual(text.text, textEn.text) } : undefined;
}

function readFigure(sheet: Sheet, at: number, { register }: FormOf, say: Say, reading: Reading): Figure | undefined {
	const cell = (column: string) => cellAt(sheet, at, column, reading);
	const [id, part, whole] = [cell(TARGET_COLUMNS.id), cell(TARGET_COLUMNS.part), cell(TARGET_COLUMNS.whole)];
	if (part.text === '' && whole.text === '') return undefined;
	const target = register.targets.find((one) => one.id === id.text && one.measure === 'figures');
	if (!target) id.wrong('unknown-target', { got: id.text });
	const number = (one: typeof part, minimum: number, name: string) => (one.text === '' ? one.wrong('empty', { name }) : wholeIn(one, minimum));
	const numerator = number(part, 0, target?.numerator.vi ?? say('target.part'));
	const denominator = number(whole, 1, target?.denominator.vi ?? say('target.whole'));
	if (numerator === undefined || denominator === undefined) return undefined;
	if (numerator > denominator) return part.wrong('part-larger', { got: numerator, whole: denominator });
	return target ? { target: target.id, part: numerator, whole: denominator } : undefined;
}
