/** The addresses in the attributes of an element. */
import { isSiteAddress, localAddress, type Places } from './address.ts';
import type { Attributes } from './markup.ts';
import { localSheet } from './sheet.ts';

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href']);
/** What people read or type; a text there is no address, whatever it looks like. */
const TEXTS = new Set(['alt', 'title', 'content', 'placeholder', 'label', 'class', 'id', 'name', 'for', 'pattern']);

/**
 * @param name the element
 * @param attributes are not changed
 * @param frame makes the document of a frame relative; it resolves against the page around it
 */
export function localAttributes(name: string, attributes: Attributes, from: string, places: Places, frame: (html: string) => string): Attributes {
	const local = (address: string) => localAddress(address, from, places);
	const entries = Object.entries(attributes).map(([key, value]): [string, string] => {
		if (key === 'srcdoc') return [key, frame(value)];
		if (key === 'srcset' || key === 'imagesrcset')
			return [key, value.replace(/(^|,\s*)([^\s,]+)/g, (_whole, before: string, address: string) => before + local(address))];
		if (key === 'style') return [key, localSheet(value, from, places)];
		// A link may name the published site in full, as in a card that other sites show; what lies here is opened from here.
		if (ADDRESSES.has(key)) return [key, local(name === 'a' && value.startsWith(`${places.site}/`) ? value.slice(places.site.length) : value)];
		const spoken = TEXTS.has(key) || key.startsWith('aria-') || (key === 'value' && name !== 'option');
		return [key, !spoken && isSiteAddress(value, places) ? local(value) : value];
	});
	const [, leads] = entries.find(([key]) => name === 'a' && key === 'href') ?? [];
	if (leads?.startsWith(`${places.site}/`)) entries.push(['data-online', 'true']);
	// Files of a folder have no origin that a request with credentials mode could name; the browser would refuse them.
	return Object.fromEntries(entries.filter(([key]) => key !== 'crossorigin'));
}
