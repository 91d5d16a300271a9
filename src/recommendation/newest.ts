/** Recommendations as other pages show them: as sentences with their sources, the newest first. Not for the browser: dates bring the schemas along. */
import { type Claim, latest } from '../source/fields.ts';
import type { Listed } from './register.ts';

/** A recommendation as a sentence with its sources; none while only the document's own words wait for their editor. */
export function claimOf({ document, one: { text, source, verified } }: Pick<Listed, 'document' | 'one'>): Claim | undefined {
	if (text === undefined) return undefined;
	if (source === undefined) return { text, source: document.source, verified: verified ?? document.verified };
	return { text, source, verified };
}

/** How many of the newest other pages show: enough to see what it is about, few enough to pass over. */
export const MOST_NEWEST = 3;

/** The newest document first, in it what is mainly about an id before what only touches it, else in its order. */
export function newestFirst(found: readonly Listed[], main?: string): Listed[] {
	const aside = ({ one }: Listed) => (main === undefined || one.rights[0] === main ? 0 : 1);
	return [...found].sort((a, b) => latest(b.document.date).localeCompare(latest(a.document.date)) || aside(a) - aside(b));
}
