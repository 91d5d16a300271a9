/** The check of the register: a plan in which any task lacks a responsible unit or a reporting date is refused. */

import type { Tree } from '../content/read.ts';
import { duplicates, misnamed, unknownIds } from '../reference/check.ts';
import { type Located, type Path, type Problem, problem } from '../source/problem.ts';
import { walk } from '../source/walk.ts';
import { dueDates, missingReports, stateOf } from './calendar.ts';
import { taskSlug } from './paths.ts';
import { checkReports } from './report-check.ts';
import type { Plan, Register, Task, Unit } from './schema.ts';
import { dateDifference, unitDifference } from './translation.ts';
import { byId, endedBefore, membersOf, succeedsItself } from './units.ts';

export type Year = Tree['plans'] extends Map<string, infer Y> ? Y : never;

/** @param today `YYYY-MM-DD`; what is overdue is said as of this day */
export function checkPlans(tree: Tree, today: string): Problem[] {
	return [...tree.plans.values()].flatMap((year) => checkYear(year, tree, today));
}

function checkYear(year: Year, tree: Tree, today: string): Problem[] {
	const { units, tasks } = year;
	const [entry] = year.plan;
	const ids = new Set(units.map(({ data }) => data.id));
	return [
		...duplicates(units),
		...duplicates(tasks),
		...misnamed(tasks, (id) => `${taskSlug(id)}.yaml`),
		...checkUnits(units, ids),
		...(entry ? [...checkPlan(entry, year, tree, ids), ...tasks.flatMap((task) => checkTask(task, entry.data, units, ids))] : []),
		...checkTargets(year, ids),
		...checkReports(year, ids),
		...checkOverdue(year, today),
		...[...year.plan, ...tasks, ...year.targets].flatMap((located) =>
			checkTranslations(
				located,
				units.map(({ data }) => data),
			),
		),
	];
}

function checkUnits(units: Located<Unit>[], ids: ReadonlySet<string>): Problem[] {
	const index = byId(units.map(({ data }) => data));
	return units.flatMap((entry) => {
		const { id, groups = [], successors = [], parent, validTo, noSuccessorFound } = entry.data;
		return [
			...unknownIds(entry, ['groups'], groups, ids, 'unit'),
			...groups.flatMap((group, position) => {
				const kind = index.get(group)?.kind;
				return kind === undefined || kind === 'group' ? [] : [problem('unknown-id', entry.place(['groups', position]), { id: group, what: 'unit' })];
			}),
			...unknownIds(entry, ['successors'], successors, ids, 'unit'),
			...(parent === undefined || ids.has(parent) ? [] : [problem('unknown-id', entry.place(['parent']), { id: parent, what: 'unit' })]),
			...(succeedsItself(entry.data, index) ? [problem('succession-loop', entry.place(['successors']), { id })] : []),
			...(validTo !== undefined && noSuccessorFound ? [problem('no-successor-found', entry.place(['noSuccessorFound'], 'key'), { id, ended: validTo })] : []),
		];
	});
}

function checkPlan(entry: Located<Plan>, year: Year, tree: Tree, ids: ReadonlySet<string>): Problem[] {
	const { data } = entry;
	const files = new Set(year.tasks.map((task) => task.data.id));
	const laws = new Set(tree.laws.map((law) => law.data.id));
	const seen = new Set<string>();
	const folder = entry.file.split('/').at(-2) ?? '';
	return [
		...(folder === `${data.year}` ? [] : [problem('file-name', entry.place(['year']), { name: folder, id: data.year, expected: data.year })]),
		...sameIds(entry, 'reporting', data.reporting),
		...sameIds(entry, 'meetings', data.meetings),
		...data.contents.flatMap((section, at) =>
			section.tasks.flatMap((id, position) => {
				const place = entry.place(['contents', at, 'tasks', position]);
				const twice = seen.has(id) ? [problem('named-twice', place, { id })] : [];
				seen.add(id);
				return files.has(id) ? twice : [...twice, problem('task-without-file', place, { id, file: `${taskSlug(id)}.yaml` })];
			}),
		),
		...year.tasks
			.filter((task) => !data.contents.some((section) => section.tasks.includes(task.data.id)))
			.map((task) => problem('task-not-in-contents', task.place(['id']), { id: task.data.id })),
		...data.reporting.flatMap((duty, at) => [
			...outside(entry, ['reporting', at, 'before'], duty.before, data),
			...unknownIds(entry, ['reporting', at, 'from'], duty.from, ids, 'unit'),
			...(ids.has(duty.to) ? [] : [problem('unknown-id', entry.place(['reporting', at, 'to']), { id: duty.to, what: 'unit' })]),
		]),
		...data.meetings.flatMap((meeting, at) =>
			ids.has(meeting.by) ? [] : [problem('unknown-id', entry.place(['meetings', at, 'by']), { id: meeting.by, what: 'unit' })],
		),
		...(ids.has(data.issuer) ? [] : [problem('unknown-id', entry.place(['issuer']), { id: data.issuer, what: 'unit' })]),
		...data.basis.flatMap((basis, at) =>
			basis.law === undefined || laws.has(basis.law) ? [] : [problem('unknown-id', entry.place(['basis', at, 'law']), { id: basis.law, what: 'law' })],
		),
	];
}

/** Ids that stand twice in a list of the plan: calendar files tell events apart by them. */
function sameIds(entry: Located<Plan>, list: string, items: readonly { id: string }[]): Problem[] {
	return items.flatMap(({ id }, at) => {
		const first = items.findIndex((other) => other.id === id);
		if (first === at) return [];
		const { file, line } = entry.place([list, first, 'id']);
		return [problem('duplicate-id', entry.place([list, at, 'id']), { id, other: `${file}:${line}` })];
	});
}

