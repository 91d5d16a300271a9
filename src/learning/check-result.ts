/** Reads the result of a lesson's check from what its quiz states. */
import type { Score } from './points.ts';

/** An xAPI statement as far as the result of a quiz is in it. */
type Statement = {
	verb?: { id?: string };
	context?: { contextActivities?: { parent?: unknown } };
	result?: { score?: { raw: number; max: number }; success?: boolean };
};

const COMPLETED = 'http://adlnet.gov/expapi/verbs/completed';

/** @returns points and verdict where the statement says that the quiz as a whole, not one of its parts, was answered to its end */
export function checkResult({ verb, context, result }: Statement): (Score & { passed: boolean }) | undefined {
	if (verb?.id !== COMPLETED || context?.contextActivities?.parent !== undefined || !result?.score) return undefined;
	const { raw, max } = result.score;
	if (!Number.isFinite(raw) || !Number.isFinite(max)) return undefined;
	return { score: raw, max, passed: result.success === true };
}
