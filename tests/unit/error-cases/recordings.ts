/** Mistakes in recordings, in their captions, and in what is said of them. */
import type { Case, Edit } from '../broken-tree.ts';
import { recordingFixture } from '../recorded-province.ts';

const radio = 'docs/phat-thanh/loa-mau.mdx';
const RADIO_LINE = 10;

type Written = Partial<Record<'file' | 'language' | 'speaker' | 'date' | 'licence' | 'transcript', string>>;
/** What the head of the radio script says of its recording; each field on a line of its own. */
function audio(change: Written = {}, more: readonly string[] = []): Edit {
	const fields = {
		file: 'mau.opus',
		language: 'vi',
		speaker: '{ vi: Đài mẫu, en: A sample station }',
		date: '2026-11-02',
		licence: 'CC-BY-4.0',
		transcript: 'page',
		...change,
	};
	const [first, ...others] = [...Object.entries(fields).map(([name, value]) => `${name}: ${value}`), ...more];
	return {
		in: radio,
		from: 'helpLines: [tong-dai-111]',
		to: `helpLines: [tong-dai-111]\naudio:\n  - ${first}${others.map((line) => `\n    ${line}`).join('')}`,
	};
}
const put = (name: string, bytes: string | Uint8Array = recordingFixture('mau.opus')): Edit => ({ write: `media/audio/${name}`, text: bytes });
const at = (field: number, column: number, says: string) => `content/${radio}:${RADIO_LINE + field}:${column}  ${says}`;
const of = (name: string, says: string, line = 1) => `content/media/audio/${name}:${line}:1  ${says}`;
const captions = (text: string): Edit[] => [put('mau.opus'), put('mau.vtt', text), audio({ transcript: 'captions' }, ['captions: mau.vtt'])];
const FORM = 'đổi tên: chữ thường không dấu, số, dấu gạch nối, như goi-111-ktv.mp3';
/** Five seconds without a sound, as heavy as 128 kbit/s are. */
const heavy = (): Uint8Array => {
	const frame = Uint8Array.from({ length: 417 }, (_, index) => [0xff, 0xfb, 0x90, 0xc0][index] ?? 0);
	return Buffer.concat(Array.from({ length: 400 }, () => frame));
};
/** The same at 8 kbit/s, for longer than anyone listens. */
const endless = (): Uint8Array => {
	const frame = Uint8Array.from({ length: 72 }, (_, index) => [0xff, 0xf3, 0x18, 0xc0][index] ?? 0);
	return Buffer.concat(Array.from({ length: 26_000 }, () => frame));
};

