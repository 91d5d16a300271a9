import { describe, expect, it } from 'vitest';
import { pageComponents } from '../../src/prose/page-components.ts';
import { compiled } from './compile-prose.ts';

const components = { Claim: { file: new URL('file:///Claim.astro'), as: 'inline' }, Quiz: { file: new URL('file:///Quiz.astro'), as: 'block' } } as const;

/** The page's blocks as they are compiled, without the line ends between them. */
function blocks(source: string): string[] {
	return compiled(source, { mdastPlugins: [pageComponents(components)] }, (nodes) =>
		nodes
			.filter((block) => block.type !== 'text')
			.map((block) => {
				const name = block.type === 'element' ? block.tagName : block.type;
				return 'children' in block ? `${name}(${block.children.map(({ type }) => type).join(' ')})` : name;
			}),
	);
}

describe('components in prose pages', () => {
	it('imports the components that it uses once, before everything else', () => {
		expect(blocks('Một câu.')).toEqual(['p(text)']);
		expect(blocks('Một <Claim source="A">câu</Claim>. <Claim source="B">Hai</Claim>')[0]).toBe('mdxjsEsm');
	});

	it('keeps a paragraph that holds claims alone, with the space between them', () => {
		expect(blocks('<Claim source="A">Một.</Claim> <Claim source="B">Hai.</Claim>')).toEqual(['mdxjsEsm', 'p(mdxJsxTextElement text mdxJsxTextElement)']);
	});

	it('keeps two paragraphs apart where an empty line stands between them', () => {
		expect(blocks('<Claim source="A">Một.</Claim>\n\n<Claim source="B">Hai.</Claim>')).toEqual(['mdxjsEsm', 'p(mdxJsxTextElement)', 'p(mdxJsxTextElement)']);
	});
});
