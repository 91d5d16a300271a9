/**
 * What a learner has done in one course. Pure data and functions: the site keeps it in the browser, a package in the LMS.
 *
 * Life cycle: made at the first act, added to at each further one, never taken from except by "delete".
 * Keys: the course, its lessons and its quizzes keep their ids for good, so a renamed or moved lesson finds its record;
 * what the course no longer has is passed over, and stays in the record in case it comes back.
 * Migration: `version` changes when an older reader would misread the record; `restore.ts` reads every version so far.
 */
import type { Mark, Marks } from './marks.ts';
import { type ExamRules, type LessonOutline, lessonsOf, type ModuleOutline, type Outline } from './outline.ts';
import { isSkipped, mergedPlacement, type PlacementResult, type Skip } from './placement.ts';
import type { ItemResult, Score } from './points.ts';
import { laterThan, mergedTexts, type Written, withText } from './written.ts';

export const VERSION = 1;

/** Times are milliseconds since 1970. */
export type LessonRecord = {
	/** when the text was read to its end */
	read?: number;
	/** the best result of its check */
	check?: Score & { passed: boolean; at: number };
};
export type Attempt = {
	/** counts from 1 */
	number: number;
	/** what the items were drawn by */
	seed: string;
	/** the ids of the items, in the order in which they are asked */
	items: string[];
	started: number;
	/** when time is up; absent where there is no limit */
	until?: number;
	/** when it was handed in; absent while it goes on */
	handedIn?: number;
	result?: Score & { passed: boolean; items: ItemResult[] };
};
export type CourseRecord = {
	version: number;
	course: string;
	lessons: Record<string, LessonRecord>;
	/** what the learner wrote to a lesson, with the time of the last change */
	notes: Record<string, Written>;
	/** what the learner wrote into the exercises, by the id of the field */
	written: Record<string, Written>;
	/** paragraphs that the learner has marked, by the keys of `marks.ts` */
	marks: Marks;
	/** the lesson opened last */
	last?: { lesson: string; at: number };
	attempts: Attempt[];
	/** the result of the placement test, once it was handed in */
	placement?: PlacementResult;
	/** lessons that were skipped after it, and those taken up again */
	skipped: Readonly<Record<string, Skip>>;
};

/** The record of a learner who has done nothing yet. @param course its id */
export const emptyRecord = (course: string): CourseRecord => ({
	version: VERSION,
	course,
	lessons: {},
	notes: {},
	written: {},
	marks: {},
	attempts: [],
	skipped: {},
});

/** The lesson was opened: where "go on" leads. Says nothing of progress. */
export function opened(record: CourseRecord, lesson: string, at: number): CourseRecord {
	return { ...record, last: { lesson, at } };
}

/** The text of a lesson was read to its end. The first time counts. */
export function read(record: CourseRecord, lesson: string, at: number): CourseRecord {
	const before = record.lessons[lesson] ?? {};
	return before.read === undefined ? withLesson(record, lesson, { ...before, read: at }) : record;
}

/** The check of a lesson was answered to its end. The better result stays; passed once is passed. */
export function checked(record: CourseRecord, lesson: string, result: Score & { passed: boolean }, at: number): CourseRecord {
	const before = record.lessons[lesson] ?? {};
	return withLesson(record, lesson, { ...before, check: betterCheck(before.check, result, at) });
}

function betterCheck(before: LessonRecord['check'], result: Score & { passed: boolean }, at: number): NonNullable<LessonRecord['check']> {
	const passed = result.passed || before?.passed === true;
	const better = before === undefined || result.score / Math.max(result.max, 1) > before.score / Math.max(before.max, 1);
	return better ? { ...result, passed, at } : { ...before, passed };
}

/** A check was answered to its end in the page of its lesson: whoever does so has read the lesson. */
export function checkedInLesson(record: CourseRecord, lesson: string, result: Score & { passed: boolean }, at: number): CourseRecord {
	return checked(read(record, lesson, at), lesson, result, at);
}

/** A note that is empty is a note taken away. */
export function noted(record: CourseRecord, lesson: string, text: string, at: number): CourseRecord {
	return { ...record, notes: withText(record.notes, lesson, text, at) };
}

/** A field of an exercise was written into. @param field its id */
export function wrote(record: CourseRecord, field: string, text: string, at: number): CourseRecord {
	return { ...record, written: withText(record.written, field, text, at) };
}

/** A paragraph was marked, or the note to it was changed. @param key of `marks.ts` */
export function marked(record: CourseRecord, key: string, mark: Omit<Mark, 'at' | 'gone'>, at: number): CourseRecord {
	return { ...record, marks: { ...record.marks, [key]: { ...mark, at: laterThan(record.marks[key], at) } } };
}

