/** Finds wordings in a text: whole words, however they are spaced, broken into lines or encoded (Unicode NFC, UAX 15). */

import { literally } from '../files/literally.ts';

/** A wording that a language avoids, as the finder needs it. */
export type Avoided = {
	/** words and signs; `…` stands for any number */
	avoid: string;
	write: string;
	/** phrases that hold the wording and are right */
	except?: readonly string[] | undefined;
};

/** @typeParam W what a wording is kept as */
export type FoundWording<W> = {
	wording: W;
	/** where it begins in the text, in UTF-16 units */
	at: number;
	/** how many of the same wording stand before it in the text */
	nth: number;
};

/** A word or a sign of a text, and where it begins there. */
type Token = {
	word: string;
	/** what it may be in a wording: inside, and as its first word */
	inside: readonly string[];
	first: readonly string[];
	at: number;
};

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{Cf}\p{L}\p{M}\p{N}]/gu;
const WORD = /^[\p{L}\p{M}\p{N}]/u;
const NUMBER = /^\p{N}/u;
/** What stands for any number in a wording. */
const ANY_NUMBER = '…';
/** The signs that a sentence goes on behind. */
const INSIDE = new Set([',', '/', '%', '-', '–', '&', '+']);

function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let begins = true;
	for (const match of text.matchAll(TOKEN)) {
		const word = match[0].normalize('NFC');
		const inside = NUMBER.test(word) ? [word, ANY_NUMBER] : [word];
		const small = begins ? withSmallFirst(word) : word;
		tokens.push({ word, inside, first: small === word ? inside : [small, ...inside], at: match.index });
		begins = !WORD.test(word) && !INSIDE.has(word);
	}
	return tokens;
}

/** A word as it is written inside a sentence. */
function withSmallFirst(word: string): string {
	const [first = ''] = word;
	return first.toLowerCase() + word.slice(first.length);
}

/** Where the words begin in a phrase: all places, by the index of the word. */
function placesIn(phrase: readonly Token[], words: readonly Token[]): number[] {
	const last = phrase.length - words.length;
	return [...Array(Math.max(last + 1, 0)).keys()].filter((start) => words.every((word, index) => isSame(word, phrase[start + index])));
}

/** Whether a token of a phrase stands for a token of a text; a phrase is the same in capital letters. */
function isSame(own: Token, other: Token | undefined): boolean {
	if (other === undefined) return false;
	return own.word.toLowerCase() === other.word.toLowerCase() || (own.word === ANY_NUMBER && NUMBER.test(other.word));
}

/** Whether a phrase holds a wording. */
export function holds(phrase: string, wording: string): boolean {
	const list = single.get(wording) ?? [wording];
	single.set(wording, list);
	return holdsSome(phrase, list);
}

/** Whether a phrase holds one of the wordings of a list, which nothing changes afterwards. */
export function holdsSome(phrase: string, wordings: readonly string[]): boolean {
	const known = wanted.get(wordings) ?? wantedOf(wordings);
	wanted.set(wordings, known);
	if (!known.mayHold(phrase)) return false;
	const tokens = tokensOf(phrase);
	return known.words.some((words) => placesIn(tokens, words).length > 0);
}

/** By a wording, the list of it alone: many phrases are asked for the same few. */
const single = new Map<string, readonly string[]>();
/** By a list of wordings the words of each, and what looks for them quickly. */
const wanted = new WeakMap<readonly string[], ReturnType<typeof wantedOf>>();

function wantedOf(wordings: readonly string[]): { words: readonly (readonly Token[])[]; mayHold: (text: string) => boolean } {
	const words = wordings.map(tokensOf);
	return { words, mayHold: mayHold(words) };
}

/**
 * A quick look before a text is taken apart: most texts hold no wording.
 * @param wordings the words of each
 * @returns whether a text has one of them, in whatever letters
 */
function mayHold(wordings: readonly (readonly Token[])[]): (text: string) => boolean {
	const patterns = (chosen: readonly (readonly Token[])[]) => [...new Set(chosen.map(patternOf))].join('|');
	const [plain, others] = [wordings.filter((words) => words.every(isPlain)), wordings.filter((words) => !words.every(isPlain))];
	// Plain texts stand side by side: of these, the engine makes a tree.
	const all = [...(plain.length > 0 ? [`(?:${patterns(plain)})(?![\\p{L}\\p{M}\\p{N}])`] : []), ...(others.length > 0 ? [patterns(others)] : [])];
	const pattern = new RegExp(all.join('|'), 'u');
	return (text) => wordings.length > 0 && pattern.test(inSmall(text));
}

