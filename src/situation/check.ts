/** What must hold of situations beyond their schema. */
import { checkHelp, checkIcon } from '../law/check-help.ts';
import { MOST_STEPS } from '../law/help-schema.ts';
import { checkLanguages, type SiteLanguages } from '../reference/check.ts';
import { duplicates, misnamed, type Named, unknownIds } from '../source/entry-checks.ts';
import type { Localized } from '../source/fields.ts';
import type { Located, Problem } from '../source/problem.ts';
import { lengthOf } from '../source/text-length.ts';
import { problem } from './messages.ts';
import type { Situation } from './schema.ts';

/** Characters that a title has room for in a card on a phone. */
const TITLE = 60;

/** What situations refer to. */
export type Reach = {
	rights: Named;
	groups: Named;
	laws: Named;
	helpLines: Named;
	languages: SiteLanguages;
};

/** @returns ids that stand twice, misnamed files, and what situations name that is not there */
export function checkSituations(entries: readonly Located<Situation>[], { rights, groups, laws, helpLines, languages }: Reach): Problem[] {
	return [
		...duplicates(entries),
		...misnamed(entries, (id) => `${id}.yaml`),
		...entries.flatMap((entry) => [
			...longTitles(entry),
			// The words are lists, which the check of every text passes over.
			...checkLanguages(entry, ['words'], entry.data.words, languages),
			...checkIcon(entry),
			...unknownIds(entry, ['rights'], entry.data.rights, rights),
			...unknownIds(entry, ['groups'], entry.data.groups, groups),
			...unknownIds(entry, ['laws'], entry.data.laws, laws),
			...checkHelp(entry, [], entry.data, MOST_STEPS.situation, helpLines),
		]),
	];
}

const longTitles = ({ data, place }: Located<Situation>): Problem[] =>
	Object.entries<string>(data.title satisfies Localized).flatMap(([language, text]) =>
		lengthOf(text) > TITLE ? [problem('title-long', place(['title', language]), { got: lengthOf(text), count: TITLE })] : [],
	);
