/** What in the markup of a page would run code, or load something from elsewhere, beside the scripts in it. */

type Attributes = Readonly<Record<string, string>>;

/** Attributes whose value is an address that is loaded, sent to or followed (HTML, "Attributes" index). */
const ADDRESSES = ['src', 'action', 'formaction', 'poster', 'data', 'background', 'ping', 'manifest', 'attributionsrc'];
/** Attributes whose address is followed at most; `href`, also under a prefix of SVG's own, loads what it names but in these elements. */
const FOLLOWED = ['cite', 'longdesc'];
const LINKING = ['a', 'area'];
/** Relations of `<link>` that load nothing. */
const NAMING = ['canonical', 'alternate', 'sitemap', 'license', 'author', 'next', 'prev'];
/** Elements that no page of the site has a use for. */
const UNWANTED = ['base', 'object', 'embed', 'applet', 'frame', 'frameset', 'portal'];
/** Elements that show pictures: data in their address runs nothing. */
const PICTURES = ['img', 'source', 'image', 'feimage', 'input'];
/** Elements of SVG that give an attribute another value (SVG Animations Level 2). */
const ANIMATING = ['animate', 'set', 'animatetransform', 'animatemotion', 'animatecolor'];
/** Attributes that hold several addresses. */
const SETS = ['srcset', 'imagesrcset'];
/** Attributes that are read as CSS (SVG 2, "Presentation attributes"): those that may name a file. */
const STYLED = ['style', 'fill', 'stroke', 'mask', 'filter', 'cursor', 'clip-path', 'marker', 'marker-start', 'marker-mid', 'marker-end'];

/** An address as a browser reads it: without blanks and control characters, in small letters up to its colon. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them
const read = (address: string): string => address.replace(/[\u0000-\u0020]/g, '').toLowerCase();
const schemeOf = (address: string): string | undefined => /^([a-z][a-z0-9+.-]*):/.exec(read(address))?.[1];
const isElsewhere = (address: string): boolean =>
	['http', 'https', 'ws', 'wss', 'ftp', 'blob', 'file'].includes(schemeOf(address) ?? '') || /^[\\/]{2}/.test(read(address));

/**
 * @param element its name; in small letters or as SVG writes it
 * @param attributes with their names in small letters or as SVG writes them
 * @returns each danger as the piece of markup that holds it
 */
export function dangersOf(element: string, attributes: Attributes): string[] {
	const name = element.toLowerCase();
	if (UNWANTED.includes(name)) return [`<${name}>`];
	if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') return ['<meta http-equiv="refresh">'];
	const found: string[] = [];
	for (const key in attributes) {
		if (isHarmless(key)) continue;
		const value = attributes[key] ?? '';
		if (isDanger(name, attributes, key.toLowerCase(), value)) found.push(`<${name} ${key}="${value.slice(0, 80)}">`);
	}
	return found;
}

/** By the name of an attribute whether it neither runs nor loads anything on any element: nearly all are such, and few names are used. */
const harmless = new Map<string, boolean>();

function isHarmless(attribute: string): boolean {
	const known = harmless.get(attribute);
	if (known !== undefined) return known;
	const key = attribute.toLowerCase();
	const watched = [...ADDRESSES, ...FOLLOWED, ...SETS, ...STYLED, 'attributename'];
	const found = !key.startsWith('on') && !watched.includes(key) && !isReference(key);
	harmless.set(attribute, found);
	return found;
}

function isDanger(name: string, attributes: Attributes, key: string, value: string): boolean {
	if (key.startsWith('on')) return true;
	if (SETS.includes(key)) return candidates(value).some(isElsewhere);
	if (STYLED.includes(key)) return loadsByStyle(value);
	if (key === 'attributename') return ANIMATING.includes(name) && isReference(value.trim().toLowerCase());
	const isLink = isReference(key);
	if (!isLink && !ADDRESSES.includes(key) && !FOLLOWED.includes(key)) return false;
	const scheme = schemeOf(value);
	if (scheme === 'javascript' || scheme === 'vbscript') return true;
	if (scheme === 'data') return !(PICTURES.includes(name) || (name === 'link' && attributes.rel === 'icon'));
	const followed = FOLLOWED.includes(key) || (isLink && (LINKING.includes(name) || (name === 'link' && isNaming(attributes.rel))));
	return !followed && isElsewhere(value);
}

/** `href`, also behind the prefix that a page gives to the namespace of XLink. */
const isReference = (key: string): boolean => /^([^:]+:)?href$/.test(key);

/** A link of several relations does what any of them asks for. */
function isNaming(rel = ''): boolean {
	const relations = rel.toLowerCase().split(/\s+/).filter(Boolean);
	return relations.length > 0 && relations.every((one) => NAMING.includes(one));
}

/** The addresses in a `srcset`. */
const candidates = (set: string): string[] => set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');

/** What a style sheet loads: addresses in `url()` and behind `@import`, and texts in functions that take a text for an address. */
const LOADED = /(?:url\(\s*|@import\s*(?!url\())(?:"([^"]*)"|'([^']*)'|([^)"'\s;]*))/gi;
const SET_OF_PICTURES = /(?:image-set|src|cross-fade|image)\(([^;}]*)/gi;
const TEXT = /"([^"]*)"|'([^']*)'/g;

/** @returns whether CSS, a style sheet or a part of one, loads something from elsewhere (CSS Syntax Level 3, CSS Images Level 4) */
export function loadsByStyle(css: string): boolean {
	// Nothing is loaded without a function or a rule, whose signs may be written as an escape: a colour is quickly seen to be none.
	if (!/[(@\\]/.test(css)) return false;
	const plain = css.replace(/\/\*(?:[\s\S]*?\*\/|[\s\S]*$)/g, ' ').replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_whole, code?: string, sign?: string) => {
		const point = Number.parseInt(code ?? '', 16);
		return code === undefined ? (sign ?? '') : point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
	});
	const texts = [...plain.matchAll(SET_OF_PICTURES)].flatMap(([, inside = '']) => [...inside.matchAll(TEXT)]);
	return [...plain.matchAll(LOADED), ...texts].some(([, ...found]) => isElsewhere(found.find((text) => text !== undefined) ?? ''));
}