/** The mark of a paragraph was taken away, with its note. */
export function unmarked(record: CourseRecord, key: string, at: number): CourseRecord {
	const before = record.marks[key];
	if (before === undefined) return record;
	return { ...record, marks: { ...record.marks, [key]: { text: '', words: '', place: before.place, gone: true, at: laterThan(before, at) } } };
}

/** An attempt began, or its time was extended. */
export function begun(record: CourseRecord, attempt: Attempt): CourseRecord {
	return { ...record, attempts: [...record.attempts.filter(({ seed }) => seed !== attempt.seed), attempt].sort((a, b) => a.number - b.number) };
}

/**
 * Once handed in is handed in: a second result of the same attempt changes nothing.
 * @param seed of the attempt: its number may change where two devices come together
 */
export function handedIn(record: CourseRecord, seed: string, result: NonNullable<Attempt['result']>, at: number): CourseRecord {
	const due = openAttempt(record, seed);
	return { ...record, attempts: record.attempts.map((attempt) => (attempt === due ? { ...attempt, handedIn: at, result } : attempt)) };
}

/** An attempt that cannot be gone on with does not count. @param seed of one that was not handed in */
export function givenBack(record: CourseRecord, seed: string): CourseRecord {
	const due = openAttempt(record, seed);
	const attempts = record.attempts.filter((attempt) => attempt !== due).map((attempt, index) => ({ ...attempt, number: index + 1 }));
	return due ? { ...record, attempts } : record;
}

/** The attempt with this seed, while it is not handed in. */
export function openAttempt({ attempts }: CourseRecord, seed: string | undefined): Attempt | undefined {
	return attempts.find((attempt) => attempt.seed === seed && attempt.handedIn === undefined);
}

const withLesson = (record: CourseRecord, lesson: string, entry: LessonRecord): CourseRecord => ({
	...record,
	lessons: { ...record.lessons, [lesson]: entry },
});

/** A lesson is done when it was read to its end and its check was passed: acts, not the opening of a page. */
export function lessonDone({ id, check }: LessonOutline, { lessons }: Pick<CourseRecord, 'lessons'>): boolean {
	const entry = lessons[id];
	return entry?.read !== undefined && (check === undefined || entry.check?.passed === true);
}

/** A lesson that was skipped after the placement test, and neither taken up again nor done since. */
export const lessonSkipped = (lesson: LessonOutline, record: Pick<CourseRecord, 'lessons' | 'skipped'>): boolean =>
	isSkipped(record, lesson.id) && !lessonDone(lesson, record);

/** Nothing is left to do for the lesson to lead on to the next: it is done, or it was skipped. */
const isSettled = (lesson: LessonOutline, record: CourseRecord): boolean => lessonDone(lesson, record) || lessonSkipped(lesson, record);

/** What keeps a lesson from being done: what it requires is not done, its text is not read, its check is not passed. */
export type LessonTodo = 'locked' | 'read' | 'check';

/** @returns what is to do for a lesson; nothing where it is done */
export function lessonTodo(outline: Outline, lesson: LessonOutline, record: CourseRecord): LessonTodo[] {
	if (lessonDone(lesson, record)) return [];
	const { read: readAt, check } = record.lessons[lesson.id] ?? {};
	return [
		...(isOpen(outline, record, lesson.id) ? [] : ['locked' as const]),
		...(readAt === undefined ? ['read' as const] : []),
		...(lesson.check !== undefined && !check?.passed ? ['check' as const] : []),
	];
}

/** Lessons that are done and lessons that were skipped, of how many; none is both. */
export type LessonCount = { done: number; skipped: number; total: number };
const countOf = (lessons: readonly LessonOutline[], record: CourseRecord): LessonCount => ({
	done: lessons.filter((lesson) => lessonDone(lesson, record)).length,
	skipped: lessons.filter((lesson) => lessonSkipped(lesson, record)).length,
	total: lessons.length,
});
/** Counts the lessons of one module. */
export const moduleProgress = ({ lessons }: ModuleOutline, record: CourseRecord): LessonCount => countOf(lessons, record);
/** Counts the lessons of the whole course. */
export const courseProgress = (outline: Outline, record: CourseRecord): LessonCount => countOf(lessonsOf(outline), record);

/** How many lessons satisfy what the course asks for before its exam: skipped ones where it says so. */
export function satisfied({ placement }: Outline, { done, skipped }: LessonCount): number {
	return placement?.counts ? done + skipped : done;
}

