/** Who reported, who did not, and the summary of it as page, .docx and .xlsx. */
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/plan/forms/form.ts';
import { formDocx } from '../../src/plan/forms/office/form-docx.ts';
import { summaryDocx } from '../../src/plan/forms/office/summary-docx.ts';
import { summaryXlsx } from '../../src/plan/forms/office/summary-xlsx.ts';
import { reporters, resultsOf } from '../../src/plan/reporting.ts';
import { summaryOf } from '../../src/plan/summary.ts';
import { sample2026, sampleContent, sayIn } from './progress-forms.ts';

const content = sampleContent();
const half = sample2026(content, 'so-van-hoa-mau', 'sau-thang');
const year = sample2026(content, 'so-y-te-mau', 'ca-nam');
const today = '2026-12-20';
const states = (period: typeof half, day: string) =>
	reporters(period.register, period.duty, day).map(({ unit, state, late }) => `${unit.id} ${state}${late ? ' late' : ''}`);

describe('reporters', () => {
	it('are the known members of the groups that must report, and those who lead', () => {
		expect(states(half, today)).toEqual(['so-van-hoa-mau reported', 'so-cu-mau reported late', 'so-y-te-mau overdue']);
		expect(states(year, today)).toEqual(['so-van-hoa-mau reported', 'so-cu-mau reported', 'so-y-te-mau overdue']);
	});
	it('stand as of a day: a report that was sent back is not there, one that is not due is open', () => {
		expect(states(half, '2026-05-15')).toEqual(['so-van-hoa-mau open', 'so-cu-mau returned', 'so-y-te-mau open']);
		expect(states(half, '2026-06-01')).toEqual(['so-van-hoa-mau reported', 'so-cu-mau returned', 'so-y-te-mau overdue']);
	});
	it('a group without known members stands for itself alone, and who was not asked is listed where a report came', () => {
		const units = half.register.units.map(({ groups: _left, ...unit }) => unit);
		const register = {
			...half.register,
			units,
			reports: { ...half.register.reports, entries: half.register.reports.entries.map((entry) => ({ ...entry, unit: 'ubnd-mau' })) },
		};
		expect(reporters(register, half.duty, today).map(({ unit }) => unit.id)).toEqual(['ubnd-mau', 'cac-so-mau']);
	});
	it('say what they did about a task', () => {
		const [task] = half.register.tasks;
		if (!task) throw new Error('no task');
		expect(resultsOf(task, reporters(half.register, half.duty, today)).map(({ unit, state, text }) => [unit.id, state, text.en])).toEqual([
			['so-van-hoa-mau', 'under-way', 'Half of the sample products are made.'],
		]);
	});
});

describe.each(['vi', 'en'])('the summary in %s', (language) => {
	const say = sayIn(language);
	const summary = summaryOf(year.register, year.duty, content, { language, say, today });
	const texts = [
		summary.title,
		...summary.parts.flatMap(({ heading, paragraphs, tables }) => [heading, ...paragraphs, ...tables.flatMap(({ head, rows }) => [...head, ...rows.flat()])]),
	];

	it('has every unit, task, target and way of counting', () => {
		expect(summary.parts.map(({ tables }) => tables.map(({ rows }) => rows.length))).toEqual([[3], [3], [5], [5], [], []]);
		expect(texts.join('\n')).toContain(language === 'vi' ? '75 % (12/16)' : '75 % (12/16)');
		expect(texts).toContain(language === 'vi' ? 'cao hơn khoảng đã nêu' : 'above the range named');
		for (const text of texts) expect(text).not.toMatch(/undefined|\{\w+\}/);
	});

	it('stands whole in the .docx, which is the same in every build', async () => {
		const bytes = await summaryDocx(summary, language, say, today);
		const files = unzipSync(bytes);
		const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
		const plain = xml.replace(/<[^>]+>/g, '');
		for (const text of texts.flatMap((one) => one.split('\n'))) expect(plain.toLowerCase()).toContain(text.replaceAll('&', '&amp;').toLowerCase());
		expect(xml).toContain('w:tblHeader');
		expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain(`${today}T00:00:00Z`);
		expect(await summaryDocx(summary, language, say, today)).toEqual(bytes);
	});

	it('stands in the .xlsx, one sheet a table', async () => {
		const bytes = await summaryXlsx(summary, today);
		const { sheets } = await readXlsx(bytes);
		expect(sheets).toHaveLength(4);
		const cells = sheets.flatMap(({ rows }) => rows.flat());
		for (const { tables } of summary.parts) for (const { rows } of tables) for (const cell of rows.flat()) if (cell !== '') expect(cells).toContain(cell);
		expect(await summaryXlsx(summary, today)).toEqual(bytes);
	});
});

it('without entries the summary says so and names who reports', () => {
	const register = { ...year.register, reports: { ...year.register.reports, entries: [] } };
	const { parts } = summaryOf(register, year.duty, { media: [], mediaLanguages: [] }, { language: 'vi', say: sayIn('vi'), today });
	const rows = parts[2]?.tables[0]?.rows ?? [];
	expect(rows.map((row) => row[2])).toEqual(Array(5).fill('chưa có số liệu'));
	expect(rows[0]?.[3]).toBe('Nơi báo cáo: Các sở của Tỉnh Mẫu');
	expect(parts[3]?.paragraphs).toEqual(['Chưa có số liệu: chưa sản phẩm nào được ghi vào danh mục.']);
});

it('a unit’s form on paper holds its tasks and targets, and says where it leads none', async () => {
	const textOf = async (unit: string, duty: string) => {
		const { register, duty: found, unit: body } = sample2026(content, unit, duty);
		const bytes = await formDocx(formOf(register, found, body), sayIn('vi'), today);
		return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');
	};
	expect(await textOf('so-y-te-mau', 'ca-nam')).toMatch(/Tập huấn mẫu.*Số cán bộ phụ trách/s);
	expect(await textOf('so-y-te-mau', 'sau-thang')).toContain('không chủ trì nhiệm vụ nào');
});
