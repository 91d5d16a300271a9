/** Reviews to come: which are to come, and which a calendar can hold. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { allDayCalendar } from '../../src/files/all-day-calendar.ts';
import { exactDates, isInexact, splitByDay } from '../../src/recommendation/review-days.ts';
import type { ReviewDate } from '../../src/recommendation/schema.ts';

const review = (id: string, date: string): ReviewDate => ({ id, what: { vi: id }, mechanism: 'upr', kind: 'review', date, source: ['MAU'] });

describe('reviews', () => {
	it('are days of a calendar only where their day is known', () => {
		const reviews = ['2029', '2029-05', '2029-05-07', '2029-05-07/2029-05-18', '2029-05/2029-06', '2029-05-07/2029-06'].map((date, index) =>
			review(`r${index}`, date),
		);
		expect(exactDates(reviews).map(({ review: { id }, from, to }) => [id, from, to])).toEqual([
			['r2', '2029-05-07', undefined],
			['r3', '2029-05-07', '2029-05-18'],
		]);
	});
	it('are to come through the last day that their date may mean', () => {
		const { toCome, passed } = splitByDay([review('nam', '2026'), review('thang', '2026-11'), review('ngay', '2026-11-28')], '2026-11-29');
		expect(toCome.map(({ id }) => id)).toEqual(['nam', 'thang']);
		expect(passed.map(({ id }) => id)).toEqual(['ngay']);
	});
});

it('reviews without a date stand by themselves, and are no day of a calendar', () => {
	const { date: _, ...undated } = review('khong-ngay', '2029');
	const { toCome, passed, undated: found } = splitByDay([undated, review('nam', '2029')], '2026-11-29');
	expect([toCome, passed, found].map((list) => list.map(({ id }) => id))).toEqual([['nam'], [], ['khong-ngay']]);
	expect(exactDates([undated])).toEqual([]);
	expect(['2029', '2029-05', '2029-05/2029-06', '2029-05-07', '2029-05-07/2029-05-18'].map(isInexact)).toEqual([true, true, true, false, false]);
});

describe('a calendar of whole days', () => {
	const text = allDayCalendar(
		{ name: 'Kỳ rà soát', host: 'example.org', language: 'VI' },
		[
			{ id: 'a', from: '2029-05-07', summary: 'Rà soát', description: '', url: 'https://example.org/#a' },
			{ id: 'b', from: '2029-12-30', to: '2030-01-02', summary: 'Phiên họp', description: 'Ghi chú', url: 'https://example.org/#b', remind: 7 },
		],
		'2026-11-29',
	);
	const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
	it('ends each event on the day after its last one', () => {
		expect(events.map(({ startDate, endDate }) => [`${startDate}`, `${endDate}`])).toEqual([
			['2029-05-07', '2029-05-08'],
			['2029-12-30', '2030-01-03'],
		]);
	});
	it('reminds only where it is asked to', () => expect(events.map(({ component }) => component.getAllSubcomponents('valarm').length)).toEqual([0, 1]));
	it('takes identifiers and time stamps from what it is given, never from the clock', () => {
		expect(events.map(({ uid }) => uid)).toEqual(['a@example.org', 'b@example.org']);
		expect(events.map(({ component }) => `${component.getFirstPropertyValue('dtstamp')}`)).toEqual(['2026-11-29T00:00:00Z', '2026-11-29T00:00:00Z']);
	});
});
