/** The paragraphs of a lesson's text in a page: what can be marked, each with its words. */
import { named, type Paragraph } from '../../learning/marks.ts';
import { PASSED_OVER } from '../../ui/sentences.ts';

/** A paragraph, heading, list, table or exercise. */
export type Block = Paragraph & { element: HTMLElement };

/** What says how an exercise went, and the name above a part of the text: none of the words that were marked. */
const NOT_ITS_WORDS = `${PASSED_OVER}, [role="status"], .passage-result, .card-result`;
const NO_BLOCK = 'script, style, template, .lesson-block-name';

/** @param body the text of a lesson, in this page or in one that was fetched @returns its paragraphs in their order */
export function blocksIn(body: Element): Block[] {
	const elements = elementsIn(body).map((element) => ({ element, words: wordsOf(element) }));
	const spoken = elements.filter(({ words }) => words !== '');
	const names = named(spoken.map(({ words }) => words));
	return spoken.map(({ element, words }, index) => ({ element, words, name: names[index]?.name ?? '' }));
}

/** A box around paragraphs is none itself; everything else that stands in the text is one as a whole. */
const elementsIn = (root: Element): HTMLElement[] =>
	[...root.children].flatMap((child) => {
		if (child.matches(NO_BLOCK)) return [];
		return child.localName === 'div' ? elementsIn(child) : [child as HTMLElement];
	});

function wordsOf(element: Element): string {
	const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let text = '';
	for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement?.closest(NOT_ITS_WORDS)) text += node.nodeValue;
	return text.replace(/\s+/g, ' ').trim();
}
