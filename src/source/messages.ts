/** What is wrong with files, fields and references, whatever the kind of content. */
import { error, type Message } from './message.ts';
import { problemsOf } from './problem.ts';

export const messages = {
	'yaml-syntax': error(
		['không đọc được YAML ({code})', 'kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy ở dòng này'],
		['the YAML cannot be read ({code})', 'check indentation, colons and quotes on this line'],
	),
	'yaml-tab': error(
		['dòng này thụt vào bằng phím Tab', 'thay mỗi Tab ở đầu dòng bằng hai dấu cách'],
		['this line is indented with a tab', 'replace each tab at the beginning of the line by two spaces'],
	),
	'yaml-colon': error(
		['giá trị ở đây có dấu hai chấm, hoặc dòng dưới thụt vào quá', "đặt cả giá trị giữa hai dấu nháy '…', hoặc thụt dòng dưới bằng dòng này"],
		['the value here has a colon in it, or the next line is indented too far', "put the whole value between quotes '…', or indent the next line as this one"],
	),
	'yaml-no-colon': error(
		['dòng này không có dạng «tên: giá trị»', 'viết dấu hai chấm và một dấu cách sau tên; bỏ dòng lạc vào, như dòng <<<<<<< của git'],
		['this line does not have the form “name: value”', 'write a colon and a space after the name; remove a stray line, such as one of git’s <<<<<<<'],
	),
	'yaml-unclosed': error(
		['trước chỗ này có dấu nháy hoặc ngoặc mở mà không đóng, hoặc thiếu dấu phẩy', 'tìm dấu mở ở trên và đóng lại'],
		['a quote or bracket before this place is not closed, or a comma is missing', 'look for where it opens above and close it'],
	),
	utf16: error(
		['tệp lưu bằng UTF-16, không phải UTF-8', 'mở lại tệp, chọn Lưu thành (Save as) với mã hóa UTF-8; chữ trong tệp vẫn còn'],
		['the file is saved as UTF-16, not as UTF-8', 'open it again and choose “Save as” with the encoding UTF-8; its text is not lost'],
	),
	unprintable: error(
		['có ký tự không hiển thị được ({code})', 'xóa ký tự này; thường nó lẫn vào khi chép từ nơi khác'],
		['there is a character that cannot be shown ({code})', 'remove it; it mostly comes along when text is copied'],
	),
	'not-utf8': error(
		['chữ ở đây không đọc được: tệp không lưu bằng UTF-8', 'lưu lại tệp với bảng mã UTF-8 rồi gõ lại chữ ở đây'],
		['the text here cannot be read: the file is not saved as UTF-8', 'save the file as UTF-8 and write the text here again'],
	),
	'yaml-tag': error(
		['kiểu dữ liệu «{tag}» không dùng ở đây', 'bỏ phần bắt đầu bằng dấu !, chỉ viết giá trị'],
		['the type “{tag}” is not used here', 'remove what begins with ! and write the value alone'],
	),
	'file-too-long': error(
		['tệp dài {size} ký tự, quá mức {limit}', 'chia nội dung thành nhiều tệp'],
		['the file has {size} characters, more than {limit}', 'divide its content among several files'],
	),
	'nested-too-deep': error(
		['thẻ, danh sách hoặc trích dẫn ở đây lồng nhau quá {limit} tầng', 'bớt số tầng; đóng mọi thẻ đã mở'],
		['tags, lists or quotations are nested deeper than {limit} levels here', 'take levels out; close every tag that is open'],
	),
	image: error(
		['ảnh «{url}» không hiện được trong trang', 'bỏ ảnh và tả bằng lời; ảnh đã công bố ở nơi khác thì đặt liên kết [tên ảnh](https://…)'],
		['the picture “{url}” cannot be shown in a page', 'remove it and describe it in words; to one published elsewhere make a link [its name](https://…)'],
	),
	'link-form': error(
		['địa chỉ «{url}» viết sai', 'chép lại từ thanh địa chỉ của trình duyệt; dấu % đứng riêng viết là %25'],
		['the address “{url}” is malformed', 'copy it again from the browser; a percent sign by itself is written %25'],
	),
	'duplicate-key': error(['khóa này đã có ở trên', 'xóa một trong hai'], ['this key is already above', 'remove one of the two']),
	'mdx-syntax': error(
		['không đọc được trang MDX', 'kiểm tra thẻ mở và thẻ đóng; viết &lt; thay cho dấu < và bỏ dấu { }'],
		['the MDX page cannot be read', 'check opening and closing tags; write &lt; for < and leave out { }'],
	),
	'missing-head': error(
		['trang không có phần đầu', 'thêm hai dòng --- với title và description ở đầu tệp'],
		['the page has no front matter', 'add two --- lines with title and description at the top of the file'],
	),
	'mdx-code': error(
		['trang có mã lập trình (import, export hoặc { })', 'bỏ đi; giá trị trong thẻ viết giữa hai dấu "…"'],
		['the page holds code (import, export or { })', 'remove it; values in a tag stand between "…"'],
	),
	'heading-one': error(
		['tiêu đề cấp một trong trang', 'dùng ## trở xuống; tiêu đề trang lấy từ title'],
		['a level-one heading in the page', 'use ## and below; the page’s title comes from title'],
	),
	'missing-file': error(
		['thiếu tệp {name}', 'tạo tệp này theo mẫu trong hướng dẫn biên tập'],
		['the file {name} is missing', 'create it as the editors’ guide shows'],
	),
	'unexpected-file': error(
		['không có loại nội dung nào dùng tệp này', 'đổi tên, chuyển đúng thư mục, hoặc xóa'],
		['no kind of content uses this file', 'rename it, move it to the right folder, or remove it'],
	),
	'linked-file': error(
		['đây là liên kết hoặc thiết bị, không phải tệp', 'chép tệp hoặc thư mục thật vào đây'],
		['this is a link or a device, not a file', 'copy the file or folder itself to this place'],
	),
	'unsafe-name': error(
		['tên tệp hoặc thư mục này không dùng được trên mọi máy', 'đổi tên: ngắn, chỉ gồm chữ, số và dấu gạch, không phải tên thiết bị như con, nul'],
		[
			'this name of a file or folder cannot be used on every machine',
			'rename it: short, of letters, digits and hyphens, no name of a device such as con or nul',
		],
	),
	'same-name': error(
		['trên Windows hoặc macOS, tên này trùng với {other}', 'đổi tên một trong hai'],
		['on Windows or macOS this name is the same as {other}', 'rename one of the two'],
	),
	'file-name': error(
		['tệp tên là {name} nhưng id là {id}', 'đổi tên tệp thành {expected} hoặc sửa id'],
		['the file is named {name} but its id is {id}', 'rename the file to {expected} or correct the id'],
	),
	'missing-field': error(['thiếu «{field}»', 'thêm «{field}»'], ['“{field}” is missing', 'add “{field}”']),
	'missing-choice': error(['thiếu «{field}»', 'thêm «{field}»: một trong {options}'], ['“{field}” is missing', 'add “{field}”: one of {options}']),
	'unknown-field': error(
		['không có mục nào tên «{field}»', 'sửa chính tả hoặc xóa dòng này'],
		['there is no field named “{field}”', 'correct the spelling or remove the line'],
	),
	'id-form': error(
		['«{got}» không phải một id ở «{field}»', 'viết id: chữ thường không dấu, số, dấu gạch nối, như so-giao-duc'],
		['“{got}” is not an id for “{field}”', 'write an id: lower-case letters without accents, digits, hyphens, as in so-giao-duc'],
	),
	'wrong-type': error(
		['«{field}» phải là {expected}, không phải «{got}»', 'viết lại giá trị'],
		['“{field}” must be {expected}, not “{got}”', 'write the value again'],
	),
	'not-one-of': error(
		['«{got}» không phải giá trị cho phép của «{field}»', 'chọn một trong: {options}'],
		['“{got}” is not allowed for “{field}”', 'choose one of: {options}'],
	),
	'wrong-format': error(
		['«{field}» viết chưa đúng mẫu: «{got}»', 'so với mẫu trong hướng dẫn biên tập'],
		['“{field}” does not have the right form: “{got}”', 'compare it with the example in the editors’ guide'],
	),
	empty: error(
		['«{field}» để trống', 'điền giá trị; mục không bắt buộc thì có thể xóa dòng này'],
		['“{field}” is empty', 'fill it in; where the field is optional, the line may go'],
	),
	'too-few': error(['«{field}» có {got} mục, cần ít nhất {count}', 'thêm mục'], ['“{field}” has {got} entries and needs at least {count}', 'add more']),
	date: error(
		['«{got}» không phải một ngày có thật', 'viết năm-tháng-ngày, ví dụ 2025-05-30'],
		['“{got}” is not a real date', 'write year-month-day, for example 2025-05-30'],
	),
	'language-tag': error(
		['«{got}» không đặt dưới một mã ngôn ngữ', 'dùng mã như vi, en'],
		['“{got}” does not stand under a language tag', 'use a tag such as vi or en'],
	),
	'duplicate-id': error(['id «{id}» đã dùng ở {other}', 'đặt id khác'], ['the id “{id}” is already used at {other}', 'choose another id']),
	'address-fixed': error(
		['địa chỉ {address} là của một trang có sẵn', 'đổi id; với trang viết thì đổi tên tệp'],
		['the address {address} is that of a page which the site has anyway', 'change the id; of a page of prose, the name of its file'],
	),
	'address-twice': error(
		['địa chỉ {address} đã thuộc về {other}', 'đổi một trong hai id; với trang viết thì đổi tên tệp'],
		['the address {address} belongs to {other} already', 'change one of the two ids; of a page of prose, the name of its file'],
	),
	'unknown-id': error(['không có {what} «{id}»', 'sửa id hoặc thêm {what} đó'], ['there is no {what} “{id}”', 'correct the id or add that {what}']),
	'named-twice': error(['«{id}» được ghi hai lần', 'xóa một lần'], ['“{id}” is named twice', 'remove one']),
	'broken-link': error(
		['liên kết tới «{url}» không dẫn đến trang nào', 'sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /'],
		['the link to “{url}” leads to no page', 'correct the address; a page’s address begins and ends with /'],
	),
} satisfies Record<string, Message>;

/** Makes a problem that any kind of content may have. */
export const problem = problemsOf(messages);
