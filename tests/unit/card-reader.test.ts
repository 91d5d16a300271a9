/** What reads pictures of cards beside the page, and what becomes of the answers. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isUncounted, KnownAnswers, keptAnswers, withAnswers } from '../../src/lesson/answer-cards/known-answers.ts';
import type { Letter } from '../../src/lesson/answer-cards/layout.ts';
import { openReader } from '../../src/lesson/answer-cards/reader.ts';
import { chosenOf, counted, countsOf, empty, type Tally, without } from '../../src/lesson/hands/tally.ts';

/** A worker that answers when it is told to. */
class SlowWorker extends EventTarget {
	static last: SlowWorker | undefined;
	jobs = 0;
	ended = false;
	constructor() {
		super();
		SlowWorker.last = this;
	}
	postMessage(): void {
		this.jobs++;
	}
	terminate(): void {
		this.ended = true;
	}
}

const nothing = { width: 40, height: 40, data: new Uint8ClampedArray(6400) };
const seen = [{ number: 3, letter: 'B', corners: [] }];

beforeEach(() => {
	vi.stubGlobal('location', { protocol: 'https:' });
	vi.stubGlobal('Worker', SlowWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe('a reader', () => {
	it('hands on what its worker answers, in order', async () => {
		const reader = openReader();
		const [first, second] = [reader.read(nothing), reader.read(nothing)];
		SlowWorker.last?.dispatchEvent(new MessageEvent('message', { data: seen }));
		SlowWorker.last?.dispatchEvent(new MessageEvent('message', { data: [] }));
		expect([await first, await second]).toEqual([seen, []]);
	});
	it('leaves nobody waiting once it is closed', async () => {
		const reader = openReader();
		const waiting = reader.read(nothing);
		reader.close();
		expect(await waiting).toEqual([]);
		expect(await reader.read(nothing)).toEqual([]);
		expect(SlowWorker.last).toMatchObject({ jobs: 1, ended: true });
	});
	it('reads in the page where its worker fails', async () => {
		const reader = openReader();
		const waiting = reader.read(nothing);
		SlowWorker.last?.dispatchEvent(new Event('error'));
		expect(await waiting).toEqual([]);
		expect(await reader.read(nothing)).toEqual([]);
		expect(SlowWorker.last?.jobs).toBe(1);
	});
});

describe('answers from cards', () => {
	const six: Tally = { ...empty(), current: '6A' };
	const answers = new Map<number, Letter>([
		[1, 'A'],
		[2, 'B'],
		[7, 'B'],
	]);
	it('are counts, and of each number only where the teacher asks for it', () => {
		const counts = withAnswers(six, { item: 'q', options: 3 }, answers, false, 1);
		expect(countsOf(counts)).toEqual({ q: [1, 2, 0] });
		expect(JSON.stringify(counts)).not.toContain('chosen');
		const kept = withAnswers(counts, { item: 'q', options: 3 }, answers, true, 2);
		expect(chosenOf(kept)).toEqual({ q: { 1: 0, 2: 1, 7: 1 } });
		expect([keptAnswers(kept, 'q'), keptAnswers(counts, 'q')]).toEqual([answers, new Map()]);
		expect(JSON.stringify(withAnswers(kept, { item: 'q', options: 3 }, answers, false, 3))).not.toContain('chosen');
	});
	it('leave what is counted by hand beyond their letters', () => {
		const byHand = counted(six, 'q', [9, 9, 9, 9, 5], 1);
		expect(countsOf(withAnswers(byHand, { item: 'q', options: 5 }, answers, false, 2)).q).toEqual([1, 2, 0, 0, 5]);
	});
	it('are forgotten with the class that is deleted, and with the question that is counted anew', () => {
		const known = new KnownAnswers();
		for (const [name, item] of [
			['6A', 'q'],
			['6A', 'r'],
			['6B', 'q'],
			['constructor', 'q'],
		] as const)
			known.set(name, item, answers);
		const both = ['q', 'r'].reduce((tally, item) => withAnswers(tally, { item, options: 2 }, answers, true, 1), six);
		const all = withAnswers({ ...both, current: '6B' }, { item: 'q', options: 2 }, answers, true, 1);
		known.forgetUncounted(all);
		expect([known.get('6A', 'q'), known.get('6B', 'q'), known.get('constructor', 'q')]).toEqual([answers, answers, undefined]);
		const cleared = counted({ ...all, current: '6A' }, 'r', [0, 0], 2);
		expect(isUncounted(cleared, '6A', 'r')).toBe(true);
		known.forgetUncounted(cleared);
		expect([known.get('6A', 'q'), known.get('6A', 'r')]).toEqual([answers, undefined]);
		known.forgetUncounted(without(cleared, '6A'));
		expect([known.get('6A', 'q'), known.get('6B', 'q')]).toEqual([undefined, answers]);
	});
});
