/** A form that is filled in, written into the content by the command. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/content/check.ts';
import { withEntry } from '../../src/plan/forms/import/write.ts';
import { planKind } from '../../src/plan/kinds.ts';
import { isError } from '../../src/source/report.ts';
import { copyLanguages, province, quietDay } from './broken-tree.ts';
import { inOwnProcess, runHere } from './commands.ts';
import { emptyForm, filled, heads, productRow, sampleContent } from './progress-forms.ts';

const form = await emptyForm(sampleContent(), 'so-y-te-mau', 'ca-nam');

describe('the command', () => {
	it('writes what the check accepts, keeps what stood there, and refuses the same form again', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'import-form-'));
		try {
			cpSync(province, join(folder, 'content'), { recursive: true });
			copyLanguages(join(folder, 'content'));
			writeFileSync(join(folder, 'bao-cao.xlsx'), await filled(form, [...heads, ...productRow(2)]));
			const how = { cwd: folder, env: { BUILD_DATE: quietDay } };
			const reports = join(folder, 'content/plan/2026/reports.yaml');
			const before = readFileSync(reports, 'utf8');
			const first = inOwnProcess('import', ['bao-cao.xlsx'], how);
			expect(first.stderr).toBe('');
			expect(first.stdout).toBe('content/plan/2026/reports.yaml\ncontent/media/to-roi-ve-quyen-cua-nguoi-benh.yaml\n');
			expect(first.status).toBe(0);
			expect(readFileSync(reports, 'utf8').startsWith(before.trimEnd())).toBe(true);
			const { problems, content: taken } = check(join(folder, 'content'), quietDay);
			expect(problems.filter(isError)).toEqual([]);
			expect(
				taken
					.served(planKind)
					.find(({ plan }) => plan.year === 2026)
					?.reports.entries.at(-1)?.unit,
			).toBe('so-y-te-mau');
			const second = await runHere('import', ['bao-cao.xlsx'], how);
			expect(second.status).toBe(1);
			expect(second.stdout).toContain('reports.yaml đã có báo cáo của đơn vị này cho kỳ này');
			expect(second.stdout).toContain('sản phẩm này đã có: to-roi-ve-quyen-cua-nguoi-benh');
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('adds to a list that is empty, and leaves comments alone', () => {
		const entry = { duty: 'year', unit: 'a', received: '2026-01-01', summary: { vi: 'Một.' }, source: ['MAU'] };
		for (const text of [
			'# đầu\nstatus: {vi: a}\nentries: []\n',
			'status: {vi: a}\nentries:\n  []\n',
			'entries: [] # chưa có\nstatus: {vi: a}\n',
			'entries:\n  - a: 1 # một\n# cuối\nstatus: {vi: a}\n',
			'status: {vi: a}\nentries:\n- a: 1',
			'status: {vi: a}\nentries: [{ a: 1 }] # một\n',
		]) {
			const after = withEntry(text, entry);
			const { entries, status } = parse(after) as { entries: unknown[]; status: unknown };
			expect(entries.at(-1), after).toEqual(entry);
			expect(status).toEqual({ vi: 'a' });
			for (const comment of text.match(/#.*/g) ?? []) expect(after).toContain(comment);
		}
	});
});
