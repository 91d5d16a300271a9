/** Makes the content of one attempt out of a set: which of its questions are asked, and what is told of right and wrong. */
import type { Attempt } from './protocol.ts';

type Question = { subContentId?: string; params?: { behaviour?: object } };
/** The `content.json` of an H5P.QuestionSet 1.20 as far as an attempt changes it; other content has no `questions`. */
export type SetContent = { passPercentage?: number; questions?: Question[]; endGame?: object; override?: object };

/** By the semantics of every type that a set takes. */
const SILENT = { enableRetry: false, enableSolutionsButton: false, enableCheckButton: false };

/**
 * @param content is not changed
 * @returns content that asks exactly the chosen questions in their order; an id that it does not hold is passed over
 */
export function narrowed(content: SetContent, { choose, exam, pass }: Attempt): SetContent {
	const { questions } = content;
	if (!questions) return content;
	const chosen = choose?.flatMap((id) => questions.find(({ subContentId }) => subContentId === id) ?? []) ?? questions;
	return {
		...content,
		...(choose ? { randomQuestions: false, poolSize: 0 } : {}),
		...(pass === undefined ? {} : { passPercentage: pass }),
		questions: exam ? chosen.map(silent) : chosen,
		...(exam
			? { endGame: { ...content.endGame, showRetryButton: false }, override: { ...content.override, retryButton: 'off', showSolutionButton: 'off' } }
			: {}),
	};
}

const silent = (question: Question): Question => ({
	...question,
	params: { ...question.params, behaviour: { ...question.params?.behaviour, ...SILENT } },
});
