/** Which items of a check a class can answer by show of hands. */
import { type Question, worksheet } from '../../quiz/paper/sheet.ts';
import type { PlainQuiz } from '../../quiz/plain.ts';

/** A question with options to call out one by one, or with two answers. */
export type HandQuestion = Extract<Question, { kind: 'choice' | 'statement' }>;

const isByHand = (question: Question): question is HandQuestion => question.kind === 'choice' || question.kind === 'statement';

/** @returns the questions to read out, in their order, and how many need the worksheet: pairs, an order, gaps, a text to mark */
export function byHand(quiz: PlainQuiz): { questions: HandQuestion[]; onPaper: number } {
	const { questions } = worksheet(quiz, 'A');
	const asked = questions.filter(isByHand);
	return { questions: asked, onPaper: questions.length - asked.length };
}
