/** A form goes out, is filled in, and comes back: as data where all is well, else with every mistake at its sheet, row and column. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { mistakeLine } from '../../src/plan/forms/import/mistakes.ts';
import { readForm } from '../../src/plan/forms/import/read-form.ts';
import { REPORT_ROWS, SHEETS } from '../../src/plan/forms/office/form-layout.ts';
import { emptyForm, type Filling, filled, heads, productRow, sampleContent, sayIn } from './progress-forms.ts';

const content = sampleContent();
const form = await emptyForm(content, 'so-y-te-mau', 'ca-nam');
const read = async (fillings: Filling[]) => readForm(await filled(form, fillings), content, sayIn('vi'));
async function lines(fillings: Filling[], language: 'vi' | 'en' = 'vi'): Promise<string[]> {
	const result = await read(fillings);
	if (!('mistakes' in result)) throw new Error('nothing was wrong');
	return result.mistakes.map((mistake) => mistakeLine('bao-cao.xlsx', mistake, language));
}

describe('a form that is filled in rightly', () => {
	it('comes back as the report and the products that were written', async () => {
		const result = await read([
			...heads,
			['report', `B${REPORT_ROWS.summaryEn}`, 'Report of the health department.'],
			['tasks', 'D2', 'Đã xong'],
			['tasks', 'E2', { richText: [{ text: 'Đã tập huấn ' }, { font: { bold: true }, text: '12 người.' }] }],
			['targets', 'D3', 12],
			['targets', 'F3', { formula: '10+5', formulaResult: 15 }],
			...productRow(2),
			...productRow(7, {
				title: 'Video hỏi đáp',
				kind: 'video',
				languages: 'EN',
				platform: 'mạng xã hội',
				date: new Date('2026-11-02T00:00:00Z'),
				link: { value: 'https://tinh-mau.example/hoi-dap', hyperlink: { target: 'https://tinh-mau.example/hoi-dap' } },
				channel: 'Trang của sở',
			}),
		]);
		expect(result).toEqual({
			of: '2026 ca-nam so-y-te-mau',
			year: 2026,
			entry: {
				duty: 'ca-nam',
				unit: 'so-y-te-mau',
				received: '2026-11-28',
				summary: { vi: 'Báo cáo của sở y tế.', en: 'Report of the health department.' },
				results: [{ task: 'I.1.b', state: 'done', text: { vi: 'Đã tập huấn 12 người.' } }],
				figures: [{ target: 'tap-huan', part: 12, whole: 15 }],
				source: ['MAU'],
			},
			products: [
				{
					id: 'to-roi-ve-quyen-cua-nguoi-benh',
					title: { vi: 'Tờ rơi về quyền của người bệnh' },
					kind: 'leaflet',
					languages: ['vi', 'ktv'],
					platform: 'print',
					date: '2026-10-15',
					unit: 'so-y-te-mau',
					task: 'I.1.b',
					licence: 'CC-BY-4.0',
					source: ['MAU'],
				},
				{
					id: 'video-hoi-dap',
					title: { vi: 'Video hỏi đáp' },
					kind: 'video',
					languages: ['en'],
					platform: 'social-network',
					channel: { vi: 'Trang của sở' },
					date: '2026-11-02',
					unit: 'so-y-te-mau',
					task: 'I.1.b',
					link: 'https://tinh-mau.example/hoi-dap',
					licence: 'CC-BY-4.0',
					source: ['MAU'],
				},
			],
		});
	});

	it('comes back from LibreOffice, which writes every part in its own way', async () => {
		const saved = readFileSync(fileURLToPath(new URL('../fixtures/forms/saved-by-libreoffice.xlsx', import.meta.url)));
		const result = await readForm(saved, content, sayIn('vi'));
		if ('mistakes' in result) throw new Error(JSON.stringify(result.mistakes));
		expect(result.entry).toMatchObject({
			received: '2026-11-28',
			summary: { vi: 'Báo cáo của sở y tế.' },
			results: [{ task: 'I.1.b', state: 'done', text: { vi: 'Đã tập huấn 12 người.' } }],
			figures: [{ target: 'tap-huan', part: 12, whole: 15 }],
			source: ['MAU'],
		});
		expect(result.products.map(({ id, date, languages }) => [id, date, languages])).toEqual([
			['to-roi-ve-quyen-cua-nguoi-benh', '2026-10-15', ['vi', 'ktv']],
			['video', '2026-11-02', ['vi', 'ktv']],
		]);
	});

	it('goes out with locked cells, lists, formats, widths and heads on every page', async () => {
		const { sheets, namedRanges } = await readXlsx(form, { readStyles: true });
		const [report, tasks, targets, products, codes] = sheets;
		expect(sheets.map(({ name, hidden, protection }) => [name, hidden ?? false, protection?.sheet ?? false])).toEqual([
			[SHEETS.report, false, true],
			[SHEETS.tasks, false, true],
			[SHEETS.targets, false, true],
			[SHEETS.products, false, true],
			[SHEETS.codes, true, false],
		]);
		const locked = (sheet: typeof report, key: string) => sheet?.cells?.get(key)?.style?.protection?.locked ?? true;
		expect([locked(report, '6,0'), locked(report, '6,1'), locked(tasks, '1,0'), locked(tasks, '1,3'), locked(targets, '1,2'), locked(targets, '1,3')]).toEqual([
			true,
			false,
			true,
			false,
			true,
			false,
		]);
		expect([report?.cells?.get('6,1')?.style?.numFmt, products?.cells?.get('1,6')?.style?.numFmt]).toEqual(['dd/mm/yyyy', 'dd/mm/yyyy']);
		expect(tasks?.dataValidations?.map(({ type, range, formula1 }) => [type, range, formula1])).toEqual([['list', 'D2:D2', "'Mã'!$D$1:$D$3"]]);
		expect(codes?.rows.slice(0, 3).map((row) => row[3])).toEqual(['đã xong', 'đang làm', 'chưa làm']);
		expect(targets?.dataValidations?.map(({ type, range, formula1 }) => [type, range, formula1])).toEqual([
			['whole', 'D2:D3', '0'],
			['whole', 'F2:F3', '1'],
		]);
		expect(products?.dataValidations?.map(({ range }) => range)).toEqual(['C2:C41', 'E2:E41', 'H2:H41', 'J2:J41']);
		expect(tasks?.columns?.map(({ width }) => width)).toEqual([9, 40, 15, 14, 46, 30]);
		expect([tasks, targets, products].map((sheet) => sheet?.freezePane)).toEqual([{ rows: 1 }, { rows: 1 }, { rows: 1 }]);
		expect(tasks?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
		expect(products?.cells?.get('0,3')?.comment?.text).toContain('ktv (tiếng Cơ Tu)');
		// A sheet's name with a space stands between quotation marks, else programs drop the rows or offer to repair the file.
		expect(strFromU8(unzipSync(form)['xl/workbook.xml'] ?? new Uint8Array())).toContain(">'Nhiệm vụ'!$1:$1</definedName>");
		expect(namedRanges ?? []).toEqual([]);
	});

	it('is the same file in every build', async () => {
		expect(await emptyForm(content, 'so-y-te-mau', 'ca-nam')).toEqual(form);
	});
});

describe('mistakes are named with sheet, row and column, all at once', () => {
	it('an empty form', async () => {
		expect(await lines([])).toEqual(['bao-cao.xlsx  biểu mẫu chưa điền gì  điền các ô màu vàng nhạt']);
	});

	it('a form of which only the products are filled in', async () => {
		expect(await lines(productRow(2))).toEqual([
			'bao-cao.xlsx  «Báo cáo» hàng 7, cột B  ô này để trống  điền «Ngày gửi báo cáo (ngày/tháng/năm)»',
			'bao-cao.xlsx  «Báo cáo» hàng 8, cột B  ô này để trống  điền «Mã nguồn nơi báo cáo được công bố (trong sources.yaml)»',
			'bao-cao.xlsx  «Báo cáo» hàng 9, cột B  ô này để trống  điền «Tóm tắt báo cáo»',
		]);
	});

	it('every cell of every sheet', async () => {
		expect(
			await lines([
				['report', `B${REPORT_ROWS.received}`, '31/11/2026'],
				['report', `B${REPORT_ROWS.source}`, 'MAU, KHONG-CO'],
				['report', `B${REPORT_ROWS.summary}`, 'Tóm tắt.'],
				['tasks', 'D2', 'gần xong'],
				['targets', 'D2', 5],
				['targets', 'F2', 4],
				['targets', 'D3', '12 người'],
				['targets', 'A3', 'bao-cao'],
				...productRow(2, { kind: 'bích chương', languages: 'vi, xx', date: '2025-10-15', task: 'IV.9.z', link: 'javascript:alert(1)', licence: null }),
			]),
		).toEqual([
			'bao-cao.xlsx  «Báo cáo» hàng 7, cột B  «31/11/2026» không phải một ngày có thật  ghi ngày/tháng/năm, ví dụ 20/5/2026',
			'bao-cao.xlsx  «Báo cáo» hàng 8, cột B  không có nguồn «KHONG-CO» trong sources.yaml  thêm nguồn đó trước, hoặc sửa mã',
			'bao-cao.xlsx  «Nhiệm vụ» hàng 2, cột E  ô này để trống  điền «Kết quả»',
			'bao-cao.xlsx  «Nhiệm vụ» hàng 2, cột D  «gần xong» không có trong danh sách của ô  chọn một trong: đã xong; đang làm; chưa làm',
			'bao-cao.xlsx  «Mục tiêu» hàng 3, cột A  kế hoạch không có mục tiêu «bao-cao» nhận số liệu  không sửa cột mã của biểu mẫu',
			'bao-cao.xlsx  «Mục tiêu» hàng 2, cột D  tử số 5 lớn hơn mẫu số 4  sửa một trong hai số',
			'bao-cao.xlsx  «Mục tiêu» hàng 3, cột D  «12 người» không phải số nguyên từ 0 trở lên  ghi một số nguyên, không kèm chữ hay dấu %',
			'bao-cao.xlsx  «Mục tiêu» hàng 3, cột F  ô này để trống  điền «Mẫu số»',
			expect.stringMatching(/^bao-cao\.xlsx {2}«Sản phẩm» hàng 2, cột C {2}«bích chương» không có trong danh sách của ô {2}chọn một trong: bài viết; /),
			'bao-cao.xlsx  «Sản phẩm» hàng 2, cột J  ô này để trống  điền «Giấy phép»',
			'bao-cao.xlsx  «Sản phẩm» hàng 2, cột D  «xx» không có trong media-languages.yaml  dùng một trong: vi, ktv, en',
			'bao-cao.xlsx  «Sản phẩm» hàng 2, cột G  ngày 2025-10-15 nằm ngoài thời gian của kế hoạch (2026-01-01 đến 2026-12-31)  sửa ngày',
			'bao-cao.xlsx  «Sản phẩm» hàng 2, cột H  kế hoạch không có nhiệm vụ «IV.9.z»  ghi số như trong kế hoạch',
			'bao-cao.xlsx  «Sản phẩm» hàng 2, cột I  «javascript:alert(1)» không phải địa chỉ http hoặc https  chép địa chỉ từ trình duyệt',
		]);
	});

	it('a product that is there already, in the content or twice in the form', async () => {
		const double = productRow(3, { title: 'Cẩm nang mẫu', kind: 'sách, tài liệu', languages: 'vi', date: '2/9/2026' });
		expect(await lines([...heads, ...productRow(2), ...productRow(5, { title: 'TỜ RƠI, về quyền của người bệnh' }), ...double], 'en')).toEqual([
			'bao-cao.xlsx  “Sản phẩm” row 5, column A  this product is there already: to-roi-ve-quyen-cua-nguoi-benh  remove this row',
		]);
	});

	it('a formula in error, and a number that is none', async () => {
		expect(await lines([...heads, ['targets', 'D2', { value: '#DIV/0!', type: 'error' }], ['targets', 'F2', 2.5]])).toEqual([
			'bao-cao.xlsx  «Mục tiêu» hàng 2, cột D  ô có công thức bị lỗi (#DIV/0!)  ghi thẳng giá trị',
			'bao-cao.xlsx  «Mục tiêu» hàng 2, cột F  «2.5» có phần thập phân  ghi số nguyên, các chữ số liền nhau, ví dụ 1234',
		]);
	});

	it('a report that is there already', async () => {
		const other = await emptyForm(content, 'so-van-hoa-mau', 'ca-nam');
		const result = await readForm(await filled(other, heads), content, sayIn('vi'));
		expect('mistakes' in result && result.mistakes.map(({ kind }) => kind)).toEqual(['report-there']);
	});

	it.each([
		['another version of the form', 'B1', 7, 'version'],
		['a plan that is not there', 'B2', 1999, 'no-code'],
		['a unit that is not there', 'B4', 'so-khong-co', 'no-code'],
	] as const)('%s', async (_what, cell, value, kind) => {
		const result = await read([...heads, ['codes', cell, value]]);
		expect('mistakes' in result && result.mistakes.map((mistake) => mistake.kind)).toEqual([kind]);
	});
});

/** The empty form with one of its parts changed. */
function changed(part: string, change: (xml: string) => string): Uint8Array {
	const files = unzipSync(form);
	return zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part] ?? new Uint8Array()))) });
}

