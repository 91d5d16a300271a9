/** Which reviews are to come, and which have a day that a calendar can hold. */
import { isCalendarDate } from '../source/calendar-date.ts';
import { latest } from '../source/fields.ts';
import type { ReviewDate } from './schema.ts';

/** A review with its first day, and its last where it takes several. */
type OnDays = { review: ReviewDate; from: string; to?: string };

/**
 * Those whose days are known exactly: `2027-03-01`, or from one day to another. A month or a year is no day of a calendar, and is not made one:
 * whoever has it in a calendar would take it for known.
 */
export function exactDates(reviews: readonly ReviewDate[]): OnDays[] {
	return reviews.flatMap((review) => {
		const [from = '', to] = review.date?.split('/') ?? [];
		if (!isCalendarDate(from) || (to !== undefined && !isCalendarDate(to))) return [];
		return [{ review, from, ...(to === undefined ? {} : { to }) }];
	});
}

/** A review whose date is known, exactly or not. */
type Dated = ReviewDate & { date: string };

/**
 * @param today `YYYY-MM-DD`
 * @returns those whose last possible day is today or later, those whose dates have passed, and those without a date; each in their order
 */
export function splitByDay(reviews: readonly ReviewDate[], today: string): { toCome: Dated[]; passed: Dated[]; undated: ReviewDate[] } {
	const dated = reviews.filter((one): one is Dated => one.date !== undefined);
	return {
		toCome: dated.filter(({ date }) => latest(date) >= today),
		passed: dated.filter(({ date }) => latest(date) < today),
		undated: reviews.filter(({ date }) => date === undefined),
	};
}

/** Whether a date is no more than a month or a year: what is to come is then expected, not set. */
export const isInexact = (date: string): boolean => !date.split('/').every(isCalendarDate);
