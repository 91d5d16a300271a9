/**
 * Packs all that a learner has done in a course into a short text of letters and digits, for LMSs that keep no more than
 * 4,096 characters (SCORM 1.2, `cmi.suspend_data`), and unpacks it again.
 *
 * Form: one letter for the version, two bytes to tell a text that was cut or changed, then bits; behind them the texts that
 * the learner typed, deflated with the words of the course as dictionary; all of it in base 64. Lessons, quizzes and
 * questions go by hashes of their ids, so that a package made again from a changed course finds what is still there.
 *
 * Where it would not fit, it leaves out in this order, and no more than it must: the order in which answers were shown;
 * finished checks, first those with typed texts of the learner's own, the longest first (their results stay); papers of
 * exams that were handed in (their results stay); notes, the longest first; the results question by question of earlier
 * attempts; answers to checks that are not finished, the longest first. Lessons, done or skipped, results and attempts are never left out.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { BitReader, BitWriter, fromText, hashBytes, toText } from './pack/bits.ts';
import { attemptKey, type CourseShape, vocabulary } from './pack/course-shape.ts';
import { asAnswered } from './pack/former-paper.ts';
import { isQuizState, packVersions, putQuizzes, type QuizStates, type QuizTimes, takeQuizzes } from './pack/quiz-bits.ts';
import { putRecord, takeRecord } from './pack/record-bits.ts';
import { withChanges } from './quiz-answers.ts';
import { type CourseRecord, merged } from './record.ts';

export type CourseState = {
	record: CourseRecord;
	/** what each quiz keeps of itself, by its id; an attempt at the exam by `attemptKey` */
	quizzes: QuizStates;
	changed: QuizTimes;
	/** which beginning it goes back to, a number of 32 bits: two states with two beginnings may be of two people; 0 where nobody knows */
	lineage: number;
};
export type LeftOut = 'order' | 'finished' | 'papers' | 'notes' | 'details' | 'open';
export type Packed = {
	text: string /** what was left out because it did not fit */;
	left: LeftOut[] /** false where even the least is too long */;
	fits: boolean;
};

const VERSION = 'e';

/**
 * @param limit how many characters the text may have
 * @param course the course as it is now; what it does not know is not packed
 */
export function packState(state: CourseState, course: CourseShape, limit: number): Packed {
	let current = state;
	let text = write(current, course, true);
	if (text.length <= limit) return { text, left: [], fits: true };
	const left = new Set<LeftOut>(['order']);
	text = write(current, course, false);
	for (const { what, without } of losses(state, course)) {
		if (text.length <= limit) break;
		current = without(current);
		left.add(what);
		text = write(current, course, false);
	}
	return { text, left: [...left], fits: text.length <= limit };
}

/**
 * As `packState`, for any state: a quiz may keep of itself what cannot be packed; then the progress is packed without the quizzes.
 * Never throws.
 */
export function packedWithin(state: CourseState, course: CourseShape, limit: number): Pick<Packed, 'text' | 'left'> {
	try {
		return packState(state, course, limit);
	} catch {
		const { text, left } = packState({ ...state, quizzes: {} }, course, limit);
		return { text, left: [...new Set([...left, 'open' as const])] };
	}
}

/**
 * @param text spaces behind it are passed over
 * @returns none where the text is no packed state, or was cut on its way; never throws
 */
export function unpackState(text: string, course: CourseShape): CourseState | undefined {
	const version = packVersions.find((letter) => letter === text.slice(0, 1));
	const bytes = version ? fromText(text.slice(1).trimEnd()) : undefined;
	if (!version || !bytes || bytes.length < 4 || checksum(bytes.subarray(2)) !== ((bytes[0] ?? 0) << 8) + (bytes[1] ?? 0)) return undefined;
	try {
		const length = ((bytes[2] ?? 0) << 8) + (bytes[3] ?? 0);
		const packed = bytes.subarray(4 + length);
		const texts = packed.length === 0 ? [] : (JSON.parse(strFromU8(inflateSync(packed, { dictionary: vocabulary(course) }))) as string[]);
		const reader = { bits: new BitReader(bytes.subarray(4, 4 + length)), text: () => texts.shift() ?? '' };
		const lineage = version >= 'c' ? reader.bits.take(32) : 0;
		const record = takeRecord(reader, course, version);
		const answers = takeQuizzes(reader, record, course, version);
		if (version < 'd') record.attempts = asAnswered(record.attempts, answers.quizzes, course);
		return { lineage, record, ...answers };
	} catch {
		return undefined;
	}
}

/**
 * What both states hold: of the answers to one quiz, those that were changed last.
 * @param own counts where nobody knows which are later
 * @param before what the other one was before, where that is known: then each question that was changed since is joined by itself
 */
