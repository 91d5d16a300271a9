/** The counts of raised hands on the teacher's device: what the store survives. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeviceStorage } from '../../src/learning/device-storage.ts';
import { HandsStore } from '../../src/lesson/hands/hands-store.ts';

const KEY = 'quyen-con-nguoi.hands/bai';
let kept: Map<string, string>;
let storage: DeviceStorage;

beforeEach(() => {
	kept = new Map();
	storage = new DeviceStorage(
		() =>
			({
				getItem: (key: string) => kept.get(key) ?? null,
				setItem: (key: string, value: string) => void kept.set(key, value),
				removeItem: (key: string) => void kept.delete(key),
			}) as unknown as Storage,
	);
	vi.stubGlobal('window', { addEventListener: () => {} });
});
afterEach(() => vi.unstubAllGlobals());

describe('a record that cannot be read', () => {
	it('is put aside beside those of earlier times; the record begins anew', () => {
		for (const text of ['{', '{"version":7}', '{']) {
			kept.set(KEY, text);
			const store = new HandsStore('bai', storage);
			expect(store.note).toBe('broken');
			expect(store.tally.classes).toEqual({});
		}
		const aside = [...kept].filter(([key]) => key.startsWith('quyen-con-nguoi.aside/'));
		expect(aside.map(([, text]) => text)).toEqual(['{', '{"version":7}']);
		expect(aside[0]?.[0]).toBe(`quyen-con-nguoi.aside/${KEY}`);
		expect(kept.has(KEY)).toBe(false);
	});
});
