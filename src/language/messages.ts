/** What is wrong with the words of the interface. */
import { type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'missing-string': warning(
		['thiếu chuỗi giao diện «{key}»', 'thêm vào tệp này; giao diện tạm hiện tiếng Việt'],
		['the interface string “{key}” is missing', 'add it to this file; the interface shows Vietnamese until then'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });
