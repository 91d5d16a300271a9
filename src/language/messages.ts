/** What is wrong with the words of the interface. */
import { error, type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'missing-string': warning(
		['thiếu chuỗi giao diện «{key}»', 'thêm vào tệp này; giao diện tạm hiện tiếng Việt'],
		['the interface string “{key}” is missing', 'add it to this file; the interface shows Vietnamese until then'],
	),
	'plural-other': error(
		['chuỗi «{key}» thiếu dạng other', 'thêm other: dạng dùng cho mọi số không có dạng riêng'],
		['the string “{key}” has no form other', 'add other: the form for all numbers that have none of their own'],
	),
	'plural-category': error(
		['ngôn ngữ «{language}» không có dạng số {form}', 'dùng các dạng {known}'],
		['the language “{language}” has no plural form {form}', 'use {known}'],
	),
	'plural-by': error(
		['không dạng nào của «{key}» có số «{by}»', 'ghi by: tên của số chọn dạng, đúng như trong ngoặc nhọn'],
		['no form of “{key}” has the number “{by}”', 'add by: the name of the number that chooses the form, as it stands in braces'],
	),
	'language-folder': error(
		['tag là {tag} mà thư mục tên là {folder}', 'viết tag: {folder}, hoặc đổi tên thư mục thành {tag}'],
		['tag is {tag}, and the folder is named {folder}', 'write tag: {folder}, or rename the folder to {tag}'],
	),
	'same-label': error(
		['tên «{label}» đã là tên của ngôn ngữ «{other}»', 'đặt tên khác ở label, ví dụ thêm vùng hoặc kiểu chữ trong ngoặc'],
		['the name “{label}” is that of the language “{other}” already', 'choose another label, such as one with its region or script in brackets'],
	),
	'language-unpublished': warning(
		[
			'ngôn ngữ «{label}» chưa được đăng: chưa có trang nào viết bằng tiếng ấy',
			'viết một trang ở content/docs/{tag}/; khi mọi trang đã dịch thì thêm complete: true',
		],
		[
			'the language “{label}” is not published: no page is written in it',
			'write a page under content/docs/{tag}/; once every page is translated, add complete: true',
		],
	),
	wording: warning(['cách viết nên tránh: {avoid}', 'viết: {write}{why}'], ['a wording to avoid: {avoid}', 'write: {write}{why}']),
	'wording-twice': error(
		['cách viết này đã có ở {other}: {avoid}', 'giữ lại một mục'],
		['this wording stands at {other} already: {avoid}', 'keep one of the two entries'],
	),
	'wording-except': error(
		['ngoại lệ «{phrase}» không chứa «{avoid}»', 'sửa ngoại lệ để có đủ các chữ nên tránh, hoặc xóa'],
		['the exception “{phrase}” does not contain “{avoid}”', 'correct it so that it holds the words to avoid, or remove it'],
	),
	'wording-not-in': error(
		['không có tệp nội dung nào mà tên bắt đầu bằng «{path}»', 'viết đường dẫn từ thư mục content, như docs/bien-tap/ hoặc quizzes/'],
		['no file of the content has a name that begins with “{path}”', 'write the path from the folder content, such as docs/bien-tap/ or quizzes/'],
	),
	'synonym-twice': error(
		['«{word}» đã có ở {other}; tìm kiếm đọc hai cách viết như nhau', 'giữ lại một chỗ'],
		['“{word}” stands at {other} already; the search reads both alike', 'keep one of the two'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });
