/** What is wrong with exercises. */
import { error, type Message } from '../source/message.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'exercise-bin': error(
		['thẻ này thuộc nhóm «{id}», mà bài tập không có nhóm nào tên như vậy', 'dùng một id ở bins, hoặc thêm nhóm'],
		['this card belongs to “{id}”, but the exercise has no such heading', 'use an id of bins, or add one'],
	),
	'exercise-no-best': error(
		['không lựa chọn nào được đánh dấu là nên chọn', 'ghi best: true ở ít nhất một lựa chọn, và để ít nhất một lựa chọn không có'],
		['no option is marked as the one to take, or every one is', 'write best: true at one option or more, and leave it out at one or more'],
	),
	'exercise-marks': error(
		[
			'bản nháp tiếng «{language}» có {got} chỗ {mark}, danh sách giải thích có {count}',
			'giải thích từng chỗ, theo thứ tự của bản nháp; mọi ngôn ngữ có số chỗ như nhau',
		],
		[
			'the draft in “{language}” has {got} passages in {mark}, the list explains {count}',
			'explain each passage in the order of the draft; every language has as many',
		],
	),
	'exercise-cells': error(
		['dòng này có {got} ô, bảng có {count} cột', 'viết một ô cho mỗi cột'],
		['this row has {got} cells, the table has {count} columns', 'write one cell for each column'],
	),
	'exercise-unused': error(
		['bài tập «{id}» không nằm trong trang nào', 'đặt <Exercise id="{id}" /> vào bài học, hoặc xóa bài tập'],
		['no page holds exercise “{id}”', 'put <Exercise id="{id}" /> into the lesson, or remove the exercise'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf(messages);

/** What the kind of this room is called: in dependencies, and in messages. */
export const names = { exercise: { name: 'exercise', noun: { vi: 'bài tập', en: 'exercise' } } };