/** Whether a lesson is open to the learner: what it requires is done. */
export function isOpen(outline: Outline, record: CourseRecord, lesson: string): boolean {
	const module = outline.modules.find(({ lessons }) => lessons.some(({ id }) => id === lesson));
	if (!module) return true;
	const required = outline.modules.filter(({ id }) => module.requires.includes(id));
	const whole = ({ done, skipped, total }: LessonCount) => done + skipped === total;
	if (!required.every((other) => whole(moduleProgress(other, record)))) return false;
	if (!outline.inOrder) return true;
	const lessons = lessonsOf(outline);
	const before = lessons.slice(
		0,
		lessons.findIndex(({ id }) => id === lesson),
	);
	return before.every((other) => isSettled(other, record));
}

/** Where to go on: the lesson opened last if it is not done, else the first open one that is not done; none where all is done or skipped. */
export function nextLesson(outline: Outline, record: CourseRecord): string | undefined {
	const open = lessonsOf(outline).filter((lesson) => !isSettled(lesson, record) && isOpen(outline, record, lesson.id));
	return (open.find(({ id }) => id === record.last?.lesson) ?? open[0])?.id;
}

export type ExamState =
	/** lessons are still to be done */
	| { state: 'locked' }
	| { state: 'open' /** the number of the attempt that would begin */; number: number; left?: number }
	| { state: 'running'; attempt: Attempt }
	| { state: 'waiting'; until: number; left?: number }
	| { state: 'passed'; attempt: Attempt }
	| { state: 'spent' };

/** @param now milliseconds since 1970 */
export function examState(outline: Outline, rules: ExamRules, record: CourseRecord, now: number): ExamState {
	const { attempts } = record;
	const passed = attempts.filter(({ result }) => result?.passed).sort((a, b) => (b.result?.score ?? 0) - (a.result?.score ?? 0))[0];
	if (passed) return { state: 'passed', attempt: passed };
	const running = attempts.find((attempt) => attempt.handedIn === undefined);
	if (running) return { state: 'running', attempt: running };
	const count = courseProgress(outline, record);
	if (satisfied(outline, count) < count.total) return { state: 'locked' };
	const left = rules.attempts === undefined ? undefined : rules.attempts - attempts.length;
	if (left !== undefined && left <= 0) return { state: 'spent' };
	// A time to come was written by a clock that was wrong: it must not block the learner.
	const ends = attempts.flatMap(({ handedIn: end = 0 }) => (end <= now ? end : []));
	const until = Math.max(...ends, Number.NEGATIVE_INFINITY) + rules.wait * 3_600_000;
	if (until > now) return { state: 'waiting', until, ...(left === undefined ? {} : { left }) };
	return { state: 'open', number: attempts.length + 1, ...(left === undefined ? {} : { left }) };
}

/**
 * Two records of one course as one: every act of both is kept. For tabs side by side, and for a file from another device.
 * The work grows with the size of both, whatever a file brings.
 */
export function merged(one: CourseRecord, other: CourseRecord): CourseRecord {
	const lessons = new Map(Object.entries(one.lessons));
	for (const [lesson, theirs] of Object.entries(other.lessons)) {
		if (theirs.read !== undefined || theirs.check !== undefined) lessons.set(lesson, mergedLesson(lessons.get(lesson), theirs));
	}
	const later = other.last && (!one.last || one.last.at < other.last.at) ? { last: other.last } : {};
	return {
		...one,
		...mergedPlacement(one, other),
		lessons: Object.fromEntries(lessons),
		notes: mergedTexts(one.notes, other.notes),
		written: mergedTexts(one.written, other.written),
		marks: mergedTexts(one.marks, other.marks),
		...later,
		attempts: mergedAttempts(one.attempts, other.attempts),
	};
}

/** What was done first counts for reading, what was done best for the check. */
function mergedLesson(mine: LessonRecord = {}, { read: at, check }: LessonRecord): LessonRecord {
	return {
		...mine,
		...(at === undefined ? {} : { read: Math.min(at, mine.read ?? at) }),
		...(check === undefined ? {} : { check: betterCheck(mine.check, check, check.at) }),
	};
}

/** Attempts are the same where their seeds are; one that was handed in counts more than one that was not. */
function mergedAttempts(mine: readonly Attempt[], others: readonly Attempt[]): Attempt[] {
	const bySeed = new Map<string, Attempt>();
	for (const attempt of [...mine, ...others]) {
		const known = bySeed.get(attempt.seed);
		const later = known?.handedIn === undefined && (attempt.handedIn !== undefined || (attempt.until ?? 0) > (known?.until ?? 0));
		if (!known || later) bySeed.set(attempt.seed, attempt);
	}
	return [...bySeed.values()].sort((a, b) => a.started - b.started).map((attempt, index) => ({ ...attempt, number: index + 1 }));
}
