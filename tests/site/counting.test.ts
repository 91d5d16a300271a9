/** The count of a period's reports says the same wherever it stands, and what it counts. */
import { describe, expect, it } from 'vitest';
import { cards } from '../../src/feeds/cards.ts';
import { countedUnder } from '../../src/plan/counting.ts';
import { planKind } from '../../src/plan/kinds.ts';
import { datedDuties } from '../../src/plan/paths.ts';
import { summaryOf } from '../../src/plan/summary.ts';
import { sample2026, sampleContent, sayIn } from '../unit/progress-forms.ts';
import { contentOnce, siteContent } from '../unit/unchanged-content.ts';

const day = '2026-11-29';
const content = contentOnce(siteContent, day);
const register = content.served(planKind).find(({ plan }) => plan.year === 2025);
if (!register) throw new Error('no plan of 2025');
const [half, year] = datedDuties(register.plan);
if (!half || !year) throw new Error('the plan of 2025 has two dates');

describe.each(['vi', 'en'])('the count in %s', (language) => {
	const options = { language, say: sayIn(language), today: day };

	it('stands in the summary and on the card as on the pages', () => {
		const shown = cards({ ...sampleContent(), plans: [register] }, options).find(({ slug }) => slug === 'ke-hoach-2025');
		for (const duty of [half, year]) {
			const { sentence, notes, count } = countedUnder(register, duty, options);
			const [first = '', ...rest] = summaryOf(register, duty, { media: [], mediaLanguages: [] }, options).parts[0]?.paragraphs ?? [];
			expect(first.startsWith(sentence)).toBe(true);
			expect(rest.slice(0, notes.length)).toEqual(notes);
			expect(shown?.lines.map(({ value }) => value)).toContain(`${count.sent}/${count.expected}`);
			for (const text of [sentence, ...notes]) expect(text).not.toMatch(/undefined|\{\w+\}/);
		}
	});
});

describe('what is counted', () => {
	const say = (key: string, values: Record<string, string | number> = {}) => [key, ...Object.values(values)].join(' ');
	const said = (known: typeof register, duty: typeof half, today = day) => {
		const { sentence, notes } = countedUnder(known, duty, { language: 'vi', say, today });
		return [sentence, ...notes];
	};

	it('is said: who is left out, of whom only some are known, groups, those who took over', () => {
		expect(said(register, half)).toEqual(['reports.count 0 26 23/11/2026', 'reports.counted', 'reports.partly Các sở, ban, ngành của tỉnh Quảng Nam']);
		expect(said(register, year)).toEqual(['reports.countTaken 0 11 23/11/2026', 'reports.groups 1']);
	});

	it('holds who reported, and on how much', () => {
		const { register: sample, duty } = sample2026(sampleContent(), 'so-van-hoa-mau', 'sau-thang');
		expect(said(sample, duty, '2026-12-20')).toEqual(['reports.count 2 3 20/12/2026', 'reports.counted']);
		const entries = sample.reports.entries.map((entry) => (entry.unit === 'so-cu-mau' ? { ...entry, tasks: ['I.1.b'] } : entry));
		expect(said({ ...sample, reports: { ...sample.reports, entries } }, duty, '2026-12-20').at(-1)).toBe('reports.incomplete 1');
	});
});
