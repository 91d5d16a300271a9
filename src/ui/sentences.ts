/** The sentences of a text in a page, with where each stands: what is read aloud, and what is marked meanwhile. */

/** A sentence, the range of the page that holds it, and its language (BCP 47). */
export type Sentence = { text: string; range: Range; language: string };

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, dt, dd, td, th, caption, figcaption, summary, label, blockquote, div, section';
/** What a reader passes over: marks of sources, notes that open, what is pressed and filled in. */
export const PASSED_OVER = '.cite, [popover], script, style, noscript, template, select, textarea, .sr-only, [aria-hidden="true"], .no-aloud';

type Piece = { node: Text; from: number };

/** @returns the sentences that a reader sees, in their order; what is folded away is passed over */
export function sentencesIn(root: Element): Sentence[] {
	const found: Sentence[] = [];
	let block: Element | null = null;
	let text = '';
	let pieces: Piece[] = [];
	const close = (): void => {
		if (block && text.trim() !== '') found.push(...split(text, pieces, block.closest<HTMLElement>('[lang]')?.lang ?? ''));
		text = '';
		pieces = [];
	};
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent || parent.closest(PASSED_OVER) || !parent.checkVisibility()) continue;
		const around = parent.closest(BLOCKS);
		if (around !== block) close();
		block = around;
		pieces.push({ node, from: text.length });
		text += node.data;
	}
	close();
	return found;
}

/** Splits the text of one block by the rules of its language (Unicode Standard Annex 29). */
function split(text: string, pieces: readonly Piece[], language: string): Sentence[] {
	const segments = new Intl.Segmenter(language || undefined, { granularity: 'sentence' }).segment(text);
	return [...segments].flatMap(({ segment, index }) => {
		const words = segment.replace(/\s+/g, ' ').trim();
		if (!/[\p{L}\p{N}]/u.test(words)) return [];
		const start = index + segment.length - segment.trimStart().length;
		return [{ text: words, language, range: rangeOf(pieces, start, index + segment.trimEnd().length) }];
	});
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range {
	const range = document.createRange();
	const at = (offset: number): Piece | undefined => pieces.findLast(({ from }) => from <= offset);
	const [first, last] = [at(start), at(end - 1)];
	if (first) range.setStart(first.node, start - first.from);
	if (last) range.setEnd(last.node, end - last.from);
	return range;
}
