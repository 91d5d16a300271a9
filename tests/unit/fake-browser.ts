/** A browser's local storage and window, as far as what learners do is kept in them: made anew for each test of a file that calls this. */
import { afterEach, beforeEach, vi } from 'vitest';
import { device } from '../../src/learning/device-storage.ts';

export type FakeBrowser = {
	/** what the local storage holds */
	kept: Map<string, string>;
	/** whether it refuses to hold more */
	full: boolean;
	/** Tells the window's listeners of something. */
	hear(type: string, event: object): void;
};

export function fakeBrowser(): FakeBrowser {
	let listeners = new Map<string, ((event: object) => void)[]>();
	const browser: FakeBrowser = {
		kept: new Map(),
		full: false,
		hear: (type, event) => {
			for (const listener of listeners.get(type) ?? []) listener(event);
		},
	};
	beforeEach(() => {
		browser.kept = new Map();
		browser.full = false;
		listeners = new Map();
		vi.stubGlobal('localStorage', {
			get length() {
				return browser.kept.size;
			},
			key: (index: number) => [...browser.kept.keys()][index] ?? null,
			getItem: (key: string) => browser.kept.get(key) ?? null,
			setItem: (key: string, value: string) => {
				if (browser.full) throw new DOMException('full', 'QuotaExceededError');
				browser.kept.set(key, value);
			},
			removeItem: (key: string) => void browser.kept.delete(key),
		});
		vi.stubGlobal('window', {
			location: { protocol: 'https:' },
			addEventListener: (type: string, listener: (event: object) => void) => void listeners.set(type, [...(listeners.get(type) ?? []), listener]),
		});
	});
	afterEach(() => {
		for (const key of device.keys()) device.remove(key);
		vi.unstubAllGlobals();
	});
	return browser;
}
