/** When reports are due, and what is overdue as of a day. */
import type { Plan, Register, Task, Unit } from './schema.ts';
import { byId, membersOf } from './units.ts';

/** One date by which something must have been reported. */
export type DueDate = {
	/** the plan's duty, or none for a date of the task's own */
	duty: string | undefined;
	name: { vi: string; [language: string]: string };
	/** the report must be there before this day begins, `YYYY-MM-DD` */
	before: string;
	/** the last whole day for it, the day before `before` */
	lastDay: string;
	/** the unit that receives it; none for a milestone, a date of the task's own by which something must be done */
	to: string | undefined;
};

/** The day before a day, both `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The reporting dates of a task, earliest first: those of the plan's duties that it names, and its own. */
export function dueDates(task: Task, plan: Plan): DueDate[] {
	const shared = plan.reporting.flatMap(({ id, name, before, to }) =>
		task.reports.includes(id) && before !== undefined ? [{ duty: id, name, before, lastDay: dayBefore(before), to }] : [],
	);
	const own = (task.dates ?? []).map(({ name, before, to }) => ({ duty: undefined, name, before, lastDay: dayBefore(before), to }));
	return [...shared, ...own].sort((a, b) => (a.before < b.before ? -1 : a.before > b.before ? 1 : 0));
}

export type State = 'reported' | 'overdue' | 'open';

/**
 * How a unit stands with a task on one reporting date, as of a day.
 * A report of a member counts for the member alone, never for its group.
 */
export function stateOf(register: Register, task: Task, unit: string, due: DueDate, today: string): State {
	const reported = register.reports.entries.some(
		(entry) =>
			entry.unit === unit &&
			entry.status !== 'returned' &&
			(due.duty === undefined ? entry.tasks?.includes(task.id) : entry.duty === due.duty) &&
			(entry.tasks === undefined || entry.tasks.includes(task.id)),
	);
	if (reported) return 'reported';
	return today >= due.before ? 'overdue' : 'open';
}

/** The units and groups that lead a task under a duty and have not reported, as of a day on which it is due. */
export function missingReports(register: Register, duty: Plan['reporting'][number], today: string): string[] {
	if (duty.before === undefined || today < duty.before) return [];
	const before = duty.before;
	const due: DueDate = { duty: duty.id, name: duty.name, before, lastDay: dayBefore(before), to: duty.to };
	const missing = register.tasks
		.filter((task) => task.reports.includes(duty.id))
		.flatMap((task) => task.leads.filter((unit) => stateOf(register, task, unit, due, today) !== 'reported'));
	return [...new Set(missing)].sort();
}

/** How a unit takes part in a task: alone by name, or as a member of a group that is named. */
export type Participation = { task: Task; role: 'lead' | 'coordinator'; through: Unit | undefined };

/** What a unit leads and joins, in the register's order. */
export function partsOf(unit: Unit, register: Register): Participation[] {
	const index = byId(register.units);
	const throughOf = (ids: readonly string[]): { through: Unit | undefined } | undefined => {
		if (ids.includes(unit.id)) return { through: undefined };
		const group = ids.map((id) => index.get(id)).find((candidate) => candidate && membersOf(candidate, register.units).includes(unit));
		return group ? { through: group } : undefined;
	};
	return register.tasks.flatMap((task): Participation[] => {
		const lead = throughOf(task.leads);
		if (lead) return [{ task, role: 'lead', ...lead }];
		const coordinator = throughOf(task.coordinators);
		return coordinator ? [{ task, role: 'coordinator', ...coordinator }] : [];
	});
}
