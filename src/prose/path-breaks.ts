/** Lets paths of files in running text break where they have a slash: browsers break them inside a word before they break there. */
import type { HastNode, HastPluginDefinition, HastVisitorContext } from 'satteri';

type Code = Extract<HastNode, { type: 'element' }>;
type Parent = { readonly children: readonly HastNode[] };
type Texts = { type: 'text'; value: string } | { type: 'element'; tagName: 'wbr'; properties: Record<string, never>; children: [] };

/** A plugin of the Markdown processor: behind each slash within code that is no block of its own a line may break. */
export const pathBreaks: HastPluginDefinition = {
	name: 'path-breaks',
	before(root, context) {
		const see = (parent: Parent): void => {
			for (const child of parent.children) {
				if (child.type === 'element' && child.tagName === 'code') breakPaths(child, context);
				else if ('children' in child && !(child.type === 'element' && child.tagName === 'pre')) see(child);
			}
		};
		see(root);
	},
};

function breakPaths(code: Readonly<Code>, context: HastVisitorContext): void {
	for (const text of code.children) {
		if (text.type !== 'text') continue;
		// Slashes that stand together, as in an address, are not torn; what ends with one needs no break.
		const parts = text.value.split(/(?<=[^/]\/)(?=[^/])/);
		if (parts.length > 1)
			context.replaceNode(
				text,
				parts.flatMap((value, index): Texts[] => [...(index > 0 ? [wbr()] : []), { type: 'text', value }]),
			);
	}
}

const wbr = (): Texts => ({ type: 'element', tagName: 'wbr', properties: {}, children: [] });
