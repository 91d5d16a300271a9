/** The indexes of a book: where each term is explained or used, and where each article of a convention or law is referred to. */
import type { Chapter, Index, IndexEntry } from './book.ts';

/**
 * @param terms what each term is called, by its id, in the order of the alphabet
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
	return { id: 'index-terms', title, groups: grouped(entries, language) };
}

/** Entries under the letters of the language that they begin with: in Vietnamese, “Ủ” is U with a tone, and Ư is a letter of its own. */
function grouped(entries: readonly IndexEntry[], language: string): { label: string; entries: IndexEntry[] }[] {
	const letters = new Intl.Collator(language, { sensitivity: 'base' });
	const groups: { label: string; entries: IndexEntry[] }[] = [];
	for (const entry of entries) {
		const [first = ''] = entry.label.normalize();
		const group = groups.find(({ label }) => letters.compare(label, first) === 0);
		if (group) group.entries.push(entry);
		else groups.push({ label: letterOf(first, letters).toLocaleUpperCase(language), entries: [entry] });
	}
	return groups;
}

/** The letter without its tone or accent, as far as that is the same letter to the language: `U` of `Ủ`, `Ư` of `Ứ`. */
function letterOf(sign: string, letters: Intl.Collator): string {
	const [bare = '', ...marks] = sign.normalize('NFD');
	return [bare, ...marks.map((mark) => bare + mark)].find((letter) => letters.compare(letter, sign) === 0)?.normalize() ?? sign;
}

/** A convention or law that articles are looked up under. */
export type Work = { label: string /** what sources call it: its number first, then its names */; names: readonly string[] };

/** The work that a source is the text of, or speaks about; of several the one whose name says most. */
function workOf(title: string, works: readonly Work[]): string | undefined {
	const found = works.flatMap(({ label, names }) => names.filter((name) => title.includes(name)).map((name) => ({ label, name })));
	return found.sort((a, b) => b.name.length - a.name.length)[0]?.label;
}

/**
 * @param label how an article is called: `Điều 7`
 * @returns the conventions and laws, each with its articles and one place of an article in every chapter; those of other sources are left out
 */
export function articleIndex(
	head: Pick<Index, 'title' | 'about'>,
	label: (article: string) => string,
	works: readonly Work[],
	chapters: readonly Chapter[],
	language: string,
): Index {
	const found = new Map<string, Map<string, string[]>>();
	for (const { mentions } of chapters) {
		const seen = new Set<string>();
		for (const mention of mentions) {
			const work = 'work' in mention ? workOf(mention.work, works) : undefined;
			if (!('work' in mention) || work === undefined || seen.has(`${work} ${mention.article}`)) continue;
			seen.add(`${work} ${mention.article}`);
			const articles = found.get(work) ?? new Map<string, string[]>();
			articles.set(mention.article, [...(articles.get(mention.article) ?? []), mention.anchor]);
			found.set(work, articles);
		}
	}
	const groups = [...found]
		.sort(([a], [b]) => a.localeCompare(b, language))
		.map(([work, articles]) => ({
			label: work,
			entries: [...articles]
				.sort(([a], [b]) => a.localeCompare(b, language, { numeric: true }))
				.map(([article, anchors]) => ({ label: label(article), anchors })),
		}));
	return { id: 'index-articles', ...head, groups };
}
