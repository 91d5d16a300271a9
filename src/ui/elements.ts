/** Makes elements for pages that are filled in the browser. */

/** An element with attributes and what it holds; texts are text, never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Record<string, string>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

/** A table with a caption for screen readers; the first cell of each row heads it, and on a narrow screen each row is a card. */
export function tableOf(caption: string, heads: string[], rows: (Node | string)[][]): HTMLElement {
	const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)));
	const body = rows.map(([first = '', ...rest]) =>
		element('tr', {}, element('th', { scope: 'row' }, first), ...rest.map((cell, index) => element('td', { 'data-label': heads[index + 1] ?? '' }, cell))),
	);
	return element('table', { class: 'cards' }, element('caption', { class: 'sr-only' }, caption), element('thead', {}, head), element('tbody', {}, ...body));
}

/** Writes a text only where it is another one, so that screen readers say nothing twice. */
export function writeText(target: Element | null, text: string): void {
	if (target && target.textContent !== text) target.textContent = text;
}
