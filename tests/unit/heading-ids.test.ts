/** The anchors that links may lead to are those that the Markdown processor writes: github-slugger's. */
import { expect, it } from 'vitest';
import { headingIds } from '../../src/prose/heading-ids.ts';
import { readMdx } from '../../src/source/mdx.ts';

const idsOf = (...headings: string[]): string[] => {
	const { page } = readMdx('a.mdx', `---\ntitle: a\n---\n\n${headings.map((text) => `## ${text}\n`).join('\n')}`);
	return page ? [...headingIds(page)] : [];
};

it.each([
	[
		['Điều 5: quyền học tập', 'Một – hai', '`a_b` & **c**'],
		['điều-5-quyền-học-tập', 'một--hai', 'a_b--c'],
	],
	[
		['A', 'A', 'A'],
		['a', 'a-1', 'a-2'],
	],
	[
		['A', 'A 1', 'A'],
		['a', 'a-1', 'a-2'],
	],
	[
		['A', 'A', 'A 1'],
		['a', 'a-1', 'a-1-1'],
	],
])('%j', (headings, ids) => expect(idsOf(...headings)).toEqual(ids));
