/** The order of what is merged: which old entry a new one was, where a new key goes, and edits put into a text. */
import { isObject } from '../files/json.ts';
import { same } from './yaml-text.ts';

/** A piece of a text, by its offsets, and what stands there instead. */
export type Edit = { from: number; to: number; text: string };

/** @returns a part of a text with the edits that lie in it */
export function edited(source: string, from: number, to: number, edits: readonly Edit[]): string {
	let text = '';
	let at = from;
	for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
		text += source.slice(at, edit.from) + edit.text;
		at = edit.to;
	}
	return text + source.slice(at, Math.max(at, to));
}

/** The fields that tell one entry of a list from the others, whichever it has. */
const NAMES = ['id', 'tag', 'avoid', 'page', 'file', 'law', 'convention', 'number', 'article', 'key'];

const nameOf = (value: unknown): string | undefined => {
	if (!isObject(value)) return undefined;
	const name = NAMES.find((key) => typeof value[key] === 'string' || typeof value[key] === 'number');
	return name && `${name} ${value[name]}`;
};

/** The same text for what is the same for YAML, as `same` has it, and for nothing else. */
function contentOf(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(contentOf).join()}]`;
	if (!isObject(value)) return typeof value === 'string' ? JSON.stringify(value) : `${typeof value} ${Object.is(value, -0) ? '-0' : value}`;
	const keys = Object.keys(value).sort();
	return `{${keys.map((key) => `${JSON.stringify(key)}:${contentOf(value[key])}`).join()}}`;
}

/**
 * Which old entry of a list each new one is: the same, or the one of its name, or what is left in its place.
 * @returns for each new entry the index of the old one, or nothing
 */
export function matched(old: readonly unknown[], next: readonly unknown[]): (number | undefined)[] {
	const free = new Set(old.keys());
	const found: (number | undefined)[] = next.map(() => undefined);
	/** Pairs those of one key, in the order of both; what has no key is left. */
	const take = (keyOf: (value: unknown, at: number) => string | undefined) => {
		const places = new Map<string, number[]>();
		for (const at of [...free].reverse()) {
			const key = keyOf(old[at], at);
			if (key === undefined) continue;
			const alike = places.get(key);
			if (alike) alike.push(at);
			else places.set(key, [at]);
		}
		for (const [index, value] of next.entries()) {
			if (found[index] !== undefined) continue;
			const key = keyOf(value, index);
			const at = key === undefined ? undefined : places.get(key)?.pop();
			if (at === undefined) continue;
			found[index] = at;
			free.delete(at);
		}
	};
	for (const [index, value] of next.entries()) {
		if (!free.has(index) || !same(old[index], value)) continue;
		found[index] = index;
		free.delete(index);
	}
	take(contentOf);
	take(nameOf);
	// What is left is the same entry with other words, where as many are left as are new.
	const left = found.filter((at) => at === undefined).length;
	if (left === free.size) take((value) => `${isObject(value)} ${Array.isArray(value)}`);
	return found;
}

/**
 * @param old keys in the order of the file
 * @param next keys as the form has them
 * @returns the keys that stay, in the file's order, each new one behind the one that it follows in the form
 */
export function insertionOrder(old: readonly string[], next: readonly string[]): { key: string; at?: number }[] {
	const order: { key: string; at?: number }[] = old.flatMap((key, at) => (next.includes(key) ? [{ key, at }] : []));
	for (const [index, key] of next.entries()) {
		if (old.includes(key)) continue;
		const before = next.slice(0, index).findLast((each) => order.some((one) => one.key === each));
		const place = before === undefined ? 0 : order.findIndex((one) => one.key === before) + 1;
		order.splice(place, 0, { key });
	}
	return order;
}
