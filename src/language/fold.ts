/** A text without marks, in small letters, đ as d: `Đường` -> `duong`. Pagefind folds in the same way, but for đ. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
