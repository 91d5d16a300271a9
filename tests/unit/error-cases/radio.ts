/** Mistakes in radio scripts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, province } from '../broken-tree.ts';

const script = 'docs/phat-thanh/loa-mau.mdx';

export const radioCases: Case[] = [
	{
		kind: 'unknown-id',
		what: 'a role',
		edits: [{ in: script, from: 'role="a"', to: 'role="b"' }],
		lines: ['content/docs/phat-thanh/loa-mau.mdx:14:1  không có vai đọc «b»  sửa id, hoặc thêm vai đọc đó'],
	},
	{
		kind: 'unknown-article',
		what: 'in a script',
		edits: [{ in: script, from: "['7']", to: "['70']" }],
		lines: ['content/docs/phat-thanh/loa-mau.mdx:8:47  ICERD chỉ có 25 điều, không có Điều 70  sửa số điều'],
	},
	{
		kind: 'part-attribute',
		what: 'with code in it',
		edits: [{ in: script, from: '<Sound seconds="10">', to: '<Sound seconds={10}>' }],
		lines: ['content/docs/phat-thanh/loa-mau.mdx:12:1  <Sound> thiếu seconds, hoặc seconds chưa đúng mẫu  viết số giây bằng chữ số, ví dụ seconds="10"'],
		companions: [
			'content/docs/phat-thanh/loa-mau.mdx:12:1  thẻ <Sound> có giá trị giữa dấu ngoặc { }, là mã lập trình  đặt giá trị giữa hai dấu nháy, ví dụ source="HP"',
		],
	},
	{
		kind: 'radio-long',
		edits: [{ in: script, from: 'pace: 120', to: 'pace: 90' }],
		lines: ['content/docs/phat-thanh/loa-mau.mdx:4:7  bài đọc hết 67 giây, khung phát chỉ có 60 giây  bớt chữ, hoặc sửa slot'],
		en: ['content/docs/phat-thanh/loa-mau.mdx:4:7  reading takes 67 seconds, the slot has 60  cut words, or correct slot'],
	},
	{
		kind: 'radio-short',
		edits: [{ in: script, from: 'slot: 1', to: 'slot: 2' }],
		lines: ['content/docs/phat-thanh/loa-mau.mdx:4:7  bài đọc hết 53 giây, khung phát có 120 giây  thêm nội dung hoặc chọn khung ngắn hơn'],
		en: ['content/docs/phat-thanh/loa-mau.mdx:4:7  reading takes 53 seconds, the slot has 120  add to it or choose a shorter slot'],
	},
	{
		kind: 'script-version',
		edits: [{ in: script, from: '<Voice role="a">', to: '<Voice role="a" from="3">' }],
		lines: ['content/docs/phat-thanh/loa-mau.mdx:14:1  from="3", mà bài không có bản 3 phút  dùng một trong: 1, hoặc thêm số phút ấy vào shorter ở đầu tệp'],
		en: [
			'content/docs/phat-thanh/loa-mau.mdx:14:1  from="3", and the script has no version of 3 minutes  use one of: 1, or add the minutes to shorter in the head',
		],
	},
	{
		kind: 'script-unread',
		edits: [
			{
				append: script,
				text: `\n<Sound seconds="5" from="2" to="1">Nhạc</Sound>\n\n<Voice role="a" from="2">\n\n${'Một lời dài để đọc. '.repeat(20).trim()}\n\n</Voice>\n`,
			},
			{ in: script, from: 'slot: 1', to: 'slot: 2\nshorter: [1]' },
		],
		lines: ['content/docs/phat-thanh/loa-mau.mdx:23:1  <Sound> có from="2" và to="1": không bản nào đọc đoạn này  sửa from hoặc to: from không lớn hơn to'],
		en: ['content/docs/phat-thanh/loa-mau.mdx:23:1  <Sound> has from="2" and to="1": no version reads it  correct from or to: from is not greater than to'],
	},
	{
		kind: 'script-shorter',
		edits: [{ in: script, from: 'slot: 1', to: 'slot: 1\nshorter: [1]' }],
		lines: ['content/docs/phat-thanh/loa-mau.mdx:5:11  bản 1 phút không ngắn hơn slot 1 phút, hoặc đã ghi rồi  ghi mỗi số phút một lần, nhỏ hơn slot'],
		en: [
			'content/docs/phat-thanh/loa-mau.mdx:5:11  the version of 1 minutes is not shorter than the slot of 1, or stands twice  write each number of minutes once, below slot',
		],
	},
	{
		kind: 'script-original',
		what: 'a translation with a version of its own',
		edits: [
			{
				write: 'docs/en/phat-thanh/loa-mau.mdx',
				text: `${readFileSync(join(province, script), 'utf8').replace('slot: 1', 'slot: 2\nshorter: [1]')}\n<Voice role="a" from="2">\n\n${'Một lời dài để đọc. '.repeat(20).trim()}\n\n</Voice>\n`,
			},
		],
		lines: [
			'content/docs/en/phat-thanh/loa-mau.mdx:5:11  bài tiếng Việt không có bản 1 phút ở shorter, nên bản này không có trang  thêm số phút ấy vào shorter của bài tiếng Việt, hoặc bỏ đi',
		],
		en: ['content/docs/en/phat-thanh/loa-mau.mdx:5:11  shorter of the Vietnamese script lacks 1, so this version has no page  add it there, or remove it here'],
	},
	{
		kind: 'spot-long',
		edits: [{ append: script, text: `\n<Spot>\n\n${'Một lời dài để đọc. '.repeat(20).trim()}\n\n</Spot>\n` }],
		lines: ['content/docs/phat-thanh/loa-mau.mdx:22:1  lời ngắn đọc hết 50 giây, tối đa 40  bớt chữ'],
		en: ['content/docs/phat-thanh/loa-mau.mdx:22:1  the spot takes 50 seconds to read, at most 40  cut words'],
	},
	{
		kind: 'board-long',
		edits: [{ append: script, text: `\n<Board>\n\n- Một dòng vừa.\n- ${'Một dòng rất dài. '.repeat(8).trim()}\n\n</Board>\n` }],
		lines: [
			'content/docs/phat-thanh/loa-mau.mdx:22:1  dòng chữ «Một dòng rất dài. Một dòng rất…» dài 143 ký tự, bảng điện tử hiện tối đa 140  rút ngắn, hoặc chia thành hai dòng của danh sách',
		],
		en: [
			'content/docs/phat-thanh/loa-mau.mdx:22:1  the text “Một dòng rất dài. Một dòng rất…” has 143 characters; an electronic board shows 140  shorten it, or make it two entries of the list',
		],
	},
	{
		kind: 'radio-abbreviation',
		edits: [{ in: script, from: 'abbreviations: { UBND: Ủy ban nhân dân }\n', to: '' }],
		lines: ['content/docs/phat-thanh/loa-mau.mdx:13:1  chữ viết tắt «UBND» chưa nói đọc thế nào  thêm vào abbreviations ở đầu tệp hoặc viết ra đầy đủ'],
		en: ['content/docs/phat-thanh/loa-mau.mdx:13:1  nothing says how the abbreviation “UBND” is read  add it to abbreviations in the head, or write it out'],
	},
];
