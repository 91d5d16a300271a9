/** What is wrong with conventions and laws. */
import { error, type Message } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'unknown-article': error(
		['{convention} chỉ có {count} điều, không có Điều {article}', 'sửa số điều'],
		['{convention} has {count} articles; there is no article {article}', 'correct the number'],
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
