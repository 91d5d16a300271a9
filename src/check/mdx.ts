/** Reads a prose page (MDX): its head, and the claims, terms, quizzes and links in it, each with its place. */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { componentNames } from './page-components.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { readYaml, type YamlText } from './yaml.ts';

export type Page = {
	file: string;
	head: YamlText;
	claims: { sources: string[]; review: boolean; place: Place }[];
	terms: { id: string; place: Place }[];
	quizzes: { id: string; place: Place }[];
	links: { url: string; place: Place }[];
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
	const page: Page = { file, head: yaml, claims: [], terms: [], quizzes: [], links: [] };
	visit(tree, (node) => collect(node, page, problems));
	return { page, problems };
}

function collect(node: Node, page: Page, problems: Problem[]): void {
	const start = node.position?.start;
	const place = { file: page.file, line: start?.line ?? 1, column: start?.column ?? 1 };
	switch (node.type) {
		case 'mdxjsEsm':
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			problems.push(problem('mdx-code', place));
			return;
		case 'link':
			page.links.push({ url: node.url, place });
			return;
		case 'heading':
			if (node.depth === 1) problems.push(problem('heading-one', place));
			return;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			collectComponent(node, place, page, problems);
	}
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

function attribute(node: Jsx, name: string): string | undefined {
	const found = node.attributes.find((item): item is MdxJsxAttribute => item.type === 'mdxJsxAttribute' && item.name === name);
	return typeof found?.value === 'string' ? found.value : undefined;
}

/** Shows every node in the order of the text; without recursion, so that no depth of nesting overflows the stack. */
function visit(root: Node, see: (node: Node) => void): void {
	const open: Node[] = [root];
	for (let node = open.pop(); node; node = open.pop()) {
		see(node);
		if ('children' in node) open.push(...(node.children as Node[]).toReversed());
	}
}

/** The place that the MDX parser names in its error (a VFileMessage), or the top of the file. */
function positionOf(error: unknown): { line: number; column: number } {
	const { line, column } = (error ?? {}) as { line?: number | null; column?: number | null };
	return { line: line ?? 1, column: column ?? 1 };
}
