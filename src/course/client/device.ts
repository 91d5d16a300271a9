/**
 * The browser's local storage, as the learning pages use it: never throws, keeps aside what is broken,
 * and goes on in memory where the browser refuses to keep anything.
 */
export const PREFIX = 'quyen-con-nguoi.';
const ASIDE = `${PREFIX}aside/`;

/** What the learner is told: nothing can be kept beyond this tab; a broken record was put aside. */
export type DeviceNote = 'memory' | 'broken';

const memory = new Map<string, string>();

/** @returns the text under a key, also where only this tab has it */
export function readKey(key: string): string | null {
	try {
		return localStorage.getItem(key) ?? memory.get(key) ?? null;
	} catch {
		return memory.get(key) ?? null;
	}
}

/** @returns whether the browser kept it; where not, this tab still has it */
export function writeKey(key: string, text: string): boolean {
	try {
		localStorage.setItem(key, text);
		memory.delete(key);
		return true;
	} catch {
		memory.set(key, text);
		return false;
	}
}

export function removeKey(key: string): void {
	memory.delete(key);
	try {
		localStorage.removeItem(key);
	} catch {
		// A browser that keeps nothing has nothing to remove.
	}
}

/** Keeps a copy of a text that could not be read whole, so that nothing is lost for good. */
export function putAside(key: string, text: string): void {
	try {
		localStorage.setItem(`${ASIDE}${key}`, text);
	} catch {
		// Without room for a copy the record is written over; what was sound in it is in the new one.
	}
}

/** Every key of this site on the device. */
export function ownKeys(): string[] {
	try {
		const kept = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
		return [...new Set([...kept, ...memory.keys()])].filter((key) => key.startsWith(PREFIX)).sort();
	} catch {
		return [...memory.keys()].filter((key) => key.startsWith(PREFIX)).sort();
	}
}
