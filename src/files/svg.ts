/**
 * Whether an SVG from elsewhere is a picture and nothing else. Opened under an address of the site, an SVG is a document: its scripts
 * run with the site's rights. So the whole of it is parsed, and what runs, or asks for another file, is named (SVG 2, 5.8, 15 and 17;
 * SVG 1.1 where fonts are concerned).
 */
import {
	parseXml,
	XmlCdata,
	XmlDeclaration,
	type XmlDocument,
	XmlDocumentType,
	XmlElement,
	type XmlNode,
	XmlProcessingInstruction,
	XmlText,
} from '@rgrove/parse-xml';

const SVG = 'http://www.w3.org/2000/svg';
/** Elements of these languages do what they do in a page, also inside a picture. */
const OTHER_LANGUAGES = new Set(['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML']);

/** What draws, and what drawing programs add that does nothing: `json` is where IcoMoon notes in an icon font how it was made. Every other element of SVG is refused, also those that nobody knows yet. */
const elements = new Set(
	`svg g defs symbol use a switch title desc metadata view style image
	path rect circle ellipse line polyline polygon text tspan textPath tref altGlyph altGlyphDef altGlyphItem glyphRef
	linearGradient radialGradient meshgradient meshrow meshpatch hatch hatchpath solidcolor solidColor stop pattern clipPath mask marker filter cursor color-profile
	feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
	feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
	json font font-face font-face-format font-face-name font-face-src font-face-uri glyph missing-glyph hkern vkern
	animate animateColor animateMotion animateTransform set mpath
	flowRoot flowRegion flowPara flowSpan flowDiv`.split(/\s+/),
);
const pictures = new Set(['image', 'feImage']);
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp)[;,]/i;

/** Levels; a browser draws no deeper one either. */
const DEPTH = 500;
/** More than anyone reads. */
const FAULTS = 10;

/**
 * @param bytes the whole file
 * @returns what in it runs something or asks for another file, each once, at most ten; nothing where it is a picture alone;
 * `not-svg` where it is no well-formed SVG in UTF-8. Never throws.
 */
export function svgFaults(bytes: Uint8Array): string[] | 'not-svg' {
	let document: XmlDocument;
	let unknownEntity = false;
	const passOver = () => {
		unknownEntity = true;
		return '';
	};
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		document = parseXml(text, { preserveDocumentType: true, preserveXmlDeclaration: true, resolveUndefinedEntity: passOver });
	} catch {
		// Not UTF-8, not well-formed, or so deep that the parser's stack was full.
		return 'not-svg';
	}
	const found = new Set<string>();
	const type = document.children.find((node) => node instanceof XmlDocumentType);
	const { root } = document;
	if (!root || (type && type.name !== root.name) || localOf(root.name) !== 'svg' || namespaceOf(root, new Map()) !== SVG) return 'not-svg';
	// A subset may declare entities, and attributes that every element of a name then has.
	if (type?.internalSubset?.trim()) found.add('<!DOCTYPE … [ ]>');
	else if (unknownEntity) return 'not-svg';
	for (const node of document.children) {
		if (node instanceof XmlDeclaration && node.encoding !== null && !/^(utf-?8|us-ascii)$/i.test(node.encoding)) found.add(`encoding="${node.encoding}"`);
		if (node instanceof XmlProcessingInstruction) noteInstruction(node, found);
	}
	return noteElements(root, found) ? [...found].slice(0, FAULTS) : 'not-svg';
}

function noteInstruction({ name }: XmlProcessingInstruction, found: Set<string>): void {
	if (/^(xml-stylesheet|php|import)$/i.test(name)) found.add(`<?${name}?>`);
}

/** The namespaces that are declared around an element, by prefix. */
type Scope = ReadonlyMap<string, string>;

const localOf = (name: string) => name.slice(name.indexOf(':') + 1);
const prefixOf = (name: string) => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');

function scopeOf({ attributes }: XmlElement, around: Scope): Scope {
	const declared = Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
		name === 'xmlns' ? [['', value]] : name.startsWith('xmlns:') ? [[localOf(name), value]] : [],
	);
	return declared.length === 0 ? around : new Map([...around, ...declared]);
}

const namespaceOf = (element: XmlElement, around: Scope) => scopeOf(element, around).get(prefixOf(element.name)) ?? '';

/** Goes through all elements without calling itself. @returns false where they lie too deep inside one another */
function noteElements(root: XmlElement, found: Set<string>): boolean {
	const open: { element: XmlElement; around: Scope; depth: number }[] = [{ element: root, around: new Map(), depth: 1 }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { element, around, depth } = next;
		if (depth > DEPTH) return false;
		const scope = scopeOf(element, around);
		noteElement(element, scope.get(prefixOf(element.name)) ?? '', found);
		for (const node of element.children.toReversed()) {
			if (node instanceof XmlElement) open.push({ element: node, around: scope, depth: depth + 1 });
			else if (node instanceof XmlProcessingInstruction) noteInstruction(node, found);
		}
	}
	return true;
}

function noteElement(element: XmlElement, namespace: string, found: Set<string>): void {
	const local = localOf(element.name);
	// What belongs to no language that browsers know does nothing: notes of drawing programs.
	if (namespace !== SVG && !OTHER_LANGUAGES.has(namespace)) return;
	if (namespace !== SVG || !elements.has(local)) found.add(`<${element.name}>`);
	if (local === 'style') noteStyle(textOf(element), found);
	const attributes = Object.entries(element.attributes).sort(([a], [b]) => (a < b ? -1 : 1));
	for (const [name, value] of attributes) noteAttribute(local, name, value, found);
	const animated = element.attributes.attributeName;
	if (/^(animate|set)/.test(local) && animated !== undefined && /(^|:)(href|src)$/i.test(animated.trim()))
		found.add(`<${element.name} attributeName="${animated}">`);
}

function noteAttribute(element: string, name: string, value: string, found: Set<string>): void {
	if (name === 'xmlns' || name.startsWith('xmlns:')) return;
	const local = localOf(name).toLowerCase();
	if (/^on/.test(local)) found.add(name);
	else if (name === 'xml:base') found.add(name);
	else if (local === 'href' || local === 'src') {
		const address = value.trim();
		if (!address.startsWith('#') && !(pictures.has(element) && RASTER.test(address))) found.add(`${name}="${address.slice(0, 60)}"`);
	} else if (!name.includes(':')) noteStyle(value, found);
}

/** Style sheets, and attributes that are read as a part of one: what they load, and escapes that hide it. */
function noteStyle(text: string, found: Set<string>): void {
	if (text.includes('\\')) found.add('\\');
	if (/@import/i.test(text)) found.add('@import');
	for (const [whole, argument = ''] of text.matchAll(/url\(([^)]{0,300})/gi)) {
		const address = argument.trim().replace(/^["']\s*/, '');
		if (!address.startsWith('#') && !RASTER.test(address)) found.add(`${whole.slice(0, 60)}${whole.length > 60 ? '…' : ')'}`);
	}
	const [loads] = /(?:image-set|cross-fade|image|element|paint|src)\(/i.exec(text) ?? [];
	if (loads) found.add(loads.toLowerCase());
}

/** The text of an element with that of its children; comments hide nothing. */
function textOf(element: XmlElement): string {
	return element.children.map((node: XmlNode) => (node instanceof XmlText || node instanceof XmlCdata ? node.text : '')).join('');
}
