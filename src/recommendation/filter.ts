/** The register as the filter in the browser reads it, and what the filter keeps of it. */
import { foldedWords } from '../language/fold.ts';
import { type Listed, wordsOf } from './register.ts';
import { FILTERS, type Filter, valuesOf } from './values.ts';

type Texts = Record<string, string>;

/** `khuyen-nghi/danh-muc.json`. Values are written once, entries name them by their number. */
export type RegisterIndex = {
	/** `right=giao-duc`: a filter and a value */
	values: string[];
	documents: { id: string; symbol: string; title: Texts }[];
	entries: [document: number, id: string, paragraph: string, texts: Texts, values: number[]][];
};

/** @returns the register in the compact form */
export function indexOf(register: readonly Listed[]): RegisterIndex {
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
		return [documents.indexOf(document), one.id, one.paragraph ?? '', wordsOf(one), own];
	});
	return { values: [...values.keys()], documents: documents.map(({ id, symbol, title }) => ({ id, symbol, title })), entries };
}

/** One recommendation, ready to be compared. */
export type Candidate = {
	document: RegisterIndex['documents'][number];
	id: string;
	paragraph: string;
	texts: Texts;
	values: ReadonlySet<number>;
	/** its words in every language without their marks, a blank before each */
	folded: string;
};
/** `marks`: for each value and word that was asked for, which candidates have it: where nothing fits, many questions differ in one of them. */
export type Candidates = { values: readonly string[]; all: Candidate[]; marks: Map<string, Uint8Array> };

/** How many values and words are kept; a byte for each candidate. */
const MOST_MARKS = 200;

/** Folds all words once, so that each question only compares. */
export function readIndex({ values, documents, entries }: RegisterIndex): Candidates {
	const all = entries.flatMap(([number, id, paragraph, texts, own]) => {
		const document = documents[number];
		if (!document) return [];
		const words = [paragraph, document.symbol, ...Object.values(texts)].flatMap(foldedWords);
		return [{ document, id, paragraph, texts, values: new Set(own), folded: ` ${words.join(' ')}` }];
	});
	return { values, all, marks: new Map() };
}

/**
 * @param asked a value for each filter, and words under `text`; empty where nothing is asked
 * @returns what holds to all of it, in the order of the register; every word must begin a word of the text in one of its languages
 */
export function select(candidates: Candidates, asked: Readonly<Partial<Record<Filter | 'text', string>>>): Candidate[] {
	const { text = '', ...filters } = asked;
	const wanted = Object.entries(filters).filter(([, value]) => value !== '');
	const having = [
		...wanted.map(([filter, value]) => {
			const number = candidates.values.indexOf(`${filter}=${value}`);
			return marked(candidates, `${filter}=${value}`, (one) => one.values.has(number));
		}),
		...foldedWords(text).map((word) => marked(candidates, ` ${word}`, ({ folded }) => folded.includes(` ${word}`))),
	];
	return candidates.all.filter((_, index) => having.every((marks) => marks[index] === 1));
}

/** Which candidates hold to one thing that is asked: 1 for each that does. A word begins with a blank, a value with the name of its filter. */
function marked({ all, marks }: Candidates, key: string, holds: (one: Candidate) => boolean): Uint8Array {
	const known = marks.get(key);
	if (known) return known;
	const found = new Uint8Array(all.length);
	for (const [index, one] of all.entries()) if (holds(one)) found[index] = 1;
	if (marks.size >= MOST_MARKS) marks.clear();
	marks.set(key, found);
	return found;
}

/** @returns the value of a filter that a recommendation has, the first of several; none where it has none */
export function firstValue(one: Candidate, filter: Filter, values: readonly string[]): string | undefined {
	const found = [...one.values].map((number) => values[number] ?? '').find((value) => value.startsWith(`${filter}=`));
	return found?.slice(filter.length + 1);
}
