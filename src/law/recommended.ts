/** What concluding observations recommended, as the page of a convention gets it: the register of recommendations stands above this room. */
import type { Claim, Localized } from '../source/fields.ts';
import type { Convention } from './schema.ts';

/** A recommendation, with its place. */
type One = Claim & { document: string; paragraph: string | undefined; reportedBy: Localized | undefined /** its page, without the language */; path: string };

/** What one document recommended. */
export type Recommended = {
	/** the symbol of the document */
	symbol: string;
	/** its page, without the language */
	path: string;
	/** what the page shows, in the order of the document */
	shown: readonly One[];
	/** how many there are in all */
	count: number;
};

/** The documents of a report, of those that recommended something on the convention. */
export const recommendedOn = ({ observations = [] }: Pick<Convention['reports'][number], 'observations'>, all: readonly Recommended[]): Recommended[] =>
	all.filter(({ symbol, count }) => count > 0 && observations.includes(symbol));
