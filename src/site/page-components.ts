/** Gives every prose page the components that editors may use, so that a page holds no import. */
import type { Root } from 'mdast';
import { fileURLToPath } from 'node:url';

const components = { Claim: './Claim.astro', Term: './Term.astro' };

/** A remark plugin: adds the imports of the components to a page. */
export function pageComponents() {
	return (tree: Root): void => {
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
