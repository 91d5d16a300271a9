/** Reads XML into a tree, strictly: what is not well-formed, or declares entities, is refused with its place. */
import { Parser } from 'htmlparser2';
import { type Refusal, refusal } from '../exchange/import/result.ts';

export type Node = { name: string; attributes: Record<string, string>; children: Node[]; text: string; comments: string[]; offset: number };

const DEPTH = 100;

/** @returns the place of an offset in a text, counted from 1 */
export function placeOf(text: string, offset: number): [line: number, column: number] {
	const before = text.slice(0, Math.max(offset, 0));
	const line = before.split('\n').length;
	return [line, before.length - before.lastIndexOf('\n')];
}

/** @returns the root element, or the first reason why there is none. Never throws; XML 1.0 without document types. */
export function readXml(text: string): { root: Node } | { refusals: Refusal[] } {
	const top: Node = { name: '', attributes: {}, children: [], text: '', comments: [], offset: 0 };
	const open = [top];
	let fault: Refusal | undefined;
	const refuse = (kind: 'xml-syntax' | 'xml-doctype' | 'xml-too-deep', offset: number) => {
		fault ??= refusal(kind, {}, ...placeOf(text, offset));
	};
	const parser = new Parser(
		{
			onprocessinginstruction: (name) => {
				if (name.startsWith('!')) refuse('xml-doctype', parser.startIndex);
			},
			onopentag: (name, attributes) => {
				const node: Node = { name, attributes, children: [], text: '', comments: [], offset: parser.startIndex };
				if (open.length === 1 && top.children.length > 0) refuse('xml-syntax', parser.startIndex);
				if (open.length > DEPTH) refuse('xml-too-deep', parser.startIndex);
				else {
					open.at(-1)?.children.push(node);
					open.push(node);
				}
			},
			ontext: (part) => {
				const node = open.at(-1);
				if (!node) return;
				if (node === top && part.trim() !== '') refuse('xml-syntax', parser.startIndex);
				node.text += part;
			},
			oncomment: (comment) => open.at(-1)?.comments.push(comment),
			onclosetag: (name, implied) => {
				const node = open.at(-1);
				// An element that something else closes, or the end of the file.
				if (implied && text.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>') === false) refuse('xml-syntax', parser.startIndex);
				if (node?.name === name && open.length > 1) open.pop();
				else if (open.length <= DEPTH) refuse('xml-syntax', parser.startIndex);
			},
		},
		{ xmlMode: true, decodeEntities: true },
	);
	parser.write(text);
	parser.end();
	const [root] = top.children;
	if (fault) return { refusals: [fault] };
	// Closing tags without an opening one make no event at all: the counts tell.
	if (!root || open.length > 1 || hasStrayClosing(text)) return { refusals: [refusal('xml-syntax', {}, ...placeOf(text, root ? text.length : 0))] };
	return { root };
}

/** True where there are more closing tags than elements that need one. */
function hasStrayClosing(text: string): boolean {
	const bare = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, '');
	const tags = bare.match(/<[^<>]*>/g) ?? [];
	const closing = tags.filter((tag) => tag.startsWith('</')).length;
	const opening = tags.filter((tag) => !tag.startsWith('</') && !tag.endsWith('/>')).length;
	return closing !== opening;
}

export const child = (node: Node, name: string): Node | undefined => node.children.find((each) => each.name === name);
export const childrenOf = (node: Node, name: string): Node[] => node.children.filter((each) => each.name === name);
/** The text of `<name><text>…</text></name>`, as Moodle writes its fields, or of `<name>…</name>`. */
export function field(node: Node, name: string): string {
	const found = child(node, name);
	return found ? (child(found, 'text')?.text ?? found.text) : '';
}
