/** Where a sentence stands in its file, from its words: between them there may be markup, line breaks and tags. */
import type { Place } from '../source/problem.ts';

/** Words that tell a sentence from others. */
const TOLD_BY = 12;
/** What may stand between two words: a tag, the address of a link, signs and blanks. */
const BETWEEN = /(?:<[^>]*>|\]\([^)]*\)|[^\p{L}\p{N}])*/uy;

/**
 * @param written the text of the file
 * @param from something at or before the sentence
 * @returns the place of its first word; `from`, where it is written in another way than it reads
 */
export function placeOf(sentence: string, written: string, from: Place): Place {
	const words = (sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, TOLD_BY);
	const [first] = words;
	if (first === undefined) return from;
	let at = written.indexOf(first, offsetOf(written, from));
	while (at >= 0 && !standAt(words, written, at)) at = written.indexOf(first, at + 1);
	if (at < 0) return from;
	const before = written.slice(0, at);
	const line = before.split('\n').length;
	return { file: from.file, line, column: at - (before.lastIndexOf('\n') + 1) + 1 };
}

/** Whether the words stand in a text, one behind the other. */
function standAt(words: readonly string[], text: string, at: number): boolean {
	let next = at;
	return words.every((word) => {
		if (!text.startsWith(word, next)) return false;
		BETWEEN.lastIndex = next + word.length;
		BETWEEN.test(text);
		next = BETWEEN.lastIndex;
		return true;
	});
}

function offsetOf(text: string, { line, column }: Place): number {
	let at = 0;
	for (let count = 1; count < line; count++) {
		const next = text.indexOf('\n', at);
		if (next < 0) return text.length;
		at = next + 1;
	}
	return at + column - 1;
}
