/** What a script of a page needs to be there: that it is missing is a mistake in the page, which is named, not hidden. */

/**
 * The value of a data attribute.
 * @param name as `dataset` has it: `noteMemory` for `data-note-memory`
 * @throws where the element lacks it
 */
export function requiredData(element: HTMLElement, name: string): string {
	const value = element.dataset[name];
	if (value === undefined) throw new Error(`<${element.localName}> lacks the attribute data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
	return value;
}

/** @throws where nothing in the element answers the selector */
export function requiredElement<T extends Element = HTMLElement>(root: Element, selector: string): T {
	const found = root.querySelector<T>(selector);
	if (!found) throw new Error(`<${root.localName}> holds no “${selector}”`);
	return found;
}

/** The JSON that a page has put into a script element. @throws where it is missing or broken */
export function requiredJson<T>(root: Element, selector = 'script[type="application/json"]'): T {
	return JSON.parse(requiredElement(root, selector).textContent) as T;
}
