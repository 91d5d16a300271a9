/** Who reported under a duty, who did not, and on what. */
import { partsOf } from './calendar.ts';
import type { Plan, Register, ReportEntry, Task, Unit } from './schema.ts';
import { byId, membersOf } from './units.ts';

export type Duty = Plan['reporting'][number] & { before: string };

export type Reporter = {
	unit: Unit;
	/** what it leads under the duty, by name or through a group */
	tasks: Task[];
	/** its reports, earliest first */
	entries: ReportEntry[];
	/** `returned`: all that it sent was sent back */
	state: 'reported' | 'returned' | 'overdue' | 'open';
	/** its first report that counts came on or after the day before which it was due */
	late: boolean;
};

/**
 * Every body that a report under a duty is expected of, or came from, in the registry's order: those that the duty names and
 * those that lead a task under it. A group stands for its known members; one without known members stands for itself.
 * @param today `YYYY-MM-DD`; reports received after it are not seen
 */
export function reporters(register: Register, duty: Duty, today: string): Reporter[] {
	const { units, tasks, reports } = register;
	const index = byId(units);
	const under = tasks.filter((task) => task.reports.includes(duty.id));
	const expand = (id: string): Unit[] => {
		const unit = index.get(id);
		if (!unit) return [];
		const members = membersOf(unit, units);
		return members.length > 0 ? members.flatMap((member) => expand(member.id)) : [unit];
	};
	const sent = reports.entries.filter((entry) => entry.duty === duty.id && entry.received <= today).sort((a, b) => (a.received < b.received ? -1 : 1));
	const wanted = new Set([
		...duty.from.flatMap(expand),
		...under.flatMap((task) => task.leads.flatMap(expand)),
		...sent.flatMap((entry) => index.get(entry.unit) ?? []),
	]);
	return units
		.filter((unit) => wanted.has(unit))
		.map((unit) => {
			const entries = sent.filter((entry) => entry.unit === unit.id);
			const counting = entries.filter(({ status }) => status !== 'returned');
			const led = partsOf(unit, register).flatMap(({ task, role }) => (role === 'lead' && under.includes(task) ? [task] : []));
			const silent = entries.length > 0 ? 'returned' : today >= duty.before ? 'overdue' : 'open';
			return { unit, tasks: led, entries, state: counting.length > 0 ? 'reported' : silent, late: (counting[0]?.received ?? '') >= duty.before };
		});
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
