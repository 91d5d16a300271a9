/** What is wrong with situations. */
import { type Message, warning } from '../source/message.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'title-long': warning(
		['tên dài {got} chữ cái, quá {count}: trên điện thoại khó đọc', 'viết ngắn lại, như lời người trong cuộc: «con tôi chưa có giấy khai sinh»'],
		[
			'the title has {got} characters, more than {count}: hard to read on a phone',
			'shorten it to what the person would say: “my child has no birth certificate”',
		],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf(messages);

/** What the kind of this room is called: in dependencies, and in messages. */
export const names = { situation: { name: 'situation', noun: { vi: 'tình huống', en: 'situation' } } };
