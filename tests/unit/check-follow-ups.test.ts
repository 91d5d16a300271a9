/** One broken file is one mistake: what names its entries elsewhere is not reported with it. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { foundInBoth } from '../../src/content/follow-ups.ts';
import { problemsOf } from '../../src/source/problem.ts';
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

describe('an entry with one field at fault is checked in all that was read of it', () => {
	const said = (edits: Parameters<typeof withTree>[0]) =>
		withTree(edits, (root) =>
			check(root, quietDay)
				.problems.filter(isError)
				.map(({ kind, file }) => `${kind} ${file}`),
		);

	it('with a value of another type, with a required field that is missing, and with a misspelt one', () => {
		const task = 'plan/2027/tasks/i-1-a.yaml';
		const unknown = { in: task, from: '- so-van-hoa-mau', to: '- so-khong-co' };
		expect(said([unknown, { append: task, text: '\nkind: [sai]\n' }])).toContain(`unknown-id content/${task}`);
		expect(said([unknown, { in: task, from: 'title:', to: 'titel:' }])).toContain(`unknown-id content/${task}`);
	});

	it('a page whose head is at fault, and one without a head', () => {
		const page = 'docs/khoa-hoc/khoa-mau/bai-mot.mdx';
		const link = { append: page, text: '\n[Không có](/khong-co-trang-nay/)\n' };
		expect(said([link, { in: page, from: '---\ntitle:', to: '---\nkhac: 1\ntitle:' }])).toEqual([
			`unknown-field content/${page}`,
			`broken-link content/${page}`,
		]);
		expect(said([link, { in: page, from: '---\ntitle:', to: 'title:' }])).toContain(`broken-link content/${page}`);
	});
});

it('what is named in text that could not be read is not called unused', () => {
	const lone = {
		append: 'sources.yaml',
		text: "- { id: LONE, title: Lone, publisher: { vi: Nơi, en: Place }, url: 'https://lone.example/', date: null, accessed: 2026-11-23, called: { en: Lone } }\n",
	};
	const kinds = (...edits: Parameters<typeof withTree>[0]) =>
		withTree([lone, ...edits], (root) => check(root, quietDay).problems.flatMap(({ kind, params }) => (kind === 'unused-source' ? [params.ids] : [])));
	expect(kinds()).toEqual(['LONE']);
	expect(kinds({ append: 'plan/2027/tasks/i-1-a.yaml', text: '\nsorce: [LONE]\n' })).toEqual([]);
	expect(kinds({ append: 'plan/2027/tasks/i-1-a.yaml', text: '\nsai: [LONE\n' })).toEqual([]);
	expect(kinds({ append: 'docs/khoa-hoc/khoa-mau/bai-mot.mdx', text: '\n<Claim source="LONE">Chữ {hỏng.\n' })).toEqual([]);
	expect(kinds({ append: 'plan/2027/tasks/i-1-a.yaml', text: '\nsorce: [OTHER]\n' })).toEqual(['LONE']);
});

it('what is found twice at one place waits for nothing', () => {
	const problem = problemsOf({ x: { level: 'error', vi: ['', ''], en: ['', ''] } });
	const [one, other] = [1, 2].map((line) => problem('x', { file: 'a.yaml', line, column: 5 }));
	if (!one || !other) throw new Error('no problems');
	expect(foundInBoth([one, { ...one }], [one, { ...one }], [])).toEqual({ problems: [one, one], waiting: { count: 0, files: [] } });
	expect(foundInBoth([one], [one, other], []).waiting.count).toBe(1);
	expect(foundInBoth([one, other], [one], []).waiting.count).toBe(1);
});
