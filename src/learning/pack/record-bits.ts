/** What a learner has done, as bits: lessons by the hash of their ids, times as minutes since the first one. */
import type { Skip } from '../placement.ts';
import type { ItemResult, Score } from '../points.ts';
import { type Attempt, type CourseRecord, emptyRecord, type LessonRecord } from '../record.ts';
import type { Reader, Writer } from './answers.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { type CourseShape, examItemNames, lessonNames, type Names } from './course-shape.ts';
import { drawnFormerly, goneItem, takeFormerResults } from './former-paper.ts';
import type { PackVersion } from './quiz-bits.ts';

const MINUTE = 60_000;
const SECOND = 1000;
/** Seeds as this project makes them: the language, and eight random bytes. */
const SEED = /^([a-z]{2,3})-([0-9a-f]{16})$/;

/** The first time in a record, to the minute: all others are counted from it. */
function firstTimeOf({ lessons, notes, last, attempts, skipped }: CourseRecord): number {
	const times = [
		...Object.values(lessons).flatMap(({ read, check }) => [read, check?.at]),
		...Object.values(notes).map(({ at }) => at),
		last?.at,
		...attempts.flatMap(({ started, until, handedIn }) => [started, until, handedIn]),
		...Object.values(skipped).map(({ at }) => at),
	].filter((time) => time !== undefined);
	return Math.floor(Math.min(...times, Number.MAX_SAFE_INTEGER) / MINUTE) * MINUTE;
}

/** Writes a record; lessons that the course does not have are left out. */
export function putRecord(writer: Writer, record: CourseRecord, course: CourseShape): void {
	const { bits, texts } = writer;
	const names = lessonNames(course);
	const start = firstTimeOf(record);
	const known = start < Number.MAX_SAFE_INTEGER - MINUTE;
	if (!bits.flag(known)) return;
	bits.vary(start / MINUTE, 8);
	const time = (at: number) => bits.vary((at - start) / MINUTE, 5);
	bits.put(names.bits, 5);
	const lessons = Object.entries(record.lessons).flatMap(([id, entry]) => withCode(names, id, entry));
	bits.vary(lessons.length, 4);
	for (const [code, { read, check }] of lessons) {
		bits.put(code, names.bits);
		if (bits.flag(read !== undefined)) time(Math.floor((read ?? 0) / MINUTE) * MINUTE);
		if (!bits.flag(check !== undefined) || !check) continue;
		bits.flag(check.passed);
		time(Math.floor(check.at / MINUTE) * MINUTE);
		putScore(bits, check);
	}
	const last = record.last && withCode(names, record.last.lesson, record.last)[0];
	if (bits.flag(last !== undefined) && last) {
		bits.put(last[0], names.bits);
		time(Math.floor(last[1].at / MINUTE) * MINUTE);
	}
	const notes = Object.entries(record.notes).flatMap(([id, note]) => withCode(names, id, note));
	bits.vary(notes.length, 2);
	for (const [code, { text, at }] of notes) {
		bits.put(code, names.bits);
		time(Math.floor(at / MINUTE) * MINUTE);
		texts.push(text);
	}
	bits.vary(record.attempts.length, 2);
	for (const attempt of record.attempts) putAttempt(writer, attempt, course, start);
	putSkips(bits, record.skipped, names, start);
}

/**
 * Lessons that were skipped and those taken up again. To the millisecond: of a skip and its undoing within one minute the later one has
 * to be known. Lessons skipped by one press have one time between them.
 */
function putSkips(bits: BitWriter, skipped: CourseRecord['skipped'], names: Names, start: number): void {
	const groups = new Map<string, { at: number; undone: boolean; codes: number[] }>();
	for (const [code, { at, undone = false }] of Object.entries(skipped).flatMap(([id, skip]) => withCode(names, id, skip))) {
		const name = `${at} ${undone}`;
		const group = groups.get(name) ?? { at, undone, codes: [] };
		group.codes.push(code);
		groups.set(name, group);
	}
	bits.vary(groups.size, 1);
	for (const { at, undone, codes } of groups.values()) {
		bits.vary(at - start, 9);
		bits.flag(undone);
		bits.vary(codes.length, 4);
		for (const code of codes) bits.put(code, names.bits);
	}
}

function takeSkips(bits: BitReader, name: () => string | undefined, start: number): CourseRecord['skipped'] {
	const skipped: Record<string, Skip> = {};
	for (let groups = bits.vary(1); groups > 0; groups--) {
		const at = start + bits.vary(9);
		const undone = bits.flag();
		for (let left = bits.vary(4); left > 0; left--) {
			const id = name();
			if (id !== undefined) skipped[id] = { at, ...(undone ? { undone } : {}) };
		}
	}
	return skipped;
}

const withCode = <T>(names: Names, id: string, entry: T): [number, T][] => {
	const code = names.code(id);
	return code === undefined ? [] : [[code, entry]];
};

