/** One tab has a course where the browser keeps nothing: by locks, else by asking the others. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { soleTab } from '../../src/learning/tab-lock.ts';

/** Channels of one browser. */
class Channels {
	readonly open = new Set<{ onmessage: ((event: MessageEvent) => void) | null }>();
	channel = () => {
		const { open } = this;
		const made = {
			onmessage: null as ((event: MessageEvent) => void) | null,
			postMessage(data: unknown) {
				for (const other of open) if (other !== made) setTimeout(() => open.has(other) && other.onmessage?.({ data } as MessageEvent), 1);
			},
			close: () => void open.delete(made),
		};
		open.add(made);
		return made as unknown as BroadcastChannel;
	};
}
const refused = { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) };
const throwing = {
	request: () => {
		throw new DOMException('denied', 'SecurityError');
	},
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe.each([
	['refuses locks', refused],
	['throws at once', throwing],
])('a browser that %s', (_, locks) => {
	it('gives the course to one of seven tabs, whether they open in turn or at once', async () => {
		for (const delay of [0, 1, 100, 1000]) {
			const channels = new Channels();
			const tabs: Promise<(() => void) | undefined>[] = [];
			for (let number = 0; number < 7; number++) {
				tabs.push(soleTab('x', locks, channels.channel));
				await vi.advanceTimersByTimeAsync(delay);
			}
			await vi.advanceTimersByTimeAsync(2000);
			const got = (await Promise.all(tabs)).filter((release) => release !== undefined);
			expect(got).toHaveLength(1);
			// Once it is closed, the next one gets it.
			got[0]?.();
			const next = soleTab('x', locks, channels.channel);
			await vi.advanceTimersByTimeAsync(2000);
			expect(await next).toBeDefined();
		}
	});
	it.each([
		['has no channel', () => undefined],
		[
			'refuses channels',
			() => {
				throw new DOMException('denied', 'SecurityError');
			},
		],
	])('and %s holds up no tab', async (__, open) => expect(await soleTab('x', locks, open)).toBeDefined());
});
