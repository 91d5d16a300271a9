/** What is wrong with local results. */
import { error, type Message, warning } from '../source/message.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'value-twice': error(
		['có hai con số cho cùng một thời gian {period}', 'xóa một con số, hoặc ghi note nói rõ mỗi số đếm gì'],
		['there are two figures for one period, {period}', 'remove one, or say in note what each of them counts'],
	),
	'share-odd': warning(
		['{value} % nằm ngoài khoảng từ 0 đến 100 %', 'xem lại con số; tỷ lệ so với kế hoạch có thể vượt 100 %, khi đó để nguyên'],
		['{value} % lies outside 0 to 100 %', 'look at the number again; a share of a plan may exceed 100 %, and then stays'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf(messages);
