/** How long until a flashcard comes back, in words. */
import { expect, it } from 'vitest';
import { waitInWords } from '../../src/cards/elements/wait-in-words.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

it.each([
	[-5 * MINUTE, '1 phút', '1 minute'],
	[20_000, '1 phút', '1 minute'],
	[10 * MINUTE, '10 phút', '10 minutes'],
	[5 * 60 * MINUTE, '5 giờ', '5 hours'],
	[DAY, '1 ngày', '1 day'],
	[59 * DAY, '59 ngày', '59 days'],
	[61 * DAY, '2 tháng', '2 months'],
	[365 * DAY, '12 tháng', '12 months'],
	[1000 * DAY, '3 năm', '3 years'],
])('%d ms: %s, %s', (time, vi, en) => expect([waitInWords(time, 'vi'), waitInWords(time, 'en')]).toEqual([vi, en]));
