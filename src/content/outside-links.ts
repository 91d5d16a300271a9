/** Every address of the web that the content names, with each place where it stands. */
import { isPlaceholder } from '../reference/placeholder.ts';
import type { Content, Entry } from '../source/kind.ts';
import type { Path, Place } from '../source/problem.ts';

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
	for (const entry of content.everything) for (const { text, path } of textsIn(entry.data)) add(text, entry.place(path));
	for (const { page } of content.pages) for (const { url, place } of page.links) add(url, place);
	return found;
}

/** Every text in a value with its path, depth first. */
function* textsIn(value: Entry<unknown>['data'], path: Path = []): Generator<{ text: string; path: Path }> {
	if (typeof value === 'string') yield { text: value, path };
	else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
	else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
}
