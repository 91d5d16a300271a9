/** Mistakes in what a copy of the site says of itself: who operates it, how to reach them, what its header leads to. */
import { defaultColours } from '../../../src/ui/colours.ts';
import type { Case } from '../broken-tree.ts';

const file = 'site.yaml';

/** The project's colours with one of them changed. */
const colours = (theme: 'light' | 'dark', name: string, colour: string) => {
	const scheme = (of: 'light' | 'dark') =>
		Object.entries(defaultColours[of])
			.map(([each, value]) => `    ${each}: '${of === theme && each === name ? colour : value}'\n`)
			.join('');
	return [{ in: file, from: 'logo: /favicon.svg\n', to: `logo: /favicon.svg\ncolours:\n  light:\n${scheme('light')}  dark:\n${scheme('dark')}` }];
};

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
			'content/site.yaml:1:1  it is not said who operates this copy: logo, editor missing  add them, as in operator: { name: { vi: Sở Tư pháp, en: Department of Justice } }; until then the site says that there is none',
		],
	},
	{
		kind: 'colour-too-pale',
		edits: colours('light', 'accent', '#ffd400'),
		lines: [
			'content/site.yaml:19:13  màu «accent» (#ffd400) trên nền #d8eef0 ở giao diện sáng quá nhạt: độ tương phản 1,1, cần từ 4,5  chọn màu đậm hơn cho «accent»',
		],
		en: [
			'content/site.yaml:19:13  in the light theme “accent” (#ffd400) is too pale on #d8eef0: a contrast of 1.1 where 4.5 is needed  choose a darker colour for “accent”',
		],
	},
	{
		kind: 'colour-too-pale',
		what: 'behind words of the dark theme',
		edits: colours('dark', 'band', '#9ab0b4'),
		lines: [
			'content/site.yaml:36:11  màu «band» (#9ab0b4) trên nền #a0adaf ở giao diện tối quá nhạt: độ tương phản 1, cần từ 4,5  chọn màu đậm hơn cho «band»',
		],
		companions: [
			'content/site.yaml:30:13  màu «strong» (#a9dde2) ở giao diện tối quá gần màu #9ab0b4: độ tương phản 1,5, cần từ 4,5  chọn màu nhạt hơn cho «strong»',
		],
	},
	{
		kind: 'colour-too-dark',
		edits: colours('dark', 'strong', '#1d4f55'),
		lines: [
			'content/site.yaml:30:13  màu «strong» (#1d4f55) ở giao diện tối quá gần màu #0d2f35: độ tương phản 1,5, cần từ 4,5  chọn màu nhạt hơn cho «strong»',
		],
		en: [
			'content/site.yaml:30:13  in the dark theme “strong” (#1d4f55) is too close to #0d2f35: a contrast of 1.5 where 4.5 is needed  choose a paler colour for “strong”',
		],
	},
	{
		kind: 'other-place',
		edits: [{ in: file, from: 'logo: /favicon.svg\n', to: 'logo: /favicon.svg\ncopiedFrom: [Số liệu mẫu, MAU-KHAC]\n' }],
		lines: [
			'content/results/so-lieu-mau.yaml:4:7  còn nói về nơi của bản gốc ở 1 chỗ (4): Số liệu mẫu  viết ví dụ của nơi mình; ví dụ giữ lại được thì bỏ tên ấy khỏi copiedFrom trong content/site.yaml',
		],
		en: [
			'content/results/so-lieu-mau.yaml:4:7  speaks of the place that this copy was made from (names: 1; lines: 4): Số liệu mẫu  write an example of your own place; where one may stay, remove its name from copiedFrom in content/site.yaml',
		],
	},
	{
		kind: 'same-label',
		edits: [
			{ write: 'languages/en-x-dich/language.yaml', text: 'tag: en-x-dich\nlabel: english\ndir: ltr\norder: 3\n' },
			{ write: 'docs/en-x-dich/index.mdx', text: '---\ntitle: Home\ndescription: The first page.\n---\n\nHello.\n' },
		],
		lines: [
			'content/languages/en-x-dich/language.yaml:2:8  tên «english» đã là tên của ngôn ngữ «en»  đặt tên khác ở label, ví dụ thêm vùng hoặc kiểu chữ trong ngoặc',
		],
	},
	{
		kind: 'language-unpublished',
		edits: [{ write: 'languages/ktv/language.yaml', text: 'tag: ktv\nlabel: Cơ Tu\ndir: ltr\norder: 3\n' }],
		lines: [
			'content/languages/ktv/language.yaml:1:6  ngôn ngữ «Cơ Tu» chưa được đăng: chưa có trang nào viết bằng tiếng ấy  viết một trang ở content/docs/ktv/; khi mọi trang đã dịch thì thêm complete: true',
		],
		en: [
			'content/languages/ktv/language.yaml:1:6  the language “Cơ Tu” is not published: no page is written in it  write a page under content/docs/ktv/; once every page is translated, add complete: true',
		],
	},
	{
		kind: 'logo-missing',
		edits: [{ in: file, from: 'logo: /favicon.svg', to: 'logo: /so-tu-phap.svg' }],
		lines: ['content/site.yaml:16:7  không có tệp content/logo/so-tu-phap.svg  đặt hình vào thư mục content/logo/ hoặc sửa «logo»'],
		en: ['content/site.yaml:16:7  there is no file content/logo/so-tu-phap.svg  put the picture into the folder content/logo/ or correct “logo”'],
	},
	{
		kind: 'logo-no-svg',
		edits: [{ write: 'logo/favicon.svg', text: 'không phải SVG' }],
		lines: ['content/logo/favicon.svg:1:1  tệp này không phải một hình SVG đọc được  lưu lại từ chương trình vẽ dưới dạng SVG, bảng mã UTF-8'],
	},
	{
		kind: 'logo-runs',
		edits: [{ write: 'logo/favicon.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>' }],
		lines: ['content/logo/favicon.svg:1:1  hình SVG này chạy mã hoặc gọi tệp khác: <script>  lưu lại thành SVG đơn giản (plain SVG), không mã, không liên kết'],
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
		kind: 'not-of-form',
		what: 'of a mail address and a logo, both said',
		edits: [
			{ in: file, from: 'mail: bao-loi@tinh-mau.example', to: 'mail: bao-loi' },
			{ in: file, from: 'logo: /favicon.svg', to: 'logo: ../favicon.svg' },
		],
		lines: [
			'content/site.yaml:14:9  «mail» không nhận «bao-loi»  viết một địa chỉ thư điện tử, ví dụ gop-y@tinh.gov.vn',
			'content/site.yaml:16:7  «logo» không nhận «../favicon.svg»  viết tên một tệp .svg, .png hoặc .webp trong content/logo, chữ thường không dấu, sau dấu /, ví dụ /so-tu-phap.svg',
		],
	},
	{
		kind: 'broken-link',
		what: 'of an entry of the header',
		edits: [{ in: file, from: 'link: /ho-tro/', to: 'link: /giup-do/' }],
		lines: ['content/site.yaml:20:49  liên kết tới «/giup-do/» không dẫn đến trang nào  sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /'],
	},
];
