/** When reports are due, and what is overdue as of a day. */
import { heldBy, namedBy, owing, stillOwing } from './owing.ts';
import type { Plan, Register, ReportEntry, Task, Unit } from './schema.ts';

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

/** `not-owed`: it lies with nobody who existed on that date, or of a unit: not with this one. */
export type State = 'reported' | 'overdue' | 'open' | 'not-owed';

/**
 * How a task stands on one reporting date, as of a day; it is reported once there is a report for each who owes it (`stillOwing`).
 * @param today `YYYY-MM-DD`; reports received after it are not seen
 * @param unit id of the unit whose part alone is asked for: its own report, or where it is a group those of its members
 */
export function stateOf(register: Register, task: Task, due: DueDate, today: string, unit?: string): State {
	const { units } = register;
	const reported = reportedOn(register, task, due, today);
	if (unit !== undefined && reported.has(unit)) return 'reported';
	const part = unit === undefined ? task.leads : heldBy(task.leads, due.lastDay, units).some(({ id }) => id === unit) ? [unit] : [];
	const asked = owing(part, due.lastDay, units);
	if (asked.length === 0) return unit === undefined && [...namedBy(task.leads, units)].some(({ id }) => reported.has(id)) ? 'reported' : 'not-owed';
	const left = missingOn(register, task, due, today);
	if (!asked.some((one) => left.includes(one))) return 'reported';
	return today >= due.before ? 'overdue' : 'open';
}

/** Who owes a report on a task for a reporting date and has none that counts, as of a day. */
export function missingOn(register: Register, task: Task, due: DueDate, today: string): Unit[] {
	return stillOwing(task.leads, due.lastDay, register.units, reportedOn(register, task, due, today));
}

/** Ids of the units of which a report counts for a task on a reporting date, if the task lies with them. */
function reportedOn({ reports }: Register, task: Task, due: DueDate, today: string): Set<string> {
	return new Set(reports.entries.filter((entry) => counts(entry, task, due, today)).map((entry) => entry.unit));
}

/** True where a report, if it comes from one who leads the task, counts for it on a reporting date, as of a day. */
function counts({ status, duty, tasks, received }: ReportEntry, task: Task, due: DueDate, today: string): boolean {
	if (status === 'returned' || received > today) return false;
	return due.duty === undefined ? tasks?.includes(task.id) === true : duty === due.duty && (tasks === undefined || tasks.includes(task.id));
}