export const recordingCases: Case[] = [
	{
		kind: 'audio-missing',
		edits: [audio({}, ['captions: mau.vtt'])],
		lines: [
			at(1, 11, 'không có tệp «mau.opus» trong content/media/audio/  chép tệp vào đó hoặc sửa tên; tên viết đúng chữ thường, chữ hoa'),
			at(7, 15, 'không có tệp «mau.vtt» trong content/media/audio/  chép tệp vào đó hoặc sửa tên; tên viết đúng chữ thường, chữ hoa'),
		],
		en: [at(1, 11, 'there is no file “mau.opus” in content/media/audio/  copy it there or correct the name; small and capital letters differ')],
	},
	{
		kind: 'audio-unused',
		edits: [put('mau.opus'), put('mau.vtt', 'WEBVTT\n\n00:00.000 --> 00:00.900\nXin chào.\n')],
		lines: ['mau.opus', 'mau.vtt'].map((name) => of(name, 'không bài nào dùng tệp này  ghi tên tệp dưới audio của một bài, hoặc xóa tệp')),
	},
	{
		kind: 'audio-twice',
		edits: [
			put('mau.opus'),
			audio(),
			{
				append: 'situations/viec-mau.yaml',
				text: "audio: [{ file: mau.opus, language: vi, speaker: { vi: Đài, en: A station }, date: '2026-11-02', licence: CC0-1.0, transcript: page }]\n",
			},
		],
		lines: [at(1, 11, 'tệp «mau.opus» đã ghi ở content/situations/viec-mau.yaml:22  mỗi bản thu thuộc một bài; trang của mọi ngôn ngữ tự hiện nó')],
	},
	{
		kind: 'audio-name',
		edits: [put('Bản thu.opus'), put('mau.vtt.vtt', 'WEBVTT\n\n00:00.000 --> 00:00.900\nXin chào.\n')],
		lines: [
			of('Bản thu.opus', `tên tệp «Bản thu.opus» không thành địa chỉ được  ${FORM}`),
			of('mau.vtt.vtt', `tên tệp «mau.vtt.vtt» không thành địa chỉ được  ${FORM}`),
		],
	},
	{
		kind: 'audio-lossless',
		edits: [put('mau.wav', 'RIFF')],
		lines: [
			of('mau.wav', 'tệp WAV không nén hoặc nén ít, nặng hơn giọng nói cần mười lần trở lên  xuất lại thành MP3, M4A hoặc Opus, một kênh, 64 kbit/s trở xuống'),
		],
		en: [
			of(
				'mau.wav',
				'a WAV file is hardly compressed, ten times as heavy as speech needs or more  export it as MP3, M4A or Opus, one channel, 64 kbit/s or less',
			),
		],
	},
	{
		kind: 'audio-type',
		edits: [put('mau.amr'), put('constructor')],
		lines: ['mau.amr', 'constructor'].map((name) =>
			of(name, `«${name}» không phải loại tệp dùng ở đây  dùng .mp3, .m4a (AAC), .opus, .ogg hoặc .webm (Opus) cho âm thanh, .vtt cho phụ đề`),
		),
	},
	{
		kind: 'audio-content',
		edits: [put('mau.mp3'), audio({ file: 'mau.mp3' })],
		lines: [of('mau.mp3', 'tên tệp là .mp3 nhưng bên trong là Ogg, Opus  xuất lại thành MP3 từ phần mềm thu âm; đổi đuôi tên tệp không đổi được loại')],
	},
	{
		kind: 'audio-unread',
		edits: [
			put('mau.mp3', 'không phải âm thanh'),
			audio({ file: 'mau.mp3' }),
			put('mau.opus', recordingFixture('mau.opus').slice(0, 300)),
			put('rong.webm', ''),
		],
		lines: ['mau.mp3', 'mau.opus', 'rong.webm'].map((name) =>
			of(name, 'không đọc được âm thanh hoặc thời lượng trong tệp này  mở tệp bằng phần mềm thu âm, nghe thử rồi xuất lại'),
		),
	},
	{
		kind: 'audio-long',
		edits: [put('mau.mp3', endless()), audio({ file: 'mau.mp3' })],
		lines: [of('mau.mp3', 'bản thu dài 32 phút, quá 30 phút  chia thành nhiều bản, mỗi bản một phần của bài')],
	},
	{
		kind: 'audio-heavy',
		edits: [put('mau.mp3', heavy()), audio({ file: 'mau.mp3' })],
		lines: [of('mau.mp3', 'bản thu nặng 128 kbit/s, giọng nói chỉ cần 64 trở xuống  xuất lại một kênh (mono), 64 kbit/s; Opus thì 24 đến 32 là đủ')],
		en: [
			of(
				'mau.mp3',
				'the recording takes 128 kbit/s; speech needs 64 at most  export it again with one channel (mono) at 64 kbit/s; in Opus, 24 to 32 are enough',
			),
		],
	},
	{
		kind: 'audio-future',
		edits: [put('mau.opus'), audio({ date: '2027-02-01' })],
		lines: [at(4, 11, 'ngày thu 2027-02-01 sau hôm nay, 2027-01-15  ghi ngày đã thu')],
	},
	{
		kind: 'audio-language',
		edits: [put('mau.opus'), audio({ language: 'sed', transcript: 'text' }, ['text: Lời.'])],
		lines: [at(2, 15, 'chưa rõ «sed» là tiếng gì  dùng mã ngôn ngữ của trang, hoặc thêm thứ tiếng ấy vào content/media-languages.yaml')],
	},
	{
		kind: 'audio-page-language',
		edits: [put('mau.opus'), audio({ language: 'ktv' })],
		lines: [
			at(
				6,
				17,
				'bản thu bằng «ktv» mà bài không viết bằng thứ tiếng ấy, nên bài không phải bản chữ  ghi transcript: text rồi chép lời vào text, hoặc transcript: captions',
			),
		],
	},
	{
		kind: 'audio-permission',
		edits: [put('mau.opus'), audio({ licence: 'all-rights-reserved' })],
		lines: [at(5, 14, 'bản thu giữ mọi quyền mà chưa nói ai cho phép đăng  thêm permission: ai cho phép, bằng văn bản nào, ngày nào')],
	},
	{
		kind: 'audio-starter',
		edits: [put('mau.opus'), audio({ speaker: '{ vi: …, en: write here }', transcript: 'text' }, ['text: "(...)"'])],
		lines: [
			at(3, 20, '«speaker» còn chữ mẫu  viết nội dung thật thay cho chữ mẫu'),
			at(3, 27, '«speaker» còn chữ mẫu  viết nội dung thật thay cho chữ mẫu'),
		].concat(at(7, 11, '«text» còn chữ mẫu  viết nội dung thật thay cho chữ mẫu')),
	},
	{
		kind: 'missing-field',
		what: 'the words of a recording',
		edits: [put('mau.opus'), audio({ transcript: 'text' })],
		lines: [at(1, 5, 'thiếu «text»  thêm dòng «text: …» vào mục này')],
	},
	{
		kind: 'missing-choice',
		what: 'where the words of a recording can be read',
		edits: [
			put('mau.opus'),
			{ ...(audio() as { in: string; from: string; to: string }), to: (audio() as { to: string }).to.replace('\n    transcript: page', '') },
		],
		lines: [at(1, 5, 'thiếu «transcript»  thêm dòng «transcript: …» với một trong: page, captions, text')],
	},
	{
		kind: 'unknown-field',
		what: 'words that nobody will see',
		edits: [put('mau.opus'), audio({}, ['text: Lời.'])],
		lines: [at(7, 5, 'không có mục nào tên «text»  sửa chính tả hoặc xóa dòng này')],
	},
	{
		kind: 'captions-head',
		edits: captions('1\n00:00:00,000 --> 00:00:00,900\nXin chào.\n'),
		lines: [of('mau.vtt', 'tệp phụ đề không bắt đầu bằng dòng WEBVTT  viết WEBVTT ở dòng đầu và để trống dòng thứ hai')],
	},
	{
		kind: 'captions-time',
		edits: captions('WEBVTT\n\n1\n00:00,000 --> 00:00,900\nXin chào.\n\n00:00.900 --> 00:00.900\nXin chào.\n'),
		lines: [4, 7].map((line) => of('mau.vtt', 'dòng thời gian của phụ đề sai mẫu, hoặc lúc hết không sau lúc bắt đầu  viết như 00:01.000 --> 00:04.500', line)),
	},
	{
		kind: 'captions-order',
		edits: captions('WEBVTT\n\n00:00.500 --> 00:00.900\nchào.\n\n00:00.100 --> 00:00.400\nXin\n'),
		lines: [of('mau.vtt', 'phụ đề này bắt đầu trước phụ đề phía trên  xếp theo thứ tự thời gian', 6)],
	},
	{
		kind: 'captions-text',
		edits: captions('WEBVTT\n\nNOTE a note\n\n00:00.500 --> 00:00.900\n<b></b>\n'),
		lines: [
			of(
				'mau.vtt',
				'ở đây không có chữ phụ đề, hoặc thiếu dòng trống giữa hai phụ đề  viết lời được nói dưới dòng thời gian, để trống một dòng rồi tới phụ đề sau',
				5,
			),
		],
	},
	{
		kind: 'captions-late',
		edits: captions('WEBVTT\n\n00:00.000 --> 00:09.000\nXin chào.\n'),
		lines: [of('mau.vtt', 'phụ đề hết lúc 9 giây, bản thu «mau.opus» chỉ dài 1 giây  sửa thời gian, hoặc kiểm tra đúng tệp chưa', 3)],
	},
];
