/** A browser in whose tabs a quiz is answered, for tests of what is kept of the answers. */
import { afterEach, beforeEach, vi } from 'vitest';
import { type AnswerNote, DeviceAnswerStore } from '../../src/learning/answer-store.ts';
import { DeviceStorage } from '../../src/learning/device-storage.ts';
import { tabLock } from '../../src/learning/tab-lock.ts';

/** A storage as browsers have it, which can be full or forbidden. */
export class Storage {
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

/** What all tabs of the browser share. */
export const here = { local: new Storage(), locks: new Locks() };
/** Opens the quiz as a tab would; each tab has a session storage of its own. */
export async function tab(session = new Storage(), quiz = 'q') {
	const notes: (AnswerNote | undefined)[] = [];
	const browser = {
		device: new DeviceStorage(() => here.local as unknown as globalThis.Storage),
		lock: tabLock,
		session: () => session as unknown as globalThis.Storage,
	};
	const store = new DeviceAnswerStore(quiz, 'vi', (note) => notes.push(note), browser);
	const state = await store.open();
	return { store, state, notes, session };
}
export const closeAllTabs = (): void => here.locks.held.clear();

/** Each test of a file begins in a browser of its own. */
export function tabsHere(): void {
	beforeEach(() => {
		Object.assign(here, { local: new Storage(), locks: new Locks() });
		vi.stubGlobal('navigator', { locks: here.locks });
	});
	afterEach(() => vi.unstubAllGlobals());
}
