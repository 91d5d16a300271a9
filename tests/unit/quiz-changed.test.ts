/** Answers that are kept while an editor changes a quiz: they go by the options themselves, not by their places. */
import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../src/course/shapes.ts';
import { meaningOf, placeIds, textIds } from '../../src/h5p/compile/answer-identity.ts';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import type { CourseShape, QuizShape } from '../../src/learning/pack/course-shape.ts';
import { emptyRecord } from '../../src/learning/record.ts';
import { type CourseState, packState, unpackState } from '../../src/learning/state-pack.ts';
import type { PlainAnswer, PlainItem, PlainQuiz } from '../../src/quiz/plain.ts';
import { sample, sampleItem, sampleQuizWords } from './quiz-samples.ts';

const words = sampleQuizWords('vi');
const whole = sample('vi');
const shapeOf = (quiz: PlainQuiz): QuizShape => shapesOf(quiz, compileQuiz(quiz, words));
const courseWith = (shape: QuizShape): CourseShape => ({
	language: 'vi',
	outline: { id: 'khoa', inOrder: false, modules: [{ id: 'm', requires: [], lessons: [{ id: 'bai', check: 'mau' }] }] },
	quizzes: [shape],
});
const quizOf = (...items: PlainItem[]): PlainQuiz => ({ ...whole, items });

/** What comes back of one answer to a question that was changed since. */
function carried(answer: unknown, before: PlainItem, after: PlainItem): unknown {
	const [shape, changed] = [shapeOf(quizOf(before)), shapeOf(quizOf(after))];
	const [{ id = '' } = {}] = shape.items;
	const state: CourseState = {
		record: emptyRecord('khoa'),
		quizzes: { mau: { order: [id], position: 0, finished: false, items: { [id]: { mode: 'open', answer } } } },
		changed: {},
		lineage: 0,
	};
	const back = unpackState(packState(state, courseWith(shape), 4096).text, courseWith(changed))?.quizzes.mau;
	return (back as { items: Record<string, { answer: unknown }> } | undefined)?.items[id]?.answer;
}

describe('options are known by their texts', () => {
	it('equal texts are told apart by their number, and nothing else', () => {
		const [a, b, a2] = textIds(['a', 'b', 'a']) as [string, string, string];
		expect(new Set([a, b, a2]).size).toBe(3);
		expect(textIds(['b', 'a', 'a'])).toEqual([b, a, a2]);
	});
	it('places are known by their lines', () => {
		expect(placeIds(['x *1* *2*', 'y *3*'], [[1, 2], [3]]).sort()).toEqual(placeIds(['y *3*', 'x *1* *2*'], [[3], [1, 2]]).sort());
	});
});

describe('a question to choose from', () => {
	const item = sampleItem('single');
	const other = sampleItem('multiple');
	const [a, b, c] = item.answers as [PlainAnswer, PlainAnswer, PlainAnswer];
	const [idA, idB, idC] = textIds(item.answers.map(({ text }) => text)) as [string, string, string];
	it('whose options were put in another order keeps what was chosen', () => {
		expect(carried({ chosen: [idA], order: [idC, idA, idB] }, item, { ...item, answers: [c, b, a] })).toEqual({ chosen: [idA], order: [idC, idA, idB] });
	});
	it('whose chosen option is gone keeps the rest', () => {
		const [first, second, third] = textIds(other.answers.map(({ text }) => text)) as [string, string, string];
		const without = { ...other, answers: other.answers.filter((_, index) => index !== 2) };
		expect(carried({ chosen: [third, first], order: [first, second, third] }, other, without)).toEqual({ chosen: [first] });
	});
	it('that got one more wrong option keeps what was chosen', () => {
		expect(carried({ chosen: [idB] }, item, { ...item, answers: [{ text: 'Một công ước khác', correct: false }, a, b, c] })).toEqual({ chosen: [idB] });
	});
	it('with another explanation, remark or topic keeps its answer', () => {
		const changed = { ...item, explanation: 'Vì thế.', topic: 'khac', answers: item.answers.map((answer) => ({ ...answer, feedback: 'Đúng vậy.' })) };
		expect(carried({ chosen: [idC] }, item, changed)).toEqual({ chosen: [idC] });
	});
	it.each([
		['another key', { ...item, answers: [{ ...a, correct: true }, { ...b, correct: false }, c] }],
		['another question', { ...item, question: 'Công ước nào bảo vệ trẻ em?' }],
		['several right answers', { ...item, type: 'multiple' as const }],
	])('with %s keeps none', (_what, changed) => expect(carried({ chosen: [idA] }, item, changed)).toBeUndefined());
});

