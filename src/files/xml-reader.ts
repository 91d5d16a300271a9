/** Reads XML into a tree, strictly: what is not well-formed, or declares entities, is refused with its place. */
import { parseXml, XmlComment, XmlDocumentType, XmlElement, XmlError, type XmlNode, type XmlText } from '@rgrove/parse-xml';

export type Node = {
	name: string;
	attributes: Record<string, string>;
	children: Node[];
	/** its own text, without that of its children */
	text: string;
	comments: string[];
	/** where its start tag stands, counted from 1 */
	line: number;
	column: number;
};

/** Why a text is not read: not well-formed, with a document type, or with more than `DEPTH` elements inside one another. */
export type XmlFault = { kind: 'xml-syntax' | 'xml-doctype' | 'xml-too-deep'; line: number; column: number };

const DEPTH = 100;

/** @returns the root element, or the first reason why there is none. Never throws; XML 1.0 without document types. */
export function readXml(text: string): { root: Node } | { fault: XmlFault } {
	const place = placesIn(text);
	const fault = (kind: XmlFault['kind'], offset: number) => ({ fault: { kind, ...place(offset) } });
	let unknownEntity = false;
	const passOver = () => {
		unknownEntity = true;
		return '';
	};
	const parse = (strict: boolean) =>
		parseXml(text, {
			includeOffsets: true,
			preserveComments: true,
			preserveDocumentType: true,
			// A document type is the reason to name, whatever it declares: so entities are passed over until it is known that there is none.
			...(strict ? {} : { resolveUndefinedEntity: passOver }),
		});
	try {
		const document = parse(false);
		const type = document.children.find((node) => node instanceof XmlDocumentType);
		if (type) return fault('xml-doctype', type.start);
		if (unknownEntity) parse(true);
		if (!document.root) return fault('xml-syntax', 0);
		const tree = treeOf(document.root, place, 1);
		return tree instanceof XmlElement ? fault('xml-too-deep', tree.start) : { root: tree };
	} catch (error) {
		// The parser calls itself for each level, until the stack is full.
		if (error instanceof RangeError) return fault('xml-too-deep', 0);
		if (error instanceof XmlError) return fault('xml-syntax', offsetOf(text, error.pos));
		throw error;
	}
}

/** @returns the element as a node, or the first one that lies too deep */
function treeOf(element: XmlElement, place: Place, depth: number): Node | XmlElement {
	if (depth > DEPTH) return element;
	const node: Node = { name: element.name, attributes: { ...element.attributes }, children: [], text: '', comments: [], ...place(element.start) };
	for (const child of element.children) {
		if (child instanceof XmlElement) {
			const inner = treeOf(child, place, depth + 1);
			if (inner instanceof XmlElement) return inner;
			node.children.push(inner);
		} else if (child instanceof XmlComment) node.comments.push(child.content);
		else if (isText(child)) node.text += child.text;
	}
	return node;
}

const isText = (node: XmlNode): node is XmlText => node.type === 'text' || node.type === 'cdata';

type Place = (offset: number) => { line: number; column: number };

/** Finds lines and columns, both from 1, in one text. */
function placesIn(text: string): Place {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return (offset) => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}

/** The parser counts an error's place in code points. */
function offsetOf(text: string, codePoints: number): number {
	let offset = 0;
	for (let count = 0; count < codePoints && offset < text.length; count++) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
	return offset;
}

export const child = (node: Node, name: string): Node | undefined => node.children.find((each) => each.name === name);
export const childrenOf = (node: Node, name: string): Node[] => node.children.filter((each) => each.name === name);
/** The node and all that it holds, in the order of the text. */
export const allOf = (node: Node): Node[] => [node, ...node.children.flatMap(allOf)];
