/** A piece of a page's text around the words of a query. */
import type { PageData } from './engine.ts';
import type { NameIndex } from './name-index.ts';
import { type Word, wordsOf } from './words.ts';

/** Text as it stands on the page, and whether it is a word of the query. */
export type Snippet = readonly { text: string; marked: boolean }[];

/** How many words a snippet has. */
const LENGTH = 28;
/** How many words stand before the first word of the query, where it is not the beginning of a sentence. */
const BEFORE = 6;

/**
 * @param data the entry of the page
 * @param title of the page: its text may begin with it
 * @param words of the query
 * @param anchor an id on the page: the snippet begins there
 * @returns a piece of `LENGTH` words; the beginning of the text where it has none of the wanted ones
 */
export function snippetOf(
	{ content, anchors }: Pick<PageData, 'content' | 'anchors'>,
	title: string,
	words: readonly Word[],
	names: NameIndex,
	anchor?: string,
): Snippet {
	const telling = names.telling(words);
	const wanted = new Set(telling.map(({ folded }) => names.stem(folded)));
	// Who types marks means them.
	const spelt = new Map(telling.filter(({ raw, folded }) => raw !== folded).map(({ raw, folded }) => [folded, raw]));
	const isWanted = ({ raw, folded }: Word) => (spelt.get(folded) ?? raw) === raw && wanted.has(names.stem(folded));
	const tokens = content.split(/\s+/u).filter((token) => token !== '');
	/** the word of the query that stands in each token */
	const marks = tokens.map(
		(token) =>
			wordsOf(token)
				.filter(isWanted)
				.map(({ folded }) => names.stem(folded))[0],
	);
	const at = anchor === undefined ? undefined : anchors.find(({ id }) => id === anchor)?.location;
	const first = content.startsWith(`${title}. `) ? title.split(/\s+/u).length : 0;
	const start = at ?? Math.max(first, bestStart(tokens, marks, first));
	const shown = tokens.slice(start, start + LENGTH).join(' ');
	const before = start > first && at === undefined && !endsSentence(tokens[start - 1] ?? '') ? [{ text: '… ', marked: false }] : [];
	const after = start + LENGTH < tokens.length ? [{ text: ' …', marked: false }] : [];
	return [...before, ...(at === undefined ? markedParts(shown, isWanted) : [{ text: shown, marked: false }]), ...after];
}

/** Words of the query with nothing but spaces between them are marked as one. */
function markedParts(text: string, isWanted: (word: Word) => boolean): { text: string; marked: boolean }[] {
	const parts: { text: string; marked: boolean }[] = [];
	for (const piece of text.split(/([\p{L}\p{M}\p{N}'’]+)/u)) {
		const [word] = wordsOf(piece);
		const marked = word !== undefined && isWanted(word);
		const [space, before] = [parts.at(-1), parts.at(-2)];
		if (marked && before?.marked && space?.text === ' ') {
			parts.pop();
			before.text += ` ${piece}`;
		} else if (space && space.marked === marked) space.text += piece;
		else parts.push({ text: piece, marked });
	}
	return parts.filter((part) => part.text !== '');
}

/** Where the piece begins that has most of the different wanted words, then most of them side by side, then most in all: with its sentence, where that is near. */
function bestStart(tokens: readonly string[], marks: readonly (string | undefined)[], first: number): number {
	let best = 0;
	let most: readonly number[] = [0, 0, 0];
	for (const [index, mark] of marks.entries()) {
		if (mark === undefined || index < first) continue;
		const piece = marks.slice(index, index + LENGTH - BEFORE);
		const there = piece.filter((each) => each !== undefined);
		const beside = piece.filter((each, at) => each !== undefined && at > 0 && piece[at - 1] !== undefined && piece[at - 1] !== each);
		const score = [new Set(there).size, beside.length, there.length];
		const differs = score.findIndex((value, at) => value !== most[at]);
		if (differs !== -1 && (score[differs] ?? 0) > (most[differs] ?? 0)) {
			most = score;
			best = index;
		}
	}
	const earliest = Math.max(0, best - BEFORE);
	for (let start = best; start > earliest; start--) if (endsSentence(tokens[start - 1] ?? '')) return start;
	return earliest;
}

const endsSentence = (token: string): boolean => /[.!?…:]["”’)]?$/u.test(token);
