/** The list of names that lies beside the index of a language: what every page is called, its numbers, articles and further names. */

/** The file of the list, in the folder of the index. */
export const NAMES_FILE = 'names.json';

/** A page or record: address, title, place of its kind in `kinds`, weight in hundredths, id in Pagefind's index, further names. */
export type NamedPage = [url: string, title: string, kind: number, weight: number, id: string, ...names: string[]];

/** The content of `names.json`. */
export type NamesFile = {
	kinds: string[];
	pages: NamedPage[];
	/** the numbers of the articles that a page has a place for (`#dieu-12`), by the page's place in `pages` */
	articles: Record<string, number[]>;
	/** every other word of the texts, in small letters, once however it is marked, between spaces */
	words: string;
	/** groups of words that mean the same */
	same: readonly (readonly string[])[];
	/** words that weigh nothing in a query of several */
	ignore: readonly string[];
	/** endings of words that make no difference, folded, longest first */
	endings: readonly string[];
	/** what an article is called: `điều`, `article` */
	article: readonly string[];
};

/** What the content says of a page beyond what stands on it. */
export type PageNames = {
	names: string[];
	/** 1 is ordinary */
	weight?: number;
};
/** What the content adds to the index of a language; endings in any order. */
export type LanguageNames = Pick<NamesFile, 'same' | 'ignore' | 'endings' | 'article'> & {
	/** by address, with the language */
	pages: ReadonlyMap<string, PageNames>;
};
