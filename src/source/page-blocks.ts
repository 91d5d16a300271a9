/** The text of a page of prose in blocks, for what tells parts of it again elsewhere: on paper, in a document. */
import type { RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component, with those of its attributes whose value is text. */
export type Tag = { name: string; attributes: Readonly<Record<string, string>> };
/** What is read in a block, without markup, and the components in it. */
export type BlockText = { text: string; tags: readonly Tag[] };
export type PageBlock =
	| ({ kind: 'heading'; depth: number } & BlockText)
	| ({ kind: 'paragraph' } & BlockText)
	| { kind: 'list'; ordered: boolean; items: readonly BlockText[] }
	| { kind: 'quote'; blocks: readonly PageBlock[] }
	| { kind: 'table'; rows: readonly (readonly BlockText[])[] }
	| ({ kind: 'component'; blocks: readonly PageBlock[] } & Tag);

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Every attribute that is text; one without a value is empty, one with code in it is none. */
export function attributesOf(node: Jsx): Record<string, string> {
	const plain = node.attributes.filter((item): item is MdxJsxAttribute => item.type === 'mdxJsxAttribute');
	return Object.fromEntries(plain.flatMap(({ name, value }) => (typeof value === 'object' && value !== null ? [] : [[name, value ?? '']])));
}

/** @param nodes not nested deeper than a page may be */
export function pageBlocks(nodes: readonly RootContent[]): PageBlock[] {
	const blocks: PageBlock[] = [];
	let words: RootContent[] = [];
	const endParagraph = () => {
		if (words.length > 0) blocks.push({ kind: 'paragraph', ...textOf(words) });
		words = [];
	};
	for (const node of nodes) {
		if (!isPhrasing(node)) {
			endParagraph();
			blocks.push(...blockOf(node));
			continue;
		}
		const last = words.at(-1)?.position?.end.line;
		// An empty line parts two paragraphs of components.
		if (last !== undefined && (node.position?.start.line ?? 0) > last + 1) endParagraph();
		words.push(node);
	}
	endParagraph();
	return blocks;
}

function blockOf(node: RootContent): PageBlock[] {
	switch (node.type) {
		case 'heading':
			return [{ kind: 'heading', depth: node.depth, ...textOf(node.children) }];
		case 'paragraph':
			return [{ kind: 'paragraph', ...textOf(node.children) }];
		case 'list':
			return [{ kind: 'list', ordered: node.ordered === true, items: node.children.map((item) => textOf([item])) }];
		case 'blockquote':
			return [{ kind: 'quote', blocks: pageBlocks(node.children) }];
		case 'table':
			return [{ kind: 'table', rows: node.children.map((row) => row.children.map((cell) => textOf(cell.children))) }];
		case 'mdxJsxFlowElement':
			return [{ kind: 'component', ...tagOf(node), blocks: pageBlocks(node.children) }];
		default:
			return [];
	}
}

function textOf(nodes: readonly RootContent[]): BlockText {
	const tags: Tag[] = [];
	const read = (node: RootContent): string => {
		if (isJsx(node)) tags.push(tagOf(node));
		if (node.type === 'text' || node.type === 'inlineCode') return node.value;
		if (node.type === 'image') return node.alt ?? '';
		if (node.type === 'break') return ' ';
		const inside = 'children' in node ? node.children.map(read).join(HOLDS_BLOCKS.has(node.type) ? ' ' : '') : '';
		// The parser drops the blanks between components that fill a line.
		return node.type === 'mdxJsxFlowElement' ? ` ${inside} ` : inside;
	};
	const text = nodes.map(read).join('').replace(/\s+/g, ' ').trim();
	return { text, tags };
}

const isJsx = (node: RootContent): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const tagOf = (node: Jsx): Tag => ({ name: node.name ?? '', attributes: attributesOf(node) });

const PHRASING = new Set(['text', 'strong', 'emphasis', 'delete', 'link', 'linkReference', 'inlineCode', 'break', 'image', 'mdxJsxTextElement']);
/** The parser takes a paragraph away that holds components alone: what is left of it are components that hold nothing but words. */
const isPhrasing = (node: RootContent): boolean =>
	PHRASING.has(node.type) || (node.type === 'mdxJsxFlowElement' && node.children.length > 0 && node.children.every(isPhrasing));
/** Words of two blocks do not touch. */
const HOLDS_BLOCKS = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow']);
