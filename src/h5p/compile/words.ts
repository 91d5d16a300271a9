/**
 * How the words of H5P.MarkTheWords are written in its `textField`.
 *
 * The official type takes every run without spaces as one word, and a word between asterisks as right. A Vietnamese word may
 * have several syllables, so here the first syllable of such a word begins with U+2060 WORD JOINER and the last one ends with it:
 * `*⁠nhà* *trường⁠*` is one right word, `⁠bạn bè⁠` one wrong choice. The sign has no width; official players mark syllable by syllable.
 */
import { fold, type Part } from '../../quiz/markup.ts';

const JOINER = '\u2060';

export type MarkedWord = { text: string; right: boolean };
/** A word that can be marked, or text between such words. */
export type MarkedRun = MarkedWord | string;

/** A literal asterisk stands twice inside a word (H5P.MarkTheWords 1.11). */
const literal = (text: string) => text.replaceAll('*', '**');

/** @returns the `textField` for parts whose places are the right words, not yet escaped as HTML */
export function writeMarkedWords(parts: readonly Part[]): string {
	return parts
		.map((part) => {
			if (part.kind === 'text') return literal(part.text);
			const syllables = literal(fold(part.kind === 'word' ? part.text : (part.answers[0] ?? ''))).split(' ');
			const joined = syllables.map((text, index) => `${index === 0 ? JOINER : ''}${text}${index === syllables.length - 1 ? JOINER : ''}`);
			return joined.map((text) => (part.kind === 'place' ? `*${text}*` : text)).join(' ');
		})
		.join('');
}

type Token = { text: string; right: boolean; starts: boolean; ends: boolean; before: string; after: string };

/**
 * Reads a `textField` as plain text. Where it holds joined wrong choices, only joined words can be marked;
 * otherwise every word can, as in the official type.
 */
export function readMarkedWords(field: string): MarkedRun[] {
	const runs = mergeJoined(field.split(/(\*[^\s*][^*]*\*(?!\*)|\s+)/).flatMap(tokensOf));
	const restricted = runs.some((run) => typeof run !== 'string' && !run.right && run.joined);
	const result: MarkedRun[] = [];
	for (const run of runs) {
		const plain = typeof run === 'string' ? run : restricted && !run.joined && !run.right ? run.text : undefined;
		const last = result.at(-1);
		if (plain === undefined) result.push({ text: (run as MarkedWord).text, right: (run as MarkedWord).right });
		else if (typeof last === 'string') result[result.length - 1] = last + plain;
		else result.push(plain);
	}
	return result;
}

/** One piece of the split: blank space, a word, or what stands between asterisks with the punctuation around it. */
function tokensOf(piece: string): (Token | string)[] {
	if (piece === '') return [];
	if (/^\s+$/.test(piece)) return [piece];
	const right = /^\*[^*].*[^*]\*$|^\*[^*]\*$/s.test(piece);
	const inner = (right ? piece.slice(1, -1) : piece).replaceAll('**', '*');
	const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}\u2060]*)(.*?)([^\p{L}\p{N}\u2060]*)$/su.exec(inner) ?? [];
	if (core === '') return [inner];
	const text = core.replaceAll(JOINER, '');
	return [{ text, right, starts: core.startsWith(JOINER), ends: core.endsWith(JOINER), before, after }];
}

/** Puts the syllables of a joined word together again, and texts beside each other into one. */
function mergeJoined(tokens: (Token | string)[]): (string | (MarkedWord & { joined: boolean }))[] {
	const runs: (string | (MarkedWord & { joined: boolean }))[] = [];
	const text = (more: string) => {
		const last = runs.at(-1);
		if (typeof last === 'string') runs[runs.length - 1] = last + more;
		else if (more !== '') runs.push(more);
	};
	let open: { words: string; right: boolean } | undefined;
	for (const token of tokens) {
		if (typeof token === 'string') {
			if (open) open.words += token;
			else text(token);
			continue;
		}
		if (!open) text(token.before);
		if (token.starts && !token.ends) {
			open = { words: token.text + token.after, right: token.right };
			continue;
		}
		if (open) {
			open.words += token.before + token.text;
			if (token.ends) {
				runs.push({ text: open.words, right: open.right, joined: true });
				open = undefined;
				text(token.after);
			} else open.words += token.after;
			continue;
		}
		runs.push({ text: token.text, right: token.right, joined: token.starts && token.ends });
		text(token.after);
	}
	if (open) runs.push({ text: open.words, right: open.right, joined: true });
	return runs;
}
