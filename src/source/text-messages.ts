/** What is wrong with the text of a file, before anything of it is an entry: its encoding, its YAML. */
import { error, type Message } from './message.ts';

const NOTEPAD = {
	vi: 'mở tệp bằng Notepad, chọn Tệp > Lưu thành (File > Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi Lưu',
	en: 'open the file in Notepad, choose File > Save as, set Encoding to UTF-8 and save',
};
const UNIKEY = 'Ctrl+Shift+F6';

const encodings = {
	utf16: error(
		['tệp lưu bằng UTF-16, không phải UTF-8', `${NOTEPAD.vi}; chữ trong tệp vẫn còn nguyên`],
		['the file is saved as UTF-16, not as UTF-8', `${NOTEPAD.en}; its text is not lost`],
	),
	'other-encoding': error(
		['tệp lưu bằng {encoding} (ANSI), không phải UTF-8; từ chỗ này chữ có dấu không đọc được', NOTEPAD.vi],
		['the file is saved as {encoding} (ANSI), not as UTF-8; from here on letters with accents cannot be read', NOTEPAD.en],
	),
	tcvn3: error(
		[
			'chữ ở đây gõ bằng mã cũ TCVN3 (ABC, phông .Vn…), không phải Unicode',
			`chép chữ, chuyển mã bằng UniKey (${UNIKEY}): nguồn TCVN3 (ABC), đích Unicode, rồi dán lại và lưu bằng UTF-8`,
		],
		[
			'the text here is typed in the old code TCVN3 (ABC, .Vn… typefaces), not in Unicode',
			`copy it, convert it with UniKey (${UNIKEY}) from TCVN3 (ABC) to Unicode, paste it back and save as UTF-8`,
		],
	),
	'read-wrong': error(
		[
			'chữ Việt ở đây đã vỡ: tệp UTF-8 từng được mở như Windows-1252 rồi lưu lại',
			'lấy lại bản trước khi vỡ, hoặc gõ lại chữ ở đây; khi mở tệp chọn mã hóa UTF-8',
		],
		[
			'the letters here are broken: a file in UTF-8 was opened as Windows-1252 and saved',
			'take the version before that, or type the text here again; open files with the encoding UTF-8',
		],
	),
	'marks-apart': error(
		[
			'chữ và dấu ở đây ghi rời nhau (Unicode tổ hợp, NFD): nhìn như thường nhưng tìm kiếm không thấy',
			`chép chữ, chuyển mã bằng UniKey (${UNIKEY}): nguồn Unicode tổ hợp, đích Unicode, rồi dán lại và lưu bằng UTF-8`,
		],
		[
			'letters and their marks stand apart here (decomposed Unicode, NFD): it looks right, but no search finds it',
			`copy the text, convert it with UniKey (${UNIKEY}) from composite Unicode to Unicode, paste it back and save as UTF-8`,
		],
	),
	unprintable: error(
		['có ký tự không nhìn thấy ({code})', 'xóa rồi gõ lại đoạn quanh chỗ này; ký tự ấy thường lẫn vào khi chép từ nơi khác'],
		['there is a character that nobody sees ({code})', 'delete the words around this place and type them again; it mostly comes along when text is copied'],
	),
	'not-utf8': error(
		['một chữ ở đây hỏng: byte này không phải UTF-8', `gõ lại chữ ở đây, rồi lưu lại bằng UTF-8: ${NOTEPAD.vi}`],
		['a letter here is broken: its byte is no UTF-8', `type it again, then save as UTF-8: ${NOTEPAD.en}`],
	),
};

