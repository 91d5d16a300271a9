/** Tells the parts of a lesson which one each is, since they are rendered side by side and cannot count. */
import type { Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { rules, screens } from './rules.ts';

/**
 * A remark plugin: gives each activity and each screen its number, and each note and later part the number of the screen
 * that it belongs to, as attributes `number` and `activity`. Counts from 1.
 */
export function numberParts() {
	return (tree: Root): void => {
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
	};
}

function isPart(node: RootContent): node is MdxJsxFlowElement & { name: string } {
	return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== null && node.name in rules;
}
