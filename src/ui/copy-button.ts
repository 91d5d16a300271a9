/** Buttons that copy a text which stands in the page. */
import { copyText } from './copy.ts';
import { requiredData, requiredElement } from './required.ts';
import { PASSED_OVER } from './sentences.ts';

const BLOCKS = 'p, li';

/** @returns the text of an element, a line for each of its paragraphs or items, without marks of sources, notes and what is pressed */
export function linesToCopy(element: Element): string[] {
	const copy = element.cloneNode(true) as Element;
	for (const passed of copy.querySelectorAll(PASSED_OVER)) passed.remove();
	return [copy, ...copy.querySelectorAll(BLOCKS)].map(ownText).filter(Boolean);
}

/** What stands in an element and not in a paragraph or an item within it, which is a line of its own. */
function ownText(element: Element): string {
	const own = element.cloneNode(true) as Element;
	for (const inner of own.querySelectorAll(BLOCKS)) inner.remove();
	return own.textContent.replace(/\s+/g, ' ').trim();
}

/**
 * Copies when the button in a part of a page is pressed, and says in its status whether that was done.
 * @param words the element that has what is said: `data-copied`, `data-failed`
 */
export function copyOnPress(words: HTMLElement, part: Element, text: () => string): void {
	requiredElement(part, 'button[data-copy]').addEventListener('click', async () => {
		requiredElement(part, '[role="status"]').textContent = requiredData(words, (await copyText(text())) ? 'copied' : 'failed');
	});
}
