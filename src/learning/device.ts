/**
 * The browser's local storage, as the learning pages use it: never throws, keeps aside what is broken,
 * and goes on in the memory of the page where the browser refuses to keep anything.
 */
export const PREFIX = 'quyen-con-nguoi.';
const ASIDE = `${PREFIX}aside/`;

/** What the learner is told: nothing can be kept beyond this page; a broken record was put aside. */
export type DeviceNote = 'memory' | 'broken';

const memory = new Map<string, string>();

/** What stands under a key: the text that only this page has, as the browser refused it; then the one that the browser keeps. */
export function copiesOf(key: string): string[] {
	return [memory.get(key), keptText(key)].filter((text) => text !== undefined);
}

/** @returns the text under a key, also where only this page has it */
export const readKey = (key: string): string | null => copiesOf(key)[0] ?? null;

function keptText(key: string): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** @returns whether the browser kept it; where not, this page still has it */
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
	forget(key);
	try {
		localStorage.removeItem(key);
	} catch {
		// A browser that keeps nothing has nothing to remove.
	}
}

/** Drops what only this page has under a key. */
export function forget(key: string): void {
	memory.delete(key);
}

/** Keeps a copy of a text that could not be read whole beside those of earlier times, so that nothing is lost for good. */
export function putAside(key: string, text: string): void {
	try {
		let place = `${ASIDE}${key}`;
		while ((localStorage.getItem(place) ?? text) !== text) place += '+';
		localStorage.setItem(place, text);
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
