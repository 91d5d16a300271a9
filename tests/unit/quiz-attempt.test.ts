/** Which questions an attempt asks, what an exam keeps to itself, and how a result is read. */
import { describe, expect, it } from 'vitest';
import { isUuid, randomUuid } from '../../src/files/uuid.ts';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { stableUuid } from '../../src/h5p/compile/identity.ts';
import { narrowed, type SetContent } from '../../src/h5p/player/attempt.ts';
import { finishesAll, resultOf } from '../../src/h5p/player/result.ts';
import { orderOf, statementIdOf } from '../../src/h5p/types/set-model.ts';
import { sample, sampleQuizWords } from './quiz-samples.ts';

const quiz = sample('vi');
const content = compileQuiz({ ...quiz, shuffle: true, draw: 2 }, sampleQuizWords('vi')).content as SetContent;
const ids = quiz.items.map(({ id }) => stableUuid(id));
const asked = (narrow: SetContent) => narrow.questions?.map(({ subContentId }) => subContentId);

describe('an attempt', () => {
	it('asks exactly the chosen questions in their order, whatever the quiz draws and shuffles', () => {
		const chosen = [ids[3], ids[0], ids[2]] as string[];
		const made = narrowed(content, { choose: chosen });
		expect(asked(made)).toEqual(chosen);
		expect(made).toMatchObject({ randomQuestions: false, poolSize: 0 });
		expect(asked(content)).toEqual(ids);
	});
	it('passes over an id that the quiz does not hold', () => {
		expect(asked(narrowed(content, { choose: ['gone', ids[1] as string] }))).toEqual([ids[1]]);
	});
	it('is the quiz itself where nothing is said', () => {
		expect(narrowed(content, {})).toEqual(content);
		expect(narrowed(content, { pass: 95 })).toEqual({ ...content, passPercentage: 95 });
	});
	it('leaves content alone that is no set', () => {
		expect(narrowed({ endGame: {} }, { choose: ['a'], exam: true })).toEqual({ endGame: {} });
	});
});

describe('what an attempt states as it ends', () => {
	it('has an id of its own for each question, the same one however often it is stated', () => {
		const [one, other] = [randomUuid(), randomUuid()];
		const all = [one, other].flatMap((attempt) => [attempt, ...ids.map((id) => statementIdOf(attempt, id))]);
		expect(all.every(isUuid)).toBe(true);
		expect(new Set(all).size).toBe(all.length);
		expect(statementIdOf(one, ids[0] as string)).toBe(statementIdOf(one, ids[0] as string));
	});
});

describe('an exam', () => {
	it('has no button that tells of right and wrong in any type, and cannot be begun again', () => {
		const made = narrowed(content, { exam: true });
		expect(made.questions).toHaveLength(ids.length);
		for (const { params } of made.questions ?? [])
			expect(params?.behaviour).toMatchObject({ enableCheckButton: false, enableSolutionsButton: false, enableRetry: false });
		expect(made.endGame).toMatchObject({ showRetryButton: false, showSolutionButton: true });
	});
	it('keeps all else of a question', () => {
		const [before] = content.questions ?? [];
		const [after] = narrowed(content, { exam: true }).questions ?? [];
		expect({ ...after, params: { ...after?.params, behaviour: before?.params?.behaviour } }).toEqual(before);
	});
});

describe('a result', () => {
	const completed = { verb: { id: 'http://adlnet.gov/expapi/verbs/completed' } };
	it('is told by the statement of the whole alone', () => {
		expect(finishesAll(completed)).toBe(true);
		expect(finishesAll({ ...completed, context: { contextActivities: { parent: [{ id: 'set' }] } } })).toBe(false);
		expect(finishesAll({ verb: { id: 'http://adlnet.gov/expapi/verbs/answered' } })).toBe(false);
	});
	it('can be read of content that says little', () => {
		expect(resultOf({})).toEqual({ score: 0, max: 0, finished: true, items: [] });
		expect(resultOf({ getScore: () => 3, getMaxScore: () => 4 })).toEqual({ score: 3, max: 4, finished: true, items: [] });
	});
});

describe('the order of a set', () => {
	const same = <T>(items: readonly T[]) => [...items];
	const params = { questions: ['a', 'b', 'c'].map((subContentId) => ({ library: 'x', params: {}, subContentId })) };
	const order = (kept: unknown) => orderOf(params, kept, same).map(({ subContentId }) => subContentId);
	it('is the kept one; what is gone is passed over, what is new comes last, nothing comes twice', () =>
		expect(order(['c', 'gone', 'c', 'a'])).toEqual(['c', 'a', 'b']));
	it.each(['abc', 7, {}, null, undefined])('begins anew where %o was kept', (kept) => expect(order(kept)).toEqual(['a', 'b', 'c']));
});
