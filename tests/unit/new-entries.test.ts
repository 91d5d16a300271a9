/** Starters of sources, products, reports, courses and pages: what they write, and what the check says of it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/content/check.ts';
import { course } from '../../src/course/schema.ts';
import { courseStarter } from '../../src/course/starter.ts';
import { product } from '../../src/plan/products/schema.ts';
import { productStarter } from '../../src/plan/products/starter.ts';
import { reportStarter } from '../../src/plan/report-starter.ts';
import { reportEntry } from '../../src/plan/schema.ts';
import { pageHead } from '../../src/prose/schema.ts';
import { pageStarter } from '../../src/prose/starter.ts';
import { source } from '../../src/reference/schema.ts';
import { sourceStarter } from '../../src/reference/starter.ts';
import { appendEntry } from '../../src/source/append-entry.ts';
import { province, quietDay } from './broken-tree.ts';
import { runHere } from './commands.ts';
import { fieldsOf, filled, project, written } from './new-project.ts';
import { checkedOnce } from './unchanged-content.ts';

async function begin(root: string, ...args: string[]) {
	const { status, stdout, stderr } = await runHere('new', [...args, '--root', root]);
	return { status, said: (stdout + stderr).trim() };
}
/** The kinds of problem that the check finds besides those of the sample itself, and besides that nobody has verified it yet. */
function said(root: string): string[] {
	const known = new Set(checkedOnce(province, quietDay).problems.map(({ kind, file }) => `${kind} ${file}`));
	return check(join(root, 'content'), quietDay).problems.flatMap(({ kind, file }) => (kind === 'not-verified' || known.has(`${kind} ${file}`) ? [] : [kind]));
}
const edit = (root: string, path: string, change: (text: string) => string) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
};

const kinds = [
	{ kind: 'source', id: 'MOI-1', path: 'content/sources.yaml', schema: source, starter: sourceStarter, left: ['unused-source'] },
	{ kind: 'product', id: 'sp-moi', path: 'content/media/sp-moi.yaml', schema: product, starter: productStarter, left: [] },
	{
		kind: 'report',
		id: 'ca-nam/so-van-hoa-mau',
		path: 'content/plan/2027/reports.yaml',
		schema: reportEntry,
		starter: reportStarter,
		left: [],
	},
	{ kind: 'course', id: 'khoa-moi', path: 'content/courses/khoa-moi.yaml', schema: course, starter: courseStarter, left: [] },
];

describe.each(kinds)('the starter of a $kind', ({ kind, id, path, schema, starter, left }) => {
	it.each(['vi', 'en'] as const)('names every field (%s)', (language) => {
		const { text } = written(starter, id, language);
		expect(
			fieldsOf(schema).filter((name) => !new RegExp(`\\b${name}:`).test(text) && !['vi', 'at', ...(kind === 'report' ? ['id'] : [])].includes(name)),
		).toEqual([]);
	});
	it('as written, is told only what is still empty', async () => {
		const root = project();
		expect((await begin(root, kind, id)).status).toBe(0);
		const found = said(root);
		expect(found.length).toBeGreaterThan(2);
		expect(new Set(found)).toEqual(new Set(['empty', ...left]));
	});
	it('once filled, passes', async () => {
		const root = project();
		await begin(root, kind, id);
		edit(root, path, (text) => filled(text).replace(/\b(date|received): 2025-01-02/g, '$1: 2027-01-05'));
		expect(said(root)).toEqual(left);
	});
	it('says what comes next, and refuses what is there already', async () => {
		const root = project();
		expect((await begin(root, kind, id)).said.startsWith(`đã viết ${path}; điền vào rồi chạy npm run check`)).toBe(true);
		const text = readFileSync(join(root, path), 'utf8');
		expect(await begin(root, kind, id, '--lang', 'en')).toMatchObject({ status: 1, said: expect.stringMatching(/ already: choose another id or edit that /) });
		expect(readFileSync(join(root, path), 'utf8')).toBe(text);
	});
});

