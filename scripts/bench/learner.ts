/** A long course made of given questions, and a learner who has answered many of them: what the state of a package is measured with. */

import { shapesOf } from '../../src/course/shapes.ts';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { stableUuid } from '../../src/h5p/compile/identity.ts';
import { type BankDraw, drawItems, generator } from '../../src/learning/draw.ts';
import { lessonsOf, type Outline } from '../../src/learning/outline.ts';
import { attemptKey, type CourseShape, type QuizShape, type Shape } from '../../src/learning/pack/course-shape.ts';
import { type Attempt, type CourseRecord, emptyRecord } from '../../src/learning/record.ts';
import type { CourseState } from '../../src/learning/state-pack.ts';
import type { PlainItem, PlainQuiz } from '../../src/quiz/plain.ts';
import type { QuizWords } from '../../src/quiz/quiz-words.ts';

/** What people type where they do not know the answer. */
const GUESSES = ['không nhớ rõ', 'năm 1950', 'quyền được học tập', 'Liên hợp quốc', 'bốn mươi hai', 'mọi người', 'hội đồng nhân dân', 'trẻ dưới 15 tuổi'];

export type Size = { lessons: number /** answers to checks */; answers: number /** items of the exam */; exam: number };

/** @param pool questions, used over and over under new ids */
export function largeCourse(pool: readonly PlainItem[], quizWords: QuizWords, { lessons, answers, exam }: Size): CourseShape {
	let next = 0;
	const take = (count: number): PlainItem[] =>
		Array.from({ length: count }, () => {
			const item = pool[next % pool.length] as PlainItem;
			return { ...item, id: `${item.id}-${next++}` };
		});
	const quiz = (id: string, items: PlainItem[]): PlainQuiz => ({ id, language: 'vi', title: id, intro: '', pass: 70, shuffle: true, feedback: [], items });
	const shapes = (one: PlainQuiz): QuizShape => shapesOf(one, compileQuiz(one, quizWords));
	const checks = Array.from({ length: lessons }, (_, index) => {
		const share = Math.floor(((index + 1) * answers) / lessons) - Math.floor((index * answers) / lessons);
		return shapes(quiz(`kiem-tra-bai-${index + 1}`, take(share)));
	});
	const outline: Outline = {
		id: 'khoa-dai',
		inOrder: false,
		modules: [{ id: 'm1', requires: [], lessons: checks.map(({ id }, index) => ({ id: `bai-hoc-so-${index + 1}`, check: id })) }],
		exam: { pass: 70, wait: 0 },
	};
	const bank = take(exam * 2);
	const draw: BankDraw[] = [{ counts: { easy: exam, medium: 0, hard: 0 }, items: bank.map(({ id }) => ({ id, difficulty: 'easy' })) }];
	const subs = Object.fromEntries(bank.map(({ id }) => [id, stableUuid(id)]));
	return { language: 'vi', outline, quizzes: checks, exam: { ...shapes(quiz('khoa-dai-thi', bank)), draw, subs } };
}

/**
 * A learner who has read every lesson and answered every check, some of them wrong, has failed two exams and sits in a third.
 * @param open how many of the checks are answered but not finished
 */
export function learner(plan: CourseShape, seed: string, open = 0): CourseState {
	const random = generator(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const started = Date.UTC(2026, 8, 1) + below(1_000_000_000);
	const at = () => started + below(60 * 86_400_000);
	const record: CourseRecord = emptyRecord(plan.outline.id);
	const quizzes: CourseState['quizzes'] = {};
	const answersTo = (shapes: readonly Shape[], finished: boolean) => ({
		order: shuffled(shapes.map(({ id }) => id)),
		position: below(shapes.length),
		finished,
		items: Object.fromEntries(shapes.map((shape) => [shape.id, { answer: answerTo(shape), mode: finished ? 'checked' : 'open' }])),
	});
	function answerTo({ kind, count, words = [], options = [], places = [] }: Shape): unknown {
		const indexes = Array.from({ length: count }, (_, index) => index);
		if (kind === 'true-false') return `${random() < 0.5}`;
		if (kind === 'mark') return indexes.filter(() => random() < 0.3);
		if (kind === 'choice') return { chosen: options.filter(() => random() < 0.4), order: shuffled(options) };
		if (kind === 'words') {
			const filled = places.filter(() => random() < 0.9);
			return { places: Object.fromEntries(filled.map((place) => [place, words[below(words.length)]])) };
		}
		return indexes.map(() => (random() < 0.6 ? words[below(words.length)] : `${GUESSES[below(GUESSES.length)]} ${below(100)}`));
	}
	function shuffled<T>(entries: readonly T[]): T[] {
		return [...entries]
			.map((entry) => [random(), entry] as const)
			.sort(([a], [b]) => a - b)
			.map(([, entry]) => entry);
	}
	for (const [index, { id, check = '' }] of lessonsOf(plan.outline).entries()) {
		const shapes = plan.quizzes.find((quiz) => quiz.id === check)?.items ?? [];
		record.lessons[id] = { read: at(), check: { score: below(shapes.length + 1), max: shapes.length, passed: random() < 0.8, at: at() } };
		quizzes[check] = answersTo(shapes, index >= open);
		record.last = { lesson: id, at: at() };
	}
	const { exam } = plan;
	for (let number = 1; exam && number <= 3; number++) {
		const attemptSeed = `vi-${Array.from({ length: 16 }, () => below(16).toString(16)).join('')}`;
		const items = drawItems(exam.draw, attemptSeed);
		const attempt: Attempt = { number, seed: attemptSeed, items, started: at(), until: at() };
		if (number < 3) {
			attempt.handedIn = at();
			attempt.result = { score: items.length, max: items.length * 2, passed: false, items: items.map((id) => ({ id, score: below(3), max: 2 })) };
		}
		record.attempts.push(attempt);
		const asked = new Set(items.map((id) => exam.subs[id]));
		quizzes[attemptKey(exam.id, attemptSeed)] = answersTo(
			exam.items.filter(({ id }) => asked.has(id)),
			number < 3,
		);
	}
	return { record, quizzes, changed: Object.fromEntries(Object.keys(quizzes).map((key) => [key, at()])), lineage: 1 + below(2 ** 32 - 1) };
}
