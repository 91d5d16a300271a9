/** Files that somebody gives for a filled-in form: what they are is said, of all of them at once, and nothing is written unless all are sound. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { type HowForms, importForms } from '../../src/plan/forms/import/import-forms.ts';
import type { Problem } from '../../src/source/problem.ts';
import { checked, emptyOf, form, forms, otherwise, rightly, sound, today } from './bad-form-kit.ts';
import { copyLanguages, copyOfProvince, province, quietDay } from './broken-tree.ts';
import { runHere } from './commands.ts';
import { emptyForm, filled, heads, productRow, sampleContent, sayIn } from './progress-forms.ts';

const folder = mkdtempSync(join(tmpdir(), 'bad-files-'));
beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));
/** Writes a file; a number stands for that many bytes of nothing. */
function put(name: string, data: Uint8Array | string | number): string {
	const path = join(folder, name);
	writeFileSync(path, typeof data === 'number' ? '' : data);
	if (typeof data === 'number') truncateSync(path, data);
	return path;
}
const how: HowForms = { folder: '/nowhere', read: () => checked, today, dryRun: true };
const against = async (files: readonly string[], language: 'vi' | 'en' = 'vi') =>
	(await importForms(files, how, language)).against.map((line) => line.replaceAll(`${folder}/`, ''));

const compound = (stream: string) =>
	Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(600)]);
const odf = (kind: string) => zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }], 'content.xml': strToU8('<a/>') });
const locked = () => writeXlsx({ sheets: [{ name: 'Báo cáo', rows: [['Báo cáo']] }], encryption: { password: 'mat-khau', spinCount: 100 } });
const text = 'Số,Nhiệm vụ,Hạn,Tình trạng,Kết quả,"Kết quả (tiếng Anh, nếu có)"\nI.1.b,Tập huấn,trước ngày 1/12,đã xong,Đã làm.,';

describe('a file of another kind', () => {
	it.each<[name: string, data: () => Uint8Array | string | number | Promise<Uint8Array>, said: string]>([
		[
			'bao-cao.docx',
			() => zipSync({ 'word/document.xml': strToU8('<a/>') }),
			'tệp .docx là biểu mẫu để báo cáo trên giấy, không đọc thành dữ liệu được  điền bản Excel',
		],
		['giay.xlsx', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), 'tệp .docx là biểu mẫu để báo cáo trên giấy'],
		['cu.doc', () => compound('WordDocument'), 'tệp .doc là biểu mẫu để báo cáo trên giấy'],
		['bao-cao.odt', () => odf('text'), 'tệp .odt là biểu mẫu để báo cáo trên giấy'],
		['bao-cao.rtf', () => '{\\rtf1 a}', 'tệp RTF là biểu mẫu để báo cáo trên giấy'],
		['cu.xls', () => compound('Workbook'), 'tệp là .xls, không phải .xlsx  mở bằng Excel hoặc LibreOffice'],
		['cu-doi-ten.xlsx', () => compound('Workbook'), 'tệp là .xls, không phải .xlsx'],
		['bao-cao.ods', () => odf('spreadsheet'), 'tệp là .ods, không phải .xlsx'],
		[
			'bao-cao.fods',
			() => '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>',
			'tệp là ODF, không phải .xlsx',
		],
		['bao-cao.xlsb', () => zipSync({ 'xl/workbook.bin': strToU8('a') }), 'tệp là .xlsb, không phải .xlsx'],
		['bao-cao.numbers', () => zipSync({ 'Index/Document.iwa': strToU8('a') }), 'tệp là .numbers, không phải .xlsx'],
		['xuat.xls', () => '<html><table><tr><td>1</td></tr></table></html>', 'tệp là HTML, không phải .xlsx'],
		['xuat-2003.xls', () => '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 'tệp là XML, không phải .xlsx'],
		['bao-cao.csv', () => text, 'đây là một trang tính của biểu mẫu, lưu thành .csv'],
		['ban-quet.pdf', () => '%PDF-1.7\n', 'tệp là PDF, chữ và số trong đó không đọc thành dữ liệu được'],
		['anh.jpg', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'tệp là JPEG'],
		['anh.png', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'tệp là PNG'],
		['anh.heic', () => '\0\0\0\x18ftypheic', 'tệp là HEIC'],
		['anh.xlsx', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'tệp là JPEG'],
		['bao-cao.xlsm', () => sound, 'tệp có macro  lưu lại dưới dạng .xlsx'],
		['co-mat-khau.xlsx', locked, 'tệp có mật khẩu, không mở được  bỏ mật khẩu'],
		['rong.xlsx', () => '', 'tệp rỗng, không có byte nào'],
		['rong.docx', () => '', 'tệp rỗng, không có byte nào'],
		['~$bao-cao.xlsx', () => new Uint8Array(165), 'đây là tệp tạm, có khi biểu mẫu đang mở ở máy ai đó'],
		['~$bao-cao.docx', () => new Uint8Array(162), 'đây là tệp tạm'],
		['.~lock.bao-cao.xlsx#', () => ',anh,may,,;', 'đây là tệp tạm'],
		['chu.xlsx', () => 'Báo cáo của đơn vị.', 'không phải tệp .xlsx đọc được'],
		['lon.xlsx', () => 3 * 1024 ** 3, 'tệp lớn quá (3072 MB)'],
	])('%s', async (name, data, said) => {
		const path = put(name, await data());
		const [line = '', ...more] = await against([path]);
		expect(more).toEqual([]);
		expect(line.slice(0, `${name}  ${said}`.length)).toBe(`${name}  ${said}`);
		for (const sentence of [line, ...(await against([path], 'en'))]) expect(sentence).toMatch(/^\S+ {2}\S[^{}]*\S {2}\S[^{}]*$/u);
	});
});

