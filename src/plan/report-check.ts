/** What holds of `reports.yaml`: names that exist, figures that can be, one report of a unit under a duty. */
import { type Named, namesOf, unknownId, unknownIds } from '../source/entry-checks.ts';
import type { Located, Problem } from '../source/problem.ts';
import { type Dated, toCome } from '../source/sense-checks.ts';
import { names, problem } from './messages.ts';
import type { Plan, ReportEntry } from './schema.ts';
import type { Year } from './years.ts';

type Reports = Year['reports'][number];

/** The duties of a plan as something to be named; they stand in the plan's own file. */
export const dutiesOf = (plan: Plan | undefined): Named => ({
	noun: { vi: 'kỳ báo cáo', en: 'reporting duty' },
	ids: new Set(plan?.reporting.map(({ id }) => id)),
	dependsOn: () => [{ kind: names.plan.name }],
});

/** What a state of publication is compared with. */
type Around = {
	/** `YYYY-MM-DD` */
	today: string;
	/** by language, how a text says that nothing was found */
	none: ReadonlyMap<string, readonly string[]>;
};

/** @param units the plan's units */
export function checkReports(year: Year, units: Named, around: Around): Problem[] {
	const duties = dutiesOf(year.plan[0]?.data);
	const tasks = namesOf(names.task, year.tasks);
	return year.reports.flatMap((entry) => [
		...entry.data.entries.flatMap((report, at) => {
			const path = ['entries', at];
			return [
				...unknownId(entry, [...path, 'duty'], report.duty, duties),
				...unknownId(entry, [...path, 'unit'], report.unit, units),
				...unknownIds(entry, [...path, 'tasks'], report.tasks ?? [], tasks),
				...(report.results ?? []).flatMap(({ task }, index) => unknownId(entry, [...path, 'results', index, 'task'], task, tasks)),
				...checkFigures(entry, report, at, year),
			];
		}),
		...sentTwice(entry),
		...checkState(entry, year.plan[0]?.data, around),
	]);
}

/** What the file says of all reports, and the reports: days to come, days before the plan, a sentence that they contradict. */
function checkState(entry: Reports, plan: Plan | undefined, { today, none }: Around): Problem[] {
	const { status, checkedOn, entries } = entry.data;
	const received = entries.map((report, at): Dated => [['entries', at, 'received'], report.received]);
	const later = entries.find((report) => checkedOn !== undefined && report.received > checkedOn);
	const denied = Object.entries(status).filter(([tag, text]) => none.get(tag)?.some((phrase) => text.toLowerCase().includes(phrase.toLowerCase())));
	return [
		...toCome(entry, [[['checkedOn'], checkedOn], ...received], today),
		...entries.flatMap((report, at) =>
			plan && report.received < plan.period.from
				? [problem('report-before-plan', entry.place(['entries', at, 'received']), { date: report.received, from: plan.period.from })]
				: [],
		),
		...(entries.length === 0 ? [] : denied.map(([tag]) => problem('status-contradicted', entry.place(['status', tag]), { count: entries.length }))),
		...(checkedOn !== undefined && later ? [problem('checked-before-report', entry.place(['checkedOn']), { date: later.received, checked: checkedOn })] : []),
	];
}

function checkFigures(entry: Located<unknown>, { figures = [] }: ReportEntry, at: number, year: Year): Problem[] {
	const targets = namesOf(names.target, year.targets);
	return figures.flatMap(({ target: id, part, whole }, index) => {
		const path = ['entries', at, 'figures', index];
		const target = year.targets.find(({ data }) => data.id === id)?.data;
		return [
			...unknownId(entry, [...path, 'target'], id, targets),
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
