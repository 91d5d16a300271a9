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
	'too-large': error(
		['tệp lớn {size} byte, quá mức {limit}', 'chia thành nhiều tệp, hoặc bỏ bớt phần lớn'],
		['the file has {size} bytes, more than {limit}', 'divide it among several files, or leave large parts out'],
	),
	unreadable: error(
		['không mở được tệp này ({code})', 'kiểm tra quyền đọc, đóng chương trình đang giữ tệp, rồi chạy lại'],
		['this file cannot be opened ({code})', 'check whether it may be read, close what holds it open, and run this again'],
	),
} satisfies Record<string, Message>);
