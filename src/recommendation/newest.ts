/** Recommendations as other pages show them: as sentences with their sources, the newest first. Not for the browser: dates bring the schemas along. */
import { type Claim, latest } from '../source/fields.ts';
import type { Listed } from './register.ts';

/** The sources of a recommendation and who compared it with them: its own, or those of its document. */
export const evidenceOf = ({ document, one: { source, verified } }: Pick<Listed, 'document' | 'one'>): Pick<Claim, 'source' | 'verified'> =>
	source === undefined ? { source: document.source, verified: verified ?? document.verified } : { source, verified };

/** A recommendation as a sentence with its sources; none while only the document's own words wait for their editor. */
export function claimOf(listed: Pick<Listed, 'document' | 'one'>): Claim | undefined {
	const { text } = listed.one;
	return text && { text, ...evidenceOf(listed) };
}

/** How many of the newest other pages show: enough to see what it is about, few enough to pass over. */
export const MOST_NEWEST = 3;

/** The newest document first, in it what is mainly about an id before what only touches it, else in its order. */
export function newestFirst(found: readonly Listed[], main?: string): Listed[] {
	const aside = ({ one }: Listed) => (main === undefined || one.rights[0] === main ? 0 : 1);
	return [...found].sort((a, b) => latest(b.document.date).localeCompare(latest(a.document.date)) || aside(a) - aside(b));
}
