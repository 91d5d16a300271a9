/** The exam without a page: beginning, the lock against a second tab, more time, handing in, papers for review. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ExamController, type OpenedPaper } from '../../src/learning/exam-controller.ts';
import type { Paper } from '../../src/learning/exam-paper.ts';
import type { Outline } from '../../src/learning/outline.ts';
import { type CourseRecord, checked, emptyRecord, read } from '../../src/learning/record.ts';

const MINUTE = 60_000;
const rules = { pass: 60, minutes: 40, attempts: 3, wait: 0 };
const outline: Outline = { id: 'khoa', inOrder: false, modules: [{ id: 'm', requires: [], lessons: [{ id: 'a', check: 'kt' }] }], exam: rules };
const done = checked(read(emptyRecord('khoa'), 'a', 1), 'a', { score: 1, max: 1, passed: true }, 1);
const draw = [{ counts: { easy: 2, medium: 0, hard: 0 }, items: ['mot', 'hai', 'ba'].map((id) => ({ id, difficulty: 'easy' as const })) }];
const subs = { mot: 'sub-mot', hai: 'sub-hai', ba: 'sub-ba' };

/** What all tabs of a browser share. */
let record: CourseRecord;
let locks: Set<string>;
let papers: Map<string, Paper>;
let now: number;
let numbers: number;
let canKeep: boolean;
let fetched: (items: readonly string[]) => Promise<Paper | undefined>;

function tab(change: { rules?: typeof rules; language?: string } = {}) {
	const opened: OpenedPaper[] = [];
	const exam = new ExamController({
		outline,
		rules: change.rules ?? rules,
		exam: 'khoa-thi',
		draw,
		language: change.language ?? 'vi',
		languages: ['vi', 'en'],
		subs,
		record: () => record,
		update: (act) => {
			record = act(record);
		},
		papers: {
			fetch: (items) => fetched(items),
			keep: async (seed, paper) => void papers.set(seed, paper),
			kept: async (seed) => papers.get(seed),
		},
		canKeep: async () => canKeep,
		lock: async (name) => {
			if (locks.has(name)) return undefined;
			locks.add(name);
			return () => void locks.delete(name);
		},
		now: () => now,
		randomDigits: () => `${++numbers}`.padStart(16, '0'),
		open: (paper) => void opened.push(paper),
	});
	return { exam, opened };
}
/** The result of a paper with so many right answers. */
const resultOf = ({ choose }: OpenedPaper, right: number) => ({
	score: right,
	max: choose.length,
	items: choose.map((id, index) => ({ id, score: index < right ? 1 : 0, max: 1 })),
});

beforeEach(() => {
	canKeep = true;
	record = done;
	locks = new Set();
	papers = new Map();
	now = 1_000_000;
	numbers = 0;
	fetched = async () => ({ html: '<p>đề</p>', subs });
});

describe('beginning', () => {
	it('draws a paper, keeps it, and starts the time that the learner asked for', async () => {
		const { exam, opened } = tab();
		expect(await exam.go(1.5)).toBe('opened');
		const [attempt] = record.attempts;
		expect(attempt).toMatchObject({ number: 1, seed: 'vi-0000000000000001', started: now, until: now + 60 * MINUTE });
		expect(opened).toEqual([
			{ attempt, key: `khoa-thi-${attempt?.seed}`, choose: attempt?.items.map((id) => subs[id as keyof typeof subs]), html: '<p>đề</p>' },
		]);
		expect(papers.has(attempt?.seed ?? '')).toBe(true);
	});
	it('has no end where the learner asks for none, or the exam sets none', async () => {
		await tab().exam.go(0);
		expect(record.attempts[0]?.until).toBeUndefined();
		record = done;
		const { minutes: _, ...endless } = rules;
		await tab({ rules: endless as typeof rules }).exam.go(1);
		expect(record.attempts[0]?.until).toBeUndefined();
	});
	it('does not begin before the lessons are done, nor where the paper cannot be had', async () => {
		record = emptyRecord('khoa');
		expect(await tab().exam.go(1)).toBe('nothing');
		record = done;
		fetched = async () => undefined;
		expect(await tab().exam.go(1)).toBe('no-paper');
		expect(record.attempts).toEqual([]);
	});
	it('a double click begins one attempt', async () => {
		const { exam } = tab();
		expect(await Promise.all([exam.go(1), exam.go(1)])).toEqual(['opened', 'nothing']);
		expect(record.attempts).toHaveLength(1);
	});
	it('of two tabs that begin at the same time, one does', async () => {
		const [one, two] = [tab(), tab()];
		const outcomes = await Promise.all([one.exam.go(1), two.exam.go(1)]);
		expect(outcomes.sort()).toEqual(['opened', 'other-tab']);
		expect(record.attempts).toHaveLength(1);
	});
});

