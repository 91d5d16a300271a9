/** What is left of a text that is no YAML or no MDX, and what is said of it. */
import { expect, it } from 'vitest';
import { readMdx } from '../../src/source/mdx.ts';
import { readYaml } from '../../src/source/yaml.ts';

const read = (text: string) => {
	const { yaml, problems, lost } = readYaml('a.yaml', text);
	return { value: yaml?.value, kinds: problems.map(({ kind }) => kind), lost };
};

it('the other fields of an entry, and the other items of a list, with or without a line of three hyphens', () => {
	const kinds = ['yaml-unclosed'];
	for (const head of ['', '# a\n\n', '---\n', '# a\r\n---\r\n']) {
		expect(read(`${head}a: [1\nb: 2\nc: 3\n`)).toMatchObject({ value: { b: 2, c: 3 }, kinds });
		expect(read(`${head}- a: [1\n- b: 2\n- c: 3\n`)).toMatchObject({ value: [{ b: 2 }, { c: 3 }], kinds, lost: ['- a: [1\n'] });
	}
});

it('an alias of what was lost is no mistake of its own', () => {
	expect(read('a: &x {y: 1}}\nb: *x\nc: 1\n').kinds).toEqual(['yaml-start']);
	expect(read('b: *x\nc: 1\n').kinds).toEqual(['yaml-aliases']);
});

it('of a key that stands twice, the first', () => {
	expect(read('a: 1\nb: 2\na: 3\n')).toEqual({ value: { a: 1, b: 2 }, kinds: ['duplicate-key'], lost: ['a: 3\n'] });
});

it.each(['\n', '\r\n', '\r'])('of a page whose lines end with %j, the other paragraphs', (end) => {
	const text = ['---', 'title: a', '---', '', 'Một { hỏng', 'và tiếp.', '', '[Hai](/hai/)', ''].join(end);
	const { page, problems, from } = readMdx('a.mdx', text);
	expect(problems.map(({ kind, line }) => [kind, line])).toEqual([['brace', 5]]);
	expect([page?.head.value, page?.links.map(({ url, place: { line } }) => [url, line]), from]).toEqual([{ title: 'a' }, [['/hai/', 8]], 4]);
});
