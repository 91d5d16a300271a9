/** Tells the parts of a lesson which one each is, since they are rendered side by side and cannot count. */
import type { HastNode, HastPluginDefinition, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { rules, screens } from './rules.ts';

type Parent = { readonly children: readonly HastNode[] };

/**
 * A plugin of the Markdown processor: gives each activity and each screen its number, and each note and later part the number
 * of the screen that it belongs to, as attributes `number` and `activity`. Counts from 1.
 */
export const numberParts: HastPluginDefinition = {
	name: 'number-parts',
	before(root, context) {
		const count = { activity: 0, screen: 0 };
		const see = (parent: Parent, screen: number): void => {
			for (const child of parent.children) {
				let own = screen;
				if (isPart(child)) {
					if (child.name === 'Activity') context.setProperty(child, 'number', `${++count.activity}`);
					else {
						if (screens.includes(child.name)) own = ++count.screen;
						context.setProperty(child, 'number', `${own}`);
						context.setProperty(child, 'activity', `${count.activity}`);
					}
				}
				if ('children' in child) see(child, own);
			}
		};
		see(root, 0);
	},
};

function isPart(node: HastNode): node is (MdxJsxFlowElementHast | MdxJsxTextElementHast) & { name: string } {
	return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== null && node.name in rules;
}
