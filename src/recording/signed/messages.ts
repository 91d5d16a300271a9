/** What is wrong with videos in sign language, with their posters, and with what is said of them. */
import { error, type Message, warning } from '../../source/message.ts';
import { problemsOf } from '../../source/problem.ts';
import { messages as recordings } from '../messages.ts';

export const messages = {
	'video-missing': error(
		['không có tệp «{file}» trong content/media/video/', 'chép tệp vào đó hoặc sửa tên; tên viết đúng chữ thường, chữ hoa'],
		['there is no file “{file}” in content/media/video/', 'copy it there or correct the name; small and capital letters differ'],
	),
	'video-unused': warning(
		['không bài nào dùng tệp này', 'ghi tên tệp dưới signed của một bài, hoặc xóa tệp'],
		['no text uses this file', 'name it under signed of a text, or remove it'],
	),
	'video-twice': error(
		['tệp «{file}» đã ghi ở {other}', 'mỗi video thuộc một bài; trang của mọi ngôn ngữ tự hiện nó'],
		['the file “{file}” is already named at {other}', 'a video belongs to one text; its pages in every language show it by themselves'],
	),
	'video-name': error(
		['tên tệp «{name}» không thành địa chỉ được', 'đổi tên: chữ thường không dấu, số, dấu gạch nối, như quyen-tre-em.mp4'],
		['the file name “{name}” cannot be an address', 'rename it: lower-case letters without accents, digits, hyphens, as in quyen-tre-em.mp4'],
	),
	'video-type': error(
		['«{name}» không phải loại tệp dùng ở đây', 'dùng .mp4 hoặc .webm cho video, .vtt cho phụ đề, .jpg, .png hoặc .webp cho hình đại diện'],
		['“{name}” is not a type of file used here', 'use .mp4 or .webm for video, .vtt for captions, .jpg, .png or .webp for the poster'],
	),
	'video-content': error(
		['tên tệp là .{ending} nhưng bên trong là {got}', 'xuất lại thành {name} từ phần mềm dựng phim; đổi đuôi tên tệp không đổi được loại'],
		['the file is named .{ending} but holds {got}', 'export it again as {name}; renaming a file does not change what it is'],
	),
	'video-unread': error(
		['không đọc được hình hoặc thời lượng trong tệp này', 'mở tệp bằng phần mềm dựng phim, xem thử rồi xuất lại'],
		['neither pictures nor their length can be read in this file', 'open it in video software, look at it, and export it again'],
	),
	'video-long': error(
		['video dài {minutes} phút, quá {limit} phút', 'chia thành nhiều video, mỗi video một bài'],
		['the video lasts {minutes} minutes, more than {limit}', 'divide it into several, one for each text'],
	),
	'video-heavy': error(
		['video nặng {kbits} kbit/s, ngôn ngữ ký hiệu chỉ cần {limit} trở xuống', 'xuất lại 480 dòng (480p), {limit} kbit/s, phông nền trơn'],
		['the video takes {kbits} kbit/s; signing needs {limit} at most', 'export it again with 480 lines (480p) at {limit} kbit/s, before a plain wall'],
	),
	'video-small': error(
		['hình chỉ {width} × {height} điểm, không thấy rõ ngón tay', 'xuất lại với cạnh ngắn từ {limit} điểm trở lên'],
		['the picture has {width} × {height} pixels: fingers cannot be made out', 'export it again with {limit} pixels or more on the shorter side'],
	),
	'video-poster': error(
		['tệp này không phải một hình đọc được, hoặc nặng quá {limit} KB', 'lưu lại một khung hình của video thành JPEG, PNG hoặc WebP'],
		['this file is no picture that can be read, or weighs more than {limit} KB', 'save a frame of the video as JPEG, PNG or WebP'],
	),
	'video-language': error(
		['«{language}» không phải mã của một ngôn ngữ ký hiệu', 'dùng mã ISO 639-3: hab (Hà Nội), haf (Hải Phòng), hos (Thành phố Hồ Chí Minh)'],
		['“{language}” is not the code of a sign language', 'use the code of ISO 639-3: hab (Ha Noi), haf (Hai Phong), hos (Ho Chi Minh City)'],
	),
	'video-captions-language': error(
		['«{language}» không phải ngôn ngữ của trang', 'phụ đề viết bằng một ngôn ngữ của trang, như vi'],
		['“{language}” is no language of the site', 'captions are in a language of the site, such as vi'],
	),
	'video-future': error(
		['ngày {date} sau hôm nay, {today}', 'ghi ngày đã quay, ngày đã đối chiếu'],
		['{date} is after today, {today}', 'put the day on which it was recorded, or checked'],
	),
	'video-checked-early': error(
		['đối chiếu ngày {date}, trước ngày quay {recorded}', 'sửa một trong hai ngày'],
		['it was checked on {date}, before it was recorded on {recorded}', 'correct one of the two days'],
	),
	'video-permission': error(
		['video giữ mọi quyền mà chưa nói ai cho phép đăng', 'thêm permission: ai cho phép, bằng văn bản nào, ngày nào'],
		['all rights are reserved, and nothing says who allowed the video to be published', 'add permission: who did, in which paper, on which day'],
	),
} satisfies Record<string, Message>;

export const problem = problemsOf({ ...recordings, ...messages });

/** What the kinds of these files are called: in dependencies, and in messages. */
export const names = {
	video: { name: 'signed-video', noun: { vi: 'video ngôn ngữ ký hiệu', en: 'video in sign language' } },
	captions: { name: 'signed-captions', noun: { vi: 'phụ đề video', en: 'captions of a video' } },
	poster: { name: 'signed-poster', noun: { vi: 'hình đại diện video', en: 'poster of a video' } },
};
