/** Gives every prose page the components that editors may use, so that a page holds no import. */
import { fileURLToPath } from 'node:url';
import type { Parent, Root, RootContent } from 'mdast';

/** Parts of a sentence. */
const inline = { Claim: '../site/Claim.astro', Term: '../site/Term.astro' };
/** Blocks of their own. */
const blocks = { Quiz: '../quiz/Quiz.astro' };
const components = { ...inline, ...blocks };

/** The names of the components that a page may use. */
export const componentNames = Object.keys(components);

/** A remark plugin: adds the imports of the components to a page, and keeps paragraphs that hold nothing else. */
export function pageComponents() {
	return (tree: Root): void => {
		keepParagraphs(tree);
		const body = Object.entries(components).map(([name, path]) => ({
			type: 'ImportDeclaration' as const,
			attributes: [],
			specifiers: [{ type: 'ImportDefaultSpecifier' as const, local: { type: 'Identifier' as const, name } }],
			source: { type: 'Literal' as const, value: fileURLToPath(new URL(path, import.meta.url)) },
		}));
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
function keepParagraphs(parent: Parent): void {
	const kept: RootContent[] = [];
	let open: { paragraph: Parent; line: number } | undefined;
	for (const child of parent.children) {
		if (child.type === 'mdxJsxFlowElement' && child.name !== null && child.name in inline) {
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
		if ('children' in child && child.type !== 'paragraph') keepParagraphs(child);
		kept.push(child as RootContent);
	}
	parent.children = kept;
}
