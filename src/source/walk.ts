/** Walks a content value and finds what the entries of all kinds share: texts, sources, claims with the record of their verification. */
import type { Verification } from './fields.ts';
import type { Path } from './problem.ts';

/** A value that entries of every kind may have, with its path in the entry. */
export type SharedField = { what: 'text'; path: Path; text: Record<string, string> } | { what: 'source'; path: Path; id: string } | ClaimField;

/** What names sources. */
export type ClaimField = {
	what: 'claim';
	path: Path;
	/** the ids of its sources */
	cited: string[];
	/** the record of its verification, and the key under which that stands */
	verified: Verification | undefined;
	recordKey: string;
};

/** What was found in a value before: several checks ask for the same one. */
const walked = new WeakMap<object, readonly SharedField[]>();

/**
 * Every translated text, source reference and claim in a value, depth first.
 * @param value a value that passed its schema; nothing changes it any more
 */
export function walk(value: unknown): readonly SharedField[] {
	if (typeof value !== 'object' || value === null) return [];
	const known = walked.get(value);
	if (known) return known;
	const found: SharedField[] = [];
	collectFields(value, [], found);
	walked.set(value, found);
	return found;
}

/** @param path where the value stands; as it was when the call returns */
function collectFields(value: unknown, path: (string | number)[], found: SharedField[]): void {
	if (typeof value !== 'object' || value === null) return;
	const into = (step: string | number, item: unknown) => {
		if (typeof item !== 'object') return;
		path.push(step);
		collectFields(item, path, found);
		path.pop();
	};
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index++) into(index, value[index]);
		return;
	}
	if ('vi' in value && typeof value.vi === 'string') {
		found.push({ what: 'text', path: [...path], text: value as Record<string, string> });
		return;
	}
	if ('source' in value && Array.isArray(value.source)) found.push(claimAt([...path], value as Claim));
	for (const [key, item] of Object.entries(value)) {
		// Names in other languages than the entry's own are no text that lacks its translations.
		if (key === 'called') continue;
		if (key === 'source' && Array.isArray(item)) {
			for (const [index, reference] of item.entries()) {
				const whole = typeof reference === 'string';
				found.push({ what: 'source', path: [...path, key, index, ...(whole ? [] : ['id'])], id: idOf(reference as Reference) });
			}
			continue;
		}
		if (key === 'verified' && isRecord(item) && item.against !== undefined) found.push({ what: 'source', path: [...path, key, 'against'], id: item.against });
		into(key, item);
	}
}

/**
 * Every text in a value, depth first, whatever it is for.
 * @param value a value that passed its schema
 */
export function strings(value: unknown): { text: string; path: Path }[] {
	const found: { text: string; path: Path }[] = [];
	collectStrings(value, [], found);
	return found;
}

/** @param path where the value stands; as it was when the call returns */
function collectStrings(value: unknown, path: (string | number)[], found: { text: string; path: Path }[]): void {
	if (typeof value === 'string') found.push({ text: value, path: [...path] });
	if (typeof value !== 'object' || value === null) return;
	for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
		path.push(key);
		collectStrings(item, path, found);
		path.pop();
	}
}

const isRecord = (item: unknown): item is Verification => typeof item === 'object' && item !== null && 'on' in item;

type Reference = string | { id: string };
type Claim = { source: readonly Reference[]; verified?: Verification; checkedOn?: string };
const idOf = (reference: Reference): string => (typeof reference === 'string' ? reference : reference.id);

/** What says on which day it was checked carries its record in that. */
function claimAt(path: Path, { source, verified, checkedOn }: Claim): ClaimField {
	const recordKey = verified === undefined && checkedOn !== undefined ? 'checkedOn' : 'verified';
	return { what: 'claim', path, cited: source.map(idOf), verified: verified ?? (checkedOn === undefined ? undefined : { on: checkedOn }), recordKey };
}
