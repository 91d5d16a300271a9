/** Walks a content value and yields what the entries of all kinds share: texts, sources, marks for review. */
import type { Path } from './problem.ts';

/** A value that entries of every kind may have, with its path in the entry. */
export type SharedField =
	| { what: 'text'; path: Path; text: Record<string, string> }
	| { what: 'source'; path: Path; id: string }
	| { what: 'review'; path: Path };

/**
 * Every translated text, source reference and review mark in a value, depth first.
 * @param value a value that passed its schema
 * @param path where the value stands in its entry
 */
export function* walk(value: unknown, path: Path = []): Generator<SharedField> {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* walk(item, [...path, index]);
		return;
	}
	if (typeof value !== 'object' || value === null) return;
	if ('vi' in value && typeof value.vi === 'string') {
		yield { what: 'text', path, text: value as Record<string, string> };
		return;
	}
	for (const [key, item] of Object.entries(value)) {
		if (key === 'source' && Array.isArray(item)) {
			for (const [index, reference] of item.entries()) {
				const whole = typeof reference === 'string';
				const id = whole ? reference : (reference as { id: string }).id;
				yield { what: 'source', path: [...path, key, index, ...(whole ? [] : ['id'])], id };
			}
		} else if (key === 'review' && item === 'needed') {
			yield { what: 'review', path: [...path, key] };
		} else yield* walk(item, [...path, key]);
	}
}