/** Points are whole but for content of others, where hundredths are kept. */
function putScore(bits: BitWriter, { score, max }: Score): void {
	const whole = bits.flag(Number.isInteger(score) && Number.isInteger(max));
	for (const points of [score, max]) bits.vary(whole ? points : points * 100, whole ? 3 : 7);
}
function takeScore(bits: BitReader): Score {
	const whole = bits.flag();
	const points = () => (whole ? bits.vary(3) : bits.vary(7) / 100);
	return { score: points(), max: points() };
}

function putAttempt(writer: Writer, { number, seed, items, started, until, handedIn, result }: Attempt, course: CourseShape, start: number): void {
	const { bits, texts } = writer;
	const time = (at: number) => bits.vary(Math.floor(at / SECOND) - start / SECOND, 8);
	bits.vary(number, 2);
	const [, language, digits = ''] = SEED.exec(seed) ?? [];
	if (bits.flag(language === course.language)) for (let at = 0; at < 16; at += 8) bits.put(Number.parseInt(digits.slice(at, at + 8), 16), 32);
	else texts.push(seed);
	putItems(writer, items, examItemNames(course));
	time(started);
	if (bits.flag(until !== undefined)) time(until ?? 0);
	if (!bits.flag(handedIn !== undefined && result !== undefined) || !result) return;
	time(handedIn ?? 0);
	bits.flag(result.passed);
	putScore(bits, result);
	const inOrder = sameAs(
		result.items.map(({ id }) => id),
		items,
	);
	if (!bits.flag(inOrder)) texts.push(JSON.stringify(result.items));
	else for (const item of result.items) putScore(bits, item);
}

/** Items by their codes: the bank may be another one when they are read. Those that the exam does not know are written out. */
function putItems({ bits, texts }: Writer, items: readonly string[], names: Names): void {
	const codes = items.flatMap((id) => names.code(id) ?? []);
	if (!bits.flag(codes.length === items.length)) {
		texts.push(JSON.stringify(items));
		return;
	}
	bits.put(names.bits, 5);
	bits.vary(codes.length, 5);
	for (const code of codes) bits.put(code, names.bits);
}

/** An item that the exam no longer has keeps its place, so that the results behind it stay with theirs. */
function takeItems({ bits, text }: Reader, names: Names): string[] {
	if (!bits.flag()) return JSON.parse(text()) as string[];
	const width = bits.take(5);
	return Array.from({ length: bits.vary(5) }, () => {
		const code = bits.take(width);
		return names.name(code, width) ?? goneItem(code);
	});
}

const sameAs = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((id, index) => id === other[index]);

/** @throws where the bits end too early or make no sense */
export function takeRecord({ bits, text }: Reader, course: CourseShape, version: PackVersion): CourseRecord {
	const record = emptyRecord(course.outline.id);
	if (!bits.flag()) return record;
	const names = lessonNames(course);
	const start = bits.vary(8) * MINUTE;
	const time = () => start + bits.vary(5) * MINUTE;
	const width = bits.take(5);
	const name = () => names.name(bits.take(width), width);
	for (let left = bits.vary(4); left > 0; left--) {
		const id = name();
		const entry: LessonRecord = {};
		if (bits.flag()) entry.read = time();
		if (bits.flag()) {
			const passed = bits.flag();
			const at = time();
			entry.check = { ...takeScore(bits), passed, at };
		}
		if (id !== undefined) record.lessons[id] = entry;
	}
	if (bits.flag()) {
		const lesson = name();
		const at = time();
		if (lesson !== undefined) record.last = { lesson, at };
	}
	for (let left = bits.vary(2); left > 0; left--) {
		const id = name();
		const at = time();
		const note = { text: text(), at };
		if (id !== undefined) record.notes[id] = note;
	}
	for (let left = bits.vary(2); left > 0; left--) record.attempts.push(takeAttempt({ bits, text }, course, start, version));
	if (version >= 'e') record.skipped = takeSkips(bits, name, start);
	return record;
}

/** Versions before `d` say of items only that they are those that the seed draws. */
const drawnItems = ({ bits, text }: Reader, course: CourseShape, seed: string): string[] =>
	bits.flag() ? drawnFormerly(course.exam?.draw ?? [], seed) : (JSON.parse(text()) as string[]);

function takeAttempt({ bits, text }: Reader, course: CourseShape, start: number, version: PackVersion): Attempt {
	const time = () => start + bits.vary(8) * SECOND;
	const number = bits.vary(2);
	const digits = () => bits.take(32).toString(16).padStart(8, '0');
	const seed = bits.flag() ? `${course.language}-${digits()}${digits()}` : text();
	const items = version < 'd' ? drawnItems({ bits, text }, course, seed) : takeItems({ bits, text }, examItemNames(course));
	const attempt: Attempt = { number, seed, items, started: time() };
	if (bits.flag()) attempt.until = time();
	if (!bits.flag()) return attempt;
	attempt.handedIn = time();
	const passed = bits.flag();
	const total = takeScore(bits);
	const score = () => takeScore(bits);
	const inOrder = () => (version < 'd' ? takeFormerResults(score, total.max, items) : items.map((id) => ({ id, ...score() })));
	const results = bits.flag() ? inOrder() : (JSON.parse(text()) as ItemResult[]);
	attempt.result = { ...total, passed, items: results };
	return attempt;
}
