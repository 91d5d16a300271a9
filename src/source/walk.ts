/** Walks a content value and yields what the entries of all kinds share: texts, sources, claims with the record of their verification. */
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

/**
 * Every translated text, source reference and claim in a value, depth first.
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
	if ('source' in value && Array.isArray(value.source)) yield claimAt(path, value as Claim);
	for (const [key, item] of Object.entries(value)) {
		// Names in other languages than the entry's own are no text that lacks its translations.
		if (key === 'called') continue;
		if (key === 'source' && Array.isArray(item)) {
			for (const [index, reference] of item.entries()) {
				const whole = typeof reference === 'string';
				yield { what: 'source', path: [...path, key, index, ...(whole ? [] : ['id'])], id: idOf(reference as Reference) };
			}
			continue;
		}
		if (key === 'verified' && isRecord(item) && item.against !== undefined) yield { what: 'source', path: [...path, key, 'against'], id: item.against };
		yield* walk(item, [...path, key]);
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
