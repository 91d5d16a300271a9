/** Reads the JSON of a package: bounded in size and depth, and without keys that reach into the prototype of an object. */

import { shown } from '../../files/archive-names.ts';
import { isObject } from '../../files/json.ts';
import { megabytes } from '../../files/unzip.ts';
import { type Refusal, refusal } from './result.ts';

const JSON_BYTES = 5 * 1024 * 1024;
const LEVELS = 60;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type Fields = Record<string, unknown>;

/** An object's fields; none where the value is no object. */
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** @returns the value, absent where it cannot be used, and every reason why */
export function readJson(name: string, bytes: Uint8Array): { value?: unknown; refusals: Refusal[] } {
	const no = (...refusals: Refusal[]) => ({ refusals });
	if (bytes.length > JSON_BYTES) return no(refusal('too-large', { name: shown(name), size: megabytes(bytes.length), limit: megabytes(JSON_BYTES) }));
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return no(refusal('json-not-utf8', { name: shown(name) }));
	}
	// Before parsing: whatever walks the value goes down by calling itself.
	if (levelsOf(text) > LEVELS) return no(refusal('json-too-deep', { name: shown(name), limit: LEVELS }));
	const keys = new Set<string>();
	try {
		const value: unknown = JSON.parse(text, function (this: unknown, key, part: unknown) {
			if (FORBIDDEN.has(key) && !Array.isArray(this)) keys.add(key);
			return part;
		});
		if (keys.size === 0) return { value, refusals: [] };
	} catch {
		return no(refusal('json-syntax', { name: shown(name) }));
	}
	return no(...[...keys].map((key) => refusal('json-key', { name: shown(name), key })));
}

/** How deep brackets nest, outside of strings. */
function levelsOf(text: string): number {
	let level = 0;
	let deepest = 0;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (sign === '"') {
			for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
		} else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++level);
		else if (sign === ']' || sign === '}') level--;
	}
	return deepest;
}

/** Every text in a value with the path to it: `questions[2].params.question`. */
export function* textsIn(value: unknown, path = ''): Generator<[path: string, text: string]> {
	if (typeof value === 'string') yield [path, value];
	else if (Array.isArray(value)) for (const [index, part] of value.entries()) yield* textsIn(part, `${path}[${index}]`);
	else if (isObject(value)) for (const [key, part] of Object.entries(value)) yield* textsIn(part, path === '' ? key : `${path}.${key}`);
}
