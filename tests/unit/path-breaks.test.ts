/** Paths of files in running text break at their slashes, and nowhere else is anything changed. */
import type { HastNode } from 'satteri';
import { expect, it } from 'vitest';
import { pathBreaks } from '../../src/prose/path-breaks.ts';
import { compiled } from './compile-prose.ts';

/** The text of all code, with `|` where a line may break. */
const codes = (nodes: readonly HastNode[]): string[] =>
	nodes.flatMap((node) => {
		if (!('children' in node)) return [];
		if (!(node.type === 'element' && node.tagName === 'code')) return codes(node.children);
		return [node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' && child.tagName === 'wbr' ? '|' : '?')).join('')];
	});

it.each([
	['`content/conventions/crc.yaml`', 'content/|conventions/|crc.yaml'],
	['- Ở `content/media/`, **`a/b`**', 'content/|media/', 'a/|b'],
	['| a |\n| --- |\n| `x/y.yaml` |', 'x/|y.yaml'],
	['`https://vi-du.vn/a/`', 'https://vi-du.vn/|a/'],
	['`/cong-uoc/crc/`', '/cong-uoc/|crc/'],
	['`npm run check`', 'npm run check'],
	['```\ncontent/a/b.yaml\n```', 'content/a/b.yaml\n'],
])('%s', (source, ...shown) => {
	expect(compiled(source, { hastPlugins: [pathBreaks] }, codes)).toEqual(shown);
});
