/** Lessons as objectives of an LMS, in both versions of SCORM: found again by their ids, never lowered, and small enough for a beacon. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { largeCourse, learner } from '../../scripts/bench/learner.ts';
import { lessonsOf } from '../../src/learning/outline.ts';
import { checked, read } from '../../src/learning/record.ts';
import { objectiveId } from '../../src/lms/lesson-objectives.ts';
import { inOneLanguage } from '../../src/quiz/plain.ts';
import { type Attempt, newAttempt } from '../e2e/lms/moodle.ts';
import { quietDay } from './broken-tree.ts';
import { answerTo, change, elsewhere, pass, visit, visitsInMoodle } from './moodle-visit.ts';
import { sampleQuizWords } from './quiz-samples.ts';
import { servedContent } from './served-content.ts';
import { siteContent } from './unchanged-content.ts';

visitsInMoodle();

/** As long as choices are. */
const MEANINGS = { a: 'Người dưới 18 tuổi, trừ khi luật quy định tuổi thành niên sớm hơn', b: 'Người dưới 16 tuổi đang đi học tại Việt Nam hoặc ở nước ngoài' };

/** The objectives that Moodle's server has, by their ids. */
function objectives({ tracks }: Attempt): Record<string, Record<string, string>> {
	const found: Record<string, Record<string, string>> = {};
	for (const [name, value] of Object.entries(tracks)) {
		const [, index, part = ''] = /^cmi\.objectives\.(\d+)\.(.+)$/.exec(name) ?? [];
		if (index === undefined || part === 'id') continue;
		const id = tracks[`cmi.objectives.${index}.id`] ?? '';
		found[id] = { ...found[id], [part]: `${value}` };
	}
	return found;
}

const check = (one: Awaited<ReturnType<typeof visit>>, lesson: string, score: number, max: number) =>
	change(one, (record) => checked(read(record, lesson, Date.now()), lesson, { score, max, passed: score / max >= 0.6 }, Date.now()));

const expected = {
	'1.2': {
		read: { status: 'incomplete' },
		failed: { status: 'failed', 'score.raw': '40' },
		passed: { status: 'passed', 'score.raw': '80' },
	},
	'2004': {
		read: { completion_status: 'incomplete', progress_measure: '0.5' },
		failed: { completion_status: 'incomplete', success_status: 'failed', progress_measure: '0.5', 'score.raw': '40', 'score.scaled': '0.4' },
		passed: { completion_status: 'completed', success_status: 'passed', progress_measure: '1', 'score.raw': '80', 'score.scaled': '0.8' },
	},
} as const;

describe.each(['1.2', '2004'] as const)('SCORM %s', (version) => {
	let attempt: Attempt;
	beforeEach(() => {
		attempt = newAttempt(version);
	});

	it('says of each lesson that was begun how far it is, and nothing of the others', async () => {
		const one = await visit(attempt);
		expect(objectives(attempt)).toEqual({});
		await change(one, (record) => read(record, 'bai-mot', Date.now()));
		expect(objectives(attempt)).toEqual({ 'bai-mot': expected[version].read });
		await check(one, 'bai-mot', 2, 5);
		expect(objectives(attempt)).toEqual({ 'bai-mot': expected[version].failed });
		await check(one, 'bai-mot', 4, 5);
		expect(objectives(attempt)).toEqual({ 'bai-mot': expected[version].passed });
	});

	it('finds lessons again by their ids, in whatever order they are done', async () => {
		const one = await visit(attempt);
		await pass(one, 'bai-hai');
		one.close();
		elsewhere();
		const two = await visit(attempt);
		await pass(two, 'bai-mot');
		two.close();
		expect(Object.keys(objectives(attempt))).toEqual(['bai-hai', 'bai-mot']);
		expect(Object.keys(attempt.tracks).filter((name) => /objectives\.\d+\.id$/.test(name))).toHaveLength(2);
	});

	it('leaves objectives alone that are not its own', async () => {
		attempt.tracks = { 'cmi.objectives.0.id': 'PASS-khoa-thu', 'cmi.exit': 'suspend' };
		const one = await visit(attempt);
		await pass(one, 'bai-mot');
		expect(attempt.tracks).toMatchObject({ 'cmi.objectives.0.id': 'PASS-khoa-thu', 'cmi.objectives.1.id': 'bai-mot' });
	});

	it('takes back nothing that was reached, also where the state is gone', async () => {
		const one = await visit(attempt);
		await check(one, 'bai-mot', 4, 5);
		one.close();
		elsewhere();
		attempt.tracks = { ...attempt.tracks, 'cmi.suspend_data': '' };
		const two = await visit(attempt);
		await change(two, (record) => read(record, 'bai-mot', Date.now()));
		await check(two, 'bai-mot', 2, 5);
		two.close();
		expect(objectives(attempt)).toEqual({ 'bai-mot': expected[version].passed });
	});

	it('sends again what a commit did not bring, a score of nothing too', async () => {
		const one = await visit(attempt);
		attempt.fault = 'bad-gateway';
		await check(one, 'bai-mot', 0, 5);
		expect(objectives(attempt)).toEqual({});
		attempt.fault = undefined;
		await vi.advanceTimersByTimeAsync(120_000);
		expect(objectives(attempt)['bai-mot']).toMatchObject({ 'score.raw': '0' });
		expect(Object.keys(objectives(attempt))).toEqual(['bai-mot']);
	});
});

