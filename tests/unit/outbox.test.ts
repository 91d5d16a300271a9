/** Statements on their way: in order, none lost, none twice, also where the device keeps nothing. */
import { describe, expect, it } from 'vitest';
import { DeviceStorage } from '../../src/learning/device-storage.ts';
import { Outbox } from '../../src/learning/outbox.ts';

describe('an outbox', () => {
	type Sent = { id: string; must?: true };
	function outbox(answers: (number | 'gone')[]) {
		const device = new DeviceStorage(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		const posts: string[][] = [];
		const made = new Outbox<Sent>({
			device,
			key: 'x',
			mayPutAside: ({ must }) => must !== true,
			post: async (batch) => {
				posts.push(batch.map(({ id }) => id));
				const answer = answers.shift() ?? 200;
				if (answer === 'gone') throw new TypeError('gone');
				return answer;
			},
		});
		return { made, posts };
	}
	it('keeps the order, and tells why something still waits', async () => {
		const { made, posts } = outbox(['gone', 503, 403, 200]);
		made.put({ id: 'a' }, { id: 'b' });
		made.put({ id: 'c' });
		expect(await made.deliver()).toEqual({ kind: 'unreachable' });
		expect(await made.deliver()).toEqual({ kind: 'unreachable', code: '503' });
		expect(await made.deliver()).toEqual({ kind: 'refused', code: '403' });
		expect(await made.deliver()).toBeUndefined();
		expect(posts).toEqual(Array.from({ length: 4 }, () => ['a', 'b', 'c']));
	});
	it('drops nothing that waits: what finds no room is counted, and said', () => {
		const device = new DeviceStorage(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		const made = new Outbox<{ id: string; text: string }>({ device, key: 'x', room: 1000, post: async () => 200 });
		const put = Array.from({ length: 20 }, (_, number) => made.put({ id: `${number}`, text: 'x'.repeat(280) }));
		expect(put.filter(Boolean)).toHaveLength(3);
		expect(made.waiting().map(({ id }) => id)).toEqual(['0', '1', '2']);
		expect(made.leftOut).toBe(17);
		expect(made.put({ id: 'large', text: 'x'.repeat(2000) }, { id: 'y', text: '' })).toBe(false);
		expect(made.waiting().map(({ id }) => id)).toEqual(['0', '1', '2', 'y']);
		made.clear();
		expect([made.leftOut, made.waiting()]).toEqual([0, []]);
	});
	it('sends a long queue in parts, in their order, so that each arrives in time on a weak line', async () => {
		const { made, posts } = outbox([200, 200, 503]);
		const long = Array.from({ length: 400 }, (_, number) => ({ id: `${number}`.padEnd(1000, 'x') }));
		made.put(...long);
		expect(await made.deliver()).toEqual({ kind: 'unreachable', code: '503' });
		for (const batch of posts) expect(JSON.stringify(batch).length).toBeLessThan(110_000);
		expect(await made.deliver()).toBeUndefined();
		expect([...new Set(posts.flat())]).toEqual(long.map(({ id }) => id));
		const huge = { id: 'x'.repeat(500_000) };
		made.put(huge);
		expect(await made.deliver()).toBeUndefined();
		expect(posts.at(-1)).toEqual([huge.id]);
	});
	it('puts a statement aside that the store calls malformed, so that the others arrive', async () => {
		const { made, posts } = outbox([400, 200, 400, 200]);
		made.put({ id: 'a' }, { id: 'b' }, { id: 'c' });
		expect(await made.deliver()).toBeUndefined();
		expect(posts).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
		expect(made.waiting()).toEqual([]);
		expect(made.refused).toBe(1);
	});
	it('halves what is too much for the store, until it arrives; what is too large by itself is put aside', async () => {
		const { made, posts } = outbox([413, 413, 200, 413, 413, 200]);
		made.put({ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' });
		expect(await made.deliver()).toBeUndefined();
		expect(posts).toEqual([['a', 'b', 'c', 'd'], ['a', 'b'], ['a'], ['b'], ['b'], ['c', 'd']]);
		expect(made.waiting()).toEqual([]);
		expect(made.refused).toBe(1);
	});
	it('stops at one that may not be put aside, and keeps it with all behind it', async () => {
		const { made } = outbox([400, 200, 400]);
		made.put({ id: 'a' }, { id: 'b', must: true }, { id: 'c' });
		expect(await made.deliver()).toEqual({ kind: 'refused', code: '400' });
		expect(made.waiting().map(({ id }) => id)).toEqual(['b', 'c']);
	});
	it('sends what waits while the page goes away, and keeps it where it did not arrive', async () => {
		const { made, posts } = outbox([500, 200]);
		made.flushOnUnload();
		expect(posts).toEqual([]);
		made.put({ id: 'a' });
		made.flushOnUnload();
		await Promise.resolve();
		expect(made.waiting()).toHaveLength(1);
		made.flushOnUnload();
		await new Promise((resolve) => setTimeout(resolve, 0));
		expect(made.waiting()).toEqual([]);
		made.put({ id: 'x'.repeat(61_000) });
		made.flushOnUnload();
		expect(posts).toHaveLength(2);
	});
});

describe('a queue of which one place on the device lost something', () => {
	it('has what either place has, the older first, and keeps it in both', async () => {
		const items = new Map([['k', JSON.stringify([{ id: 'b' }, { id: 'c' }])]]);
		const texts = new Map([['k', JSON.stringify([{ id: 'a' }, { id: 'b' }, null])]]);
		const device = new DeviceStorage(
			() => ({ getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, text: string) => void items.set(key, text) }) as unknown as Storage,
			{
				all: async () => new Map(texts),
				put: async (key, text) => void texts.set(key, text),
				drop: async (key) => void texts.delete(key),
			},
		);
		const outbox = new Outbox<{ id: string }>({ device, key: 'k', post: async () => 200 });
		outbox.put({ id: 'd' });
		await device.settled();
		const all = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
		expect(outbox.waiting()).toEqual(all);
		expect([items.get('k'), texts.get('k')]).toEqual([JSON.stringify(all), JSON.stringify(all)]);
	});
});
