/** The placement test: what may be skipped, what a skipped lesson counts for, how it is kept, joined and packed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf, writtenLessons } from '../../src/course/outline.ts';
import { placementMinutes, placementQuiz, vouchingOf } from '../../src/course/placement.ts';
import type { Course } from '../../src/course/schema.ts';
import type { Outline } from '../../src/learning/outline.ts';
import type { CourseShape } from '../../src/learning/pack/course-shape.ts';
import { isSkipped, maySkip, type PlacementResult, placed, skipped, takenUp } from '../../src/learning/placement.ts';
import { lessonChoices } from '../../src/learning/placement-choice.ts';
import {
	checked,
	courseProgress,
	emptyRecord,
	examState,
	isOpen,
	lessonSkipped,
	merged,
	moduleProgress,
	nextLesson,
	opened,
	read,
} from '../../src/learning/record.ts';
import { restore } from '../../src/learning/restore.ts';
import { packState, unpackState } from '../../src/learning/state-pack.ts';
import { progressOf } from '../../src/lms/progress.ts';
import { offlineCourse } from '../../src/offline/sets.ts';
import { quietDay } from './broken-tree.ts';
import { servedContent } from './served-content.ts';
import { siteContent } from './unchanged-content.ts';

const outline: Outline = {
	id: 'khoa',
	inOrder: true,
	modules: [
		{
			id: 'm1',
			requires: [],
			lessons: [
				{ id: 'mot', check: 'kt-mot' },
				{ id: 'hai', check: 'kt-hai' },
			],
		},
		{ id: 'm2', requires: ['m1'], lessons: [{ id: 'ba', check: 'kt-ba' }] },
	],
	exam: { pass: 60, wait: 0 },
	placement: { counts: true },
};
const strict: Outline = { ...outline, placement: { counts: false } };
const rules = { pass: 60, wait: 0 };
const empty = emptyRecord('khoa');
const vouching = { mot: ['a'], hai: ['a', 'b'] };
const result = (...right: string[]): PlacementResult => ({
	at: 1000,
	language: 'vi',
	items: ['a', 'b', 'c'].map((id) => ({ id, score: right.includes(id) ? 3 : 2, max: 3 })),
});
const passed = { score: 4, max: 5, passed: true };
const learn = (record: typeof empty, id: string) => checked(read(record, id, 1), id, passed, 2);

describe('what may be skipped', () => {
	it('asks for every item that vouches for a lesson, fully right', () => {
		expect(maySkip(vouching, result('a', 'b'))).toEqual(['mot', 'hai']);
		expect(maySkip(vouching, result('a'))).toEqual(['mot']);
		expect(maySkip(vouching, result('b'))).toEqual([]);
		expect(maySkip(vouching, undefined)).toEqual([]);
	});
	it('counts no item without points as right, and no lesson without items as vouched for', () => {
		expect(maySkip({ mot: ['a'], ba: [] }, { at: 1, language: 'vi', items: [{ id: 'a', score: 0, max: 0 }] })).toEqual([]);
	});
	it('takes the result once: what is known afterwards proves nothing', () => {
		const record = placed(placed(empty, result('a')), { ...result('a', 'b', 'c'), at: 2000 });
		expect(record.placement).toEqual(result('a'));
	});
	it('says of each lesson how it stands, and which items were not right', () => {
		const record = takenUp(skipped(learn(placed(empty, result('a')), 'ba'), ['mot'], 5), 'mot', 6);
		expect(lessonChoices(outline, record, vouching, ['a', 'b', 'c'])).toEqual([
			{ lesson: 'mot', state: 'may', faults: [] },
			{ lesson: 'hai', state: 'faulty', faults: [2] },
			{ lesson: 'ba', state: 'done', faults: [] },
		]);
		expect(lessonChoices(outline, skipped(empty, ['mot'], 5), {}, []).map(({ state }) => state)).toEqual(['skipped', 'always', 'always']);
	});
});

describe('a skipped lesson', () => {
	const record = skipped(placed(empty, result('a', 'b')), ['mot', 'hai'], 50);
	it('is counted by itself, never as done', () => {
		expect(courseProgress(outline, record)).toEqual({ done: 0, skipped: 2, total: 3 });
		expect(moduleProgress(outline.modules[1] ?? { id: '', requires: [], lessons: [] }, record)).toEqual({ done: 0, skipped: 0, total: 1 });
		expect(record.lessons).toEqual({});
	});
	it('opens the lesson behind it, and the module that asks for its own', () => {
		expect(isOpen(outline, empty, 'ba')).toBe(false);
		expect(isOpen(outline, record, 'ba')).toBe(true);
		expect(nextLesson(outline, opened(record, 'hai', 60))).toBe('ba');
	});
	it('is done, and no longer skipped, once it was read and its check passed', () => {
		const learnt = learn(record, 'mot');
		expect(courseProgress(outline, learnt)).toEqual({ done: 1, skipped: 1, total: 3 });
		expect(lessonSkipped({ id: 'mot', check: 'kt-mot' }, learnt)).toBe(false);
	});
	it('stays skipped while it is only read', () => {
		expect(lessonSkipped({ id: 'mot', check: 'kt-mot' }, read(record, 'mot', 60))).toBe(true);
	});
	it('counts for the exam where the course says so, and nowhere else', () => {
		const all = learn(record, 'ba');
		expect(examState(outline, rules, all, 100).state).toBe('open');
		expect(examState(strict, rules, all, 100).state).toBe('locked');
		expect(examState(outline, rules, takenUp(all, 'hai', 70), 100).state).toBe('locked');
	});
});

describe('reported to an LMS', () => {
	const record = learn(skipped(empty, ['mot', 'hai'], 50), 'ba');
	it('never says that a skipped lesson was begun or done', () => {
		const { lessons } = progressOf(outline, rules, record, 100);
		expect(lessons.map(({ begun, done, measure }) => ({ begun, done, measure }))).toEqual([
			{ begun: false, done: false, measure: 0 },
			{ begun: false, done: false, measure: 0 },
			{ begun: true, done: true, measure: 1 },
		]);
	});
	it('completes the course where skipped lessons count, and only there', () => {
		expect(progressOf(outline, rules, record, 100)).toMatchObject({ completed: true, measure: 1 });
		expect(progressOf(strict, rules, record, 100)).toMatchObject({ completed: false, measure: 1 / 3 });
	});
	it('leaves a skipped check out of the mean of a course without an exam, where it counts', () => {
		expect(progressOf(outline, undefined, record, 100)).toMatchObject({ score: 80, success: 'passed' });
		expect(progressOf(strict, undefined, record, 100)).toMatchObject({ score: 26, success: 'unknown' });
	});
});

describe('two copies', () => {
	it('an undoing wins over the skip before it, whichever copy comes first', () => {
		const skip = skipped(empty, ['mot'], 50);
		const undone = takenUp(skip, 'mot', 50);
		for (const both of [merged(skip, undone), merged(undone, skip)]) expect(isSkipped(both, 'mot')).toBe(false);
	});
	it('an undoing wins also where the clock was set back, and a skip after it wins again', () => {
		const undone = takenUp(skipped(empty, ['mot'], 5000), 'mot', 10);
		expect(isSkipped(merged(skipped(empty, ['mot'], 5000), undone), 'mot')).toBe(false);
		expect(isSkipped(merged(undone, skipped(undone, ['mot'], 11)), 'mot')).toBe(true);
	});
	it('of two results of the test the earlier one counts', () => {
		const [one, other] = [placed(empty, result('a')), placed(empty, { ...result('a', 'b'), at: 900 })];
		for (const both of [merged(one, other), merged(other, one)]) expect(both.placement?.at).toBe(900);
		expect(merged(one, empty).placement).toEqual(result('a'));
	});
	it('taking up a lesson that was not skipped changes nothing', () => expect(takenUp(empty, 'mot', 5)).toBe(empty));
});

describe('kept', () => {
	const record = takenUp(skipped(placed(empty, result('a')), ['mot', 'hai'], 50), 'hai', 60);
	it('comes back as it was, and a record of before comes back with nothing skipped', () => {
		expect(restore(JSON.stringify(record), 'khoa')).toEqual({ record, broken: false });
		const { skipped: _, ...before } = empty;
		expect(restore(JSON.stringify(before), 'khoa')).toEqual({ record: empty, broken: false });
	});
	it.each([
		['a skip without a time', { ...record, skipped: { mot: {}, hai: { at: 7 } } }, { hai: { at: 7 } }],
		['a skip that is half undone', { ...record, skipped: { mot: { at: 7, undone: 'yes' } } }, {}],
		['no table', { ...record, skipped: 7 }, {}],
	])('keeps what is sound of %s', (_, value, left) => {
		const back = restore(JSON.stringify(value), 'khoa');
		expect(back.broken).toBe(true);
		expect(back.record.skipped).toEqual(left);
		expect(back.record.placement).toEqual(result('a'));
	});
	it('puts a result aside that is none', () => {
		const back = restore(JSON.stringify({ ...record, placement: { at: 'gestern' } }), 'khoa');
		expect(back).toMatchObject({ broken: true });
		expect(back.record.placement).toBeUndefined();
	});
});

describe('packed', () => {
	const course: CourseShape = {
		language: 'vi',
		outline: { id: 'khoa', inOrder: false, modules: [{ id: 'm', requires: [], lessons: [{ id: 'mot' }, { id: 'hai', check: 'kt-hai' }, { id: 'ba' }] }] },
		quizzes: [],
	};
	const pack = (record: typeof empty) => packState({ record, quizzes: {}, changed: {}, lineage: 9 }, course, 4096).text;
	it('comes back to the millisecond, so that an undoing within the same minute stays the later one', () => {
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom('mot', 'hai', 'ba'),
					fc.oneof(
						fc.record({ at: fc.integer({ min: Date.UTC(2026, 10), max: Date.UTC(2030, 0) }) }),
						fc.record({ at: fc.integer({ min: Date.UTC(2026, 10), max: Date.UTC(2030, 0) }), undone: fc.constant(true as const) }),
					),
				),
				(skips) => {
					const back = unpackState(pack({ ...empty, skipped: { ...skips } }), course);
					expect(back?.record.skipped).toEqual({ ...skips });
				},
			),
		);
	});
	it('leaves out lessons that the course does not have', () => {
		expect(unpackState(pack(skipped(empty, ['mot', 'la'], Date.UTC(2026, 10))), course)?.record.skipped).toEqual({ mot: { at: Date.UTC(2026, 10) } });
	});
	it('takes few characters where all were skipped by one press', () => {
		const at = Date.UTC(2026, 10, 1, 8);
		const base = read(empty, 'ba', at);
		expect(pack(skipped(base, ['mot', 'hai'], at + 1234)).length - pack(base).length).toBeLessThanOrEqual(16);
	});
	it('reads a state of before, in which nothing could be skipped', () => {
		// Written by version `d`.
		const back = unpackState('d0L4AEQAAAAnoI7yAC4JIfAwaKAcA', course);
		const at = Date.UTC(2026, 10, 1, 8);
		expect(back?.lineage).toBe(9);
		expect(back?.record).toEqual(checked(read(empty, 'hai', at), 'hai', passed, at + 60_000));
	});
});

describe('the course of the site', () => {
	const { courses, quizzes } = servedContent(siteContent, quietDay);
	const [course] = courses.filter(({ placement }) => placement !== undefined);
	const test = course && placementQuiz(course, quizzes);
	it('vouches for twelve to twenty lessons, each by items that are hard to guess', () => {
		if (!course || !test) throw new Error('no placement test');
		const vouched = vouchingOf(course, test);
		const lessons = Object.keys(vouched);
		expect(lessons.length).toBeGreaterThanOrEqual(12);
		expect(lessons.length).toBeLessThanOrEqual(20);
		expect(test.items.every(({ type }) => type !== 'single' && type !== 'true-false')).toBe(true);
		expect(maySkip(vouched, { at: 1, language: 'vi', items: test.items.map(({ id }) => ({ id, score: 1, max: 1 })) })).toEqual(lessons);
	});
	it('builds each item on an objective of the lesson that is its topic, which it vouches for', () => {
		if (!course || !test) throw new Error('no placement test');
		for (const { topic, objective = 0, vouches } of test.items) {
			expect(vouches).toContain(topic);
			expect(writtenLessons(course).find(({ id }) => id === topic)?.objectives.length).toBeGreaterThanOrEqual(Math.max(objective, 1));
		}
	});
	it('goes along with what is kept of the course for use without a network', () => {
		const { patterns } = offlineCourse(course as Course, 'en');
		expect(patterns).toContain(`en/khoa-hoc/${course?.id}/dau-vao/index.html`);
		expect(patterns).toContain(`en/khoa-hoc/${course?.id}/dau-vao/khung/index.html`);
	});
	it('takes as long as its page says, and hands its rule to the browser', () => {
		expect(placementMinutes(12)).toBe(15);
		expect(course && outlineOf(course).placement).toEqual({ counts: true });
	});
});
