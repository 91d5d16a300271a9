/** Gives every prose page the components that editors may use, so that a page holds no import. */
import { fileURLToPath } from 'node:url';
import type { Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/** Parts of a sentence. */
const inline = { Claim: '../reference/Claim.astro', Term: '../reference/Term.astro' };
/** Blocks of their own. */
const blocks = { Quiz: '../h5p/Quiz.astro' };
/** Parts of lessons, discussion guides and radio scripts; what each may hold and where it may stand is checked with them. */
const parts = {
	Activity: '../lesson/parts/Activity.astro',
	Slide: '../lesson/parts/Slide.astro',
	Later: '../lesson/parts/Later.astro',
	Notes: '../lesson/parts/Notes.astro',
	Ask: '../lesson/parts/Ask.astro',
	Discuss: '../lesson/parts/Discuss.astro',
	Parents: '../lesson/parts/Parents.astro',
	Voice: '../lesson/parts/Voice.astro',
	Sound: '../lesson/parts/Sound.astro',
};
const components = { ...inline, ...blocks, ...parts };

/** The names of the components that any page may use. */
export const componentNames = Object.keys({ ...inline, ...blocks });
export const partNames = Object.keys(parts);
/** Parts that are shown on the screen, one after the other. */
export const screens: readonly string[] = ['Slide', 'Ask', 'Discuss'];

/** A remark plugin: adds the imports of the components to a page, and keeps paragraphs that hold nothing else. */
export function pageComponents() {
	return (tree: Root): void => {
		keepParagraphs(tree);
		number(tree);
		const used = namesIn(tree);
		const body = Object.entries(components)
			.filter(([name]) => !(name in parts) || used.has(name))
			.map(([name, path]) => ({
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

/** Tells each activity and each screen which one it is, and each note and later part whose screen it belongs to: they are made side by side. */
function number(tree: Root): void {
	const count = { activity: 0, screen: 0 };
	const see = (parent: Parent, screen: number): void => {
		for (const child of parent.children) {
			let own = screen;
			if (isPart(child)) {
				const set = (name: string, value: number) => child.attributes.push({ type: 'mdxJsxAttribute', name, value: `${value}` });
				if (child.name === 'Activity') set('number', ++count.activity);
				else {
					if (screens.includes(child.name)) own = ++count.screen;
					set('number', own);
					set('activity', count.activity);
				}
			}
			if ('children' in child) see(child as Parent, own);
		}
	};
	see(tree, 0);
}

/** The parts of lessons in a page: other pages need not load them. */
function namesIn(parent: Parent): Set<string> {
	return new Set(parent.children.flatMap((child) => [...(isPart(child) ? [child.name] : []), ...('children' in child ? namesIn(child as Parent) : [])]));
}

function isPart(node: RootContent): node is MdxJsxFlowElement & { name: string } {
	return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== null && node.name in parts;
}
