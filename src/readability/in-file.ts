/** Where a sentence stands in its file, from its words: between them there may be markup, line breaks and tags. */
import type { Place } from '../source/problem.ts';

/** Words that tell a sentence from others. */
const TOLD_BY = 12;
/** What may stand between two words: a tag, the address of a link, signs and blanks. */
const BETWEEN = '(?:<[^>]*>|\\]\\([^)]*\\)|[^\\p{L}\\p{N}])*';

/**
 * @param written the text of the file
 * @param from something at or before the sentence
 * @returns the place of its first word; `from`, where it is written in another way than it reads
 */
export function placeOf(sentence: string, written: string, from: Place): Place {
	const words = (sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, TOLD_BY);
	if (words.length === 0) return from;
	const pattern = new RegExp(words.join(BETWEEN), 'gu');
	pattern.lastIndex = offsetOf(written, from);
	const found = pattern.exec(written);
	if (!found) return from;
	const before = written.slice(0, found.index);
	const line = before.split('\n').length;
	return { file: from.file, line, column: found.index - (before.lastIndexOf('\n') + 1) + 1 };
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
