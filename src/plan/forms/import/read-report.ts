/** The report itself from a filled-in form: its day, its summary, results by task, figures by target. */
import type { Say } from '../../../language/strings.ts';
import type { ReportEntry } from '../../schema.ts';
import type { Form } from '../form.ts';
import { choices, FIRST, OPEN_COLUMNS, REPORT_ROWS, TARGET_COLUMNS, TASK_COLUMNS } from '../office/form-layout.ts';
import { type Cell, cellAt, choiceIn, dateIn, isEmpty, wholeIn, wordsIn } from './cells.ts';
import { checkRows } from './check-rows.ts';
import type { Known } from './known.ts';
import { note, type Reading } from './mistakes.ts';
import type { Sheet } from './workbook.ts';

type Sheets = { report: Sheet; tasks: Sheet | undefined; targets: Sheet | undefined };
type Result = NonNullable<ReportEntry['results']>[number];
type Figure = NonNullable<ReportEntry['figures']>[number];

/** A text in Vietnamese, and in English where it was written. */
export const bilingual = (vi: string, en: string) => ({ vi, ...(en === '' ? {} : { en }) });

/** @returns the report, or none where something that it cannot do without is wrong; mistakes go to `reading` */
export function readReport({ report, tasks, targets }: Sheets, form: Form, known: Known, say: Say, reading: Reading): ReportEntry | undefined {
	const { register, duty, unit } = form;
	const asked = (at: number, key: string) => {
		const cell = cellAt(report, at, 'B', reading);
		if (isEmpty(cell)) cell.wrong('empty', { name: say(key) });
		return cell;
	};
	const received = asked(REPORT_ROWS.received, 'form.received');
	const day = received.text === '' ? undefined : dateIn(received);
	const { from } = register.plan.period;
	if (day !== undefined && day > known.today) received.wrong('future', { got: day, today: known.today });
	else if (day !== undefined && day < from) received.wrong('before-period', { got: day, from });
	const named = sourcesIn(asked(REPORT_ROWS.source, 'form.source'), known);
	const summary = wordsIn(asked(REPORT_ROWS.summary, 'form.summary'), 'a word') ?? '';
	const summaryEn = wordsIn(cellAt(report, REPORT_ROWS.summaryEn, 'B', reading), 'a word') ?? '';
	if (tasks) checkRows(tasks, { ...codedTasks(form), open: OPEN_COLUMNS.tasks, foreign: 'other-task', unknown: 'unknown-task' }, reading);
	const results = tasks ? rowsOf(tasks, (at) => readResult(tasks, at, form, say, reading)) : [];
	if (targets) checkRows(targets, { ...codedTargets(form), open: OPEN_COLUMNS.targets, foreign: 'other-target', unknown: 'unknown-target' }, reading);
	const figures = targets ? rowsOf(targets, (at) => readFigure(targets, at, form, say, reading)) : [];
	const there = register.reports.entries.some((entry) => entry.unit === unit.id && entry.duty === duty.id && entry.status !== 'returned');
	if (there) note(reading, { kind: 'report-there', sheet: report.name, row: REPORT_ROWS.unit, column: 'B', params: {} });
	if (day === undefined || summary === '' || named.length === 0) return undefined;
	return {
		duty: duty.id,
		unit: unit.id,
		received: day,
		summary: bilingual(summary, summaryEn),
		...(results.length > 0 ? { results } : {}),
		...(figures.length > 0 ? { figures } : {}),
		source: named,
	};
}

/** The ids of sources in a cell. Where somebody wrote in words what the source is, that is said once. */
function sourcesIn(cell: Cell, { sources }: Known): string[] {
	const named = cell.text.split(/[,;\s]+/).filter(Boolean);
	const strange = named.filter((id) => !sources.some((one) => one.id === id));
	const isId = (text: string) => /^[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/.test(text);
	if (strange.length > 0 && !strange.every(isId)) return cell.wrong('source-text', { got: cell.text }) ?? [];
	for (const id of strange) cell.wrong('unknown-source', { got: id });
	return named;
}

const codedTasks = ({ tasks, register }: Form) => {
	const coded = (list: Form['tasks']) => list.map(({ id, title }) => ({ id, title: title.vi }));
	return { own: coded(tasks), all: coded(register.tasks) };
};

const codedTargets = ({ targets, register }: Form) => {
	const coded = (list: Form['targets']) => list.map(({ id, text }) => ({ id, title: text.vi }));
	return { own: coded(targets), all: coded(register.targets.filter(({ measure }) => measure === 'figures')) };
};

/** What the rows under the heads hold; rows that hold nothing are passed over. */
export function rowsOf<T extends object>(sheet: Sheet, read: (at: number) => T | undefined): T[] {
	return sheet.rows.filter((at) => at >= FIRST).flatMap((at) => read(at) ?? []);
}

function readResult(sheet: Sheet, at: number, { tasks }: Form, say: Say, reading: Reading): Result | undefined {
	const cell = (column: string) => cellAt(sheet, at, column, reading);
	const [state, text, textEn] = [cell(TASK_COLUMNS.state), cell(TASK_COLUMNS.text), cell(TASK_COLUMNS.textEn)];
	if ([state, text, textEn].every(isEmpty)) return undefined;
	const { text: id } = cell(TASK_COLUMNS.id);
	const task = tasks.find((one) => one.id === id);
	const said = isEmpty(text) ? text.wrong('empty', { name: say('form.result') }) : wordsIn(text, 'a word');
	const saidEn = wordsIn(textEn, 'a word') ?? '';
	const value = isEmpty(state) ? state.wrong('empty', { name: say('form.state') }) : state.text && choiceIn(state, choices(say).state);
	return task && value && said ? { task: task.id, state: value as Result['state'], text: bilingual(said, saidEn) } : undefined;
}

function readFigure(sheet: Sheet, at: number, { targets }: Form, say: Say, reading: Reading): Figure | undefined {
	const cell = (column: string) => cellAt(sheet, at, column, reading);
	const [part, whole] = [cell(TARGET_COLUMNS.part), cell(TARGET_COLUMNS.whole)];
	if (isEmpty(part) && isEmpty(whole)) return undefined;
	const { text: id } = cell(TARGET_COLUMNS.id);
	const target = targets.find((one) => one.id === id);
	const number = (one: Cell, minimum: number, name: string) => {
		if (isEmpty(one)) return one.wrong('empty', { name });
		return one.text === '' ? undefined : wholeIn(one, minimum);
	};
	const numerator = number(part, 0, target?.numerator.vi ?? say('target.part'));
	const denominator = number(whole, 1, target?.denominator.vi ?? say('target.whole'));
	if (numerator === undefined || denominator === undefined) return undefined;
	if (numerator > denominator) return part.wrong('part-larger', { got: numerator, whole: denominator });
	return target ? { target: target.id, part: numerator, whole: denominator } : undefined;
}
