/** Dates and numbers as a language writes them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatDayOfYear, formatNumber, weekdayAndDate } from '../../src/language/format.ts';

describe('a date', () => {
	it.each([
		['2025-07-01', 'vi', '1/7/2025'],
		['2025-07', 'vi', '7/2025'],
		['2025', 'vi', '2025'],
		['2025-07-01/2025-12', 'vi', '1/7/2025 – 12/2025'],
		['2025-07-01', 'en', '1 July 2025'],
		['2025-07', 'en', 'July 2025'],
		['2025-07-01', 'fr', '1 juillet 2025'],
	])('%s in %s', (date, language, text) => expect(formatDate(date, language)).toBe(text));

	it.each([
		['vi', ['Thứ Hai,', '28/12/2026']],
		['en', ['Monday,', '28 December 2026']],
		['fr', ['lundi', '28 décembre 2026']],
		['ja', ['2026年12月28日月曜日']],
	])('has its weekday beside it in %s, each in one piece', (language, pieces) => expect(weekdayAndDate('2026-12-28', language)).toEqual(pieces));

	it('is of every year where only day and month are given', () => {
		expect(formatDayOfYear('12-10', 'vi')).toBe('10/12');
		expect(formatDayOfYear('12-10', 'en')).toBe('10 December');
	});
});

it.each([
	[1234.567, 'vi', '1.234,57'],
	[1234.567, 'en', '1,234.57'],
	[0, 'en', '0'],
])('the number %s in %s', (value, language, text) => expect(formatNumber(value, language)).toBe(text));

describe('a format', () => {
	afterEach(() => void vi.restoreAllMocks());

	it('is made once for a language and what is written, however often it is used', () => {
		const dates = vi.spyOn(Intl, 'DateTimeFormat');
		const numbers = vi.spyOn(Intl, 'NumberFormat');
		for (const day of ['2025-01-01', '2025-01-02', '2025-01']) formatDate(day, 'de');
		for (const number of [1, 2, 3]) formatNumber(number, 'de');
		expect([dates.mock.calls.length, numbers.mock.calls.length]).toEqual([2, 1]);
	});
});
