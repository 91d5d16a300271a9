/** The plan's dates as an iCalendar file (RFC 5545). */
import { allDayCalendar } from '../files/all-day-calendar.ts';
import { type AgendaItem, agenda } from './agenda.ts';
import { dueDates } from './calendar.ts';
import { heldBy, receives } from './owing.ts';
import type { Register, Task, Unit } from './schema.ts';

type Words = {
	/** the name of the calendar */
	name: string;
	/** the title of one event */
	title: (item: AgendaItem) => string;
	/** what stands in one event */
	description: (item: AgendaItem) => string;
	/** the page of the calendar, an absolute address */
	url: string;
};

/**
 * Each date is an all-day event on the last whole day for the report, with a reminder a week before.
 * Identifiers come from the plan alone and time stamps from the day of the build: the same input gives the same bytes.
 * @param items what to put in
 * @param today `YYYY-MM-DD`, written as the time stamp
 * @param host the site's host name, part of each identifier
 */
export function calendarText(items: readonly AgendaItem[], year: number, words: Words, today: string, host: string): string {
	const events = items.map((item) => ({
		id: `${year}-${item.id}`,
		from: item.lastDay,
		summary: words.title(item),
		description: words.description(item),
		url: words.url,
		remind: 7,
	}));
	return allDayCalendar({ name: words.name, host, language: 'VI' }, events, today);
}

/**
 * The dates on which a unit, or a member of a group, owes a report: by name, as a member, or in the place of one that ended; and the
 * milestones of what it leads.
 * @returns each with the tasks that the unit leads; none on which the unit does not exist, or of reports that it receives
 */
export function agendaOf(unit: Unit, register: Register): AgendaItem[] {
	const { units } = register;
	return agenda(register).flatMap((item) => {
		const isHeld = (ids: readonly string[]) => heldBy(ids, item.lastDay, units).includes(unit) && !receives(unit, item.to, item.lastDay, units);
		const dateOf = (task: Task) => dueDates(task, register).find(({ duty, before }) => duty === item.duty?.id && before === item.date);
		if (item.duty && !isHeld(item.duty.from)) return [];
		const tasks = item.tasks.filter((task) => isHeld(dateOf(task)?.from ?? []));
		return item.duty || tasks.length > 0 ? [{ ...item, tasks, compiled: [] }] : [];
	});
}
