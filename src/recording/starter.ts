/** The rows about recordings that the starters of all kinds share: without the #, they are a recording. */
import type { Row } from '../source/starter.ts';

export const recordedRows: Row[] = [
	['# audio:', 'bản thu của bài này: hướng dẫn biên tập, phần Thêm bản thu', 'recordings of this text: see “Adding a recording” in the editors’ guide'],
	['#   - file: ten-ban-thu.opus', 'tệp trong content/media/audio/', 'a file of content/media/audio/'],
	['#     language: vi', 'thứ tiếng được nói', 'what is spoken'],
	['#     speaker: { vi: …, en: … }', 'đài, cơ quan hay việc của người đọc', 'the station, the office or the work of the speaker'],
	['#     date: 2026-01-15', 'ngày thu', 'the day of the recording'],
	['#     licence: CC-BY-4.0'],
	[
		'#     permission: { vi: …, en: … }',
		'ai cho phép đăng; cần khi licence là all-rights-reserved',
		'who allowed it; needed where licence is all-rights-reserved',
	],
	['#     transcript: page', 'đọc lời ở đâu: page, text hoặc captions', 'where its words can be read: page, text or captions'],
	['#     text: …', 'lời, khi transcript là text', 'the words, where transcript is text'],
	['#     captions: ten-ban-thu.vtt', 'tệp phụ đề, nếu có', 'a file of captions, if there is one'],
];
