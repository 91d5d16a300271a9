/** The check of the register: a plan in which any task lacks a responsible unit or a reporting date is refused. */

import { brokenLink, duplicates, misnamed, type Named, namesOf, nearestTo, unknownId, unknownIds } from '../source/entry-checks.ts';
import { shiftedDay } from '../source/fields.ts';
import type { Located, Path, Problem } from '../source/problem.ts';
import { circles, each, namesItself, outOfOrder } from '../source/sense-checks.ts';
import { walk } from '../source/walk.ts';
import { type DueDate, dayBefore, dueDates, stateOf } from './calendar.ts';
import { breaches } from './hard-rule.ts';
import { names, problem } from './messages.ts';
import { isNumbered } from './numbering.ts';
import { owing, within } from './owing.ts';
import { taskSlug } from './paths.ts';
import { checkReports, dutiesOf } from './report-check.ts';
import { missingReports } from './reporting.ts';
import type { Plan, Target, Task, Unit } from './schema.ts';
import { dateDifference, unitDifference } from './translation.ts';
import { byId, endedBefore, membersOf, succeedsItself } from './units.ts';
import { registerOf, type Year } from './years.ts';

/** Days behind the end of a plan in which reports on it may fall due: the report of a year comes after New Year. */
const REPORTING_DAYS = 90;

/** What a year is checked against. */
type CheckContext = {
	laws: Named;
	/** the day (`YYYY-MM-DD`) as of which something is overdue */
	today: string;
	/** every address of the site without the language */
	addresses: ReadonlySet<string>;
	/** by language, how a text says that no report was found */
	noReports: ReadonlyMap<string, readonly string[]>;
};

/** @returns every problem in the plan of one year beyond the schemas: names, dates, translations, and what is overdue */
export function checkYear(year: Year, { laws, today, addresses, noReports }: CheckContext): Problem[] {
	const { tasks } = year;
	const [entry] = year.plan;
	const units = namesOf(names.unit, year.units);
	const all = year.units.map(({ data }) => data);
	return [
		...duplicates(year.units),
		...duplicates(tasks),
		...misnamed(tasks, (id) => `${taskSlug(id)}.yaml`),
		...checkUnits(year.units, units),
		...(entry
			? [
					...checkPlan(entry, year, units, laws),
					...checkTopics(entry, addresses),
					...checkDuties(entry, all, units),
					...tasks.flatMap((task) => checkTask(task, entry.data, all, units)),
				]
			: []),
		...checkTargets(year, all, units),
		...checkReports(year, units, { today, none: noReports }),
		...checkOverdue(year, today),
		...[...year.plan, ...tasks, ...year.targets].flatMap((located) => checkTranslations(located, all)),
	];
}

function checkUnits(units: readonly Located<Unit>[], named: Named): Problem[] {
	const index = byId(units.map(({ data }) => data));
	const loops = circles(units, ['parent'], ({ id, parent }) => (parent === id ? undefined : parent));
	const found = units.flatMap((entry) => {
		const { id, groups = [], successors = [], parent, validTo, noSuccessorFound } = entry.data;
		return [
			...unknownIds(entry, ['groups'], groups, named),
			...groups.flatMap((group, position) => {
				const kind = index.get(group)?.kind;
				return kind === undefined || kind === 'group'
					? []
					: [problem('unknown-id', entry.place(['groups', position]), { id: group, what: named.noun, near: nearestTo(group, []) })];
			}),
			...unknownIds(entry, ['successors'], successors, named),
			...(parent === undefined ? [] : unknownId(entry, ['parent'], parent, named)),
			...namesItself(entry, [[['parent'], parent], ...each('groups', groups)]),
			...outOfOrder(entry, [
				[['validFrom'], entry.data.validFrom],
				[['validTo'], validTo],
			]),
			...(succeedsItself(entry.data, index) ? [problem('succession-loop', entry.place(['successors']), { id })] : []),
			...(validTo !== undefined && noSuccessorFound ? [problem('no-successor-found', entry.place(['noSuccessorFound'], 'key'), { id, ended: validTo })] : []),
		];
	});
	return [...found, ...loops];
}

/** Every page that a topic leads to is there. */
function checkTopics(entry: Located<Plan>, addresses: ReadonlySet<string>): Problem[] {
	return entry.data.topics.flatMap(({ pages }, at) =>
		pages.flatMap(({ link }, position) => (addresses.has(link) ? [] : [brokenLink(entry, ['topics', at, 'pages', position, 'link'], link)])),
	);
}

