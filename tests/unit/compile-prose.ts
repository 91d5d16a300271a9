/** Compiles prose as the site does, and shows what came of it. */
import { type HastNode, type HastPluginDefinition, type MdastPluginDefinition, mdxToJs } from 'satteri';

type Plugins = { mdastPlugins?: MdastPluginDefinition[]; hastPlugins?: HastPluginDefinition[] };

/** @returns what is read of a page after all plugins; its nodes are there only as long as it is compiled */
export function compiled<T>(source: string, { mdastPlugins = [], hastPlugins = [] }: Plugins, read: (nodes: readonly HastNode[]) => T[]): T[] {
	const found: T[] = [];
	const last: HastPluginDefinition = { name: 'last', before: (root) => void found.push(...read(root.children)) };
	mdxToJs(source, { mdastPlugins, hastPlugins: [...hastPlugins, last] });
	return found;
}