export function joinedStates(own: CourseState, other: CourseState, before?: CourseState): CourseState {
	const [quizzes, changed]: [QuizStates, QuizTimes] = [{ ...own.quizzes }, { ...own.changed }];
	for (const key of new Set([...Object.keys(other.quizzes), ...Object.keys(other.changed)])) {
		const [mine, theirs] = [own.changed[key], other.changed[key]];
		const both = before && withChanges(own.quizzes[key], before.quizzes[key], other.quizzes[key]);
		if (both) {
			quizzes[key] = both;
			if (theirs !== undefined) changed[key] = Math.max(mine ?? 0, theirs);
			continue;
		}
		const isKnown = own.quizzes[key] !== undefined || mine !== undefined;
		if (isKnown && !(theirs !== undefined && theirs > (mine ?? 0))) continue;
		quizzes[key] = other.quizzes[key];
		if (theirs !== undefined) changed[key] = theirs;
	}
	return { record: merged(own.record, other.record), quizzes, changed, lineage: own.lineage || other.lineage };
}

/** Whether two states are known to go back to two beginnings. */
export const areUnrelated = (one: CourseState, other: CourseState): boolean => one.lineage !== 0 && other.lineage !== 0 && one.lineage !== other.lineage;

/** How much has been done in a state. */
export type Extent = { lessons: number; quizzes: number; attempts: number };
export const extentOf = ({ record, quizzes }: CourseState): Extent => ({
	lessons: Object.values(record.lessons).filter(({ read, check }) => read !== undefined || check !== undefined).length,
	quizzes: Object.values(quizzes).filter((state) => state !== undefined).length,
	attempts: record.attempts.length,
});

function write({ record, quizzes, changed, lineage }: CourseState, course: CourseShape, withOrder: boolean): string {
	const bits = new BitWriter();
	const texts: string[] = [];
	bits.put(lineage, 32);
	putRecord({ bits, texts }, record, course);
	putQuizzes({ bits, texts }, { quizzes, changed, record }, course, withOrder);
	const numbers = bits.bytes();
	const words = texts.length === 0 ? new Uint8Array() : deflateSync(strToU8(JSON.stringify(texts)), { level: 9, dictionary: vocabulary(course) });
	const body = Uint8Array.from([numbers.length >>> 8, numbers.length & 255, ...numbers, ...words]);
	const sum = checksum(body);
	return VERSION + toText(Uint8Array.from([sum >>> 8, sum & 255, ...body]));
}

const checksum = (bytes: Uint8Array): number => hashBytes(bytes) & 0xffff;

type Loss = { what: LeftOut; without: (state: CourseState) => CourseState };

/** What can be left out, the least missed first. */
function losses({ record, quizzes }: CourseState, course: CourseShape): Loss[] {
	const size = (state: unknown) => JSON.stringify(state).length;
	const longest = (keys: readonly string[]) => [...keys].sort((a, b) => size(quizzes[b]) - size(quizzes[a]));
	const finished = (key: string) => {
		const state = quizzes[key];
		return isQuizState(state) && state.finished;
	};
	const checks = course.quizzes.map(({ id }) => id).filter((id) => quizzes[id] !== undefined);
	const typed = new Set(checks.filter((id) => hasOwnWords(quizzes[id], id, course)));
	const done = checks.filter(finished);
	const { exam } = course;
	const papers = exam ? record.attempts.filter(({ handedIn }) => handedIn !== undefined).map(({ seed }) => attemptKey(exam.id, seed)) : [];
	const notes = Object.entries(record.notes).sort(([, a], [, b]) => b.text.length - a.text.length);
	const earlier = record.attempts.slice(0, -1).filter(({ result }) => result);
	const quizLoss = (what: LeftOut) => (key: string) => ({
		what,
		without: (state: CourseState) => ({ ...state, quizzes: { ...state.quizzes, [key]: undefined } }),
	});
	const inRecord = (what: LeftOut, change: (old: CourseRecord) => CourseRecord): Loss => ({
		what,
		without: (state) => ({ ...state, record: change(state.record) }),
	});
	return [
		...longest(done.filter((key) => typed.has(key))).map(quizLoss('finished')),
		...longest(done.filter((key) => !typed.has(key))).map(quizLoss('finished')),
		...papers.map(quizLoss('papers')),
		...notes.map(([lesson]) => inRecord('notes', (old) => ({ ...old, notes: Object.fromEntries(Object.entries(old.notes).filter(([id]) => id !== lesson)) }))),
		...earlier.map(({ seed }) =>
			inRecord('details', (old) => ({
				...old,
				attempts: old.attempts.map((attempt) => (attempt.seed === seed && attempt.result ? { ...attempt, result: { ...attempt.result, items: [] } } : attempt)),
			})),
		),
		...longest(checks.filter((key) => !finished(key))).map(quizLoss('open')),
	];
}

/** Whether a learner typed words that are not among those of the quiz. */
function hasOwnWords(state: unknown, quiz: string, { quizzes }: CourseShape): boolean {
	if (!isQuizState(state)) return true;
	const shapes = quizzes.find(({ id }) => id === quiz)?.items ?? [];
	return shapes.some(({ id, kind, words = [] }) => {
		const answer = state.items[id]?.answer;
		return kind === 'typed' && Array.isArray(answer) && answer.some((word) => word !== '' && !words.includes(`${word}`));
	});
}
