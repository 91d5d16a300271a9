/** What is wrong with lessons, discussion guides and radio scripts. */
import { error, type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'lesson-time': error(
		['các hoạt động cộng lại {sum} phút, bài ghi {time} phút', 'sửa minutes của các hoạt động hoặc sửa time'],
		['the activities add up to {sum} minutes, the head says {time}', 'correct the minutes of the activities, or time'],
	),
	'topic-or-class': error(
		['bài học có đúng một trong hai: topic (chủ đề của chương trình phổ thông) hoặc class (lớp ngoài chương trình ấy)', 'giữ một, xóa một'],
		['a lesson has exactly one of topic (of the general programme) and class (one outside it)', 'keep one of the two'],
	),
	'lesson-long': error(
		['một tiết của chương trình phổ thông dài 35, 40 hoặc 45 phút; bài ghi {time}', 'sửa time; 90 phút chỉ dùng cho bài có class'],
		['a period of the general programme has 35, 40 or 45 minutes; the lesson says {time}', 'correct time; 90 is for a lesson with class'],
	),
	'too-few-parts': error(
		['trang có {got} thẻ {name}, cần ít nhất {count}', 'thêm cho đủ; lệnh npm run new viết một trang mẫu có đủ các thẻ'],
		['the page has {got} of {name} and needs at least {count}', 'add more; npm run new writes a page that has all of them'],
	),
	'part-attribute': error(
		['<{name}> thiếu {attribute}, hoặc {attribute} chưa đúng mẫu', 'viết {form}, ví dụ {example}'],
		['<{name}> lacks {attribute}, or {attribute} does not have the right form', 'write {form}, as in {example}'],
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
	'radio-short': warning(
		['bài đọc hết {seconds} giây, khung phát có {slot} giây', 'thêm nội dung hoặc chọn khung ngắn hơn'],
		['reading takes {seconds} seconds, the slot has {slot}', 'add to it or choose a shorter slot'],
	),
	'script-version': error(
		['{attribute}="{minutes}", mà bài không có bản {minutes} phút', 'dùng một trong: {known}, hoặc thêm số phút ấy vào shorter ở đầu tệp'],
		['{attribute}="{minutes}", and the script has no version of {minutes} minutes', 'use one of: {known}, or add the minutes to shorter in the head'],
	),
	'script-unread': error(
		['<{name}> có from="{from}" và to="{to}": không bản nào đọc đoạn này', 'sửa from hoặc to: from không lớn hơn to'],
		['<{name}> has from="{from}" and to="{to}": no version reads it', 'correct from or to: from is not greater than to'],
	),
	'script-shorter': error(
		['bản {minutes} phút không ngắn hơn slot {slot} phút, hoặc đã ghi rồi', 'ghi mỗi số phút một lần, nhỏ hơn slot'],
		['the version of {minutes} minutes is not shorter than the slot of {slot}, or stands twice', 'write each number of minutes once, below slot'],
	),
	'script-original': error(
		['bài tiếng Việt không có bản {minutes} phút ở shorter, nên bản này không có trang', 'thêm số phút ấy vào shorter của bài tiếng Việt, hoặc bỏ đi'],
		['shorter of the Vietnamese script lacks {minutes}, so this version has no page', 'add it there, or remove it here'],
	),
	'spot-long': error(['lời ngắn đọc hết {seconds} giây, tối đa {most}', 'bớt chữ'], ['the spot takes {seconds} seconds to read, at most {most}', 'cut words']),
	'board-long': error(
		['dòng chữ «{start}…» dài {count} ký tự, bảng điện tử hiện tối đa {most}', 'rút ngắn, hoặc chia thành hai dòng của danh sách'],
		['the text “{start}…” has {count} characters; an electronic board shows {most}', 'shorten it, or make it two entries of the list'],
	),
	'slide-long': warning(
		['trang chiếu có {count} ký tự, đọc được từ cuối lớp thì tối đa {most}', 'bớt chữ hoặc chia thành hai trang chiếu'],
		['the slide has {count} characters; to be read from the last row it takes {most}', 'cut words or make it two slides'],
	),
	'set-twice': error(['bài «{key}» có hai lần trong bộ', 'bỏ một lần'], ['“{key}” stands in the set twice', 'remove one of them']),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });

/** What the kinds of this room are called: in dependencies, and in messages. */
export const names = {
	curriculum: { name: 'curriculum', noun: { vi: 'chương trình', en: 'programme' } },
	lesson: { name: 'lesson', noun: { vi: 'bài học', en: 'lesson' } },
	lessonText: { name: 'lesson-text', noun: { vi: 'bản dịch bài học', en: 'translation of a lesson' } },
	guide: { name: 'guide', noun: { vi: 'buổi sinh hoạt', en: 'discussion guide' } },
	guideText: { name: 'guide-text', noun: { vi: 'bản dịch buổi sinh hoạt', en: 'translation of a discussion guide' } },
	readySet: { name: 'lesson-set', noun: { vi: 'bộ bài', en: 'set of lessons' } },
	radio: { name: 'radio', noun: { vi: 'bài phát thanh', en: 'radio script' } },
};
