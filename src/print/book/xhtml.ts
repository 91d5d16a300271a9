/** Nodes of a page as XHTML that is HTML as well: EPUB 3.3 asks for the XML form, a browser reads both. */
import { escapeXml } from '../../files/escape.ts';

const ELEMENT = 1;
const TEXT = 3;
/** HTML, 13.1.2: elements without content. */
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col']);
const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param colours what stands for a custom property in drawings, by its name: reading systems do not all know those
 * @returns the content of the element, or the node itself where it is text
 */
export function xhtmlOf(node: Node, colours: ReadonlyMap<string, string> = new Map()): string {
	return [...node.childNodes].map((child) => written(child, colours)).join('');
}

function written(node: Node, colours: ReadonlyMap<string, string>): string {
	if (node.nodeType === TEXT) return escapeXml(node.textContent ?? '');
	if (node.nodeType !== ELEMENT) return '';
	const element = node as Element;
	const name = element.localName;
	const attributes = [...element.attributes].map(({ name: key, value }) => ` ${key}="${escapeXml(inColour(value, colours))}"`).join('');
	const space = name === 'svg' && !element.hasAttribute('xmlns') ? ` xmlns="${SVG}"` : '';
	if (VOID.has(name)) return `<${name}${attributes}/>`;
	return `<${name}${space}${attributes}>${xhtmlOf(element, colours)}</${name}>`;
}

/** `var(--chart-1)` as the colour that it stands for; one that is not known is drawn as text is. */
const inColour = (value: string, colours: ReadonlyMap<string, string>): string =>
	value.includes('var(') ? value.replace(/var\((--[\w-]+)(?:,[^)]*)?\)/g, (_, name: string) => colours.get(name) ?? 'currentColor') : value;
