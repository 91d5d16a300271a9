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
