/** Times and durations as the standards write them. */

const two = (value: number) => `${Math.floor(value)}`.padStart(2, '0');

/** SCORM 1.2, CMITimespan: `HHHH:MM:SS.SS`. */
export function timespan(seconds: number): string {
	const hundredths = Math.min(Math.round(seconds * 100), 9999 * 360_000);
	const whole = Math.floor(hundredths / 100);
	return `${`${Math.floor(whole / 3600)}`.padStart(4, '0')}:${two((whole / 60) % 60)}:${two(whole % 60)}.${two(hundredths % 100)}`;
}

/** SCORM 1.2, CMITime: the time of day where the learner is, `HH:MM:SS`. */
export function timeOfDay(time: number): string {
	const date = new Date(time);
	return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** ISO 8601 with no more than two decimals: `PT1H2M3.45S` (SCORM 2004, timeinterval(second,10,2); xAPI). */
export function isoDuration(seconds: number): string {
	const hundredths = Math.max(0, Math.round(seconds * 100));
	const [hours, minutes, rest] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60, (hundredths % 6000) / 100];
	return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest || (!hours && !minutes) ? `${rest}S` : ''}`;
}

/** SCORM 2004, time(second,10,2): whole seconds with a decimal, as Moodle takes a `Z` behind one alone. */
export const isoTime = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, '.0Z');
