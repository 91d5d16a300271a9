/** Gives every prose page the components that editors may use, so that a page holds no import. */
import { fileURLToPath } from 'node:url';
import type { Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Component } from '../source/kind.ts';

type Components = Readonly<Record<string, Component>>;

/**
 * A remark plugin: adds to a page the imports of the components that it uses, and keeps paragraphs that hold nothing else.
 * @param components all that prose may use, by name
 */
export function pageComponents(components: Components) {
	return (tree: Root): void => {
		const inline = new Set(Object.entries(components).flatMap(([name, { as }]) => (as === 'inline' ? [name] : [])));
		keepParagraphs(tree, inline);
		const used = namesIn(tree);
		const body = Object.entries(components)
			.filter(([name]) => used.has(name))
			.map(([name, { file }]) => ({
				type: 'ImportDeclaration' as const,
				attributes: [],
				specifiers: [{ type: 'ImportDefaultSpecifier' as const, local: { type: 'Identifier' as const, name } }],
				source: { type: 'Literal' as const, value: fileURLToPath(file) },
			}));
		if (body.length === 0) return;
		tree.children.unshift({
			type: 'mdxjsEsm',
			value: '',
			data: { estree: { type: 'Program', sourceType: 'module', body, comments: [] } },
		});
	};
}

/**
 * MDX takes a paragraph away that holds only components, and the spaces between them with it.
 * Here they are prose: neighbours without an empty line between them become one paragraph again.
 */
function keepParagraphs(parent: Parent, inlineNames: ReadonlySet<string>): void {
	const kept: RootContent[] = [];
	let open: { paragraph: Parent; line: number } | undefined;
	for (const child of parent.children) {
		if (child.type === 'mdxJsxFlowElement' && child.name !== null && inlineNames.has(child.name)) {
			const inline = { ...child, type: 'mdxJsxTextElement' } as unknown as RootContent;
			const start = child.position?.start.line ?? 0;
			if (open && start - open.line <= 1) open.paragraph.children.push({ type: 'text', value: ' ' }, inline);
			else {
				open = { paragraph: { type: 'paragraph', children: [inline] } as Parent, line: 0 };
				kept.push(open.paragraph as RootContent);
			}
			open.line = child.position?.end.line ?? start;
			continue;
		}
		open = undefined;
		if ('children' in child && child.type !== 'paragraph') keepParagraphs(child, inlineNames);
		kept.push(child as RootContent);
	}
	parent.children = kept;
}

/** The names of all components in a page. */
function namesIn(parent: Parent): Set<string> {
	return new Set(parent.children.flatMap((child) => [...(isComponent(child) ? [child.name] : []), ...('children' in child ? namesIn(child as Parent) : [])]));
}

function isComponent(node: RootContent): node is MdxJsxFlowElement & { name: string } {
	return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== null;
}
