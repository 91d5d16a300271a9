/** How the answers to a quiz look, for packing them: made where packages are built, from what the player will play. */

import { escapeHtml } from '../files/escape.ts';
import { meaningOf, placeIds, textIds } from '../h5p/compile/answer-identity.ts';
import { type Compiled, draggedText } from '../h5p/compile/compile.ts';
import { readMarkedWords, writeMarkedWords } from '../h5p/compile/words.ts';
import { hash } from '../learning/pack/bits.ts';
import type { QuizShape, Shape } from '../learning/pack/course-shape.ts';
import type { Part } from '../quiz/markup.ts';
import type { PlainItem, PlainQuiz } from '../quiz/plain.ts';

/** @param compiled the quiz as content: an answer fits as long as what is asked, what is right and the words that can be placed stay */
export function shapesOf({ id, items }: PlainQuiz, { content }: Compiled): QuizShape {
	const questions = content.questions as { subContentId: string; params: object }[];
	return {
		id,
		items: items.flatMap((item, index) => {
			const question = questions[index];
			if (!question) return [];
			const { subContentId: id, params } = question;
			const shape = shapeOf(item);
			const known = shape.kind === 'words' ? JSON.stringify([...(shape.words ?? [])].sort()) : '';
			return [{ id, key: hash(id + meaningOf(params) + known), formerKey: hash(id + JSON.stringify(params)), ...shape }];
		}),
	};
}

const places = (parts: readonly Part[]) => parts.filter((part) => part.kind === 'place');

type Form = Omit<Shape, 'id' | 'key' | 'formerKey'>;

function shapeOf(item: PlainItem): Form {
	switch (item.type) {
		case 'single':
		case 'multiple':
			return { kind: 'choice', count: item.answers.length, options: textIds(item.answers.map(({ text }) => escapeHtml(text))) };
		case 'true-false':
			return { kind: 'true-false', count: 2 };
		case 'mark':
			return { kind: 'mark', count: readMarkedWords(writeMarkedWords(item.parts)).filter((run) => typeof run !== 'string').length };
		case 'blanks':
			return { kind: 'typed', count: places(item.parts).length, words: [...new Set(places(item.parts).flatMap(({ answers }) => answers))] };
		case 'drag':
			return ofWords(
				item,
				places(item.parts).map(({ answers }) => answers[0] ?? ''),
				item.distractors,
			);
		case 'order':
			return ofWords(item, item.steps, []);
		case 'match':
			return ofWords(
				item,
				item.pairs.map(({ right }) => right),
				item.distractors,
			);
	}
}

function ofWords(item: Parameters<typeof draggedText>[0], right: readonly string[], wrong: readonly string[]): Form {
	const lines = draggedText(item)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	const inLines = lines.map((line) => [...line.matchAll(/\*[^*]+\*/g)]);
	return { kind: 'words', count: right.length, words: [...new Set([...right, ...wrong])], places: placeIds(lines, inLines) };
}