describe('several files', () => {
	const [first, second, third] = forms.filter(({ duty, register }) => duty === form.duty && register === form.register);
	const own = async (one: typeof first) =>
		filled(
			await emptyOf(one ?? form),
			rightly(one ?? form).filter(([sheet]) => sheet !== 'products'),
		);

	it('are all told their mistakes at once, and how many had none', async () => {
		const [a, b, c, d] = [
			put('a.xlsx', await own(second)),
			put('b.pdf', '%PDF'),
			put('c.xlsx', await otherwise(['report', 'B9', '-'])()),
			put('d.xlsx', await own(third)),
		];
		expect(await against([a, b, c, d])).toEqual([
			'b.pdf  tệp là PDF, chữ và số trong đó không đọc thành dữ liệu được  nhập chính biểu mẫu .xlsx đã điền',
			'c.xlsx  «Báo cáo» hàng 9, cột B  ô chỉ có «-», không có chữ nào  viết thành câu, hoặc để trống nếu ô không bắt buộc',
			'chưa nhập biểu mẫu nào, kể cả 2 biểu mẫu không có lỗi  sửa các chỗ trên rồi nhập lại tất cả',
		]);
		expect((await against([a, b, c, d], 'en')).at(-1)).toBe('no form was imported; without mistakes: 2  correct the above and import all of them again');
	});

	it('of which one is there twice are told, but not one file under two paths', async () => {
		const bytes = await own(first);
		const [a, b] = [put('a.xlsx', bytes), put('b.xlsx', bytes)];
		expect(await against([a, join(folder, '.', 'a.xlsx')])).toEqual([]);
		expect(await against([a, b])).toEqual([`b.xlsx  tệp này giống hệt a.xlsx  chỉ nhập một tệp`, expect.stringContaining('kể cả 1 biểu mẫu')]);
	});

	it('of one unit for one period are told, though one of them has other mistakes', async () => {
		const [a, b] = [put('a.xlsx', await otherwise(['report', 'B7', '31/11/2025'])()), put('b.xlsx', sound)];
		expect(await against([a, b])).toEqual([
			expect.stringContaining('a.xlsx  «Báo cáo» hàng 7, cột B  «31/11/2025»'),
			'b.xlsx  a.xlsx cũng là báo cáo của đơn vị này cho kỳ này  giữ một tệp, hoặc gộp hai tệp thành một',
		]);
	});

	it('are not read where the content has errors, which is said once; what is no form is told all the same', async () => {
		const wrong: HowForms = { ...how, read: () => ({ ...checked, problems: [{ message: { level: 'error' } } as never] }) };
		const { against: lines } = await importForms([put('a.xlsx', sound), put('b.pdf', '%PDF'), put('c.xlsx', sound)], wrong, 'vi');
		expect(lines.map((line) => line.replaceAll(`${folder}/`, ''))).toEqual([
			expect.stringMatching(/^b\.pdf /),
			expect.stringMatching(/^content\/ {2}nội dung đang có lỗi/),
		]);
	});
});

it('what the check refuses of sound forms is taken back: the content is as it was', async () => {
	const { root, remove } = copyOfProvince();
	try {
		const filledIn = await filled(await emptyForm(sampleContent(), 'so-y-te-mau', 'ca-nam'), [...heads, ...productRow(2)]);
		copyLanguages(root);
		const mistake: Problem = {
			...{ file: 'media/a.yaml', line: 1, column: 1, kind: 'a', params: {}, dependsOn: [] },
			message: { level: 'error', vi: ['điều sai', 'cách sửa'], en: ['what is wrong', 'what to do'] },
		};
		const state = () => [readFileSync(join(root, 'plan/2026/reports.yaml'), 'utf8'), readdirSync(join(root, 'media')).join()];
		const before = state();
		const seen: string[][] = [];
		const read = () => {
			seen.push(state());
			const { content } = check(root, quietDay);
			return { content, problems: seen.length === 1 ? [] : [mistake] };
		};
		const result = await importForms([put('dung.xlsx', filledIn)], { folder: root, read, today: quietDay }, 'vi');
		expect(seen).toHaveLength(2);
		expect(seen[1]).not.toEqual(before);
		expect(state()).toEqual(before);
		expect(result.written).toEqual([]);
		expect(result.against[0]).toMatch(/^content\/ {2}biểu mẫu đúng nhưng nội dung có chúng thì sai, nên không ghi gì {2}/);
		expect(result.against[1]).toBe('media/a.yaml:1:1  điều sai  cách sửa\n1 lỗi, 0 cảnh báo');
	} finally {
		remove();
	}
});

