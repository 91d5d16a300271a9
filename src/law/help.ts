/** What is told of the help for a right or a situation, as pages and checks ask for it. */
import type { Claim } from '../source/fields.ts';
import type { Help } from './help-schema.ts';
import type { HelpLine } from './schema.ts';

/** Every claim of some help, the steps first. */
export function claimsOf({ steps, office, papers, deadline, fee, refused }: Help): Claim[] {
	return [...steps, ...[office, papers, deadline, fee, refused].filter((claim) => claim !== undefined)];
}

/** @returns the day of the oldest check of some claims, `YYYY-MM-DD`; none where nobody has checked any */
export function oldestCheck(claims: readonly Claim[]): string | undefined {
	const [oldest] = claims.flatMap(({ verified }) => verified?.on ?? []).sort();
	return oldest;
}

/** The help lines of some ids, in the order of the ids, each once. */
export function linesOf(ids: readonly string[], lines: readonly HelpLine[]): HelpLine[] {
	return [...new Set(ids)].flatMap((id) => lines.find((line) => line.id === id) ?? []);
}
