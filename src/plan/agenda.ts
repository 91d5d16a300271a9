/** The dates of a plan in order, each with the tasks reported under it. */
import { dayBefore, dueDates } from './calendar.ts';
import type { Plan, Register, Task } from './schema.ts';

export type AgendaItem = {
	/** an anchor, stable between builds */
	id: string;
	/** the report must be there before this day begins, `YYYY-MM-DD` */
	date: string;
	lastDay: string;
	name: Plan['title'];
	/** those on which leads owe a report; for a date of one task, that task */
	tasks: Task[];
	/** those on which the receiver alone reports, from what it gathered */
	compiled: Task[];
	/** the unit that receives the reports; none for a milestone */
	to: string | undefined;
	/** the plan's duty, or none for a date of one task */
	duty: Plan['reporting'][number] | undefined;
};

/** Every date of the plan on which reports are due, earliest first. */
export function agenda(register: Pick<Register, 'plan' | 'tasks' | 'units'>): AgendaItem[] {
	const { plan, tasks } = register;
	const under = (duty: string, isOwed: boolean) =>
		tasks.filter((task) => dueDates(task, register).some((due) => due.duty === duty && due.from.length > 0 === isOwed));
	const shared = plan.reporting.flatMap((duty): AgendaItem[] =>
		duty.before === undefined
			? []
			: [
					{
						id: duty.id,
						date: duty.before,
						lastDay: dayBefore(duty.before),
						name: duty.name,
						tasks: under(duty.id, true),
						compiled: under(duty.id, false),
						to: duty.to,
						duty,
					},
				],
	);
	const own = tasks.flatMap((task) =>
		(task.dates ?? []).map(
			({ name, before, to }, index): AgendaItem => ({
				id: `${task.id.toLowerCase().replaceAll('.', '-')}-${index + 1}`,
				date: before,
				lastDay: dayBefore(before),
				name,
				tasks: [task],
				compiled: [],
				to,
				duty: undefined,
			}),
		),
	);
	return [...shared, ...own].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
