/** The record of answers on the learner's device: what it survives. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AnswerNote, DeviceAnswerStore, QUIZ_LIMIT, STATE_LIMIT } from '../../src/learning/answer-store.ts';
import { DeviceStorage } from '../../src/learning/device-storage.ts';
import { tabLock } from '../../src/learning/tab-lock.ts';

/** A storage as browsers have it, which can be full or forbidden. */
class Storage {
	readonly items = new Map<string, string>();
	full = false;
	forbidden = false;
	#guard() {
		if (this.forbidden) throw new DOMException('denied', 'SecurityError');
	}
	get length() {
		this.#guard();
		return this.items.size;
	}
	key(index: number) {
		return [...this.items.keys()][index] ?? null;
	}
	getItem(key: string) {
		this.#guard();
		return this.items.get(key) ?? null;
	}
	setItem(key: string, value: string) {
		this.#guard();
		if (this.full) throw new DOMException('full', 'QuotaExceededError');
		this.items.set(key, value);
	}
	removeItem(key: string) {
		this.#guard();
		this.items.delete(key);
	}
}

/** Web Locks over all tabs of a browser. */
class Locks {
	readonly held = new Set<string>();
	async request(name: string, _options: object, run: (lock: object | null) => unknown): Promise<void> {
		const free = !this.held.has(name);
		if (free) this.held.add(name);
		await run(free ? {} : null);
		if (free) this.held.delete(name);
	}
}

let local: Storage;
let locks: Locks;
/** Opens the quiz as a tab would; each tab has a session storage of its own. */
async function tab(session = new Storage(), quiz = 'q') {
	const notes: (AnswerNote | undefined)[] = [];
	const browser = {
		device: new DeviceStorage(() => local as unknown as globalThis.Storage),
		lock: tabLock,
		session: () => session as unknown as globalThis.Storage,
	};
	const store = new DeviceAnswerStore(quiz, 'vi', (note) => notes.push(note), browser);
	const state = await store.open();
	return { store, state, notes, session };
}
const closeAllTabs = () => locks.held.clear();

beforeEach(() => {
	local = new Storage();
	locks = new Locks();
	vi.stubGlobal('navigator', { locks });
});
afterEach(() => vi.unstubAllGlobals());

describe('answers are kept', () => {
	it('over a reload and a closed tab', async () => {
		const first = await tab();
		expect(first.state).toBeUndefined();
		first.store.save({ a: 1 });
		closeAllTabs();
		expect((await tab(first.session)).state).toEqual({ a: 1 });
		closeAllTabs();
		expect((await tab()).state).toEqual({ a: 1 });
	});
	it('apart for each quiz', async () => {
		(await tab()).store.save({ a: 1 });
		expect((await tab(undefined, 'q2')).state).toBeUndefined();
	});
	it('until they are removed', async () => {
		const { store } = await tab();
		store.save({ a: 1 });
		store.clear();
		closeAllTabs();
		expect((await tab()).state).toBeUndefined();
	});
});

describe('two tabs', () => {
	it('do not write over each other, and the second begins where the first was', async () => {
		const one = await tab();
		one.store.save({ a: 1 });
		const two = await tab();
		expect(two.state).toEqual({ a: 1 });
		expect(two.notes).toEqual(['tab']);
		two.store.save({ a: 1, b: 2 });
		one.store.save({ a: 1, c: 3 });
		const records = [...local.items.values()].map((text) => (JSON.parse(text) as { state: object }).state);
		expect(records).toEqual(
			expect.arrayContaining([
				{ a: 1, b: 2 },
				{ a: 1, c: 3 },
			]),
		);
	});
	it('each finds its own after a reload', async () => {
		const one = await tab();
		one.store.save({ a: 1 });
		const two = await tab();
		two.store.save({ b: 2 });
		closeAllTabs();
		expect((await tab(one.session)).state).toEqual({ a: 1 });
		expect((await tab(two.session)).state).toEqual({ b: 2 });
	});
	it('what closed tabs left does not grow without end', async () => {
		for (let number = 0; number < 12; number++) {
			const { store } = await tab();
			store.save({ number });
		}
		closeAllTabs();
		await tab();
		await Promise.resolve();
		expect(local.items.size).toBeLessThanOrEqual(5);
	});
});

