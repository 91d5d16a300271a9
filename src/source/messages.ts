/** What is wrong with files, fields and references, whatever the kind of content. */
import { error, type Message, warning } from './message.ts';
import { pageMessages } from './page-messages.ts';
import { problemsOf } from './problem.ts';
import { textMessages } from './text-messages.ts';

export const messages = {
	...textMessages,
	...pageMessages,
	'file-too-long': error(
		['tệp dài {size} ký tự, quá mức {limit}', 'chia nội dung thành nhiều tệp'],
		['the file has {size} characters, more than {limit}', 'divide its content among several files'],
	),
	'nested-too-deep': error(
		['thẻ, danh sách hoặc trích dẫn ở đây lồng nhau quá {limit} tầng', 'bớt số tầng; đóng mọi thẻ đã mở'],
		['tags, lists or quotations are nested deeper than {limit} levels here', 'take levels out; close every tag that is open'],
	),
	'link-form': error(
		['địa chỉ «{url}» viết sai', 'chép lại từ thanh địa chỉ của trình duyệt; dấu % đứng riêng viết là %25'],
		['the address “{url}” is malformed', 'copy it again from the browser; a percent sign by itself is written %25'],
	),
	'missing-file': error(
		['thiếu tệp {name}', 'tạo lại tệp này, hoặc lấy lại bản cũ từ git'],
		['the file {name} is missing', 'write it again, or take the earlier version from git'],
	),
	'unexpected-file': error(
		['không có loại nội dung nào dùng tệp này', 'đổi tên, chuyển đúng thư mục, hoặc xóa'],
		['no kind of content uses this file', 'rename it, move it to the right folder, or remove it'],
	),
	'file-ending': error(
		['đuôi của tệp {name} không đúng', 'đổi tên tệp thành {renamed}; trên Windows bật “Phần mở rộng tên tệp” để thấy đuôi thật'],
		['the file {name} has the wrong ending', 'rename it to {renamed}; on Windows show “File name extensions” to see the real one'],
	),
	'file-format': error(
		['tệp {name} không đọc được ở đây', 'tạo tệp chữ {renamed}, chép nội dung vào và lưu bằng UTF-8'],
		['the file {name} cannot be read here', 'make a text file {renamed}, copy the text into it and save it as UTF-8'],
	),
	'wrong-folder': error(
		['không có loại nội dung nào đặt ở thư mục này', 'chuyển tệp vào đúng thư mục: {folders}'],
		['no kind of content stands in this folder', 'move the file to its folder: {folders}'],
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
	'missing-field': error(['thiếu «{field}»', 'thêm dòng «{field}: …» vào mục này'], ['“{field}” is missing', 'add a line “{field}: …” to this entry']),
	'missing-choice': error(
		['thiếu «{field}»', 'thêm dòng «{field}: …» với một trong: {options}'],
		['“{field}” is missing', 'add a line “{field}: …” with one of: {options}'],
	),
	'unknown-field': error(
		['không có mục nào tên «{field}»', 'sửa chính tả hoặc xóa dòng này'],
		['there is no field named “{field}”', 'correct the spelling or remove the line'],
	),
	'misspelt-field': error(
		['không có mục nào tên «{field}»', 'viết «{meant}», đúng cả chữ hoa và chữ thường'],
		['there is no field named “{field}”', 'write “{meant}”, capitals included'],
	),
	'not-under': error(
		['«{field}» đứng ngang với «{above}» nên «{above}» để trống', 'thụt các dòng này vào thêm hai dấu cách, dưới «{above}»'],
		['“{field}” stands beside “{above}”, so that “{above}” is empty', 'indent these lines by two more blanks, under “{above}”'],
	),
	'id-form': error(
		['«{got}» không phải một id ở «{field}»', 'viết id: chữ thường không dấu, số, dấu gạch nối, như so-giao-duc'],
		['“{got}” is not an id for “{field}”', 'write an id: lower-case letters without accents, digits, hyphens, as in so-giao-duc'],
	),
	'wrong-type': error(
		['«{field}» phải là {expected}, không phải «{got}»', 'viết lại giá trị'],
		['“{field}” must be {expected}, not “{got}”', 'write the value again'],
	),
	'curly-quotes': error(
		['«{field}» nằm giữa dấu nháy cong: {got}', 'xóa dấu nháy cong, hoặc thay bằng dấu nháy thẳng \' hoặc "'],
		['“{field}” stands between curly quotes: {got}', 'remove them, or use straight quotes \' or "'],
	),
	'one-not-list': error(
		['«{field}» nhận một giá trị, không nhận danh sách', 'bỏ dấu [ ] hoặc dấu -, viết {field}: {first}'],
		['“{field}” takes one value, not a list', 'remove [ ] or the dash, and write {field}: {first}'],
	),
	'one-not-group': error(
		['«{field}» nhận một giá trị, không nhận nhóm các mục', 'viết một giá trị sau dấu hai chấm, trên cùng dòng'],
		['“{field}” takes one value, not a group of fields', 'write one value behind the colon, on the same line'],
	),
	'list-not-one': error(
		['«{field}» phải là danh sách, cả khi chỉ có một giá trị', 'viết {field}: [{list}]'],
		['“{field}” must be a list, even where it holds one value', 'write {field}: [{list}]'],
	),
	'list-not-group': error(
		['«{field}» phải là danh sách', 'viết dấu - và một dấu cách trước mỗi mục'],
		['“{field}” must be a list', 'write a dash and a blank before each item'],
	),
	'group-not-one': error(
		['«{field}» phải là nhóm các mục, không phải «{got}»', 'xuống dòng, viết mỗi mục «tên: giá trị» trên một dòng thụt vào'],
		['“{field}” must be a group of fields, not “{got}”', 'write each field “name: value” on an indented line of its own'],
	),
	'group-not-list': error(
		['«{field}» phải là một nhóm, không phải danh sách', 'bỏ dấu - hoặc [ ] trước các mục'],
		['“{field}” must be one group, not a list', 'remove the dashes or [ ] before its fields'],
	),
	'needs-languages': error(
		['«{field}» cần chữ theo từng ngôn ngữ', "viết {field}: { vi: '{got}', en: '…' }"],
		['“{field}” needs a text for each language', "write {field}: { vi: '{got}', en: '…' }"],
	),
	'needs-quotes': error(
		['«{field}» phải là chữ, mà {got} không có dấu nháy bị đọc là số hoặc true/false', "đặt giữa hai dấu nháy: '{got}'"],
		['“{field}” must be text, and {got} without quotes is read as a number or true/false', "put it between quotes: '{got}'"],
	),
	'number-form': error(
		['«{field}» phải là số, không phải «{got}»', 'viết {number}: chỉ chữ số, dấu chấm trước phần lẻ, không dấu nháy, không % hay đơn vị'],
		['“{field}” must be a number, not “{got}”', 'write {number}: digits alone, a point before decimals, no quotes, no % or unit'],
	),
	'whole-number': error(
		['«{field}» phải là số nguyên, không phải {got}', 'viết số không có phần lẻ'],
		['“{field}” must be a whole number, not {got}', 'write it without decimals'],
	),
	'number-words': error(
		['«{field}» phải là số, không phải «{got}»', 'viết bằng chữ số, ví dụ 1250 hoặc 2.5'],
		['“{field}” must be a number, not “{got}”', 'write digits, as in 1250 or 2.5'],
	),
	'true-false': error(
		['«{field}» phải là true (có) hoặc false (không), không phải «{got}»', 'viết true hoặc false, không có dấu nháy'],
		['“{field}” must be true or false, not “{got}”', 'write true or false, without quotes'],
	),
	'only-true': error(
		['«{field}» chỉ nhận true, không nhận «{got}»', 'viết true; nếu không phải thì xóa dòng này'],
		['“{field}” takes only true, not “{got}”', 'write true; where it is not so, remove the line'],
	),
	'empty-file': error(
		['tệp {field} không có nội dung nào', 'viết các mục theo một tệp cùng loại, hoặc xóa tệp'],
		['the file {field} has nothing in it', 'write its fields as in another file of its kind, or remove it'],
	),
	'list-without-dash': error(
		['{field} là danh sách mà mục đầu thiếu dấu -', 'viết dấu - và một dấu cách trước dòng đầu của mỗi mục, ví dụ «- id: …»'],
		['{field} is a list, and its first entry has no dash', 'write a dash and a blank before the first line of each entry, as in “- id: …”'],
	),
	'entry-with-dash': error(
		['{field} là một mục, không phải danh sách', 'bỏ dấu - ở đầu dòng'],
		['{field} is one entry, not a list', 'remove the dash at the beginning of the line'],
	),
	'no-fields': error(
		['{field} không có dòng nào dạng «tên: giá trị»', 'viết mỗi mục trên một dòng, ví dụ «id: so-giao-duc»'],
		['{field} has no line of the form “name: value”', 'write each field on a line, as in “id: so-giao-duc”'],
	),
	'not-one-of': error(
		['«{got}» không phải giá trị cho phép của «{field}»', 'chọn một trong: {options}'],
		['“{got}” is not allowed for “{field}”', 'choose one of: {options}'],
	),
	'not-of-form': error(['«{field}» không nhận «{got}»', 'viết {form}, ví dụ {example}'], ['“{field}” does not take “{got}”', 'write {form}, as in {example}']),
	'wrong-format': error(
		['«{field}» không nhận «{got}»', 'viết như trong một mục đúng cùng loại'],
		['“{field}” does not take “{got}”', 'write it as in a sound entry of its kind'],
	),
	empty: error(
		['«{field}» để trống', 'điền giá trị; mục không bắt buộc thì có thể xóa dòng này'],
		['“{field}” is empty', 'fill it in; where the field is optional, the line may go'],
	),
	'too-few': error(['«{field}» có {got} mục, cần ít nhất {count}', 'thêm mục'], ['“{field}” has {got} entries and needs at least {count}', 'add more']),
	'too-many': error(['«{field}» có {got} mục, nhiều nhất {limit}', 'bớt mục'], ['“{field}” has {got} entries and may have {limit}', 'take some out']),
	'too-low': error(
		['«{field}» là {got}, nhỏ nhất phải là {limit}', 'xem lại con số'],
		['“{field}” is {got} and must be at least {limit}', 'look at the number again'],
	),
	'too-high': error(
		['«{field}» là {got}, lớn nhất chỉ được {limit}', 'xem lại con số'],
		['“{field}” is {got} and may be at most {limit}', 'look at the number again'],
	),
	'too-long': error(['«{field}» có {got} ký tự, nhiều nhất {limit}', 'viết ngắn lại'], ['“{field}” has {got} characters and may have {limit}', 'write less']),
	date: error(
		['«{got}» không có trong lịch', 'xem lại ngày và tháng; mẫu là năm-tháng-ngày, ví dụ 2025-05-30'],
		['“{got}” is not in the calendar', 'look at day and month again; the form is year-month-day, as in 2025-05-30'],
	),
	'date-form': error(['«{got}» không viết theo mẫu năm-tháng-ngày', 'viết {example}'], ['“{got}” is not written as year-month-day', 'write {example}']),
	'day-form': error(
		['«{got}» không phải một ngày', 'viết đủ năm-tháng-ngày, ví dụ 2025-05-30'],
		['“{got}” is no day', 'write year-month-day in full, as in 2025-05-30'],
	),
	'when-form': error(
		['«{got}» không phải một thời điểm', "viết năm, tháng hoặc ngày, hoặc hai mốc: '2025', '2025-07', 2025-07-01, '2024/2025'"],
		['“{got}” is no point in time', "write a year, month or day, or two of them: '2025', '2025-07', 2025-07-01, '2024/2025'"],
	),
	'date-far': error(
		['«{got}» có năm quá xa', 'xem lại năm; năm phải từ 1000 đến 2199'],
		['“{got}” has a year too far off', 'look at the year again: 1000 to 2199'],
	),
	'range-backwards': error(
		['«{got}» kết thúc trước khi bắt đầu', 'viết mốc sớm trước, mốc muộn sau dấu /'],
		['“{got}” ends before it begins', 'write the earlier one before the / and the later one behind it'],
	),
	'language-tag': error(
		['«{field}» không phải mã ngôn ngữ', 'viết mã của ngôn ngữ, như vi (tiếng Việt), en (tiếng Anh)'],
		['“{field}” is no language tag', 'write the tag of the language, such as vi (Vietnamese) or en (English)'],
	),
	'dates-order': error(
		['ngày {date} ở «{field}» sớm hơn ngày {first} ở «{other}»', 'xem lại hai ngày và sửa ngày sai'],
		['{date} at “{field}” is earlier than {first} at “{other}”', 'look at both dates and correct the wrong one'],
	),
	// A build may be of an earlier day than its content.
	'date-to-come': warning(
		['ngày {date} ở «{field}» chưa tới (hôm nay là {today})', 'xem lại năm, hoặc đợi đến ngày ấy rồi hãy ghi'],
		['{date} at “{field}” is still to come (today is {today})', 'look at the year again, or wait for the day before you enter it'],
	),
	'names-itself': error(
		['«{id}» tự ghi chính nó ở «{field}»', 'ghi id khác, hoặc xóa khỏi «{field}»'],
		['“{id}” names itself at “{field}”', 'name another id, or remove it from “{field}”'],
	),
	circle: error(
		['«{field}» đi thành vòng: {way}', 'sửa «{field}» của một trong các mục này'],
		['“{field}” goes in a circle: {way}', 'correct “{field}” of one of these entries'],
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
	'unknown-id': error(
		['không có {what} «{id}»', 'sửa id{near}, hoặc thêm {what} đó'],
		['there is no {what} “{id}”', 'correct the id{near}, or add that {what}'],
	),
	'named-twice': error(['«{id}» được ghi hai lần', 'xóa một lần'], ['“{id}” is named twice', 'remove one']),
	'broken-link': error(
		['liên kết tới «{url}» không dẫn đến trang nào', 'sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /'],
		['the link to “{url}” leads to no page', 'correct the address; a page’s address begins and ends with /'],
	),
} satisfies Record<string, Message>;

/** Makes a problem that any kind of content may have. */
export const problem = problemsOf(messages);
