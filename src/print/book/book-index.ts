/** The indexes of a book: where each term is explained or used, and where each article of a convention or law is referred to. */
import type { Chapter, Index, IndexEntry } from './book.ts';

/** Works that are named less often are not looked up by their articles. */
const FEWEST_PLACES = 2;

/**
 * @param terms what each term is called, by its id, in the order of the glossary
 * @returns the terms, each with one place in every chapter that has it
 */
export function termIndex(title: string, terms: readonly { id: string; label: string }[], chapters: readonly Chapter[], language: string): Index {
	const places = new Map<string, string[]>();
	for (const { mentions } of chapters) {
		const seen = new Set<string>();
		for (const mention of mentions) {
			if (!('term' in mention) || seen.has(mention.term)) continue;
			seen.add(mention.term);
			places.set(mention.term, [...(places.get(mention.term) ?? []), mention.anchor]);
		}
	}
	const entries = terms.flatMap(({ id, label }) => {
		const anchors = places.get(id);
		return anchors ? [{ label, anchors }] : [];
	});
	entries.sort((a, b) => a.label.localeCompare(b.label, language));
	return { id: 'index-terms', title, groups: grouped(entries, language) };
}

/** Entries under the letters that they begin with. */
function grouped(entries: readonly IndexEntry[], language: string): { label: string; entries: IndexEntry[] }[] {
	const letters = Map.groupBy(entries, ({ label }) => label.slice(0, 1).toLocaleUpperCase(language));
	return [...letters].map(([label, list]) => ({ label, entries: list }));
}

/** @returns the conventions and laws, each with its articles and one place of an article in every chapter */
export function articleIndex(title: string, label: (article: string) => string, chapters: readonly Chapter[], language: string): Index {
	const works = new Map<string, Map<string, string[]>>();
	for (const { mentions } of chapters) {
		const seen = new Set<string>();
		for (const mention of mentions) {
			if (!('work' in mention)) continue;
			const { work, article, anchor } = mention;
			if (seen.has(`${work} ${article}`)) continue;
			seen.add(`${work} ${article}`);
			const articles = works.get(work) ?? new Map<string, string[]>();
			articles.set(article, [...(articles.get(article) ?? []), anchor]);
			works.set(work, articles);
		}
	}
	const groups = [...works]
		.filter(([, articles]) => [...articles.values()].flat().length >= FEWEST_PLACES)
		.sort(([a], [b]) => a.localeCompare(b, language))
		.map(([work, articles]) => ({
			label: work,
			entries: [...articles]
				.sort(([a], [b]) => a.localeCompare(b, language, { numeric: true }))
				.map(([article, anchors]) => ({ label: label(article), anchors })),
		}));
	return { id: 'index-articles', title, groups };
}
