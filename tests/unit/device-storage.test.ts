/** The browser's storage in every condition: nothing throws, and nothing that was put aside is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeviceStorage, PREFIX } from '../../src/learning/device-storage.ts';

/** A storage of which any method may be refused, or which is not there at all. */
function browser() {
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
	const device = new DeviceStorage(() => {
		guard('storage');
		return storage as unknown as Storage;
	});
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
