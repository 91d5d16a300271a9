/** True where a year, month and day exist in the calendar. Runs in the browser, too. @param text `YYYY-MM-DD` */
export function isCalendarDate(text: string): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
