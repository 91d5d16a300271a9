/** Mistakes in what a copy of the site says of itself: who operates it, how to reach them, what its header leads to. */
import type { Case } from '../broken-tree.ts';

const file = 'site.yaml';

export const siteCases: Case[] = [
	{
		kind: 'site-without-operator',
		what: 'of several fields, once',
		edits: [
			{ in: file, from: 'logo: /favicon.svg\n', to: '' },
			{ in: file, from: 'editor: {vi: Ban biên tập mẫu, en: Sample editors}\n', to: '' },
		],
		lines: [
			'content/site.yaml:1:1  chưa ghi ai điều hành bản này: thiếu logo, editor  thêm các mục ấy, ví dụ operator: { name: { vi: Sở Tư pháp, en: Department of Justice } }; đến lúc đó, trang nói rõ là chưa có',
		],
		en: [
			'content/site.yaml:1:1  it is not said who operates this copy: logo, editor missing  add them as the editors’ guide shows; until then the site says that there is none',
		],
	},
	{
		kind: 'contact-without-way',
		edits: [{ in: file, from: 'contact:\n  mail: bao-loi@tinh-mau.example\n  phone: 0236 000 0000\n', to: 'contact: {}\n' }],
		lines: ['content/site.yaml:13:10  «contact» không nêu cách liên hệ nào  thêm mail, phone hoặc form; chưa có thì xóa contact'],
		en: ['content/site.yaml:13:10  “contact” names no way to get in touch  add mail, phone or form; where there is none, remove contact'],
	},
	{
		kind: 'not-of-form',
		what: 'of a mail address and a logo, both said',
		edits: [
			{ in: file, from: 'mail: bao-loi@tinh-mau.example', to: 'mail: bao-loi' },
			{ in: file, from: 'logo: /favicon.svg', to: 'logo: ../favicon.svg' },
		],
		lines: [
			'content/site.yaml:14:9  «mail» không nhận «bao-loi»  viết một địa chỉ thư điện tử, ví dụ gop-y@tinh.gov.vn',
			'content/site.yaml:16:7  «logo» không nhận «../favicon.svg»  viết đường dẫn của một tệp .svg, .png hoặc .webp trong thư mục public, tên chữ thường không dấu, ví dụ /logo.svg',
		],
	},
	{
		kind: 'broken-link',
		what: 'of an entry of the header',
		edits: [{ in: file, from: 'link: /ho-tro/', to: 'link: /giup-do/' }],
		lines: ['content/site.yaml:20:49  liên kết tới «/giup-do/» không dẫn đến trang nào  sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /'],
	},
];
