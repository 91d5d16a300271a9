/** What is wrong with courses. */
import { error, type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'course-missing-lesson': error(
		['bài học «{id}» có trong khóa học nhưng không có trang {name}', 'viết trang đó, hoặc ghi planned: true nếu chưa viết'],
		['the course lists lesson “{id}” but there is no page {name}', 'write that page, or add planned: true until it is written'],
	),
	'course-planned-lesson': error(
		['bài học «{id}» mang planned: true nhưng đã có trang {name}', 'xóa dòng planned, hoặc xóa trang'],
		['lesson “{id}” is marked planned: true but the page {name} is there', 'remove the planned line, or the page'],
	),
	'course-unlisted-lesson': error(
		['trang bài học «{id}» không có trong {name}', 'thêm bài vào một học phần trong tệp đó, hoặc chuyển trang đi'],
		['the lesson page “{id}” is not listed in {name}', 'list it in a module of that file, or move the page'],
	),
	'course-no-check': error(
		['bài học «{id}» không có bài kiểm tra cuối bài', 'ghi id của một bài trắc nghiệm ở check'],
		['lesson “{id}” has no check at its end', 'name a quiz under check'],
	),
	'course-lesson-parts': warning(
		['bài học thiếu: {parts}', 'thêm các phần ấy: bài nào cũng có tình huống, ví dụ với cách làm sai, hai bài tập, tóm tắt, đọc thêm'],
		['the lesson lacks: {parts}', 'add them: every lesson has a case, an example with what goes wrong, two exercises, a summary, further reading'],
	),
	'course-title': error(
		['tên trang khác tên bài «{id}» trong khóa học: «{title}»', 'viết hai tên như nhau'],
		['the page’s title differs from that of lesson “{id}” in the course: “{title}”', 'write the same title in both'],
	),
	'course-requires-later': error(
		['học phần cần «{id}» trước, nhưng «{id}» không đứng trước nó', 'đổi thứ tự hoặc xóa khỏi requires'],
		['the module requires “{id}”, which does not come before it', 'change the order or remove it from requires'],
	),
	'course-draw': error(
		['đề thi cần {count} câu mức «{difficulty}» của «{id}» nhưng ngân hàng chỉ có {there}', 'giảm số câu hoặc thêm câu vào ngân hàng'],
		['the exam draws {count} “{difficulty}” items from “{id}”, which has only {there}', 'lower the number or add items to the bank'],
	),
	'course-draws-nothing': error(
		['đề thi không lấy câu nào của «{id}»', 'ghi số câu ở easy, medium hoặc hard, hoặc xóa mục này'],
		['the exam draws nothing from “{id}”', 'give a number under easy, medium or hard, or remove the entry'],
	),
	'course-placement-count': error(
		['bài đầu vào «{id}» có {count} câu, khóa học hứa {wanted}', 'sửa số ở items hoặc số câu của bài ấy'],
		['the placement test “{id}” has {count} items, the course promises {wanted}', 'change the number under items, or the items'],
	),
	'course-placement-draws': error(
		['bài đầu vào «{id}» có {key}, nhưng ai cũng phải làm cùng những câu của riêng bài này', 'xóa dòng {key} và viết các câu ở items'],
		['the placement test “{id}” has {key}, but everybody answers the same items, which are its own', 'remove {key} and write the items under items'],
	),
	'course-placement-nothing': error(
		['câu «{id}» của bài đầu vào không bảo đảm cho bài học nào', 'ghi id của một hoặc hai bài học ở vouches'],
		['item “{id}” of the placement test vouches for no lesson', 'name one or two lessons under vouches'],
	),
	'course-placement-planned': error(
		['câu «{id}» bảo đảm cho bài học «{lesson}», là bài chưa viết', 'bỏ bài ấy khỏi vouches'],
		['item “{id}” vouches for lesson “{lesson}”, which is not written yet', 'take it out of vouches'],
	),
	'course-placement-guess': error(
		[
			'một mình câu «{id}» bảo đảm cho bài học «{lesson}» nhưng đoán cũng dễ trúng',
			'đổi sang dạng nhiều đáp án, nối, xếp, kéo hoặc đánh dấu, hoặc thêm một câu cho bài ấy',
		],
		[
			'item “{id}” alone vouches for lesson “{lesson}” and is easily guessed',
			'make it several answers, matching, ordering, dragging or marking, or add an item for that lesson',
		],
	),
	'course-placement-reused': error(
		['câu «{id}» của bài đầu vào cũng có trong «{quiz}»', 'viết một câu khác: ai đã làm bài kia thì biết đáp án'],
		['item “{id}” of the placement test is also asked in “{quiz}”', 'write another one: whoever took that quiz knows the answer'],
	),
	'course-placement-unused': warning(
		['không khóa học nào dùng bài đầu vào «{id}»', 'ghi nó ở placement của một khóa học hoặc xóa tệp'],
		['no course uses the placement test “{id}”', 'name it under placement in a course or remove the file'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });

/** What the kinds of this room are called: in dependencies, and in messages. */
export const names = {
	course: { name: 'course', noun: { vi: 'khóa học', en: 'course' } },
};
