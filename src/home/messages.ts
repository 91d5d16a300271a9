/** What is wrong with the home page. */
import { error, type Message } from '../source/message.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'home-twice': error(
		['trang đầu đã được viết ở content/home.yaml', 'chuyển nội dung vào tệp đó rồi xóa trang này'],
		['the home page is already written in content/home.yaml', 'move the text there and delete this page'],
	),
	'home-series': error(
		['chỉ số «{indicator}» có các dãy: {list}', 'ghi một trong các dãy ấy ở series'],
		['the indicator “{indicator}” has these series: {list}', 'name one of them under series'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf(messages);
