/** How many pages a text in easy language will take on paper, by counting: a warning for its editor, long before anybody prints it. */

import { explainedParts, said } from './explained.ts';
import { FRAME_LINES, LINE_CHARACTERS, LIST_CHARACTERS, PAGE_LINES, PICTURE_LINES } from './limits.ts';
import type { EasyText } from './schema.ts';

const lines = (text: string, characters = LINE_CHARACTERS): number => Math.ceil(text.length / characters);
/** Headings are larger, and stand apart. */
const HEADING = 1.5;
/** A number to call is larger than what stands beside it. */
const NUMBER = 1.75;

/** @returns pages of A4, with their fractions */
export function pagesOf({ parts, words, phones }: Pick<EasyText, 'parts' | 'words' | 'phones'>, language: string): number {
	const text = explainedParts({ parts, words }, language).map((sentences) => {
		const own = sentences.map(({ pieces, meanings }) => [
			pieces.map((piece) => piece.text).join(''),
			...meanings.map(({ word, meaning }) => `${word}: ${meaning.text}`),
		]);
		return Math.max(
			PICTURE_LINES,
			own.flat().reduce((sum, line) => sum + lines(line), HEADING),
		);
	});
	const calls = phones.reduce((sum, { text: call }) => sum + Math.max(NUMBER, lines(said(call, language).text)), HEADING);
	const list = words.reduce((sum, { word, meaning }) => sum + lines(`${said(word, language).text}: ${said(meaning, language).text}`, LIST_CHARACTERS), HEADING);
	return [FRAME_LINES, ...text, calls, list].reduce((sum, part) => sum + part, 0) / PAGE_LINES;
}
