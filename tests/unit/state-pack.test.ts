/** The packed state: all of it comes back, it fits where SCORM 1.2 has room, and nothing in it breaks a course that changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largeCourse, learner } from '../../scripts/bench/learner.ts';
import { BitReader, BitWriter, fromText, toText } from '../../src/learning/pack/bits.ts';
import { attemptKey, type CourseShape } from '../../src/learning/pack/course-shape.ts';
import { emptyRecord } from '../../src/learning/record.ts';
import { type CourseState, packState, unpackState } from '../../src/learning/state-pack.ts';
import { inOneLanguage } from '../../src/quiz/plain.ts';
import { quietDay } from './broken-tree.ts';
import { sampleQuizWords } from './quiz-samples.ts';
import { servedContent } from './served-content.ts';
import { siteContent } from './unchanged-content.ts';

const SCORM12 = 4096;
const ROOM = 64_000;
const { quizzes } = servedContent(siteContent, quietDay);
const pool = quizzes.flatMap((quiz) => inOneLanguage(quiz, quizzes, 'vi').items);
const quizWords = sampleQuizWords('vi');
const plan = largeCourse(pool, quizWords, { lessons: 60, answers: 200, exam: 30 });

/** Times as packing keeps them, and empty places as JSON has them. */
function asKept({ record, quizzes: states, changed, lineage }: CourseState): CourseState {
	const minute = (time: number) => Math.floor(time / 60_000) * 60_000;
	const second = (time: number) => Math.floor(time / 1000) * 1000;
	return {
		lineage,
		record: {
			...record,
			lessons: Object.fromEntries(
				Object.entries(record.lessons).map(([id, { read, check: result }]) => [
					id,
					{ ...(read === undefined ? {} : { read: minute(read) }), ...(result ? { check: { ...result, at: minute(result.at) } } : {}) },
				]),
			),
			notes: Object.fromEntries(Object.entries(record.notes).map(([id, { text, at }]) => [id, { text, at: minute(at) }])),
			...(record.last ? { last: { ...record.last, at: minute(record.last.at) } } : {}),
			attempts: record.attempts.map((attempt) => ({
				...attempt,
				started: second(attempt.started),
				...(attempt.until === undefined ? {} : { until: second(attempt.until) }),
				...(attempt.handedIn === undefined ? {} : { handedIn: second(attempt.handedIn) }),
			})),
		},
		quizzes: JSON.parse(JSON.stringify(states)) as CourseState['quizzes'],
		changed,
	};
}

describe('bits and signs', () => {
	it('come back as they were', () => {
		fc.assert(
			fc.property(fc.array(fc.record({ value: fc.nat(), group: fc.integer({ min: 1, max: 9 }), on: fc.boolean() })), (entries) => {
				const writer = new BitWriter();
				for (const { value, group, on } of entries) {
					writer.vary(value, group);
					writer.flag(on);
					writer.put(value % 2 ** group, group);
				}
				const reader = new BitReader(fromText(toText(writer.bytes())) ?? new Uint8Array());
				for (const { value, group, on } of entries) {
					expect(reader.vary(group)).toBe(value);
					expect(reader.flag()).toBe(on);
					expect(reader.take(group)).toBe(value % 2 ** group);
				}
			}),
		);
	});
	it('are letters, digits, hyphen and low line alone', () => {
		fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(toText(bytes)).toMatch(/^[\w-]*$/)));
		fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(fromText(toText(bytes))).toEqual(bytes)));
	});
	it('a foreign sign is no packed text', () => expect(fromText('ab<d')).toBeUndefined());
});

describe('a course of 60 lessons, 200 answers of all types and three exams', () => {
	it('has every kind of answer in it', () => {
		const kinds = new Set(plan.quizzes.flatMap(({ items }) => items.map(({ kind }) => kind)));
		expect([...kinds].sort()).toEqual(['choice', 'mark', 'true-false', 'typed', 'words']);
		expect(plan.quizzes.flatMap(({ items }) => items)).toHaveLength(200);
	});
	it('fits into 4,096 characters, whatever the learner did, and all of it comes back', () => {
		let longest = 0;
		for (let turn = 0; turn < 30; turn++) {
			const state = learner(plan, `learner ${turn}`, turn % 2 === 0 ? 0 : 30);
			const { text, left, fits } = packState(state, plan, SCORM12);
			longest = Math.max(longest, text.length);
			expect({ left, fits }).toEqual({ left: [], fits: true });
			expect(text).toMatch(/^[\w-]+$/);
			expect(unpackState(text, plan)).toEqual(asKept(state));
		}
		expect(longest).toBeLessThanOrEqual(SCORM12);
		expect(longest).toBeGreaterThan(1000);
	});
});

