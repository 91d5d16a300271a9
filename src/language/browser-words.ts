/** Words, days and times as scripts of the pages write them in the browser. */
/** Fills `{name}` in a text of the page. */
export const fill = (text: string | undefined, values: Record<string, string | number>): string =>
	(text ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);

/** The day of a point in time where the learner is, `YYYY-MM-DD`. @param time milliseconds since 1970 */
export function dayOf(time: number): string {
	const date = new Date(time);
	const two = (part: number) => `${part}`.padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A day as the language writes it: 24/11/2026, 24 November 2026. */
export function showDay(day: string, language: string): string {
	const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: language === 'vi' ? 'numeric' : 'long', year: 'numeric', timeZone: 'UTC' };
	return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(new Date(`${day}T00:00:00Z`));
}

/** A point in time as the language writes it, to the minute. */
export function showTime(time: number, language: string): string {
	const date = showDay(dayOf(time), language);
	const clock = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { hour: '2-digit', minute: '2-digit' }).format(new Date(time));
	return `${date}, ${clock}`;
}
