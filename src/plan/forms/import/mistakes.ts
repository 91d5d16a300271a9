/** What may be wrong with a filled-in form, in words: where, what, and what to do. */
import { shown } from '../../../files/archive-names.ts';
import type { Language } from '../../../source/message.ts';

type Words = Record<Language, [wrong: string, remedy: string]>;

const kinds = {
	'not-xlsx': {
		vi: ['không phải tệp .xlsx đọc được', 'lưu lại từ Excel hoặc LibreOffice dưới dạng .xlsx'],
		en: ['this is no .xlsx file that can be read', 'save it again as .xlsx from Excel or LibreOffice'],
	},
	'too-large': {
		vi: ['tệp lớn quá ({size})', 'gửi biểu mẫu chỉ có chữ và số, không kèm hình'],
		en: ['the file is too large ({size})', 'send the form with text and numbers only, without pictures'],
	},
	'too-complex': {
		vi: ['tệp có hơn {limit} phần tử, đếm đến «{name}»', 'chép các ô đã điền sang biểu mẫu mới tải từ trang'],
		en: ['the file has more than {limit} elements, counted up to “{name}”', 'copy what is filled in into a form newly downloaded from the site'],
	},
	'too-many-rows': {
		vi: ['có ô đã điền dưới hàng {limit}', 'xóa các ô đó, hoặc chia báo cáo thành nhiều tệp'],
		en: ['there are filled cells below row {limit}', 'clear them, or send the report in several files'],
	},
	'long-cell': {
		vi: ['có ô chứa {size} ký tự, nhiều hơn {limit}', 'rút ngắn chữ trong ô'],
		en: ['a cell holds {size} characters, more than {limit}', 'shorten its text'],
	},
	'too-much-text': {
		vi: ['các ô chứa tất cả {size} ký tự, nhiều hơn {limit}', 'rút ngắn chữ, hoặc chia báo cáo thành nhiều tệp'],
		en: ['the cells hold {size} characters in all, more than {limit}', 'shorten the texts, or send the report in several files'],
	},
	'too-slow': {
		vi: ['không đọc xong tệp trong {seconds} giây với {size} bộ nhớ', 'chép các ô đã điền sang biểu mẫu mới tải từ trang'],
		en: ['the file could not be read within {seconds} seconds and {size} of memory', 'copy what is filled in into a form newly downloaded from the site'],
	},
	'no-sheet': {
		vi: ['không có trang tính «{name}»', 'dùng biểu mẫu tải từ trang, không đổi tên trang tính'],
		en: ['there is no sheet “{name}”', 'use the form from the site and do not rename sheets'],
	},
	'no-code': {
		vi: ['không rõ biểu mẫu của đơn vị, kỳ nào: «{got}» ở «{name}»', 'tải lại biểu mẫu của đơn vị mình cho kỳ này'],
		en: ['it is not clear which unit and period this form is for: “{got}” at “{name}”', 'download the form of your unit for this period again'],
	},
	version: {
		vi: ['biểu mẫu theo bản cũ ({got})', 'chép sang biểu mẫu mới tải từ trang'],
		en: ['the form is of an older version ({got})', 'copy it into a form newly downloaded from the site'],
	},
	empty: { vi: ['ô này để trống', 'điền «{name}»'], en: ['this cell is empty', 'fill in “{name}”'] },
	date: {
		vi: ['«{got}» không phải một ngày có thật', 'ghi ngày/tháng/năm, ví dụ 20/5/2026'],
		en: ['“{got}” is not a real date', 'write day/month/year, such as 20/5/2026'],
	},
	'outside-period': {
		vi: ['ngày {got} nằm ngoài thời gian của kế hoạch ({from} đến {to})', 'sửa ngày'],
		en: ['the date {got} lies outside the plan’s period ({from} to {to})', 'correct the date'],
	},
	choice: {
		vi: ['«{got}» không có trong danh sách của ô', 'chọn một trong: {options}'],
		en: ['“{got}” is not in the cell’s list', 'choose one of: {options}'],
	},
	whole: {
		vi: ['«{got}» không phải số nguyên từ {minimum} trở lên', 'ghi một số nguyên, không kèm chữ hay dấu %'],
		en: ['“{got}” is no whole number of {minimum} or more', 'write a whole number without words or a % sign'],
	},
	'part-larger': {
		vi: ['tử số {got} lớn hơn mẫu số {whole}', 'sửa một trong hai số'],
		en: ['the numerator {got} is larger than the denominator {whole}', 'correct one of the two'],
	},
	'unknown-source': {
		vi: ['không có nguồn «{got}» trong sources.yaml', 'thêm nguồn đó trước, hoặc sửa mã'],
		en: ['there is no source “{got}” in sources.yaml', 'add that source first, or correct the id'],
	},
	'unknown-task': {
		vi: ['kế hoạch không có nhiệm vụ «{got}»', 'ghi số như trong kế hoạch'],
		en: ['the plan has no task “{got}”', 'write the number as the plan has it'],
	},
	'unknown-target': {
		vi: ['kế hoạch không có mục tiêu «{got}» nhận số liệu', 'không sửa cột mã của biểu mẫu'],
		en: ['the plan has no target “{got}” that takes figures', 'leave the column of codes as it was'],
	},
	'unknown-language': {
		vi: ['«{got}» không có trong media-languages.yaml', 'dùng một trong: {options}'],
		en: ['“{got}” is not in media-languages.yaml', 'use one of: {options}'],
	},
	link: {
		vi: ['«{got}» không phải địa chỉ http hoặc https', 'chép địa chỉ từ trình duyệt'],
		en: ['“{got}” is no http or https address', 'copy the address from a browser'],
	},
	'cell-error': { vi: ['ô có công thức bị lỗi ({got})', 'ghi thẳng giá trị'], en: ['the cell holds a formula in error ({got})', 'write the value itself'] },
	'report-there': {
		vi: ['reports.yaml đã có báo cáo của đơn vị này cho kỳ này', 'xóa báo cáo cũ, hoặc ghi status: returned ở báo cáo đó'],
		en: ['reports.yaml already has a report of this unit for this period', 'remove the old one, or write status: returned at it'],
	},
	'product-there': { vi: ['sản phẩm này đã có: {got}', 'xóa dòng này'], en: ['this product is there already: {got}', 'remove this row'] },
	nothing: { vi: ['biểu mẫu chưa điền gì', 'điền các ô màu vàng nhạt'], en: ['nothing is filled in', 'fill in the pale yellow cells'] },
} satisfies Record<string, Words>;

