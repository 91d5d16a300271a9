/** How long the check of a lesson takes where a class answers it by show of hands. */
import { type Question, worksheet } from '../../quiz/paper/sheet.ts';
import type { PlainQuiz } from '../../quiz/plain.ts';

/** Minutes to read a question out, to think, and to raise hands. */
const ANSWER = 1;
/** The same where there is more than one thing to decide: several options, pairs, an order, gaps, a text. */
const ANSWER_SEVERAL = 2;
/** Minutes to give the answer and to talk about why. */
const TALK = 1;

const asksSeveral = (question: Question): boolean => (question.kind === 'choice' ? question.many : question.kind !== 'statement');

/** @returns minutes for the items that the check asks; 0 where it asks none */
export const checkMinutes = (quiz: PlainQuiz): number =>
	worksheet(quiz, 'A').questions.reduce((sum, question) => sum + (asksSeveral(question) ? ANSWER_SEVERAL : ANSWER) + TALK, 0);
