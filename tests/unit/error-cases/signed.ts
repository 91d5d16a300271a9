/** Mistakes in videos in sign language, in their captions and posters, and in what is said of them. */
import type { Case } from '../broken-tree.ts';
import { recordingFixture } from '../recorded-province.ts';
import { CAPTIONS, files, put, signedBy, signedEdits, TEXT } from '../signed-province.ts';

const FIELDS = ['file', 'language', 'languageName', 'signer', 'date', 'licence', 'captions', 'poster', 'posterAlt', 'checked'];
const FIRST = 18;
const at = (field: string, column: number, says: string) => `content/${TEXT}:${FIRST + FIELDS.indexOf(field)}:${column}  ${says}`;
const of = (name: string, says: string, line = 1) => `content/media/video/${name}:${line}:1  ${says}`;
const COPY = 'chép tệp vào đó hoặc sửa tên; tên viết đúng chữ thường, chữ hoa';
const FORM = 'đổi tên: chữ thường không dấu, số, dấu gạch nối, như quyen-tre-em.mp4';
const UNUSED = 'không bài nào dùng tệp này  ghi tên tệp dưới signed của một bài, hoặc xóa tệp';
const video = recordingFixture('ky-hieu.mp4');
const webm = recordingFixture('ky-hieu.webm');

/** The same video with another length at the head of the whole and of its track (ISO 14496-12, sections 8.2.2 and 8.3.2). */
function lasting(seconds: number): Uint8Array {
	const bytes = video.slice();
	const view = new DataView(bytes.buffer);
	const find = (name: string) => Buffer.from(bytes).indexOf(name, 0, 'latin1') + 4;
	const scale = view.getUint32(find('mvhd') + 12);
	view.setUint32(find('mvhd') + 16, seconds * scale);
	view.setUint32(find('tkhd') + 20, seconds * scale);
	view.setUint32(find('mdhd') + 16, seconds * view.getUint32(find('mdhd') + 12));
	return bytes;
}
/** With a box that holds nothing behind it. */
const heavy = (): Uint8Array => {
	const filler = Buffer.alloc(400_000);
	filler.writeUInt32BE(filler.length);
	filler.write('free', 4, 'latin1');
	return Buffer.concat([video, filler]);
};

