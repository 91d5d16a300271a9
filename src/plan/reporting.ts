/** Who reported under a duty, who did not, and on what. */
import { type DueDate, dayBefore, dueDates, missingOn, owersOn } from './calendar.ts';
import { asNamed, heldBy, inPlaceOf, namedBy, stillOwing } from './owing.ts';
import type { Plan, Register, ReportEntry, Task, Unit } from './schema.ts';

export type Duty = Plan['reporting'][number] & { before: string };

export type Reporter = {
	unit: Unit;
	/** that it owes the report, on the last day for it; otherwise a report came from it all the same */
	owes: boolean;
	/** the units that ended and in whose place it owes the report; none where the plan names the unit, itself or as a member */
	inPlaceOf: Unit[];
	/** what it leads under the duty on that day, by name, through a group or in the place of a unit that ended */
	tasks: Task[];
	/** of these, those on which no report counts for it */
	missing: Task[];
	/** its reports, earliest first */
	entries: ReportEntry[];
	/** `reported`: also by those in whose place it owes; `returned`: all that it sent was sent back; the last two where it owes */
	state: 'reported' | 'returned' | 'overdue' | 'open';
	/** it owes the report, and the first that counts for it came on or after the day before which it was due */
	late: boolean;
};

/** The reporting date of a duty. */
export function dueOf({ id, name, before, to, from, compiledFor = [] }: Duty): DueDate {
	return { duty: id, name, before, lastDay: dayBefore(before), to, from, under: from, compiledFor };
}

/** The tasks on which leads owe a report under a duty, each with the date as it is the task's. */
function owedUnder({ id }: Duty, register: Register): { task: Task; due: DueDate }[] {
	return register.tasks.flatMap((task) => {
		const due = dueDates(task, register).find((one) => one.duty === id && one.from.length > 0);
		return due ? [{ task, due }] : [];
	});
}

/**
 * Every body that owes a report under a duty on its last day (`owing`), or sent one, in the registry's order. The duty lies on the
 * units that it names, whatever they lead, and on nobody else.
 * @param today `YYYY-MM-DD`; reports received after it are not seen
 */
export function reporters(register: Register, duty: Duty, today: string): Reporter[] {
	const { units, reports } = register;
	const due = dueOf(duty);
	const sent = reports.entries.filter((entry) => entry.duty === duty.id && entry.received <= today).sort((a, b) => (a.received < b.received ? -1 : 1));
	const counting = sent.filter(({ status }) => status !== 'returned');
	const left = (entries: readonly ReportEntry[]) => new Set(stillOwing(due.from, due.lastDay, units, new Set(entries.map(({ unit }) => unit)), due.to));
	const [silent, silentInTime] = [left(counting), left(counting.filter(({ received }) => received < duty.before))];
	const owers = new Set(owersOn(due, units));
	const led = owedUnder(duty, register).map(({ task, due: own }) => ({
		task,
		by: new Set(owersOn(own, units)),
		missing: new Set(missingOn(register, task, own, today)),
	}));
	return units
		.filter((unit) => owers.has(unit) || sent.some((entry) => entry.unit === unit.id))
		.map((unit) => {
			const owes = owers.has(unit);
			const entries = sent.filter((entry) => entry.unit === unit.id);
			const reported = (owes && !silent.has(unit)) || counting.some((entry) => entry.unit === unit.id);
			const unreported = entries.length > 0 ? 'returned' : today >= duty.before ? 'overdue' : 'open';
			return {
				unit,
				owes,
				inPlaceOf: owes ? asNamed(inPlaceOf(unit, due.from, due.lastDay, units), due.from, units) : [],
				tasks: led.flatMap(({ task, by }) => (by.has(unit) ? [task] : [])),
				missing: led.flatMap(({ task, missing }) => (missing.has(unit) ? [task] : [])),
				entries,
				state: reported ? 'reported' : unreported,
				late: reported && silentInTime.has(unit),
			};
		});
}

