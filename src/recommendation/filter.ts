/** The register as the filter in the browser reads it, and what the filter keeps of it. */
import { fold, stem } from '../language/fold.ts';
import { type Listed, wordsOf } from './register.ts';
import type { RecommendationDocument } from './schema.ts';
import { FILTERS, type Filter, valuesOf } from './values.ts';

type Texts = Record<string, string>;

/** `khuyen-nghi/danh-muc.json`. Values are written once, entries name them by their number. */
export type RegisterIndex = {
	/** `right=giao-duc`: a filter and a value */
	values: string[];
	/** the names of the States that asked, by code */
	states: Record<string, Texts>;
	/** `from`: through what it asks, in short */
	documents: { id: string; symbol: string; title: Texts; from: Texts; year: string }[];
	entries: [document: number, id: string, paragraph: string, texts: Texts, values: number[], title?: Texts][];
};

/** What the register calls States and what asks, in every language. */
export type Called = { state: (code: string) => Texts; from: (document: RecommendationDocument) => Texts };

/** @returns the register in the compact form */
export function indexOf(register: readonly Listed[], called: Called): RegisterIndex {
	const values = new Map<string, number>();
	const documents = [...new Set(register.map(({ document }) => document))];
	const numberOf = (value: string): number => {
		const number = values.get(value) ?? values.size;
		values.set(value, number);
		return number;
	};
	const entries = register.map((listed): RegisterIndex['entries'][number] => {
		const { document, one } = listed;
		const own = FILTERS.flatMap((filter) => valuesOf(listed, filter).map((value) => numberOf(`${filter}=${value}`)));
		const entry: RegisterIndex['entries'][number] = [documents.indexOf(document), one.id, one.paragraph ?? '', wordsOf(one), own];
		if (one.title) entry.push(one.title);
		return entry;
	});
	const codes = [...new Set(register.flatMap(({ one }) => one.by ?? []))].sort();
	return {
		values: [...values.keys()],
		states: Object.fromEntries(codes.map((code) => [code, called.state(code)])),
		documents: documents.map((document) => ({
			id: document.id,
			symbol: document.symbol,
			title: document.title,
			from: called.from(document),
			year: document.date.slice(0, 4),
		})),
		entries,
	};
}

/** A text ready to be searched: its words with their marks, and without, a blank before and behind each. */
type Searched = { raw: string; folded: string };

/** One recommendation, ready to be compared. */
export type Candidate = {
	document: RegisterIndex['documents'][number];
	id: string;
	paragraph: string;
	texts: Texts;
	title: Texts | undefined;
	/** the names of the States that asked */
	by: Texts[];
	values: ReadonlySet<number>;
	/** what it says itself, in every language; with its document and those that asked */
	own: Searched;
	whole: Searched;
	/** what it says in the languages whose words change by their endings, without marks */
	stemmed: string;
};
/** `marks`: for each value and word that was asked for, which candidates have it: where nothing fits, many questions differ in one of them. */
export type Candidates = { values: readonly string[]; all: Candidate[]; marks: Map<string, Uint8Array> /** by language, longest first */; endings: Endings };
type Endings = Readonly<Record<string, readonly string[]>>;

/** How many values and words are kept; a byte for each candidate. */
const MOST_MARKS = 200;
/** How many characters of what is typed are looked for: who pastes a whole recommendation finds it by its beginning, and nobody waits for a page of text. */
const LONGEST = 300;

