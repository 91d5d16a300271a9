/** The answers to quizzes as bits: which questions, in which order, and what was answered. */
import type { CourseRecord } from '../record.ts';
import { putAnswer, type Reader, takeAnswer, type Writer } from './answers.ts';
import { attemptKey, type CourseShape, itemNames, type QuizShape, quizNames } from './course-shape.ts';

/** The answer to one question, and the mode in which it is shown. */
export type Answered = { answer: unknown; mode: string };
/** What a set of questions keeps of itself (`h5p/types/set-model.ts`); what other content keeps has another form. */
export type QuizState = { order: string[]; position: number; finished: boolean; items: Record<string, Answered> };
export type QuizStates = Record<string, unknown>;
/** When the answers to each quiz were changed last, in milliseconds since 1970; none of a quiz whose time nobody kept. */
export type QuizTimes = Record<string, number>;

/** The versions of a packed state that can be read; the last one is written. */
export const packVersions = ['a', 'b', 'c', 'd', 'e'] as const;
export type PackVersion = (typeof packVersions)[number];

/** 2026-01-01: no answer is older. */
const FIRST = Date.UTC(2026, 0);

const MODES = ['open', 'checked', 'solution'];

/** @param state what a quiz asked to keep @returns whether it has the form in which a set of questions keeps itself */
export function isQuizState(state: unknown): state is QuizState {
	const { order, position, finished, items } = (state ?? {}) as Partial<Record<keyof QuizState, unknown>>;
	const sound = Array.isArray(order) && Number.isInteger(position) && typeof finished === 'boolean' && typeof items === 'object' && items !== null;
	return sound && Object.values(items).every((item) => MODES.includes((item as Partial<Answered> | null)?.mode ?? ''));
}

type Entry = { shape: QuizShape /** counts from 1; 0 for a quiz that is no exam */; attempt: number; key: string };

/** The quizzes of a course, and one entry for each attempt at its exam. */
function entriesOf({ quizzes, exam }: CourseShape, { attempts }: Pick<CourseRecord, 'attempts'>): Entry[] {
	return [
		...quizzes.map((shape) => ({ shape, attempt: 0, key: shape.id })),
		...(exam ? attempts.map(({ seed }, index) => ({ shape: exam, attempt: index + 1, key: attemptKey(exam.id, seed) })) : []),
	];
}

/**
 * Writes the states of the course's quizzes and of the attempts in the record; those of other quizzes are left out.
 * @param withOrder whether the order in which answers to choose from are shown is kept, too
 */
export function putQuizzes(
	writer: Writer,
	{ quizzes: states, changed, record }: { quizzes: QuizStates; changed: QuizTimes; record: CourseRecord },
	course: CourseShape,
	withOrder: boolean,
): void {
	const { bits, texts } = writer;
	const names = quizNames(course);
	const kept = entriesOf(course, record).flatMap((entry) => (states[entry.key] === undefined ? [] : [{ ...entry, state: states[entry.key] }]));
	bits.put(names.bits, 5);
	bits.vary(kept.length, 4);
	for (const { shape, attempt, state, key } of kept) {
		bits.put(names.code(shape.id) ?? 0, names.bits);
		bits.vary(attempt, 2);
		const at = changed[key];
		if (bits.flag(at !== undefined) && at !== undefined) bits.vary(Math.max(0, at - FIRST), 9);
		if (bits.flag(isQuizState(state)) && isQuizState(state)) putQuiz(writer, state, shape, withOrder);
		else texts.push(JSON.stringify(state));
	}
}

function putQuiz(writer: Writer, { order, position, finished, items }: QuizState, shape: QuizShape, withOrder: boolean): void {
	const { bits } = writer;
	const names = itemNames(shape);
	const shapes = order.flatMap((id) => shape.items.find((item) => item.id === id) ?? []);
	bits.flag(finished);
	bits.vary(position, 3);
	bits.put(names.bits, 5);
	bits.vary(shapes.length, 3);
	for (const item of shapes) {
		bits.put(names.code(item.id) ?? 0, names.bits);
		const answered = items[item.id];
		if (!bits.flag(answered?.answer !== undefined) || !answered) continue;
		bits.put(MODES.indexOf(answered.mode), 2);
		putAnswer(writer, item, answered.answer, withOrder);
	}
}

/**
 * Answers to questions that are gone or were changed since are passed over.
 * @param version of the packed state: `a` does not say when answers were changed; `a` and `b` name answers by their numbers
 * @throws where the bits end too early or make no sense
 */
export function takeQuizzes(reader: Reader, record: CourseRecord, course: CourseShape, version: PackVersion): { quizzes: QuizStates; changed: QuizTimes } {
	const { bits, text } = reader;
	const names = quizNames(course);
	const entries = entriesOf(course, record);
	const quizzes: QuizStates = {};
	const changed: QuizTimes = {};
	const width = bits.take(5);
	for (let left = bits.vary(4); left > 0; left--) {
		const id = names.name(bits.take(width), width);
		const attempt = bits.vary(2);
		const at = version !== 'a' && bits.flag() ? FIRST + bits.vary(9) : undefined;
		const entry = entries.find(({ shape, attempt: own }) => shape.id === id && own === attempt);
		const state = bits.flag() ? takeQuiz(reader, entry?.shape, version < 'c') : (JSON.parse(text()) as unknown);
		if (entry) quizzes[entry.key] = state;
		if (entry && at !== undefined) changed[entry.key] = at;
	}
	return { quizzes, changed };
}

function takeQuiz(reader: Reader, shape: QuizShape | undefined, former: boolean): QuizState {
	const { bits } = reader;
	const names = itemNames(shape ?? { id: '', items: [] }, former);
	const state: QuizState = { order: [], position: 0, finished: bits.flag(), items: {} };
	state.position = bits.vary(3);
	const width = bits.take(5);
	for (let left = bits.vary(3); left > 0; left--) {
		const id = names.name(bits.take(width), width);
		const item = shape?.items.find((one) => one.id === id);
		if (id !== undefined) state.order.push(id);
		if (!bits.flag()) continue;
		const mode = MODES[bits.take(2)] ?? 'open';
		const answer = takeAnswer(reader, item, former);
		if (item) state.items[item.id] = { mode, answer };
	}
	return state;
}
