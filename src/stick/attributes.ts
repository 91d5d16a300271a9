/** The addresses in the attributes of an element. */
import type { Attributes } from '../files/markup.ts';
import { movedAttributes } from '../files/moved.ts';
import { isSiteAddress, localAddress, type Places } from './address.ts';

/**
 * @param name the element
 * @param attributes are not changed
 * @param frame makes the document of a frame relative; it resolves against the page around it
 */
export function localAttributes(name: string, attributes: Attributes, from: string, places: Places, frame: (html: string) => string): Attributes {
	const { href } = attributes;
	// A link may name the published site in full, as in a card that other sites show; what lies here is opened from here.
	const here = name === 'a' && href?.startsWith(`${places.site}/`) ? { ...attributes, href: href.slice(places.site.length) } : attributes;
	const move = { address: (text: string) => localAddress(text, from, places), isAddress: (text: string) => isSiteAddress(text, places) };
	const moved = movedAttributes(name, here, move, frame);
	// Files of a folder have no origin that a request with credentials mode could name; the browser would refuse them.
	const { crossorigin: _, ...local } = moved;
	return name === 'a' && local.href?.startsWith(`${places.site}/`) ? { ...local, 'data-online': 'true' } : local;
}
