/** A calendar of whole days as an iCalendar file (RFC 5545). */
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';

type AllDay = {
	/** the same in every build, and different from that of every other event */
	id: string;
	/** `YYYY-MM-DD` */
	from: string;
	/** its last day, where it takes more than one */
	to?: string;
	summary: string;
	description: string;
	/** an absolute address */
	url: string;
	/** how many days before it a reminder comes; none where it is absent */
	remind?: number;
};

const DAY_MS = 86_400_000;

/**
 * Identifiers come from the events alone and time stamps from the day of the build: the same input gives the same bytes.
 * @param head `host`: the site's host name, part of each identifier; `language`: of the texts, as the producer's name has it
 * @param events at least one: a calendar without any is none by the specification (3.6)
 * @param today `YYYY-MM-DD`, written as the time stamp
 */
export function allDayCalendar(head: { name: string; host: string; language: string }, events: readonly AllDay[], today: string): string {
	const { name, host, language } = head;
	const calendar = ical({ name, prodId: { company: host, product: 'quyen-con-nguoi', language } });
	const day = (text: string) => new Date(`${text}T00:00:00Z`);
	for (const { id, from, to, summary, description, url, remind } of events) {
		const event = calendar.createEvent({
			id: `${id}@${host}`,
			start: day(from),
			// 3.6.1: the end of an event of whole days is the day after its last.
			...(to === undefined ? {} : { end: new Date(day(to).valueOf() + DAY_MS) }),
			allDay: true,
			timezone: 'UTC',
			stamp: day(today),
			summary,
			description,
			url,
			transparency: ICalEventTransparency.TRANSPARENT,
		});
		if (remind !== undefined) event.createAlarm({ type: ICalAlarmType.display, trigger: (remind * DAY_MS) / 1000, description: summary });
	}
	return `${calendar.toString()}\r\n`.replace(/(\r\n)+$/, '\r\n');
}
