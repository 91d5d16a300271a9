/** What the home page shows of the rest of the content. */
import { describe, expect, it } from 'vitest';
import { newsOf } from '../../src/home/news.ts';
import type { Law } from '../../src/law/schema.ts';
import { newestValue } from '../../src/results/newest.ts';

const law = (id: string, effective: string | null, kind = 'law') => ({ id, effective, kind }) as Law;
const ids = (laws: Law[], most = 9) => newsOf(laws, '2026-11-29', most).map(({ law: { id } }) => id);

describe('news of the law', () => {
	it('says first what comes soon, the nearest first, then what came lately, the newest first', () => {
		expect(ids([law('a', '2026-07-01'), law('b', '2027-03-01'), law('c', '2026-09-01'), law('d', '2027-01-01')])).toEqual(['d', 'b', 'c', 'a']);
	});
	it('leaves out what is long ago or far ahead, drafts, and what has no day', () => {
		expect(ids([law('a', '2016-01-01'), law('b', '2028-01-01'), law('c', '2027-01-01', 'draft'), law('d', null)])).toEqual([]);
	});
	it('counts what begins on the day itself as begun, and keeps to the number asked for', () => {
		expect(newsOf([law('a', '2026-11-29'), law('b', '2026-12-01')], '2026-11-29', 1).map(({ date }) => date)).toEqual(['2026-12-01']);
		expect(ids([law('a', '2026-11-29'), law('b', '2026-11-30')])).toEqual(['b', 'a']);
	});
	it('says a day no more exactly than the content does', () => {
		const all = [law('a', '2026-11'), law('b', '2026-09'), law('c', '2026-07-01/2026-08')];
		expect(newsOf(all, '2026-11-29', 9).map(({ date, begun }) => [date, begun])).toEqual([
			['2026-11', false],
			['2026-09', true],
			['2026-07-01/2026-08', true],
		]);
	});
});

describe('the newest value of an indicator', () => {
	const value = (period: string, number: number, series?: string) => ({ period, value: number, series, source: [] });
	it('is that of the latest period, however exact it is', () => {
		expect(newestValue({ values: [value('2025', 1), value('2023', 2), value('2024/2025', 3)], series: undefined })?.value).toBe(1);
		expect(newestValue({ values: [value('2025-03-28', 1), value('2024', 2)], series: undefined })?.value).toBe(1);
	});
	it('is that of the line asked for, of the first line where none is named', () => {
		const series = ['a', 'b'].map((id) => ({ id, name: { vi: id } }));
		const values = [value('2024', 1, 'a'), value('2025', 2, 'b'), value('2023', 3, 'b')];
		expect(newestValue({ values, series })?.value).toBe(1);
		expect(newestValue({ values, series }, 'b')?.value).toBe(2);
		expect(newestValue({ values: [], series: undefined })).toBeUndefined();
	});
});
