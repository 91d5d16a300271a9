/**
 * What the themes and affected persons of an export stand for here, by `content/register-themes.yaml`. A proposal that an editor reviews.
 */
import type { Recommendation } from '../schema.ts';
import { type Theme, themeKey } from '../theme-schema.ts';

export type Proposal = {
	rights: string[];
	groups: string[];
	articles: NonNullable<Recommendation['articles']>;
	/** names without a counterpart */
	unknown: string[];
};

/** The themes that the content knows, to be found by their names. */
export type KnownThemes = ReadonlyMap<string, Theme>;
export const knownThemes = (themes: readonly Theme[]): KnownThemes => new Map(themes.map((one) => [themeKey(one.column, one.theme), one]));

/** @returns what the themes and persons of an entry stand for, in their order */
export function proposalOf(themeNames: readonly string[], personNames: readonly string[], known: KnownThemes): Proposal {
	const all = [
		...themeNames.map((name) => [name, known.get(themeKey('themes', name))] as const),
		...personNames.map((name) => [name, known.get(themeKey('groups', name))] as const),
	];
	const found = all.flatMap(([, one]) => one ?? []);
	const articles = new Map<string, Set<string>>();
	for (const { convention, articles: numbers } of found.flatMap((one) => one.articles ?? []))
		articles.set(convention, new Set([...(articles.get(convention) ?? []), ...numbers]));
	return {
		rights: [...new Set(found.flatMap(({ rights = [] }) => rights))],
		groups: [...new Set(found.flatMap(({ groups = [] }) => groups))],
		articles: [...articles].map(([convention, numbers]) => ({ convention, articles: [...numbers] })),
		unknown: all.flatMap(([name, one]) => (one ? [] : [name])),
	};
}
