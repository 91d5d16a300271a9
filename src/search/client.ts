/** Answers a query from the indexes of the site; loaded when the reader opens the search. */
import { inLocale } from '../language/paths.ts';
import { type Bundle, OPENER, type Opener, siteOpener } from './engine.ts';
import { NameIndex } from './name-index.ts';
import { type Asked, readQuery } from './query.ts';
import { type Ranked, rank } from './rank.ts';
import { type Snippet, snippetOf } from './snippet.ts';
import { TextIndex } from './text-index.ts';
import { type Word, wordsOf } from './words.ts';

/** A page or a place on it. */
export type Result = {
	title: string;
	/** the address on this device */
	address: string;
	kind: string;
	/** the titles of the pages above it, outermost first */
	above: readonly string[];
	language: string;
	score: number;
	/** A piece of its text: around the words of the query, or its beginning where none of them stands there; empty where it is not found. */
	snippet: () => Promise<Snippet>;
};
export type Answer = {
	results: Result[];
	/** words that stand on no page, as they were typed */
	unknown: string[];
	/** the query that was answered, where a slip was forgiven */
	instead?: string;
};

type Index = {
	bundle: Bundle;
	names: NameIndex;
	text: TextIndex;
	/** the titles of pages by address */
	titles: ReadonlyMap<string, string>;
};

const opener: Opener = (globalThis as { [OPENER]?: Opener })[OPENER] ?? siteOpener;
const indexes = new Map<string, Promise<Index>>();

/** The index of a language, loaded once. A failed load is forgotten, so that a later try can succeed. @throws where it cannot be loaded */
export function openIndex(language: string): Promise<Index> {
	const known = indexes.get(language);
	if (known) return known;
	const loading = opener(language).then(async (bundle): Promise<Index> => {
		const [file] = await Promise.all([bundle.names(), bundle.init()]);
		const names = new NameIndex(file);
		return { bundle, names, text: new TextIndex(bundle, names), titles: new Map(file.pages.map(([url, title]) => [url, title])) };
	});
	indexes.set(language, loading);
	loading.catch(() => indexes.delete(language));
	return loading;
}

/**
 * @param query what was typed, with or without marks
 * @param languages the languages to search
 * @param kind a page kind, or none for all
 * @returns what was found in all languages, best first; a word is unknown where no language knows it
 * @throws where an index cannot be loaded
 */
export async function find(query: string, languages: readonly string[], kind?: string): Promise<Answer> {
	const answers = await Promise.all(languages.map((language) => findIn(query, language)));
	const results = answers.flatMap((answer) => answer.results).filter((result) => !kind || result.kind === kind);
	// A slip is one only where no language has the word.
	const [first] = answers;
	const unknown = first?.unknown.filter((word) => answers.every((answer) => answer.unknown.includes(word))) ?? [];
	const instead = answers.every((answer) => answer.instead !== undefined) ? first?.instead : undefined;
	return { results: results.sort((a, b) => b.score - a.score), unknown, ...(instead === undefined ? {} : { instead }) };
}

async function findIn(query: string, language: string): Promise<Answer> {
	const index = await openIndex(language);
	const typed = readQuery(query, index.names);
	const { words, unknown, changed } = forgive(typed, index.names);
	const asked = { ...typed, words };
	const ranked = words.length > 0 ? await rank(asked, index.names, index.text) : [];
	const results = withArticles(ranked, asked, index).map((found) => resultOf(found, asked, index, language));
	return { results, unknown, ...(changed ? { instead: words.map(({ raw }) => raw).join(' ') } : {}) };
}

/** An abbreviation and a number without a space: `QĐ1079`. */
const JOINED = /^(\p{L}+)(\p{N}+)$/u;

/** The words of a query as the index knows them, and those that it does not know. */
function forgive({ words, unfinished }: Asked, names: NameIndex): { words: Word[]; unknown: string[]; changed: boolean } {
	const unknown: string[] = [];
	let changed = false;
	const known = words.flatMap((word, index) => {
		if (names.knows(word.folded, unfinished && index === words.length - 1)) return [word];
		const parts = wordsOf(word.raw.replace(JOINED, '$1 $2'));
		if (parts.length === 2 && parts.every((part) => names.knows(part.folded, false))) return parts;
		const meant = names.meant(word.folded, words[index - 1]?.folded ?? '', words[index + 1]?.folded ?? '');
		if (meant) changed = true;
		else unknown.push(word.raw);
		return meant ?? [];
	});
	return { words: known, unknown, changed };
}

type Found = Ranked & { article?: number };

/** With an article before the page that it is of; without further words, the article of every page that has one. */
function withArticles(ranked: readonly Ranked[], { article, words }: Asked, { names }: Index): Found[] {
	if (article === undefined) return [...ranked];
	const { pages, articles } = names.file;
	const has = (page: number) => articles[page]?.includes(article) ?? false;
	if (words.length === 0) {
		const found = Object.keys(articles).map(Number).filter(has);
		return found.map((page) => ({ page, article, score: (pages[page]?.[3] ?? 0) / 100 }));
	}
	return ranked.flatMap((found): Found[] => (has(found.page) ? [{ ...found, article }, found] : [found]));
}

function resultOf({ page, article, hit, score }: Found, { words }: Asked, { bundle, names, text, titles }: Index, language: string): Result {
	const [url, title, kind, , id] = names.page(page);
	const [called = ''] = names.file.article;
	const anchor = article === undefined ? undefined : `dieu-${article}`;
	return {
		title: article === undefined ? title : `${called.charAt(0).toUpperCase()}${called.slice(1)} ${article}. ${title}`,
		address: bundle.addressOf(anchor ? `${url}#${anchor}` : url),
		kind: names.file.kinds[kind] ?? '',
		above: above(url, language, titles),
		language,
		score,
		snippet: async () => {
			const entry = hit ?? (await text.hitOf(id, title));
			return entry ? snippetOf(await entry.data(), title, words, names, anchor) : [];
		},
	};
}

/** The titles of the pages in whose folders an address lies; the home page is above all and is not named. */
function above(url: string, language: string, titles: ReadonlyMap<string, string>): string[] {
	const home = inLocale('/', language);
	const parts = url.slice(home.length).split('/').slice(0, -2);
	return parts.flatMap((_part, index) => titles.get(`${home}${parts.slice(0, index + 1).join('/')}/`) ?? []);
}
