/** What must hold of the keys of badges beyond their schema. */
import { duplicates } from '../source/entry-checks.ts';
import type { Located, Problem } from '../source/problem.ts';
import { problem } from './messages.ts';
import type { BadgeKey } from './schema.ts';
import { thumbprintOf } from './thumbprint.ts';

/** @returns every problem of the keys: an id that is not the key's own, a period that ends before it begins, a badge that is revoked twice */
export function checkBadgeKeys(entries: readonly Located<BadgeKey>[]): Problem[] {
	return [...duplicates(entries), ...entries.flatMap(checkKey)];
}

function checkKey({ data: { id, n, from, until, revoked = [] }, place }: Located<BadgeKey>): Problem[] {
	const known = new Set<string>();
	const twice = revoked.flatMap(({ badge }, index) => {
		if (known.has(badge)) return [problem('named-twice', place(['revoked', index, 'badge']), { id: badge })];
		known.add(badge);
		return [];
	});
	return [
		...(thumbprintOf(n) === id ? [] : [problem('badge-key-thumbprint', place(['id']))]),
		...(until !== undefined && until < from ? [problem('badge-key-period', place(['until']), { from, until })] : []),
		...twice,
	];
}
