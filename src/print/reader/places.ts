/** Where the parts of a reader stand: pages are known only once a browser has laid them out. */
import { placesIn, type ReaderPart } from './model.ts';

export type Places = {
	/** the page of each anchor, from 1 */
	pages: ReadonlyMap<string, number>;
	/** anchors before which a page is left empty, so that they stand on the front of a sheet */
	afterEmpty: ReadonlySet<string>;
	/** how many pages there are; 0 where nothing is known yet */
	count: number;
};

/** Nothing is known yet. */
export const NOWHERE: Places = { pages: new Map(), afterEmpty: new Set(), count: 0 };

/**
 * @param found the page of each anchor in what was laid out, and how many pages it has
 * @param before the places that it was laid out with
 * @returns where all will be once empty pages stand where they have to; the same as `before` where they already do
 * @throws where an anchor is on no page
 */
export function placesOf(parts: readonly ReaderPart[], found: Pick<Places, 'pages' | 'count'>, before: Places): Places {
	const pages = new Map<string, number>();
	const afterEmpty = new Set<string>();
	let removed = 0;
	for (const { id, starts } of placesIn(parts)) {
		const at = found.pages.get(id);
		if (at === undefined) throw new Error(`no page has the anchor ${id}`);
		if (before.afterEmpty.has(id)) removed++;
		const page = at - removed + afterEmpty.size;
		if (starts === 'sheet' && page % 2 === 0) afterEmpty.add(id);
		pages.set(id, at - removed + afterEmpty.size);
	}
	return { pages, afterEmpty, count: found.count - removed + afterEmpty.size };
}

/** Whether both say the same. */
export const samePlaces = (a: Places, b: Places): boolean =>
	a.count === b.count &&
	a.afterEmpty.size === b.afterEmpty.size &&
	[...a.afterEmpty].every((id) => b.afterEmpty.has(id)) &&
	[...a.pages].every(([id, page]) => b.pages.get(id) === page);