/** How many of those that owe a report have one; a group whose members are not known counts as one. */
export type ReportCount = { expected: number; groups: number; inherited: number; sent: number; late: number; incomplete: number; silent: number };

/**
 * @returns `groups`: groups among those expected; `inherited`: those that owe it in the place of units that ended alone; `incomplete`:
 * those that sent one and none on some task that they lead; `silent`: those from which, or for which, nothing came
 */
export function countReporters(all: readonly Reporter[]): ReportCount {
	const expected = all.filter(({ owes }) => owes);
	const sent = expected.filter(({ state }) => state === 'reported');
	return {
		expected: expected.length,
		groups: expected.filter(({ unit }) => unit.kind === 'group').length,
		inherited: expected.filter(({ inPlaceOf }) => inPlaceOf.length > 0).length,
		sent: sent.length,
		late: sent.filter(({ late }) => late).length,
		incomplete: sent.filter(({ missing }) => missing.length > 0).length,
		silent: expected.filter(isSilent).length,
	};
}

/** True where all that the plan names had ended, so that only those that took over their work stand for them. */
export const isTaken = ({ expected, inherited }: ReportCount): boolean => expected > 0 && inherited === expected;

/** True where it owes a report and nothing came, from it or from those in whose place it owes. */
export const isSilent = ({ owes, state }: Reporter): boolean => owes && (state === 'overdue' || state === 'open');

/**
 * How a state is said, as the name of an interface text (`due.…`). Of a unit that owes only in the place of others it is not known
 * that it was told to report: it is not said to be late.
 */
export const wordOf = (state: Reporter['state'], inPlace: boolean): 'reported' | 'returned' | 'overdue' | 'open' | 'inherited' =>
	state === 'overdue' && inPlace ? 'inherited' : state;

/** Ids of units that owe a report under a duty and have none, or none on a task that they lead. */
type Missing = {
	/** by the plan's own word */
	named: string[];
	/** in the place of units that ended alone: nothing says that they were told to report */
	inherited: string[];
};

/** @returns those whose report is missing, as of a day on which it is due; none before, and none where the plan sets no day */
export function missingReports(register: Register, duty: Plan['reporting'][number], today: string): Missing {
	const { before } = duty;
	if (before === undefined || today < before) return { named: [], inherited: [] };
	const all = reporters(register, { ...duty, before }, today).filter(({ owes, state, missing }) => owes && (state !== 'reported' || missing.length > 0));
	const ids = (inherited: boolean) =>
		all
			.filter(({ inPlaceOf }) => inPlaceOf.length > 0 === inherited)
			.map(({ unit }) => unit.id)
			.sort();
	return { named: ids(false), inherited: ids(true) };
}

export type TaskReport = { unit: Unit; state: NonNullable<ReportEntry['results']>[number]['state']; text: ReportEntry['summary']; entry: ReportEntry };

/** What reports under a duty say of one task, in the registry's order of units. */
export function resultsOf(task: Task, reporting: readonly Reporter[]): TaskReport[] {
	return reporting.flatMap(({ unit, entries }) =>
		entries
			.filter(({ status }) => status !== 'returned')
			.flatMap((entry) => (entry.results ?? []).filter((result) => result.task === task.id).map(({ state, text }) => ({ unit, state, text, entry }))),
	);
}

/**
 * The reports on a task: those that name it, and those on all that a unit leads or compiles, from a unit that the task lies on or came
 * to, or that reports on it in its leads' place.
 */
export function reportsOn(task: Task, register: Register): ReportEntry[] {
	const { units, reports } = register;
	const dates = dueDates(task, register);
	const named = namedBy(task.leads, units);
	return reports.entries.filter((entry) => {
		if (entry.tasks !== undefined) return entry.tasks.includes(task.id);
		const due = dates.find(({ duty }) => duty === entry.duty);
		const holders = due && due.compiledFor.length > 0 && due.to !== undefined ? [...task.leads, due.to] : task.leads;
		return [...named, ...heldBy(holders, due?.lastDay ?? entry.received, units)].some(({ id }) => id === entry.unit);
	});
}
