/** Reads the result of what is played, by H5P's question type contract. */
import type { Instance } from '../types/core.ts';
import type { QuizResult } from './protocol.ts';

export type Statement = {
	id?: unknown;
	timestamp?: unknown;
	actor?: unknown;
	object?: unknown;
	result?: unknown;
	verb?: { id?: string };
	context?: { contextActivities?: { parent?: unknown } };
};

/** What is played; content of others may lack any part of it. */
export type Played = Partial<Pick<Instance, 'getCurrentState' | 'getScore' | 'getMaxScore' | 'getQuestions' | 'getAttempt' | 'finish'>>;

const COMPLETED = 'http://adlnet.gov/expapi/verbs/completed';

/** True for the statement by which the content itself is finished, not one of its parts. */
export const finishesAll = ({ verb, context }: Statement): boolean => verb?.id === COMPLETED && context?.contextActivities?.parent === undefined;

/** @param attempt the id of the attempt where the content does not name one */
export function resultOf(played: Played, attempt?: string): QuizResult {
	const own = played.getAttempt?.() ?? attempt;
	const items = (played.getQuestions?.() ?? []).map((question) => ({
		id: question.subContentId ?? '',
		score: question.getScore(),
		max: question.getMaxScore(),
		answered: question.getAnswerGiven(),
		title: question.getTitle(),
	}));
	return { score: played.getScore?.() ?? 0, max: played.getMaxScore?.() ?? 0, finished: true, ...(own === undefined ? {} : { attempt: own }), items };
}