describe('words to place', () => {
	const match = sampleItem('match');
	const places = (item: PlainItem) => shapeOf(quizOf(item)).items[0]?.places ?? [];
	it('pairs in another order keep their words', () => {
		const [first = '', second = ''] = places(match);
		const reversed = { ...match, pairs: [...match.pairs].reverse(), distractors: [...match.distractors].reverse() };
		expect(places(reversed)).toEqual([second, first]);
		const answer = { places: { [first]: 'luật biển', [second]: 'quyền trẻ em' } };
		expect(carried(answer, match, reversed)).toEqual(answer);
	});
	it('steps in another order are another key', () => {
		const order = sampleItem('order');
		const [first = ''] = places(order);
		expect(carried({ places: { [first]: order.steps[0] } }, order, { ...order, steps: [...order.steps].reverse() })).toBeUndefined();
	});
});

describe('what a question asks', () => {
	it.each(whole.items.map((item) => [item.type, item] as const))('%s: another key is another meaning; another explanation is not', (_type, item) => {
		const meaning = (one: PlainItem) => {
			const [question] = compileQuiz(quizOf(one), words).content.questions as { params: object }[];
			return meaningOf(question?.params ?? {});
		};
		const other = { ...item, ...otherKey(item) } as PlainItem;
		expect(meaning(other)).not.toBe(meaning(item));
		expect(meaning({ ...item, explanation: 'Khác.' })).toBe(meaning(item));
		expect(meaning({ ...item, question: 'Khác?' })).not.toBe(meaning(item));
	});
	function otherKey(item: PlainItem): object {
		switch (item.type) {
			case 'single':
			case 'multiple':
				return { answers: item.answers.map((answer, index) => ({ ...answer, correct: index === 2 })) };
			case 'true-false':
				return { answer: !item.answer };
			case 'order':
				return { steps: [...item.steps].reverse() };
			case 'match':
				return { pairs: item.pairs.map(({ left }, index) => ({ left, right: item.pairs.at(index - 1)?.right ?? '' })) };
			default:
				return { parts: item.parts.map((part) => (part.kind === 'place' ? { ...part, answers: ['khác'] } : part)) };
		}
	}
});

describe('a state that was packed before options had ids', () => {
	/** Packed by version `b` for the sample quiz: of each choice the second option, shown last to first; words in the first place. */
	const TEXT = 'bV0gAIzg4l4QsgQ2agW-bVAtRpogdLT5SaDU4hRtSkG21QgOZacQAi1YCqV6vYKCkA2UZKsUCAA';
	const FORMER = [3034599641, 2528997174, 232027241, 1167033253, 1096330502, 4268837430, 1951028077, 2203446885];
	const shape = shapeOf(whole);
	const then: QuizShape = { ...shape, items: shape.items.map((item, index) => ({ ...item, formerKey: FORMER[index] ?? 0 })) };
	const [single, multiple, trueFalse, blanks, drag, mark, order, match] = then.items as [Item, Item, Item, Item, Item, Item, Item, Item];
	type Item = QuizShape['items'][number];
	const [, second = ''] = single.options ?? [];
	it('is read, and its answers are named by ids', () => {
		const state = unpackState(TEXT, courseWith(then));
		expect(state?.quizzes.mau).toEqual({
			order: then.items.map(({ id }) => id),
			position: 1,
			finished: false,
			items: {
				[single.id]: { mode: 'checked', answer: { chosen: [second], order: [...(single.options ?? [])].reverse() } },
				[multiple.id]: { mode: 'checked', answer: { chosen: [multiple.options?.[1]], order: [...(multiple.options ?? [])].reverse() } },
				[trueFalse.id]: { mode: 'checked', answer: 'false' },
				[blanks.id]: { mode: 'checked', answer: ['chữ 0', 'chữ 1'] },
				[drag.id]: { mode: 'checked', answer: { places: { [drag.places?.[0] ?? '']: 'khuyến nghị' } } },
				[mark.id]: { mode: 'checked', answer: [0] },
				[order.id]: { mode: 'checked', answer: { places: { [order.places?.[0] ?? '']: 'Ủy ban đối thoại với quốc gia' } } },
				[match.id]: { mode: 'checked', answer: { places: { [match.places?.[0] ?? '']: 'quyền trẻ em' } } },
			},
		});
	});
	it('and of a question that was changed since, no answer is taken', () => {
		const changed = { ...then, items: then.items.map((item) => (item === single ? { ...item, formerKey: 1 } : item)) };
		const state = unpackState(TEXT, courseWith(changed))?.quizzes.mau as { items: object } | undefined;
		const answered = Object.keys(state?.items ?? {});
		expect(answered).toHaveLength(7);
		expect(answered).not.toContain(single.id);
	});
	it('is packed anew as it is now', () => {
		const state = unpackState(TEXT, courseWith(then)) as CourseState;
		const { text } = packState(state, courseWith(then), 4096);
		expect(text.slice(0, 1)).toBe('e');
		expect(unpackState(text, courseWith(then))).toEqual(state);
	});
});
