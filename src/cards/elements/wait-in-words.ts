/** How long until a card comes back, as a button says it. */
import { localeOf } from '../../language/format.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Each unit, its length, and from what time on it is used, in milliseconds. */
const units = [
	['minute', MINUTE, 0],
	['hour', HOUR, HOUR],
	['day', DAY, DAY],
	['month', 30.44 * DAY, 60 * DAY],
	['year', 365.25 * DAY, 730 * DAY],
] as const;

/** @param time milliseconds @param language of the words @returns `10 phút`, `3 ngày`, `4 tháng`; at least a minute */
export function waitInWords(time: number, language: string): string {
	const [unit, length] = units.findLast(([, , from]) => time >= from) ?? units[0];
	const count = Math.max(1, Math.round(time / length));
	return new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