describe('the command', () => {
	it('writes nothing where one form is wrong or a file is missing, then all of them', async () => {
		const sample = sampleContent();
		const at = mkdtempSync(join(tmpdir(), 'import-forms-'));
		try {
			cpSync(province, join(at, 'content'), { recursive: true });
			copyLanguages(join(at, 'content'));
			const year = await filled(await emptyForm(sample, 'so-y-te-mau', 'ca-nam'), [...heads, ...productRow(2)]);
			const half = await filled(await emptyForm(sample, 'so-y-te-mau', 'sau-thang'), [
				...heads.slice(1),
				['report', 'B7', '20/5/2026'],
				...productRow(2, { title: 'Phóng sự' }),
			]);
			writeFileSync(join(at, 'nam.xlsx'), year);
			writeFileSync(join(at, 'nua-nam.xlsx'), half);
			writeFileSync(join(at, 'hong.xlsx'), await filled(half, [['report', 'B9', '-']]));
			mkdirSync(join(at, 'thu-muc.xlsx'));
			const run = async (...files: string[]) => {
				const { status, stdout, stderr } = await runHere('import', files, { cwd: at, env: { BUILD_DATE: quietDay } });
				return { status, out: stdout.split('\n').filter(Boolean), err: stderr.split('\n').filter(Boolean) };
			};
			const state = () => ({ reports: readFileSync(join(at, 'content/plan/2026/reports.yaml'), 'utf8'), media: readdirSync(join(at, 'content/media')) });
			writeFileSync(join(at, 'trung.xlsx'), await filled(half, productRow(2)));
			const before = state();
			const wrong = await run('nam.xlsx', 'hong.xlsx');
			expect(wrong).toMatchObject({ status: 1, err: [] });
			expect(wrong.out).toEqual([expect.stringContaining('hong.xlsx  «Báo cáo» hàng 9, cột B'), expect.stringContaining('kể cả 1')]);
			expect((await run('nam.xlsx', 'trung.xlsx')).out).toEqual([
				'trung.xlsx  «Sản phẩm» hàng 2, cột A  sản phẩm này đã có: to-roi-ve-quyen-cua-nguoi-benh  xóa dòng này',
				expect.stringContaining('kể cả 1'),
			]);
			const missing = await run('nam.xlsx', 'khong-co.xlsx', 'thu-muc.xlsx', 'hong.xlsx');
			expect(missing).toMatchObject({ status: 2, out: [] });
			expect(missing.err).toEqual([
				'khong-co.xlsx  không có tệp này: kiểm tra tên và thư mục',
				'thu-muc.xlsx  đây là thư mục hoặc thiết bị, không phải tệp: chọn một tệp',
				expect.stringContaining('hong.xlsx  «Báo cáo» hàng 9, cột B'),
				expect.stringContaining('kể cả 1'),
			]);
			writeFileSync(
				join(at, 'trang.csv'),
				`\ufeff${['summary.taskNo', 'plan.task', 'form.due', 'form.state', 'form.result', 'form.resultEn'].map((key) => `"${sayIn('vi')(key)}"`).join(',')}\n`,
			);
			expect((await run('trang.csv')).out).toEqual(['trang.csv  đây là một trang tính của biểu mẫu, lưu thành .csv  nhập cả biểu mẫu dưới dạng .xlsx']);
			expect(state()).toEqual(before);
			expect((await run('khong-co*.xlsx')).err).toEqual(['khong-co*.xlsx  không có tệp này: kiểm tra tên và thư mục']);
			// No shell stands between the test and the command, as on Windows: the star comes as it is written.
			expect(await run('n*.xlsx')).toEqual({
				status: 0,
				err: [],
				out: ['content/plan/2026/reports.yaml', 'content/media/to-roi-ve-quyen-cua-nguoi-benh.yaml', 'content/media/phong-su.yaml'],
			});
			expect(state().reports.startsWith(before.reports.trimEnd())).toBe(true);
			expect(readdirSync(join(at, 'content')).filter((name) => name.startsWith('.'))).toEqual([]);
		} finally {
			rmSync(at, { recursive: true });
		}
	});
});
