/** How the answers to a quiz look, for packing them: made where packages are built, from what the player will play. */
import type { Compiled } from '../h5p/compile/compile.ts';
import { readMarkedWords, writeMarkedWords } from '../h5p/compile/words.ts';
import { hash } from '../learning/pack/bits.ts';
import type { QuizShape, Shape } from '../learning/pack/course-shape.ts';
import type { Part } from '../quiz/markup.ts';
import type { PlainItem, PlainQuiz } from '../quiz/plain.ts';

/** @param compiled the quiz as content: an answer fits as long as neither the question nor its place in the quiz's content changed */
export function shapesOf({ id, items }: PlainQuiz, { content }: Compiled): QuizShape {
	const questions = content.questions as { subContentId: string; params: object }[];
	return {
		id,
		items: items.flatMap((item, index) => {
			const question = questions[index];
			return question ? [{ id: question.subContentId, key: hash(`${question.subContentId}${JSON.stringify(question.params)}`), ...shapeOf(item) }] : [];
		}),
	};
}

const places = (parts: readonly Part[]) => parts.filter((part) => part.kind === 'place');

function shapeOf(item: PlainItem): Pick<Shape, 'kind' | 'count' | 'words'> {
	switch (item.type) {
		case 'single':
		case 'multiple':
			return { kind: 'choice', count: item.answers.length };
		case 'true-false':
			return { kind: 'true-false', count: 2 };
		case 'mark':
			return { kind: 'mark', count: readMarkedWords(writeMarkedWords(item.parts)).filter((run) => typeof run !== 'string').length };
		case 'blanks':
			return { kind: 'typed', count: places(item.parts).length, words: [...new Set(places(item.parts).flatMap(({ answers }) => answers))] };
		case 'drag':
			return ofWords(
				places(item.parts).map(({ answers }) => answers[0] ?? ''),
				item.distractors,
			);
		case 'order':
			return ofWords(item.steps, []);
		case 'match':
			return ofWords(
				item.pairs.map(({ right }) => right),
				item.distractors,
			);
	}
}

const ofWords = (right: readonly string[], wrong: readonly string[]): Pick<Shape, 'kind' | 'count' | 'words'> => ({
	kind: 'words',
	count: right.length,
	words: [...new Set([...right, ...wrong])],
});
