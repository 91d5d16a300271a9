/** A piece of a page's text around the words of a query. */
import { fold } from '../language/fold.ts';
import type { PageData } from './engine.ts';
import type { NameIndex } from './name-index.ts';
import type { Word } from './words.ts';

/** Text as it stands on the page, and whether it is a word of the query. */
export type Snippet = readonly { text: string; marked: boolean }[];

/** How many words a snippet has. */
const LENGTH = 28;
/** How many words stand before the first word of the query, where it is not the beginning of a sentence. */
const BEFORE = 6;

/**
 * @param data the entry of the page
 * @param words of the query
 * @param anchor an id on the page: the snippet begins there
 */
export function snippetOf({ content, anchors }: Pick<PageData, 'content' | 'anchors'>, words: readonly Word[], names: NameIndex, anchor?: string): Snippet {
	const wanted = new Set(names.telling(words).map(({ folded }) => names.stem(folded)));
	const tokens = content.split(/\s+/u).filter((token) => token !== '');
	const isWanted = (token: string) => (fold(token).match(/[\p{L}\p{N}]+/gu) ?? []).some((part) => wanted.has(names.stem(part)));
	const marks = tokens.map(isWanted);
	const at = anchor === undefined ? undefined : anchors.find(({ id }) => id === anchor)?.location;
	const start = at ?? bestStart(tokens, marks);
	const shown = tokens.slice(start, start + LENGTH);
	const parts: { text: string; marked: boolean }[] = [];
	for (const [index, token] of shown.entries()) {
		const marked = at === undefined && (marks[start + index] ?? false);
		const text = index === 0 ? token : ` ${token}`;
		const last = parts.at(-1);
		if (last && last.marked === marked) last.text += text;
		else parts.push({ text, marked });
	}
	if (start > 0 && at === undefined && !endsSentence(tokens[start - 1] ?? '')) parts.unshift({ text: '… ', marked: false });
	if (start + LENGTH < tokens.length) parts.push({ text: ' …', marked: false });
	return parts;
}

/** Where the piece with most of the wanted words begins: with its sentence, where that is near. */
function bestStart(tokens: readonly string[], marks: readonly boolean[]): number {
	const counts = [0];
	for (const marked of marks) counts.push((counts.at(-1) ?? 0) + (marked ? 1 : 0));
	let best = 0;
	let most = 0;
	for (const [index, marked] of marks.entries()) {
		if (!marked) continue;
		const end = Math.min(tokens.length, index + LENGTH - BEFORE);
		const count = (counts[end] ?? 0) - (counts[index] ?? 0);
		if (count > most) {
			most = count;
			best = index;
		}
	}
	const earliest = Math.max(0, best - BEFORE);
	for (let start = best; start > earliest; start--) if (endsSentence(tokens[start - 1] ?? '')) return start;
	return earliest;
}

const endsSentence = (token: string): boolean => /[.!?…:]["”’)]?$/u.test(token);