it('an id holds signs that both versions take, whatever the lesson is called', () => {
	expect(objectiveId('bai-1.2_a')).toBe('bai-1.2_a');
	expect(objectiveId('bài học số 1')).toMatch(/^[\w.-]+$/);
	expect(objectiveId('x'.repeat(300))).toHaveLength(255);
});

describe('a course of 32 lessons with 160 questions of the content, every check answered', () => {
	const { quizzes } = servedContent(siteContent, quietDay);
	const pool = quizzes.flatMap((quiz) => inOneLanguage(quiz, quizzes, 'vi').items);
	const plan = largeCourse(pool, sampleQuizWords('vi'), { lessons: 32, answers: 160, exam: 30 });
	// As long as the ids of lessons are.
	const lessons = lessonsOf(plan.outline).map((lesson, index) => ({ ...lesson, id: `quyen-con-nguoi-trong-phap-luat-${index + 1}` }));
	const shape = { ...plan, outline: { ...plan.outline, modules: plan.outline.modules.map((module) => ({ ...module, lessons })) } };

	it.each(['1.2', '2004'] as const)('%s: the last beacon stays below 48 KB, over three visits', async (version) => {
		const attempt = newAttempt(version);
		const { quizzes: answers } = learner(shape, 'learner');
		for (const turn of [0, 1, 2]) {
			const one = await visit(attempt, shape);
			for (const [index, { id, check: quiz = '' }] of lessons.entries()) {
				if (index % 3 !== turn) continue;
				one.session.setQuiz(quiz, answers[quiz]);
				for (let number = 0; number < 5; number++) {
					const place = index * 5 + number;
					one.session.answered({ ...answerTo(place), text: pool[place % pool.length]?.question ?? '', meanings: MEANINGS });
				}
				await check(one, id, 3, 5);
			}
			attempt.requests.length = 0;
			one.close();
			elsewhere();
			expect(attempt.requests).toMatchObject([{ beacon: true }]);
			expect(attempt.requests[0]?.size).toBeLessThanOrEqual(48_000);
		}
		expect(Object.keys(objectives(attempt))).toHaveLength(lessons.length);
		// The newest answers are there.
		const ids = Object.entries(attempt.tracks).flatMap(([name, value]) => (/interactions\.\d+\.id$/.test(name) ? [value] : []));
		expect(ids.length).toBeGreaterThanOrEqual(10);
	});

	it('2004: answers that an earlier edition wrote with all their parts leave less space, and nothing is lost of the rest', async () => {
		const attempt = newAttempt('2004');
		attempt.tracks = { 'cmi.exit': 'suspend' };
		for (let number = 0; number < 20; number++) {
			const name = `cmi.interactions.${number}`;
			Object.assign(attempt.tracks, {
				[`${name}.id`]: `cu-${number}`,
				[`${name}.type`]: 'choice',
				[`${name}.timestamp`]: '2026-11-01T01:02:03.0Z',
				[`${name}.weighting`]: '1',
				[`${name}.correct_responses.0.pattern`]: 'a',
				[`${name}.learner_response`]: 'a',
				[`${name}.result`]: 'correct',
				[`${name}.latency`]: 'PT12.3S',
				[`${name}.description`]: 'Câu hỏi dài. '.repeat(19),
			});
		}
		const one = await visit(attempt, shape);
		for (const { id } of lessons) await check(one, id, 3, 5);
		attempt.requests.length = 0;
		one.close();
		expect(attempt.requests[0]?.size).toBeLessThanOrEqual(48_000);
		expect(attempt.tracks['cmi.progress_measure']).toBe('1');
		elsewhere();
		expect(Object.keys((await visit(attempt, shape)).session.record.lessons)).toHaveLength(lessons.length);
	});
});

it('2004: of a course with more lessons than there is space for, the first that were begun are objectives, and all of the rest is kept', async () => {
	const { quizzes } = servedContent(siteContent, quietDay);
	const pool = quizzes.flatMap((quiz) => inOneLanguage(quiz, quizzes, 'vi').items);
	const shape = largeCourse(pool, sampleQuizWords('vi'), { lessons: 100, answers: 200, exam: 10 });
	const attempt = newAttempt('2004');
	const one = await visit(attempt, shape);
	for (const [index, { id }] of lessonsOf(shape.outline).entries()) {
		one.session.answered(answerTo(index));
		await check(one, id, 3, 5);
	}
	attempt.requests.length = 0;
	one.close();
	elsewhere();
	expect(attempt.requests[0]?.size).toBeLessThanOrEqual(50_000);
	expect(Object.keys(objectives(attempt)).length).toBeGreaterThan(40);
	expect(attempt.tracks['cmi.progress_measure']).toBe('1');
	expect(Object.keys((await visit(attempt, shape)).session.record.lessons)).toHaveLength(100);
});
