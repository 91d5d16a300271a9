/** The dates of a plan in order, each with the tasks reported under it. */
import { dayBefore } from './calendar.ts';
import type { Plan, Register, Task } from './schema.ts';

export type AgendaItem = {
	/** an anchor, stable between builds */
	id: string;
	/** the report must be there before this day begins, `YYYY-MM-DD` */
	date: string;
	lastDay: string;
	name: Plan['title'];
	tasks: Task[];
	/** the plan's duty, or none for a date of one task */
	duty: Plan['reporting'][number] | undefined;
};

/** Every date of the plan on which reports are due, earliest first. */
export function agenda({ plan, tasks }: Pick<Register, 'plan' | 'tasks'>): AgendaItem[] {
	const shared = plan.reporting.flatMap((duty): AgendaItem[] =>
		duty.before === undefined
			? []
			: [
					{
						id: duty.id,
						date: duty.before,
						lastDay: dayBefore(duty.before),
						name: duty.name,
						tasks: tasks.filter((task) => task.reports.includes(duty.id)),
						duty,
					},
				],
	);
	const own = tasks.flatMap((task) =>
		(task.dates ?? []).map(
			({ name, before }, index): AgendaItem => ({
				id: `${task.id.toLowerCase().replaceAll('.', '-')}-${index + 1}`,
				date: before,
				lastDay: dayBefore(before),
				name,
				tasks: [task],
				duty: undefined,
			}),
		),
	);
	return [...shared, ...own].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
