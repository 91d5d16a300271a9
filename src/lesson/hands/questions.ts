/** Questions for a show of hands, from the items of a quiz that have answers to choose from. */

import { strings } from '../../language/say.ts';
import { quizzes, records } from '../../quiz/data.ts';
import { plainQuiz } from '../../quiz/in-language.ts';
import { worksheet } from '../../quiz/paper/sheet.ts';
import type { Verification } from '../../source/fields.ts';

export type HandsOption = { letter: string; text: string; right: boolean };
export type HandsQuestion = {
	id: string;
	question: string;
	/** more than one option is right */
	many: boolean;
	options: HandsOption[];
	explanation: string;
	sources: { id: string; at?: string }[];
	/** none while nobody has compared the item with what it cites */
	verified: Verification | undefined;
};

/**
 * Every question of a quiz that hands can be raised for, in the order of version A of its worksheet.
 * @throws where there is no such quiz: the check names it
 */
function handsQuestions(quizId: string, language: string): HandsQuestion[] {
	const quiz = quizzes.find(({ id }) => id === quizId);
	if (!quiz) throw new Error(`quiz: ${quizId}`);
	const say = strings(language);
	const { draw: _, ...all } = plainQuiz(quiz, language);
	return worksheet(all, 'A').questions.flatMap((asked) => {
		const { id, question, explanation, sources } = asked.item;
		const facts = { id, question, explanation, sources, verified: records.get(id) };
		if (asked.kind === 'choice')
			return [
				{ ...facts, many: asked.many, options: asked.options.map(({ letter, text, correct }) => ({ letter: letter.toUpperCase(), text, right: correct })) },
			];
		if (asked.kind !== 'statement') return [];
		const options = [true, false].map((value, index) => ({
			letter: 'AB'.charAt(index),
			text: say(value ? 'quiz.true' : 'quiz.false'),
			right: asked.answer === value,
		}));
		return [{ ...facts, many: false, options }];
	});
}

/** @throws where the quiz has no such item, or one without answers to choose from: the check names it */
export function handsQuestion(quizId: string, item: string, language: string): HandsQuestion {
	const found = handsQuestions(quizId, language).find(({ id }) => id === item);
	if (!found) throw new Error(`item: ${quizId} ${item}`);
	return found;
}
