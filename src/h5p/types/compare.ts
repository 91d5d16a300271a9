/** When a typed answer counts as the same as the key: what a Vietnamese reader takes for the same word is the same. */

/** The marks of the five tones in NFD; the other marks (circumflex, breve, horn) belong to the letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Folds an answer: one form of Unicode, one space between words, no full stop at the end, the tone mark of each syllable
 * behind its letters, so that `hoà` and `hòa` are one.
 */
function folded(text: string, caseSensitive: boolean): string {
	const plain = text
		.normalize('NFD')
		.replace(/[\s\u200b\u2060]+/g, ' ')
		.trim()
		.replace(/[.,;!?]+$/, '');
	const words = plain.split(' ').map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''));
	const result = words.join(' ').normalize('NFC');
	return caseSensitive ? result : result.toLocaleLowerCase('vi');
}

/** @param keys every spelling that counts as right */
export function isSameAnswer(given: string, keys: readonly string[], caseSensitive = false): boolean {
	const answer = folded(given, caseSensitive);
	return answer !== '' && keys.some((key) => folded(key, caseSensitive) === answer);
}
