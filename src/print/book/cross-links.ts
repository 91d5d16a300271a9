/** Where the links of a page lead in a book: to another chapter, to the site, or nowhere. */
import { decodedPart } from '../../files/percent.ts';
import { withoutLocale } from '../../language/paths.ts';
import type { Draft } from './chapter.ts';
import { dropSiteWays } from './site-ways.ts';

/** What a link of one chapter to another is marked with: on paper the number of the page follows it. */
export const CROSS = 'cross';

/** A place that an index names stays one. */
function becomeText(link: Element): void {
	const place = link.ownerDocument.createElement('span');
	place.append(...link.childNodes);
	if (link.id) place.id = link.id;
	link.replaceWith(...(link.id ? [place] : place.childNodes));
}

/**
 * Changes the links of all chapters in place. One to a page that is in the book leads there; one to another page of the site leads to
 * the site where it has an address, and is text where it has none.
 * @param parts those that a page of the site lists: a link to that page leads to the part
 * @param address of the published site, with a slash at its end
 */
export function linkChapters(drafts: readonly Draft[], parts: readonly { id: string; page?: string }[], language: string, address: string | undefined): void {
	const partOf = new Map(parts.flatMap(({ id, page }) => (page === undefined ? [] : [[page, id] as const])));
	const byPage = new Map(drafts.map((draft) => [draft.page, draft]));
	for (const draft of drafts) dropSiteWays(draft.root, (path) => byPage.has(withoutLocale(path, language)));
	// What was taken away leaves no anchor.
	const left = new Map(drafts.map((draft) => [draft, new Set([...draft.root.querySelectorAll('[id]')].map(({ id }) => id))]));
	for (const draft of drafts) {
		for (const root of [draft.root, ...draft.sources.map((source) => source.root)]) {
			for (const link of root.querySelectorAll('a')) {
				const href = link.getAttribute('href');
				const target = href === null ? undefined : targetOf(href, draft);
				if (target === undefined) {
					becomeText(link);
					continue;
				}
				link.setAttribute('href', target.href);
				if (target.cross) link.setAttribute('class', CROSS);
			}
		}
	}

	/** @returns nothing where the link is to be text */
	function targetOf(href: string, from: Draft): { href: string; cross?: true } | undefined {
		if (/^(https?|mailto|tel):/.test(href) || from.sources.some(({ anchor }) => href === `#${anchor}`)) return { href };
		const [path = '', anchor] = href.split('#');
		const target = path === '' ? from : byPage.get(withoutLocale(path, language));
		const part = partOf.get(withoutLocale(path, language));
		if (!target && part !== undefined) return { href: `#${part}`, cross: true };
		if (!target) return address === undefined || !href.startsWith('/') ? undefined : { href: new URL(href.slice(1), address).href };
		const name = anchor === undefined ? undefined : target.anchors.get(decodedPart(anchor) ?? anchor);
		const known = name !== undefined && left.get(target)?.has(name) ? name : undefined;
		if (target === from) return known === undefined ? undefined : { href: `#${known}` };
		return { href: `#${known ?? target.id}`, cross: true };
	}
}