describe('the starter of a page', () => {
	const both = async (root: string, id: string) => {
		for (const language of ['vi', 'en']) expect((await begin(root, 'page', id, '--lang', language)).status).toBe(0);
	};
	it.each(['vi', 'en'] as const)('names every field of its head (%s)', (language) => {
		const head = written(pageStarter, 'trang-moi', language).text.split('---\n')[1] ?? '';
		expect(fieldsOf(pageHead).filter((name) => !new RegExp(`\\b${name}:`).test(head))).toEqual([]);
		expect(pageHead.safeParse(parse(filled(head))).error?.issues).toBeUndefined();
	});
	it.each(['trang-moi', 'chinh-sach/trang-moi'])('%s: is told what is empty and which lines were left, then the lines, then nothing', async (id) => {
		const root = project();
		await both(root, id);
		expect(new Set(said(root))).toEqual(new Set(['empty', 'text-starter']));
		const paths = [`content/docs/${id}.mdx`, `content/docs/en/${id}.mdx`];
		for (const path of paths) edit(root, path, filled);
		expect(said(root)).toEqual(Array(6).fill('text-starter'));
		for (const [at, path] of paths.entries()) edit(root, path, (text) => text.replace(/\*\S.*\*$/gm, at === 0 ? 'Chữ.' : 'Words.'));
		expect(said(root)).toEqual([]);
	});
	it('stays out of folders whose pages are of another kind, and refuses other addresses', async () => {
		const root = project();
		expect(await begin(root, 'page', 'truong-hoc/bai-moi')).toEqual({
			status: 1,
			said: 'content/docs/truong-hoc/bai-moi.mdx là chỗ của loại khác: dùng npm run new lesson, hoặc chọn id khác',
		});
		expect((await begin(root, 'page', 'Trang Mới')).status).toBe(1);
		expect((await begin(root, 'page', '../x')).status).toBe(1);
		expect((await begin(root, 'page', 'a//b')).status).toBe(1);
		expect(await begin(root, 'page', 'index')).toMatchObject({ status: 1, said: 'content/docs/index.mdx đã có: chọn id khác hoặc sửa tệp đó' });
	});
	it('writes the page of a lesson, whose title the course has', async () => {
		const root = project();
		expect((await begin(root, 'course', 'khoa-moi')).said).toContain('npm run new page khoa-hoc/khoa-moi/bai-1 (phải có <Case>, <Example>');
		await both(root, 'khoa-hoc/khoa-moi/bai-1');
		const paths = ['khoa-hoc/khoa-moi/bai-1', 'en/khoa-hoc/khoa-moi/bai-1'].map((name) => `content/docs/${name}.mdx`);
		for (const path of ['content/courses/khoa-moi.yaml', ...paths]) edit(root, path, (text) => filled(text).replace(/\*\S.*\*$/gm, 'Chữ.'));
		expect(said(root)).toContain('course-planned-lesson');
		edit(root, 'content/courses/khoa-moi.yaml', (text) => text.replace(/^ *planned: true.*\n/m, ''));
		expect(said(root)).toEqual(expect.arrayContaining(['course-lesson-parts', 'course-no-check']));
	});
});

describe('a report', () => {
	it('goes to the plan that is named', async () => {
		const root = project();
		const newest = readFileSync(join(root, 'content/plan/2027/reports.yaml'), 'utf8');
		expect((await begin(root, 'report', 'ca-nam/so-van-hoa-mau', '--plan', '2026')).said).toContain('content/plan/2026/reports.yaml');
		expect(readFileSync(join(root, 'content/plan/2027/reports.yaml'), 'utf8')).toBe(newest);
	});
	it('is not begun where the plan has no file of reports', async () => {
		const root = project();
		rmSync(join(root, 'content/plan/2027/reports.yaml'));
		expect((await begin(root, 'report', 'ca-nam/so-van-hoa-mau')).status).toBe(1);
		expect(existsSync(join(root, 'content/plan/2027/reports.yaml'))).toBe(false);
	});
});

describe('an entry of a list within a file', () => {
	const entry = "# điền\n- a: moi\n  ten: ''\n";
	const place = { field: 'muc', same: { a: 'moi' } };
	it.each([
		['muc: []\n', `muc:\n  # điền\n  - a: moi\n    ten: ''\n`],
		['x: 1\nmuc:\n- a: cu # giữ\n', `x: 1\nmuc:\n- a: cu # giữ\n${entry}`],
		['muc:\n    - a: cu\n# cuối\ny: 2\n', `muc:\n    - a: cu\n    # điền\n    - a: moi\n      ten: ''\n# cuối\ny: 2\n`],
		['muc: [] # giữ\ny: 2\n', `muc: # giữ\n  # điền\n  - a: moi\n    ten: ''\ny: 2\n`],
	])('goes to the end of %j', (text, result) => {
		const made = appendEntry(text, entry, 'x', place);
		expect(made).toEqual({ text: result });
	});
	it.each([
		['muc:\n  - a: moi\n', 'exists'],
		['muc: [{ a: cu }]\n', 'no-list'],
		['khac: []\n', 'no-list'],
		['', 'no-list'],
	])('is refused in %j', (text, fault) => {
		expect(appendEntry(text, entry, 'x', place)).toEqual({ fault });
	});
});

describe('ids that these starters refuse', () => {
	it.each([
		[['source', 'moi'], '«moi» chưa đúng mẫu id của nguồn: bắt đầu bằng chữ hoa, rồi chữ không dấu, số, dấu gạch nối, như L101-2015'],
		[['report', 'ca-nam'], '«ca-nam» chưa đúng mẫu kỳ/đơn-vị: ghi id của kỳ trong plan.yaml và id của đơn vị trong units.yaml, như year/so-tu-phap'],
	])('%j', async (args, sentence) => {
		expect(await begin(project(), ...args)).toEqual({ status: 1, said: sentence });
	});
});
