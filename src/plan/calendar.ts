/** When reports are due, and what is overdue as of a day. */
import { shiftedDay } from '../source/fields.ts';
import { heldBy, namedBy, owing, stillOwing, within } from './owing.ts';
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
	/** on whom the plan lays it: of a task's leads those that report under the duty; none where its receiver alone reports on the task */
	from: readonly string[];
	/** on whom the plan lays the whole duty; of a date of the task's own, its leads */
	under: readonly string[];
	/** to whom the receiver reports, on a day that the plan does not set, in the place of leads on whom the date does not lie */
	compiledFor: readonly string[];
};

/** The day before a day, both `YYYY-MM-DD`. */
export const dayBefore = (day: string): string => shiftedDay(day, -1);

type PlanAndUnits = { plan: Plan; units: readonly Unit[] };
/** What was found before, as every page of a plan asks anew. Nobody changes a plan once it is read. */
const known = new WeakMap<Task, PlanAndUnits & { dates: readonly DueDate[] }>();

/**
 * The reporting dates of a task, earliest first: those of the plan's duties that its leads owe; those of duties by whose receiver it
 * is reported on, where no lead but the receiver itself owes them; and its own.
 */
export function dueDates(task: Task, { plan, units }: PlanAndUnits): readonly DueDate[] {
	const before = known.get(task);
	if (before?.plan === plan && before.units === units) return before.dates;
	const shared = plan.reporting.flatMap((duty) => (task.reports?.includes(duty.id) === false ? [] : dateUnder(duty, task, units)));
	const own = (task.dates ?? []).map(({ name, before: day, to }) => {
		const lastDay = dayBefore(day);
		return withOwers({ duty: undefined, name, before: day, lastDay, to, from: task.leads, under: task.leads, compiledFor: [] }, units);
	});
	const dates = [...shared, ...own].filter(hasReporter).sort((a, b) => (a.before < b.before ? -1 : a.before > b.before ? 1 : 0));
	known.set(task, { plan, units, dates });
	return dates;
}

function dateUnder({ id, name, before, to, from, compiledFor = [] }: Plan['reporting'][number], task: Task, units: readonly Unit[]): DueDate[] {
	if (before === undefined) return [];
	const due = { duty: id, name, before, lastDay: dayBefore(before), to, from: within(task.leads, from, units), under: from, compiledFor };
	return [withOwers(due, units)];
}

const hasReporter = ({ from, compiledFor }: DueDate) => from.length + compiledFor.length > 0;

/** The same date, laid on nobody where its report would lie with its receiver alone. */
function withOwers(due: DueDate, units: readonly Unit[]): DueDate {
	const isOwnReceiver = owersOn(due, units).length === 0 && owersOn({ ...due, to: undefined }, units).length > 0;
	return isOwnReceiver ? { ...due, from: [] } : due;
}

/** Who owes a report on a task by a date: those with whom it lies that owe one under the duty, without the one that receives it. */
export function owersOn({ from, under, lastDay, to }: DueDate, units: readonly Unit[]): Unit[] {
	const owers = owing(under, lastDay, units);
	return owing(from, lastDay, units, to).filter((unit) => owers.includes(unit));
}

/**
 * `compiled`: not owed by those asked about; the receiver reports on the task from what it gathered, on a day that is not set. `passed`:
 * a milestone whose day has come, of which no report tells. `not-owed`: it lies with nobody who existed on that date, or of a unit: not
 * with this one.
 */
export type State = 'reported' | 'overdue' | 'open' | 'compiled' | 'passed' | 'not-owed';

/**
 * How a task stands on one reporting date, as of a day; it is reported once there is a report for each who owes it (`stillOwing`).
 * @param today `YYYY-MM-DD`; reports received after it are not seen
 * @param unit id of the unit whose part alone is asked for: its own report, or where it is a group those of its members
 */
export function stateOf(register: Register, task: Task, due: DueDate, today: string, unit?: string): State {
	const { units } = register;
	const { lastDay, from, to } = due;
	const reported = reportedOn(register, task, due, today);
	const isHeldBy = (ids: readonly string[], id: string) => heldBy(ids, lastDay, units).some((one) => one.id === id);
	if (unit !== undefined && reported.has(unit)) return 'reported';
	const asked = owersOn({ ...due, from: unit === undefined ? from : isHeldBy(from, unit) ? [unit] : [] }, units);
	if (asked.length > 0) {
		const left = missingOn(register, task, due, today);
		if (!asked.some((one) => left.includes(one))) return 'reported';
		return today < due.before ? 'open' : to === undefined ? 'passed' : 'overdue';
	}
	const isReported = [...namedBy(task.leads, units), ...(to === undefined ? [] : heldBy([to], lastDay, units))].some(({ id }) => reported.has(id));
	if (due.compiledFor.length > 0 && (unit === undefined || isHeldBy(task.leads, unit))) return isReported ? 'reported' : 'compiled';
	return unit === undefined && isReported ? 'reported' : 'not-owed';
}

/** Who owes a report on a task for a reporting date and has none that counts, as of a day. */
export function missingOn(register: Register, task: Task, due: DueDate, today: string): Unit[] {
	const owers = owersOn(due, register.units);
	return stillOwing(due.from, due.lastDay, register.units, reportedOn(register, task, due, today), due.to).filter((unit) => owers.includes(unit));
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