/** The words of a text in small letters; a point or a hyphen within belongs to its word, as in a paragraph or a symbol. */
const wordsIn = (text: string): string[] =>
	text
		.normalize('NFC')
		.toLowerCase()
		.split(/[\s,;:()“”"…]+/)
		.map((word) => word.replace(/^[.'’]+|[.?!'’]+$/g, ''))
		.filter(Boolean);
const searched = (texts: Iterable<string>): Searched => {
	const raw = ` ${[...texts].flatMap((text) => wordsIn(text).map((word) => `${word} `)).join('')}`;
	return { raw, folded: fold(raw) };
};
/** Several, one behind the other. */
const together = (parts: readonly Searched[]): Searched => ({
	raw: ` ${parts.map(({ raw }) => raw.slice(1)).join('')}`,
	folded: ` ${parts.map(({ folded }) => folded.slice(1)).join('')}`,
});

/** Reads all words once, those of documents and States too, so that each question only compares. */
export function readIndex({ values, states, documents, entries }: RegisterIndex, endings: Endings = {}): Candidates {
	const stateOf = new Map(
		values.flatMap((value, number) => {
			const names = states[value.slice('by='.length)] ?? {};
			return value.startsWith('by=') ? [[number, { names, words: searched(Object.values(names)) }] as const] : [];
		}),
	);
	const wordsOfDocument = documents.map(({ title, from }) => searched([...Object.values(title), ...Object.values(from)]));
	const all = entries.flatMap(([number, id, paragraph, texts, numbers, title]) => {
		const [document, around] = [documents[number], wordsOfDocument[number]];
		if (!document || !around) return [];
		const by = numbers.flatMap((value) => stateOf.get(value) ?? []);
		const inLanguages = Object.entries(texts).map(([language, text]) => ({ language, words: searched([text]) }));
		const own = together([searched([paragraph, document.symbol, ...Object.values(title ?? {})]), ...inLanguages.map(({ words }) => words)]);
		const changing = inLanguages.filter(({ language }) => endings[language]);
		return [
			{
				document,
				id,
				paragraph,
				texts,
				title,
				by: by.map(({ names }) => names),
				values: new Set(numbers),
				own,
				whole: together([own, around, ...by.map(({ words }) => words)]),
				stemmed: together(changing.map(({ words }) => words)).folded,
			},
		];
	});
	return { values, all, marks: new Map(), endings };
}

/** How well a text holds words: 0 as one phrase, 1 scattered; none where a word is missing. */
function heldBy(text: string, words: readonly string[], isWhole: boolean, near?: (word: string) => boolean): 0 | 1 | undefined {
	if (text.includes(` ${words.join(' ')}`)) return 0;
	const has = (word: string, index: number) => text.includes(isWhole && index < words.length - 1 ? ` ${word} ` : ` ${word}`) || near?.(word);
	return words.every(has) ? 1 : undefined;
}

/** The best: a phrase of its own text. */
const BEST = 1;
/** Words that its document or those that asked have. */
const AROUND = 3;

/**
 * How well each holds to some words: as a phrase of its own text, scattered in it, with the words of its document or of those that asked; 0 where it does
 * not. Whoever types marks means them: each word but the last, which may be unfinished, stands there just so. Where nothing has them, and without marks,
 * every word begins a word, marks aside, or does so without its ending.
 */
function ranksOf(all: readonly Candidate[], raw: readonly string[], endings: Endings): number[] {
	const folded = raw.map(fold);
	const rank = (own: 0 | 1 | undefined, whole: () => 0 | 1 | undefined): number => (own === undefined ? (whole() === undefined ? 0 : AROUND) : BEST + own);
	if (raw.join(' ') !== folded.join(' ')) {
		const exact = all.map(({ own, whole }) => rank(heldBy(own.raw, raw, true), () => heldBy(whole.raw, raw, true)));
		if (exact.some((found) => found > 0)) return exact;
	}
	const stems = new Map(folded.map((word) => [word, Object.values(endings).map((own) => stem(word, own))]));
	return all.map(({ own, whole, stemmed }) => {
		const near = (word: string) => (stems.get(word) ?? []).some((one) => one !== word && stemmed.includes(` ${one}`));
		return rank(heldBy(own.folded, folded, false, near), () => heldBy(whole.folded, folded, false, near));
	});
}

/**
 * @param asked a value for each filter, and words under `text`; empty where nothing is asked
 * @returns what holds to all of it; in the order of the register, where words are asked for the best first
 */
export function select(candidates: Candidates, asked: Readonly<Partial<Record<Filter | 'text', string>>>): Candidate[] {
	const { text = '', ...filters } = asked;
	const wanted = Object.entries(filters).filter(([, value]) => value !== '');
	const having = wanted.map(([filter, value]) => {
		const number = candidates.values.indexOf(`${filter}=${value}`);
		return marked(candidates, `${filter}=${value}`, (all) => all.map((one) => (one.values.has(number) ? 1 : 0)));
	});
	const words = wordsIn(text.slice(0, LONGEST));
	const ranks = words.length === 0 ? undefined : marked(candidates, ` ${words.join(' ')}`, (all) => ranksOf(all, words, candidates.endings));
	const found = [...candidates.all.entries()].filter(([index]) => having.every((marks) => marks[index] === 1) && ranks?.[index] !== 0);
	if (ranks) found.sort(([a], [b]) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
	return found.map(([, one]) => one);
}

/** How each candidate holds to one thing that is asked, 0 where it does not. Words begin with a blank, a value with the name of its filter. */
function marked({ all, marks }: Candidates, key: string, make: (all: readonly Candidate[]) => readonly number[]): Uint8Array {
	const known = marks.get(key);
	if (known) return known;
	const found = Uint8Array.from(make(all));
	if (marks.size >= MOST_MARKS) marks.clear();
	marks.set(key, found);
	return found;
}

/** @returns the value of a filter that a recommendation has, the first of several; none where it has none */
export function firstValue(one: Candidate, filter: Filter, values: readonly string[]): string | undefined {
	const found = [...one.values].map((number) => values[number] ?? '').find((value) => value.startsWith(`${filter}=`));
	return found?.slice(filter.length + 1);
}
