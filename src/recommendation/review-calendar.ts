/** The reviews to come as a calendar file. */

import { allDayCalendar } from '../files/all-day-calendar.ts';
import { nameOf, wholeAddress } from '../files/site-address.ts';
import { inLanguage } from '../language/format.ts';
import { inLocale } from '../language/paths.ts';
import { strings } from '../language/say.ts';
import { buildDay } from '../source/build-day.ts';
import { REVIEW_DATES } from './paths.ts';
import { exactDates } from './review-days.ts';
import type { ReviewDate } from './schema.ts';

/**
 * @param language of the texts
 * @param site the site's address
 * @returns the file's text
 */
export function calendarOf(reviews: readonly ReviewDate[], language: string, site: URL): string {
	const say = strings(language);
	const page = wholeAddress(inLocale(REVIEW_DATES, language), site);
	const events = exactDates(reviews).map(({ review: { id, kind, what, note }, from, to }) => ({
		id: `khuyen-nghi-${id}`,
		from,
		...(to === undefined ? {} : { to }),
		summary: `${say(`reviewKind.${kind}`)}: ${inLanguage(what, language)}`,
		description: note ? inLanguage(note, language) : '',
		url: `${page}#${id}`,
	}));
	return allDayCalendar({ name: say('reviewDates.title'), host: nameOf(site), language: language.toUpperCase() }, events, buildDay());
}
