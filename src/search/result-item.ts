/** A result in the list: title, what it is and where it stands, a piece of its text. */
import type { Result } from './client.ts';
import type { Snippet } from './snippet.ts';

/** Between the pages above a result. */
const BETWEEN = ' › ';

/**
 * @param snippet a piece of its text; empty where there is none
 * @param kind what the page is, in words
 */
export function resultItem({ title, address, above, language }: Result, snippet: Snippet, kind: string): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = address;
	link.textContent = title;
	const place = document.createElement('p');
	place.className = 'search-place';
	const what = document.createElement('span');
	what.className = 'search-kind';
	what.textContent = kind;
	const where = document.createElement('span');
	where.textContent = above.join(BETWEEN);
	place.append(what, ...(above.length > 0 ? [document.createTextNode(' '), where] : []));
	item.append(link, place);
	const text = document.createElement('p');
	if (snippet.length > 0) {
		text.append(...snippet.map((part) => (part.marked ? marked(part.text) : document.createTextNode(part.text))));
		item.append(text);
	}
	if (language !== document.documentElement.lang) for (const part of [link, where, text]) part.lang = language;
	return item;
}

function marked(text: string): HTMLElement {
	const mark = document.createElement('mark');
	mark.textContent = text;
	return mark;
}
