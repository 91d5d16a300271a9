/** Makes elements, and lets through of a package's HTML only what cannot do anything. */

type Children = (Node | string | undefined)[];

/** @param attributes `null` and `false` leave an attribute out, `true` sets an empty one */
export function make<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Record<string, string | number | boolean | null | undefined> = {},
	...children: Children
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : `${value}`);
	}
	element.append(...children.filter((child) => child !== undefined));
	return element;
}

/** The tags that the semantics of the official types allow in texts. */
const ALLOWED = new Set(['P', 'BR', 'STRONG', 'EM', 'B', 'I', 'U', 'DEL', 'SUB', 'SUP', 'CODE', 'PRE', 'UL', 'OL', 'LI', 'H2', 'H3', 'HR']);

/** What an element may say of its language: a tag of BCP 47, in its short forms. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Text with its markup, without scripts, links, media and attributes but the language of a span: a package's HTML is never trusted. */
export function safeHtml(html: string): DocumentFragment {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	const fragment = document.createDocumentFragment();
	copy(parsed.body, fragment);
	return fragment;
}

function copy(from: Node, to: Node): void {
	for (const child of from.childNodes) {
		if (child.nodeType === Node.TEXT_NODE) to.appendChild(document.createTextNode(child.textContent ?? ''));
		else if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) {
			const { tagName } = child as Element;
			if (['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'svg'].includes(tagName)) continue;
			const language = (child as Element).getAttribute('lang') ?? '';
			if (tagName === 'SPAN' && LANGUAGE.test(language)) copy(child, to.appendChild(make('span', { lang: language })));
			else if (!ALLOWED.has(tagName)) copy(child, to);
			// A heading inside a question would break the order of headings of the page around it.
			else copy(child, to.appendChild(document.createElement(/^H\d$/.test(tagName) ? 'p' : tagName)));
		}
	}
}

/** The text of a field that may hold HTML, one line per paragraph. */
export function plainLines(html: string): string[] {
	const fragment = safeHtml(html.replace(/\n/g, '<br>'));
	for (const end of fragment.querySelectorAll('p, br, li')) end.after('\n');
	return (fragment.textContent ?? '')
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
}

/** A shuffled copy (Fisher and Yates). */
export function shuffled<T>(items: readonly T[]): T[] {
	const copyOf = [...items];
	for (let last = copyOf.length - 1; last > 0; last--) {
		const other = Math.floor(Math.random() * (last + 1));
		[copyOf[last], copyOf[other]] = [copyOf[other] as T, copyOf[last] as T];
	}
	return copyOf;
}

let count = 0;
/** An id that no other element of this document has. */
export const newId = (): string => `q${++count}`;

/** Lets other elements describe one: those that have an id are read out with it. */
export function describeBy(element: HTMLElement, by: readonly (HTMLElement | undefined)[]): void {
	const ids = by.flatMap((other) => (other ? [other.id] : []));
	if (ids.length > 0) element.setAttribute('aria-describedby', ids.join(' '));
	else element.removeAttribute('aria-describedby');
}