describe('going on', () => {
	it('gives an attempt back where the course has none of its questions any more', async () => {
		const { exam } = tab();
		await exam.go(1);
		const [attempt] = record.attempts;
		record = { ...record, attempts: attempt ? [{ ...attempt, items: ['gone-1', 'gone-2'] }] : [] };
		papers.clear();
		locks.clear();
		const later = tab();
		expect(await later.exam.go(1)).toBe('paper-gone');
		expect([record.attempts, later.opened, [...locks]]).toEqual([[], [], []]);
		expect(await later.exam.go(1)).toBe('opened');
		expect(record.attempts).toMatchObject([{ number: 1 }]);
	});
	it('opens what is left of a paper', async () => {
		await tab().exam.go(1);
		const [attempt] = record.attempts;
		const [first = ''] = attempt?.items ?? [];
		record = { ...record, attempts: attempt ? [{ ...attempt, items: [first, 'gone-2'] }] : [] };
		papers.clear();
		locks.clear();
		const later = tab();
		expect(await later.exam.go(1)).toBe('opened');
		expect(later.opened[0]?.choose).toEqual([subs[first as keyof typeof subs]]);
	});
	it('is for one tab at a time, until that one is closed', async () => {
		const [one, two] = [tab(), tab()];
		await one.exam.go(1);
		expect(await two.exam.go(1)).toBe('other-tab');
		expect(two.opened).toEqual([]);
		locks.clear();
		expect(await two.exam.go(1)).toBe('opened');
		expect(two.opened[0]?.attempt.seed).toBe(one.opened[0]?.attempt.seed);
	});
	it('is with the paper that was kept, whatever the page has now', async () => {
		fetched = async () => ({ html: 'cũ', subs: { mot: 'cu-1', hai: 'cu-2', ba: 'cu-3' } });
		await tab().exam.go(1);
		locks.clear();
		const { exam, opened } = tab();
		await exam.go(1);
		expect(opened[0]).toMatchObject({ html: 'cũ' });
		expect(opened[0]?.choose.every((id) => id.startsWith('cu-'))).toBe(true);
	});
	it('is in the language in which it was begun', async () => {
		await tab({ language: 'en' }).exam.go(1);
		locks.clear();
		const { exam, opened } = tab();
		expect(await exam.go(1)).toEqual({ language: 'en' });
		expect(opened).toEqual([]);
	});
});

