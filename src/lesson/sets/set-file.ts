/** Sets as a small file in JSON, to hand on or to take to another device. `README.md` of the folder above says what is in it. */
import { isObject, parsedJson } from '../../files/json.ts';
import { LIMITS } from './set.ts';
import { readSent, type SentSet } from './set-sent.ts';

const FORMAT = 'quyen-con-nguoi/bo-bai';
const VERSION = 1;
/** Bytes beyond which a file is not read, and not written: a set that is as full as one may be takes less, and a hundred sets of ten lessons. */
const LARGEST = 500_000;

/** @param size bytes @returns whether a file is small enough to be read */
export const fileFits = (size: number): boolean => size <= LARGEST;

/** @returns the text of the file */
export const fileOf = (sets: readonly SentSet[], now: Date): string =>
	`${JSON.stringify({ format: FORMAT, version: VERSION, saved: now.toISOString(), sets }, null, '\t')}\n`;

/** Why a file cannot be opened: too large; written by a later version of the site; something else than sets. */
export type FileFault = 'large' | 'later' | 'other';

/** @param text of a file that somebody chose. Never throws. @returns the sets in it, one at least, or none of them */
export function readFile(text: string): SentSet[] | FileFault {
	if (!fileFits(text.length)) return 'large';
	const value = parsedJson(text.replace(/^\uFEFF/, ''));
	if (!isObject(value) || value.format !== FORMAT || typeof value.version !== 'number') return 'other';
	if (value.version > VERSION) return 'later';
	if (!Array.isArray(value.sets) || value.sets.length === 0 || value.sets.length > LIMITS.sets) return 'other';
	const sets = value.sets.map((set: unknown) => (isObject(set) ? readSent(set.name, set.items) : undefined));
	const sound = sets.filter((set) => set !== undefined);
	return sound.length === sets.length ? sound : 'other';
}
