/** Forgives one slip of typing: a letter too many, too few, wrong, or changed with its neighbour (optimal string alignment, distance 1). */

/** Shorter words have too many neighbours. */
const SHORTEST = 4;

/** @returns whether one slip leads from one word to the other; the same word is none */
export function isOneSlip(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	const left = a.slice(start, a.length - end);
	const right = b.slice(start, b.length - end);
	return Math.max(left.length, right.length) === 1 || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

/**
 * @param word folded; a word with a digit in it is never changed
 * @param known the folded words to choose from
 * @param favour how much speaks for a word; the highest is taken, the first of equals
 * @returns the known word that was meant, or nothing
 */
export function meant(word: string, known: Iterable<string>, favour: (known: string) => number): string | undefined {
	if (word.length < SHORTEST || /\p{N}/u.test(word)) return undefined;
	let best: { word: string; favour: number } | undefined;
	for (const one of known) {
		if (!isOneSlip(word, one)) continue;
		const value = favour(one);
		if (!best || value > best.favour) best = { word: one, favour: value };
	}
	return best?.word;
}