function checkTask(entry: Located<Task>, plan: Plan, located: Located<Unit>[], ids: ReadonlySet<string>): Problem[] {
	const { data: task } = entry;
	const duties = new Set(plan.reporting.map(({ id }) => id));
	const dates = dueDates(task, plan);
	const unknownDuties = unknownIds(entry, ['reports'], task.reports, duties, 'duty');
	return [
		...(task.leads.length === 0 ? [problem('no-lead', entry.place(['leads'], 'key'), { id: task.id })] : []),
		...(dates.length === 0 && unknownDuties.length === 0 ? [problem('no-reporting-date', entry.place(['reports'], 'key'), { id: task.id })] : []),
		...unknownDuties,
		...unknownIds(entry, ['leads'], task.leads, ids, 'unit'),
		...unknownIds(entry, ['coordinators'], task.coordinators, ids, 'unit'),
		...twice(entry, 'leads', task.leads),
		...twice(entry, 'coordinators', task.coordinators),
		...task.coordinators.flatMap((id, at) => (task.leads.includes(id) ? [problem('lead-is-coordinator', entry.place(['coordinators', at]), { id })] : [])),
		...(task.dates ?? []).flatMap(({ before }, at) => outside(entry, ['dates', at, 'before'], before, plan)),
		...checkDissolved(
			entry,
			dates.map(({ before }) => before),
			located.map(({ data }) => data),
		),
	];
}

/** A unit, or a known member of a group, that ended before a reporting date and says nothing of what followed. */
function checkDissolved(entry: Located<Task>, dates: string[], units: Unit[]): Problem[] {
	const index = byId(units);
	return (['leads', 'coordinators'] as const).flatMap((role) =>
		entry.data[role].flatMap((id, at) => {
			const named = index.get(id);
			const bodies = named ? [named, ...membersOf(named, units)] : [];
			return bodies.flatMap((unit) => {
				const date = dates.find((before) => endedBefore(unit, before));
				const silent = !unit.successors?.length && unit.noSuccessorFound === undefined;
				return date !== undefined && unit.validTo !== undefined && silent
					? [problem('dissolved-unit', entry.place([role, at]), { id: unit.id, ended: unit.validTo, date })]
					: [];
			});
		}),
	);
}

function twice(entry: Located<Task>, field: string, ids: string[]): Problem[] {
	return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [problem('named-twice', entry.place([field, at]), { id })] : []));
}

function outside(entry: Located<unknown>, path: Path, date: string | undefined, { period: { from, to } }: Plan): Problem[] {
	return date === undefined || (date >= from && date <= to) ? [] : [problem('outside-period', entry.place(path), { date, from, to })];
}

function checkTargets(year: Year, ids: ReadonlySet<string>): Problem[] {
	const tasks = new Set(year.tasks.map(({ data }) => data.id));
	return [
		...duplicates(year.targets),
		...year.targets.flatMap((entry) => [
			...unknownIds(entry, ['reportedBy'], entry.data.reportedBy, ids, 'unit'),
			...unknownIds(entry, ['tasks'], entry.data.tasks, tasks, 'task'),
		]),
	];
}

function checkOverdue(year: Year, today: string): Problem[] {
	const register = registerOf(year);
	const [entry] = year.plan;
	if (!register || !entry) return [];
	const shared = register.plan.reporting.flatMap((duty, at) => {
		const units = missingReports(register, duty, today);
		if (units.length === 0) return [];
		const words = { duty: duty.name.vi, date: duty.before ?? '', count: units.length, units: units.join(', ') };
		return [problem('overdue', entry.place(['reporting', at, 'before']), words)];
	});
	const own = year.tasks.flatMap((task) =>
		(task.data.dates ?? []).flatMap((date, at) => {
			const due = { duty: undefined, name: date.name, before: date.before, lastDay: date.before };
			const late = task.data.leads.some((unit) => stateOf(register, task.data, unit, due, today) === 'overdue');
			return late ? [problem('task-overdue', task.place(['dates', at, 'before']), { id: task.data.id, date: date.before })] : [];
		}),
	);
	return [...shared, ...own];
}

/** The year's entries without their places, or none while its plan or reports cannot be read. */
export function registerOf(year: Year): Register | undefined {
	const plan = year.plan[0]?.data;
	const reports = year.reports[0]?.data;
	if (!plan || !reports) return undefined;
	const order = plan.contents.flatMap((section) => section.tasks);
	const tasks = year.tasks.map(({ data }) => data).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
	return { plan, reports, tasks, units: year.units.map(({ data }) => data), targets: year.targets.map(({ data }) => data) };
}

function checkTranslations(entry: Located<unknown>, units: Unit[]): Problem[] {
	return [...walk(entry.data)].flatMap((found) => {
		if (found.what !== 'text') return [];
		const { vi = '', ...translations } = found.text;
		return Object.entries(translations).flatMap(([language, text]) => {
			const place = () => entry.place([...found.path, language]);
			const dates = dateDifference(vi, text, language);
			const names = unitDifference(vi, text, language, units);
			return [
				...(dates.length > 0 ? [problem('translation-date', place(), { language, difference: dates.join(', ') })] : []),
				...(names.length > 0 ? [problem('translation-unit', place(), { language, difference: names.join('; ') })] : []),
			];
		});
	});
}