function checkPlan(entry: Located<Plan>, year: Year, units: Named, laws: Named): Problem[] {
	const { data } = entry;
	const files = new Set(year.tasks.map((task) => task.data.id));
	const seen = new Set<string>();
	return [
		...(year.year === `${data.year}` ? [] : [problem('file-name', entry.place(['year']), { name: year.year, id: data.year, expected: data.year })]),
		...outOfOrder(entry, [
			[['period', 'from'], data.period.from],
			[['period', 'to'], data.period.to],
		]),
		...data.basis.flatMap(({ date }, at) =>
			date > data.period.to ? [problem('basis-later', entry.place(['basis', at, 'date']), { date, to: data.period.to })] : [],
		),
		...sameIds(entry, 'reporting', data.reporting),
		...sameIds(entry, 'meetings', data.meetings),
		...data.contents.flatMap((section, at) =>
			section.tasks.flatMap((id, position) => {
				const place = entry.place(['contents', at, 'tasks', position]);
				const twice = seen.has(id) ? [problem('named-twice', place, { id })] : [];
				seen.add(id);
				return files.has(id) ? twice : [...twice, problem('task-without-file', place, { id, file: `${taskSlug(id)}.yaml` }, [{ kind: names.task.name, id }])];
			}),
		),
		...data.contents.flatMap((section, at) => section.tasks.flatMap((id, position) => misnumbered(entry, ['contents', at, 'tasks', position], id, data))),
		...year.tasks
			.filter((task) => !data.contents.some((section) => section.tasks.includes(task.data.id)))
			.map((task) => problem('task-not-in-contents', task.place(['id']), { id: task.data.id })),
		...data.meetings.flatMap((meeting, at) => unknownId(entry, ['meetings', at, 'by'], meeting.by, units)),
		...unknownId(entry, ['issuer'], data.issuer, units),
		...data.basis.flatMap((basis, at) => (basis.law === undefined ? [] : unknownId(entry, ['basis', at, 'law'], basis.law, laws))),
	];
}

/** A number that does not have the form of the plan's others. */
const misnumbered = (entry: Located<unknown>, path: Path, id: string, { numbering }: Plan): Problem[] =>
	isNumbered(id, numbering) ? [] : [problem('task-number', entry.place(path), { id, models: (numbering ?? []).join(', ') })];

function checkDuties(entry: Located<Plan>, units: readonly Unit[], named: Named): Problem[] {
	return entry.data.reporting.flatMap(({ before, to, from, compiledFor = [] }, at) => {
		const path = ['reporting', at];
		return [
			...outside(entry, [...path, 'before'], before, entry.data, REPORTING_DAYS),
			...unknownIds(entry, [...path, 'from'], from, named),
			...unknownId(entry, [...path, 'to'], to, named),
			...unknownIds(entry, [...path, 'compiledFor'], compiledFor, named),
			...(before !== undefined && isOwnReceiver(to, from, dayBefore(before), units)
				? [problem('reports-to-itself', entry.place([...path, 'to']), { id: to })]
				: []),
			...compiledFor.flatMap((id, index) => (id === to ? [problem('reports-to-itself', entry.place([...path, 'compiledFor', index]), { id })] : [])),
		];
	});
}

/** True where a report would lie with nobody but the unit that receives it. */
function isOwnReceiver(to: string, from: readonly string[], lastDay: string, units: readonly Unit[]): boolean {
	return owing(from, lastDay, units).length > 0 && owing(from, lastDay, units, to).length === 0;
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

function checkTask(entry: Located<Task>, plan: Plan, all: readonly Unit[], units: Named): Problem[] {
	const { data: task } = entry;
	const dates = dueDates(task, { plan, units: all });
	const onUnits = [{ kind: names.unit.name }];
	const notOwed = checkNotOwed(entry, plan, all, units);
	return [
		...breaches(task, plan, all).flatMap((breach) => {
			const place = entry.place([breach.kind === 'no-reporting-date' && task.reports ? 'reports' : 'leads'], 'key');
			if (breach.kind === 'no-lead') return [problem(breach.kind, place, { id: task.id })];
			if (breach.kind !== 'no-reporting-date') return [problem(breach.kind, place, { id: task.id, date: breach.before }, onUnits)];
			return notOwed.length > 0 ? [] : [problem(breach.kind, place, { id: task.id }, onUnits)];
		}),
		...unknownIds(entry, ['reports'], task.reports ?? [], dutiesOf(plan)),
		...notOwed,
		...unknownIds(entry, ['leads'], task.leads, units),
		...unknownIds(entry, ['coordinators'], task.coordinators, units),
		...twice(entry, 'leads', task.leads),
		...twice(entry, 'coordinators', task.coordinators),
		...task.coordinators.flatMap((id, at) => (task.leads.includes(id) ? [problem('lead-is-coordinator', entry.place(['coordinators', at]), { id })] : [])),
		...(task.dates ?? []).flatMap(({ before, to }, at) => [
			...outside(entry, ['dates', at, 'before'], before, plan, to === undefined ? 0 : REPORTING_DAYS),
			...(to === undefined ? [] : unknownId(entry, ['dates', at, 'to'], to, units)),
			...(to !== undefined && isOwnReceiver(to, task.leads, dayBefore(before), all)
				? [problem('reports-to-itself', entry.place(['dates', at, 'to']), { id: to })]
				: []),
		]),
		...checkDissolved(entry, dates, all),
	];
}

/** Duties that a task names though they lie on none of its leads. */
function checkNotOwed({ data: { id, leads, reports = [] }, place }: Located<Task>, plan: Plan, all: readonly Unit[], units: Named): Problem[] {
	return reports.flatMap((name, at) => {
		const duty = plan.reporting.find((one) => one.id === name);
		if (!duty || leads.length === 0 || ![...duty.from, ...leads].every((one) => units.ids.has(one))) return [];
		if (within(leads, duty.from, all).length > 0) return [];
		return [problem('report-not-owed', place(['reports', at]), { id, duty: name, units: leads.join(', ') }, [{ kind: names.unit.name }])];
	});
}

/** A unit, or a known member of a group, that ended before a reporting date and says nothing of what followed. */
function checkDissolved(entry: Located<Task>, dates: readonly DueDate[], units: readonly Unit[]): Problem[] {
	const index = byId(units);
	return (['leads', 'coordinators'] as const).flatMap((role) =>
		entry.data[role].flatMap((id, at) => {
			const named = index.get(id);
			const bodies = named ? [named, ...membersOf(named, units)] : [];
			return bodies.flatMap((unit) => {
				const date = dates.find(({ lastDay }) => endedBefore(unit, lastDay));
				const silent = !unit.successors?.length && unit.noSuccessorFound === undefined;
				return date !== undefined && unit.validTo !== undefined && silent
					? [problem('dissolved-unit', entry.place([role, at]), { id: unit.id, ended: unit.validTo, date: date.before })]
					: [];
			});
		}),
	);
}

function twice(entry: Located<Task>, field: string, ids: string[]): Problem[] {
	return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [problem('named-twice', entry.place([field, at]), { id })] : []));
}

