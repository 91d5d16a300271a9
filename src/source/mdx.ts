/** Reads a prose page (MDX): its head, and the claims, terms, quizzes, links and parts of lessons in it, each with its place. */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { componentNames, partNames } from '../prose/page-components.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** A part of a lesson, a discussion guide or a radio script: `<Slide title="…">`. */
export type Part = {
	name: string;
	attributes: Record<string, string>;
	/** the part that it stands in */
	inside: Part | undefined;
	place: Place;
	/** what is read in it, without the speaker's notes; a line for each block */
	text: string;
};

export type Page = {
	file: string;
	head: YamlText;
	claims: { sources: string[]; review: boolean; place: Place }[];
	terms: { id: string; place: Place }[];
	quizzes: { id: string; place: Place }[];
	links: { url: string; place: Place }[];
	/** in the order of the text */
	parts: Part[];
};

type Node = Root | RootContent;
type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** @returns the facts of a page, or none where it cannot be read, and the problems of its syntax */
export function readPage(file: string, text: string): { page?: Page; problems: Problem[] } {
	let tree: Root;
	try {
		tree = processor.parse(text);
	} catch (error) {
		const { line, column } = positionOf(error);
		return { problems: [problem('mdx-syntax', { file, line, column })] };
	}
	const first = tree.children[0];
	if (first?.type !== 'yaml') return { problems: [problem('missing-head', { file, line: 1, column: 1 })] };
	const { yaml, problems } = readYaml(file, first.value, 1);
	if (!yaml) return { problems };
	const page: Page = { file, head: yaml, claims: [], terms: [], quizzes: [], links: [], parts: [] };
	visit(tree, (node, inside) => collect(node, inside, page, problems));
	return { page, problems };
}

/** @returns the part of a lesson that what stands in the node belongs to */
function collect(node: Node, inside: Part | undefined, page: Page, problems: Problem[]): Part | undefined {
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
			read(inside, node.value);
			return inside;
		case 'paragraph':
		case 'listItem':
		case 'break':
			read(inside, '\n');
			return inside;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			if (node.name !== null && partNames.includes(node.name)) {
				const part: Part = { name: node.name, attributes: attributesOf(node), inside, place, text: '' };
				page.parts.push(part);
				return part;
			}
			collectComponent(node, place, page, problems);
			return inside;
		default:
			return inside;
	}
}

/** Adds a text to the part that it stands in and to those around; notes are said, not read. */
function read(part: Part | undefined, text: string): void {
	for (let each = part; each; each = each.name === 'Notes' ? undefined : each.inside) each.text += text;
}

function collectComponent(node: Jsx, place: Place, page: Page, problems: Problem[]): void {
	if (node.name === 'Claim') {
		const sources = (attribute(node, 'source') ?? '')
			.split(',')
			.map((id) => id.trim())
			.filter(Boolean);
		if (sources.length === 0) problems.push(problem('claim-without-source', place));
		page.claims.push({ sources, review: attribute(node, 'review') === 'needed', place });
	} else if (node.name === 'Term') {
		page.terms.push({ id: attribute(node, 'id') ?? '', place });
	} else if (node.name === 'Quiz') {
		page.quizzes.push({ id: attribute(node, 'id') ?? '', place });
	} else problems.push(problem('unknown-component', place, { name: node.name ?? '', known: componentNames.join(', ') }));
}

/** Every attribute that is text; one without a value is empty, one with code in it is none. */
function attributesOf(node: Jsx): Record<string, string> {
	const plain = node.attributes.filter((item): item is MdxJsxAttribute => item.type === 'mdxJsxAttribute');
	return Object.fromEntries(plain.flatMap(({ name, value }) => (typeof value === 'object' && value !== null ? [] : [[name, value ?? '']])));
}

function attribute(node: Jsx, name: string): string | undefined {
	const found = node.attributes.find((item): item is MdxJsxAttribute => item.type === 'mdxJsxAttribute' && item.name === name);
	return typeof found?.value === 'string' ? found.value : undefined;
}

/** Shows every node in the order of the text; without recursion, so that no depth of nesting overflows the stack. */
function visit(root: Node, see: (node: Node, inside: Part | undefined) => Part | undefined): void {
	const open: { node: Node; inside: Part | undefined }[] = [{ node: root, inside: undefined }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { node } = next;
		const inside = see(node, next.inside);
		if ('children' in node) open.push(...(node.children as Node[]).map((child) => ({ node: child, inside })).toReversed());
	}
}

/** The place that the MDX parser names in its error (a VFileMessage), or the top of the file. */
function positionOf(error: unknown): { line: number; column: number } {
	const { line, column } = (error ?? {}) as { line?: number | null; column?: number | null };
	return { line: line ?? 1, column: column ?? 1 };
}
