/** Forms that are filled in rightly come in, whatever program saved them and however people write days and figures. */
import { describe, expect, it } from 'vitest';
import { readForm } from '../../src/plan/forms/import/read-form.ts';
import { bookOf } from '../../src/plan/forms/import/workbook.ts';
import { readJob } from '../../src/plan/forms/import/workbook-reading.ts';
import { some } from '../sweep.ts';
import { changed, content, emptyOf, forms, otherwise, parted, rightly, shift, sound } from './bad-form-kit.ts';
import { filled, sayIn } from './progress-forms.ts';

const openHere = async (bytes: Uint8Array, names: readonly string[]) => bookOf(await readJob({ bytes, names }));
const read = (bytes: Uint8Array) => readForm(bytes, content, sayIn('vi'), openHere);
const as = await read(sound);

const day = 45981;
const dated = (numFmt: string) => otherwise(['report', 'B7', { value: day, type: 'number', style: { numFmt } }]);
const counted = (numFmt: string) => otherwise(['targets', 'D2', { value: 12, type: 'number', style: { numFmt } }]);

describe('a form is read as if nothing had been done to it', () => {
	it.each<[what: string, make: () => Promise<Uint8Array>]>([
		['a day in text', otherwise(['report', 'B7', '20/11/2025'])],
		['a day with points', otherwise(['report', 'B7', '20.11.2025'])],
		['a day with hyphens', otherwise(['report', 'B7', '20-11-2025'])],
		['a day as machines write it', otherwise(['report', 'B7', '2025-11-20T00:00:00'])],
		['a day as Vietnamese writes it out', otherwise(['report', 'B7', 'Ngày 20 tháng 11 năm 2025'])],
		['a day and an hour', otherwise(['report', 'B7', new Date('2025-11-20T16:45:00Z')])],
		...['[$-42A]dd/mm/yyyy;@', '[$-1010000]d/m/yyyy;@', 'dd\\/mm\\/yyyy', 'm/d/yyyy h:mm', '"ngày" dd "tháng" mm "năm" yyyy'].map(
			(format) => [`a day in the format ${format}`, dated(format)] as [string, () => Promise<Uint8Array>],
		),
		...['#,##0', '0" người"', '#,##0\\ "₫"', '@', '0.00', '0" (100%)"'].map(
			(format) => [`a figure in the format ${format}`, counted(format)] as [string, () => Promise<Uint8Array>],
		),
		['a figure in text', otherwise(['targets', 'D2', ' 12 '])],
		['a figure as the result of a formula', otherwise(['targets', 'D2', { type: 'formula', formula: '10+2', value: 12, formulaResult: 12 }])],
		['a formula that says nothing', otherwise(['report', 'B10', { type: 'formula', formula: 'IF(B9="","",B10)', value: '', formulaResult: '' }])],
		['text with spaces around it', otherwise(['report', 'B9', ' Báo cáo của đơn vị trong kỳ.\n'])],
		['text in letters and marks apart, as a Mac writes it', otherwise(['report', 'B9', 'Báo cáo của đơn vị trong kỳ.'.normalize('NFD')])],
		['a state in capitals', otherwise(['tasks', 'D2', 'ĐÃ XONG'])],
		['heads in capitals with spaces', otherwise(['tasks', 'E1', ' KẾT  QUẢ '])],
		['sheets without protection', changed('tasks', (sheet) => (sheet.protection = {}))],
		['a sheet protected with a password', changed('tasks', (sheet) => (sheet.protection = { sheet: true, password: 'mat-khau' }))],
		['the sheet of codes shown', changed('codes', (sheet) => (sheet.hidden = false))],
		['empty rows among the tasks', changed('tasks', (sheet) => shift(sheet, 'row', 3, 2))],
		['hidden rows that hold nothing', changed('products', (sheet) => (sheet.rowDefs = new Map([[20, { hidden: true }]])))],
		['empty cells that are merged', changed('products', (sheet) => (sheet.merges = [{ startRow: 20, startCol: 0, endRow: 21, endCol: 3 }]))],
		[
			'the marks of WPS',
			parted(
				'xl/workbook.xml',
				(xml) =>
					xml
						.replace('<sheets>', '<bookViews><workbookView windowWidth="28800" windowHeight="12540"/></bookViews><sheets>')
						.replace('</workbook>', '<extLst><ext uri="{x}" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><etc:a/></ext></extLst></workbook>'),
				{
					'docProps/custom.xml': new TextEncoder().encode('<Properties><property name="KSOProductBuildVer"/></Properties>'),
					'customXml/item1.xml': new TextEncoder().encode('<a/>'),
				},
			),
		],
	])('%s', async (_what, make) => expect(await read(await make())).toEqual(as));
});

describe('figures', () => {
	it.each(['1.234', '1 234', '1\u00a0234', '1\u202f234', '1234'])('«%s» is 1234', async (figure) => {
		const result = await read(await otherwise(['targets', 'D2', figure], ['targets', 'F2', 2000])());
		expect('entry' in result && result.entry.figures?.[0]).toMatchObject({ part: 1234, whole: 2000 });
	});
});

it('days of a workbook that counts from 1904 are those that its cells show', async () => {
	const since1904 = (xml: string) => xml.replace(/<workbookPr[^>]*>/, '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
	const [result] = [await readForm(await parted('xl/workbook.xml', since1904)(), { ...content, today: '2099-01-01' }, sayIn('vi'), openHere)];
	expect('entry' in result && result.entry.received).toBe('2029-11-21');
});

it.each([
	'Dự án với bà Müller, ông Nuñez (España), “Coöperatie”; 37°C, 5 m², § 5, ©2025, 12 µg, «từ» và «chữ».',
	'Biển «UBND XÃ», tờ rơi «Cha và má»… và “«Đi khám phá»”.',
])('names of other languages and quotation marks are no wrong encoding: %s', async (text) => {
	const result = await read(await otherwise(['report', 'B9', text])());
	expect('entry' in result && result.entry.summary.vi).toBe(text);
});

it.each(some(forms, 8).map((form) => [form.register.plan.year, form.duty.id, form.unit.id, form] as const))(
	'the form of %i, %s, %s goes out and comes back',
	async (year, duty, unit, form) => {
		const empty = await emptyOf(form);
		expect(await read(empty)).toMatchObject({ mistakes: [{ kind: 'nothing' }] });
		const result = await read(await filled(empty, rightly(form)));
		expect(result).toMatchObject({ year, entry: { duty, unit, summary: { vi: 'Báo cáo của đơn vị trong kỳ.' } } });
		if (!('entry' in result)) throw new Error('it has mistakes');
		expect((result.entry.results ?? []).map(({ task }) => task)).toEqual(form.tasks.map(({ id }) => id));
		expect((result.entry.figures ?? []).map(({ target }) => target)).toEqual(form.targets.map(({ id }) => id));
		expect(result.products).toHaveLength(1);
	},
);
