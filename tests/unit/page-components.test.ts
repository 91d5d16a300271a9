import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { pageComponents } from '../../src/prose/page-components.ts';

const components = { Claim: { file: new URL('file:///Claim.astro'), as: 'inline' }, Quiz: { file: new URL('file:///Quiz.astro'), as: 'block' } } as const;

/** The page's blocks as Astro's MDX compiler sees them after the plugin: paragraphs of components alone come without `<p>`. */
function blocks(source: string): string[] {
	const tree = unified().use(remarkParse).use(remarkMdx).parse(source);
	unravel(tree);
	pageComponents(components)(tree);
	return tree.children.map((block) => ('children' in block ? `${block.type}(${block.children.map(({ type }) => type).join(' ')})` : block.type));
}

/** What the MDX compiler does before plugins run: a paragraph of nothing but components is taken apart. */
function unravel(tree: Root): void {
	tree.children = tree.children.flatMap((block) => {
		if (block.type !== 'paragraph') return [block];
		const parts = block.children.filter((part) => part.type !== 'text' || part.value.trim() !== '');
		if (!parts.every((part) => part.type === 'mdxJsxTextElement')) return [block];
		return parts.map((part) => ({ ...part, type: 'mdxJsxFlowElement' }) as unknown as Root['children'][number]);
	});
}

describe('components in prose pages', () => {
	it('imports the components that it uses once, before everything else', () => {
		expect(blocks('Một câu.')).toEqual(['paragraph(text)']);
		expect(blocks('Một <Claim source="A">câu</Claim>. <Claim source="B">Hai</Claim>')[0]).toBe('mdxjsEsm');
	});

	it('keeps a paragraph that holds claims alone, with the space between them', () => {
		expect(blocks('<Claim source="A">Một.</Claim> <Claim source="B">Hai.</Claim>')).toEqual([
			'mdxjsEsm',
			'paragraph(mdxJsxTextElement text mdxJsxTextElement)',
		]);
	});

	it('keeps two paragraphs apart where an empty line stands between them', () => {
		expect(blocks('<Claim source="A">Một.</Claim>\n\n<Claim source="B">Hai.</Claim>')).toEqual([
			'mdxjsEsm',
			'paragraph(mdxJsxTextElement)',
			'paragraph(mdxJsxTextElement)',
		]);
	});
});
