/** What in the markup of a page would run code, or load something from elsewhere, beside the scripts in it. */

type Attributes = Readonly<Record<string, string>>;

/** Attributes whose value is an address (HTML, "Attributes" index; SVG 2, "Linking"). */
const ADDRESSES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'background', 'ping', 'cite', 'longdesc', 'manifest'];
/** Elements that load what an address of theirs names. */
const LOADING = ['script', 'img', 'iframe', 'frame', 'audio', 'video', 'source', 'track', 'input', 'link', 'use', 'image', 'feimage', 'form', 'button'];
/** Relations of `<link>` that load nothing. */
const NAMING = ['canonical', 'alternate', 'sitemap', 'license', 'author', 'next', 'prev'];
/** Elements that no page of the site has a use for. */
const UNWANTED = ['base', 'object', 'embed', 'applet', 'frame', 'frameset', 'portal'];
/** Elements that show pictures: data in their address runs nothing. */
const PICTURES = ['img', 'source', 'image', 'feimage', 'input'];

/** An address as a browser reads it: without blanks and control characters, in small letters up to its colon. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them
const read = (address: string): string => address.replace(/[\u0000-\u0020]/g, '').toLowerCase();
const schemeOf = (address: string): string | undefined => /^([a-z][a-z0-9+.-]*):/.exec(read(address))?.[1];
const isElsewhere = (address: string): boolean =>
	['http', 'https', 'ws', 'wss', 'ftp', 'blob', 'file'].includes(schemeOf(address) ?? '') || /^[\\/]{2}/.test(read(address));

/**
 * @param name the element, in small letters
 * @param attributes with their names in small letters
 * @returns each danger as the piece of markup that holds it
 */
export function dangersOf(name: string, attributes: Attributes): string[] {
	if (UNWANTED.includes(name)) return [`<${name}>`];
	if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') return ['<meta http-equiv="refresh">'];
	return Object.entries(attributes).flatMap(([key, value]) => {
		const isDanger =
			/^on/.test(key) || (key === 'srcset' && candidates(value).some(isElsewhere)) || (ADDRESSES.includes(key) && isDangerous(name, attributes, key, value));
		return isDanger ? [`<${name} ${key}="${value.slice(0, 80)}">`] : [];
	});
}

function isDangerous(name: string, attributes: Attributes, key: string, address: string): boolean {
	const scheme = schemeOf(address);
	if (scheme === 'javascript' || scheme === 'vbscript') return true;
	const isIcon = name === 'link' && attributes.rel === 'icon';
	if (scheme === 'data') return !(PICTURES.includes(name) || isIcon);
	const names = name === 'link' && (attributes.rel ?? '').split(/\s+/).some((rel) => NAMING.includes(rel));
	return (LOADING.includes(name) || key === 'ping') && !names && isElsewhere(address);
}

/** The addresses in a `srcset`. */
const candidates = (set: string): string[] => set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
