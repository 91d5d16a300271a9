/** The lines of a text in easy language: all that has to keep to its rules. */
import type { Path } from '../source/problem.ts';
import type { EasyText } from './schema.ts';

export type Line = {
	path: Path;
	/** `heading` of the text or of a part, `sentence` of a part, `meaning` of a hard word, `phone`: what one calls for */
	as: 'heading' | 'sentence' | 'meaning' | 'phone';
	/** by language */
	texts: Readonly<Record<string, string>>;
};

/** Every line with its place in the entry, in the order of the page. */
export const linesOf = ({ title, parts, words, phones }: EasyText): Line[] => [
	{ path: ['title'], as: 'heading', texts: title },
	...parts.flatMap(({ heading, sentences }, part): Line[] => [
		{ path: ['parts', part, 'heading'], as: 'heading', texts: heading },
		...sentences.map((texts, index): Line => ({ path: ['parts', part, 'sentences', index], as: 'sentence', texts })),
	]),
	...words.map(({ meaning }, index): Line => ({ path: ['words', index, 'meaning'], as: 'meaning', texts: meaning })),
	...phones.map(({ text }, index): Line => ({ path: ['phones', index, 'text'], as: 'phone', texts: text })),
];

/** How many words a line has; a number, however it is divided, is one: `1900 96 96 80`. */
export const wordCount = (text: string): number =>
	text
		.replace(/\d+(?:[ .,]\d+)*/g, '0')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** The text that was asked for last: one text is asked for many words in a row. */
let last = { text: '', whole: '' };

function wholeOf(text: string): string {
	if (last.text !== text) last = { text, whole: folded(text) };
	return last.whole;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/**
 * Where a word or expression stands in a text, whatever its capitals; not within a longer word.
 * @returns the index of its first letter; -1 where it does not stand there
 */
export function placeOfWord(text: string, word: string): number {
	const [whole, sought] = [wholeOf(text), folded(word)];
	if (sought === '') return -1;
	for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + 1)) {
		if (!isLetter(whole[at - 1]) && !isLetter(whole[at + sought.length])) return at;
	}
	return -1;
}

/** A second sentence begins in the line: the end of one, then a capital or a number. */
export const hasTwoSentences = (text: string): boolean => /[.!?…][”"»)]*\s+[“"«(]*[\p{Lu}\p{N}]/u.test(text.trim());

/** Letters that stand for words: `UBND`, `LHQ`, `v.v.`. */
export const abbreviationsIn = (text: string): string[] => [
	...new Set(text.match(/(?<![\p{L}\p{N}])(?:\p{Lu}{2,}(?![\p{L}])|\p{L}{1,2}\.\p{L}{1,2}(?:\.|(?![\p{L}])))/gu) ?? []),
];
