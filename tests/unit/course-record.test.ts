/** What a learner has done in a course: progress by acts, where to go on, the exam's rules, two records as one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/learning/outline.ts';
import {
	type Attempt,
	begun,
	type CourseRecord,
	checked,
	courseProgress,
	emptyRecord,
	examState,
	handedIn,
	isOpen,
	lessonDone,
	merged,
	nextLesson,
	noted,
	openAttempt,
	opened,
	read,
} from '../../src/learning/record.ts';
import { restore } from '../../src/learning/restore.ts';

const outline: Outline = {
	id: 'khoa',
	inOrder: true,
	modules: [
		{ id: 'mot', requires: [], lessons: [{ id: 'a', check: 'kt-a' }, { id: 'b' }] },
		{ id: 'hai', requires: ['mot'], lessons: [{ id: 'c', check: 'kt-c' }] },
	],
	exam: { pass: 60, attempts: 2, wait: 12 },
};
const free: Outline = { ...outline, inOrder: false, modules: outline.modules.map((module) => ({ ...module, requires: [] })) };
const rules = { pass: 60, attempts: 2, wait: 12 };
const empty = emptyRecord('khoa');
const passed = { score: 3, max: 4, passed: true };
const failed = { score: 1, max: 4, passed: false };
const acts = (record: CourseRecord, ...steps: ((record: CourseRecord) => CourseRecord)[]) => steps.reduce((now, step) => step(now), record);
const doLesson = (id: string) => (record: CourseRecord) => checked(read(record, id, 1), id, passed, 2);
const all = acts(empty, doLesson('a'), (record) => read(record, 'b', 3), doLesson('c'));
const attempt = (number: number, more: Partial<Attempt> = {}): Attempt => ({ number, seed: `s${number}`, items: ['x'], started: number * 1000, ...more });
const HOUR = 3_600_000;

describe('progress is earned by acts', () => {
	it('opening a lesson is none', () => {
		const record = opened(empty, 'a', 5);
		expect(courseProgress(outline, record)).toEqual({ done: 0, skipped: 0, total: 3 });
		expect(record.last).toEqual({ lesson: 'a', at: 5 });
	});
	it.each([
		['read alone', read(empty, 'a', 1), false],
		['checked alone', checked(empty, 'a', passed, 1), false],
		['read, and the check failed', checked(read(empty, 'a', 1), 'a', failed, 1), false],
		['read, and the check passed', doLesson('a')(empty), true],
	])('%s', (_, record, done) => expect(lessonDone({ id: 'a', check: 'kt-a' }, record)).toBe(done));
	it('a lesson without a check is done when it was read', () => expect(lessonDone({ id: 'b' }, read(empty, 'b', 1))).toBe(true));
	it('the first reading counts, and the better result of a check', () => {
		const record = acts(
			empty,
			doLesson('a'),
			(now) => read(now, 'a', 99),
			(now) => checked(now, 'a', failed, 99),
		);
		expect(record.lessons.a).toEqual({ read: 1, check: { ...passed, at: 2 } });
	});
	it('passed once is passed, also where a later try has other points', () => {
		const record = acts(
			empty,
			(now) => checked(now, 'a', { score: 1, max: 2, passed: true }, 1),
			(now) => checked(now, 'a', { score: 3, max: 4, passed: false }, 2),
		);
		expect(record.lessons.a?.check).toEqual({ score: 3, max: 4, passed: true, at: 2 });
	});
	it('passed once is passed, also where an earlier try has more points and the pass mark was higher then', () => {
		const record = acts(
			empty,
			(now) => checked(now, 'a', { score: 3, max: 4, passed: false }, 1),
			(now) => checked(now, 'a', { score: 3, max: 4, passed: true }, 2),
		);
		expect(record.lessons.a?.check).toMatchObject({ score: 3, passed: true });
	});
	it('a new note is the later one, also where the clock was set back', () => {
		const late = noted(empty, 'a', 'cũ', 100);
		expect(merged(late, noted(late, 'a', 'mới', 5)).notes.a?.text).toBe('mới');
	});
	it('what the course no longer has does not count, and is not lost', () => {
		const record = doLesson('gone')(all);
		expect(courseProgress(outline, record)).toEqual({ done: 3, skipped: 0, total: 3 });
		expect(record.lessons.gone).toBeDefined();
	});
});

describe('the way through a course', () => {
	it('in order, a lesson opens when those before it are done', () => {
		expect(['a', 'b', 'c'].map((id) => isOpen(outline, empty, id))).toEqual([true, false, false]);
		expect(['a', 'b', 'c'].map((id) => isOpen(outline, doLesson('a')(empty), id))).toEqual([true, true, false]);
	});
	it('free, every lesson is open but those of a module that requires another', () => {
		expect(isOpen(free, empty, 'c')).toBe(true);
		expect(isOpen({ ...outline, inOrder: false }, empty, 'c')).toBe(false);
	});
	it('goes on with the lesson opened last, unless it is done', () => {
		expect(nextLesson(free, opened(empty, 'c', 1))).toBe('c');
		expect(nextLesson(free, opened(doLesson('c')(empty), 'c', 1))).toBe('a');
		expect(nextLesson(outline, opened(empty, 'c', 1))).toBe('a');
		expect(nextLesson(outline, all)).toBeUndefined();
	});
});

describe('the exam', () => {
	const now = 100 * HOUR;
	const hand = (record: CourseRecord, number: number, score: number, at: number) =>
		handedIn(begun(record, attempt(number)), `s${number}`, { score, max: 10, passed: score >= 6, items: [] }, at);
	it('is locked until every lesson is done', () => {
		expect(examState(outline, rules, empty, now).state).toBe('locked');
		expect(examState(outline, rules, all, now)).toEqual({ state: 'open', number: 1, left: 2 });
	});
	it('an attempt that is not handed in goes on', () =>
		expect(examState(outline, rules, begun(all, attempt(1)), now)).toEqual({ state: 'running', attempt: attempt(1) }));
	it('after a failed one there is a time to wait, to the millisecond', () => {
		const record = hand(all, 1, 3, now);
		expect(examState(outline, rules, record, now + 12 * HOUR - 1)).toEqual({ state: 'waiting', until: now + 12 * HOUR, left: 1 });
		expect(examState(outline, rules, record, now + 12 * HOUR)).toEqual({ state: 'open', number: 2, left: 1 });
	});
	it('waits from the end of the attempt that ended last, whichever began last', () => {
		const first = begun(all, attempt(1));
		const record = handedIn(
			handedIn(begun(first, attempt(2)), 's2', { score: 1, max: 2, passed: false, items: [] }, now - HOUR),
			's1',
			{ score: 1, max: 2, passed: false, items: [] },
			now,
		);
		expect(examState(outline, { ...rules, attempts: 9 }, record, now + HOUR)).toMatchObject({ state: 'waiting', until: now + 12 * HOUR });
	});
	it('an end that lies in the future, as after a wrong clock, holds nobody up', () =>
		expect(examState(outline, rules, hand(all, 1, 3, now + 9000 * HOUR), now).state).toBe('open'));
	it('handed in once is handed in: a second tab changes nothing', () => {
		const record = hand(all, 1, 3, 1);
		expect(handedIn(record, 's1', { score: 9, max: 10, passed: true, items: [] }, 2)).toEqual(record);
		expect([openAttempt(record, 's1'), openAttempt(begun(record, attempt(2)), 's2')?.number]).toEqual([undefined, 2]);
	});
	it('attempts are counted', () => expect(examState(outline, rules, hand(hand(all, 1, 3, 1), 2, 5, 2), now).state).toBe('spent'));
	it('without rules on number and time there is always another', () =>
		expect(examState(outline, { pass: 60, wait: 0 }, hand(hand(all, 1, 3, 1), 2, 5, 2), 2)).toEqual({ state: 'open', number: 3 }));
	it('passed is passed, by the best attempt, whatever the course requires later', () => {
		const record = hand(all, 1, 7, 1);
		expect(examState(outline, rules, record, now)).toMatchObject({ state: 'passed', attempt: { number: 1 } });
		const more: Outline = { ...outline, modules: [...outline.modules, { id: 'ba', requires: [], lessons: [{ id: 'new' }] }] };
		expect(examState(more, rules, record, now).state).toBe('passed');
	});
	it('more time replaces the attempt, and does not add one', () =>
		expect(begun(begun(all, attempt(1)), attempt(1, { until: 5 })).attempts).toEqual([attempt(1, { until: 5 })]));
});

describe('two records as one', () => {
	it('every act of both is kept', () => {
		const here = acts(
			empty,
			doLesson('a'),
			(now) => noted(now, 'a', 'cũ', 1),
			(now) => opened(now, 'a', 9),
		);
		const there = acts(
			empty,
			(now) => read(now, 'a', 50),
			(now) => read(now, 'b', 5),
			(now) => noted(now, 'a', 'mới', 2),
			(now) => opened(now, 'b', 3),
		);
		expect(merged(here, there)).toEqual({
			...empty,
			lessons: { a: { read: 1, check: { ...passed, at: 2 } }, b: { read: 5 } },
			notes: { a: { text: 'mới', at: 2 } },
			last: { lesson: 'a', at: 9 },
		});
	});
	it('attempts are the same by their seed; one handed in, and one with more time, stand', () => {
		const open = begun(empty, attempt(1, { seed: 'same', until: 10 }));
		const done = handedIn(open, 'same', { score: 1, max: 1, passed: true, items: [] }, 7);
		expect(merged(open, done)).toEqual(done);
		expect(merged(done, open)).toEqual(done);
		expect(merged(open, begun(empty, attempt(1, { seed: 'same', until: 99 }))).attempts[0]?.until).toBe(99);
	});
	it('attempts of two devices are numbered by their beginning', () => {
		const both = merged(begun(empty, attempt(1, { seed: 'x', started: 9 })), begun(empty, attempt(1, { seed: 'y', started: 4 })));
		expect(both.attempts.map(({ seed, number }) => [seed, number])).toEqual([
			['y', 1],
			['x', 2],
		]);
	});
	it('joining a record to itself changes nothing', () => expect(merged(all, all)).toEqual(all));
});

describe('a kept record', () => {
	const full = acts(
		all,
		(now) => noted(now, 'a', 'Điều «hay»', 4),
		(now) => opened(now, 'c', 5),
		(now) => handedIn(begun(now, attempt(1, { until: 9 })), 's1', { score: 1, max: 2, passed: false, items: [{ id: 'x', score: 1, max: 2 }] }, 8),
	);
	it('comes back as it was', () => expect(restore(JSON.stringify(full), 'khoa')).toEqual({ record: full, broken: false }));
	it.each([
		['no JSON', '{"version":1,'],
		['a list', '[]'],
		['null', 'null'],
		['of another course', JSON.stringify({ ...full, course: 'khac' })],
		['of a later version', JSON.stringify({ ...full, version: 99 })],
	])('%s: an empty one, and broken', (_, text) => expect(restore(text, 'khoa')).toEqual({ record: empty, broken: true }));
	it.each([
		[
			'a lesson',
			{ lessons: { ...full.lessons, b: { read: 'gestern' } } },
			(record: CourseRecord) => expect(record.lessons).toEqual({ a: full.lessons.a, c: full.lessons.c }),
		],
		[
			'a check with more points than there are',
			{ lessons: { a: { read: 1, check: { score: 9, max: 4, passed: true, at: 1 } }, c: full.lessons.c } },
			(record: CourseRecord) => expect(Object.keys(record.lessons)).toEqual(['c']),
		],
		[
			'a note of a time that no calendar has',
			{ notes: { ...full.notes, b: { text: 'x', at: 1e300 } } },
			(record: CourseRecord) => expect(record.notes).toEqual(full.notes),
		],
		[
			'a key that would change the record itself',
			{ lessons: JSON.parse(`{"__proto__":{"read":1},"a":${JSON.stringify(full.lessons.a)}}`) as object },
			(record: CourseRecord) => {
				expect(Object.getPrototypeOf(record.lessons)).toBe(Object.prototype);
				expect(record.lessons).toEqual({ a: full.lessons.a });
			},
		],
		['notes', { notes: 'x' }, (record: CourseRecord) => expect(record.notes).toEqual({})],
		['an attempt', { attempts: [...full.attempts, { number: 2 }] }, (record: CourseRecord) => expect(record.attempts).toEqual(full.attempts)],
	])('%s that is broken is left out, the rest restored', (_, part, look) => {
		const { record, broken } = restore(JSON.stringify({ ...full, ...part }), 'khoa');
		expect(broken).toBe(true);
		look(record);
		expect(record.last).toEqual(full.last);
	});
	it('never throws, whatever was kept', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const { record } = restore(JSON.stringify({ ...full, lessons: value, attempts: value, notes: value, last: value }), 'khoa');
				expect(restore(JSON.stringify(record), 'khoa')).toEqual({ record, broken: false });
			}),
		);
	});
});