/** A word, whose pattern is itself. */
const isPlain = ({ word }: Token): boolean => WORD.test(word);

/** What finds the words in a text as `inSmall` makes it, where they stand one behind the other. */
function patternOf(words: readonly Token[]): string {
	return words
		.map((token, index) => {
			const before = words[index - 1];
			const between = before && (isPlain(before) && isPlain(token) ? ' ' : ' ?');
			return `${between ?? ''}${token.word === ANY_NUMBER ? `(?:${ANY_NUMBER}|\\p{N}[\\p{L}\\p{M}\\p{N}]*)` : literally(token.word.toLowerCase())}`;
		})
		.join('');
}

/** What may stand between two words, and all of it but a single blank. */
const BLANKS = /[\s\p{Cf}]+/gu;
const OTHER_BLANKS = /[^\S ]|\p{Cf}| {2}/u;

/** The text that was asked for last, and that text as patterns look through it: one text is asked for several wordings in a row. */
let last = { text: '', small: '' };

/** A text in small letters, with single blanks between its words. */
function inSmall(text: string): string {
	if (last.text !== text) {
		const small = text.normalize('NFC').toLowerCase();
		last = { text, small: OTHER_BLANKS.test(small) ? small.replace(BLANKS, ' ') : small };
	}
	return last.small;
}

/** A step in the tree of all wordings: the wording that ends here, and the words that may follow. */
type Step<W> = { wording?: W; exceptions?: { phrase: readonly Token[]; before: number }[]; next: Map<string, Step<W>> };

/**
 * @param wordings what to look for; of two that are the same, the second counts
 * @returns what finds them in a text, in the order of the text. A wording that begins with a small letter is found at the beginning of a
 * sentence too. Of those that overlap the first is found, of those that begin together the longest. The time grows with the length of the
 * text, times the words of the longest wording.
 */
export function wordingFinder<W extends Avoided>(wordings: readonly W[]): (text: string) => FoundWording<W>[] {
	const root: Step<W> = { next: new Map() };
	const all = wordings.map((wording) => ({ wording, words: tokensOf(wording.avoid) })).filter(({ words }) => words.length > 0);
	const worthLooking = mayHold(all.map(({ words }) => words));
	for (const { wording, words } of all) {
		let step = root;
		for (const { word } of words) {
			const next: Step<W> = step.next.get(word) ?? { next: new Map() };
			step.next.set(word, next);
			step = next;
		}
		step.wording = wording;
		step.exceptions = [wording.write, ...(wording.except ?? [])]
			.map(tokensOf)
			.flatMap((phrase) => placesIn(phrase, words).map((before) => ({ phrase, before })));
	}
	return (text) => {
		if (!worthLooking(text)) return [];
		const tokens = tokensOf(text);
		const found: FoundWording<W>[] = [];
		const counts = new Map<W, number>();
		for (let index = 0; index < tokens.length; index++) {
			const match = longestAt(root, tokens, index);
			if (!match) continue;
			const nth = counts.get(match.wording) ?? 0;
			counts.set(match.wording, nth + 1);
			found.push({ wording: match.wording, at: tokens[index]?.at ?? 0, nth });
			index += match.length - 1;
		}
		return found;
	};
}

/** The longest wording that begins at a token and stands in none of its exceptions. */
function longestAt<W>(root: Step<W>, tokens: readonly Token[], start: number): { wording: W; length: number } | undefined {
	let steps: Step<W>[] = [root];
	let longest: { wording: W; length: number } | undefined;
	for (let index = start; steps.length > 0; index++) {
		for (const { wording, exceptions = [] } of steps) {
			if (wording === undefined) continue;
			const excepted = exceptions.some(({ phrase, before }) => phrase.every((own, offset) => isSame(own, tokens[start - before + offset])));
			if (!excepted) longest = { wording, length: index - start };
		}
		const token = tokens[index];
		if (token === undefined) break;
		const words = index === start ? token.first : token.inside;
		const following: Step<W>[] = [];
		for (const { next } of steps) {
			for (const word of words) {
				const step = next.get(word);
				if (step) following.push(step);
			}
		}
		steps = following;
	}
	return longest;
}
