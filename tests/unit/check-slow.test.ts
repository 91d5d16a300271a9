/** Content files that would keep a careless reader busy or fill its stack: each ends in entries or in problems, whatever its size. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { check } from '../../src/content/check.ts';
import { checkLink } from '../../src/prose/check-links.ts';
import { textProblems } from '../../src/reference/check-texts.ts';
import { when } from '../../src/source/fields.ts';
import { readMdx } from '../../src/source/mdx.ts';
import { type Problem, topOf } from '../../src/source/problem.ts';
import { report } from '../../src/source/report.ts';
import { validate } from '../../src/source/schema-problems.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { ALL, tries } from '../sweep.ts';
import { quietDay, withTree } from './broken-tree.ts';
import { hostilePages, hostileYaml } from './hostile-pages.ts';

/** What holds of every reading: its problems stand in the text and can be printed. */
function expectSound({ problems }: { problems: Problem[] }, text: string): void {
	const lines = text.split(/\r\n|\r|\n/).length;
	for (const { line, column } of problems) expect(line >= 1 && line <= lines + 1 && column >= 1).toBe(true);
	expect(report(problems, { language: 'vi', format: 'text' }).split('\n')).toHaveLength(problems.length + 2);
}

/** Signs: more than most pages have; with `npm run test:all` as many as one may have. */
const LONG = ALL ? 290_000 : 8_000;

describe.each(ALL ? [3_000, LONG] : [LONG])('pages of %i signs', (length) => {
	it.each(hostilePages)('$what', ({ make }) => {
		const text = make(length);
		expectSound(readMdx('a.mdx', text), text);
	});
});

describe.each(ALL ? [3_000, LONG] : [LONG])('data of %i signs', (length) => {
	it.each(hostileYaml)('$what', ({ make }) => {
		const text = make(length);
		expectSound(readYaml('a.yaml', text), text);
	});
});

describe('values of many signs', () => {
	const schema = z.strictObject({ count: z.number(), list: z.array(z.string()), when });
	const place = () => topOf('a.yaml');
	const targets = { languages: new Set<string>(), addresses: new Set<string>(), anchors: new Map<string, Set<string>>() };
	it.each([' ', '.', ',', '-', '1', '1.', '1 / ', '/', '<a', '](', '…', '&a', '“'])('of “%s”', (sign) => {
		const text = `${sign.repeat(LONG / sign.length)}\nx`;
		const kinds = validate(schema, { count: text, list: text, when: text }, place).problems.map(({ kind }) => kind);
		expect(kinds).toHaveLength(3);
		const said = textProblems({ data: {}, file: 'a.yaml', place }, ['name'], { vi: text, en: text }).map(({ kind }) => kind);
		expect(new Set(said).size).toBeLessThan(2);
		expect(checkLink({ url: text, place: place() }, undefined, targets)).toHaveLength(1);
	});
});

describe('what goes too far is named at its place', () => {
	const mdx = (body: string) => readMdx('a.mdx', `---\ntitle: a\n---\n${body}`).problems.map(({ kind, line, column, params }) => [kind, line, column, params]);
	const deep = { limit: '40' };
	it.each([
		['quotations', `a\n\n${'>'.repeat(3000)}a`, ['nested-too-deep', 6, 41, deep]],
		['lists', `${'- '.repeat(3000)}a`, ['nested-too-deep', 4, 81, deep]],
		['tags', `${'<a>'.repeat(3000)}a${'</a>'.repeat(3000)}`, ['nested-too-deep', 4, 601, deep]],
		['tags, each on its line', `${'<a>\n'.repeat(3000)}a\n${'</a>\n'.repeat(3000)}`, ['nested-too-deep', 204, 1, deep]],
		['a few tags too many', `${'<a>\n'.repeat(60)}a\n${'</a>\n'.repeat(60)}`, ['nested-too-deep', 44, 1, deep]],
		[
			'a list that goes deeper line by line',
			Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- a\n`).join(''),
			['nested-too-deep', 23, 41, deep],
		],
		['an address', `a\n\nb https://c.d/${'&amp;'.repeat(3000)} e`, ['link-form', 6, 3, { url: `https://c.d/${'&amp;'.repeat(13)}&am` }]],
		['braces', '{'.repeat(3000), ['nested-too-deep', 4, 201, deep]],
	])('%s', (_what, body, expected) => {
		expect(mdx(body)).toEqual([expected]);
	});
	it('what stands beside one another does not', () => {
		const body = `${'> - a\n\n'.repeat(300)}${'<A b="c" />\n\n<B>x</B>\n\n'.repeat(300)}\n\`\`\`\n${'<br>\n'.repeat(100)}\`\`\`\n\n${'* '.repeat(20)}\n\n${'-'.repeat(300)}\n`;
		expect(mdx(body)).toEqual([]);
	});
	it.each([
		['a page', readMdx('a.mdx', 'a'.repeat(300_001)), { size: '300001', limit: '300000' }],
		['data', readYaml('a.yaml', 'a'.repeat(2_000_001)), { size: '2000001', limit: '2000000' }],
	])('the length of %s', (_what, { problems }, params) => expect(problems).toMatchObject([{ kind: 'file-too-long', line: 1, column: 1, params }]));
});

describe('the whole check', () => {
	const kindsIn = (name: string, text: string) =>
		withTree([{ write: name, text }], (root) =>
			check(root, quietDay)
				.problems.filter(({ file }) => file === `content/${name}`)
				.map(({ kind }) => kind),
		);
	it('says the first of 150,000 problems of one file', { tags: 'all' }, () => {
		// What follows from the first of them is not said.
		expect(kindsIn('site.yaml', `[${', '.repeat(150_000)}]`)).toEqual(['yaml-comma']);
	});
	const count = tries(100_000);
	it(`names each of ${count} keys that no schema has`, () => {
		const keys = Array.from({ length: count }, (_, number) => `k${number}: 1\n`).join('');
		const kinds = kindsIn('site.yaml', keys);
		expect(kinds.filter((kind) => kind === 'unknown-field')).toHaveLength(count);
	});
	it('comes back from 3,000 levels of a map and of a list', () => {
		const levels = (open: string, close: string) => `${open.repeat(3000)}1${close.repeat(3000)}\n`;
		for (const text of [
			levels('{a: ', '}'),
			levels('[', ']'),
			levels('- ', ''),
			Array.from({ length: 1500 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
		])
			expect(kindsIn('site.yaml', text).some((kind) => kind.startsWith('yaml-'))).toBe(true);
	});
});
