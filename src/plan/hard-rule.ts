/**
 * The hard rule, written here and nowhere else: every task has at least one lead that is a body or resolves to at least one, which
 * exists on each of its reporting dates, or whose successor does; and at least one reporting date on which a lead owes a report to
 * a named receiver.
 */
import { type DueDate, dueDates } from './calendar.ts';
import { heldBy } from './owing.ts';
import type { Plan, Task, Unit } from './schema.ts';
import { byId } from './units.ts';

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
	const isBody = ({ kind }: Unit) => kind !== 'group';
	const failures = leads.map((lead) => dates.findIndex(({ lastDay }) => !heldBy([lead], lastDay, units).some(isBody)));
	return failures.includes(-1) ? undefined : dates[Math.max(...failures)];
}
