/** Texts as the report of an LMS shows them. */

/** In one line: Moodle takes no line breaks, and nothing that begins as the name of a language does. */
export const oneLine = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^[\s{]+/, '');

/** @returns at most `limit` UTF-16 units, with no sign split in two */
export const cut = (text: string, limit: number): string => text.slice(0, Math.max(0, limit)).replace(/[\uD800-\uDBFF]$/, '');

/** Characters of a text as part of an identifier. */
const WORDS = 48;

/**
 * A text in the signs that a `short_identifier_type` of SCORM 2004 (Run-Time Environment 4.1.1) has in every LMS: Latin letters without
 * marks, digits and low lines. A teacher reads it all the same.
 */
export function identifierWords(text: string): string {
	const plain = text.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFD').replace(/\p{M}/gu, '');
	const signs = plain.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '');
	return signs.length <= WORDS
		? signs
		: signs
				.slice(0, WORDS + 1)
				.replace(/_[^_]*$/, '')
				.slice(0, WORDS);
}

/**
 * @param limit characters of the whole: the answer has three fifths of them at most, the question what is left
 * @returns what was asked, and what was answered to it
 */
export function questionAndAnswer(question: string, answer: string, limit: number): string {
	const said = cut(answer === '' ? '–' : answer, Math.floor(limit * 0.6));
	const asked = oneLine(question);
	const room = limit - said.length - 2;
	const short = asked.length <= room ? asked : `${cut(asked, room - 1).trimEnd()}…`;
	return `${short}${/[?!.:]$/.test(short) ? '' : ':'} ${said}`.trim();
}
