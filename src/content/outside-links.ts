/** Every address of the web that the content names, with each place where it stands. */
import { isPlaceholder } from '../reference/placeholder.ts';
import type { Content } from '../source/kind.ts';
import type { Place } from '../source/problem.ts';
import { strings } from '../source/walk.ts';

/** @returns the places of each address, in the order of the content; addresses set aside for examples are left out */
export function outsideLinks(content: Content): Map<string, Place[]> {
	const found = new Map<string, Place[]>();
	const add = (address: string, place: Place) => {
		if (!/^https?:/.test(address) || !URL.canParse(address) || isPlaceholder(address)) return;
		// What stands behind # is for the browser; nobody is asked for it.
		const { href } = new URL(address);
		const asked = href.replace(/#.*$/s, '');
		found.set(asked, [...(found.get(asked) ?? []), place]);
	};
	for (const entry of content.everything) for (const { text, path } of strings(entry.data)) add(text, entry.place(path));
	for (const { page } of content.pages) for (const { url, place } of page.links) add(url, place);
	return found;
}
