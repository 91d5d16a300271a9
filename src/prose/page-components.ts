/** Gives every prose page the components that editors may use, so that a page holds no import. */
import { fileURLToPath } from 'node:url';
import type { Parent, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import type { Component } from '../source/kind.ts';

type Components = Readonly<Record<string, Component>>;

/**
 * A plugin of the Markdown processor: adds to a page the imports of the components that it uses, and keeps paragraphs that
 * hold nothing else.
 * @param components all that prose may use, by name
 */
export function pageComponents(components: Components): MdastPluginDefinition {
	const inline = new Set(Object.entries(components).flatMap(([name, { as }]) => (as === 'inline' ? [name] : [])));
	return {
		name: 'page-components',
		options: { position: true },
		before(root, context) {
			const used = new Set<string>();
			const see = (parent: Readonly<Parent>): void => {
				if (parent.type !== 'paragraph') keepParagraphs(parent, inline, context);
				for (const child of parent.children) {
					if (isComponent(child)) used.add(child.name);
					if ('children' in child) see(child);
				}
			};
			see(root);
			const imports = Object.entries(components)
				.filter(([name]) => used.has(name))
				.map(([name, { file }]) => `import ${name} from ${JSON.stringify(fileURLToPath(file))};`);
			if (imports.length > 0) context.prependChild(root, { type: 'mdxjsEsm', value: imports.join('\n') });
		},
	};
}

/**
 * MDX takes a paragraph away that holds only components, and the spaces between them with it.
 * Here they are prose: neighbours without an empty line between them become one paragraph again.
 */
function keepParagraphs(parent: Readonly<Parent>, inline: ReadonlySet<string>, context: MdastVisitorContext): void {
	let run: MdxJsxFlowElement[] = [];
	let line = 0;
	const close = (): void => {
		const [first, ...others] = run;
		if (!first) return;
		const children = run.flatMap((element, index) => [
			...(index === 0 ? [] : [{ type: 'text' as const, value: ' ' }]),
			{ ...element, type: 'mdxJsxTextElement' } as unknown as PhrasingContent,
		]);
		context.replaceNode(first, { type: 'paragraph', children });
		for (const other of others) context.removeNode(other);
		run = [];
	};
	for (const child of parent.children) {
		if (child.type !== 'mdxJsxFlowElement' || child.name === null || !inline.has(child.name)) {
			close();
			continue;
		}
		if ((child.position?.start.line ?? 0) - line > 1) close();
		run.push(child);
		line = child.position?.end.line ?? 0;
	}
	close();
}

function isComponent(node: Readonly<RootContent>): node is MdxJsxFlowElement & { name: string } {
	return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== null;
}
