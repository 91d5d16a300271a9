/** How long the check of a lesson takes where a class answers it by show of hands. */
import type { PlainQuiz } from '../../quiz/plain.ts';
import { byHand, type HandQuestion } from './by-hand.ts';

/** Minutes to read a question out, to think, and to raise hands. */
const ANSWER = 1;
/** The same where several options are to be decided on. */
const ANSWER_SEVERAL = 2;
/** Minutes to give the answer and to talk about why. */
const TALK = 1;

const asksSeveral = (question: HandQuestion): boolean => question.kind === 'choice' && question.many;

/** @returns minutes for the items that are asked by show of hands; 0 where there are none */
export const checkMinutes = (quiz: PlainQuiz): number =>
	byHand(quiz).questions.reduce((sum, question) => sum + (asksSeveral(question) ? ANSWER_SEVERAL : ANSWER) + TALK, 0);
