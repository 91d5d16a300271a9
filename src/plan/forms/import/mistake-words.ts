/** The sentences on what may be wrong with a filled-in form. */
import type { Language } from '../../../source/message.ts';

type Words = Record<Language, [wrong: string, remedy: string]>;

/** What is wrong, and what to do, in words: each names a figure or a text of the place by its name in braces. */
export const mistakeWords = {
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
	'lock-file': {
		vi: ['đây là tệp tạm, có khi biểu mẫu đang mở ở máy ai đó', 'đóng biểu mẫu, rồi nhập tệp không có ~ ở đầu tên'],
		en: ['this is a temporary file, which is there while somebody has the form open', 'close the form, and import the file without ~ at the start of its name'],
	},
	'empty-file': {
		vi: ['tệp rỗng, không có byte nào', 'chép hoặc tải lại biểu mẫu đã điền'],
		en: ['the file is empty: it has no bytes', 'copy or download the filled-in form again'],
	},
	'word-form': {
		vi: ['tệp {format} là biểu mẫu để báo cáo trên giấy, không đọc thành dữ liệu được', 'điền bản Excel (.xlsx) của biểu mẫu ấy và nhập bản đó'],
		en: ['a {format} file is the form for reporting on paper and is not read as data', 'fill in the Excel form (.xlsx) of the same unit and import that'],
	},
	'other-table': {
		vi: ['tệp là {format}, không phải .xlsx', 'mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi nhập lại'],
		en: ['the file is {format}, not .xlsx', 'open it in Excel or LibreOffice, save it as .xlsx and import that'],
	},
	picture: {
		vi: ['tệp là {format}, chữ và số trong đó không đọc thành dữ liệu được', 'nhập chính biểu mẫu .xlsx đã điền'],
		en: ['the file is {format}: text and figures in it are not read as data', 'import the filled-in .xlsx form itself'],
	},
	csv: {
		vi: ['đây là một trang tính của biểu mẫu, lưu thành .csv', 'nhập cả biểu mẫu dưới dạng .xlsx'],
		en: ['this is one sheet of a form, saved as .csv', 'import the whole form as .xlsx'],
	},
	macros: {
		vi: ['tệp có macro', 'lưu lại dưới dạng .xlsx (không có macro)'],
		en: ['the file holds macros', 'save it again as .xlsx, which has none'],
	},
	encrypted: {
		vi: ['tệp có mật khẩu, không mở được', 'bỏ mật khẩu mở tệp rồi lưu lại'],
		en: ['the file is locked with a password', 'take away the password for opening it and save it again'],
	},
	bomb: {
		vi: ['«{name}» trong tệp nén giãn ra gấp {ratio} lần', 'chép các ô đã điền sang biểu mẫu mới tải từ trang'],
		en: ['“{name}” in the file unpacks to {ratio} times its size', 'copy what is filled in into a form newly downloaded from the site'],
	},
	pictures: {
		vi: ['trong tệp có hình hoặc khung chữ, những thứ này không được nhập', 'ghi nội dung vào các ô rồi xóa hình và khung chữ'],
		en: ['the file has pictures or text boxes, which are not imported', 'write what they say into cells and remove them'],
	},
	'other-sheet': {
		vi: ['trang tính này không thuộc biểu mẫu mà có nội dung', 'chuyển nội dung vào các ô của biểu mẫu rồi xóa trang tính'],
		en: ['this sheet is not part of the form, but holds something', 'move what it holds into the cells of the form and remove the sheet'],
	},
	'hidden-sheet': {
		vi: ['trang tính bị ẩn mà có ô đã điền', 'cho hiện trang tính, xem lại rồi giữ hoặc xóa'],
		en: ['the sheet is hidden but has filled cells', 'show the sheet, and keep or clear what it holds'],
	},
	'hidden-row': {
		vi: ['hàng bị ẩn (hoặc bị lọc) mà có ô đã điền', 'cho hiện hàng, xem lại rồi giữ hoặc xóa'],
		en: ['the row is hidden (or filtered out) but has filled cells', 'show the row, and keep or clear what it holds'],
	},
	'hidden-column': {
		vi: ['cột bị ẩn mà có ô đã điền', 'cho hiện cột, xem lại rồi giữ hoặc xóa'],
		en: ['the column is hidden but has filled cells', 'show the column, and keep or clear what it holds'],
	},
	merged: {
		vi: ['các ô {area} bị gộp, nên không rõ giá trị là của ô nào', 'bỏ gộp rồi điền từng ô'],
		en: ['the cells {area} are merged, so it is not clear whose value it is', 'unmerge them and fill in each cell'],
	},
	'head-moved': {
		vi: ['ô này phải là «{name}», nay ở {at}: hàng hoặc cột bị thêm, bớt hay đổi chỗ', 'chép các ô đã điền sang biểu mẫu mới tải từ trang'],
		en: [
			'“{name}” belongs here and now stands at {at}: a row or column was added, removed or moved',
			'copy what is filled in into a form newly downloaded from the site',
		],
	},
	'head-changed': {
		vi: ['tiêu đề «{name}» bị sửa thành «{got}»', 'ghi lại tiêu đề cũ, hoặc chép sang biểu mẫu mới tải từ trang'],
		en: ['the heading “{name}” was changed to “{got}”', 'write the heading as it was, or copy into a form newly downloaded from the site'],
	},
	outside: {
		vi: ['ô «{got}» nằm ngoài các ô của biểu mẫu', 'chuyển nội dung vào ô của biểu mẫu rồi xóa ô này'],
		en: ['the cell “{got}” lies outside the cells of the form', 'move what it says into a cell of the form and clear it'],
	},
	'other-form': {
		vi: ['ô này ghi «{got}», nhưng mã của biểu mẫu là của «{name}»', 'điền biểu mẫu của đúng đơn vị, đúng kỳ, mới tải từ trang'],
		en: [
			'this cell says “{got}”, but the codes of the form are those of “{name}”',
			'fill in the form of the right unit and period, newly downloaded from the site',
		],
	},
	'row-missing': {
		vi: ['thiếu hàng «{name}» của biểu mẫu', 'chép các ô đã điền sang biểu mẫu mới tải từ trang'],
		en: ['the row “{name}” of the form is missing', 'copy what is filled in into a form newly downloaded from the site'],
	},
	'row-twice': {
		vi: ['đã có hàng «{got}» ở hàng {first}', 'ghi vào một hàng rồi xóa hàng kia'],
		en: ['there is a row “{got}” already, row {first}', 'write into one of them and remove the other'],
	},
	'row-mixed': {
		vi: ['mã ở hàng này là «{name}», còn tên là của «{got}»', 'sửa cho mã và tên là của cùng một hàng trong biểu mẫu mới'],
		en: ['the code of this row is “{name}”, but its title is that of “{got}”', 'make code and title those of one row, as a new form has them'],
	},
	'row-added': {
		vi: ['hàng này có ô đã điền mà không có mã', 'chuyển nội dung lên hàng có mã rồi xóa hàng này'],
		en: ['this row has filled cells but no code', 'move what it says to a row with a code and remove this one'],
	},
	'other-task': {
		vi: ['nhiệm vụ «{got}» không thuộc biểu mẫu của đơn vị này', 'xóa hàng này; đơn vị chủ trì nhiệm vụ báo cáo trong biểu mẫu của mình'],
		en: ['the task “{got}” is not in this unit’s form', 'remove this row; the unit that leads the task reports on it in its own form'],
	},
	'other-target': {
		vi: ['mục tiêu «{got}» không thuộc biểu mẫu của đơn vị này', 'xóa hàng này; đơn vị báo cáo mục tiêu ấy ghi trong biểu mẫu của mình'],
		en: ['the target “{got}” is not in this unit’s form', 'remove this row; the units that report on that target have it in their own forms'],
	},
	'date-number': {
		vi: ['«{got}» là một số, không phải ngày', 'đặt định dạng ô là ngày, hoặc ghi ngày/tháng/năm, ví dụ 20/5/2026'],
		en: ['“{got}” is a number, not a date', 'format the cell as a date, or write day/month/year, such as 20/5/2026'],
	},
	future: {
		vi: ['ngày {got} chưa đến (hôm nay là {today})', 'sửa ngày'],
		en: ['the date {got} is still to come (today is {today})', 'correct the date'],
	},
	'before-period': {
		vi: ['ngày {got} ở trước khi kế hoạch bắt đầu ({from})', 'sửa ngày, hoặc dùng biểu mẫu của năm ấy'],
		en: ['the date {got} is before the plan begins ({from})', 'correct the date, or use the form of that year'],
	},
	percent: {
		vi: ['«{got}» là tỷ lệ, ô này cần số đếm', 'ghi tử số và mẫu số là hai số nguyên; trang tự tính tỷ lệ'],
		en: ['“{got}” is a share; this cell takes a count', 'write numerator and denominator as whole numbers; the site works out the share'],
	},
	decimal: {
		vi: ['«{got}» có phần thập phân', 'ghi số nguyên, các chữ số liền nhau, ví dụ 1234'],
		en: ['“{got}” has decimals', 'write a whole number with its digits together, such as 1234'],
	},
	grouping: {
		vi: ['«{got}» có thể đọc theo hai cách', 'ghi các chữ số liền nhau, ví dụ 1234'],
		en: ['“{got}” can be read in two ways', 'write the digits together, such as 1234'],
	},
	'no-words': {
		vi: ['ô chỉ có «{got}», không có chữ nào', 'viết thành câu, hoặc để trống nếu ô không bắt buộc'],
		en: ['the cell holds only “{got}”, no words', 'write a sentence, or leave the cell empty where it may be'],
	},
	encoding: {
		vi: ['chữ trong ô sai bảng mã: «{got}»', 'chuyển sang Unicode bằng công cụ chuyển mã của UniKey rồi dán lại'],
		en: ['the text of the cell is not in Unicode: “{got}”', 'convert it to Unicode, as UniKey’s toolkit does, and paste it again'],
	},
	'source-text': {
		vi: ['«{got}» không phải mã nguồn', 'ghi mã như trong sources.yaml; nguồn chưa có thì thêm vào đó trước'],
		en: ['“{got}” is no id of a source', 'write the id as in sources.yaml; add the source there first where it is missing'],
	},
	'formula-empty': {
		vi: ['công thức «{got}» chưa có kết quả', 'mở bằng Excel hoặc LibreOffice, lưu lại, hoặc ghi thẳng giá trị'],
		en: ['the formula “{got}” has no result', 'open and save the form in Excel or LibreOffice, or write the value itself'],
	},
	'formula-elsewhere': {
		vi: ['công thức «{got}» lấy giá trị từ tệp khác', 'ghi thẳng giá trị'],
		en: ['the formula “{got}” takes its value from another file', 'write the value itself'],
	},
	'formula-changes': {
		vi: ['công thức «{got}» cho kết quả khác nhau mỗi lần mở', 'ghi thẳng giá trị'],
		en: ['the formula “{got}” gives another result each time', 'write the value itself'],
	},
	'picture-cell': {
		vi: ['ô chứa hình', 'ghi bằng chữ hoặc số'],
		en: ['the cell holds a picture', 'write it in words or figures'],
	},
	'same-file': {
		vi: ['tệp này giống hệt {other}', 'chỉ nhập một tệp'],
		en: ['this file is the same as {other}', 'import only one of them'],
	},
	'two-forms': {
		vi: ['{other} cũng là báo cáo của đơn vị này cho kỳ này', 'giữ một tệp, hoặc gộp hai tệp thành một'],
		en: ['{other} is also a report of this unit for this period', 'keep one of them, or put both into one'],
	},
} satisfies Record<string, Words>;
