/** Files that a program would trip over: each is refused with a sentence, and the rest is checked as ever. */
import type { Case } from '../broken-tree.ts';

const note = 'conventions/icerd.vi.mdx';
const days = (value: string) => [{ in: 'curriculum.yaml', from: 'vi: Ngày Nhân quyền', to: `vi: ${value}` }];

const linked = (name: string) => `content/${name}:1:1  đây là liên kết hoặc thiết bị, không phải tệp  chép tệp hoặc thư mục thật vào đây`;
const links: Case[] = [
	['a link to a file', { 'laws/lien-ket.yaml': 'hien-phap-2013.yaml' }],
	['a link to a folder', { 'laws/lien-ket': '../conventions' }],
	['a link out of the tree', { 'docs/he-thong': '/etc', 'docs/mat-khau.mdx': '/etc/passwd' }],
	['a link to itself', { 'laws/vong.yaml': 'vong.yaml' }],
	['links round in circles', { 'laws/mot': '..', 'laws/hai': '..', 'laws/ba': '../..', 'docs/mot': '.', 'docs/hai': '.' }],
	['a link to nothing, in place of a file that must be there', { 'quizzes/mat.yaml': 'khong-co' }],
	['a device', { 'docs/rong.mdx': '/dev/zero' }],
].map(([what, made]) => {
	const pairs = Object.entries(made as Record<string, string>);
	return { kind: 'linked-file', what: `${what}`, edits: pairs.map(([link, to]) => ({ link, to })), lines: pairs.map(([link]) => linked(link)) };
});

/** Each with the way in which the report writes it. */
const names: Case[] = [
	['laws/CON.yaml'],
	['laws/nul.yaml'],
	['docs/lpt1.vi.mdx'],
	['docs/aux/trang.mdx'],
	['laws/com¹.yaml'],
	['laws/a:b.yaml'],
	['laws/a\\b.yaml'],
	['laws/cuoi.yaml.'],
	['laws/cuoi.yaml '],
	['docs/ đầu.mdx'],
	['laws/mot\nhai.yaml', 'laws/mot\\u{a}hai.yaml'],
	['laws/mot\r\u001b[31mhai.yaml', 'laws/mot\\u{d}\\u{1b}[31mhai.yaml'],
	['laws/a\u202elmay.exe', 'laws/a\\u{202e}lmay.exe'],
	['laws/a\u200bb.yaml', 'laws/a\\u{200b}b.yaml'],
	[`docs/${'dài/'.repeat(60)}trang.mdx`],
	[`laws/${'a'.repeat(251)}`],
].map(([name = '', printed = name]) => ({
	kind: 'unsafe-name',
	what: printed,
	edits: [{ write: name, text: 'id: x\n' }],
	lines: [
		`content/${printed}:1:1  tên tệp hoặc thư mục này không dùng được trên mọi máy  đổi tên: ngắn, chỉ gồm chữ, số và dấu gạch, không phải tên thiết bị như con, nul`,
	],
}));