it('a cell far outside the form costs nothing and changes nothing', async () => {
	const far = changed('xl/worksheets/sheet4.xml', (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'));
	const result = await readForm(far, content, sayIn('vi'));
	expect('mistakes' in result && result.mistakes.map(({ kind, sheet }) => [kind, sheet])).toEqual([['nothing', undefined]]);
});

describe('a file that is no form', () => {
	it.each([
		['text', strToU8('không phải xlsx')],
		['an empty file', new Uint8Array()],
		['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
		['a workbook in name only', zipSync({ 'xl/workbook.xml': strToU8('<x') })],
		['a bomb', zipSync({ 'xl/workbook.xml': new Uint8Array(45_000_000) })],
		['a workbook that declares entities', changed('xl/workbook.xml', (xml) => xml.replace('<workbook', '<!DOCTYPE workbook [<!ENTITY a "b">]><workbook'))],
		['a workbook without its sheets', changed('xl/worksheets/sheet1.xml', () => '')],
	])('%s is refused in a sentence', async (_what, bytes) => {
		const result = await readForm(bytes, content, sayIn('vi'));
		expect('mistakes' in result && result.mistakes.length).toBeGreaterThan(0);
		for (const mistake of 'mistakes' in result ? result.mistakes : []) expect(mistakeLine('x.xlsx', mistake, 'vi')).toMatch(/^x\.xlsx {2}\S.+ {2}\S/);
	});
});
