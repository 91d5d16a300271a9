/** What is said of sentences that are too long for their readers, of the audiences and of the lists of common words. */
import { error, type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'long-sentence': warning(
		['câu dài {words} chữ; với «{audience}» câu không nên quá {limit} chữ{more}: “{text}”', 'tách thành hai câu, hoặc đưa các ý song song thành danh sách'],
		[
			'a sentence of {words} words; for “{audience}” none should have more than {limit}{more}: “{text}”',
			'make two sentences of it, or a list of what it enumerates',
		],
	),
	'common-word-form': error(
		['«{word}» không phải một từ', 'mỗi từ một dòng hoặc cách nhau bằng dấu phẩy, chỉ gồm chữ cái, nhiều nhất bốn tiếng'],
		['“{word}” is no word', 'write one word a line, or commas between them: letters alone, at most four syllables or words'],
	),
	'common-word-twice': warning(['«{word}» đã có ở dòng {line}', 'giữ lại một chỗ'], ['“{word}” stands in line {line} already', 'keep one of the two']),
	'audience-kind': error(
		['không có loại nội dung «{kind}»', 'sửa tên{near}, hoặc bỏ dòng này; tên đúng chẳng hạn situation, lesson, quiz, page'],
		['there is no kind of content “{kind}”', 'correct the name{near}, or remove the line; names are, for example, situation, lesson, quiz, page'],
	),
	'audience-grades': error(
		['lớp thấp nhất ({from}) cao hơn lớp cao nhất ({to})', 'viết lớp thấp trước: [1, 3]'],
		['the lowest grade ({from}) is above the highest ({to})', 'write the lowest first: [1, 3]'],
	),
	'limit-without-words': warning(
		[
			'có giới hạn cho «{language}» mà ngôn ngữ ấy chưa có danh sách từ, nên không bài nào được đo',
			'thêm content/languages/{language}/common-words.txt, hoặc bỏ giới hạn này',
		],
		[
			'there is a limit for “{language}”, which has no list of common words, so that nothing is measured in it',
			'add content/languages/{language}/common-words.txt, or remove the limit',
		],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });
