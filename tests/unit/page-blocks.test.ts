/** The text of a page of prose, block by block, as what tells parts of it again gets it. */
import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/source/mdx.ts';

const blocks = (body: string) => readMdx('trang.mdx', `---\ntitle: Trang\n---\n${body}`).page?.blocks;
const words = (text: string) => ({ text, tags: [] });

describe('the blocks of a page', () => {
	it('are headings, paragraphs, lists, quotations and tables, without markup', () =>
		expect(
			blocks('## Đầu **đậm**\n\nMột [đường dẫn](/a/)\nhai dòng.\n\n1. Thứ nhất\n2. Thứ hai\n   - bên trong\n\n> Lời dẫn.\n\n| a | b |\n| - | - |\n| c | d |\n'),
		).toEqual([
			{ kind: 'heading', depth: 2, ...words('Đầu đậm') },
			{ kind: 'paragraph', ...words('Một đường dẫn hai dòng.') },
			{ kind: 'list', ordered: true, items: [words('Thứ nhất'), words('Thứ hai bên trong')] },
			{ kind: 'quote', blocks: [{ kind: 'paragraph', ...words('Lời dẫn.') }] },
			{
				kind: 'table',
				rows: [
					[words('a'), words('b')],
					[words('c'), words('d')],
				],
			},
		]));
	it('keep the components that stand in them, and their attributes', () =>
		expect(blocks('- Một <Claim source="A" at="Điều 1">điều có <Term id="b">từ</Term></Claim>.')).toEqual([
			{
				kind: 'list',
				ordered: false,
				items: [
					{
						text: 'Một điều có từ.',
						tags: [
							{ name: 'Claim', attributes: { source: 'A', at: 'Điều 1' } },
							{ name: 'Term', attributes: { id: 'b' } },
						],
					},
				],
			},
		]));
	it('of a component are inside it; one without any text is there, too', () =>
		expect(blocks('<Example>\n\n<Wrong>\n\nSai.\n\n</Wrong>\n\nVì sao.\n\n</Example>\n\n<Exercise id="a" />')).toEqual([
			{
				kind: 'component',
				name: 'Example',
				attributes: {},
				blocks: [
					{ kind: 'component', name: 'Wrong', attributes: {}, blocks: [{ kind: 'paragraph', ...words('Sai.') }] },
					{ kind: 'paragraph', ...words('Vì sao.') },
				],
			},
			{ kind: 'component', name: 'Exercise', attributes: { id: 'a' }, blocks: [] },
		]));
	it('are paragraphs also where claims fill a line, one for each that an empty line parts', () =>
		expect(blocks('<Claim source="A">Một.</Claim> <Claim source="B">Hai.</Claim>\n\n<Claim source="C">Ba.</Claim>')).toMatchObject([
			{ kind: 'paragraph', text: 'Một. Hai.', tags: [{ attributes: { source: 'A' } }, { attributes: { source: 'B' } }] },
			{ kind: 'paragraph', text: 'Ba.', tags: [{ attributes: { source: 'C' } }] },
		]));
});
