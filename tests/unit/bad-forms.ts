/** Ways in which people fill in a form badly, each with all that is said of it: the place, and how the sentence begins. */

import { strToU8 } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { badCells } from './bad-form-cells.ts';
import {
	type BadForm,
	bad,
	changed,
	empty,
	emptyOf,
	form,
	forms,
	otherwise,
	parted,
	rightly,
	shift,
	sound,
	target,
	task,
	withPart,
	withSheet,
} from './bad-form-kit.ts';
import { filled } from './progress-forms.ts';

const { year } = form.register.plan;
const [REPORT, TASKS, TARGETS, PRODUCTS] = ['«Báo cáo»', '«Nhiệm vụ»', '«Mục tiêu»', '«Sản phẩm»'];
const foreign = form.register.tasks.find(({ id }) => !form.tasks.some((own) => own.id === id));
const otherForm = forms.find(({ unit, duty }) => unit !== form.unit && duty === form.duty) ?? form;
const otherDuty = form.register.plan.reporting.find(({ id }) => id !== form.duty.id);
const area = (top: number, left: number, bottom: number, right: number) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right });

/** Sheets, rows and columns that are not where they were. */
const layout: BadForm[] = [
	bad(
		'cells merged down',
		changed('tasks', (sheet) => (sheet.merges = [area(1, 4, 3, 4)])),
		`${TASKS} hàng 2, cột E  các ô E2:E4 bị gộp`,
	),
	bad(
		'cells merged across',
		changed('targets', (sheet) => (sheet.merges = [area(2, 3, 2, 5)])),
		`${TARGETS} hàng 3, cột D  các ô D3:F3 bị gộp`,
	),
	bad(
		'a summary merged with the cell below',
		changed('report', (sheet) => (sheet.merges = [area(8, 1, 9, 1)])),
		`${REPORT} hàng 9, cột B  các ô B9:B10`,
	),
	bad(
		'a column put in',
		changed('tasks', (sheet) => shift(sheet, 'column', 3, 1)),
		`${TASKS} hàng 1, cột D  ô này phải là «Tình trạng», nay ở E1`,
	),
	bad(
		'a column taken out',
		changed('targets', (sheet) => shift(sheet, 'column', 2, -1)),
		`${TARGETS} hàng 1, cột D  ô này phải là «Tử số», nay ở C1`,
	),
	bad(
		'a row put in',
		changed('report', (sheet) => shift(sheet, 'row', 6, 1)),
		`${REPORT} hàng 7, cột A  ô này phải là «Ngày gửi báo cáo`,
	),
	bad(
		'the row of heads moved down',
		changed('products', (sheet) => shift(sheet, 'row', 0, 1)),
		`${PRODUCTS} hàng 1, cột A  ô này phải là «Tên sản phẩm», nay ở A2`,
	),
	bad(
		'two heads that changed places',
		otherwise(['targets', 'D1', 'Mẫu số'], ['targets', 'F1', 'Tử số']),
		`${TARGETS} hàng 1, cột D  ô này phải là «Tử số», nay ở F1`,
	),
	bad('a head of another wording', otherwise(['tasks', 'E1', 'Kinh phí']), `${TASKS} hàng 1, cột E  tiêu đề «Kết quả» bị sửa thành «Kinh phí»`),
	bad('a head that is gone', otherwise(['products', 'F1', null]), `${PRODUCTS} hàng 1, cột F  tiêu đề «Tên báo, đài, trang» bị sửa thành «»`),
	bad('a column of remarks', otherwise(['tasks', 'G1', 'Ghi chú'], ['tasks', 'G2', 'Chờ kinh phí.']), `${TASKS} hàng 1, cột G  ô «Ghi chú» nằm ngoài`),
	bad('a remark beside the report', otherwise(['report', 'D9', 'Xem phụ lục.']), `${REPORT} hàng 9, cột D  ô «Xem phụ lục.» nằm ngoài`),
	bad('a remark below the report', otherwise(['report', 'B14', 'Xem phụ lục.']), `${REPORT} hàng 14, cột B  ô «Xem phụ lục.» nằm ngoài`),
	bad(
		'the row of a task taken out',
		changed('tasks', (sheet) => shift(sheet, 'row', 2, -1)),
		`${TASKS}  thiếu hàng «${task(1)}»`,
	),
	bad(
		'the row of a target taken out',
		changed('targets', (sheet) => shift(sheet, 'row', 1, -1)),
		`${TARGETS}  thiếu hàng «${target(0)}»`,
	),
	bad(
		'a result in a row of its own',
		otherwise(['tasks', 'D12', 'đã xong'], ['tasks', 'E12', 'Việc khác đã làm.']),
		`${TASKS} hàng 12, cột A  hàng này có ô đã điền mà không có mã`,
	),
	bad(
		'the row of a task twice',
		otherwise(['tasks', 'A12', task(0)], ['tasks', 'D12', 'đã xong'], ['tasks', 'E12', 'Nói thêm.']),
		`${TASKS} hàng 12, cột A  đã có hàng «${task(0)}» ở hàng 2`,
	),
	bad(
		'codes that were sorted without their titles',
		otherwise(['tasks', 'A2', task(1)], ['tasks', 'A3', task(0)]),
		`${TASKS} hàng 2, cột A  mã ở hàng này là`,
		`${TASKS} hàng 3, cột A  mã ở hàng này là`,
	),
	bad(
		'the task of another unit',
		otherwise(['tasks', 'A12', foreign?.id ?? ''], ['tasks', 'D12', 'đã xong'], ['tasks', 'E12', 'Đã làm.']),
		`${TASKS} hàng 12, cột A  nhiệm vụ «${foreign?.id}» không thuộc biểu mẫu của đơn vị này`,
	),
	bad('a task that the plan has not', otherwise(['tasks', 'A2', 'IX.9.z']), `${TASKS} hàng 2, cột A  kế hoạch không có nhiệm vụ «IX.9.z»`),
	bad('a target that the plan has not', otherwise(['targets', 'A2', 't99']), `${TARGETS} hàng 2, cột A  kế hoạch không có mục tiêu «t99» nhận số liệu`),
	bad(
		'a sheet taken out',
		changed('tasks', (sheet) => (sheet.name = 'Nhiệm vụ cũ')),
		'không có trang tính «Nhiệm vụ»',
		'«Nhiệm vụ cũ»  trang tính này không thuộc biểu mẫu',
	),
	bad('a sheet put in', withSheet('Phụ lục', 'Các việc khác đã làm.'), '«Phụ lục»  trang tính này không thuộc biểu mẫu mà có nội dung'),
	bad(
		'a hidden row',
		changed('tasks', (sheet) => sheet.rowDefs?.set(2, { hidden: true })),
		`${TASKS} hàng 3  hàng bị ẩn`,
	),
	bad(
		'a hidden column',
		changed('targets', (sheet) => {
			const column = sheet.columns?.[5];
			if (column) column.hidden = true;
		}),
		`${TARGETS} hàng 2, cột F  cột bị ẩn`,
	),
	bad(
		'a hidden sheet',
		changed('products', (sheet) => (sheet.hidden = true)),
		`${PRODUCTS}  trang tính bị ẩn`,
	),
	bad(
		'a sheet that only macros can show',
		changed('tasks', (sheet) => (sheet.veryHidden = true)),
		`${TASKS}  trang tính bị ẩn`,
	),
];