describe('more time', () => {
	it('is added to what is left, and given anew where time was up', async () => {
		const { exam } = tab();
		await exam.go(1);
		expect(exam.extend()).toBe(true);
		expect(record.attempts[0]?.until).toBe(now + 50 * MINUTE);
		now += 100 * MINUTE;
		exam.extend();
		expect(record.attempts[0]?.until).toBe(now + 10 * MINUTE);
	});
	it('is given back where it was no time of the exam, to the paper that is shown', async () => {
		const { exam } = tab();
		await exam.go(1);
		const { until = 0 } = record.attempts[0] ?? {};
		exam.giveBack(90 * MINUTE);
		expect(record.attempts[0]?.until).toBe(until + 90 * MINUTE);
		tab().exam.giveBack(90 * MINUTE);
		expect(record.attempts[0]?.until).toBe(until + 90 * MINUTE);
	});
	it('that ran out while no page showed the paper hands nothing in: there are ten minutes to do so', async () => {
		const { exam } = tab();
		await exam.go(1);
		locks.clear();
		now += 3 * 60 * MINUTE;
		const later = tab();
		expect(await later.exam.go(1)).toBe('opened-late');
		expect(record.attempts[0]).toMatchObject({ until: now + 10 * MINUTE });
		expect(later.opened[0]?.attempt.until).toBe(now + 10 * MINUTE);
		locks.clear();
		now += 5 * MINUTE;
		expect(await tab().exam.go(1)).toBe('opened');
	});
	it('is not there without a limit, in another tab, and after handing in', async () => {
		const { exam, opened } = tab();
		expect(exam.extend()).toBe(false);
		await exam.go(1);
		expect(tab().exam.extend()).toBe(false);
		const [paper] = opened;
		if (paper) exam.handIn(resultOf(paper, 0));
		expect(exam.extend()).toBe(false);
	});
});

it('an attempt that could not be kept is not begun, and not counted; it begins once it can be', async () => {
	canKeep = false;
	const { exam, opened } = tab();
	expect(await exam.go(1)).toBe('not-kept');
	expect([opened, record.attempts]).toEqual([[], []]);
	canKeep = true;
	expect(await exam.go(1)).toBe('opened');
});

describe('handing in', () => {
	it('counts once, by the ids of items, and frees the paper for other tabs', async () => {
		const { exam, opened } = tab();
		await exam.go(1);
		const [paper] = opened as [OpenedPaper];
		const result = resultOf(paper, 1);
		expect(exam.handIn({ ...result, items: [...result.items, { id: 'of-nothing', score: 1, max: 1 }] })).toBe(true);
		expect(exam.handIn(resultOf(paper, 2))).toBe(false);
		expect(record.attempts[0]).toMatchObject({ handedIn: now, result: { score: 1, max: 2, passed: false } });
		expect(record.attempts[0]?.result?.items.map(({ id }) => id)).toEqual(record.attempts[0]?.items);
		expect(locks.size).toBe(0);
		expect(exam.current).toBeUndefined();
	});
	it('does nothing for an attempt that was deleted', async () => {
		const { exam, opened } = tab();
		await exam.go(1);
		record = done;
		expect(exam.handIn(resultOf(opened[0] as OpenedPaper, 2))).toBe(false);
		expect(record.attempts).toEqual([]);
	});
	it('is judged by the rules of the page', async () => {
		const { exam, opened } = tab({ rules: { ...rules, pass: 50 } });
		await exam.go(1);
		exam.handIn(resultOf(opened[0] as OpenedPaper, 1));
		expect(exam.state.state).toBe('passed');
	});
});

describe('papers for review', () => {
	it('open when nothing goes on, and not twice', async () => {
		const { exam, opened } = tab();
		await exam.go(1);
		exam.handIn(resultOf(opened[0] as OpenedPaper, 0));
		const [first] = record.attempts;
		if (!first) throw new Error('no attempt');
		expect(exam.mayReview(first)).toBe(false);
		expect(tab().exam.mayReview(first)).toBe(true);
		expect(tab({ language: 'en' }).exam.mayReview(first)).toBe(false);
		const later = tab();
		expect(await later.exam.review(first)).toBe('opened');
		expect(later.exam.current).toBeUndefined();
		expect(later.exam.handIn(resultOf(opened[0] as OpenedPaper, 2))).toBe(false);
		await exam.go(1);
		expect(tab().exam.mayReview(first)).toBe(false);
	});
});
