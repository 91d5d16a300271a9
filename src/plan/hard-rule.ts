/**
 * The hard rule, written here and nowhere else: every task has at least one lead that is a body or resolves to at least one, which
 * exists on each of its reporting dates, or whose successor does; and at least one reporting date on which a lead owes a report to
 * a named receiver.
 */
import { type DueDate, dueDates } from './calendar.ts';
import type { Plan, Task, Unit } from './schema.ts';
import { byId, endedBefore, membersOf } from './units.ts';

/** What of the rule a task breaks: no lead at all; no date; or a date on which no lead is a body, the first on which none of them is. */
export type Breach = { kind: 'no-lead' } | { kind: 'no-reporting-date' } | { kind: 'lead-without-body'; before: string };

/** @returns every breach of the rule; none of those that a name nobody knows would cause, as that is said by itself */
export function breaches(task: Task, plan: Plan, units: readonly Unit[]): Breach[] {
	const index = byId(units);
	const isKnown = (id: string) => index.has(id);
	const owed = reportsOwed(task, plan);
	const unknownDuty = task.reports.some((id) => !plan.reporting.some((duty) => duty.id === id));
	const found: Breach[] = [];
	if (task.leads.length === 0) found.push({ kind: 'no-lead' });
	if (owed.length === 0 && !unknownDuty) found.push({ kind: 'no-reporting-date' });
	if (task.leads.length > 0 && task.leads.every(isKnown)) {
		const date = firstWithoutBody(task.leads, owed, units);
		if (date) found.push({ kind: 'lead-without-body', before: date.before });
	}
	return found;
}

/** The reporting dates of a task on which its leads owe a report to a receiver, earliest first. A date without a receiver is a milestone. */
function reportsOwed(task: Task, plan: Plan): DueDate[] {
	return dueDates(task, plan).filter(({ to }) => to !== undefined);
}

/** The first date on which the lead that lasts longest is no body; nothing where one lead is a body on every date. */
function firstWithoutBody(leads: readonly string[], dates: readonly DueDate[], units: readonly Unit[]): DueDate | undefined {
	const failures = leads.map((lead) => dates.findIndex(({ lastDay }) => bodiesOn(lead, lastDay, units).length === 0));
	return failures.includes(-1) ? undefined : dates[Math.max(...failures)];
}

/**
 * The bodies that a unit means on a day: itself, the members of a group, or those that took over from what had ended.
 * @param id a unit of the registry
 * @param day `YYYY-MM-DD`
 * @returns no group, nobody that had not begun, and nobody that had ended
 */
function bodiesOn(id: string, day: string, units: readonly Unit[], seen: ReadonlySet<string> = new Set()): Unit[] {
	const unit = byId(units).get(id);
	if (!unit || seen.has(id)) return [];
	const above = new Set([...seen, id]);
	const resolve = (ids: readonly string[]) => ids.flatMap((next) => bodiesOn(next, day, units, above));
	if (endedBefore(unit, day)) return resolve(unit.successors ?? []);
	if (beginsAfter(unit, day)) return [];
	return unit.kind === 'group' ? resolve(membersOf(unit, units).map((member) => member.id)) : [unit];
}

/** True where a unit surely had not begun on a day. A date that a source gives as a month or a year sorts before its first day. */
function beginsAfter({ validFrom }: Unit, day: string): boolean {
	const [first = ''] = validFrom?.split('/') ?? [];
	return first > day;
}
