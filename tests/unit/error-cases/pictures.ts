/** Mistakes in the file of pictures. */
import type { Case } from '../broken-tree.ts';

const file = 'pictures.yaml';

export const pictureCases: Case[] = [
	{
		kind: 'colour-form',
		edits: [{ in: file, from: "sky: '#eef0e6'", to: "sky: 'xanh'" }],
		lines: ["content/pictures.yaml:3:17  «xanh» ở «sky» không phải một màu  viết dấu # rồi sáu chữ số 0-9, a-f, trong dấu nháy, như '#cf6a43'"],
		en: ["content/pictures.yaml:3:17  “xanh” at “sky” is no colour  write a # and six digits 0-9, a-f, between quotes, such as '#cf6a43'"],
	},
	{
		kind: 'missing-field',
		what: 'a colour',
		edits: [{ in: file, from: "sky: '#243329', ", to: '' }],
		lines: ['content/pictures.yaml:4:9  thiếu «sky»  thêm dòng «sky: …» vào mục này'],
	},
	{
		kind: 'not-one-of',
		what: 'a motif',
		edits: [{ in: file, from: '[mountains, river]', to: '[mountains, desert]' }],
		lines: ['content/pictures.yaml:5:21  «desert» không phải giá trị cho phép của «motifs»  chọn một trong: mountains, river, sea, roofs, stilts, weaving'],
	},
	{
		kind: 'broken-link',
		what: 'a page with a picture',
		edits: [{ in: file, from: '/khoa-hoc/: landscape', to: '/khong-co/: landscape' }],
		lines: ['content/pictures.yaml:9:3  liên kết tới «/khong-co/» không dẫn đến trang nào  sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /'],
	},
	{
		kind: 'unknown-id',
		what: 'a course with pictures',
		edits: [{ in: file, from: 'khoa-mau:', to: 'khoa-khac:' }],
		lines: ['content/pictures.yaml:11:3  không có khóa học «khoa-khac»  sửa id, hoặc thêm khóa học đó'],
	},
	{
		kind: 'unknown-id',
		what: 'a module with a picture',
		edits: [{ in: file, from: '    mot: checking', to: '    z: checking' }],
		lines: ['content/pictures.yaml:12:5  không có học phần «z»  sửa id, hoặc thêm học phần đó'],
	},
];
