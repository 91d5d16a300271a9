/** The progress of a record, in the terms of the standards. */
import type { ExamRules, Outline } from '../learning/outline.ts';
import { type CourseRecord, courseProgress, examState, percent } from '../learning/record.ts';
import type { Progress } from './tracker.ts';

/** @param now milliseconds since 1970: a failed exam may be open again later */
export function progressOf(outline: Outline, rules: ExamRules | undefined, record: CourseRecord, now: number): Omit<Progress, 'state' | 'location'> {
	const { done, total } = courseProgress(outline, record);
	const results = record.attempts.flatMap(({ result }) => result ?? []);
	const state = rules && examState(outline, rules, record, now);
	return {
		measure: total === 0 ? 0 : done / total,
		completed: total > 0 && done === total,
		success: results.some(({ passed }) => passed) ? 'passed' : results.length > 0 ? 'failed' : 'unknown',
		again: state?.state === 'open' || state?.state === 'running',
		...(results.length === 0 ? {} : { score: Math.max(...results.map(percent)) }),
	};
}
