/** Texts, dates and numbers as a language writes them; runs in the browser, too. */
import { ORIGINAL } from './paths.ts';

/** Texts of the content by language; the original is always there. */
type Texts = { vi: string; [language: string]: string };

/** A text in a language, or in Vietnamese where it is not translated. */
export function inLanguage(text: Texts, language: string): string {
	return text[language] ?? text.vi;
}

/** The region whose dates and numbers a language is written with, where the tag alone would mean another one. */
const regions: Readonly<Record<string, string>> = { vi: 'vi-VN', en: 'en-GB' };
/** @returns the BCP 47 tag that dates and numbers of a language are written with */
export const localeOf = (language: string): string => regions[language] ?? language;

/** Vietnamese writes the month of a date as a number. */
const monthOf = (language: string) => (language === ORIGINAL ? 'numeric' : 'long');

/** To make a format takes about a hundred times as long as to use it; a page of the plan holds hundreds of dates. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** The format of a date in UTC. @param parts what is written beside the month */
function dateFormat(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${language} ${Object.keys(parts).join(' ')}`;
	const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...parts, month: monthOf(language), timeZone: 'UTC' });
	dateFormats.set(key, format);
	return format;
}

/** A date as the language writes it; `2025-07`, `2025` and `from/to` stay as exact as they are. */
export function formatDate(date: string, language: string): string {
	const [from = '', to] = date.split('/');
	if (to !== undefined) return `${formatDate(from, language)} – ${formatDate(to, language)}`;
	const [year, month, day] = from.split('-');
	if (!month) return `${year}`;
	const parts: Intl.DateTimeFormatOptions = day ? { day: 'numeric', year: 'numeric' } : { year: 'numeric' };
	return dateFormat(language, parts).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/**
 * A day with its weekday, as the language writes them.
 * @param date `YYYY-MM-DD`
 * @returns the weekday and the date, in the order of the language, with the comma between them; a language without a blank there has one piece
 */
export function weekdayAndDate(date: string, language: string): string[] {
	const parts = dateFormat(language, { weekday: 'long', day: 'numeric', year: 'numeric' }).formatToParts(new Date(`${date}T00:00:00Z`));
	const isWeekday = (index: number) => parts[index]?.type === 'weekday';
	const kept = parts.map(({ value }, index) => (isWeekday(index - 1) || isWeekday(index + 1) ? value : value.replaceAll(' ', '\u00a0')));
	return kept
		.join('')
		.split(' ')
		.filter(Boolean)
		.map((piece) => piece.replaceAll('\u00a0', ' '));
}

/** A number as the language writes it, with up to two decimals. */
export function formatNumber(value: number, language: string): string {
	const format = numberFormats.get(language) ?? new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
	numberFormats.set(language, format);
	return format.format(value);
}

/** The size of a file: `1,4 MB`, as people who pay for data count; never nothing. */
export const megabytes = (bytes: number, language: string): string => `${formatNumber(Math.max(0.1, Math.round(bytes / 100_000) / 10), language)} MB`;

/** The size of a smaller file: `120 kB`; never nothing. */
export const kilobytes = (bytes: number, language: string): string => `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)}\u00a0kB`;

/** The day of a point in time where the reader is, `YYYY-MM-DD`. @param time milliseconds since 1970 */
export function localDay(time: number): string {
	const date = new Date(time);
	const two = (part: number) => `${part}`.padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A point in time as the language writes it, to the minute. @param time milliseconds since 1970 */
export function formatTime(time: number, language: string): string {
	const clock = new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(new Date(time));
	return `${formatDate(localDay(time), language)}, ${clock}`;
}

/** A day of every year, `MM-DD`, as the language writes it. */
export function formatDayOfYear(day: string, language: string): string {
	return dateFormat(language, { day: 'numeric' }).format(new Date(`2024-${day}T00:00:00Z`));
}