export type MistakeKind = keyof typeof kinds;
export type Mistake = {
	kind: MistakeKind;
	/** where it stands; a whole sheet has no row, the whole file no sheet */
	sheet?: string;
	row?: number;
	/** by letter */
	column?: string;
	params: Record<string, string | number>;
};

/** What was found in a form so far. */
export type Reading = {
	mistakes: Mistake[];
	/** how many more there are than are kept */
	more: number;
};

/** How many mistakes of one form are kept and listed; the others are counted. A form has a few dozen cells for most units. */
const LISTED = 100;

/** Keeps a mistake, or counts it where there are many already. */
export function note(reading: Reading, mistake: Mistake): void {
	if (reading.mistakes.length < LISTED) reading.mistakes.push(mistake);
	else reading.more++;
}

const places = { vi: { row: 'hàng', column: 'cột' }, en: { row: 'row', column: 'column' } };

/** How many characters of what stands in a cell are quoted. */
const QUOTED = 120;

/** A value on one line, cut where it is long; signs that are invisible or turn the writing round are spelt out. */
function quoted(name: string, value: string | number): string {
	const line = shown(`${value}`.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' '));
	return name === 'got' && line.length > QUOTED ? `${line.slice(0, QUOTED).toWellFormed()}…` : line;
}

/** One line: `report.xlsx  «Nhiệm vụ» hàng 5, cột D  what is wrong  what to do`. */
export function mistakeLine(file: string, { kind, sheet, row, column, params }: Mistake, language: Language): string {
	const words = places[language];
	const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => quoted(name, params[name] ?? whole));
	const [wrong, remedy] = kinds[kind][language];
	const name = language === 'vi' ? `«${sheet}»` : `“${sheet}”`;
	const cell = row === undefined ? '' : ` ${words.row} ${row}${column === undefined ? '' : `, ${words.column} ${column}`}`;
	return [shown(file), ...(sheet === undefined ? [] : [`${name}${cell}`]), fill(wrong), fill(remedy)].join('  ');
}

const counted: Record<Language, (more: number) => string> = {
	vi: (more) => `còn ${more} chỗ sai nữa  sửa các chỗ trên rồi nhập lại`,
	en: (more) => `${more} more mistakes  correct those above and import again`,
};

/** The mistakes of a form as lines to print; the last one says how many are not listed. */
export function mistakeLines(file: string, { mistakes, more }: Reading, language: Language): string[] {
	return [...mistakes.map((mistake) => mistakeLine(file, mistake, language)), ...(more > 0 ? [`${shown(file)}  ${counted[language](more)}`] : [])];
}
