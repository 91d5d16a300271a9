/**
 * What earlier runs made of many small inputs, in one file of the cache (`cache.ts`): one of them is looked up in no time, and the
 * file is written anew where some of them have changed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheFolder, isOn, keep, keyOf, markUsed } from './cache.ts';
import { sha256 } from './hash.ts';

export type Pack = {
	/** @param state tells one input of that name from others @returns what was made of it; nothing where that is not known */
	get(name: string, state: string): unknown;
	/** Keeps a value: one that the structured clone algorithm of HTML copies whole. Others are passed over. */
	set(name: string, state: string, value: unknown): void;
	/** Writes what has changed since the pack was opened, or saved last; what nobody asked for since it was opened is left out. Where nothing can be written, nothing is kept. */
	save(): void;
};

/** What was made of one input, as bytes: only what is asked for is taken apart. */
type Kept = { state: string; bytes: Uint8Array };

/** Digits of the proof that stands before the bytes of a pack. */
const PROOF = 64;

/**
 * @param kind a folder of the cache
 * @param input all that the values depend on beside their states
 * @param folder where results are kept
 * @returns nothing where the cache is switched off. A pack that is damaged is an empty one
 */
export function openPack(kind: string, input: readonly string[], folder: string = cacheFolder()): Pack | undefined {
	if (!isOn()) return undefined;
	const place = join(folder, kind);
	const file = join(place, keyOf(input));
	const known = readPack(file);
	const used = new Map<string, Kept>();
	let changed = false;
	let saved = false;
	return {
		get(name, state) {
			const kept = known.get(name);
			if (kept?.state !== state) return undefined;
			used.set(name, kept);
			return deserialize(kept.bytes);
		},
		set(name, state, value) {
			try {
				used.set(name, { state, bytes: serialize(value) });
				changed = true;
			} catch {
				// It holds what cannot be copied: a function, say.
			}
		},
		save() {
			if (!changed && (saved || used.size === known.size)) return;
			[changed, saved] = [false, true];
			const bytes = serialize(used);
			try {
				keep(place, file, Buffer.from(sha256(bytes)), bytes);
			} catch {
				// A folder that nobody may write to, a full disk: the next run makes it all again.
			}
		},
	};
}

function readPack(file: string): ReadonlyMap<string, Kept> {
	try {
		const bytes = readFileSync(file);
		const body = bytes.subarray(PROOF);
		if (sha256(body) !== bytes.toString('latin1', 0, PROOF)) return new Map();
		markUsed(file);
		return deserialize(body) as Map<string, Kept>;
	} catch {
		return new Map();
	}
}
