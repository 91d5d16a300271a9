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