export const signedCases: Case[] = [
	{
		kind: 'video-missing',
		edits: [signedBy()],
		lines: [
			at('file', 11, `không có tệp «mau.mp4» trong content/media/video/  ${COPY}`),
			at('captions', 24, `không có tệp «mau.vtt» trong content/media/video/  ${COPY}`),
			at('poster', 13, `không có tệp «mau.jpg» trong content/media/video/  ${COPY}`),
		],
		en: [at('file', 11, 'there is no file “mau.mp4” in content/media/video/  copy it there or correct the name; small and capital letters differ')],
	},
	{
		kind: 'video-unused',
		edits: files(),
		lines: ['mau.mp4', 'mau.vtt', 'mau.jpg'].map((name) => of(name, UNUSED)),
		en: [of('mau.mp4', 'no text uses this file  name it under signed of a text, or remove it')],
	},
	{
		kind: 'video-twice',
		edits: [
			...signedEdits(),
			{
				append: TEXT,
				text: '  - { file: mau.mp4, language: hos, languageName: { vi: Khác, en: Other }, signer: { vi: Hội mẫu, en: An association }, date: 2026-11-02, licence: CC-BY-4.0, captions: [{ file: mau.vtt, language: vi }], poster: mau.jpg, posterAlt: { vi: Nền xanh., en: Blue. }, checked: { on: 2026-11-03, by: { vi: Hội mẫu, en: An association } } }\n',
			},
		],
		lines: [`content/${TEXT}:28:13  tệp «mau.mp4» đã ghi ở content/${TEXT}:18  mỗi video thuộc một bài; trang của mọi ngôn ngữ tự hiện nó`],
		en: [
			`content/${TEXT}:28:13  the file “mau.mp4” is already named at content/${TEXT}:18  a video belongs to one text; its pages in every language show it by themselves`,
		],
	},
	{
		kind: 'video-name',
		edits: [put('Mau 1.mp4', video)],
		lines: [of('Mau 1.mp4', `tên tệp «Mau 1.mp4» không thành địa chỉ được  ${FORM}`)],
		en: [
			of('Mau 1.mp4', 'the file name “Mau 1.mp4” cannot be an address  rename it: lower-case letters without accents, digits, hyphens, as in quyen-tre-em.mp4'),
		],
	},
	{
		kind: 'video-type',
		edits: [put('mau.mov', video)],
		lines: [
			of('mau.mov', '«mau.mov» không phải loại tệp dùng ở đây  dùng .mp4 hoặc .webm cho video, .vtt cho phụ đề, .jpg, .png hoặc .webp cho hình đại diện'),
		],
		en: [of('mau.mov', '“mau.mov” is not a type of file used here  use .mp4 or .webm for video, .vtt for captions, .jpg, .png or .webp for the poster')],
	},
	...(
		[
			['a WebM of the other name', 'ky-hieu.webm', 'EBML/webm, V_VP9'],
			['pictures that few browsers know', 'ky-hieu-hevc.mp4', 'isom/iso2/mp41, hev1'],
			['a recording of sound', 'mau.m4a', 'M4A/isom/iso2, MPEG-4/AAC'],
		] as const
	).map(
		([what, fixture, got]): Case => ({
			kind: 'video-content',
			what,
			edits: [put('mau.mp4', recordingFixture(fixture))],
			lines: [
				of('mau.mp4', `tên tệp là .mp4 nhưng bên trong là ${got}  xuất lại thành MP4 (H.264) từ phần mềm dựng phim; đổi đuôi tên tệp không đổi được loại`),
			],
			en: [of('mau.mp4', `the file is named .mp4 but holds ${got}  export it again as MP4 (H.264); renaming a file does not change what it is`)],
		}),
	),
	...(
		[
			['what is no video', Buffer.from('<!doctype html>'), 'mau.mp4'],
			['what was cut off on its way', video.subarray(0, video.length - 100), 'mau.mp4'],
			['what was cut off in its last box', video.subarray(0, video.length - 1), 'mau.mp4'],
			['a WebM that was cut off on its way', webm.subarray(0, webm.length - 10), 'mau.webm'],
			['a WebM with more behind it', Buffer.concat([webm, Buffer.of(0)]), 'mau.webm'],
		] as const
	).map(
		([what, bytes, name]): Case => ({
			kind: 'video-unread',
			what,
			edits: [put(name, bytes)],
			lines: [of(name, 'không đọc được hình hoặc thời lượng trong tệp này  mở tệp bằng phần mềm dựng phim, xem thử rồi xuất lại')],
			en: [of(name, 'neither pictures nor their length can be read in this file  open it in video software, look at it, and export it again')],
		}),
	),
	{
		kind: 'video-long',
		edits: [put('mau.mp4', lasting(11 * 60 + 1))],
		lines: [of('mau.mp4', 'video dài 12 phút, quá 10 phút  chia thành nhiều video, mỗi video một bài')],
		en: [of('mau.mp4', 'the video lasts 12 minutes, more than 10  divide it into several, one for each text')],
	},
	{
		kind: 'video-heavy',
		edits: [put('mau.mp4', heavy())],
		lines: [of('mau.mp4', 'video nặng 1608 kbit/s, ngôn ngữ ký hiệu chỉ cần 800 trở xuống  xuất lại 480 dòng (480p), 800 kbit/s, phông nền trơn')],
		en: [of('mau.mp4', 'the video takes 1608 kbit/s; signing needs 800 at most  export it again with 480 lines (480p) at 800 kbit/s, before a plain wall')],
	},
	{
		kind: 'video-small',
		edits: [put('mau.mp4', recordingFixture('ky-hieu-nho.mp4'))],
		lines: [of('mau.mp4', 'hình chỉ 160 × 120 điểm, không thấy rõ ngón tay  xuất lại với cạnh ngắn từ 240 điểm trở lên')],
		en: [of('mau.mp4', 'the picture has 160 × 120 pixels: fingers cannot be made out  export it again with 240 pixels or more on the shorter side')],
	},
	{
		kind: 'video-poster',
		edits: [put('mau.png', recordingFixture('ky-hieu.jpg')), put('nang.jpg', Buffer.concat([Buffer.alloc(300_001), recordingFixture('ky-hieu.jpg')]))],
		lines: ['mau.png', 'nang.jpg'].map((name) =>
			of(name, 'tệp này không phải một hình đọc được, hoặc nặng quá 300 KB  lưu lại một khung hình của video thành JPEG, PNG hoặc WebP'),
		),
		en: [of('mau.png', 'this file is no picture that can be read, or weighs more than 300 KB  save a frame of the video as JPEG, PNG or WebP')],
	},
	{
		kind: 'video-language',
		edits: [...files(), signedBy({ language: 'vi' })],
		lines: [at('language', 15, '«vi» không phải mã của một ngôn ngữ ký hiệu  dùng mã ISO 639-3: hab (Hà Nội), haf (Hải Phòng), hos (Thành phố Hồ Chí Minh)')],
		en: [at('language', 15, '“vi” is not the code of a sign language  use the code of ISO 639-3: hab (Ha Noi), haf (Hai Phong), hos (Ho Chi Minh City)')],
	},
	{
		kind: 'video-captions-language',
		edits: [...files(), signedBy({ captions: '[{ file: mau.vtt, language: fr }]' })],
		lines: [at('captions', 43, '«fr» không phải ngôn ngữ của trang  phụ đề viết bằng một ngôn ngữ của trang, như vi')],
		en: [at('captions', 43, '“fr” is no language of the site  captions are in a language of the site, such as vi')],
	},
	{
		kind: 'video-future',
		edits: [...files(), signedBy({ date: '2027-02-01', checked: '{ on: 2027-02-02, by: { vi: Hội mẫu, en: An association } }' })],
		lines: [
			at('date', 11, 'ngày 2027-02-01 sau hôm nay, 2027-01-15  ghi ngày đã quay, ngày đã đối chiếu'),
			at('checked', 20, 'ngày 2027-02-02 sau hôm nay, 2027-01-15  ghi ngày đã quay, ngày đã đối chiếu'),
		],
		en: [at('date', 11, '2027-02-01 is after today, 2027-01-15  put the day on which it was recorded, or checked')],
	},
	{
		kind: 'video-checked-early',
		edits: [...files(), signedBy({ checked: '{ on: 2026-11-01, by: { vi: Hội mẫu, en: An association } }' })],
		lines: [at('checked', 20, 'đối chiếu ngày 2026-11-01, trước ngày quay 2026-11-02  sửa một trong hai ngày')],
		en: [at('checked', 20, 'it was checked on 2026-11-01, before it was recorded on 2026-11-02  correct one of the two days')],
	},
	{
		kind: 'video-permission',
		edits: [...files(), signedBy({ licence: 'all-rights-reserved' })],
		lines: [at('licence', 14, 'video giữ mọi quyền mà chưa nói ai cho phép đăng  thêm permission: ai cho phép, bằng văn bản nào, ngày nào')],
		en: [
			at(
				'licence',
				14,
				'all rights are reserved, and nothing says who allowed the video to be published  add permission: who did, in which paper, on which day',
			),
		],
	},
	{
		kind: 'captions-late',
		what: 'of a video',
		edits: [...files(), put('mau.vtt', CAPTIONS.replace('00:01.500', '00:09.000')), signedBy()],
		lines: [of('mau.vtt', 'phụ đề hết lúc 9 giây, bản thu «mau.mp4» chỉ dài 2 giây  sửa thời gian, hoặc kiểm tra đúng tệp chưa', 3)],
	},
	{
		kind: 'captions-head',
		what: 'of a video',
		edits: [...files(), put('mau.vtt', 'Bạn bình đẳng.\n'), signedBy()],
		lines: [of('mau.vtt', 'tệp phụ đề không bắt đầu bằng dòng WEBVTT  viết WEBVTT ở dòng đầu và để trống dòng thứ hai')],
	},
];
