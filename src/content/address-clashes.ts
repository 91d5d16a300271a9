/** Addresses that two things claim: of the two pages, only one would be there. */
import type { Claim, Content, Kind } from '../source/kind.ts';
import { problem } from '../source/messages.ts';
import type { Place, Problem } from '../source/problem.ts';

type AnyKind = Kind<unknown, unknown>;

/**
 * @param kinds in the order in which they have a claim
 * @returns a problem for each entry whose address is that of a page which is there whatever the content, or of an entry before it
 */
export function addressClashes(kinds: readonly AnyKind[], content: Content): Problem[] {
	const fixed = new Set(kinds.flatMap((kind) => kind.addresses?.(content.all(kind), content) ?? []));
	const first = new Map<string, Place>();
	return kinds
		.flatMap((kind) => claimsOf(kind, content))
		.flatMap(({ address, place }) => {
			if (!place) return [];
			if (fixed.has(address)) return [problem('address-fixed', place, { address })];
			const other = first.get(address);
			if (!other) first.set(address, place);
			return other ? [problem('address-twice', place, { address, other: `${other.file}:${other.line}` })] : [];
		});
}

function claimsOf(kind: AnyKind, content: Content): Claim[] {
	const entries = content.all(kind);
	const byId = entries.flatMap(({ data, keys, place }) =>
		(kind.addressesOf?.((data as { id: string }).id, keys) ?? []).map((address) => ({ address, place: place(['id']) })),
	);
	return [...byId, ...(kind.claims?.(entries, content) ?? [])];
}

/** @returns the clashes without those of entries whose ids are the same, which the check of their kind names */
export function withoutSameIds(clashes: readonly Problem[], found: readonly Problem[]): Problem[] {
	const keyOf = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;
	const same = new Set(found.filter(({ kind }) => kind === 'duplicate-id').map(keyOf));
	return clashes.filter((clash) => !same.has(keyOf(clash)));
}
