/** What may be wrong with the export of a register, and what an editor should know of it: where, what, and what to do. */
import { shown } from '../../files/archive-names.ts';
import type { Language } from '../../source/message.ts';

type Words = Record<Language, [wrong: string, remedy: string]>;

const kinds = {
	'too-large': {
		vi: ['tệp lớn quá ({size}, nhiều nhất {limit})', 'lọc theo nước «Viet Nam» rồi xuất lại, hoặc chia thành nhiều tệp'],
		en: ['the file is too large ({size}, at most {limit})', 'filter by the country “Viet Nam” and export again, or split the file'],
	},
	'too-many-rows': {
		vi: ['tệp có hơn {limit} hàng', 'lọc theo nước «Viet Nam» rồi xuất lại, hoặc chia thành nhiều tệp'],
		en: ['the file has more than {limit} rows', 'filter by the country “Viet Nam” and export again, or split the file'],
	},
	'too-complex': {
		vi: ['bảng tính có quá nhiều phần tử hoặc chữ, hoặc đọc quá lâu', 'chép các ô (chỉ giá trị) sang bảng tính mới, hoặc lưu thành .csv'],
		en: ['the spreadsheet has too many elements or too much text, or takes too long to read', 'copy the cells (values only) to a new one, or save it as .csv'],
	},
	'not-xlsx': {
		vi: ['không phải tệp .xlsx đọc được', 'lưu lại từ Excel hoặc LibreOffice dưới dạng .xlsx hay .csv'],
		en: ['this is no .xlsx file that can be read', 'save it again as .xlsx or .csv from Excel or LibreOffice'],
	},
	'not-utf8': {
		vi: ['tệp không ghi bằng UTF-8', 'lưu lại với bảng mã UTF-8'],
		en: ['the file is not in UTF-8', 'save it again as UTF-8'],
	},
	'not-json': {
		vi: ['tệp không phải một danh sách JSON đọc được', 'tải lại bản xuất JSON từ uhri.ohchr.org'],
		en: ['the file is no list in JSON that can be read', 'download the JSON export from uhri.ohchr.org again'],
	},
	unclosed: {
		vi: ['dấu ngoặc kép mở ở đây không đóng', 'sửa ô này trong bảng tính rồi xuất lại .csv'],
		en: ['the quotation mark that opens here is never closed', 'correct the cell in a spreadsheet and save it as .csv again'],
	},
	'missing-columns': {
		vi: ['thiếu cột {names}', 'đặt tên cột như trong hướng dẫn, hoặc xuất lại đủ cột'],
		en: ['the columns {names} are missing', 'name the columns as the guide does, or export all of them'],
	},
	'twice-columns': {
		vi: ['có hai cột cùng nghĩa: {names}', 'bỏ một cột'],
		en: ['there are two columns for one thing: {names}', 'remove one of them'],
	},
	'long-text': {
		vi: ['ô này dài {size} ký tự, nhiều hơn {limit}', 'rút ngắn chữ trong ô'],
		en: ['this holds {size} characters, more than {limit}', 'shorten the text'],
	},
	'cell-error': {
		vi: ['ô có công thức bị lỗi ({got})', 'ghi thẳng giá trị'],
		en: ['the cell holds a formula in error ({got})', 'write the value itself'],
	},
	'not-text': {
		vi: ['giá trị này không phải chữ, số hay danh sách chữ', 'tải lại bản xuất, không sửa cấu trúc tệp'],
		en: ['this value is no text, number or list of texts', 'download the export again and leave its structure as it is'],
	},
	empty: {
		vi: ['ô này để trống', 'điền «{name}», hoặc xóa cả hàng'],
		en: ['this cell is empty', 'fill in “{name}”, or remove the row'],
	},
	symbol: {
		vi: ['«{got}» không phải ký hiệu tài liệu Liên hợp quốc', 'ghi như trên đầu tài liệu, ví dụ A/HRC/26/6'],
		en: ['“{got}” is no symbol of a United Nations document', 'write it as it stands at the document’s head, such as A/HRC/26/6'],
	},
	paragraph: {
		vi: ['«{got}» không phải số đoạn', 'ghi như trong tài liệu, ví dụ 143.1, 7(a) hay 12, 14'],
		en: ['“{got}” is no number of a paragraph', 'write it as the document does, such as 143.1, 7(a) or 12, 14'],
	},
	date: {
		vi: ['«{got}» không phải một ngày có thật', 'ghi năm-tháng-ngày, ví dụ 2024-05-20'],
		en: ['“{got}” is not a real date', 'write year-month-day, such as 2024-05-20'],
	},
	country: {
		vi: ['không có nước nào tên «{got}»', 'ghi tên tiếng Anh như Liên hợp quốc dùng, mỗi nước một dòng'],
		en: ['no country is called “{got}”', 'write the name that the United Nations uses, one country a line'],
	},
	answer: {
		vi: ['không rõ câu trả lời «{got}»', 'ghi Supported, Noted, Partially supported hoặc Pending, hoặc để trống'],
		en: ['the answer “{got}” is not known', 'write Supported, Noted, Partially supported or Pending, or leave it empty'],
	},
	cycle: {
		vi: ['không rõ chu kỳ UPR của {symbol}: «{got}»', 'ghi số của chu kỳ hoặc của khóa họp, ví dụ 4 hay 46'],
		en: ['the UPR cycle of {symbol} is not clear: “{got}”', 'write the number of the cycle or the session, such as 4 or 46'],
	},
	body: {
		vi: ['không rõ cơ chế nào ra tài liệu {symbol}: «{got}»', 'ghi UPR, tên viết tắt của ủy ban (CRC, CEDAW, CCPR …) hoặc tạo tệp đầu cho tài liệu trước'],
		en: [
			'it is not clear which mechanism issued {symbol}: “{got}”',
			'write UPR or the committee’s abbreviation (CRC, CEDAW, CCPR …), or make the document’s file first',
		],
	},
	'no-date': {
		vi: ['chưa rõ ngày của tài liệu {symbol}', 'thêm cột ngày, hoặc tạo tệp đầu cho tài liệu trước'],
		en: ['the date of {symbol} is not given', 'add a column with it, or make the document’s file first'],
	},
	'special-procedure': {
		vi: [
			'tài liệu {symbol} là của một thủ tục đặc biệt ({got}), chưa có tệp',
			'tạo content/recommendations/{id}.yaml với mechanism: special-procedure, mandate, title, date, source và recommendations: [], rồi nhập lại',
		],
		en: [
			'{symbol} is of a special procedure ({got}) and has no file yet',
			'make content/recommendations/{id}.yaml with mechanism: special-procedure, mandate, title, date, source and recommendations: [], then import again',
		],
	},
	'no-source': {
		vi: ['chưa có nguồn cho {symbol}', 'thêm vào sources.yaml một nguồn có địa chỉ ở uhri.ohchr.org, hoặc thêm tùy chọn --source với mã của nguồn'],
		en: ['there is no source for {symbol}', 'add a source with an address on uhri.ohchr.org to sources.yaml, or name one by the option --source'],
	},
	'no-answer-source': {
		vi: [
			'tệp ghi câu trả lời cho {symbol} mà chưa có nguồn',
			'thêm vào sources.yaml một nguồn có địa chỉ ở uhri.ohchr.org, hoặc thêm tùy chọn --source với mã của nguồn',
		],
		en: [
			'the file gives answers on {symbol}, and there is no source for them',
			'add a source with an address on uhri.ohchr.org to sources.yaml, or name one by the option --source',
		],
	},
	'no-lead-source': {
		vi: ['tệp ghi cơ quan chủ trì cho {symbol} mà chưa có nguồn', 'thêm tùy chọn --source với mã nguồn của quyết định phân công'],
		en: ['the file says who leads on {symbol}, and there is no source for it', 'name the source of the decision by the option --source'],
	},
	'flow-list': {
		vi: [
			'{name} ghi recommendations trong ngoặc vuông nên không thêm mục mới vào được',
			'bỏ ngoặc vuông, viết mỗi mục bắt đầu bằng một dòng «- id: …», rồi nhập lại',
		],
		en: [
			'{name} has its recommendations in square brackets, so nothing can be added',
			'remove the brackets, begin each entry with a line “- id: …”, then import again',
		],
	},
	'unknown-source': {
		vi: ['không có nguồn «{got}» trong sources.yaml', 'thêm nguồn đó trước, hoặc sửa mã sau --source'],
		en: ['there is no source “{got}” in sources.yaml', 'add that source first, or correct the id after --source'],
	},
	lead: {
		vi: ['không có cơ quan «{got}» trong bodies.yaml', 'thêm cơ quan vào content/bodies.yaml, hoặc sửa tên'],
		en: ['there is no body “{got}” in bodies.yaml', 'add it to content/bodies.yaml, or correct the name'],
	},
	language: {
		vi: ['«{got}» không phải mã ngôn ngữ', 'ghi mã như vi, en, fr'],
		en: ['“{got}” is no code of a language', 'write a code such as vi, en, fr'],
	},
	twice: {
		vi: ['mã {got} đứng hai lần với lời khác nhau', 'giữ một hàng'],
		en: ['the id {got} stands twice with different words', 'keep one of the rows'],
	},
	nothing: {
		vi: ['không có khuyến nghị nào cho Việt Nam trong tệp', 'kiểm tra cột nước và cột loại; chỉ hàng loại «Recommendations» được nhập'],
		en: ['the file has no recommendation to Viet Nam', 'look at the columns of countries and types; only rows of the type “Recommendations” are imported'],
	},
	content: {
		vi: ['nội dung đang có lỗi', 'chạy npm run check và sửa trước khi nhập'],
		en: ['the content has errors', 'run npm run check and correct them before importing'],
	},
	'not-written': {
		vi: ['không ghi được ({got}); chưa tệp nào thay đổi', 'xem thư mục content có ghi được không, đĩa còn chỗ không, rồi nhập lại'],
		en: ['nothing can be written ({got}); no file has changed', 'see whether the folder content may be written and the disk has room, then import again'],
	},
	'unknown-columns': {
		vi: ['các cột này không được nhập: {names}', 'chép tay điều cần giữ, hoặc đổi tên cột như trong hướng dẫn'],
		en: ['these columns are not imported: {names}', 'copy by hand what should be kept, or rename them as in the guide'],
	},
	'unknown-themes': {
		vi: [
			'chưa có quyền hay nhóm người nào ứng với: {names}',
			'thêm chủ đề vào content/register-themes.yaml, hoặc chọn quyền và nhóm khi xem lại từng khuyến nghị',
		],
		en: [
			'no right or group of people corresponds to: {names}',
			'add the theme to content/register-themes.yaml, or choose rights and groups when reviewing each recommendation',
		],
	},
	status: {
		vi: ['tình trạng thực hiện không được nhập ({names})', 'ghi completion khi có căn cứ đã công bố; điều Nhà nước đã công bố thì ghi ở published'],
		en: [
			'the status of implementation is not imported ({names})',
			'enter completion once there is published evidence; what the State published goes into published',
		],
	},
	'original-differs': {
		vi: ['nguyên văn của {name} khác bản đã có, nên bản đã có được giữ', 'so với tài liệu gốc rồi sửa tay nếu cần'],
		en: ['the words of {name} differ from those that are there, which stay', 'compare with the document and correct by hand where needed'],
	},
	'answer-differs': {
		vi: ['câu trả lời cho {name} là «{got}», còn ở đây ghi «{there}» và được giữ', 'so với nguồn rồi sửa tay nếu cần'],
		en: ['the answer to {name} is “{got}”, here it is “{there}” and stays', 'compare with the source and correct by hand where needed'],
	},
	parts: {
		vi: ['đoạn {got} của {symbol} đã có theo từng phần ({names}), nên không thêm cả đoạn', 'so lời và sửa tay nếu cần'],
		en: ['paragraph {got} of {symbol} is there in parts ({names}), so the whole of it is not added', 'compare the words and correct by hand where needed'],
	},
	'no-paragraph': {
		vi: ['không thấy số đoạn trong {symbol}', 'ghi paragraph khi xem lại {name}'],
		en: ['no number of a paragraph was found in {symbol}', 'enter paragraph when reviewing {name}'],
	},
} satisfies Record<string, Words>;

