/** What a query asks for: a phrase in quotes, the article of a law, the same in other words. */

import { fold } from '../language/fold.ts';
import type { NameIndex } from './name-index.ts';
import { type Word, wordsOf } from './words.ts';

export type Asked = {
	words: readonly Word[];
	/** found only as it stands */
	quoted: boolean;
	/** the number of an article, which is not among the words */
	article?: number;
	/** the last word may still be typed on */
	unfinished: boolean;
};

/** More words than this are not asked for: an answer has to come while one types. */
const MOST_WORDS = 10;
/** So many ways to say the same are tried. */
const MOST_WAYS = 5;

/**
 * @param query what was typed
 * @returns its words and what they ask for; an article's name and number are no words of it
 */
export function readQuery(query: string, { file: { article } }: NameIndex): Asked {
	const quoted = /^\s*["“”].+["“”]\s*$/.test(query);
	const words = wordsOf(query).slice(0, MOST_WORDS);
	const unfinished = /[\p{L}\p{M}]$/u.test(query);
	if (quoted) return { words, quoted, unfinished: false };
	const called = new Set(article.map((name) => fold(name)));
	const at = words.findIndex(({ folded }, index) => called.has(folded) && /^\d{1,3}$/.test(words[index + 1]?.folded ?? ''));
	if (at === -1) return { words, quoted, unfinished };
	return { words: words.filter((_word, index) => index !== at && index !== at + 1), quoted, article: Number(words[at + 1]?.folded), unfinished };
}

/**
 * The words themselves, then with each expression replaced by those that mean the same.
 * @param words of the query
 * @returns at most `MOST_WAYS`, the typed one first
 */
export function ways(words: readonly Word[], { file: { same } }: NameIndex): (readonly Word[])[] {
	const folded = words.map((word) => word.folded);
	const found: (readonly Word[])[] = [words];
	for (const group of same) {
		const expressions = group.map((text) => wordsOf(text));
		for (const expression of expressions) {
			const at = placeOf(folded, expression);
			if (at === -1) continue;
			for (const other of expressions) {
				if (other === expression || found.length >= MOST_WAYS) continue;
				found.push([...words.slice(0, at), ...other, ...words.slice(at + expression.length)]);
			}
		}
	}
	return found;
}

function placeOf(folded: readonly string[], expression: readonly Word[]): number {
	return folded.findIndex((_word, at) => expression.every((word, index) => folded[at + index] === word.folded));
}
