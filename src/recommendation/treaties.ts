/** The treaties whose status the site has: the core conventions that the State joined, and its further commitments. */
import { conventionPath } from '../law/paths.ts';
import type { Convention } from '../law/schema.ts';
import type { Claim, Localized } from '../source/fields.ts';
import type { Commitment } from './commitment-schema.ts';
import { COMMITMENTS } from './paths.ts';
import type { Recommendation, RecommendationDocument } from './schema.ts';

/** A treaty with what the site knows of it, and the sources of that. */
export type Treaty = Pick<Claim, 'source' | 'verified'> & {
	id: string;
	name: Localized;
	/** what texts call it */
	called: readonly string[];
	/** its page or its place on one, without the language */
	path: string;
} & ({ /** the day on which the State became a party */ joined: string } | Pick<Commitment, 'state' | 'asOf'>);

/** A name without what stands behind it in brackets. */
const bare = (name: string): string => name.replace(/\([^()]*\)$/, '').trimEnd();

/** @returns conventions in their order, then commitments */
export function treatiesOf(conventions: readonly Convention[], commitments: readonly Commitment[]): Treaty[] {
	return [
		...conventions.map(({ id, name, short, vietNam: { act } }) => ({
			id,
			name: short,
			called: [...Object.values(name), short.vi],
			path: conventionPath(id),
			joined: act.date,
			source: act.source,
			verified: act.verified,
		})),
		...commitments.map(({ id, name, state, asOf, source, verified }) => ({
			id,
			name,
			called: Object.values(name).map(bare),
			path: `${COMMITMENTS}#${id}`,
			state,
			asOf,
			source,
			verified,
		})),
	];
}

/** Whether a text has a name in it, as whole words. A name of which nothing was left, such as that of «(2013)» without its year, is in none. */
export function hasName(text: string, name: string): boolean {
	if (name === '') return false;
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(at + name.length, at + name.length + 2)];
		if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind)) return true;
	}
	return false;
}

/** The treaties that a recommendation is linked to. */
export const namedTreaties = ({ treaties }: Pick<Recommendation, 'treaties'>, all: readonly Treaty[]): Treaty[] =>
	all.filter(({ id }) => treaties?.includes(id));

/**
 * The treaties that a recommendation is on: those that it is linked to, and those that its text names. A convention is among the latter only where the
 * recommendation calls on its articles, as a text on a protocol of it names it too, and where the State joined it later: else what is asked is to
 * carry it out.
 */
export function treatiesNamed({ treaties, articles, text }: Recommendation, { date }: Pick<RecommendationDocument, 'date'>, all: readonly Treaty[]): Treaty[] {
	const texts = Object.values(text ?? {});
	const mayMean = (treaty: Treaty) => !('joined' in treaty) || (treaty.joined > date && articles?.some(({ convention }) => convention === treaty.id));
	return all.filter(
		(treaty) => treaties?.includes(treaty.id) || (mayMean(treaty) && treaty.called.some((name) => texts.some((words) => hasName(words, name)))),
	);
}
