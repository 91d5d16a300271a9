/** The words with which filters say what is nearest, for a `data-words` attribute. */
import type { Say } from '../language/strings.ts';

/** @param of what is listed: a name under `near.none.` among the words of the interface */
export const nearWords = (say: Say, of: string): Record<string, string> => ({
	none: say(`near.none.${of}`),
	nearest: say('near.nearest'),
	without: say('near.without'),
	way: say('near.way'),
	count: say('near.count'),
});
