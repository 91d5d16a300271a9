/** What is wrong with the keys of badges. */
import { error, type Message } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'badge-key-private': error(
		['«{field}» là một phần của khóa bí mật: ai đọc được tệp này đều ký được', 'xóa dòng này, ghi withdrawn cho khóa, rồi lập khóa mới'],
		['“{field}” is part of the private key: whoever can read this file can sign', 'remove the line, write withdrawn at the key, and make a new key'],
	),
	'badge-key-thumbprint': error(
		['id không phải dấu của khóa ở n', 'chép lại cả mục do npm run badge -- key viết ra; đừng gõ tay'],
		['the id is not the thumbprint of the key under n', 'copy the whole entry again as npm run badge -- key wrote it; do not type it'],
	),
	'badge-key-period': error(
		['khóa hết hạn ngày {until}, trước ngày bắt đầu {from}', 'sửa from hoặc until'],
		['the key ends on {until}, before it begins on {from}', 'correct from or until'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });

/** What the kind of this room is called: in dependencies, and in messages. */
export const names = { badgeKey: { name: 'badge-key', noun: { vi: 'khóa ký huy hiệu', en: 'badge key' } } };