describe('a quiz that asks to keep too much', () => {
	const text = (length: number) => 'x'.repeat(length);
	const size = () => [...local.items.values()].reduce((sum, value) => sum + value.length, 0);
	it('is refused, which is said, and the last good state stays, also over a reload', async () => {
		const { store, notes } = await tab();
		store.save({ a: 1 });
		store.save({ a: text(STATE_LIMIT) });
		expect(notes).toEqual(['large']);
		expect(store.state).toEqual({ a: 1 });
		closeAllTabs();
		expect((await tab()).state).toEqual({ a: 1 });
	});
	it('is kept again once it asks for less', async () => {
		const { store, notes } = await tab();
		store.save({ a: text(5_000_000) });
		store.save({ a: text(STATE_LIMIT - 100) });
		expect(notes).toEqual(['large']);
		closeAllTabs();
		expect((await tab()).state).toEqual({ a: text(STATE_LIMIT - 100) });
	});
	it('gets no more in many tabs and languages than one quiz may have, and other quizzes keep theirs', async () => {
		const notes: (AnswerNote | undefined)[] = [];
		for (let number = 0; number < 12; number++) {
			const opened = await tab();
			opened.store.save({ number, a: text(STATE_LIMIT - 100) });
			notes.push(...opened.notes);
		}
		expect(size()).toBeLessThanOrEqual(QUIZ_LIMIT);
		expect(notes).toContain('large');
		const other = await tab(undefined, 'q2');
		other.store.save({ a: text(STATE_LIMIT - 100) });
		expect(other.notes).toEqual([]);
	});
	it('gets no more by records that cannot be read and are put aside', async () => {
		for (let number = 0; number < 12; number++) {
			const { store, session } = await tab();
			store.save({ number, a: text(STATE_LIMIT - 100) });
			for (const [key, value] of local.items) if (key.startsWith('quyen-con-nguoi.quiz')) local.items.set(key, value.replace('"version":1', '"version":2'));
			closeAllTabs();
			await tab(session);
			closeAllTabs();
		}
		expect(size()).toBeLessThanOrEqual(QUIZ_LIMIT);
	});
	it.each([undefined, 'x'.repeat(100), 7, true, 10n, () => 1])('what is no state changes nothing: %s', async (value) => {
		const { store, notes } = await tab();
		store.save({ a: 1 });
		store.save(value);
		expect([store.state, notes]).toEqual([{ a: 1 }, []]);
		closeAllTabs();
		expect((await tab()).state).toEqual({ a: 1 });
	});
});

describe('when something is wrong', () => {
	it.each(['{', 'null', '7', '{"version":1}', '{"version":99,"saved":1,"state":{}}', '{"version":1,"saved":"x","state":{}}'])(
		'a broken record is put aside, not lost: %s',
		async (text) => {
			local.items.set('quyen-con-nguoi.quiz/q/vi/old', text);
			const { state, notes } = await tab();
			expect(state).toBeUndefined();
			expect(notes).toEqual(['broken']);
			expect(local.items.get('quyen-con-nguoi.aside/quyen-con-nguoi.quiz/q/vi/old')).toBe(text);
		},
	);
	it('a broken record does not take a sound one with it', async () => {
		const { store } = await tab();
		store.save({ a: 1 });
		local.items.set('quyen-con-nguoi.quiz/q/vi/old', '{');
		closeAllTabs();
		expect((await tab()).state).toEqual({ a: 1 });
	});
	it('a full storage: the answers live on in the tab, and it is said', async () => {
		const { store, notes } = await tab();
		local.full = true;
		store.save({ a: 1 });
		expect(store.state).toEqual({ a: 1 });
		await expect.poll(() => notes).toEqual(['memory']);
		local.full = false;
		store.save({ a: 2 });
		expect(notes).toEqual(['memory', undefined]);
		closeAllTabs();
		expect((await tab()).state).toEqual({ a: 2 });
	});
	it('a broken record in a full storage stays where it is', async () => {
		local.items.set('quyen-con-nguoi.quiz/q/vi/old', '{');
		local.full = true;
		const { notes } = await tab();
		expect(notes).toContain('memory');
		expect([...local.items.values()]).toContain('{');
	});
	it('a forbidden storage', async () => {
		local.forbidden = true;
		const session = new Storage();
		session.forbidden = true;
		const { store, state, notes } = await tab(session);
		expect(state).toBeUndefined();
		store.save({ a: 1 });
		store.clear();
		expect(store.state).toBeUndefined();
		expect(new Set(notes)).toEqual(new Set(['memory']));
	});
	it.each([
		[
			'at once',
			() => {
				throw new DOMException('denied', 'SecurityError');
			},
		],
		['later', () => Promise.reject(new DOMException('denied', 'SecurityError'))],
	])('locks that are refused %s do not stop the quiz', async (_, request) => {
		for (let number = 0; number < 6; number++)
			local.items.set(`quyen-con-nguoi.quiz/q/vi/${number}`, JSON.stringify({ version: 1, saved: number, state: { number } }));
		vi.stubGlobal('navigator', { locks: { request } });
		expect((await tab()).state).toEqual({ number: 5 });
	});
	it('old slots that the browser does not remove do not stop the quiz', async () => {
		for (let number = 0; number < 6; number++)
			local.items.set(`quyen-con-nguoi.quiz/q/vi/${number}`, JSON.stringify({ version: 1, saved: number, state: { number } }));
		local.removeItem = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		expect((await tab()).state).toEqual({ number: 5 });
	});
	it('records that cannot be read at the same place at two times are both put aside', async () => {
		for (const text of ['{', '{"version":99}']) {
			local.items.set('quyen-con-nguoi.quiz/q/vi/old', text);
			await tab();
		}
		expect([...local.items].filter(([key]) => key.startsWith('quyen-con-nguoi.aside/')).map(([, text]) => text)).toEqual(['{', '{"version":99}']);
	});
	it('a browser without locks', async () => {
		vi.stubGlobal('navigator', {});
		const { store } = await tab();
		store.save({ a: 1 });
		expect((await tab()).state).toEqual({ a: 1 });
	});
});
