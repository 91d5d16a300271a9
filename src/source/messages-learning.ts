/** What is wrong with quizzes, courses, lessons, discussion guides and radio scripts. */
import { error, type Message, warning } from './message.ts';

export const learningMessages = {
	// Quizzes
	'quiz-no-answer': error(
		['câu «{id}» không có đáp án đúng', 'ghi correct: true ở đáp án đúng, hoặc đặt đáp án trong [ ]'],
		['item “{id}” has no right answer', 'write correct: true at the right one, or put the answer in [ ]'],
	),
	'quiz-many-answers': error(
		['câu «{id}» chọn một nhưng có {count} đáp án đúng', 'giữ một correct: true, hoặc đổi type thành multiple'],
		['item “{id}” is single choice but has {count} right answers', 'keep one correct: true, or make its type multiple'],
	),
	'quiz-equal-answers': error(['hai lựa chọn giống nhau: «{text}»', 'sửa hoặc xóa một'], ['two options are the same: “{text}”', 'change or remove one']),
	'quiz-distractor': error(
		['lựa chọn sai trùng với đáp án: «{text}»', 'viết lựa chọn sai khác'],
		['a wrong option is the same as the answer: “{text}”', 'write another wrong option'],
	),
	'quiz-blank': error(
		['câu «{id}» có chỗ trống không có chữ', 'viết đáp án giữa [ và ]'],
		['item “{id}” has a blank without text', 'write the answer between [ and ]'],
	),
	'quiz-marks': error(
		['câu «{id}»: dấu [ ] hoặc { } chưa khép hoặc lồng nhau', 'mỗi [ cần một ], không đặt dấu này trong dấu kia'],
		['item “{id}”: [ ] or { } is not closed or stands inside another', 'close every [ with a ] and do not nest them'],
	),
	'quiz-sign': error(
		['«{id}»: đáp án có dấu * / : \\ hoặc →, là dấu riêng của H5P', 'viết lại đáp án không dùng các dấu đó'],
		['“{id}”: the answer holds one of * / : \\ →, which H5P takes for its own marks', 'write the answer without them'],
	),
	'quiz-places': error(
		['bản «{language}» có {count} chỗ đáp án, bản tiếng Việt có {original}', 'đánh dấu cùng số chỗ'],
		['the “{language}” text has {count} marked answers, the Vietnamese {original}', 'mark the same number'],
	),
	'quiz-no-items': error(
		['bài «{id}» không có câu hỏi nào', 'thêm câu vào items hoặc ghi ngân hàng câu hỏi ở from'],
		['quiz “{id}” has no items', 'add items or name an item bank under from'],
	),
	'quiz-draw': error(
		['draw là {draw} nhưng chỉ có {count} câu', 'giảm draw hoặc thêm câu'],
		['draw is {draw} but there are only {count} items', 'lower draw or add items'],
	),
	'quiz-not-a-bank': error(
		['«{id}» không phải ngân hàng câu hỏi khác', 'ghi kind: bank trong tệp đó hoặc chọn ngân hàng khác'],
		['“{id}” is not another item bank', 'write kind: bank in that file or choose another bank'],
	),
	'quiz-feedback': error(
		['các mức nhận xét từ {from} đến {to} chưa nối nhau; cần số {expected} ở đây', 'sửa để các mức phủ từ 0 đến 100, không hở, không chồng'],
		['the feedback from {from} to {to} does not join up; {expected} is needed here', 'let the ranges cover 0 to 100 without gap or overlap'],
	),
	// Courses
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
		['bài học «{id}» không có bài kiểm cuối bài', 'ghi id của một bài trắc nghiệm ở check'],
		['lesson “{id}” has no check at its end', 'name a quiz under check'],
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
	// Lessons, discussion guides, radio scripts
	'lesson-time': error(
		['các hoạt động cộng lại {sum} phút, bài ghi {time} phút', 'sửa minutes của các hoạt động hoặc sửa time'],
		['the activities add up to {sum} minutes, the head says {time}', 'correct the minutes of the activities, or time'],
	),
	'too-few-parts': error(
		['trang có {got} thẻ {name}, cần ít nhất {count}', 'thêm theo bài mẫu trong hướng dẫn biên tập'],
		['the page has {got} of {name} and needs at least {count}', 'add more as the editors’ guide shows'],
	),
	'part-attribute': error(
		['<{name}> thiếu {attribute} hoặc {attribute} chưa đúng mẫu', 'viết {attribute}="…" theo hướng dẫn biên tập'],
		['<{name}> lacks {attribute}, or {attribute} does not have the right form', 'write {attribute}="…" as the editors’ guide shows'],
	),
	'part-elsewhere': error(
		['thẻ <{name}> không dùng ở loại trang này', 'xóa thẻ, hoặc chuyển bài vào đúng thư mục'],
		['<{name}> is not used on this kind of page', 'remove it, or move the page to the right folder'],
	),
	'part-place': error(
		['<{name}> không nằm trong thẻ nó cần', 'đặt vào trong: {parents}'],
		['<{name}> does not stand inside the part that it needs', 'put it inside one of: {parents}'],
	),
	'part-inside': error(['<{name}> nằm trong <{parent}>', 'đưa ra ngoài'], ['<{name}> stands inside <{parent}>', 'take it out']),
	'ask-type': error(
		['câu «{id}» thuộc loại {type}, không giơ tay chọn được', 'chọn câu loại single, multiple hoặc true-false'],
		['item “{id}” is of type {type}; hands cannot be raised for it', 'choose one of type single, multiple or true-false'],
	),
	'translation-parts': error(
		['phần thứ {number} là «{got}», bản tiếng Việt là «{original}»', 'làm cho hai bản có cùng hoạt động, số phút và trang chiếu'],
		['part {number} is “{got}”, the Vietnamese has “{original}”', 'let both have the same activities, minutes and slides'],
	),
	'reserved-name': error(
		['tên «{id}» đã dành cho một trang khác của trang web', 'đổi tên tệp'],
		['the name “{id}” is taken by another page of the site', 'rename the file'],
	),
	'letter-long': error(
		['thư gửi phụ huynh dài {count} ký tự, vừa một trang A4 thì tối đa {most}', 'rút ngắn'],
		['the letter to parents has {count} characters; a page of A4 takes {most}', 'shorten it'],
	),
	'radio-long': error(
		['bài đọc hết {seconds} giây, khung phát chỉ có {slot} giây', 'bớt chữ, hoặc sửa slot'],
		['reading takes {seconds} seconds, the slot has {slot}', 'cut words, or correct slot'],
	),
	'radio-abbreviation': error(
		['chữ viết tắt «{short}» chưa nói đọc thế nào', 'thêm vào abbreviations ở đầu tệp hoặc viết ra đầy đủ'],
		['nothing says how the abbreviation “{short}” is read', 'add it to abbreviations in the head, or write it out'],
	),
	'quiz-key-longest': warning(
		['đáp án đúng là lựa chọn dài nhất ở {count} trên {total} câu', 'viết lựa chọn sai dài bằng đáp án'],
		['the right answer is the longest option in {count} of {total} items', 'make the wrong options as long as the answer'],
	),
	'quiz-key-place': warning(
		['đáp án đúng đứng thứ {place} ở {count} trên {total} câu', 'đổi chỗ các lựa chọn'],
		['the right answer stands at place {place} in {count} of {total} items', 'move the options about'],
	),
	'quiz-key-true': warning(
		['{count} trên {total} câu đúng/sai có cùng đáp án', 'viết lại vài câu cho cân'],
		['{count} of {total} true/false items have the same key', 'rewrite some to balance them'],
	),
	'quiz-unused-bank': warning(
		['không bài nào dùng ngân hàng câu hỏi «{id}»', 'ghi nó ở from của một bài hoặc xóa tệp'],
		['no quiz draws from the item bank “{id}”', 'name it under from in a quiz or remove the file'],
	),
} satisfies Record<string, Message>;
