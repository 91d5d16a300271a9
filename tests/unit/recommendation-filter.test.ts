/** The filter of the register: its compact file, what it keeps, and the counts of the pictures. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstValue, indexOf, readIndex, select } from '../../src/recommendation/filter.ts';
import { byMainRight, byMechanism } from '../../src/recommendation/overview.ts';
import { listed, NOT_ASKED, NOT_JUDGED, UNREAD } from '../../src/recommendation/register.ts';
import { ANSWER_STATES, COMPLETION_STATES, countValues, crossCount, FILTERS, filteredPath, valuesOf } from '../../src/recommendation/values.ts';
import { document, recommendation, registerOf } from './recommendation-samples.ts';

const full = recommendation('143-1', {
	text: { vi: 'Bảo đảm trẻ em được đến trường, kể cả ở Đắk Lắk', en: 'Ensure access to school' },
	by: ['LA', 'FR'],
	rights: ['giao-duc', 'tre-em'],
	groups: ['tre-em'],
	answer: 'accepted',
	leads: ['bo-mau'],
	laws: ['luat-tre-em'],
	tasks: ['2025/IV.3.d'],
	indicators: ['so-hoc-sinh'],
	completion: { level: 'limited', by: { vi: 'Ban' }, on: '2026-11-20' },
});
const noted = recommendation('143-2', {
	text: { vi: 'Bãi bỏ án tử hình đối với người bị tra tấn', en: 'Abolish the death penalty for those under torture' },
	rights: ['quyen-song'],
	answer: 'noted',
	by: ['FR'],
	completion: { level: 'none-found', by: { vi: 'Ban' }, on: '2026-11-20', searched: { vi: 'Công báo' } },
});
const noise = recommendation('143-4', {
	text: { vi: 'Trả lời tận nơi, xử lý án và việc hình thành tử tế', en: 'Answer in a due penalty' },
	rights: [],
	answer: 'noted-done',
});
const treaty = document('cat-co-1', [recommendation('12', { rights: ['giao-duc'] })], { mechanism: 'treaty-body', convention: 'CAT', date: '2018-12-28' });
const imported = recommendation('143-3', { rights: [], original: { language: 'en', text: 'Consider a step' } });
delete imported.text;
const register = listed([document('upr-2', [full, noted, imported, noise]), treaty]);
const called = {
	state: (code: string) => ({ vi: code === 'FR' ? 'Pháp' : 'Lào', en: code === 'FR' ? 'France' : 'Laos' }),
	from: ({ mechanism }: { mechanism: string }) => ({ vi: mechanism === 'upr' ? 'UPR II' : 'Ủy ban chống tra tấn', en: 'Sample body' }),
};
const endings = { en: ['ed', 'es', 's', 'e'] };
const found = (asked: Parameters<typeof select>[1]) =>
	select(readIndex(indexOf(register, called), endings), asked).map(({ document: { id }, id: one }) => `${id}/${one}`);

describe('the filter', () => {
	it('keeps everything where nothing is asked', () => expect(found({ text: '', right: '' })).toHaveLength(register.length));
	it.each([
		[{ right: 'tre-em' }, ['upr-2/143-1']],
		[{ right: 'giao-duc' }, ['upr-2/143-1', 'cat-co-1/12']],
		[{ right: 'giao-duc', mechanism: 'upr' }, ['upr-2/143-1']],
		[{ by: 'FR', answer: 'noted' }, ['upr-2/143-2']],
		[{ answer: UNREAD }, ['upr-2/143-3']],
		[{ answer: NOT_ASKED }, ['cat-co-1/12']],
		[{ answer: 'noted-done' }, ['upr-2/143-4']],
		[{ completion: 'none-found' }, ['upr-2/143-2']],
		[{ completion: NOT_JUDGED, document: 'upr-2' }, ['upr-2/143-3', 'upr-2/143-4']],
		[{ convention: 'CAT' }, ['cat-co-1/12']],
		[{ year: '2018' }, ['cat-co-1/12']],
		[{ local: 'yes' }, ['upr-2/143-1']],
		[{ task: '2025/IV.3.d' }, ['upr-2/143-1']],
		[{ lead: 'bo-mau', law: 'luat-tre-em', indicator: 'so-hoc-sinh', group: 'tre-em' }, ['upr-2/143-1']],
		[{ right: 'khong-co' }, []],
	])('keeps what holds to all of %j', (asked, kept) => expect(found(asked)).toEqual(kept));
	it.each(['den truong', 'ĐẾN TRƯỜNG', 'dak lak', 'Đắk', 'school', 'A/HRC/upr-2 truong', '143.1'])(
		'finds words in either language, with marks or without: %s',
		(text) => expect(found({ text })).toContain('upr-2/143-1'),
	);
	it('finds a recommendation that waits for its editor by the words of the document', () => expect(found({ text: 'consider' })).toEqual(['upr-2/143-3']));
	it.each([
		['tra tấn', ['upr-2/143-2', 'cat-co-1/12']],
		['án tử hình', ['upr-2/143-2', 'upr-2/143-4']],
		['án tử h', ['upr-2/143-2', 'upr-2/143-4']],
		['tra tan', ['upr-2/143-2', 'upr-2/143-4', 'cat-co-1/12']],
		['tử tế', ['upr-2/143-4']],
		['tứ hình', ['upr-2/143-2', 'upr-2/143-4']],
		['tortured', ['upr-2/143-2']],
		['deaths penalties', []],
		['death penalty', ['upr-2/143-2']],
		['Pháp', ['upr-2/143-1', 'upr-2/143-2']],
		['France trường', ['upr-2/143-1']],
		['Laos', ['upr-2/143-1']],
		['tài liệu cat', ['cat-co-1/12']],
	])('takes marks as they are typed, phrases first, and English words by their stems: %s', (text, kept) => expect(found({ text })).toEqual(kept));
	it('answers alike however much was asked before', () => {
		const candidates = readIndex(indexOf(register, called), endings);
		const asked = [{ text: 'truong' }, { right: 'giao-duc' }, { right: 'truong' }, { text: 'den truong', right: 'giao-duc' }, { text: 'khong co' }];
		const fresh = asked.map((one) => select(readIndex(indexOf(register, called), endings), one).map(({ id }) => id));
		for (let word = 0; word < 250; word++) select(candidates, { text: `x${word}` });
		expect(asked.map((one) => select(candidates, one).map(({ id }) => id))).toEqual(fresh);
		expect(candidates.marks.size).toBeLessThanOrEqual(200);
	});
	it('looks for the beginning of a long text', () => expect(found({ text: `${'truong '.repeat(50)}khong-co` })).toEqual(found({ text: 'truong' })));
	it('does not find the inside of a word', () => expect(found({ text: 'ruong' })).toEqual([]));
	it('agrees with what each recommendation has, for every pair of values', () => {
		const values = FILTERS.flatMap((filter) => [...countValues(register, filter).keys()].map((value) => ({ filter, value })));
		fc.assert(
			fc.property(fc.constantFrom(...values), fc.constantFrom(...values), (one, other) => {
				const expected = register.filter((each) => [one, other].every(({ filter, value }) => valuesOf(each, filter).includes(value)));
				// Of two values of one filter the second counts, as in the form.
				if (one.filter === other.filter) return;
				expect(found({ [one.filter]: one.value, [other.filter]: other.value })).toEqual(
					expected.map(({ document: { id }, one: { id: own } }) => `${id}/${own}`),
				);
			}),
		);
	});
	it('knows the answer of each', () => {
		const { all, values } = readIndex(indexOf(register, called));
		expect(all.map((one) => firstValue(one, 'answer', values))).toEqual(['accepted', 'noted', UNREAD, 'noted-done', NOT_ASKED]);
		expect(all.map((one) => firstValue(one, 'lead', values))).toEqual(['bo-mau', undefined, undefined, undefined, undefined]);
	});
	it('writes every value once', () => {
		const { values } = indexOf(register, called);
		expect(new Set(values).size).toBe(values.length);
	});
	it('is led to by an address that keeps every sign', () => {
		const { pathname, searchParams } = new URL(filteredPath({ task: '2025/IV.3.đ', right: 'giao-duc' }), 'https://example.org');
		expect(pathname).toBe('/khuyen-nghi/');
		expect(Object.fromEntries(searchParams)).toEqual({ task: '2025/IV.3.đ', right: 'giao-duc' });
	});
});

describe('counts', () => {
	it('count each recommendation with every right that it names, and leave out rights without any', () => {
		expect(crossCount(register, 'right', ['tre-em', 'giao-duc', 'khac'], 'answer', ANSWER_STATES)).toEqual([
			{ value: 'tre-em', all: 1, counts: [1, 0, 0, 0, 0, 0, 0] },
			{ value: 'giao-duc', all: 2, counts: [1, 0, 0, 0, 0, 1, 0] },
		]);
	});
	it('add up in every row, as each has one answer and one completion', () => {
		const rights = [...countValues(register, 'right').keys()];
		for (const [by, states] of [
			['answer', ANSWER_STATES],
			['completion', COMPLETION_STATES],
		] as const)
			for (const { all, counts } of crossCount(register, 'right', rights, by, states)) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
	});
	it('count a value once for a recommendation that names it twice', () => {
		expect(countValues(registerOf(recommendation('1', { by: ['FR', 'FR'] })), 'by')).toEqual(new Map([['FR', 1]]));
	});
});

describe('the lists of the pages', () => {
	it('have the mechanisms in their order, and none without documents', () => {
		expect(byMechanism([treaty, document('upr-2', [])]).map(({ mechanism }) => mechanism)).toEqual(['upr', 'treaty-body']);
	});
	it('hold every recommendation of a document once, by its first right; without one, last', () => {
		const groups = byMainRight(document('upr-2', [noted, full, imported]), ['giao-duc', 'tre-em', 'quyen-song']);
		expect(groups.map(({ right, own }) => [right, own.map(({ id }) => id)])).toEqual([
			['giao-duc', ['143-1']],
			['quyen-song', ['143-2']],
			[undefined, ['143-3']],
		]);
	});
});