const yaml = {
	'yaml-syntax': error(
		['không đọc được từ chỗ «{text}»', "so dòng này với một mục đúng ở trên: mỗi dòng là «tên: giá trị», giá trị có dấu lạ thì đặt giữa hai dấu nháy '…'"],
		[
			'what begins with “{text}” cannot be read',
			"compare this line with a sound entry above: each line is “name: value”, and a value with odd signs stands between quotes '…'",
		],
	),
	'yaml-tab': error(
		['dòng này thụt vào bằng phím Tab', 'dùng dấu cách, không dùng phím Tab: thay mỗi Tab ở đầu dòng bằng hai dấu cách'],
		['this line is indented with the Tab key', 'use blanks, not the Tab key: replace each tab at the beginning of the line by two blanks'],
	),
	'yaml-blank': error(
		['đầu dòng có dấu cách đặc biệt (dấu cách không ngắt), thường do chép từ trang web hay Word', 'xóa khoảng trống ở đầu dòng rồi gõ lại bằng phím cách'],
		[
			'the line begins with a special blank (no-break space), mostly copied from a web page or Word',
			'delete the blanks at the beginning of the line and type them with the space bar',
		],
	),
	'yaml-conflict': error(
		['còn dấu vết xung đột của git (<<<<<<<, =======, >>>>>>>)', 'giữ lại một trong hai bản và xóa ba dòng dấu này'],
		['signs of a conflict of git are left (<<<<<<<, =======, >>>>>>>)', 'keep one of the two versions and remove the three lines with these signs'],
	),
	'yaml-dash': error(
		['sau dấu - ở đầu mục thiếu dấu cách', 'viết «- tên: giá trị», có một dấu cách sau dấu -'],
		['a blank is missing behind the dash', 'write “- name: value”, with a blank behind the dash'],
	),
	'yaml-colon': error(
		['giá trị ở đây có dấu hai chấm', "đặt cả giá trị giữa hai dấu nháy, ví dụ vi: 'Điều 5: quyền học tập'"],
		['the value here has a colon in it', "put the whole value between quotes, as in vi: 'Điều 5: quyền học tập'"],
	),
	'yaml-curly': error(
		['dấu nháy cong “ ” không bọc được giá trị có dấu hai chấm', "bọc cả giá trị bằng dấu nháy thẳng, ví dụ vi: '“Điều 5: quyền học tập”'"],
		['curly quotes “ ” do not enclose a value with a colon in it', "put the whole value between straight quotes, as in vi: '“Điều 5: quyền học tập”'"],
	),
	'yaml-no-blank': error(
		['sau dấu hai chấm thiếu dấu cách', 'viết «tên: giá trị», có một dấu cách sau dấu hai chấm'],
		['a blank is missing behind the colon', 'write “name: value”, with a blank behind the colon'],
	),
	'yaml-no-colon': error(
		['dòng này không có dạng «tên: giá trị»', 'viết dấu hai chấm và một dấu cách sau tên, hoặc xóa dòng lạc vào'],
		['this line does not have the form “name: value”', 'write a colon and a blank behind the name, or remove the stray line'],
	),
	'yaml-unclosed': error(
		['dấu {sign} mở ở đây không đóng', 'thêm {closing} ở cuối giá trị, hoặc xóa dấu {sign}'],
		['the {sign} that opens here is not closed', 'add {closing} at the end of the value, or remove the {sign}'],
	),
	'yaml-after-quote': error(
		[
			'sau dấu nháy đóng còn chữ: dấu nháy bên trong đã kết thúc giá trị',
			"đặt cả giá trị giữa hai dấu nháy '…'; dấu nháy đơn bên trong viết hai lần: 'Children''s rights'",
		],
		[
			'there is text behind the closing quote: a quote inside has ended the value',
			"put the whole value between quotes '…'; a single quote inside is written twice: 'Children''s rights'",
		],
	),
	'yaml-after-bracket': error(
		['sau dấu ngoặc đóng còn chữ: ngoặc ở đầu giá trị bị đọc là danh sách', "đặt cả giá trị giữa hai dấu nháy, ví dụ vi: '[Trẻ em] và gia đình'"],
		[
			'there is text behind the closing bracket: a bracket at the beginning of a value makes a list',
			"put the whole value between quotes, as in vi: '[Trẻ em] và gia đình'",
		],
	),
	'yaml-comma': error(
		['dấu phẩy ở đây thừa', 'xóa dấu phẩy, hoặc viết mục còn thiếu trước nó'],
		['there is a comma too many here', 'remove it, or write the item that is missing before it'],
	),
	'yaml-no-comma': error(
		[
			'giữa hai dấu ngoặc { } thiếu dấu phẩy trước một tên, hoặc giá trị có dấu hai chấm',
			"viết { vi: Một, en: One }; giá trị có dấu hai chấm thì đặt giữa hai dấu nháy '…'",
		],
		[
			'between braces { } a comma is missing before a name, or a value has a colon in it',
			"write { vi: Một, en: One }; put a value with a colon between quotes '…'",
		],
	),
	'yaml-cut-by-comma': error(
		[
			'dấu phẩy đã cắt giá trị: «{text}» bị đọc như một tên khác',
			"giữa hai dấu ngoặc { } giá trị có dấu phẩy phải đặt giữa hai dấu nháy, ví dụ { vi: 'Một, hai', en: One }",
		],
		[
			'a comma has cut the value: “{text}” is read as another name',
			"between braces { } a value with a comma stands between quotes, as in { vi: 'Một, hai', en: One }",
		],
	),
	'yaml-cut': error(
		['dấu # cắt giá trị: máy chỉ đọc «{read}»', "đặt cả giá trị giữa hai dấu nháy '…'; muốn ghi chú thì viết dấu cách ở cả hai bên dấu #"],
		['# cuts the value: only “{read}” is read', "put the whole value between quotes '…'; for a note write a blank on both sides of the #"],
	),
	'yaml-cut-whole': error(
		['dấu # ở đầu biến cả giá trị thành ghi chú, máy không đọc', "đặt cả giá trị giữa hai dấu nháy '…'"],
		['the # at its beginning makes all of the value a note, which nobody reads', "put the whole value between quotes '…'"],
	),
	'yaml-indent': error(
		['dòng này thụt vào không khớp với các dòng xung quanh', 'thụt bằng đúng dòng cùng cấp ở trên; mỗi cấp hai dấu cách'],
		['this line is not indented as the lines around it', 'indent it exactly as the line of its level above; two blanks for each level'],
	),
	'yaml-start': error(
		['giá trị bắt đầu bằng dấu {sign}, dấu ấy có nghĩa riêng trong YAML', "đặt cả giá trị giữa hai dấu nháy '…'"],
		['the value begins with {sign}, which means something else to YAML', "put the whole value between quotes '…'"],
	),
	'yaml-backslash': error(
		['dấu \\ giữa hai dấu nháy kép đổi nghĩa chữ đứng sau', "dùng dấu nháy đơn '…', hoặc viết \\\\ thay cho \\"],
		['a \\ between double quotes changes the letter behind it', "use single quotes '…', or write \\\\ for \\"],
	),
	'yaml-parts': error(
		['dòng --- ở đây chia tệp làm hai', 'xóa dòng này; mỗi tệp chỉ có một phần'],
		['the line --- here divides the file in two', 'remove it; each file has one part'],
	),
	'yaml-tag': error(
		['giá trị bắt đầu bằng «{tag}»: dấu ! có nghĩa riêng trong YAML', "đặt cả giá trị giữa hai dấu nháy '…', hoặc bỏ phần bắt đầu bằng dấu !"],
		['the value begins with “{tag}”: ! means something else to YAML', "put the whole value between quotes '…', or remove what begins with !"],
	),
	'yaml-aliases': error(
		['giá trị lặp lại bằng dấu * trỏ vòng hoặc quá nhiều', 'viết thẳng giá trị ra, bỏ các dấu & và *'],
		['values that are repeated with * go in a circle or are too many', 'write the values out, and remove the signs & and *'],
	),
	'yaml-nesting': error(['các mục lồng nhau quá {limit} tầng', 'bớt số tầng thụt vào'], ['entries are nested deeper than {limit} levels', 'take levels out']),
	'duplicate-key': error(
		['tên này đã có ở trên, trong cùng một mục', 'giữ một dòng và xóa dòng kia'],
		['this name is already above, in the same entry', 'keep one line and remove the other'],
	),
	'number-thousands': error(
		[
			'«{got}» bị đọc là số có phần lẻ, không phải hàng nghìn',
			"viết liền {whole} nếu là hàng nghìn; phần lẻ thì viết thêm số 0, như 1.2340; chữ thì đặt giữa hai dấu nháy '…'",
		],
		[
			'“{got}” is read as a number with decimals, not as thousands',
			"write {whole} for thousands; for decimals add a 0, as in 1.2340; put text between quotes '…'",
		],
	),
};

/** Every problem with the text of a data file. */
export const textMessages = { ...encodings, ...yaml } satisfies Record<string, Message>;
