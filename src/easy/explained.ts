/** The sentences of a text with its hard words: each marked and explained where it stands first. */
import { ORIGINAL } from '../language/paths.ts';
import type { Localized } from '../source/fields.ts';
import { placeOfWord } from './lines.ts';
import type { EasyText } from './schema.ts';

/** A text in a language; in the original, and marked as such, where it is not translated. */
export type Said = { text: string; lang?: string };
export type Sentence = {
	/** the language it is in, where that is not the page's */
	lang?: string;
	/** one after the other they are the sentence */
	pieces: { text: string; hard?: true }[];
	meanings: { word: string; meaning: Said }[];
};

export function said(texts: Localized, language: string): Said {
	const own = texts[language];
	return own === undefined ? { text: texts.vi, lang: ORIGINAL } : { text: own };
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A sentence with the words marked that are explained below it, the longest of those that lie in one another. */
function marked(text: string, words: readonly string[]): Sentence['pieces'] {
	const [word, ...others] = [...words].sort((a, b) => b.length - a.length);
	if (word === undefined) return text === '' ? [] : [{ text }];
	const at = placeOfWord(text, word);
	if (at < 0) return marked(text, others);
	const end = at + word.length;
	return [...marked(text.slice(0, at), others), { text: text.slice(at, end), hard: true }, ...marked(text.slice(end), others)];
}

/** @returns the sentences of each part; a word that stands in a heading first is explained below the first sentence under it */
export function explainedParts({ parts, words }: Pick<EasyText, 'parts' | 'words'>, language: string): Sentence[][] {
	let left = words.map(({ word, meaning }) => ({ word: said(word, language).text, meaning: said(meaning, language) }));
	return parts.map(({ heading, sentences }) =>
		sentences.map((texts, index): Sentence => {
			const { text, ...other } = said(texts, language);
			const places = index === 0 ? [text, said(heading, language).text] : [text];
			const here = left.filter(({ word }) => places.some((place) => placeOfWord(place, word) >= 0));
			left = left.filter((each) => !here.includes(each));
			const pieces = marked(
				text,
				here.map(({ word }) => word),
			);
			return { ...other, pieces, meanings: here.map(({ word, meaning }) => ({ word: capital(word), meaning })) };
		}),
	);
}
