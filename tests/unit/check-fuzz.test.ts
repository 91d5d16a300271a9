/** Whatever stands in a content file, the check answers with a list of problems in that folder. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { messages as shared } from '../../src/source/messages.ts';
import type { Problem } from '../../src/source/problem.ts';
import { isError, report } from '../../src/source/report.ts';
import { ALL } from '../sweep.ts';
import { messages } from './all-messages.ts';
import { copyOfProvince, province, quietDay } from './broken-tree.ts';
import { mutation } from './mutations.ts';

const files = readdirSync(province, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(yaml|mdx)$/.test(name))
	.map((name) => name.replaceAll('\\', '/'))
	.sort();

let tree: ReturnType<typeof copyOfProvince>;
beforeAll(() => {
	tree = copyOfProvince();
});
afterAll(() => tree.remove());

const shown = new Set(files.map((name) => `content/${name}`));
const known = new Set(Object.keys(messages));

/** What must hold of every problem, whatever caused it. */
function expectSound(problems: Problem[], spoiled: string, text: string): void {
	const last = text.split(/\r\n|\r|\n/).length + 1;
	const isSound = ({ file, line, column, kind }: Problem) =>
		shown.has(file) && line >= 1 && column >= 1 && (file !== `content/${spoiled}` || line <= last) && known.has(kind);
	expect(problems.filter((problem) => !isSound(problem))).toEqual([]);
}

/** What must hold of the three reports: each problem has its one place in each of them. */
function expectReported(problems: Problem[]): void {
	const text = report(problems, { language: 'vi', format: 'text', all: true });
	expect(text.split('\n')).toHaveLength(problems.length + 2);
	expect(JSON.parse(report(problems, { language: 'en', format: 'json' }))).toHaveLength(problems.length);
	const annotations = report(problems, { language: 'vi', format: 'github' }).split('\n').slice(0, -1);
	expect(annotations).toHaveLength(problems.length);
	expect(annotations.filter((line) => !/^::(error|warning) file=content\/[^,:]+,line=\d+,col=\d+::/.test(line))).toEqual([]);
}

const original = new Map(files.map((name) => [name, readFileSync(join(province, name), 'utf8')]));

const spoiled = fc
	.record({ name: fc.constantFrom(...files), change: mutation, today: fc.constantFrom(quietDay, '2027-12-31') })
	.map(({ name, change, today }) => ({ name, text: change(original.get(name) ?? ''), today }));

it('a spoiled file never stops the check, and every problem can be printed', () => {
	const seen = new Set<string>();
	fc.assert(
		fc.property(spoiled, ({ name, text, today }) => {
			try {
				writeFileSync(join(tree.root, name), text);
				const { problems } = check(tree.root, today);
				expectSound(problems, name, text);
				expectReported(problems);
				for (const problem of problems.filter(isError)) seen.add(problem.kind);
			} finally {
				writeFileSync(join(tree.root, name), original.get(name) ?? '');
			}
		}),
		{ numRuns: ALL ? 1000 : 300, seed: 20_270_115 },
	);
	// The mutations reach the schemas and the checks behind them, not the parsers alone; what follows from a broken file is not said.
	expect([...seen]).toEqual(
		expect.arrayContaining(['yaml-unclosed', 'yaml-no-colon', 'missing-field', 'unknown-field', 'list-not-one', 'needs-quotes', 'empty']),
	);
	// Which of the domains' own checks they reach changes with every file of the sample.
	expect([...seen].some((kind) => !Object.hasOwn(shared, kind))).toBe(true);
});
