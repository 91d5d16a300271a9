/** What is wrong with a file before anything in it is known. */
import { error, type Message } from '../source/message.ts';
import { problemsOf } from '../source/problem.ts';

export const problem = problemsOf({
	'never-read': error(
		['tệp này đọc không xong: mất quá {seconds} giây, hoặc làm bộ đọc hỏng', 'tìm đoạn dài hoặc lồng nhau bất thường và bỏ đi, hoặc chia nhỏ tệp'],
		[
			'this file cannot be read to its end: it takes more than {seconds} seconds, or breaks the reader',
			'look for a part that is unusually long or nested and remove it, or divide the file',
		],
	),
} satisfies Record<string, Message>);
