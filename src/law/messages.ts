/** What is wrong with conventions and laws. */
import { type Bilingual, error, type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'unknown-article': error(
		['{convention} chỉ có {count} điều, không có Điều {article}', 'sửa số điều'],
		['{convention} has {count} articles; there is no article {article}', 'correct the number'],
	),
	'effective-before-adoption': warning(
		['văn bản có hiệu lực ngày {effective}, trước ngày ban hành {adopted}', 'xem lại hai ngày; nếu văn bản có hiệu lực trở về trước thì để nguyên'],
		['it takes effect on {effective}, before it is adopted on {adopted}', 'look at both dates; where it does reach back, leave them'],
	),
	'more-than-received': error(
		['số khuyến nghị chấp thuận {accepted} nhiều hơn số nhận được {received}', 'xem lại hai con số'],
		['{accepted} recommendations are accepted of {received} received', 'look at both numbers'],
	),
	'document-symbol': error(
		['«{got}» không phải ký hiệu văn bản của Liên hợp quốc', 'chép ký hiệu ở đầu văn bản, ví dụ CAT/C/VNM/CO/1; chưa biết ký hiệu thì bỏ dòng này'],
		[
			'“{got}” is not the symbol of a United Nations document',
			'copy it from the head of the document, such as CAT/C/VNM/CO/1; leave the line out where it is not known',
		],
	),
	'paragraph-form': error(
		['số đoạn «{got}» viết chưa đúng', "chỉ viết số đoạn, trong dấu nháy: '7', '7(a)-(b)', '5-6', '3(b), 4'"],
		['the paragraph “{got}” is not written as one', "write its number alone, between quotes: '7', '7(a)-(b)', '5-6', '3(b), 4'"],
	),
	'recommendation-elsewhere': error(
		[
			'khuyến nghị không còn ghi trong bodySaid',
			'chuyển sang content/recommendations/<tài liệu>.yaml, và ghi ký hiệu của tài liệu vào observations của báo cáo này',
		],
		[
			'recommendations no longer stand in bodySaid',
			'move it to content/recommendations/<document>.yaml, and put the symbol of the document into observations of this report',
		],
	),
	'untraced-statement': error(
		[
			'mục này ghi là {what} nhưng người đọc không tìm lại được',
			'ghi ký hiệu văn bản (document) và số đoạn (paragraph); chưa đọc văn bản thì ghi ai thuật lại (reportedBy)',
		],
		[
			'this is called a {what}, and no reader could find it',
			'give the symbol (document) and the paragraph; where the document was not read, say who reported it (reportedBy)',
		],
	),
	'law-itself': error(
		['văn bản này tự ghi là thay thế hoặc sửa đổi chính nó', 'sửa id, hoặc xóa mục này'],
		['the instrument names itself as replacing or amending it', 'correct the id or remove the entry'],
	),
	'before-adoption': error(
		['ngày {date} trước ngày ban hành văn bản này ({adopted})', 'sửa một trong hai ngày, hoặc sửa id của văn bản được nêu'],
		['{date} is before this instrument was adopted ({adopted})', 'correct one of the two dates, or the id of the instrument named'],
	),
	'law-unchecked': warning(
		['«{id}» chưa ghi tình trạng: trang nói là chưa rõ', 'tra văn bản ở vbpl.vn rồi thêm status với state, checkedOn và source'],
		['“{id}” has no status: its page says that it is not known', 'look it up at vbpl.vn and add status with state, checkedOn and source'],
	),
	'law-recheck': warning(
		['tình trạng được kiểm tra ngày {date}, đã quá {months} tháng', 'tra lại văn bản ở vbpl.vn rồi sửa state, checkedOn và source'],
		['the status was checked on {date}, more than {months} months ago', 'look the instrument up again at vbpl.vn, then correct state, checkedOn and source'],
	),
	'since-not-ended': error(
		['«since» chỉ dùng khi tình trạng là ended, không phải {state}', 'xóa since, hoặc sửa state'],
		['“since” is only for the state ended, not for {state}', 'remove since or correct state'],
	),
	'state-of-bill': error(
		['tình trạng {state} không hợp với loại văn bản', 'dự án luật dùng draft, passed, ended, not-known; văn bản khác không dùng draft, passed'],
		['the state {state} does not fit the kind', 'a bill takes draft, passed, ended or not-known; nothing else takes draft or passed'],
	),
	'replaced-by-nothing': error(
		['tình trạng là {state} nhưng không có văn bản nào thay thế vào ngày kiểm tra ({date})', 'thêm replacedBy với law, from và source, hoặc sửa state'],
		['the state is {state}, but nothing had taken its place on the day of the check ({date})', 'add replacedBy with law, from and source, or correct state'],
	),
	'replaced-by-then': error(
		[
			'tình trạng là {state} nhưng replacedBy ghi văn bản đã bị thay thế vào ngày kiểm tra ({date})',
			'sửa state thành replaced (dự án: passed), hoặc sửa replacedBy',
		],
		[
			'the state is {state}, but by replacedBy it was replaced on the day of the check ({date})',
			'make the state replaced (of a bill: passed), or correct replacedBy',
		],
	),
	'amended-by-nothing': error(
		['tình trạng là {state} nhưng không có văn bản nào sửa đổi vào ngày kiểm tra ({date})', 'thêm amendedBy, hoặc sửa state thành in-force'],
		['the state is {state}, but nothing had amended it on the day of the check ({date})', 'add amendedBy, or make the state in-force'],
	),
	'amended-by-then': error(
		['tình trạng là {state} nhưng amendedBy ghi văn bản đã được sửa đổi vào ngày kiểm tra ({date})', 'sửa state thành amended, hoặc sửa amendedBy'],
		['the state is {state}, but by amendedBy it had been amended on the day of the check ({date})', 'make the state amended, or correct amendedBy'],
	),
	'not-yet-by-then': error(
		['tình trạng là {state} nhưng văn bản chưa có hiệu lực vào ngày kiểm tra ({date})', 'sửa state thành not-yet-in-force, hoặc sửa effective'],
		['the state is {state}, but it had not taken effect on the day of the check ({date})', 'make the state not-yet-in-force, or correct effective'],
	),
	'unknown-icon': error(
		['không có biểu tượng «{icon}» trong bộ Phosphor', 'chọn ở phosphoricons.com và ghi tên tiếng Anh của nó, không kèm bold, fill hay duotone: baby, gavel'],
		['Phosphor has no icon “{icon}”', 'choose one at phosphoricons.com and put its name without bold, fill or duotone: baby, gavel'],
	),
	'too-many-steps': error(
		['có {got} bước, nhiều nhất {count}', 'gộp các bước, hoặc chuyển phần sau vào refused'],
		['there are {got} steps, at most {count}', 'join some of them, or move the last ones to refused'],
	),
	'in-force-by-then': error(
		['tình trạng là {state} nhưng văn bản đã có hiệu lực vào ngày kiểm tra ({date})', 'sửa state thành in-force hoặc amended, hoặc sửa effective'],
		['the state is {state}, but it had taken effect by the day of the check ({date})', 'make the state in-force or amended, or correct effective'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });

/** What the kinds of this room are called: in dependencies, and in messages. */
export const names = {
	convention: { name: 'convention', noun: { vi: 'công ước', en: 'convention' } },
	notParty: { name: 'not-party', noun: { vi: 'điều ước chưa tham gia', en: 'treaty not joined' } },
	note: { name: 'convention-note', noun: { vi: 'bài viết của công ước', en: 'prose of a convention' } },
	law: { name: 'law', noun: { vi: 'văn bản', en: 'law' } },
	right: { name: 'right', noun: { vi: 'quyền', en: 'right' } },
	group: { name: 'group', noun: { vi: 'nhóm người', en: 'group of people' } },
	helpLine: { name: 'help-line', noun: { vi: 'đường dây', en: 'help line' } },
	helpRoute: { name: 'help-route', noun: { vi: 'nơi đến nhờ giúp', en: 'place to go for help' } },
	reviews: { name: 'reviews', noun: { vi: 'rà soát định kỳ', en: 'periodic review' } },
};

/** What each kind of statement of a treaty body is called in messages. */
export const statementNouns = {
	concern: { vi: 'quan ngại', en: 'concern' },
	positive: { vi: 'ghi nhận tiến bộ', en: 'positive note' },
	'follow-up': { vi: 'yêu cầu theo dõi', en: 'request for follow-up' },
	question: { vi: 'câu hỏi trong danh mục vấn đề', en: 'question in a list of issues' },
	dialogue: { vi: 'ý kiến tại phiên đối thoại', en: 'remark in the dialogue' },
} satisfies Record<string, Bilingual>;
