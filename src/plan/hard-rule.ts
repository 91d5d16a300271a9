/**
 * The hard rule, written here and nowhere else: every task has at least one lead that is a body or resolves to at least one, which
 * exists on each of its reporting dates, or whose successor does; and at least one reporting date on which a lead owes a report to a
 * named receiver, or by which such a receiver gathers reports and itself reports on the task in its leads' place.
 */
import { type DueDate, dueDates, owersOn } from './calendar.ts';
import { heldBy } from './owing.ts';
import type { Plan, Task, Unit } from './schema.ts';
import { byId } from './units.ts';

/**
 * What of the rule a task breaks: no lead at all; no date; a date on which no lead is a body, the first on which none of them is; dates
 * on none of which there is a body to report, the first of them.
 */
export type Breach =
	| { kind: 'no-lead' }
	| { kind: 'no-reporting-date' }
	| { kind: 'lead-without-body'; before: string }
	| { kind: 'nobody-reports'; before: string };

/** @returns every breach of the rule; none of those that a name nobody knows would cause, as that is said by itself */
export function breaches(task: Task, plan: Plan, units: readonly Unit[]): Breach[] {
	const index = byId(units);
	const isKnown = (id: string) => index.has(id);
	if (task.leads.length === 0) return [{ kind: 'no-lead' }, ...(hasDate(task, plan) ? [] : [{ kind: 'no-reporting-date' } as const])];
	if (!task.leads.every(isKnown)) return [];
	const dates = reportingDates(task, plan, units);
	const unknownDuty = task.reports?.some((id) => !plan.reporting.some((duty) => duty.id === id)) ?? false;
	const named = plan.reporting.flatMap(({ from, to }) => [...from, to]);
	const found: Breach[] = [];
	const isSure = !unknownDuty && named.every(isKnown);
	if (dates.length === 0 && isSure) found.push({ kind: 'no-reporting-date' });
	const date = firstWithoutBody(task.leads, dates, units);
	if (date) found.push({ kind: 'lead-without-body', before: date.before });
	const [first] = dates;
	if (!date && first && isSure && !dates.some((one) => isReported(one, units))) found.push({ kind: 'nobody-reports', before: first.before });
	return found;
}

/** True where there is any date with a receiver for whoever leads the task. */
function hasDate({ reports, dates = [] }: Task, { reporting }: Plan): boolean {
	return reporting.some(({ id, before }) => before !== undefined && reports?.includes(id) !== false) || dates.some(({ to }) => to !== undefined);
}

/** The reporting dates of a task, earliest first: to a receiver by its leads, or by its receiver. A date without a receiver is a milestone. */
function reportingDates(task: Task, plan: Plan, units: readonly Unit[]): DueDate[] {
	return dueDates(task, { plan, units }).filter(({ to }) => to !== undefined);
}

const isBody = ({ kind }: Unit) => kind !== 'group';

/** True where by a date a body owes a report, or receives those of others and reports on them. */
function isReported(date: DueDate, units: readonly Unit[]): boolean {
	const { to, lastDay, compiledFor } = date;
	if (owersOn(date, units).some(isBody)) return true;
	return compiledFor.length > 0 && to !== undefined && heldBy([to], lastDay, units).some(isBody);
}

/** The first date on which the lead that lasts longest is no body; nothing where one lead is a body on every date. */
function firstWithoutBody(leads: readonly string[], dates: readonly DueDate[], units: readonly Unit[]): DueDate | undefined {
	const failures = leads.map((lead) => dates.findIndex(({ lastDay }) => !heldBy([lead], lastDay, units).some(isBody)));
	return failures.includes(-1) ? undefined : dates[Math.max(...failures)];
}
