/** The sentences of a text in a page, with where each stands: what is read aloud, and what is marked meanwhile. */
import { speechPieces } from './speech-pieces.ts';

/** A sentence or a part of a long one, the range of the page that holds it, and its language (BCP 47). */
export type Sentence = { text: string; range: Range; language: string };

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, dt, dd, td, th, caption, figcaption, summary, label, blockquote, div, section';
/** What a reader passes over: marks of sources, notes that open, what is pressed and filled in. */
export const PASSED_OVER = '.cite, [popover], script, style, noscript, template, select, textarea, .sr-only, [aria-hidden="true"], .no-aloud';

/** What is not spoken either: what is pressed (but a term in a sentence is its word), drawn, listened to, or says how something goes on. */
const NOT_SPOKEN = `${PASSED_OVER}, button:not(.term), .tag, nav, svg, audio, progress, output, [role="status"]`;

type Part = { node: Text; from: number; language: string };

/** @returns the sentences that a reader sees, in their order; what is folded away is passed over */
export function sentencesIn(root: Element): Sentence[] {
	const found: Sentence[] = [];
	let block: Element | null = null;
	let text = '';
	let parts: Part[] = [];
	const close = (): void => {
		if (block && text.trim() !== '') found.push(...split(text, parts, languageOf(block)));
		text = '';
		parts = [];
	};
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent || parent.closest(NOT_SPOKEN) || !parent.checkVisibility()) continue;
		const around = parent.closest(BLOCKS);
		if (around !== block) close();
		block = around;
		parts.push({ node, from: text.length, language: languageOf(parent) });
		text += node.data;
	}
	close();
	return found;
}

/** The language that the text of an element is written in; empty where nothing says so. */
export const languageOf = (element: Element): string => element.closest<HTMLElement>('[lang]')?.lang ?? '';

/** A sentence that stands in another language than the text around it is read in that; one with foreign words in it stays whole. */
function split(text: string, parts: readonly Part[], around: string): Sentence[] {
	return speechPieces(text, around).map(({ from, to }) => {
		const held = parts.filter((part) => part.from < to && part.from + part.node.length > from && part.node.data.trim() !== '');
		const [first, ...others] = new Set(held.map(({ language }) => language));
		return { text: text.slice(from, to).replace(/\s+/g, ' '), language: others.length > 0 ? around : (first ?? around), range: rangeOf(parts, from, to) };
	});
}

function rangeOf(parts: readonly Part[], start: number, end: number): Range {
	const range = document.createRange();
	const at = (offset: number): Part | undefined => parts.findLast(({ from }) => from <= offset);
	const [first, last] = [at(start), at(end - 1)];
	if (first) range.setStart(first.node, start - first.from);
	if (last) range.setEnd(last.node, end - last.from);
	return range;
}