export const hostileCases: Case[] = [
	{
		kind: 'yaml-nesting',
		what: 'a value that holds itself',
		edits: [{ in: 'curriculum.yaml', from: 'materials: []', to: 'materials: &loop [*loop]' }],
		lines: ['content/curriculum.yaml:1:1  các mục lồng nhau quá 40 tầng  bớt số tầng thụt vào'],
	},
	{
		kind: 'yaml-aliases',
		what: 'aliases that stand for millions of values',
		edits: [{ append: 'curriculum.yaml', text: 'a: &a [1, 1, 1, 1, 1]\nb: &b [*a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\n' }],
		lines: ['content/curriculum.yaml:1:1  giá trị lặp lại bằng dấu * trỏ vòng hoặc quá nhiều  viết thẳng giá trị ra, bỏ các dấu & và *'],
	},
	{
		kind: 'yaml-nesting',
		what: 'more levels than any content has',
		edits: [{ append: 'curriculum.yaml', text: `a: ${'['.repeat(60)}${']'.repeat(60)}\n` }],
		lines: ['content/curriculum.yaml:1:1  các mục lồng nhau quá 40 tầng  bớt số tầng thụt vào'],
	},
	{
		kind: 'not-of-form',
		what: 'a range of more articles than can be counted out',
		edits: [{ in: 'rights.yaml', from: 'constitution: ["16"]', to: 'constitution: [1-999999999]' }],
		lines: [
			"content/rights.yaml:8:18  «constitution» không nhận «1-999999999»  viết số điều giữa hai dấu nháy, không có chữ «Điều», ví dụ ['6', '6-8', '2(3)']",
		],
	},
	{
		kind: 'whole-number',
		what: 'a number without end',
		edits: [{ in: 'reviews.yaml', from: 'received: 227', to: 'received: 1e999' }],
		lines: ['content/reviews.yaml:5:15  «received» phải là số nguyên, không phải Infinity  viết số không có phần lẻ'],
	},
	{
		kind: 'language-tag',
		what: 'a tag that no calendar takes',
		edits: [{ in: 'plan/2027/targets.yaml', from: 'en: Tasks with a report}', to: 'en: Tasks with a report, en-x: 1/1/2027}' }],
		lines: ['content/plan/2027/targets.yaml:6:68  «en-x» không phải mã ngôn ngữ  viết mã của ngôn ngữ, như vi (tiếng Việt), en (tiếng Anh)'],
	},
	{
		kind: 'not-of-form',
		what: 'a value of several lines, quoted on one',
		edits: [{ in: 'curriculum.yaml', from: '"12-10"', to: '"10\\n12"' }],
		lines: ["content/curriculum.yaml:16:11  «date» không nhận «10 12»  viết tháng-ngày, mỗi phần hai chữ số, giữa hai dấu nháy, ví dụ '12-10'"],
	},
	{
		kind: 'one-not-list',
		what: 'a long value, cut',
		edits: days(`[${'đường, '.repeat(20)}dây]`),
		lines: ['content/curriculum.yaml:18:11  «vi» nhận một giá trị, không nhận danh sách  bỏ dấu [ ] hoặc dấu -, viết vi: đường'],
	},
	{
		kind: 'unknown-field',
		what: 'named by a number',
		edits: [{ append: 'languages/en/strings.yaml', text: '404: Not found\n' }],
		lines: ['content/languages/en/strings.yaml:7:1  không có mục nào tên «404»  sửa chính tả hoặc xóa dòng này'],
	},
	{
		kind: 'yaml-tag',
		what: 'that would run code elsewhere',
		edits: days('!!js/function "function () {}"'),
		lines: [
			"content/curriculum.yaml:18:11  giá trị bắt đầu bằng «!!js/function»: dấu ! có nghĩa riêng trong YAML  đặt cả giá trị giữa hai dấu nháy '…', hoặc bỏ phần bắt đầu bằng dấu !",
		],
		en: [
			"content/curriculum.yaml:18:11  the value begins with “!!js/function”: ! means something else to YAML  put the whole value between quotes '…', or remove what begins with !",
		],
	},
	{
		kind: 'yaml-tag',
		what: 'at a group, at a list and of YAML 1.1',
		edits: [{ write: 'not-party.yaml', text: '- !thing {a: 1}\n- !<tag:example.org,2026:b> [1]\n- !!binary aGk=\n' }],
		lines: [
			"content/not-party.yaml:1:3  giá trị bắt đầu bằng «!thing»: dấu ! có nghĩa riêng trong YAML  đặt cả giá trị giữa hai dấu nháy '…', hoặc bỏ phần bắt đầu bằng dấu !",
			"content/not-party.yaml:2:3  giá trị bắt đầu bằng «!<tag:example.org,2026:b>»: dấu ! có nghĩa riêng trong YAML  đặt cả giá trị giữa hai dấu nháy '…', hoặc bỏ phần bắt đầu bằng dấu !",
			"content/not-party.yaml:3:3  giá trị bắt đầu bằng «!!binary»: dấu ! có nghĩa riêng trong YAML  đặt cả giá trị giữa hai dấu nháy '…', hoặc bỏ phần bắt đầu bằng dấu !",
		],
	},
	{
		kind: 'yaml-tag',
		what: 'in the head of a page',
		edits: [{ in: note, from: 'title: ', to: 'title: !!js/regexp ' }],
		lines: [
			`content/${note}:2:8  giá trị bắt đầu bằng «!!js/regexp»: dấu ! có nghĩa riêng trong YAML  đặt cả giá trị giữa hai dấu nháy '…', hoặc bỏ phần bắt đầu bằng dấu !`,
		],
	},
	{
		kind: 'yaml-aliases',
		what: 'more aliases than are looked up',
		edits: [{ append: 'curriculum.yaml', text: `a: &a 1\n${Array.from({ length: 101 }, (_, number) => `b${number}: *a\n`).join('')}` }],
		lines: ['content/curriculum.yaml:122:7  giá trị lặp lại bằng dấu * trỏ vòng hoặc quá nhiều  viết thẳng giá trị ra, bỏ các dấu & và *'],
	},
	{
		kind: 'file-too-long',
		edits: [{ append: note, text: 'a'.repeat(300_000) }],
		lines: [`content/${note}:1:1  tệp dài 300310 ký tự, quá mức 300000  chia nội dung thành nhiều tệp`],
		en: [`content/${note}:1:1  the file has 300310 characters, more than 300000  divide its content among several files`],
	},
	{
		kind: 'nested-too-deep',
		edits: [{ append: note, text: `\n${'>'.repeat(41)} a\n` }],
		lines: [`content/${note}:10:41  thẻ, danh sách hoặc trích dẫn ở đây lồng nhau quá 40 tầng  bớt số tầng; đóng mọi thẻ đã mở`],
		en: [`content/${note}:10:41  tags, lists or quotations are nested deeper than 40 levels here  take levels out; close every tag that is open`],
	},
	{
		kind: 'image-address',
		what: 'in each of its forms',
		edits: [{ append: note, text: '\nXem ![Ảnh](/anh.png), ![Ảnh][a] và ![a].\n\n[a]: https://a.example/a.png\n' }],
		lines: [
			`content/${note}:10:5  «/anh.png» không phải địa chỉ của hình  đặt tệp hình vào content/media/images/ rồi viết ![Trẻ em xếp hàng trước lớp học](/hinh/xep-hang.jpg)`,
			`content/${note}:10:23  hình «a» trỏ tới một địa chỉ ghi ở chỗ khác trong trang  viết liền lời tả và địa chỉ: ![lời tả](/hinh/ten-tep.jpg)`,
			`content/${note}:10:36  hình «a» trỏ tới một địa chỉ ghi ở chỗ khác trong trang  viết liền lời tả và địa chỉ: ![lời tả](/hinh/ten-tep.jpg)`,
		],
	},
	{
		kind: 'broken-link',
		what: 'in definitions, used or not',
		edits: [{ append: note, text: '\n[Xem][a]\n\n[a]: javascript:alert(1)\n\n> [b]: /khong-co/ "c"\n\n[c]: https://a.example/\n' }],
		lines: [
			`content/${note}:12:1  liên kết tới «javascript:alert(1)» không mở được trên máy người đọc  chỉ dùng địa chỉ trong trang như /quyen/, https://…, mailto:… hoặc tel:…`,
			`content/${note}:14:3  liên kết tới «/khong-co/» không dẫn đến trang nào  sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /`,
		],
	},
	{
		kind: 'link-form',
		what: 'a percent sign that stands for nothing, and an address without a host',
		edits: [{ append: note, text: '\n[a](#%E0%A4%A) [b](/quyen/#%) [c](https://) [d](http://[a) [e][e]\n\n[e]: #%zz\n' }],
		lines: [
			['10:1', '#%E0%A4%A'],
			['10:16', '/quyen/#%'],
			['10:31', 'https://'],
			['10:45', 'http://[a'],
			['12:1', '#%zz'],
		].map(([place, url]) => `content/${note}:${place}  địa chỉ «${url}» viết sai  chép lại từ thanh địa chỉ của trình duyệt; dấu % đứng riêng viết là %25`),
	},
	{
		kind: 'wrong-format',
		what: 'an id that makes a folder of a name which Windows keeps for a device',
		edits: [
			{ append: 'groups.yaml', text: '- {id: con, name: {vi: Con}, intro: {vi: Con.}, conventions: [ICERD], laws: [], helpLines: [], source: [OHCHR]}\n' },
		],
		lines: ['content/groups.yaml:12:8  «id» không nhận «con»  viết như trong một mục đúng cùng loại'],
		companions: [
			'content/groups.yaml:12:19  thiếu bản «en»  thêm bản dịch; trang tạm hiện tiếng Việt',
			'content/groups.yaml:12:37  thiếu bản «en»  thêm bản dịch; trang tạm hiện tiếng Việt',
		],
	},
	{
		kind: 'wrong-format',
		what: 'an id that every object knows',
		edits: [
			{
				append: 'groups.yaml',
				text: '- {id: constructor, name: {vi: Con}, intro: {vi: Con.}, conventions: [ICERD], laws: [], helpLines: [], source: [OHCHR]}\n',
			},
		],
		lines: ['content/groups.yaml:12:8  «id» không nhận «constructor»  viết như trong một mục đúng cùng loại'],
		companions: [
			'content/groups.yaml:12:27  thiếu bản «en»  thêm bản dịch; trang tạm hiện tiếng Việt',
			'content/groups.yaml:12:45  thiếu bản «en»  thêm bản dịch; trang tạm hiện tiếng Việt',
		],
	},
	...links,
	...names,
	{
		kind: 'same-name',
		what: 'but for case',
		edits: [{ write: 'laws/Hien-Phap-2013.yaml', text: 'id: luat-mau\n' }],
		lines: ['content/laws/hien-phap-2013.yaml:1:1  trên Windows hoặc macOS, tên này trùng với content/laws/Hien-Phap-2013.yaml  đổi tên một trong hai'],
		en: ['content/laws/hien-phap-2013.yaml:1:1  on Windows or macOS this name is the same as content/laws/Hien-Phap-2013.yaml  rename one of the two'],
	},
	{
		kind: 'same-name',
		what: 'but for the way of writing accents',
		edits: [
			{ write: `docs/${'é'.normalize('NFC')}.mdx`, text: '' },
			{ write: `docs/${'é'.normalize('NFD')}.mdx`, text: '' },
		],
		lines: [`content/docs/é.mdx:1:1  trên Windows hoặc macOS, tên này trùng với content/docs/${'é'.normalize('NFD')}.mdx  đổi tên một trong hai`],
	},
	{
		kind: 'same-name',
		what: 'of two folders',
		edits: [{ write: 'Laws/khac.yaml', text: '' }],
		lines: ['content/laws:1:1  trên Windows hoặc macOS, tên này trùng với content/Laws  đổi tên một trong hai'],
	},
	{
		kind: 'same-name',
		what: 'of a file and a folder',
		edits: [{ write: 'LAWS', text: '' }],
		lines: ['content/LAWS:1:1  trên Windows hoặc macOS, tên này trùng với content/LAWS/  đổi tên một trong hai'],
	},
];
