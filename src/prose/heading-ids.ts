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
	// A heading may already have the id that another one would get by being counted.
	const headings = headingsIn(blocks).map((text) => {
		const first = slug(text);
		let id = first;
		while (times.has(id)) {
			const next = (times.get(first) ?? 0) + 1;
			times.set(first, next);
			id = `${first}-${next}`;
		}
		times.set(id, 0);
		return id;
	});
	return new Set([...headings, ...elements.flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []))]);
}
