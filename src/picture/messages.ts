/** What is wrong with the file of pictures. */
import { error, type Message } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'colour-form': error(
		['«{got}» ở «{field}» không phải một màu', "viết dấu # rồi sáu chữ số 0-9, a-f, trong dấu nháy, như '#cf6a43'"],
		['“{got}” at “{field}” is no colour', "write a # and six digits 0-9, a-f, between quotes, such as '#cf6a43'"],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });
