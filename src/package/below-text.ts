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
	for (const note of [...whole.querySelectorAll('[popover]')]) {
		note.remove();
		const text = note.textContent?.trim() ?? '';
		if (text !== '' && !meanings.has(text)) meanings.set(text, [...note.childNodes]);
	}
	for (const word of [...whole.querySelectorAll('[popovertarget]')]) word.replaceWith(...word.childNodes);
	listBelow(whole, title, [...meanings.values()]);
}

/** The sources that the text cites by their numbers: what the links to them would say, in the order of the numbers. */
export function sourcesBelow(whole: Element, title: string): void {
	const cited = [...whole.querySelectorAll('.cite a[title]')].flatMap((link): [string, number][] => {
		const [, number] = /^\[(\d+)/.exec(link.textContent ?? '') ?? [];
		return number === undefined ? [] : [[`[${number}] ${link.getAttribute('title') ?? ''}`, Number(number)]];
	});
	const sorted = [...new Map(cited)].sort(([, a], [, b]) => a - b);
	listBelow(
		whole,
		title,
		sorted.map(([text]) => [text]),
	);
}
