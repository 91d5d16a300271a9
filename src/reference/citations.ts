/** Which pages cite which source: asked of every kind of content. */
import type { Content, Shown } from '../source/kind.ts';
import { walk } from '../source/walk.ts';

/** A page and the ids of the sources that it cites. */
export type Citation = Omit<Shown, 'part'> & { sources: string[] };

/** @returns every page that cites something, in the order of the kinds */
export function citations(content: Content): Citation[] {
	return content.shown().flatMap(({ part, ...page }) => {
		const sources = [...walk(part)].flatMap((found) => (found.what === 'source' ? [found.id] : []));
		return sources.length > 0 ? [{ ...page, sources: [...new Set(sources)] }] : [];
	});
}
