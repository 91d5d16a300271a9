/** What is wrong with kits. */
import { error, type Message } from '../source/message.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'post-long': error(
		['bài đăng dài {got} ký tự, kể cả chỗ của đường dẫn; nhiều nhất {count}', 'viết ngắn lại, mỗi bài một ý'],
		['the post has {got} characters with the room for its link; at most {count}', 'shorten it to one idea'],
	),
	'picture-text-long': error(
		['chữ trên hình dài {got} ký tự, quá {count}', 'viết ngắn lại để đọc được trên điện thoại'],
		['the text on the picture has {got} characters, more than {count}', 'shorten it, so that it can be read on a phone'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf(messages);

/** What the kind of this room is called: in dependencies, and in messages. */
export const names = { kit: { name: 'kit', noun: { vi: 'bộ tài liệu', en: 'kit' } } };
