/** Statements for a record store: none before the learner agrees; kept until they have arrived; gone when the learner says no. */
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Statement } from '../../src/h5p/types/core.ts';
import { account, agree, deliver, leftOut, put, refuse, waiting } from '../../src/learning/consent.ts';

const statement: Statement = {
	verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
	object: { id: 'https://site.example/trac-nghiem/a/', definition: {} },
	result: { response: '0', success: true },
};
const store = { address: 'https://lrs.example/xapi', authorization: 'Basic abc' };
type Call = { url: string; init: { method: string; headers: Record<string, string>; body: string; credentials: string } };
let calls: Call[];
let answers: (number | 'gone')[];

beforeEach(() => {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		get length() {
			return kept.size;
		},
		key: (index: number) => [...kept.keys()][index] ?? null,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key),
	});
	calls = [];
	answers = [];
	vi.stubGlobal('fetch', async (url: URL, init: Call['init']) => {
		calls.push({ url: url.href, init });
		const answer = answers.shift() ?? 200;
		if (answer === 'gone') throw new TypeError('gone');
		return new Response(null, { status: answer });
	});
});
afterEach(() => {
	refuse();
	vi.unstubAllGlobals();
});
/** A site may be served without TLS, as in a school’s own network. */
test('without a secure context the learner can agree all the same', () => {
	const { crypto } = globalThis;
	vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
	agree('http://truong.example/');
	put(statement, 0);
	expect(account()?.name).toMatch(/^[0-9a-f-]{36}$/);
	expect(waiting()).toBe(1);
});
const sent = (call: Call | undefined) =>
	JSON.parse(call?.init.body ?? '[]') as { id: string; timestamp: string; actor: { account: { homePage: string; name: string } }; verb: { id: string } }[];

describe('the learner’s yes', () => {
	it('without it nothing is made, kept or sent', async () => {
		put(statement, 0);
		expect(await deliver(store)).toBe(true);
		expect([account(), waiting(), calls.length, localStorage.length]).toEqual([undefined, 0, 0, 0]);
	});
	it('gives this device a random name, and keeps it', () => {
		agree('https://site.example/');
		const first = account();
		agree('https://site.example/');
		expect(account()).toEqual(first);
		expect(first?.name).toMatch(/^[0-9a-f-]{36}$/);
	});
	it('taken back, what waits is dropped and the name is forgotten', () => {
		agree('https://site.example/');
		put(statement, 0);
		refuse();
		expect([account(), waiting(), localStorage.length]).toEqual([undefined, 0, 0]);
	});
});

describe('delivery', () => {
	beforeEach(() => agree('https://site.example/'));
	it('sends a whole statement: id, time, an account in place of an anonymous actor', async () => {
		put(statement, 1_764_000_000_000);
		expect(await deliver(store)).toBe(true);
		const [call] = calls;
		expect(call?.url).toBe('https://lrs.example/xapi/statements');
		expect(call?.init).toMatchObject({ method: 'POST', credentials: 'omit', headers: { authorization: 'Basic abc', 'x-experience-api-version': '1.0.3' } });
		expect(sent(call)).toMatchObject([{ ...statement, timestamp: '2025-11-24T16:00:00.000Z', actor: { objectType: 'Agent', account: account() } }]);
		expect(waiting()).toBe(0);
	});
	it.each([['gone'], [500], [401], [429]] as const)('a store that says %s loses nothing', async (answer) => {
		put(statement, 0);
		answers = [answer];
		expect(await deliver(store)).toBe(false);
		expect(waiting()).toBe(1);
		expect(await deliver(store)).toBe(true);
		expect(sent(calls[1])).toEqual(sent(calls[0]));
		expect(waiting()).toBe(0);
	});
	it('a network that answers everything with its page to log in takes nothing', async () => {
		put(statement, 0);
		vi.stubGlobal('fetch', async () => new Response('<!doctype html><title>Wi-Fi</title>', { headers: { 'content-type': 'text/html' } }));
		expect(await deliver(store)).toBe(false);
		expect(waiting()).toBe(1);
	});
	it('what is heard twice is one statement, with the id and the time that it was made with', async () => {
		const made = { ...statement, id: '0b0c5f7e-2f0e-4a53-9d3c-0a4f6c1b2d3e', timestamp: '2026-11-29T06:00:00.000Z' };
		put(made, 0);
		put(made, 1);
		expect(waiting()).toBe(1);
		await deliver(store);
		expect(sent(calls[0])).toMatchObject([made]);
		// Heard again after it has arrived, it is the same one for the store.
		put(made, 2);
		answers = [409];
		expect(await deliver(store)).toBe(true);
		expect(sent(calls[1])[0]?.id).toBe(made.id);
		expect(waiting()).toBe(0);
	});
	it('what the store has already is not sent for ever', async () => {
		put(statement, 0);
		answers = [409];
		expect(await deliver(store)).toBe(true);
		expect(waiting()).toBe(0);
	});
	it('one that the store has already does not take the others with it', async () => {
		put(statement, 0);
		put(statement, 1);
		answers = [409, 409, 200];
		expect(await deliver(store)).toBe(true);
		expect(calls.map((call) => sent(call).length)).toEqual([2, 1, 1]);
		expect(waiting()).toBe(0);
	});
	it('where the line breaks among them, the rest waits', async () => {
		put(statement, 0);
		put(statement, 1);
		answers = [409, 409, 'gone'];
		expect(await deliver(store)).toBe(false);
		expect(waiting()).toBe(1);
	});
	it('with a full storage nothing that waits is lost to the next', async () => {
		put(statement, 0);
		vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		put(statement, 1);
		put(statement, 2);
		expect(waiting()).toBe(3);
	});
	it('what comes while a delivery is under way follows it; two deliveries at once are one', async () => {
		put(statement, 0);
		const both = [deliver(store), deliver(store)];
		put(statement, 1);
		expect(await Promise.all(both)).toEqual([true, true]);
		expect(calls.map((call) => sent(call).length)).toEqual([1, 1]);
		expect(waiting()).toBe(0);
	});
	it('a store that never answers does not fill the device: what waits stays, and what finds no room is counted', () => {
		const large = { ...statement, result: { response: 'x'.repeat(100_000) } };
		for (let index = 0; index < 12; index++) put(large, index);
		expect([waiting(), leftOut()]).toEqual([9, 3]);
		refuse();
		expect(leftOut()).toBe(0);
	});
	it('a request that is never answered is given up, and what waits is sent again', async () => {
		const limits: number[] = [];
		const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((limit) => {
			limits.push(limit);
			return AbortSignal.abort(new DOMException('late', 'TimeoutError'));
		});
		vi.stubGlobal('fetch', (_: URL, { signal }: RequestInit) => new Promise((_resolve, reject) => signal?.aborted && reject(signal.reason as Error)));
		put(statement, 0);
		expect(await deliver(store)).toBe(false);
		expect([waiting(), limits]).toEqual([1, [60_000]]);
		timeout.mockRestore();
	});
	it('a broken queue is begun anew', () => {
		localStorage.setItem('quyen-con-nguoi.record-store/queue', '{');
		put(statement, 0);
		expect(waiting()).toBe(1);
	});
});
