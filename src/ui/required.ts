/** What a script of a page cannot do without: that it is missing is a mistake in the page, which is named, not hidden. */

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
export function requiredElement<T extends Element = HTMLElement>(root: Element | DocumentFragment, selector: string): T {
	const found = root.querySelector<T>(selector);
	if (!found) throw new Error(`<${'localName' in root ? root.localName : 'template'}> holds no “${selector}”`);
	return found;
}

/**
 * A text from a table of the page's words.
 * @throws where the table lacks it
 */
export function requiredText(texts: Readonly<Record<string, string>>, key: string): string {
	const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
	if (text === undefined) throw new Error(`no text “${key}”`);
	return text;
}

/** The JSON that a page has put into a script element. @throws where it is missing or broken */
export function requiredJson<T>(root: Element, selector = 'script[type="application/json"]'): T {
	return JSON.parse(requiredElement(root, selector).textContent) as T;
}
