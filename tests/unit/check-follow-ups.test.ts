/** One broken file is one mistake: what names its entries elsewhere is not reported with it. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { isError } from '../../src/source/report.ts';
import { quietDay, withTree } from './broken-tree.ts';

const files = [
	'languages/en/language.yaml',
	'plan/2027/plan.yaml',
	'plan/2027/units.yaml',
	'plan/2027/tasks/i-1-a.yaml',
	'conventions/icerd.yaml',
	'laws/hien-phap-2013.yaml',
	'glossary.yaml',
	'sources.yaml',
	'groups.yaml',
	'help-lines.yaml',
];

describe('errors stay in the file that holds the mistake', () => {
	it.each(files)('%s', (file) => {
		const { problems } = withTree([{ append: file, text: '\n\t: [broken\n' }], (root) => check(root, quietDay));
		const errors = problems.filter(isError);
		expect(errors.length).toBeGreaterThan(0);
		expect([...new Set(errors.map((problem) => problem.file))]).toEqual([`content/${file}`]);
	});
});

it('a link to the tutor’s guide of a module is sound, and is not called broken where the course cannot be read', () => {
	const link = { append: 'docs/khoa-hoc/khoa-mau/bai-mot.mdx', text: '\n[Lớp học](/khoa-hoc/khoa-mau/lop-hoc/mot/)\n' };
	const filesOf = (changes: Parameters<typeof withTree>[0]) =>
		withTree(changes, (root) => [
			...new Set(
				check(root, quietDay)
					.problems.filter(isError)
					.map(({ file }) => file),
			),
		]);
	expect(filesOf([link])).toEqual([]);
	expect(filesOf([link, { append: 'courses/khoa-mau.yaml', text: '\n\t: [broken\n' }])).toEqual(['content/courses/khoa-mau.yaml']);
});

describe('what the plan’s own file must hold to', () => {
	const kinds = (from: string, to: string) =>
		withTree([{ in: 'plan/2027/plan.yaml', from, to }], (root) =>
			check(root, quietDay)
				.problems.filter(isError)
				.map(({ kind }) => kind),
		);

	it('reporting duties have ids of their own, by which calendar files tell them apart', () => {
		expect(kinds('  - id: ca-nam', '  - id: sau-thang')).toContain('duplicate-id');
	});

	it('its year is its folder’s', () => {
		expect(kinds('year: 2027', 'year: 2028')).toContain('file-name');
	});
});
