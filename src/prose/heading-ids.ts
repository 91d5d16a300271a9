/** The anchors of a page of prose: those that the Markdown processor gives its headings, and the ids that its components are given. */
import type { MdxPage } from '../source/mdx.ts';
import type { PageBlock } from '../source/page-blocks.ts';

/** As github-slugger writes it: letters, digits, `_`, `-`, and a hyphen for each blank. */
const slug = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
		.replaceAll(' ', '-');

const headingsIn = (blocks: readonly PageBlock[]): string[] =>
	blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : block.kind === 'component' || block.kind === 'quote' ? headingsIn(block.blocks) : []));

/** @returns in the order of the page */
export function headingIds({ blocks, elements }: Pick<MdxPage, 'blocks' | 'elements'>): Set<string> {
	const times = new Map<string, number>();
	const headings = headingsIn(blocks).map((text) => {
		const id = slug(text);
		const before = times.get(id);
		times.set(id, (before ?? -1) + 1);
		return before === undefined ? id : `${id}-${before + 1}`;
	});
	return new Set([...headings, ...elements.flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []))]);
}
