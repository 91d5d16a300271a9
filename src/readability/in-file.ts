/** Where a sentence stands in its file, from its words: between them there may be markup, line breaks and tags. */
import type { Place } from '../source/problem.ts';

/** Words that tell a sentence from others. */
const TOLD_BY = 12;
/** Sentences of a text that may be looked for in vain: each is compared with all of it. */
const MOST_LOST = 100;
/** What may stand between two words: a tag, the address of a link, a sign by its name, signs and blanks. */
const BETWEEN = /(?:<[^<>]*>|\]\([^)\]]*\)|&[a-z]+;|[^\p{L}\p{N}])*/uy;

/** @returns the place of the first word of a sentence; `from`, which is at or before it, where it is written in another way than it reads */
type FindPlace = (sentence: string, from: Place) => Place;

/**
 * @param written the text of the file
 * @returns finds one sentence after the other: what stands there twice is found at its first place, then at its second
 */
export function placesIn(written: string): FindPlace {
	const offset = offsetsIn(written);
	let last = { start: -1, at: -1 };
	let lost = 0;
	return (sentence, from) => {
		if (lost >= MOST_LOST) return from;
		const words = (sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, TOLD_BY);
		const start = offset.of(from);
		// Of one passage, sentences come in their order: the search goes on where it ended.
		const next = start === last.start ? offsetOfWords(words, written, last.at + 1) : -1;
		const at = next >= 0 ? next : offsetOfWords(words, written, start);
		if (at < 0) {
			lost++;
			return from;
		}
		last = { start, at };
		return { file: from.file, ...offset.place(at) };
	};
}

/** @returns where the words stand one behind the other; -1 where they do not, or there are none */
function offsetOfWords(words: readonly string[], text: string, from: number): number {
	const [first] = words;
	if (first === undefined) return -1;
	let at = text.indexOf(first, from);
	while (at >= 0 && !standAt(words, text, at)) at = text.indexOf(first, at + 1);
	return at;
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

/** From lines and columns to offsets, and back. */
function offsetsIn(text: string) {
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	return {
		of: ({ line, column }: Pick<Place, 'line' | 'column'>): number => (starts[line - 1] ?? text.length) + column - 1,
		place: (at: number): Pick<Place, 'line' | 'column'> => {
			let [low, high] = [0, starts.length];
			while (high - low > 1) {
				const middle = (low + high) >> 1;
				if ((starts[middle] ?? 0) <= at) low = middle;
				else high = middle;
			}
			return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
		},
	};
}
