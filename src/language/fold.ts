/** Text as it is compared with what people type, with marks or without. */

/** A text without marks, in small letters, đ as d: `Đường` -> `duong`. Pagefind folds in the same way, but for đ. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** The words of a name, folded; a point or a hyphen belongs to its word, as in the number of a task. */
export const foldedWords = (text: string): string[] =>
	fold(text)
		.split(/[\s,;:()]+/)
		.filter(Boolean);

/** A word without the first of the endings that fits, longest first; at least four letters are left. */
export function stem(folded: string, endings: readonly string[]): string {
	const ending = endings.find((one) => folded.endsWith(one) && folded.length - one.length >= 4);
	return ending === undefined ? folded : folded.slice(0, -ending.length);
}
