/** A device on which a course is opened in one or more tabs, for tests of a session. */
import { beforeEach, vi } from 'vitest';
import { shapesOf } from '../../src/course/shapes.ts';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { DeviceStorage } from '../../src/learning/device-storage.ts';
import type { CourseShape } from '../../src/learning/pack/course-shape.ts';
import { emptyRecord, read } from '../../src/learning/record.ts';
import { packState, unpackState } from '../../src/learning/state-pack.ts';
import { progressOf } from '../../src/lms/progress.ts';
import { Session } from '../../src/lms/session.ts';
import type { Status } from '../../src/lms/session-status.ts';
import type { Tracker } from '../../src/lms/tracker.ts';
import { sampleCourse } from './course-samples.ts';
import { FakeTracker } from './fake-tracker.ts';
import { sampleQuizWords } from './quiz-samples.ts';

export const course = sampleCourse();
const quizWords = sampleQuizWords('vi');
const quizzes = course.quizzes.map((quiz) => shapesOf(quiz, compileQuiz(quiz, quizWords)));
export const shape: CourseShape = { language: 'vi', outline: course.outline, quizzes };

type Hears = (event: { key: string | null; newValue: string | null }) => void;

/** What all tabs of the device have, and what the last of them said. */
export const here = {
	items: new Map<string, string>(),
	full: false,
	status: undefined as Status | undefined,
	/** the tabs, as the browser tells them of each other's changes */
	hears: [] as Hears[],
	changes: 0,
};

const storage = () =>
	({
		getItem: (key: string) => here.items.get(key) ?? null,
		setItem: (key: string, value: string) => {
			if (here.full) throw new DOMException('full', 'QuotaExceededError');
			here.items.set(key, value);
		},
		removeItem: (key: string) => void here.items.delete(key),
	}) as unknown as Storage;

/** A tab that has not opened the course yet. */
export const session = (tracker: Tracker | undefined, outline = course.outline): Session =>
	new Session({
		shape: { ...shape, outline },
		tracker,
		progressOf: ({ record }, pass) => progressOf(outline, outline.exam, record, Date.now(), pass),
		onStatus: (next) => {
			here.status = next;
		},
		onChange: () => void here.changes++,
		device: new DeviceStorage(storage),
		events: { addEventListener: (type: string, listener: unknown) => void (type === 'storage' && here.hears.push(listener as Hears)) },
	});

/** A tab in which the course is open. */
export async function opened(tracker: Tracker | undefined): Promise<Session> {
	const one = session(tracker);
	await one.open();
	await vi.advanceTimersByTimeAsync(0);
	return one;
}

export const readOne = (one: Session, lesson = 'bai-mot'): void => one.update((record) => read(record, lesson, 600_000), true);
/** The ids of the lessons in a packed state. */
/** A tracker whose LMS has the first lesson, while this device alone has the second. @param lineage of what the LMS has */
export async function apart(lineage: number): Promise<FakeTracker> {
	const fake = new FakeTracker();
	const one = await opened(fake);
	fake.trouble = { kind: 'unreachable' };
	readOne(one, 'bai-hai');
	one.close();
	fake.trouble = undefined;
	fake.state = packState({ record: read(emptyRecord('khoa-thu'), 'bai-mot', 60_000), quizzes: {}, changed: {}, lineage }, shape, 4096).text;
	return fake;
}

export const lessons = (text: string): string[] => Object.keys(unpackState(text, shape)?.record.lessons ?? {});

/** Each test of a file begins on a device of its own, with a clock of its own. */
export function visitsHere(): void {
	beforeEach(() => {
		vi.useFakeTimers();
		Object.assign(here, { items: new Map(), full: false, status: undefined, hears: [], changes: 0 });
		return () => vi.useRealTimers();
	});
}
