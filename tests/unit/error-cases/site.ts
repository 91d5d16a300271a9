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
			'content/site.yaml:1:1  chưa ghi ai điều hành bản này: thiếu logo, editor  thêm các mục ấy theo mẫu trong hướng dẫn biên tập; đến lúc đó, trang nói rõ là chưa có',
		],
		en: [
			'content/site.yaml:1:1  it is not said who operates this copy: logo, editor missing  add them as the editors’ guide shows; until then the site says that there is none',
		],
	},
	{
		kind: 'site-url',
		edits: [{ in: file, from: 'url: https://tinh-mau.example', to: 'url: https://tinh-mau.example/qcn/?trang=1' }],
		lines: [
			'content/site.yaml:8:6  «url» không phải địa chỉ của một trang  viết https://tên-máy-chủ/, hoặc https://tên-máy-chủ/thư-mục/ nếu trang nằm dưới một đường dẫn; không có ? và #',
		],
		en: ['content/site.yaml:8:6  “url” is no address of a site  write https://host/, or https://host/path/ where the site lies below a path; without ? and #'],
	},
	{
		kind: 'contact-without-way',
		edits: [{ in: file, from: 'contact:\n  mail: bao-loi@tinh-mau.example\n  phone: 0236 000 0000\n', to: 'contact: {}\n' }],
		lines: ['content/site.yaml:13:10  «contact» không nêu cách liên hệ nào  thêm mail, phone hoặc form; chưa có thì xóa contact'],
		en: ['content/site.yaml:13:10  “contact” names no way to get in touch  add mail, phone or form; where there is none, remove contact'],
	},
	{
		kind: 'wrong-format',
		what: 'of a mail address and a logo, both said',
		edits: [
			{ in: file, from: 'mail: bao-loi@tinh-mau.example', to: 'mail: bao-loi' },
			{ in: file, from: 'logo: /favicon.svg', to: 'logo: ../favicon.svg' },
		],
		lines: [
			'content/site.yaml:14:9  «mail» viết chưa đúng mẫu: «bao-loi»  so với mẫu trong hướng dẫn biên tập',
			'content/site.yaml:16:7  «logo» viết chưa đúng mẫu: «../favicon.svg»  so với mẫu trong hướng dẫn biên tập',
		],
	},
	{
		kind: 'broken-link',
		what: 'of an entry of the header',
		edits: [{ in: file, from: 'link: /ho-tro/', to: 'link: /giup-do/' }],
		lines: ['content/site.yaml:20:49  liên kết tới «/giup-do/» không dẫn đến trang nào  sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /'],
	},
];