/** Forms of something else. */
const owners: BadForm[] = [
	bad(
		'the name of another unit',
		otherwise(['report', 'B4', otherForm.unit.name.vi]),
		`${REPORT} hàng 4, cột B  ô này ghi «${otherForm.unit.name.vi}», nhưng mã`,
	),
	bad(
		'another year over the report',
		otherwise(['report', 'A1', `${form.duty.name.vi} (${year - 1})`]),
		`${REPORT} hàng 1, cột A  ô này ghi «${form.duty.name.vi} (${year - 1})»`,
	),
	bad(
		'another period over the report',
		otherwise(['report', 'A1', `${otherDuty?.name.vi} (${year})`]),
		`${REPORT} hàng 1, cột A  ô này ghi «${otherDuty?.name.vi} (${year})»`,
	),
	bad('another plan', otherwise(['report', 'B5', 'Kế hoạch khác']), `${REPORT} hàng 5, cột B  ô này ghi «Kế hoạch khác»`),
	bad('the codes of a year without a plan', otherwise(['codes', 'B2', year - 1]), `«Mã» hàng 2, cột B  không rõ biểu mẫu của đơn vị, kỳ nào: «${year - 1}»`),
	bad('the codes of a period that is none', otherwise(['codes', 'B3', 'quy-ba']), '«Mã» hàng 3, cột B  không rõ biểu mẫu'),
	bad('the codes of another unit', otherwise(['codes', 'B4', otherForm.unit.id]), `${REPORT} hàng 4, cột B  ô này ghi «${form.unit.name.vi}», nhưng mã`),
	bad('the form of an older version', otherwise(['codes', 'B1', 0]), '«Mã» hàng 1, cột B  biểu mẫu theo bản cũ (0)'),
	bad(
		'a form without codes',
		changed('codes', (sheet) => (sheet.name = 'Sheet5')),
		'không có trang tính «Mã»',
	),
	bad('a workbook with nothing of a form', () => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['Báo cáo']] }] }), 'không có trang tính «Mã»'),
	bad('an empty form', () => Promise.resolve(empty), 'biểu mẫu chưa điền gì'),
	bad('an empty form of another unit', () => emptyOf(otherForm), 'biểu mẫu chưa điền gì'),
	bad(
		'a form with nothing but a date',
		() => filled(empty, [['report', 'B7', `20/11/${year}`]]),
		`${REPORT} hàng 8, cột B  ô này để trống`,
		`${REPORT} hàng 9, cột B  ô này để trống`,
	),
];