describe('where it does not fit', () => {
	const long = 'Một câu trả lời dài mà người học tự viết, không có trong đáp án. ';
	/** The learner types pages of their own into every place, and notes to every lesson. */
	function writer(): CourseState {
		const state = learner(plan, 'writer', 20);
		let number = 0;
		for (const { id, items } of [...plan.quizzes, ...(plan.exam ? [plan.exam] : [])]) {
			for (const [key, kept] of Object.entries(state.quizzes)) {
				if (key !== id && !key.startsWith(`${id}-`)) continue;
				const { items: answers } = kept as { items: Record<string, { answer: unknown }> };
				for (const { id: item, kind, count } of items)
					if (kind === 'typed' && answers[item]) answers[item].answer = Array.from({ length: count }, () => `${long.repeat(2)}${number++}`);
			}
		}
		for (const lesson of Object.keys(state.record.lessons))
			state.record.notes[lesson] = { text: `${lesson} ${long.repeat(30)}${number++}`, at: Date.UTC(2026, 9, 1) };
		return state;
	}
	it('a roomier LMS keeps all of it', () => {
		const state = writer();
		const { left, fits, text } = packState(state, plan, ROOM);
		expect(fits).toBe(true);
		expect(left).toEqual([]);
		expect(unpackState(text, plan)).toEqual(asKept(state));
	});
	it('the least missed is left out first; lessons, results, attempts and open answers stay', () => {
		const state = writer();
		const { text, left, fits } = packState(state, plan, SCORM12);
		expect(fits).toBe(true);
		expect(text.length).toBeLessThanOrEqual(SCORM12);
		expect(left.slice(0, 2)).toEqual(['order', 'finished']);
		const back = unpackState(text, plan);
		const kept = asKept(state);
		expect(back?.record.lessons).toEqual(kept.record.lessons);
		expect(back?.record.last).toEqual(kept.record.last);
		expect(back?.record.attempts.map(({ seed, items, result }) => [seed, items, result?.score, result?.passed])).toEqual(
			kept.record.attempts.map(({ seed, items, result }) => [seed, items, result?.score, result?.passed]),
		);
		const running = state.record.attempts.at(-1)?.seed ?? '';
		expect(Object.keys(back?.quizzes ?? {})).toContain(attemptKey(plan.exam?.id ?? '', running));
	});
	it('a step is taken only where the one before was not enough', () => {
		const state = learner(plan, 'a step');
		const whole = packState(state, plan, ROOM).text.length;
		const { left } = packState(state, plan, whole - 1);
		expect(left).toEqual(['order']);
		const without = packState(state, plan, packStateLength(state) - 1);
		expect(without.left).toEqual(['order', 'finished']);
		const back = unpackState(without.text, plan);
		expect(Object.keys(back?.quizzes ?? {})).toHaveLength(Object.keys(state.quizzes).length - 1);
	});
	it('says so where even the least is too long', () => {
		const { fits } = packState(learner(plan, 'x'), plan, 50);
		expect(fits).toBe(false);
	});
	function packStateLength(state: CourseState): number {
		let limit = packState(state, plan, ROOM).text.length;
		while (packState(state, plan, limit - 1).left.length <= 1) limit = packState(state, plan, limit - 1).text.length;
		return limit;
	}
});

describe('a course that changed since', () => {
	const state = learner(plan, 'changed');
	const { text } = packState(state, plan, ROOM);
	const changed: CourseShape = {
		...plan,
		outline: {
			...plan.outline,
			modules: plan.outline.modules.map((part) => ({ ...part, lessons: [{ id: 'bai-moi' }, ...part.lessons.slice(1)].reverse() })),
		},
		quizzes: plan.quizzes
			.map((quiz, index) => (index === 5 ? { ...quiz, items: quiz.items.map((item, at) => (at === 0 ? { ...item, key: item.key + 1 } : item)) } : quiz))
			.slice(1),
	};
	it('keeps what is still there, wherever it stands now', () => {
		const back = unpackState(text, changed);
		const kept = asKept(state);
		const { 'bai-hoc-so-1': _, ...lessons } = kept.record.lessons;
		expect(back?.record.lessons).toEqual(lessons);
		expect(Object.keys(back?.quizzes ?? {})).toHaveLength(Object.keys(kept.quizzes).length - 1);
		expect(back?.quizzes[plan.quizzes[10]?.id ?? '']).toEqual(kept.quizzes[plan.quizzes[10]?.id ?? '']);
	});
	it('takes no answer for one to a question that was changed', () => {
		const quiz = plan.quizzes[5];
		const back = unpackState(text, changed)?.quizzes[quiz?.id ?? ''] as { items: object; order: string[] };
		expect(Object.keys(back.items).sort()).toEqual(
			(quiz?.items ?? [])
				.slice(1)
				.map(({ id }) => id)
				.sort(),
		);
	});
});

describe('a text that is none of ours', () => {
	const { text } = packState(learner(plan, 'cut'), plan, SCORM12);
	it.each(['', 'a', 'aaaa', '{"version":1}', 'b'.repeat(100), '<suspend/>'])('is no state: %s', (other) => expect(unpackState(other, plan)).toBeUndefined());
	it('cut anywhere, or with one sign changed, it is no state, and nothing is thrown', () => {
		for (let end = 0; end < text.length; end += 7) expect(unpackState(text.slice(0, end), plan)).toBeUndefined();
		for (let at = 1; at < text.length; at += 11) {
			const other = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
			expect(unpackState(other, plan)).toBeUndefined();
		}
	});
	it('never throws on noise', () => {
		fc.assert(fc.property(fc.string(), (noise) => void unpackState(`a${noise}`, plan)));
		fc.assert(fc.property(fc.uint8Array({ minLength: 4, maxLength: 200 }), (bytes) => void unpackState(`a${toText(bytes)}`, plan)));
	});
});

describe('other content', () => {
	it('a state of an unknown form is kept whole', () => {
		const id = plan.quizzes[0]?.id ?? '';
		const state: CourseState = {
			record: { ...emptyRecord('khoa-dai'), last: { lesson: 'bai-hoc-so-1', at: 60_000_000 } },
			quizzes: { [id]: { answers: [1, null, 'x'] } },
			changed: {},
			lineage: 0,
		};
		expect(unpackState(packState(state, plan, SCORM12).text, plan)).toEqual(state);
	});
	it('an empty record takes a few signs', () =>
		expect(packState({ record: emptyRecord('khoa-dai'), quizzes: {}, changed: {}, lineage: 0 }, plan, SCORM12).text.length).toBeLessThan(20));
});
