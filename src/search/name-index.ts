/** The names of an index, ready to be asked: which pages are called what was typed, and how well it fits. */
import { fold, stem } from '../language/fold.ts';
import type { NamedPage, NamesFile } from './names.ts';
import { meant } from './slips.ts';
import { type Word, wordsOf } from './words.ts';

/** A word of a name as names are compared. */
type NameWord = { raw: string; stem: string };
type Name = {
	words: readonly NameWord[];
	/** what all of it weighs */
	weight: number;
	/** all its words, folded */
	whole: string;
};

/** How much a word counts whose marks are others than the typed ones. */
const OTHER_MARKS = 0.6;
/** How much the beginning of a word counts while the rest may still be typed. */
const BEGINNING = 0.7;
/** A further name counts a little less than the title. */
const FURTHER = 0.97;
/** How well a name fits that is word for word what was typed. */
const SAME = 1.3;

export class NameIndex {
	readonly file: NamesFile;
	readonly #names: readonly (readonly Name[])[];
	/** how many pages have a word in a name, by its stem */
	readonly #pagesOf = new Map<string, number>();
	/** the words of all names by how they are folded, as they are written where they are written most often */
	readonly #spelt = new Map<string, string>();
	/** the words of texts in the same way */
	readonly #inTexts = new Map<string, string>();
	/** pairs of neighbours, folded, that stand in names */
	readonly #pairs = new Set<string>();
	readonly #ignored: ReadonlySet<string>;

	constructor(file: NamesFile) {
		this.file = file;
		this.#ignored = new Set(file.ignore.flatMap((text) => wordsOf(text)).map(({ raw }) => raw));
		const read = file.pages.map(([, title, , , , ...names]) => [title, ...names].map((name) => wordsOf(name)));
		for (const names of read) {
			for (const one of new Set(names.flat().map(({ folded }) => this.stem(folded)))) this.#pagesOf.set(one, (this.#pagesOf.get(one) ?? 0) + 1);
			for (const words of names) this.#learn(words);
		}
		for (const word of file.same.flat()) this.#learn(wordsOf(word));
		for (const raw of file.words.split(' ')) this.#inTexts.set(fold(raw), raw);
		this.#names = read.map((names) => names.map((words) => this.#name(words)));
	}

	/** A folded word without its ending. */
	stem = (folded: string): string => stem(folded, this.file.endings);

