/** Where the links of a page lead in a book: to another chapter, to the site, or nowhere. */
import { decodedPart } from '../../files/percent.ts';
import { withoutLocale } from '../../language/paths.ts';
import type { Draft } from './chapter.ts';

/** What a link of one chapter to another is marked with: on paper the number of the page follows it. */
export const CROSS = 'cross';

/**
 * Changes the links of all chapters in place. One to a page that is in the book leads there; one to another page of the site leads to
 * the site where it has an address, and is text where it has none.
 * @param address of the published site, with a slash at its end
 */
export function linkChapters(drafts: readonly Draft[], language: string, address: string | undefined): void {
	const byPage = new Map(drafts.map((draft) => [draft.page, draft]));
	for (const draft of drafts) {
		for (const root of [draft.root, ...draft.sources.map((source) => source.root)]) {
			for (const link of root.querySelectorAll('a')) follow(link, draft);
		}
	}

	function follow(link: Element, from: Draft): void {
		const href = link.getAttribute('href');
		if (href === null) return unwrap(link);
		if (/^(https?|mailto|tel):/.test(href)) return;
		if (from.sources.some(({ anchor }) => href === `#${anchor}`)) return;
		const [path = '', anchor] = href.split('#');
		const target = path === '' ? from : byPage.get(withoutLocale(path, language));
		if (target) {
			const known = anchor === undefined ? undefined : target.anchors.get(decodedPart(anchor) ?? anchor);
			if (path === '' && known === undefined) return unwrap(link);
			link.setAttribute('href', `#${known ?? target.id}`);
			if (target !== from) link.setAttribute('class', CROSS);
			return;
		}
		if (address === undefined || !href.startsWith('/')) return unwrap(link);
		link.setAttribute('href', new URL(href.slice(1), address).href);
	}
}

function unwrap(link: Element): void {
	link.replaceWith(...link.childNodes);
}
