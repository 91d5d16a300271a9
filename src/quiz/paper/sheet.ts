/** A worksheet: a quiz as it goes on paper, in four versions that ask the same in another order, and their keys. */
import type { Part } from '../markup.ts';
import type { PlainItem, PlainQuiz } from '../plain.ts';
import { disorderedBy, shuffledBy } from './shuffle.ts';

export const versions = ['A', 'B', 'C', 'D'] as const;
export type Version = (typeof versions)[number];

/** A piece of text, or a gap to write in; `size` is the length of the answer in characters. */
export type Piece = string | { gap: number; size: number; tip?: string };
type Lettered = { letter: string; text: string };

type Shape =
	| { kind: 'choice'; many: boolean; options: (Lettered & { correct: boolean })[] }
	| { kind: 'statement'; answer: boolean }
	| { kind: 'gaps'; pieces: Piece[]; answers: string[][]; bank?: string[] }
	| { kind: 'mark'; text: string; answers: string[] }
	| { kind: 'order'; steps: { text: string; place: number }[] }
	| { kind: 'match'; lefts: string[]; rights: Lettered[]; answers: string[] };

export type Question = Shape & { number: number; item: PlainItem };
export type Sheet = { version: Version; questions: Question[] };

const letterAt = (index: number): string => String.fromCodePoint(97 + index);

/**
 * One version of a quiz. Version A keeps the order as written, except where that order is the key.
 * Where the quiz draws some of its items, all versions ask the same ones, so that they can be compared.
 */
export function worksheet(quiz: PlainQuiz, version: Version): Sheet {
	const drawn = quiz.draw === undefined ? quiz.items : shuffledBy(`${quiz.id} draw`, quiz.items).slice(0, quiz.draw);
	const asked = quiz.items.filter((item) => drawn.includes(item));
	const items = version === 'A' ? asked : shuffledBy(`${quiz.id} ${version}`, asked);
	return { version, questions: items.map((item, index) => ({ number: index + 1, item, ...shapeOf(item, version) })) };
}

function shapeOf(item: PlainItem, version: Version): Shape {
	const name = `${item.id} ${version}`;
	switch (item.type) {
		case 'single':
		case 'multiple': {
			const answers = item.keepOrder || version === 'A' ? item.answers : shuffledBy(name, item.answers);
			return {
				kind: 'choice',
				many: item.type === 'multiple',
				options: answers.map(({ text, correct }, index) => ({ letter: letterAt(index), text, correct })),
			};
		}
		case 'true-false':
			return { kind: 'statement', answer: item.answer };
		case 'blanks':
			return { kind: 'gaps', ...gapsOf(item.parts, true) };
		case 'drag': {
			const { pieces, answers } = gapsOf(item.parts, true);
			return { kind: 'gaps', pieces, answers, bank: disorderedBy(name, [...answers.map(([word = '']) => word), ...item.distractors]) };
		}
		case 'mark': {
			const { answers } = gapsOf(item.parts, false);
			return {
				kind: 'mark',
				text: item.parts.map((part) => (part.kind === 'place' ? part.answers[0] : part.text)).join(''),
				answers: answers.map(([word = '']) => word),
			};
		}
		case 'order':
			return {
				kind: 'order',
				steps: disorderedBy(
					name,
					item.steps.map((text, index) => ({ text, place: index + 1 })),
				),
			};
		case 'match': {
			const rights = disorderedBy(name, [...item.pairs.map(({ right }) => right), ...item.distractors]).map((text, index) => ({
				letter: letterAt(index),
				text,
			}));
			const answers = item.pairs.map(({ right }) => rights.find(({ text }) => text === right)?.letter ?? '');
			return { kind: 'match', lefts: item.pairs.map(({ left }) => left), rights, answers };
		}
	}
}

function gapsOf(parts: readonly Part[], withTips: boolean): { pieces: Piece[]; answers: string[][] } {
	const answers: string[][] = [];
	const pieces = parts.map((part): Piece => {
		if (part.kind !== 'place') return part.text;
		answers.push(part.answers);
		return { gap: answers.length, size: part.answers[0]?.length ?? 0, ...(withTips && part.tip ? { tip: part.tip } : {}) };
	});
	return { pieces, answers };
}

/**
 * The answer to a question as a class reads it out: `b`, `a, c`, `1990; 20 tháng 2`, `3-1-2`, `1c 2a`.
 * @param words what a statement that holds and one that does not are called
 */
export function keyOf(question: Question, words: { true: string; false: string }): string {
	switch (question.kind) {
		case 'choice':
			return question.options.flatMap(({ letter, correct }) => (correct ? [letter] : [])).join(', ');
		case 'statement':
			return question.answer ? words.true : words.false;
		case 'gaps':
			return question.answers.map((spellings) => spellings.join(' / ')).join('; ');
		case 'mark':
			return question.answers.join('; ');
		case 'order':
			return question.steps.map(({ place }) => place).join('-');
		case 'match':
			return question.answers.map((letter, index) => `${index + 1}${letter}`).join(' ');
	}
}

/** The answer in words, for a reader who does not have the sheet at hand. */
export function answerInWords(question: Question, words: { true: string; false: string }): string[] {
	switch (question.kind) {
		case 'choice':
			return question.options.flatMap(({ letter, text, correct }) => (correct ? [`${letter}. ${text}`] : []));
		case 'order':
			return [...question.steps].sort((a, b) => a.place - b.place).map(({ text, place }) => `${place}. ${text}`);
		case 'match':
			return question.lefts.map((left, index) => {
				const letter = question.answers[index] ?? '';
				return `${left} → ${question.rights.find((right) => right.letter === letter)?.text} (${letter})`;
			});
		default:
			return [keyOf(question, words)];
	}
}
