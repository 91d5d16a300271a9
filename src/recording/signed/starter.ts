/** The rows about videos in sign language that starters share: without the #, they are a video. */
import type { Row } from '../../source/starter.ts';

export const signedRows: Row[] = [
	['# signed:', 'video ngôn ngữ ký hiệu của bài này', 'videos of this text in sign language'],
	['#   - file: ten-video.mp4', 'tệp trong content/media/video/', 'a file of content/media/video/'],
	['#     language: hab', 'mã ISO 639-3 của ngôn ngữ ký hiệu: hab, haf, hos', 'the sign language in ISO 639-3: hab, haf, hos'],
	['#     languageName: { vi: …, en: … }'],
	['#     signer: { vi: …, en: … }', 'người ký hiệu, theo tên người ấy muốn ghi', 'who signs, as that person wishes to be named'],
	['#     date: 2026-01-15', 'ngày quay', 'the day of the recording'],
	['#     licence: CC-BY-4.0'],
	[
		'#     permission: { vi: …, en: … }',
		'ai cho phép đăng; cần khi licence là all-rights-reserved',
		'who allowed it; needed where licence is all-rights-reserved',
	],
	['#     captions: [{ file: ten-video.vtt, language: vi }]', 'phụ đề', 'captions'],
	['#     poster: ten-video.jpg', 'hình đứng trong khung khi chưa xem', 'the picture in the player until it is started'],
	['#     posterAlt: { vi: …, en: … }', 'hình ấy có gì', 'what the picture shows'],
	['#     checked: { on: 2026-01-15, by: { vi: …, en: … } }', 'ai đã đối chiếu với bài viết', 'who compared it with the text'],
];
