/**
 * Every kind of problem, how grave it is, and what it says: what is wrong, and what to do.
 * `{word}` is filled in from the problem. A kind is added here and nowhere else.
 */
import { error, type Message, warning } from './message.ts';
import { learningMessages } from './messages-learning.ts';
import { progressMessages } from './messages-progress.ts';

export const messages = {
	// The text of a file
	'yaml-syntax': error(
		['không đọc được YAML ({code})', 'kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy ở dòng này'],
		['the YAML cannot be read ({code})', 'check indentation, colons and quotes on this line'],
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
	'missing-file': error(
		['thiếu tệp {name}', 'tạo tệp này theo mẫu trong hướng dẫn biên tập'],
		['the file {name} is missing', 'create it as the editors’ guide shows'],
	),
	'unexpected-file': error(
		['không có loại nội dung nào dùng tệp này', 'đổi tên, chuyển đúng thư mục, hoặc xóa'],
		['no kind of content uses this file', 'rename it, move it to the right folder, or remove it'],
	),
	'file-name': error(
		['tệp tên là {name} nhưng id là {id}', 'đổi tên tệp thành {expected} hoặc sửa id'],
		['the file is named {name} but its id is {id}', 'rename the file to {expected} or correct the id'],
	),
	// The fields of an entry
	'missing-field': error(['thiếu «{field}»', 'thêm «{field}»'], ['“{field}” is missing', 'add “{field}”']),
	'unknown-field': error(
		['không có mục nào tên «{field}»', 'sửa chính tả hoặc xóa dòng này'],
		['there is no field named “{field}”', 'correct the spelling or remove the line'],
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
	empty: error(['«{field}» để trống', 'điền giá trị hoặc xóa dòng này'], ['“{field}” is empty', 'fill it in or remove the line']),
	'too-few': error(['«{field}» có {got} mục, cần ít nhất {count}', 'thêm mục'], ['“{field}” has {got} entries and needs at least {count}', 'add more']),
	date: error(
		['«{got}» không phải một ngày có thật', 'viết năm-tháng-ngày, ví dụ 2025-05-30'],
		['“{got}” is not a real date', 'write year-month-day, for example 2025-05-30'],
	),
	'language-tag': error(
		['«{got}» không đặt dưới một mã ngôn ngữ', 'dùng mã như vi, en'],
		['“{got}” does not stand under a language tag', 'use a tag such as vi or en'],
	),
	'link-or-items': error(
		['mục này cần đúng một trong ba: link, items hoặc course', 'giữ lại một'],
		['this item needs exactly one of link, items and course', 'keep one'],
	),
	'duplicate-id': error(['id «{id}» đã dùng ở {other}', 'đặt id khác'], ['the id “{id}” is already used at {other}', 'choose another id']),
	// References
	'unknown-source': error(
		['không có nguồn «{id}»', 'thêm nguồn vào content/sources.yaml hoặc sửa id'],
		['there is no source “{id}”', 'add it to content/sources.yaml or correct the id'],
	),
	'unknown-id': error(['không có {what} «{id}»', 'sửa id hoặc thêm {what} đó'], ['there is no {what} “{id}”', 'correct the id or add that {what}']),
	'unknown-article': error(
		['{convention} chỉ có {count} điều, không có Điều {article}', 'sửa số điều'],
		['{convention} has {count} articles; there is no article {article}', 'correct the number'],
	),
	'unknown-language': error(
		['không có ngôn ngữ «{language}»', 'sửa mã hoặc thêm thư mục content/languages/{language}/'],
		['there is no language “{language}”', 'correct the tag or add the folder content/languages/{language}/'],
	),
	'broken-link': error(
		['liên kết tới «{url}» không dẫn đến trang nào', 'sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /'],
		['the link to “{url}” leads to no page', 'correct the address; a page’s address begins and ends with /'],
	),
	// Prose pages
	'mdx-code': error(
		['trang có mã lập trình (import, export hoặc { })', 'bỏ đi; giá trị trong thẻ viết giữa hai dấu "…"'],
		['the page holds code (import, export or { })', 'remove it; values in a tag stand between "…"'],
	),
	'unknown-component': error(['không có thẻ <{name}>', 'chỉ dùng: {known}'], ['there is no component <{name}>', 'use only: {known}']),
	'claim-without-source': error(
		['<Claim> không nêu nguồn', 'thêm source="…" với id trong content/sources.yaml'],
		['<Claim> names no source', 'add source="…" with an id from content/sources.yaml'],
	),
	'heading-one': error(
		['tiêu đề cấp một trong trang', 'dùng ## trở xuống; tiêu đề trang lấy từ title'],
		['a level-one heading in the page', 'use ## and below; the page’s title comes from title'],
	),
	'page-without-original': error(
		['trang dịch không có bản tiếng Việt {name}', 'viết bản tiếng Việt trước hoặc đổi tên tệp'],
		['the translated page has no Vietnamese original {name}', 'write the original first or rename the file'],
	),
	// The plan
	'no-lead': error(
		['nhiệm vụ {id} không có đơn vị chủ trì', 'ghi ít nhất một đơn vị ở leads'],
		['task {id} has no responsible unit', 'name at least one unit under leads'],
	),
	'no-reporting-date': error(
		['nhiệm vụ {id} không có ngày báo cáo', 'ghi kỳ báo cáo ở reports hoặc một ngày ở dates'],
		['task {id} has no reporting date', 'name a duty under reports or a date under dates'],
	),
	'outside-period': error(
		['ngày {date} nằm ngoài thời gian của kế hoạch ({from} đến {to})', 'sửa ngày'],
		['the date {date} lies outside the plan’s period ({from} to {to})', 'correct the date'],
	),
	'lead-is-coordinator': error(
		['«{id}» vừa chủ trì vừa phối hợp', 'xóa khỏi coordinators'],
		['“{id}” both leads and coordinates', 'remove it from coordinators'],
	),
	'named-twice': error(['«{id}» được ghi hai lần', 'xóa một lần'], ['“{id}” is named twice', 'remove one']),
	'task-without-file': error(
		['mục lục có nhiệm vụ {id} nhưng không có tệp', 'tạo tasks/{file} hoặc xóa khỏi contents'],
		['the table of contents has task {id} but there is no file', 'create tasks/{file} or remove it from contents'],
	),
	'task-not-in-contents': error(
		['nhiệm vụ {id} không có trong mục lục của kế hoạch', 'thêm vào contents trong plan.yaml hoặc xóa tệp'],
		['task {id} is not in the plan’s table of contents', 'add it to contents in plan.yaml or remove the file'],
	),
	'dissolved-unit': error(
		[
			'đơn vị «{id}» đã kết thúc ngày {ended}, trước ngày báo cáo {date}, và không ghi đơn vị kế thừa',
			'thêm successors hoặc noSuccessorFound trong units.yaml',
		],
		['the unit “{id}” ended on {ended}, before the reporting date {date}, and names no successor', 'add successors or noSuccessorFound in units.yaml'],
	),
	'translation-date': error(
		['bản «{language}» nêu ngày khác bản tiếng Việt: {difference}', 'sửa cho hai bản như nhau'],
		['the “{language}” text names other dates than the Vietnamese: {difference}', 'make the two agree'],
	),
	'translation-unit': error(
		['bản «{language}» nêu đơn vị khác bản tiếng Việt: {difference}', 'sửa cho hai bản như nhau'],
		['the “{language}” text names other units than the Vietnamese: {difference}', 'make the two agree'],
	),
	'succession-loop': error(['đơn vị «{id}» kế thừa chính mình', 'sửa successors'], ['the unit “{id}” succeeds itself', 'correct successors']),
	// Warnings
	'radio-short': warning(
		['bài đọc hết {seconds} giây, khung phát có {slot} giây', 'thêm nội dung hoặc chọn khung ngắn hơn'],
		['reading takes {seconds} seconds, the slot has {slot}', 'add to it or choose a shorter slot'],
	),
	'slide-long': warning(
		['trang chiếu có {count} ký tự, đọc được từ cuối lớp thì tối đa {most}', 'bớt chữ hoặc chia thành hai trang chiếu'],
		['the slide has {count} characters; to be read from the last row it takes {most}', 'cut words or make it two slides'],
	),
	overdue: warning(
		['kỳ «{duty}» đã đến hạn {date} mà chưa có báo cáo của {count} đơn vị hoặc nhóm đơn vị: {units}', 'ghi báo cáo đã công bố vào reports.yaml'],
		['“{duty}” was due on {date} and {count} units or groups have no report: {units}', 'enter published reports in reports.yaml'],
	),
	'task-overdue': warning(
		['hạn {date} của nhiệm vụ {id} đã qua mà chưa có báo cáo', 'ghi báo cáo đã công bố vào reports.yaml'],
		['the date {date} of task {id} has passed without a report', 'enter a published report in reports.yaml'],
	),
	'no-successor-found': warning(
		['đơn vị «{id}» đã kết thúc ngày {ended}; chưa tìm thấy đơn vị kế thừa', 'tìm nguồn và ghi successors'],
		['the unit “{id}” ended on {ended}; no successor was found', 'find a source and name successors'],
	),
	'missing-translation': warning(
		['thiếu bản «{language}»', 'thêm bản dịch; trang tạm hiện tiếng Việt'],
		['the “{language}” text is missing', 'add a translation; the page shows Vietnamese until then'],
	),
	'missing-page': warning(['trang này chưa có bản «{language}»', 'viết {name}'], ['this page has no “{language}” version', 'write {name}']),
	'missing-string': warning(
		['thiếu chuỗi giao diện «{key}»', 'thêm vào tệp này; giao diện tạm hiện tiếng Việt'],
		['the interface string “{key}” is missing', 'add it to this file; the interface shows Vietnamese until then'],
	),
	'review-needed': warning(
		['cần rà soát: chưa ai mở văn bản gốc để đối chiếu', 'đối chiếu rồi xóa dòng review'],
		['needs review: nobody has yet opened the official text', 'compare it, then remove the review line'],
	),
	'unused-source': warning(['không chỗ nào dẫn nguồn «{id}»', 'dẫn nguồn này hoặc xóa'], ['nothing cites the source “{id}”', 'cite it or remove it']),
	...learningMessages,
	...progressMessages,
} satisfies Record<string, Message>;

export type Kind = keyof typeof messages;
export type Language = 'vi' | 'en';

/** Words that stand for a type or a thing in a message, by language. */
const words: Record<Language, Record<string, string>> = {
	vi: {
		string: 'chữ',
		number: 'số',
		int: 'số nguyên',
		boolean: 'true hoặc false',
		array: 'danh sách (mỗi mục một dấu -)',
		object: 'nhóm các mục',
		record: 'nhóm các mục',
		union: 'một id, hoặc id và at',
		convention: 'công ước',
		law: 'văn bản',
		article: 'điều',
		group: 'nhóm người',
		'help-line': 'đường dây',
		right: 'quyền',
		term: 'thuật ngữ',
		unit: 'đơn vị',
		duty: 'kỳ báo cáo',
		task: 'nhiệm vụ',
		series: 'chuỗi số liệu',
		section: 'phần',
		quiz: 'bài trắc nghiệm',
		bank: 'ngân hàng câu hỏi',
		module: 'học phần',
		course: 'khóa học',
		topic: 'chủ đề của chương trình',
		item: 'câu hỏi của bài trắc nghiệm',
		role: 'vai đọc',
		'media-language': 'ngôn ngữ của sản phẩm',
		target: 'mục tiêu',
	},
	en: {
		string: 'text',
		number: 'a number',
		int: 'a whole number',
		boolean: 'true or false',
		array: 'a list (a - before each item)',
		object: 'a group of fields',
		record: 'a group of fields',
		union: 'an id, or an id and at',
		'help-line': 'help line',
		duty: 'reporting duty',
		group: 'group of people',
		bank: 'item bank',
		item: 'item of the quiz',
		'media-language': 'product language',
	},
};

/** The two sentences of a problem in a language: what is wrong, what to do. */
export function sentences(kind: Kind, params: Record<string, string>, language: Language): [string, string] {
	const fill = (text: string) =>
		text.replace(/\{(\w+)\}/g, (whole, name: string) => {
			const value = params[name];
			if (value === undefined) return whole;
			return name === 'what' || name === 'expected' ? (words[language][value] ?? value) : value;
		});
	const [wrong, remedy] = messages[kind][language];
	return [fill(wrong), fill(remedy)];
}
