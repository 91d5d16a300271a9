/** What reads pictures of cards beside the page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openReader } from '../../src/lesson/answer-cards/reader.ts';

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
