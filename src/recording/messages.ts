/** What is wrong with recordings, with their captions, and with what is said of them. */
import { error, type Message, warning } from '../source/message.ts';
import { messages as shared } from '../source/messages.ts';
import { problemsOf } from '../source/problem.ts';

export const messages = {
	'audio-missing': error(
		['không có tệp «{file}» trong content/media/audio/', 'chép tệp vào đó hoặc sửa tên; tên viết đúng chữ thường, chữ hoa'],
		['there is no file “{file}” in content/media/audio/', 'copy it there or correct the name; small and capital letters differ'],
	),
	'audio-unused': warning(
		['không bài nào dùng tệp này', 'ghi tên tệp dưới audio của một bài, hoặc xóa tệp'],
		['no text uses this file', 'name it under audio of a text, or remove it'],
	),
	'audio-twice': error(
		['tệp «{file}» đã ghi ở {other}', 'mỗi bản thu thuộc một bài; trang của mọi ngôn ngữ tự hiện nó'],
		['the file “{file}” is already named at {other}', 'a recording belongs to one text; its pages in every language show it by themselves'],
	),
	'audio-name': error(
		['tên tệp «{name}» không thành địa chỉ được', 'đổi tên: chữ thường không dấu, số, dấu gạch nối, như goi-111-ktv.mp3'],
		['the file name “{name}” cannot be an address', 'rename it: lower-case letters without accents, digits, hyphens, as in goi-111-ktv.mp3'],
	),
	'audio-lossless': error(
		['tệp {ending} không nén hoặc nén ít, nặng hơn giọng nói cần mười lần trở lên', 'xuất lại thành MP3, M4A hoặc Opus, một kênh, {kbits} kbit/s trở xuống'],
		['a {ending} file is hardly compressed, ten times as heavy as speech needs or more', 'export it as MP3, M4A or Opus, one channel, {kbits} kbit/s or less'],
	),
	'audio-type': error(
		['«{name}» không phải loại tệp dùng ở đây', 'dùng .mp3, .m4a (AAC), .opus, .ogg hoặc .webm (Opus) cho âm thanh, .vtt cho phụ đề'],
		['“{name}” is not a type of file used here', 'use .mp3, .m4a (AAC), .opus, .ogg or .webm (Opus) for sound, .vtt for captions'],
	),
	'audio-content': error(
		['tên tệp là .{ending} nhưng bên trong là {got}', 'xuất lại thành {name} từ phần mềm thu âm; đổi đuôi tên tệp không đổi được loại'],
		['the file is named .{ending} but holds {got}', 'export it again as {name}; renaming a file does not change what it is'],
	),
	'audio-unread': error(
		['không đọc được âm thanh hoặc thời lượng trong tệp này', 'mở tệp bằng phần mềm thu âm, nghe thử rồi xuất lại'],
		['neither sound nor its length can be read in this file', 'open it in sound software, listen to it, and export it again'],
	),
	'audio-long': error(
		['bản thu dài {minutes} phút, quá {limit} phút', 'chia thành nhiều bản, mỗi bản một phần của bài'],
		['the recording lasts {minutes} minutes, more than {limit}', 'divide it into several, one for each part of the text'],
	),
	'audio-heavy': error(
		['bản thu nặng {kbits} kbit/s, giọng nói chỉ cần {limit} trở xuống', 'xuất lại một kênh (mono), {limit} kbit/s; Opus thì 24 đến 32 là đủ'],
		[
			'the recording takes {kbits} kbit/s; speech needs {limit} at most',
			'export it again with one channel (mono) at {limit} kbit/s; in Opus, 24 to 32 are enough',
		],
	),
	'audio-future': error(
		['ngày thu {date} sau hôm nay, {today}', 'ghi ngày đã thu'],
		['it was recorded on {date}, after today, {today}', 'put the day on which it was recorded'],
	),
	'audio-language': error(
		['chưa rõ «{language}» là tiếng gì', 'dùng mã ngôn ngữ của trang, hoặc thêm thứ tiếng ấy vào content/media-languages.yaml'],
		['nothing says which language “{language}” is', 'use a language of the site, or add it to content/media-languages.yaml'],
	),
	'audio-page-language': error(
		[
			'bản thu bằng «{language}» mà bài không viết bằng thứ tiếng ấy, nên bài không phải bản chữ',
			'ghi transcript: text rồi chép lời vào text, hoặc transcript: captions',
		],
		[
			'the recording is in “{language}” and the text is not, so the text is no transcript',
			'write transcript: text and put the words under text, or transcript: captions',
		],
	),
	'audio-permission': error(
		['bản thu giữ mọi quyền mà chưa nói ai cho phép đăng', 'thêm permission: ai cho phép, bằng văn bản nào, ngày nào'],
		['all rights are reserved, and nothing says who allowed the recording to be published', 'add permission: who did, in which paper, on which day'],
	),
	'audio-starter': error(
		['«{field}» còn chữ mẫu', 'viết nội dung thật thay cho chữ mẫu'],
		['“{field}” still has the text of the example', 'write what it really is'],
	),
	'captions-head': error(
		['tệp phụ đề không bắt đầu bằng dòng WEBVTT', 'viết WEBVTT ở dòng đầu và để trống dòng thứ hai'],
		['the captions do not begin with a line WEBVTT', 'write WEBVTT on the first line and leave the second one empty'],
	),
	'captions-time': error(
		['dòng thời gian của phụ đề sai mẫu, hoặc lúc hết không sau lúc bắt đầu', 'viết như 00:01.000 --> 00:04.500'],
		['the times of this caption do not have the right form, or it ends no later than it begins', 'write them like 00:01.000 --> 00:04.500'],
	),
	'captions-order': error(
		['phụ đề này bắt đầu trước phụ đề phía trên', 'xếp theo thứ tự thời gian'],
		['this caption begins before the one above it', 'put them in the order of time'],
	),
	'captions-text': error(
		['ở đây không có chữ phụ đề, hoặc thiếu dòng trống giữa hai phụ đề', 'viết lời được nói dưới dòng thời gian, để trống một dòng rồi tới phụ đề sau'],
		['there is no caption here, or no empty line between two', 'write what is said below the times, then an empty line before the next caption'],
	),
	'captions-late': error(
		['phụ đề hết lúc {end} giây, bản thu «{file}» chỉ dài {seconds} giây', 'sửa thời gian, hoặc kiểm tra đúng tệp chưa'],
		['the caption ends at {end} seconds, the recording “{file}” lasts {seconds}', 'correct the times, or check whether it is the right file'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...shared, ...messages });

/** What the kinds of this room are called: in dependencies, and in messages. */
export const names = {
	recording: { name: 'recording', noun: { vi: 'bản thu', en: 'recording' } },
	captions: { name: 'captions', noun: { vi: 'phụ đề', en: 'captions' } },
};
