/** How the search reads words: without marks, without đ, in small letters. */
import { fold } from '../language/fold.ts';

export type Word = {
	/** as it was typed, in small letters and NFC */
	raw: string;
	/** without marks; đ is d */
	folded: string;
};

/** Letters with their marks, and digits; an apostrophe between letters belongs to the word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text in their order; signs between them are left out. */
export function wordsOf(text: string): Word[] {
	return [...text.normalize('NFC').matchAll(WORD)].map(([found]) => {
		const raw = found.replace(/['’]/g, '').toLowerCase();
		return { raw, folded: fold(raw) };
	});
}

/**
 * The spellings under which Pagefind may keep a folded word: it folds marks, but đ is a letter of its own there.
 * @returns the word itself, then each way to read its d as đ; few, as no word of Vietnamese has more than one d at its beginning
 */
export function spellings(folded: string): string[] {
	return /^d(?!d)\p{L}+$/u.test(folded) ? [folded, folded.replace('d', 'đ')] : [folded];
}

/** A word without the first of the endings that fits, longest first; at least four letters are left. */
export function stem(folded: string, endings: readonly string[]): string {
	const ending = endings.find((one) => folded.endsWith(one) && folded.length - one.length >= 4);
	return ending === undefined ? folded : folded.slice(0, -ending.length);
}
