/** What a text shows in place on the site, listed below it: for pages of a host that cleans them, or that lead to no site. */

/** A heading and a list at the end of the text; nothing where the list would be empty. */
function listBelow(whole: Element, title: string, entries: readonly (readonly (Node | string)[])[]): void {
	if (entries.length === 0) return;
	const document = whole.ownerDocument;
	const heading = document.createElement('h2');
	heading.textContent = title;
	const list = document.createElement('ul');
	for (const content of entries) {
		const entry = document.createElement('li');
		entry.append(...content);
		list.append(entry);
	}
	whole.append(heading, list);
}

/** Words that open their meaning become words; the meanings are listed below, each once. */
export function wordsBelow(whole: Element, title: string): void {
	const meanings = new Map<string, Node[]>();
	for (const note of [...whole.querySelectorAll('[popover]:not(.cite-note)')]) {
		note.remove();
		const text = note.textContent?.trim() ?? '';
		if (text !== '' && !meanings.has(text)) meanings.set(text, [...note.childNodes]);
	}
	for (const word of [...whole.querySelectorAll('.term[popovertarget]')]) word.replaceWith(...word.childNodes);
	listBelow(whole, title, [...meanings.values()]);
}

/** Chips that open the sources of a block give way to a list of all that they would say, each entry once. */
export function sourcesBelow(whole: Element, title: string): void {
	const entries = new Map<string, Node[]>();
	for (const entry of whole.querySelectorAll('.cite-entry')) {
		const text = entry.textContent?.trim() ?? '';
		if (text !== '' && !entries.has(text)) entries.set(text, [...entry.childNodes]);
	}
	for (const chip of [...whole.querySelectorAll('.cite')]) chip.remove();
	listBelow(whole, title, [...entries.values()]);
}
