/** How records of learning are written, and how an LMS is found. */
import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../src/course/shapes.ts';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { type Attempt, checked, emptyRecord, read } from '../../src/learning/record.ts';
import { interactionOf, questionOf } from '../../src/lms/interaction.ts';
import { progressOf } from '../../src/lms/progress.ts';
import { findApi } from '../../src/lms/scorm-link.ts';
import { isoDuration, isoTime, timespan } from '../../src/lms/time.ts';
import { sampleCourse } from './course-samples.ts';
import { sampleQuizWords } from './quiz-samples.ts';

describe('times as the standards write them', () => {
	it.each([
		[0, '0000:00:00.00', 'PT0S'],
		[61.239, '0000:01:01.24', 'PT1M1.24S'],
		[3600, '0001:00:00.00', 'PT1H'],
		[36_000.5, '0010:00:00.50', 'PT10H0.5S'],
	])('%d s', (seconds, scorm12, iso) => {
		expect(timespan(seconds)).toBe(scorm12);
		expect(isoDuration(seconds)).toBe(iso);
	});
	it('time has one decimal', () => expect(isoTime(Date.UTC(2026, 10, 24, 1, 2, 3, 456))).toBe('2026-11-24T01:02:03.0Z'));
});

const course = sampleCourse();
const quizWords = sampleQuizWords('vi');
const quizzes = course.quizzes.map((quiz) => shapesOf(quiz, compileQuiz(quiz, quizWords)));

describe('an answer as an interaction', () => {
	const statement = (interactionType: string, response: string, pattern: string, raw: number, max: number) => ({
		verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
		object: {
			id: 'https://example.org/q/?subContentId=0-1',
			definition: { interactionType, correctResponsesPattern: [pattern], description: { vi: 'Câu hỏi?' } },
		},
		result: { response, score: { raw, max, min: 0 }, duration: 'PT4.5S' },
	});
	const of = (...args: Parameters<typeof statement>) => interactionOf(statement(...args), 'mot', undefined, 7, { true: 'Đúng', false: 'Sai' });
	it('a choice is letters', () =>
		expect(of('choice', '0[,]2', '0[,]1', 1, 2)).toMatchObject({
			id: 'mot',
			kind: 'choice',
			response: ['a', 'c'],
			correct: ['a', 'b'],
			score: 1,
			max: 2,
			seconds: 4.5,
			at: 7,
			text: 'Câu hỏi?',
		}));
	it('an open choice is none', () => expect(of('choice', '', '0', 0, 1).response).toEqual([]));
	it('a choice beyond the letters that there are is written out', () =>
		expect(of('choice', '40', '40', 1, 1)).toMatchObject({ kind: 'fill-in', response: ['40'] }));
	it('true or false', () => expect(of('true-false', 'true', 'false', 0, 1)).toMatchObject({ kind: 'true-false', response: ['true'], correct: ['false'] }));
	it('typed words, without what is said of the case', () =>
		expect(of('fill-in', 'hai[,]ba', '{case_matters=false}hai[,]ba', 2, 2)).toMatchObject({
			kind: 'fill-in',
			response: ['hai', 'ba'],
			correct: ['hai', 'ba'],
		}));
	it('words to place are pairs of place and word', () => {
		const shape = quizzes.flatMap(({ items }) => items).find(({ kind }) => kind === 'words');
		const [first = '', second = ''] = shape?.words ?? [];
		expect(interactionOf(statement('fill-in', `${second}[,]`, `${first}[,]${second}`, 0, 2), 'x', shape, 0, { true: 'Đúng', false: 'Sai' })).toMatchObject({
			kind: 'matching',
			response: ['1.b'],
			correct: ['1.a', '2.b'],
		});
	});
	it('knows its question', () => {
		expect(questionOf(statement('choice', '', '', 0, 1))).toBe('0-1');
		expect(questionOf({ object: { id: 'https://example.org/q/', definition: {} } })).toBeUndefined();
	});
});

describe('finding the API of an LMS', () => {
	type Fake = { parent: unknown; opener?: unknown; API?: object };
	const top = (own: Partial<Fake> = {}): Fake => {
		const window: Fake = { parent: undefined, ...own };
		window.parent = window;
		return window;
	};
	const inside = (parent: unknown, own: Partial<Fake> = {}): Fake => ({ parent, ...own });
	const api = { LMSInitialize: () => 'true' };
	const find = (from: Fake) => findApi(from as unknown as Window, 'API')?.api;
	it('in the window itself', () => expect(find(top({ API: api }))).toBe(api));
	it('however deep the frames', () => {
		let window = top({ API: api });
		for (let depth = 0; depth < 600; depth++) window = inside(window);
		expect(find(window)).toBe(api);
	});
	it('in the opener, and in the opener of a parent', () => {
		expect(find(top({ opener: inside(top({ API: api })) }))).toBe(api);
		expect(find(inside(top({ opener: top({ API: api }) })))).toBe(api);
	});
	it('beyond a window of another origin', () => {
		const foreign = inside(top({ API: api }));
		Object.defineProperty(foreign, 'API', {
			get: () => {
				throw new DOMException('cross-origin', 'SecurityError');
			},
		});
		expect(find(inside(foreign))).toBe(api);
	});
	it('nowhere, also where windows open each other', () => {
		const one = top();
		const two = top({ opener: one });
		one.opener = two;
		expect(find(one)).toBeUndefined();
	});
});

describe('what a state comes to', () => {
	const attempt = (number: number, score: number): Attempt => ({
		number,
		seed: `s${number}`,
		items: [],
		started: 1,
		handedIn: 2,
		result: { score, max: 10, passed: score >= 6, items: [] },
	});
	const rules = course.outline.exam;
	const done = ['bai-mot', 'bai-hai'].reduce(
		(record, lesson) => checked(read(record, lesson, 1), lesson, { score: 1, max: 1, passed: true }, 1),
		emptyRecord('khoa-thu'),
	);
	it.each([
		['nothing', emptyRecord('khoa-thu'), { measure: 0, completed: false, success: 'unknown', again: false }],
		['one lesson', { ...done, lessons: { 'bai-mot': done.lessons['bai-mot'] ?? {} } }, { measure: 0.5, completed: false, success: 'unknown' }],
		['all lessons', done, { measure: 1, completed: true, success: 'unknown', again: true }],
		['a failed exam', { ...done, attempts: [attempt(1, 3)] }, { success: 'failed', score: 30, again: true }],
		['the last failed exam', { ...done, attempts: [attempt(1, 3), attempt(2, 5), attempt(3, 1)] }, { success: 'failed', score: 50, again: false }],
		['a passed exam after a failed one', { ...done, attempts: [attempt(1, 3), attempt(2, 8)] }, { success: 'passed', score: 80, again: false }],
	])('%s', (_, record, expected) => expect(progressOf(course.outline, rules, record, 10)).toMatchObject(expected));
});
