/** Ways on to other pages of the site, which lead a reader of paper nowhere: “All situations”, “Lesson: …”. */

/** What stands beside the links of such a line: nothing, or one label. */
const LABEL = /^\s*(?:[\p{L}\p{N} ,-]{1,40}:)?[\s·;,.]*$/u;

/**
 * Takes away lines that consist of such links, lists that have no other line, and headings that then have nothing below.
 * @param root changed in place
 * @param inBook whether a page of the site is a chapter, by its address as the page writes it
 */
export function dropSiteWays(root: Element, inBook: (path: string) => boolean): void {
	for (const line of root.querySelectorAll('li, p')) {
		const links = [...line.querySelectorAll('a')];
		if (links.length === 0 || !links.every((link) => leadsOut(link, inBook)) || line.querySelector('sup')) continue;
		const words = links.reduce((text, link) => text.replace(link.textContent, ''), line.textContent);
		if (LABEL.test(words) || isPointer(line, links[0])) line.remove();
	}
	for (const list of root.querySelectorAll('ul, ol')) {
		if (list.children.length === 0) list.remove();
	}
	for (const heading of [...root.querySelectorAll('h2, h3, h4, h5')].reverse()) {
		const next = heading.nextElementSibling;
		const ends = next ? /^h[2-5]$/.test(next.localName) && next.localName <= heading.localName : heading.parentElement === root;
		if (ends) heading.remove();
	}
}

/** “The map of rights: what each right says”: a line that points to something and says what it is. */
const isPointer = (line: Element, link: Element | undefined): boolean =>
	line.localName === 'li' && line.firstChild === link && /^\s*:/.test(link?.nextSibling?.textContent ?? '');

function leadsOut(link: Element, inBook: (path: string) => boolean): boolean {
	const href = link.getAttribute('href') ?? '';
	return href.startsWith('/') && !inBook(href.split('#')[0] ?? '');
}