/** Parts of the file that are not cells. */
const parts: BadForm[] = [
	bad('a picture over the cells', withPart('xl/media/image1.png', strToU8('\x89PNG')), 'trong tệp có hình hoặc khung chữ'),
	bad(
		'a text box',
		withPart('xl/drawings/drawing1.xml', strToU8('<xdr:wsDr xmlns:xdr="x"><xdr:sp><xdr:txBody/></xdr:sp></xdr:wsDr>')),
		'trong tệp có hình hoặc khung chữ',
	),
	bad('macros in a file that says it has none', withPart('xl/vbaProject.bin', strToU8('x')), 'tệp có macro'),
	bad(
		'a part in UTF-16',
		parted('xl/sharedStrings.xml', (xml) => `\ufffe${xml}`),
		'không phải tệp .xlsx đọc được',
	),
	bad('a file cut off', () => Promise.resolve(sound.slice(0, sound.length / 2)), 'không phải tệp .xlsx đọc được'),
	bad('a file with zeros behind it', () => Promise.resolve(new Uint8Array([...sound, ...new Uint8Array(1000)])), 'không phải tệp .xlsx đọc được'),
	bad(
		'a part that unpacks to forty megabytes',
		withPart('xl/worksheets/sheet9.xml', new Uint8Array(40_000_000)),
		'«xl/worksheets/sheet9.xml» trong tệp nén giãn ra gấp',
	),
	bad(
		'the whole of it in one',
		() =>
			filled(empty, [...rightly().filter(([sheet]) => sheet !== 'report'), ['report', 'B7', '20/11/2099'], ['report', 'B9', '-'], ['targets', 'D2', '80%']]),
		`${REPORT} hàng 7, cột B  ngày 2099-11-20 chưa đến`,
		`${REPORT} hàng 8, cột B  ô này để trống`,
		`${REPORT} hàng 9, cột B  ô chỉ có «-»`,
		`${TARGETS} hàng 2, cột D  «80%» là tỷ lệ`,
	),
];

export const badForms: readonly BadForm[] = [...layout, ...owners, ...badCells, ...parts];
