/** The browser's storage in every condition: nothing throws, and nothing that was put aside is lost. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DeviceStorage, PREFIX, type StorageWindow } from '../../src/learning/device-storage.ts';
import type { TextDatabase } from '../../src/learning/text-database.ts';

/** A storage of which any method may be refused, or which is not there at all. */
function browser(database?: TextDatabase, events?: StorageWindow) {
	const kept = new Map<string, string>();
	const refused = new Set<string>();
	const guard = (name: string) => {
		if (refused.has(name)) throw new DOMException(name, 'SecurityError');
	};
	const storage = {
		get length() {
			guard('length');
			return kept.size;
		},
		key: (index: number) => {
			guard('key');
			return [...kept.keys()][index] ?? null;
		},
		getItem: (key: string) => {
			guard('getItem');
			return kept.get(key) ?? null;
		},
		setItem: (key: string, text: string) => {
			guard('setItem');
			kept.set(key, text);
		},
		removeItem: (key: string) => {
			guard('removeItem');
			kept.delete(key);
		},
	};
	const device = new DeviceStorage(
		() => {
			guard('storage');
			return storage as unknown as Storage;
		},
		database,
		events,
	);
	return { kept, refused, device };
}
const KEY = `${PREFIX}x`;
const METHODS = ['storage', 'length', 'key', 'getItem', 'setItem', 'removeItem'];

describe('the storage of the device', () => {
	it('throws nothing, whatever the browser refuses, and goes on from memory', () => {
		fc.assert(
			fc.property(fc.subarray(METHODS), fc.string(), (methods, text) => {
				const { device, refused, kept } = browser();
				for (const method of methods) refused.add(method);
				expect(device.write(KEY, text)).toBe(kept.get(KEY) === text);
				if (!kept.has(KEY)) expect(device.read(KEY)).toBe(text);
				device.keys();
				device.copies(KEY);
				device.putAside(KEY, text);
				device.remove(KEY);
				if (!kept.has(KEY)) expect(device.read(KEY)).toBeNull();
			}),
		);
	});
	it('has both texts where the browser refuses the newer one, until it takes it', () => {
		const { device, refused } = browser();
		device.write(KEY, 'một');
		refused.add('setItem');
		expect(device.write(KEY, 'hai')).toBe(false);
		expect(device.copies(KEY)).toEqual(['hai', 'một']);
		refused.clear();
		expect(device.write(KEY, 'ba')).toBe(true);
		expect(device.copies(KEY)).toEqual(['ba']);
	});
	it('names the keys of this site alone', () => {
		const { device, kept } = browser();
		kept.set('khac', 'x');
		device.write(KEY, 'x');
		expect(device.keys()).toEqual([KEY]);
	});
	it('keeps every text that was put aside, each once', () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { maxLength: 8 }), (texts) => {
				const { device, kept } = browser();
				for (const text of texts) expect(device.putAside(KEY, text)).toBe(true);
				expect([...kept.values()].sort()).toEqual([...new Set(texts)].sort());
			}),
		);
	});
});

