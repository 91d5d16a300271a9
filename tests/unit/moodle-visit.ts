/** A learner's visits to a package in Moodle, without a browser. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { CourseDocument } from '../../src/course/document.ts';
import { shapesOf } from '../../src/course/shapes.ts';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { DeviceStorage } from '../../src/learning/device-storage.ts';
import type { CourseShape } from '../../src/learning/pack/course-shape.ts';
import { type CourseRecord, checked, read } from '../../src/learning/record.ts';
import type { Interaction } from '../../src/lms/interaction.ts';
import { progressOf } from '../../src/lms/progress.ts';
import { scorm12 } from '../../src/lms/scorm12.ts';
import { scorm2004 } from '../../src/lms/scorm2004.ts';
import { Session } from '../../src/lms/session.ts';
import type { Status } from '../../src/lms/session-status.ts';
import { type Attempt, installMoodle, launchData, nodeWire } from '../e2e/lms/moodle.ts';
import { sampleCourse } from './course-samples.ts';
import { sampleQuizWords } from './quiz-samples.ts';

const quizWords = sampleQuizWords('vi');
/** A course as its package packs its state. */
const shapeOf = ({ language, outline, quizzes }: CourseDocument): CourseShape => ({
	language,
	outline,
	quizzes: quizzes.map((quiz) => shapesOf(quiz, compileQuiz(quiz, quizWords))),
});
const sampleShape = shapeOf(sampleCourse());

/** What a browser keeps of Moodle's site. */
let kept = new Map<string, string>();
const device = () =>
	new DeviceStorage(() => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) }) as Storage);

type Visit = {
	session: Session;
	mode: string;
	status: Status | undefined;
	/** the learner looks at another tab */
	hide(): Promise<void>;
	/** the window is closed */
	close(): void;
	/** the browser ends without a word */
	kill(): void;
};

/** @param shape of the course, the small sample course where nothing is said */
export async function visit(attempt: Attempt, shape = sampleShape): Promise<Visit> {
	const { outline } = shape;
	const hasExam = outline.exam !== undefined;
	const events = new EventTarget();
	const launch = launchData(attempt);
	const wire = nodeWire(attempt, launch.mode);
	const window = Object.assign(events, { parent: undefined }) as unknown as Window;
	const document = { visibilityState: 'visible' };
	Object.assign(window, { parent: window, document });
	installMoodle(window, launch, wire);
	const one = { mode: launch.mode, status: undefined } as unknown as Visit;
	const reaches = async () => attempt.fault === undefined || attempt.fault === 'bad-gateway';
	const session = new Session({
		shape,
		tracker: attempt.version === '1.2' ? scorm12(window, hasExam, reaches) : scorm2004(window, hasExam, reaches),
		progressOf: ({ record }) => progressOf(outline, outline.exam, record, Date.now()),
		onStatus: (status) => {
			one.status = status;
		},
		onChange: () => {},
		device: device(),
		events: { addEventListener: () => {} },
	});
	one.session = session;
	one.hide = async () => {
		document.visibilityState = 'hidden';
		events.dispatchEvent(new Event('visibilitychange'));
		await session.keep();
		document.visibilityState = 'visible';
	};
	one.kill = () => {
		const now = Date.now();
		vi.clearAllTimers();
		vi.setSystemTime(now);
	};
	one.close = () => {
		events.dispatchEvent(new Event('pagehide'));
		session.close();
		wire.arrive();
		one.kill();
	};
	const opening = session.open();
	await vi.advanceTimersByTimeAsync(5000);
	await opening;
	return one;
}

export const change = async ({ session }: Visit, what: (record: CourseRecord) => CourseRecord) => {
	session.update(what, true);
	await vi.advanceTimersByTimeAsync(100);
};
export const pass = (one: Visit, lesson: string) => {
	one.session.moveTo(`bai-${lesson}`);
	return change(one, (record) => checked(read(record, lesson, Date.now()), lesson, { score: 1, max: 1, passed: true }, Date.now()));
};
export const sitExam = (one: Visit, score: number) =>
	change(one, (record) => ({
		...record,
		attempts: [
			...record.attempts,
			{
				number: record.attempts.length + 1,
				seed: `seed-${record.attempts.length}`,
				started: Date.now(),
				handedIn: Date.now(),
				items: [],
				result: { score, max: 10, passed: score >= 8, items: [] },
			},
		],
	}));
export const done = ({ session }: Visit) => Object.keys(session.record.lessons).sort();

export const statement = { verb: { id: 'http://adlnet.gov/expapi/verbs/answered' }, object: { id: 'https://example.org/q/', definition: {} } };
export const answerTo = (number: number): Interaction => ({
	id: `cau-hoi-${number}`,
	kind: 'choice',
	text: 'Theo Công ước về quyền trẻ em, ai được coi là trẻ em?\nChọn một câu đúng.',
	response: ['a'],
	correct: ['b'],
	score: 0,
	max: 1,
	seconds: 12.3,
	at: Date.now(),
	statement,
});

/** Another device, or a browser whose storage was emptied: only Moodle has anything. */
export const elsewhere = () => kept.clear();

/** Each test of a file begins on a device of its own, with a clock of its own. */
export function visitsInMoodle(): void {
	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('document', undefined);
		elsewhere();
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});
}

/** The first device again, with what it had kept. */
export const deviceWith = (copies: ReadonlyMap<string, string>) => {
	kept = new Map(copies);
};

/** What the device keeps now. */
export const copiesHere = (): ReadonlyMap<string, string> => new Map(kept);
