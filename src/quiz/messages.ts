/** What is wrong with quizzes. */
import { error, type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'quiz-no-answer': error(
		['câu «{id}» không có đáp án đúng', 'ghi correct: true ở đáp án đúng, hoặc đặt đáp án trong [ ]'],
		['item “{id}” has no right answer', 'write correct: true at the right one, or put the answer in [ ]'],
	),
	'quiz-many-answers': error(
		['câu «{id}» chọn một nhưng có {count} đáp án đúng', 'giữ một correct: true, hoặc đổi type thành multiple'],
		['item “{id}” is single choice but has {count} right answers', 'keep one correct: true, or make its type multiple'],
	),
	'quiz-equal-answers': error(['hai lựa chọn giống nhau: «{text}»', 'sửa hoặc xóa một'], ['two options are the same: “{text}”', 'change or remove one']),
	'quiz-distractor': error(
		['lựa chọn sai trùng với đáp án: «{text}»', 'viết lựa chọn sai khác'],
		['a wrong option is the same as the answer: “{text}”', 'write another wrong option'],
	),
	'quiz-blank': error(
		['câu «{id}» có chỗ trống không có chữ', 'viết đáp án giữa [ và ]'],
		['item “{id}” has a blank without text', 'write the answer between [ and ]'],
	),
	'quiz-marks': error(
		['câu «{id}»: dấu [ ] hoặc { } chưa khép hoặc lồng nhau', 'mỗi [ cần một ], không đặt dấu này trong dấu kia'],
		['item “{id}”: [ ] or { } is not closed or stands inside another', 'close every [ with a ] and do not nest them'],
	),
	'quiz-sign': error(
		['«{id}»: đáp án có dấu * / : \\ hoặc →, là dấu riêng của H5P', 'viết lại đáp án không dùng các dấu đó'],
		['“{id}”: the answer holds one of * / : \\ →, which H5P takes for its own marks', 'write the answer without them'],
	),
	'quiz-places': error(
		['bản «{language}» có {count} chỗ đáp án, bản tiếng Việt có {original}', 'đánh dấu cùng số chỗ'],
		['the “{language}” text has {count} marked answers, the Vietnamese {original}', 'mark the same number'],
	),
	'quiz-no-items': error(
		['bài «{id}» không có câu hỏi nào', 'thêm câu vào items hoặc ghi ngân hàng câu hỏi ở from'],
		['quiz “{id}” has no items', 'add items or name an item bank under from'],
	),
	'quiz-draw': error(
		['draw là {draw} nhưng chỉ có {count} câu', 'giảm draw hoặc thêm câu'],
		['draw is {draw} but there are only {count} items', 'lower draw or add items'],
	),
	'quiz-not-a-bank': error(
		['«{id}» không phải ngân hàng câu hỏi khác', 'ghi kind: bank trong tệp đó hoặc chọn ngân hàng khác'],
		['“{id}” is not another item bank', 'write kind: bank in that file or choose another bank'],
	),
	'quiz-feedback': error(
		['các mức nhận xét từ {from} đến {to} chưa nối nhau; cần số {expected} ở đây', 'sửa để các mức phủ từ 0 đến 100, không hở, không chồng'],
		['the feedback from {from} to {to} does not join up; {expected} is needed here', 'let the ranges cover 0 to 100 without gap or overlap'],
	),
	'quiz-key-place': warning(
		['đáp án đúng đứng thứ {place} ở {count} trên {total} câu', 'đổi chỗ các lựa chọn'],
		['the right answer stands at place {place} in {count} of {total} items', 'move the options about'],
	),
	'quiz-key-true': warning(
		['{count} trên {total} câu đúng/sai có cùng đáp án', 'viết lại vài câu cho cân'],
		['{count} of {total} true/false items have the same key', 'rewrite some to balance them'],
	),
	'quiz-key-longest': warning(
		['đáp án đúng là lựa chọn dài nhất ở {count} trên {total} câu (tiếng «{language}»)', 'viết lựa chọn sai dài bằng đáp án'],
		['the right answer is the longest option in {count} of {total} items (in “{language}”)', 'make the wrong options as long as the answer'],
	),
	'quiz-key-shortest': warning(
		['đáp án đúng là lựa chọn ngắn nhất ở {count} trên {total} câu (tiếng «{language}»)', 'viết lựa chọn sai ngắn bằng đáp án'],
		['the right answer is the shortest option in {count} of {total} items (in “{language}”)', 'make the wrong options as short as the answer'],
	),
	'quiz-absolutes': warning(
		[
			'từ tuyệt đối có trong {wrong} % lựa chọn sai, {right} % lựa chọn đúng (tiếng «{language}»)',
			'bỏ các từ như «mọi», «chỉ», «không bao giờ» khỏi lựa chọn sai',
		],
		[
			'absolute words stand in {wrong} % of the wrong options, {right} % of the right ones (in “{language}”)',
			'take words such as “always”, “only”, “never” out of the wrong options',
		],
	),
	'quiz-no-feedback': warning(
		['{count} trên {total} lựa chọn sai không có lời nhận xét', 'ghi feedback: vì sao có người chọn, và vì sao không đúng'],
		['{count} of {total} wrong options have no feedback', 'write feedback: why somebody may choose it, and why it does not hold'],
	),
	'quiz-vouches': error(
		['câu «{id}» có vouches nhưng đây không phải bài đầu vào', 'ghi kind: placement cho tệp, hoặc xóa dòng vouches'],
		['item “{id}” has vouches, but this is no placement test', 'write kind: placement in the file, or remove vouches'],
	),
	'quiz-unused-bank': warning(
		['không bài nào dùng ngân hàng câu hỏi «{id}»', 'ghi nó ở from của một bài hoặc xóa tệp'],
		['no quiz draws from the item bank “{id}”', 'name it under from in a quiz or remove the file'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });

/** What the kind of this room is called: in dependencies, and in messages. */
export const names = {
	quiz: { name: 'quiz', noun: { vi: 'bài trắc nghiệm', en: 'quiz' } },
};
