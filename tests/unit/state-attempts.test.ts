/** The paper of an attempt in a packed state: it stays what it was when the bank behind it changes. */
import { describe, expect, it } from 'vitest';
import { drawItems } from '../../src/learning/draw.ts';
import type { CourseShape } from '../../src/learning/pack/course-shape.ts';
import { type Attempt, emptyRecord } from '../../src/learning/record.ts';
import { packState, unpackState } from '../../src/learning/state-pack.ts';

const SEED = 'vi-0123456789abcdef';
const courseOf = (ids: readonly string[]): CourseShape => {
	const draw = [{ counts: { easy: 3, medium: 0, hard: 0 }, items: ids.map((id) => ({ id, difficulty: 'easy' as const })) }];
	return {
		language: 'vi',
		outline: { id: 'khoa', inOrder: false, modules: [{ id: 'm', requires: [], lessons: [{ id: 'bai' }] }], exam: { pass: 60, wait: 0 } },
		quizzes: [],
		exam: { id: 'khoa-thi', items: [], draw, subs: Object.fromEntries(ids.map((id) => [id, `s-${id}`])) },
	};
};
const before = courseOf(['mot', 'hai', 'ba', 'bon', 'nam', 'sau']);
const started = Date.UTC(2026, 10, 1, 8);
const attempt = (items: string[]): Attempt => ({
	number: 1,
	seed: SEED,
	items,
	started,
	handedIn: started + 600_000,
	result: { score: 2, max: 3, passed: true, items: items.map((id, index) => ({ id, score: index > 0 ? 1 : 0, max: 1 })) },
});
const packed = (items: string[]): string =>
	packState({ record: { ...emptyRecord('khoa'), attempts: [attempt(items)] }, quizzes: {}, changed: {}, lineage: 7 }, before, 4096).text;

it('holds the items that were asked, whatever the bank is now', () => {
	const items = drawItems(before.exam?.draw ?? [], SEED);
	const after = courseOf(['bay', 'tam', 'chin', ...items, 'muoi']);
	expect(drawItems(after.exam?.draw ?? [], SEED)).not.toEqual(items);
	expect(unpackState(packed(items), after)?.record.attempts).toEqual([attempt(items)]);
});

it('keeps the place of an item that is gone, so that results stay with theirs', () => {
	const [first = '', second = '', third = ''] = drawItems(before.exam?.draw ?? [], SEED);
	const after = courseOf(['bay', first, third]);
	const back = unpackState(packed([first, second, third]), after)?.record.attempts[0];
	expect(back?.items).toEqual([first, expect.stringMatching(/^gone-\d+$/), third]);
	expect(back?.result?.items.map(({ score }) => score)).toEqual([0, 1, 1]);
});

it('writes out items that the exam does not know', () => {
	expect(unpackState(packed(['mot', 'la', 'hai']), before)?.record.attempts).toEqual([attempt(['mot', 'la', 'hai'])]);
});

it('reads a state of before, which said only that the items are those of the seed', () => {
	// Written by version `c`.
	const back = unpackState('c_bMAHQAAAAfoI7yAC4AEwEjRWeJq83vgBrACyPAYjEXA', before);
	expect(back?.record.attempts).toEqual([attempt(['nam', 'mot', 'bon'])]);
	expect(back?.lineage).toBe(7);
});

/** What version `c` packed while papers were still drawn by chance alone: of six items, four about one lesson. */
describe('a state of before, from when a paper was drawn in another way', () => {
	const keys = { mot: 316843, hai: 311593, ba: 9862, bon: 306266, nam: 317363, sau: 322176 };
	const topics: Record<string, string> = { nam: 'y', sau: 'z' };
	const items = ['nam', 'mot', 'bon'];
	const running = 'cnOsAFgAAAAfoI7yAC4AEwEjRWeJq83vgAcA';
	const answered = 'cH0kAIQAAAAfoI7yAC4AEwEjRWeJq83vgAcEXPKFhvZwRWrYtAA';
	const handedIn = 'c_bMAHQAAAAfoI7yAC4AEwEjRWeJq83vgBrACyPAYjEXA';
	const handedInAnswered = 'crkUAKAAAAAfoI7yAC4AEwEjRWeJq83vgBrACyPAYjEXBFzyxYb2cEVq2LQA';
	/** @param ids of the bank today @param count how many of them an exam asks today */
	const courseToday = (ids: readonly string[], count = 3): CourseShape => {
		const course = courseOf(ids);
		const counts = { easy: count, medium: 0, hard: 0 };
		const shape = (id: string) => ({ id: `s-${id}`, key: keys[id as keyof typeof keys] ?? 1, formerKey: 1, kind: 'true-false' as const, count: 2 });
		const draw = [{ counts, items: ids.map((id) => ({ id, difficulty: 'easy' as const, topic: topics[id] ?? 'x' })) }];
		return { ...course, exam: { id: 'khoa-thi', subs: course.exam?.subs ?? {}, draw, items: ids.map(shape) } };
	};
	const itemsIn = (text: string, course: CourseShape) => unpackState(text, course)?.record.attempts[0]?.items;
	const same = courseToday(Object.keys(keys));
	const other = courseToday(['bay', 'bon', 'mot', 'nam', 'tam', 'chin']);

	it('asks what it asked, where the bank is the same', () => {
		expect(drawItems(same.exam?.draw ?? [], SEED)).not.toEqual(items);
		expect(itemsIn(running, same)).toEqual(items);
		expect(unpackState(handedIn, same)?.record.attempts).toEqual([attempt(items)]);
	});

	it('asks what was answered, where the bank is another one', () => {
		expect(itemsIn(running, other)).not.toEqual(items);
		expect(itemsIn(answered, other)).toEqual(items);
		expect(itemsIn(answered, courseToday(['bay', 'tam', 'chin', 'nam', 'bon']))).toEqual(['nam', 'bon']);
		expect(unpackState(handedInAnswered, other)?.record.attempts).toEqual([attempt(items)]);
	});

	it('keeps the results, also where an exam asks more or fewer questions now', () => {
		for (const count of [0, 1, 2, 5, 9]) {
			const back = unpackState(handedIn, courseToday(Object.keys(keys), count));
			expect(back?.record.attempts[0]).toMatchObject({ handedIn: started + 600_000, result: { score: 2, max: 3, passed: true } });
			expect(back?.record.attempts[0]?.result?.items).toEqual([1, 2, 3].map((number) => ({ id: `gone-${number}`, score: number > 1 ? 1 : 0, max: 1 })));
		}
		expect(unpackState(handedInAnswered, courseToday(Object.keys(keys), 5))?.record.attempts).toEqual([attempt(items)]);
	});
});
