/**
 * Text as it is compared: in lower case, without marks, `đ` as `d`, so that it is found by those who type without them.
 * @returns the text in Unicode's form NFD without combining marks
 */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

/** The words of a text, folded. */
export const foldedWords = (text: string): string[] =>
	folded(text)
		.split(/[\s,;:()]+/)
		.filter(Boolean);
