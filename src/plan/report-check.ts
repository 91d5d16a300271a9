/** What holds of `reports.yaml`: names that exist, figures that can be, one report of a unit under a duty. */

import { unknownIds } from '../reference/check.ts';
import { type Located, type Problem, problem } from '../source/problem.ts';
import type { Year } from './check.ts';
import type { ReportEntry } from './schema.ts';

type Reports = Year['reports'][number];

/** @param units the ids of the plan's units */
export function checkReports(year: Year, units: ReadonlySet<string>): Problem[] {
	const duties = new Set(year.plan.flatMap(({ data }) => data.reporting.map(({ id }) => id)));
	const tasks = new Set(year.tasks.map(({ data }) => data.id));
	return year.reports.flatMap((entry) => [
		...entry.data.entries.flatMap((report, at) => {
			const path = ['entries', at];
			return [
				...(duties.has(report.duty) ? [] : [problem('unknown-id', entry.place([...path, 'duty']), { id: report.duty, what: 'duty' })]),
				...(units.has(report.unit) ? [] : [problem('unknown-id', entry.place([...path, 'unit']), { id: report.unit, what: 'unit' })]),
				...unknownIds(entry, [...path, 'tasks'], report.tasks ?? [], tasks, 'task'),
				...(report.results ?? []).flatMap(({ task }, index) =>
					tasks.has(task) ? [] : [problem('unknown-id', entry.place([...path, 'results', index, 'task']), { id: task, what: 'task' })],
				),
				...checkFigures(entry, report, at, year),
			];
		}),
		...sentTwice(entry),
	]);
}

function checkFigures(entry: Located<unknown>, { figures = [] }: ReportEntry, at: number, year: Year): Problem[] {
	return figures.flatMap(({ target: id, part, whole }, index) => {
		const path = ['entries', at, 'figures', index];
		const target = year.targets.find(({ data }) => data.id === id)?.data;
		return [
			...(target ? [] : [problem('unknown-id', entry.place([...path, 'target']), { id, what: 'target' })]),
			...(target && target.measure !== 'figures' ? [problem('figure-computed', entry.place([...path, 'target']), { id })] : []),
			...(part > whole ? [problem('figure-part', entry.place([...path, 'part']), { part, whole })] : []),
			...(figures.findIndex(({ target: other }) => other === id) < index ? [problem('named-twice', entry.place([...path, 'target']), { id })] : []),
		];
	});
}

/** A unit may report under one duty in parts, each on tasks of its own; what covers the same tasks is there twice. */
function sentTwice(entry: Reports): Problem[] {
	const { entries } = entry.data;
	return entries.flatMap((report, at) => {
		const first = entries.slice(0, at).find((other) => sameReport(other, report));
		return first ? [problem('report-twice', entry.place(['entries', at, 'unit']), { unit: report.unit, duty: report.duty, date: first.received })] : [];
	});
}

function sameReport(a: ReportEntry, b: ReportEntry): boolean {
	const overlap = a.tasks === undefined || b.tasks === undefined || a.tasks.some((task) => b.tasks?.includes(task));
	return a.unit === b.unit && a.duty === b.duty && overlap && a.status !== 'returned' && b.status !== 'returned';
}
