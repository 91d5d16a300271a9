/** What is wrong with conventions and laws. */
import { type Bilingual, error, type Message } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'unknown-article': error(
		['{convention} chỉ có {count} điều, không có Điều {article}', 'sửa số điều'],
		['{convention} has {count} articles; there is no article {article}', 'correct the number'],
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
	reviews: { name: 'reviews', noun: { vi: 'rà soát định kỳ', en: 'periodic review' } },
};

/** What each kind of statement of a treaty body is called in messages. */
export const statementNouns = {
	recommendation: { vi: 'khuyến nghị', en: 'recommendation' },
	concern: { vi: 'quan ngại', en: 'concern' },
	positive: { vi: 'ghi nhận tiến bộ', en: 'positive note' },
	'follow-up': { vi: 'yêu cầu theo dõi', en: 'request for follow-up' },
	question: { vi: 'câu hỏi trong danh mục vấn đề', en: 'question in a list of issues' },
	dialogue: { vi: 'ý kiến tại phiên đối thoại', en: 'remark in the dialogue' },
} satisfies Record<string, Bilingual>;
