/** Mistakes in kits: texts without room, pages and telephones that are not there. */
import type { Case } from '../broken-tree.ts';

const file = 'kits/mau.yaml';
const where = `content/${file}`;
const words = (count: number) => 'chữ '.repeat(count).trim();
const kit = `id: mau
order: 1
title: { vi: Bộ mẫu, en: Sample kit }
summary: { vi: Để thử., en: For a test. }
icon: baby
rights: []
groups: []
facts:
  - { text: { vi: Một điều., en: One fact. }, source: [OHCHR] }
  - { text: { vi: Hai điều., en: Two facts. }, source: [OHCHR] }
posts:
  - text: { vi: Gọi 111., en: Call 111. }
    source: [OHCHR]
    link: /ho-tro/
picture:
  big: { vi: '111', en: '111' }
  headline: { vi: Cần giúp?, en: In need of help? }
  line: { text: { vi: Gọi 111 nhé., en: Then call 111. }, source: [OHCHR] }
wordings:
  - { avoid: { vi: kêu, en: shout }, write: { vi: gọi, en: call } }
ask: []
phones: [tong-dai-111]
pages:
  - { label: { vi: Số điện thoại, en: Help lines }, link: /ho-tro/ }
`;
const written = (from: string, to: string): Case['edits'] => [{ write: file, text: kit.replace(from, to) }];

export const kitCases: Case[] = [
	{
		kind: 'post-long',
		edits: written('vi: Gọi 111., en', `vi: ${words(65)}, en`),
		lines: [`${where}:12:17  bài đăng dài 283 ký tự, kể cả chỗ của đường dẫn; nhiều nhất 280  viết ngắn lại, mỗi bài một ý`],
		en: [`${where}:12:17  the post has 283 characters with the room for its link; at most 280  shorten it to one idea`],
	},
	{
		kind: 'picture-text-long',
		what: 'in each of its lines, letters with marks counted once',
		edits: [
			{
				write: file,
				text: kit
					.replace("big: { vi: '111'", "big: { vi: '1800 123345'")
					.replace('vi: Cần giúp?', `vi: ${words(16).normalize('NFD')}`)
					.replace('en: Then call 111.', `en: ${words(31)}`),
			},
		],
		lines: [
			`${where}:16:14  chữ trên hình dài 11 ký tự, quá 9  viết ngắn lại để đọc được trên điện thoại`,
			`${where}:17:19  chữ trên hình dài 63 ký tự, quá 60  viết ngắn lại để đọc được trên điện thoại`,
			`${where}:18:41  chữ trên hình dài 123 ký tự, quá 120  viết ngắn lại để đọc được trên điện thoại`,
		],
		companions: [
			`${where}:17:21  chữ và dấu ở đây ghi rời nhau (Unicode tổ hợp, NFD): nhìn như thường nhưng tìm kiếm không thấy  chép chữ, chuyển mã bằng UniKey (Ctrl+Shift+F6): nguồn Unicode tổ hợp, đích Unicode, rồi dán lại và lưu bằng UTF-8`,
		],
	},
	{
		kind: 'broken-link',
		what: 'of a post of a kit, and of a page to read first',
		edits: [{ write: file, text: kit.replaceAll('/ho-tro/', '/khong-co/') }],
		lines: [14, 24].map(
			(line) =>
				`${where}:${line}:${line === 14 ? 11 : 59}  liên kết tới «/khong-co/» không dẫn đến trang nào  sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /`,
		),
	},
	{
		kind: 'unknown-id',
		what: 'of a help line in a kit',
		edits: written('[tong-dai-111]', '[tong-dai-112]'),
		lines: [`${where}:22:10  không có đường dây «tong-dai-112»  sửa id thành «tong-dai-111», hoặc thêm đường dây đó`],
	},
	{
		kind: 'unknown-id',
		what: 'of a radio script in a kit',
		edits: written('pages:', 'scripts: [loa-mau, loa-mauu]\npages:'),
		lines: [`${where}:23:20  không có bài phát thanh «loa-mauu»  sửa id thành «loa-mau», hoặc thêm bài phát thanh đó`],
	},
];
