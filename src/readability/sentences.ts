/** Takes a text apart into sentences and words, the same way for every language. */

export type Sentence = {
	text: string;
	/** where it begins in the text, in UTF-16 units */
	at: number;
	/** how many words it has, as they are written between blanks: in Vietnamese these are syllables */
	words: number;
};

/** A word, and whether nothing but blanks stands between it and the one before. */
export type Word = { text: string; joined: boolean };

/** `v.v`, a number with all that belongs to it (`30/11/2026`, `102/2016/QH13`, `1.200`), or letters (`don't`, `X-quang`). */
const WORD = /\p{L}(?:\.\p{L})+(?!\p{L})|\p{N}[\p{L}\p{M}\p{N}]*(?:[.,:/–-][\p{L}\p{M}\p{N}]+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** A mark that may end a sentence, with the quotation marks, brackets and stars that close behind it. */
const END = /(?<![.!?…])[.!?…]+["”’»)\]*_]*(?=\s|$)/gu;
/** What follows begins a sentence, where it begins with no small letter. */
const GOES_ON = /^[\s"“‘«([*_]*\p{Ll}/u;
/** `Điều 3.`, `1.`, `Phần II.`: the number of what follows. */
const NUMBERED = /^\P{L}*(?:\p{L}+\s+)?(?:\p{N}+|[IVXLC]+|\p{L})\.$/u;
/** Characters of the longest number of that kind; what is longer is not looked at. */
const NUMBER_LENGTH = 80;
const LAST_WORD = /(?<![\p{L}\p{M}.])([\p{L}\p{M}.]+)\.$/u;
/** Characters before a mark among which an abbreviation is looked for. */
const ABBREVIATION_LENGTH = 40;
const ENDED = /[.!?…]["”’»)\]*_]*$/u;

/** Words of a text without an end mark that make it a sentence; what is shorter is a label or a title. */
const LABEL = 6;

export const wordsOf = (text: string): Word[] =>
	[...text.matchAll(WORD)].map(({ 0: word, index }, at, all) => {
		const before = all[at - 1];
		return { text: word, joined: before !== undefined && /^\s+$/u.test(text.slice(before.index + before[0].length, index)) };
	});

/**
 * @param text of one block: a line break in it ends a sentence
 * @param abbreviations of its language, without their full stop: none of them ends a sentence
 * @returns its sentences; labels, titles and numbers by themselves are none
 */
export function sentencesOf(text: string, abbreviations: ReadonlySet<string> = new Set()): Sentence[] {
	const sentences: Sentence[] = [];
	const add = (from: number, to: number) => {
		const part = text.slice(from, to);
		const begin = from + part.length - part.trimStart().length;
		const words = part.match(WORD)?.length ?? 0;
		const whole = part.trim();
		if (words >= LABEL || (words > 0 && ENDED.test(whole) && !isNumber(whole))) sentences.push({ text: whole, at: begin, words });
	};
	let line = 0;
	for (const part of text.split('\n')) {
		let from = 0;
		const end = part.trimEnd().length;
		for (const match of part.matchAll(END)) {
			const to = match.index + match[0].length;
			if (to < end && !endsAt(part, from, to, abbreviations)) continue;
			add(line + from, line + to);
			from = to;
		}
		add(line + from, line + part.length);
		line += part.length + 1;
	}
	return sentences;
}

const isNumber = (text: string): boolean => text.length <= NUMBER_LENGTH && NUMBERED.test(text);

/** Whether a mark ends the sentence that begins at `from`, where more follows. A text may have very many marks, so that little is looked at for each. */
function endsAt(text: string, from: number, to: number, abbreviations: ReadonlySet<string>): boolean {
	if (GOES_ON.test(text.slice(to))) return false;
	if (to - from <= NUMBER_LENGTH && isNumber(text.slice(from, to).trim())) return false;
	const [, word = ''] = LAST_WORD.exec(text.slice(Math.max(from, to - ABBREVIATION_LENGTH), to)) ?? [];
	return !abbreviations.has(word);
}
