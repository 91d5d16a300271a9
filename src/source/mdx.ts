/** Reads a page of prose (MDX): its head, and the components, links and problems of syntax in it, each with its place. */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { mdxToMdast } from 'satteri';
import { problem } from './messages.ts';
import type { Place, Problem } from './problem.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** A component in a page: `<Slide title="…">`. */
export type Element = {
	name: string;
	/** those whose value is text; one without a value is empty */
	attributes: Record<string, string>;
	/** the component that it stands in */
	inside: Element | undefined;
	place: Place;
	/** what is read in it; a line for each block */
	text: string;
};

export type MdxPage = {
	file: string;
	head: YamlText;
	/** every component, in the order of the text */
	elements: Element[];
	links: { url: string; place: Place }[];
};

type Node = Root | RootContent;
/** Adds a text to the component that it stands in and to those around. */
type AddText = (element: Element | undefined, text: string) => void;
type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What is read beyond CommonMark and MDX; nothing that would change the text. */
const features = { frontmatter: true, gfm: false, smartPunctuation: false } as const;

/**
 * @param silent components whose text is said and not read: it does not count towards what they stand in
 * @returns the facts of a page, or none where it cannot be read, and the problems of its syntax
 */
export function readMdx(file: string, text: string, silent: ReadonlySet<string> = new Set()): { page?: MdxPage; problems: Problem[] } {
	let tree: Root;
	try {
		tree = mdxToMdast(text, { features }) as Root;
	} catch (error) {
		const { line, column } = positionOf(error);
		return { problems: [problem('mdx-syntax', { file, line, column })] };
	}
	const first = tree.children[0];
	if (first?.type !== 'yaml') return { problems: [problem('missing-head', { file, line: 1, column: 1 })] };
	const { yaml, problems } = readYaml(file, first.value, 1);
	if (!yaml) return { problems };
	const page: MdxPage = { file, head: yaml, elements: [], links: [] };
	const addText = (element: Element | undefined, part: string): void => {
		for (let each = element; each; each = silent.has(each.name) ? undefined : each.inside) each.text += part;
	};
	visit(tree, (node, inside) => collect(node, inside, page, problems, addText));
	return { page, problems };
}

/** @returns the component that what stands in the node belongs to */
function collect(node: Node, inside: Element | undefined, page: MdxPage, problems: Problem[], addText: AddText): Element | undefined {
	const start = node.position?.start;
	const place = { file: page.file, line: start?.line ?? 1, column: start?.column ?? 1 };
	switch (node.type) {
		case 'mdxjsEsm':
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			problems.push(problem('mdx-code', place));
			return inside;
		case 'link':
			page.links.push({ url: node.url, place });
			return inside;
		case 'heading':
			if (node.depth === 1) problems.push(problem('heading-one', place));
			return inside;
		case 'text':
		case 'inlineCode':
			addText(inside, node.value);
			return inside;
		case 'paragraph':
		case 'listItem':
		case 'break':
			addText(inside, '\n');
			return inside;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement': {
			// The parser has taken away a paragraph that held components alone.
			if (node.type === 'mdxJsxFlowElement') addText(inside, '\n');
			const element: Element = { name: node.name ?? '', attributes: attributesOf(node), inside, place, text: '' };
			page.elements.push(element);
			return element;
		}
		default:
			return inside;
	}
}

/** Every attribute that is text; one without a value is empty, one with code in it is none. */
function attributesOf(node: Jsx): Record<string, string> {
	const plain = node.attributes.filter((item): item is MdxJsxAttribute => item.type === 'mdxJsxAttribute');
	return Object.fromEntries(plain.flatMap(({ name, value }) => (typeof value === 'object' && value !== null ? [] : [[name, value ?? '']])));
}

/** Shows every node in the order of the text; without recursion, so that no depth of nesting overflows the stack. */
function visit(root: Node, see: (node: Node, inside: Element | undefined) => Element | undefined): void {
	const open: { node: Node; inside: Element | undefined }[] = [{ node: root, inside: undefined }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { node } = next;
		const inside = see(node, next.inside);
		if ('children' in node) open.push(...(node.children as Node[]).map((child) => ({ node: child, inside })).toReversed());
	}
}

/** The place that the parser names at the start of its error, `3:12: …`, or the top of the file. */
function positionOf(error: unknown): { line: number; column: number } {
	const [, line, column] = /^(\d+):(\d+):/.exec(error instanceof Error ? error.message : '') ?? [];
	return { line: Number(line ?? 1), column: Number(column ?? 1) };
}