describe('the database beside the local storage', () => {
	/** A database that does as it is told, and shows what it has. */
	function withDatabase(before: [string, string][] = []) {
		const texts = new Map(before);
		const told = { refuses: false, hangs: false };
		const answer = async <T>(act: () => T): Promise<T> => {
			if (told.hangs) await new Promise(() => {});
			if (told.refuses) throw new DOMException('full', 'QuotaExceededError');
			return act();
		};
		const database: TextDatabase = {
			all: () => answer(() => new Map(texts)),
			put: (key, text) => answer(() => void texts.set(key, text)),
			drop: (key) => answer(() => void texts.delete(key)),
		};
		const heard = new Map<string, (event: Event) => void>();
		const made = browser(database, { addEventListener: (type, listener) => void heard.set(type, listener) });
		const leaves = () => {
			const event = new Event('beforeunload', { cancelable: true });
			heard.get('beforeunload')?.(event);
			return !event.defaultPrevented;
		};
		return { ...made, texts, told, leaves, hear: (type: string) => heard.get(type)?.(new Event(type)) };
	}
	it('has every text that was written, and none that was removed', async () => {
		const { device, texts } = withDatabase();
		device.write(KEY, 'một');
		device.write(KEY, 'hai');
		device.write(`${KEY}2`, 'ba');
		device.remove(`${KEY}2`);
		await device.settled();
		expect([...texts]).toEqual([[KEY, 'hai']]);
	});
	it('gives back what the local storage has lost', async () => {
		const { device, kept } = withDatabase([[KEY, 'một']]);
		await device.ready;
		expect([device.read(KEY), device.keys()]).toEqual(['một', [KEY]]);
		device.write(KEY, 'hai');
		expect(device.copies(KEY)).toEqual(['hai']);
		await device.settled();
		expect(kept.get(KEY)).toBe('hai');
	});
	it('is not written over before what it had could be joined', async () => {
		const { device, texts } = withDatabase([[KEY, 'cũ']]);
		device.write(KEY, 'mới');
		const joined = device.ready.then(() => device.write(KEY, device.copies(KEY).join('+')));
		await device.settled();
		await joined;
		await device.settled();
		expect(texts.get(KEY)).toBe('mới+cũ');
	});
	it('keeps what the local storage refuses, and nobody is alarmed', async () => {
		const { device, refused, texts, leaves } = withDatabase();
		const told: boolean[] = [];
		device.watchKept(KEY, (kept) => told.push(kept));
		refused.add('setItem');
		expect(device.write(KEY, 'một')).toBe(false);
		expect(await device.isKept(KEY)).toBe(true);
		expect([texts.get(KEY), told, leaves()]).toEqual(['một', [], true]);
	});
	it('says what neither keeps, asks whoever leaves, and tries again when a tab may have made room', async () => {
		const { device, refused, told, kept, leaves, hear } = withDatabase();
		await device.ready;
		const heard: boolean[] = [];
		device.watchKept(KEY, (isKept) => heard.push(isKept));
		refused.add('setItem');
		told.refuses = true;
		device.write(KEY, 'một');
		expect(await device.isKept(KEY)).toBe(false);
		expect([heard, leaves()]).toEqual([[false], false]);
		hear('storage');
		await device.settled();
		expect(heard).toEqual([false]);
		refused.clear();
		hear('pagehide');
		expect([heard, kept.get(KEY), leaves()]).toEqual([[false, true], 'một', true]);
	});
	it('is tried again by itself', async () => {
		vi.useFakeTimers();
		const { device, refused, told, texts } = withDatabase();
		refused.add('setItem');
		told.refuses = true;
		device.write(KEY, 'một');
		await vi.advanceTimersByTimeAsync(30_000);
		told.refuses = false;
		await vi.advanceTimersByTimeAsync(30_000);
		expect(texts.get(KEY)).toBe('một');
		vi.useRealTimers();
	});
	it('that never answers stops nothing', async () => {
		vi.useFakeTimers();
		const { device, told } = withDatabase();
		told.hangs = true;
		const hung = browser({ all: () => new Promise(() => {}), put: () => new Promise(() => {}), drop: () => new Promise(() => {}) }).device;
		const ready = Promise.all([device.ready, hung.ready]);
		await vi.advanceTimersByTimeAsync(10_000);
		await ready;
		expect(hung.write(KEY, 'một')).toBe(true);
		expect(await hung.isKept(KEY)).toBe(true);
		vi.useRealTimers();
	});
	it('does not bring back what another tab removed while it was being written', async () => {
		const texts = new Map<string, string>();
		let go = () => {};
		const { device } = browser({
			all: async () => new Map(),
			put: (key, text) => new Promise((resolve) => (go = () => resolve(void texts.set(key, text)))),
			drop: async (key) => void texts.delete(key),
		});
		device.write(KEY, 'một');
		await new Promise((resolve) => setTimeout(resolve, 5));
		device.forget(KEY);
		go();
		await device.settled();
		expect([...texts]).toEqual([]);
	});
	it('has room where the local storage has none', async () => {
		const { device, refused, told, texts } = withDatabase();
		expect(await device.hasRoom(10)).toBe(true);
		refused.add('setItem');
		expect(await device.hasRoom(10)).toBe(true);
		told.refuses = true;
		expect([await device.hasRoom(10), [...texts]]).toEqual([false, []]);
	});
});
