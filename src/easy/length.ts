/** How many pages a text in easy language will take on paper, by counting: a warning for its editor, long before anybody prints it. */
import { inLanguage } from '../language/format.ts';
import { FRAME_LINES, LINE_CHARACTERS, PAGE_LINES, PICTURE_LINES } from './limits.ts';
import { placeOfWord } from './lines.ts';
import type { EasyText } from './schema.ts';

const printed = (text: string): number => Math.ceil(text.length / LINE_CHARACTERS);
/** Headings are larger, and stand apart. */
const HEADING = 1.8;
/** A text explained where it stands is set a little smaller, and once more in the list of words. */
const ASIDE = 0.9;

/** @returns pages of A4, with their fractions */
export function pagesOf({ parts, words, phones }: EasyText, language: string): number {
	const said = (texts: { vi: string }) => inLanguage(texts, language);
	const text = parts.map(({ sentences }) => {
		const explained = words.filter(({ word }) => sentences.some((sentence) => placeOfWord(said(sentence), said(word)) >= 0)).length;
		const lines = sentences.reduce((sum, sentence) => sum + printed(said(sentence)), 0) + HEADING;
		return Math.max(PICTURE_LINES, lines + explained * ASIDE);
	});
	const list = words.map(({ word, meaning }) => printed(`${said(word)}: ${said(meaning)}`) * ASIDE);
	const calls = phones.map(({ text: call }) => 1 + printed(said(call)));
	return [FRAME_LINES, ...text, ...list, ...calls].reduce((sum, lines) => sum + lines, 0) / PAGE_LINES;
}