/**
 * Refuses a date whose last whole day lies outside the plan's period.
 * @param after days behind the end of the period in which it may still lie
 */
function outside(entry: Located<unknown>, path: Path, before: string | undefined, { period: { from, to } }: Plan, after: number): Problem[] {
	if (before === undefined) return [];
	const last = dayBefore(before);
	const end = shiftedDay(to, after);
	return last >= from && last <= end ? [] : [problem('outside-period', entry.place(path), { date: before, from, to: end })];
}

function checkTargets(year: Year, all: readonly Unit[], units: Named): Problem[] {
	const tasks = namesOf(names.task, year.tasks);
	const from = (year.plan[0]?.data.reporting ?? []).flatMap((duty) => duty.from);
	const isOutside = (id: string) => from.length > 0 && [...from, id].every((one) => units.ids.has(one)) && within([id], from, all).length === 0;
	return [
		...duplicates(year.targets),
		...year.targets.flatMap((entry) => [
			...unknownIds(entry, ['reportedBy'], entry.data.reportedBy, units),
			...entry.data.reportedBy.flatMap((id, at) =>
				isOutside(id) ? [problem('figure-not-owed', entry.place(['reportedBy', at]), { id: entry.data.id, unit: id }, [{ kind: names.unit.name }])] : [],
			),
			...unknownIds(entry, ['tasks'], entry.data.tasks, tasks),
			...goalBackwards(entry),
		]),
	];
}

/** A share to reach whose upper end is below its lower one. */
function goalBackwards({ data: { goal }, place }: Located<Target>): Problem[] {
	const { min = 0, max } = goal ?? {};
	return max !== undefined && max < min ? [problem('goal-backwards', place(['goal', 'max']), { min, max })] : [];
}

function checkOverdue(year: Year, today: string): Problem[] {
	const register = registerOf(year);
	const [entry] = year.plan;
	if (!register || !entry) return [];
	const shared = register.plan.reporting.flatMap((duty, at) => {
		const { named, inherited } = missingReports(register, duty, today);
		return (
			[
				['overdue', named],
				['overdue-inherited', inherited],
			] as const
		).flatMap(([kind, units]) => {
			const words = { duty: duty.name.vi, date: duty.before ?? '', count: units.length, units: units.join(', ') };
			return units.length === 0 ? [] : [problem(kind, entry.place(['reporting', at, 'before']), words)];
		});
	});
	const own = year.tasks.flatMap((task) =>
		(task.data.dates ?? []).flatMap((date, at) => {
			const due = dueDates(task.data, register).find(({ name, before }) => name === date.name && before === date.before);
			return due && stateOf(register, task.data, due, today) === 'overdue'
				? [problem('task-overdue', task.place(['dates', at, 'before']), { id: task.data.id, date: date.before })]
				: [];
		}),
	);
	return [...shared, ...own];
}

function checkTranslations(entry: Located<unknown>, units: readonly Unit[]): Problem[] {
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