	/** The words that say something; all of them where none does. */
	telling<T extends Pick<Word, 'raw'>>(words: readonly T[]): readonly T[] {
		const telling = words.filter(({ raw }) => !this.#ignored.has(raw));
		return telling.length > 0 ? telling : words;
	}

	/** How many pages have a word in a name. */
	count(folded: string): number {
		return this.#pagesOf.get(this.stem(folded)) ?? 0;
	}

	/**
	 * Whether a word stands in a name, a synonym or a text, in this or another form.
	 * @param unfinished whether it may still be typed on: then it is enough that a word begins with it
	 */
	knows(folded: string, unfinished: boolean): boolean {
		const known = (word: string): boolean => this.#spelt.has(word) || this.#inTexts.has(word);
		const stem = this.stem(folded);
		if (known(folded) || this.count(folded) > 0 || ['', ...this.file.endings].some((ending) => known(stem + ending))) return true;
		return unfinished && [this.#spelt, this.#inTexts].some((words) => [...words.keys()].some((word) => word.startsWith(folded)));
	}

	/**
	 * @param folded a word that nothing knows
	 * @param before the word in front of it, folded; empty where there is none
	 * @param after the word behind it, folded
	 * @returns the word that was meant, if one is a slip away
	 */
	meant(folded: string, before: string, after: string): Word | undefined {
		const favour = (one: string): number => 100 * (Number(this.isPair(before, one)) + Number(this.isPair(one, after))) + Math.min(99, this.count(one));
		const found = meant(folded, this.#spelt.keys(), favour) ?? meant(folded, this.#inTexts.keys(), () => 0);
		return found === undefined ? undefined : { raw: this.#spelt.get(found) ?? this.#inTexts.get(found) ?? found, folded: found };
	}

	/** True where two words stand beside each other in a name. */
	isPair(first: string, second: string): boolean {
		return this.#pairs.has(`${first} ${second}`);
	}

	/**
	 * How well the best name of each page fits.
	 * @param query words of the query, none of them unknown to the index
	 * @param isUnfinished whether the last word may still be typed on
	 * @returns by place of the page, above 0 up to `SAME`; pages whose names do not fit are left out
	 */
	fits(query: readonly Word[], isUnfinished: boolean): Map<number, number> {
		const last = query.at(-1);
		// A word that is one already is not the beginning of others: «con» is no «công».
		const unfinished = isUnfinished && last !== undefined && !this.knows(last.folded, false);
		const words = this.telling(query).map(({ raw, folded }) => ({ raw, folded, stem: this.stem(folded) }));
		const weights = words.map((word) => this.#weight(word.stem));
		const whole = weights.reduce((sum, weight) => sum + weight, 0);
		const typed = wholeOf(query);
		const fits = new Map<number, number>();
		for (const [page, names] of this.#names.entries()) {
			let best = 0;
			for (const [at, name] of names.entries()) {
				const fit = name.whole === typed ? SAME : this.#fit(words, weights, whole, name, unfinished);
				best = Math.max(best, (at === 0 ? 1 : FURTHER) * fit);
			}
			if (best > 0) fits.set(page, best);
		}
		return fits;
	}

	#fit(query: readonly (NameWord & { folded: string })[], weights: readonly number[], whole: number, name: Name, unfinished: boolean): number {
		const taken = new Set<number>();
		let covered = 0;
		let nameCovered = 0;
		let neighbours = 0;
		let before = -2;
		for (const [at, word] of query.entries()) {
			const last = unfinished && at === query.length - 1;
			let best = 0;
			let place = -2;
			for (const [index, of] of name.words.entries()) {
				if (taken.has(index)) continue;
				// The place behind the word before is the best one.
				const match = matching(word, of, last) + (index === before + 1 ? 0.01 : 0);
				if (match > best && match >= 0.1) {
					best = match;
					place = index;
				}
			}
			if (place >= 0) {
				taken.add(place);
				covered += (weights[at] ?? 0) * Math.min(1, best);
				nameCovered += this.#weight(name.words[place]?.stem ?? '') * Math.min(1, best);
				if (place === before + 1) neighbours++;
			}
			before = place;
		}
		if (covered === 0 || whole === 0) return 0;
		const ofQuery = covered / whole;
		const ofName = Math.min(1, nameCovered / name.weight);
		const together = query.length === 1 ? 1 : neighbours / (query.length - 1);
		return ofQuery ** 2 * (0.6 + 0.4 * together) * (0.55 + 0.45 * ofName);
	}

	#name(words: readonly Word[]): Name {
		const telling = this.telling(words).map(({ raw, folded }) => ({ raw, stem: this.stem(folded) }));
		return { words: telling, weight: telling.reduce((sum, word) => sum + this.#weight(word.stem), 0), whole: wholeOf(words) };
	}

	#weight(stem: string): number {
		return Math.log(1 + this.file.pages.length / (this.#pagesOf.get(stem) ?? 1));
	}

	#learn(words: readonly Word[]): void {
		for (const [index, { raw, folded }] of words.entries()) {
			// Where several spellings fold alike, one with marks tells more.
			if ((this.#spelt.get(folded) ?? folded) === folded) this.#spelt.set(folded, raw);
			const next = words[index + 1];
			if (next) this.#pairs.add(`${folded} ${next.folded}`);
		}
	}

	/**
	 * @param index place of a page in the list
	 * @throws where there is no such page
	 */
	page(index: number): NamedPage {
		const page = this.file.pages[index];
		if (!page) throw new Error(`page ${index}`);
		return page;
	}
}

function matching(word: NameWord & { folded: string }, of: NameWord, unfinished: boolean): number {
	if (word.stem === of.stem) return word.raw === word.folded || word.raw === of.raw || hasNoMarks(of.raw) ? 1 : OTHER_MARKS;
	return unfinished && word.folded.length >= 2 && of.stem.startsWith(word.folded) ? BEGINNING : 0;
}

const wholeOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');
const hasNoMarks = (raw: string): boolean => /^[\p{ASCII}]*$/u.test(raw);
