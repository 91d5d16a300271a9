/** What is wrong with texts in easy language. */
import { error, type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'easy-about': error(
		['không có mục «{about}»', 'ghi loại và id của mục{near}: convention/CRC, group/tre-em, plan/2025; hoặc help-line, help-route'],
		['there is no entry “{about}”', 'put the kind and id of an entry{near}: convention/CRC, group/tre-em, plan/2025; or help-line, help-route'],
	),
	'easy-about-twice': error(
		['«{about}» đã có bài dễ đọc ở {other}', 'giữ một bài cho mỗi mục'],
		['“{about}” already has a text in easy language: {other}', 'keep one text for each entry'],
	),
	'easy-local': error(
		['«{about}» chỉ của nơi này, mà bài chưa ghi local: true', 'thêm local: true: nơi khác dùng lại trang thì không mang bài này theo'],
		['“{about}” belongs to this place alone, and the text does not say local: true', 'add local: true: a copy for another place goes without the text'],
	),
	'easy-long': error(
		['câu dài {got} tiếng, quá {count}', 'tách thành 2 câu, mỗi câu 1 ý, mỗi câu 1 dòng'],
		['the sentence has {got} words, more than {count}', 'make two of it: one idea each, one line each'],
	),
	'easy-two-sentences': error(
		['một dòng có hơn 1 câu', 'xuống dòng: mỗi câu là một mục của sentences'],
		['one line holds more than one sentence', 'give each sentence a line of its own under sentences'],
	),
	'easy-abbreviation': warning(
		['chữ viết tắt «{word}» chưa được giải thích', 'viết đủ chữ, hoặc thêm vào words'],
		['the abbreviation “{word}” is not explained', 'write it out, or add it to words'],
	),
	'easy-term': warning(
		['«{word}» là thuật ngữ mà bài chưa giải thích', 'dùng từ dễ hơn, hoặc thêm vào words'],
		['“{word}” is a term that the text does not explain', 'use an easier word, or add it to words'],
	),
	'easy-word-unused': error(
		['bài tiếng «{language}» không có từ «{word}»', 'ghi đúng như từ ấy đứng trong câu, hoặc xóa mục này'],
		['the word “{word}” does not stand in the “{language}” text', 'write it as it stands in a sentence, or remove it'],
	),
	'easy-picture': error(
		['mỗi phần cần đúng một hình', 'ghi icon hoặc scene, không ghi cả hai'],
		['each part needs exactly one picture', 'put icon or scene, not both'],
	),
	'easy-pages': warning(
		['bản in tiếng «{language}» có lẽ dài {got} trang, quá {count}', 'bớt câu, hoặc bớt phần: chỉ giữ điều người đọc cần trước hết'],
		['printed, the “{language}” text will take some {got} pages, more than {count}', 'leave out sentences or parts: keep what readers need first'],
	),
	'easy-tested-later': error(
		['ngày đọc thử {date} sau hôm nay, {today}', 'ghi ngày người đọc đã đọc thử'],
		['it was tested on {date}, after today, {today}', 'put the day on which readers tested it'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });

/** What the kind of this room is called: in dependencies, and in messages. */
export const names = { easy: { name: 'easy', noun: { vi: 'bài dễ đọc', en: 'text in easy language' } } };