export type MistakeKind = keyof typeof kinds;
/** All that may be said, for tests. */
export const mistakeKinds = Object.keys(kinds) as MistakeKind[];
export type Params = Record<string, string | number>;
export type Mistake = { kind: MistakeKind /** the row or entry, from 1; none for the whole file */; row?: number; column?: string; params: Params };

/** What only has to be known: the rest of the file is taken in all the same. */
const NOTES: ReadonlySet<MistakeKind> = new Set(['unknown-columns', 'unknown-themes', 'status', 'original-differs', 'answer-differs', 'parts', 'no-paragraph']);
export const isNote = ({ kind }: Mistake): boolean => NOTES.has(kind);

/** What was found in a file so far; `more` counts what is not kept. */
export type Reading = { mistakes: Mistake[]; more: number };

/** How many mistakes and notes of one file are kept, of each sort; the others are counted. */
const LISTED = 200;

/** Keeps a mistake or a note, or counts it where there are many already. */
export function note(reading: Reading, mistake: Mistake): void {
	const many = reading.mistakes.filter((one) => isNote(one) === isNote(mistake)).length >= LISTED;
	if (many) reading.more++;
	else reading.mistakes.push(mistake);
}

/** How many characters of what stands in the file are quoted. */
const QUOTED = 120;
const QUOTED_LIST = 600;

function quoted(name: string, value: string | number): string {
	const line = shown(`${value}`.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' '));
	const most = name === 'names' ? QUOTED_LIST : QUOTED;
	return line.length > most ? `${line.slice(0, most).toWellFormed()}…` : line;
}

/** One line: `file:row:column  what is wrong  what to do`; the column is a letter, or the name of the field in a JSON file. */
export function mistakeLine(file: string, { kind, row, column, params }: Mistake, language: Language): string {
	const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => quoted(name, params[name] ?? whole));
	const [wrong, remedy] = kinds[kind][language];
	const place = row === undefined ? '' : `:${row}${column === undefined ? '' : `:${column}`}`;
	return `${shown(file)}${place}  ${fill(wrong)}  ${fill(remedy)}`;
}

const counted: Record<Language, (more: number) => string> = {
	vi: (more) => `còn ${more} điều nữa  xem các điều trên rồi nhập lại`,
	en: (more) => `${more} more of these  see to those above and import again`,
};

/** Everything as lines to print, mistakes before notes; the last line says how many are not listed. */
export function mistakeLines(file: string, { mistakes, more }: Reading, language: Language): string[] {
	const sorted = [...mistakes.filter((one) => !isNote(one)), ...mistakes.filter(isNote)];
	return [...sorted.map((one) => mistakeLine(file, one, language)), ...(more > 0 ? [`${shown(file)}  ${counted[language](more)}`] : [])];
}
