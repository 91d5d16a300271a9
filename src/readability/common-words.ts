/** The list of common words of a language: its format, and which words of a text are not on it. */
import type { Format } from '../source/format.ts';
import type { Path, Place } from '../source/problem.ts';
import { problem } from './messages.ts';
import type { Word } from './sentences.ts';

export type CommonWords = {
	/** what editors wrote: everyday words */
	written: string[];
	/** what was counted in texts for everyone */
	counted: string[];
};

/** Below this line stands what was counted; the command writes it anew. */
export const COUNTED = '# --- Đếm từ các bài, lệnh npm run check -- --words viết lại · Counted in the texts, written anew by npm run check -- --words ---';
const COUNTED_LINE = /^# ---/;
/** Characters; a list is no dictionary. */
const LENGTH = 500_000;
const BYTES_A_CHARACTER = 3;
/** A word of up to this many syllables, between single blanks. */
const MOST = 4;
const FORM = new RegExp(`^[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*(?: [\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*){0,${MOST - 1}}$`, 'u');

/** Words stand one a line, or several with commas between them; `#` begins a note. */
export const commonWordsFormat = {
	of: 'text' as const,
	largest: LENGTH * BYTES_A_CHARACTER,
	read(file: string, text: string) {
		const words: CommonWords = { written: [], counted: [] };
		const problems = [];
		const seen = new Map<string, number>();
		let part = words.written;
		for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
			if (COUNTED_LINE.test(line)) part = words.counted;
			if (line.startsWith('#')) continue;
			for (const match of line.matchAll(/[^,]+/g)) {
				const word = match[0].trim();
				if (word === '') continue;
				const place: Place = { file, line: index + 1, column: match.index + match[0].indexOf(word) + 1 };
				const key = keyOf(word);
				const other = seen.get(key);
				if (!FORM.test(word)) problems.push(problem('common-word-form', place, { word: word.slice(0, 60) }));
				else if (other !== undefined && part === words.written) problems.push(problem('common-word-twice', place, { word, line: other }));
				else part.push(key);
				seen.set(key, other ?? index + 1);
			}
		}
		const top = (_path: Path): Place => ({ file, line: 1, column: 1 });
		return { entries: [{ data: words, file, place: top }], problems };
	},
} satisfies Format<CommonWords>;

const keyOf = (word: string): string => word.normalize('NFC').toLowerCase();

/** A word without the first ending that fits; at least three letters are left of it. */
function withoutEnding(word: string, endings: readonly string[]): string {
	const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3);
	return ending === undefined ? word : word.slice(0, -ending.length);
}

/**
 * @param endings that make no difference, longest first
 * @returns which words of a sentence are on no list, as written. The longest word of the list is looked for at each place, so that two
 * syllables that make one word count as that word alone. Numbers, and names (a capital letter inside a sentence), are passed over
 */
export function rareFinder({ written, counted }: CommonWords, endings: readonly string[] = []): (words: readonly Word[]) => string[] {
	const known = new Set([...written, ...counted].map((word) => withoutEnding(word, endings)));
	const longest = [...known].reduce((most, word) => Math.max(most, word.split(' ').length), 1);
	const own = new Map<string, string>();
	const stem = (word: string): string => {
		const key = own.get(word) ?? withoutEnding(keyOf(word).replace(/['’]s$/u, ''), endings);
		own.set(word, key);
		return key;
	};
	return (words) => {
		const rare: string[] = [];
		for (let index = 0; index < words.length; ) {
			const length = lengthAt(words, index);
			const first = words[index]?.text ?? '';
			if (length === 0 && !/\p{N}/u.test(first) && (index === 0 || !/^\p{Lu}/u.test(first))) rare.push(first);
			index += Math.max(length, 1);
		}
		return rare;
	};
	/** How many syllables the longest known word has that begins here. */
	function lengthAt(words: readonly Word[], index: number): number {
		const parts: string[] = [];
		let found = 0;
		for (let size = 1; size <= longest; size++) {
			const word = words[index + size - 1];
			if (!word || (size > 1 && !word.joined)) break;
			if (known.has([...parts, stem(word.text)].join(' '))) found = size;
			parts.push(keyOf(word.text));
		}
		return found;
	}
}
