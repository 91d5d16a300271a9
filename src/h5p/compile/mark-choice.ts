/**
 * Words to mark as a choice of several, for hosts of H5P. The official MarkTheWords takes every syllable for a word, so that a Vietnamese
 * word of four syllables is worth four points; in a choice among the words in bold it is worth one, as here.
 */
import { escapeHtml } from '../../files/escape.ts';
import { fold, type Part } from '../../quiz/markup.ts';
import type { PlainAnswer } from '../../quiz/plain.ts';
import { EVERY_WORD } from '../../quiz/tags.ts';
import { type MarkedRun, readMarkedWords, writeMarkedWords } from './words.ts';

export type MarkChoice = {
	/** the text as HTML, the words that can be chosen in bold */
	text: string;
	/** in the order of the text; a word that stands there more than once has its number behind it */
	answers: PlainAnswer[];
	/** tags beside those that every item has */
	tags: string[];
};

/** A part of a text that says itself which words are wrong choices. */
function runOf(part: Part): MarkedRun {
	if (part.kind === 'text') return part.text;
	return part.kind === 'word' ? { text: part.text, right: false } : { text: fold(part.answers[0] ?? ''), right: true };
}

/** @param parts the text of an item, whose places are the right words */
export function markChoice(parts: readonly Part[]): MarkChoice {
	const chosen = parts.some((part) => part.kind === 'word');
	const runs = chosen ? parts.map(runOf) : readMarkedWords(writeMarkedWords(parts));
	const words = runs.flatMap((run) => (typeof run === 'string' ? [] : [run]));
	const counts = new Map<string, number>();
	for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
	const seen = new Map<string, number>();
	const answers = words.map(({ text, right }) => {
		const number = (seen.get(text) ?? 0) + 1;
		seen.set(text, number);
		return { text: counts.get(text) === 1 ? text : `${text} (${number})`, correct: right };
	});
	return {
		text: runs.map((run) => (typeof run === 'string' ? escapeHtml(run) : `<strong>${escapeHtml(run.text)}</strong>`)).join(''),
		answers,
		tags: chosen ? [] : [EVERY_WORD],
	};
}
