/** Warnings that stand since the last release are counted, and do not hide what is new. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { dueOf } from '../../src/reference/due.ts';
import { KNOWN_WARNINGS, knownFrom, knownWarningsFile, newAmong } from '../../src/reference/known-warnings.ts';
import { isError, report } from '../../src/source/report.ts';
import { withTree } from './broken-tree.ts';

const today = '2027-12-31';
const stateOf = (root: string) => {
	const { problems, content, checked } = check(root, today);
	const fresh = newAmong(
		problems.filter((one) => !isError(one)),
		checked,
	);
	return { problems, content, fresh, said: report(problems, { language: 'en', format: 'text', fresh }) };
};
/** Says of a tree that it is the release. */
function keep(root: string): void {
	const { problems, content } = stateOf(root);
	writeFileSync(join(root, KNOWN_WARNINGS), knownWarningsFile(knownFrom(problems, content)));
}
const insert = (root: string, file: string, change: (text: string) => string) =>
	writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));

it('lists all warnings where nobody kept what there was', () => {
	withTree([], (root) => {
		const { fresh, said, content } = stateOf(root);
		expect(fresh).toBeUndefined();
		expect(said).toContain('content/not-party.yaml');
		expect(dueOf(content).since).toBeUndefined();
	});
});

it('counts by kind what was there, and says how to see it', () => {
	withTree([], (root) => {
		keep(root);
		const { problems, fresh, said, content } = stateOf(root);
		expect(problems.filter(isError)).toEqual([]);
		expect([...(fresh ?? [])]).toEqual([]);
		expect(said).toMatch(
			/^no warnings are new since the last release\n\d+ warnings from before \(--all lists all of them, --kind <kind> those of one kind\):\n +\d+ {2}/,
		);
		expect(said).toMatch(/^ *\d+ {2}not-verified {2}nobody has compared this with its source$/m);
		expect(said).not.toContain('content/');
		expect(dueOf(content).since?.fresh).toEqual([]);
	});
});

it('lists what is new, though lines were added above what stands', () => {
	withTree([], (root) => {
		keep(root);
		insert(root, 'groups.yaml', (text) => `# One.\n\n# Two.\n${text}`);
		insert(
			root,
			'glossary.yaml',
			(text) => `${text}- { id: tu-moi, term: { vi: Từ mới, en: New term }, definition: { vi: Nghĩa., en: Meaning. }, source: [OHCHR] }\n`,
		);
		const { problems, fresh, said, content } = stateOf(root);
		expect(problems.filter(isError)).toEqual([]);
		expect([...(fresh ?? [])].map(({ kind, file }) => `${kind} ${file}`)).toEqual(['unused-term content/glossary.yaml', 'not-verified content/glossary.yaml']);
		expect(said.split('\n').slice(0, 3)).toEqual([
			'2 warnings new since the last release:',
			expect.stringMatching(/^content\/glossary\.yaml:\d+:\d+ {2}/),
			expect.stringMatching(/^content\/glossary\.yaml:\d+:\d+ {2}/),
		]);
		expect(dueOf(content).since?.fresh).toEqual([{ part: 'open', file: 'content/glossary.yaml', line: expect.any(Number) as number }]);
	});
});

it('knows them again where the lines of a page end as on Windows, and is done with any heading', () => {
	const page = 'docs/khoa-hoc/khoa-mau/bai-mot.mdx';
	const unverified = (end: string) =>
		withTree([], (root) => {
			insert(root, page, (text) =>
				`${text}\n## ${' '.repeat(20_000)}Phần thử ${' '.repeat(20_000)}\n\n<Claim source="OHCHR">Chữ.</Claim>\n`.replaceAll('\n', end),
			);
			const { problems, content } = stateOf(root);
			return knownFrom(problems, content).filter(({ kind, file }) => kind === 'not-verified' && file === page);
		});
	expect(unverified('\n')).toContainEqual({ kind: 'not-verified', file: page, at: 'Phần thử' });
	expect(unverified('\r\n')).toEqual(unverified('\n'));
});

it('errors come first, then what is new; a list for programs has all of both', () => {
	withTree([], (root) => {
		keep(root);
		insert(root, 'groups.yaml', (text) => text.replace('conventions:', 'conventoins:'));
		insert(
			root,
			'glossary.yaml',
			(text) => `${text}- { id: tu-moi, term: { vi: Từ mới, en: New term }, definition: { vi: Nghĩa., en: Meaning. }, source: [OHCHR] }\n`,
		);
		const { problems, fresh, said } = stateOf(root);
		const lines = said.split('\n');
		expect(lines[0]).toMatch(/^content\/groups\.yaml/);
		expect(lines.indexOf('2 warnings new since the last release:')).toBeGreaterThan(lines.findLastIndex((line) => line.startsWith('content/groups.yaml')));
		const listed = JSON.parse(report(problems, { language: 'vi', format: 'json', fresh })) as { level: string; new?: boolean }[];
		expect(listed).toHaveLength(problems.length);
		expect(listed.filter((one) => one.new)).toHaveLength(2);
		expect(listed.every(({ level, new: isNew }) => (level === 'error') === (isNew === undefined))).toBe(true);
	});
});
