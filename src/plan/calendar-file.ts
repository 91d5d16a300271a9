/** The words and the answer of a calendar file; the files are in Vietnamese, as the plan is. */

import { nameOf, wholeAddress } from '../files/site-address.ts';
import { formatDate } from '../language/format.ts';
import { strings } from '../language/say.ts';
import { buildDay } from '../source/build-day.ts';
import type { AgendaItem } from './agenda.ts';
import { calendarText } from './ics.ts';
import { planPath } from './paths.ts';
import type { Register } from './schema.ts';
import { unitsAsOf } from './units.ts';

/**
 * @param name the calendar's name
 * @param site the site's address
 * @returns the file as a response of type text/calendar
 */
export function calendarFile(items: AgendaItem[], { plan, units }: Register, name: string, site: URL): Response {
	const say = strings('vi');
	const receiver = ({ to, lastDay }: AgendaItem) =>
		unitsAsOf(to === undefined ? [] : [to], lastDay, units)
			.map(({ name: { vi } }) => vi)
			.join('; ');
	const words = {
		name,
		title: (item: AgendaItem) => `${item.name.vi} (${say('due.before', { date: formatDate(item.date, 'vi') })})`,
		description: (item: AgendaItem) =>
			[
				receiver(item) === '' ? '' : `${say('duty.to')} ${receiver(item)}.`,
				...item.tasks.map((task) => `${task.id} ${task.title.vi}`),
				...item.compiled.map((task) => `${task.id} ${task.title.vi} (${say('calendar.byReceiver')})`),
			]
				.filter(Boolean)
				.join('\n'),
		url: wholeAddress(`${planPath(plan.year)}lich/`, site),
	};
	const text = calendarText(items, plan.year, words, buildDay(), nameOf(site));
	return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
