/** The clock of the exam, what makes a lesson read, and what makes it done. */
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../src/learning/check-result.ts';
import { ExamClock } from '../../src/learning/exam-clock.ts';
import { type LessonOutline, lessonsOf, type Outline } from '../../src/learning/outline.ts';
import { ReadingRule } from '../../src/learning/reading-watcher.ts';
import { checkedInLesson, emptyRecord, lessonTodo } from '../../src/learning/record.ts';

const MINUTE = 60_000;

describe('the clock', () => {
	/** A clock whose time goes on by hand, with all that it tells. */
	function clock() {
		let now = 0;
		let monotonic = 1e6;
		let run: (() => void) | undefined;
		const told: string[] = [];
		const made = new ExamClock(
			{
				show: (left) => told.push(left ? `${left.minutes}` : '–'),
				warn: (minutes) => told.push(`! ${minutes}`),
				timeUp: () => told.push('up'),
				skipped: (milliseconds) => told.push(`skipped ${milliseconds}`),
			},
			{
				now: () => now,
				monotonic: () => monotonic,
				every: (_, tick) => {
					run = tick;
					return () => {
						run = undefined;
					};
				},
			},
		);
		/** Time goes on to a moment, a minute at a time; only what is told last is returned. */
		const at = (time: number) => {
			while (now < time && run) {
				told.splice(0);
				const step = Math.min(MINUTE, time - now);
				now += step;
				monotonic += step;
				run();
			}
			return told.splice(0);
		};
		/** The device's clock jumps; the other goes on by some time. */
		const jump = (by: number, other: number) => {
			now += by;
			monotonic += other;
			run?.();
			return told.splice(0);
		};
		return { made, at, jump, told };
	}
	it('shows whole minutes, warns once at each mark, and asks to end until it is stopped', () => {
		const { made, at, told } = clock();
		made.start(12 * MINUTE);
		expect(told.splice(0)).toEqual(['–', '12']);
		expect(at(1.5 * MINUTE)).toEqual(['11']);
		expect(at(2.5 * MINUTE)).toEqual(['10', '! 10']);
		expect(at(2.6 * MINUTE)).toEqual(['10']);
		expect(at(11.5 * MINUTE)).toEqual(['1', '! 1']);
		expect(at(12 * MINUTE)).toEqual(['0', 'up']);
		expect(at(13 * MINUTE)).toEqual(['0', 'up']);
		made.stop();
		expect(told.splice(0)).toEqual(['–']);
		expect(at(14 * MINUTE)).toEqual([]);
	});
	it('warns again after more time was given', () => {
		const { made, at, told } = clock();
		made.start(2 * MINUTE);
		at(MINUTE + 1);
		made.start(12 * MINUTE);
		told.splice(0);
		expect(made.until).toBe(12 * MINUTE);
		at(9.9 * MINUTE);
		expect(at(10.5 * MINUTE)).toEqual(['2', '! 2']);
	});
	it.each([
		['the device slept, and no clock of the page went on', 180 * MINUTE, 0, 180 * MINUTE],
		['the device slept, and both clocks went on', 180 * MINUTE, 180 * MINUTE, 178 * MINUTE],
		['the clock was set on', 60 * MINUTE + 1000, 1000, 60 * MINUTE],
		['the clock was set back', 1000 - 60 * MINUTE, 1000, -60 * MINUTE],
	])('gives time back where %s', (_what, wall, other, skipped) => {
		const { made, at, jump } = clock();
		made.start(40 * MINUTE);
		at(5 * MINUTE);
		expect(jump(wall, other)).toEqual([`skipped ${skipped}`]);
	});
	it('takes a page behind others, and a slow device, for working', () => {
		const { made, at, jump } = clock();
		made.start(40 * MINUTE);
		at(5 * MINUTE);
		expect(jump(MINUTE, MINUTE)).toEqual(['34']);
		expect(jump(6000, 1500)).toEqual(['34']);
	});
	it('does not run for an attempt without a limit', () => {
		const { made, at, told } = clock();
		made.start(undefined);
		expect(told).toEqual(['–']);
		told.splice(0);
		expect(at(MINUTE)).toEqual([]);
	});
});

describe('a lesson is read', () => {
	const rule = (...acts: ((rule: ReadingRule) => void)[]) => {
		const made = new ReadingRule(300);
		for (const act of acts) act(made);
		return made.isRead;
	};
	const moved =
		(at: number, byLearner = true) =>
		(made: ReadingRule) =>
			made.moved(byLearner, at);
	const seen = (made: ReadingRule) => made.seen(true);
	it.each([
		['nothing', [], false],
		['its end came into view by itself', [seen], false],
		['the learner moved, and did not come to its end', [moved(1000)], false],
		['a script moved the page', [seen, moved(1000, false)], false],
		['the page moved as it was opened', [seen, moved(300)], false],
		['the learner moved, and its end came into view', [moved(1000), seen], true],
		['its end was in view, and the learner moved', [seen, moved(1000)], true],
		['the end went out of view before the learner moved', [seen, (made) => made.seen(false), moved(1000)], false],
	] as [string, ((rule: ReadingRule) => void)[], boolean][])('%s: %s', (_, acts, expected) => expect(rule(...acts)).toBe(expected));
});

describe('what is to do for a lesson', () => {
	const outline: Outline = {
		id: 'khoa',
		inOrder: true,
		modules: [{ id: 'm', requires: [], lessons: [{ id: 'a', check: 'kt-a' }, { id: 'b' }] }],
	};
	const [a, b] = lessonsOf(outline) as [LessonOutline, LessonOutline];
	const empty = emptyRecord('khoa');
	const result = { score: 1, max: 2, passed: true };
	it('is to read it and to pass its check', () => expect(lessonTodo(outline, a, empty)).toEqual(['read', 'check']));
	it('is first what it requires', () => expect(lessonTodo(outline, b, empty)).toEqual(['locked', 'read']));
	it('is nothing more once its check was passed in its page', () => {
		const record = checkedInLesson(empty, 'a', result, 1);
		expect(lessonTodo(outline, a, record)).toEqual([]);
		expect(lessonTodo(outline, b, record)).toEqual(['read']);
	});
	it('is its check again where that was failed', () =>
		expect(lessonTodo(outline, a, checkedInLesson(empty, 'a', { ...result, passed: false }, 1))).toEqual(['check']));
});

describe('the result of a check', () => {
	const whole = { verb: { id: 'http://adlnet.gov/expapi/verbs/completed' }, result: { score: { raw: 3, max: 4 }, success: true } };
	it.each([{ raw: 'x', max: 1 }, { raw: 1 }, { raw: Number.NaN, max: 1 }, {}])('is none where the points are no numbers: %j', (score) =>
		expect(checkResult({ ...whole, result: { score: score as { raw: number; max: number } } })).toBeUndefined(),
	);
	it('is what the quiz as a whole states', () => expect(checkResult(whole)).toEqual({ score: 3, max: 4, passed: true }));
	it('is not passed where the quiz does not say so', () =>
		expect(checkResult({ ...whole, result: { score: { raw: 4, max: 4 } } })).toEqual({ score: 4, max: 4, passed: false }));
	it.each([
		['of a part', { ...whole, context: { contextActivities: { parent: [{ id: 'x' }] } } }],
		['of an answer', { ...whole, verb: { id: 'http://adlnet.gov/expapi/verbs/answered' } }],
		['without points', { ...whole, result: { success: true } }],
		['of nothing', {}],
	])('is not a statement %s', (_, statement) => expect(checkResult(statement)).toBeUndefined());
});
