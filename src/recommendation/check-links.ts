/** What a recommendation says and is not linked to, and what the site knows and the recommendation does not say. */
import type { Law } from '../law/schema.ts';
import type { Path, Place, Problem } from '../source/problem.ts';
import { problem } from './messages.ts';
import type { Recommendation, RecommendationDocument } from './schema.ts';
import { hasName, type Treaty, treatiesNamed } from './treaties.ts';

type PlaceOf = (...steps: Path) => Place;

/** The title of an instrument without the year that tells it from the one before: texts leave it out. */
const withoutYear = (name: string): string => name.replace(/\(?\d{4}\)?$/, '').trimEnd();

/**
 * Instruments that the text names by their title. One that is linked counts for every title that stands in its own name: whoever links the act that
 * amends a code has linked the code.
 */
export function unlinkedLaws({ text, laws = [] }: Recommendation, all: readonly Pick<Law, 'id' | 'name'>[], place: PlaceOf): Problem[] {
	if (text === undefined) return [];
	const linked = all.filter(({ id }) => laws.includes(id)).flatMap(({ name }) => Object.values(name));
	const found = new Map<string, string[]>();
	for (const { id, name } of all)
		for (const [language, own] of Object.entries(name)) {
			const title = withoutYear(own);
			if (!hasName(text[language] ?? '', title) || linked.some((one) => hasName(one, title))) continue;
			found.set(id, [...(found.get(id) ?? []), title]);
		}
	// Those of one title, such as a law and the one before it, are one choice.
	const byTitle = Map.groupBy([...found], ([, [title]]) => title ?? '');
	return [...byTitle].map(([law, those]) => problem('law-unlinked', place('text'), { law, ids: those.map(([id]) => id).join(', ') }));
}

/** Treaties of which the site says how they stand, where nothing is said to have been published since. */
export function unpublishedTreaties(one: Recommendation, document: RecommendationDocument, treaties: readonly Treaty[], place: PlaceOf): Problem[] {
	if (one.published) return [];
	return treatiesNamed(one, document, treaties).map((treaty) =>
		problem('treaty-unpublished', place('id'), { treaty: treaty.name.vi, state: 'joined' in treaty ? treaty.joined : treaty.state }),
	);
}
