/** The progress of a record, in the terms of the standards. */
import { type ExamRules, type LessonOutline, lessonsOf, type Outline } from '../learning/outline.ts';
import { percent } from '../learning/points.ts';
import { type CourseRecord, courseProgress, examState, lessonDone, lessonSkipped, satisfied } from '../learning/record.ts';
import type { LessonProgress, Progress } from './tracker.ts';

type Result = Pick<Progress, 'success' | 'again' | 'score'>;

/**
 * @param rules of the exam; none where the course has none, as that of one module
 * @param now milliseconds since 1970: a failed exam may be open again later
 * @param pass percent of all checks that the LMS asks for, where the course has no exam (cmi5, 10.2.4; `mastery_score` of SCORM 1.2)
 */
export function progressOf(outline: Outline, rules: ExamRules | undefined, record: CourseRecord, now: number, pass = 0): Omit<Progress, 'state' | 'location'> {
	const count = courseProgress(outline, record);
	const { total } = count;
	const reached = satisfied(outline, count);
	const completed = total > 0 && reached === total;
	return {
		measure: total === 0 ? 0 : reached / total,
		completed,
		lessons: lessonsOf(outline).map((lesson) => lessonProgress(lesson, record)),
		...(rules ? examResult(outline, rules, record, now) : checksResult(outline, record, completed, pass)),
	};
}

function lessonProgress(lesson: LessonOutline, record: CourseRecord): LessonProgress {
	const { read, check } = record.lessons[lesson.id] ?? {};
	const done = lessonDone(lesson, record);
	const acts = [read !== undefined, ...(lesson.check === undefined ? [] : [check?.passed === true])];
	return {
		id: lesson.id,
		begun: read !== undefined || check !== undefined,
		done,
		measure: acts.filter((act) => act).length / acts.length,
		...(check && lesson.check !== undefined ? { score: percent(check), passed: check.passed } : {}),
	};
}

function examResult(outline: Outline, rules: ExamRules, record: CourseRecord, now: number): Result {
	const results = record.attempts.flatMap(({ result }) => result ?? []);
	const { state } = examState(outline, rules, record, now);
	return {
		success: results.some(({ passed }) => passed) ? 'passed' : results.length > 0 ? 'failed' : 'unknown',
		again: state === 'open' || state === 'running',
		...(results.length === 0 ? {} : { score: Math.max(...results.map(percent)) }),
	};
}

/**
 * Where no exam is held, the checks at the end of the lessons are what there is to judge by; a lesson without one changes no mean, nor
 * does one that was skipped in a course where it need not be done.
 */
function checksResult(outline: Outline, record: CourseRecord, completed: boolean, pass: number): Result {
	const { lessons } = record;
	const isLeftOut = (lesson: LessonOutline) => outline.placement?.counts === true && lessonSkipped(lesson, record);
	const all = lessonsOf(outline).filter((lesson) => lesson.check !== undefined && !isLeftOut(lesson));
	const scores = all.flatMap(({ id }) => {
		const { check } = lessons[id] ?? {};
		return check ? [percent(check)] : [];
	});
	if (scores.length === 0) return { success: 'unknown', again: false };
	const score = Math.floor(scores.reduce((sum, one) => sum + one, 0) / all.length);
	// A check can be answered again at any time: nobody has failed.
	return { success: completed && score >= pass ? 'passed' : 'unknown', again: true, score };
}
