/** The day that the site calls today. */
import { isCalendarDate } from './calendar-date.ts';

/**
 * @returns `BUILD_DATE` if it is set, else the day of the build in UTC, as `YYYY-MM-DD`
 * @throws where `BUILD_DATE` is no calendar date
 */
export function buildDay(): string {
	const set = process.env.BUILD_DATE;
	if (set === undefined || set === '') return new Date().toISOString().slice(0, 10);
	if (!isCalendarDate(set)) throw new Error(`BUILD_DATE: YYYY-MM-DD, “${set}”`);
	return set;
}
