/** Mistakes in documents of treaty bodies, in their addresses, in the themes of an import and in the dates of reviews. */
import type { Case, Edit } from '../broken-tree.ts';
import { at, put } from './recommendations.ts';

/** A document of a treaty body. */
const body = (head: string, ...entries: string[]): Edit => ({
	write: 'recommendations/cerd-mau.yaml',
	text: `id: cerd-mau
mechanism: treaty-body
${head}
symbol: CERD/C/VNM/CO/9
title: { vi: Nhận xét kết luận mẫu, en: Sample observations }
date: 2026-01-05
source: [MAU]
recommendations:
${entries.map((entry) => `  - ${entry}\n`).join('')}`,
});
/** The report of the sample convention on which that document was written. */
const reported: Edit = {
	in: 'conventions/icerd.yaml',
	from: 'reports: []',
	to: 'reports: [{ name: { vi: Báo cáo, en: Report }, observations: [CERD/C/VNM/CO/9], source: [OHCHR] }]',
};
const one = "{ id: '7', paragraph: '7', text: { vi: Ban hành luật., en: Adopt a law. }, rights: [] }";
const original = 'original: { language: en, text: Adopt a law. }, toReview: true';
const inBody = (place: string, says: string) => `content/recommendations/cerd-mau.yaml:${place}  ${says}`;
/** What the check says of an id whose address a page of the site has. */
const taken = (place: string, address: string) => `content/${place}  địa chỉ ${address} là của một trang có sẵn  đổi id; với trang viết thì đổi tên tệp`;

export const recommendationDocumentCases: Case[] = [
	{
		kind: 'theme-twice',
		edits: [{ append: 'register-themes.yaml', text: '- { theme: children, column: groups }\n' }],
		lines: [
			'content/register-themes.yaml:11:12  chủ đề «children» đã có ở content/register-themes.yaml:8; lệnh nhập đọc hai cách viết như nhau  giữ lại một mục',
		],
		en: [
			'content/register-themes.yaml:11:12  the theme “children” stands at content/register-themes.yaml:8 already; the import reads both alike  keep one of the two',
		],
	},
	{
		kind: 'unknown-id',
		what: 'a theme that names a right, a group and a convention that are not there',
		edits: [
			{ append: 'register-themes.yaml', text: "- { theme: x, column: themes, rights: [a], groups: [b], articles: [{ convention: C, articles: ['1'] }] }\n" },
		],
		lines: [
			'content/register-themes.yaml:11:40  không có quyền «a»  sửa id, hoặc thêm quyền đó',
			'content/register-themes.yaml:11:53  không có nhóm người «b»  sửa id, hoặc thêm nhóm người đó',
			'content/register-themes.yaml:11:82  không có công ước «C»  sửa id, hoặc thêm công ước đó',
		],
	},
	{
		kind: 'address-fixed',
		what: 'a document that is called like the page of review dates',
		edits: [
			reported,
			{
				write: 'recommendations/lich.yaml',
				text: `id: lich
mechanism: treaty-body
convention: ICERD
symbol: CERD/C/VNM/CO/9
title: { vi: Nhận xét kết luận mẫu, en: Sample observations }
date: 2026-01-05
source: [MAU]
recommendations: []
`,
			},
		],
		lines: [taken('recommendations/lich.yaml:1:5', '/khuyen-nghi/lich/')],
	},
	{
		kind: 'address-twice',
		what: 'a page of prose where the page of a document stands',
		edits: ['', 'en/'].map((folder) => ({ write: `docs/${folder}khuyen-nghi/upr-mau.mdx`, text: '---\ntitle: x\ndescription: x\n---\n' })),
		lines: [
			'content/docs/khuyen-nghi/upr-mau.mdx:1:1  địa chỉ /khuyen-nghi/upr-mau/ đã thuộc về content/recommendations/upr-mau.yaml:1  đổi một trong hai id; với trang viết thì đổi tên tệp',
		],
		en: [
			'content/docs/khuyen-nghi/upr-mau.mdx:1:1  the address /khuyen-nghi/upr-mau/ belongs to content/recommendations/upr-mau.yaml:1 already  change one of the two ids; of a page of prose, the name of its file',
		],
	},
	{
		kind: 'address-twice',
		what: 'a page of prose where one recommendation stands',
		edits: ['', 'en/'].map((folder) => ({ write: `docs/${folder}khuyen-nghi/upr-mau/9-1.mdx`, text: '---\ntitle: x\ndescription: x\n---\n' })),
		lines: [
			'content/docs/khuyen-nghi/upr-mau/9-1.mdx:1:1  địa chỉ /khuyen-nghi/upr-mau/9-1/ đã thuộc về content/recommendations/upr-mau.yaml:14  đổi một trong hai id; với trang viết thì đổi tên tệp',
		],
	},
	{
		kind: 'review-undated',
		what: 'and where one has both',
		edits: [
			{ append: 'review-dates.yaml', text: '  where: { name: { vi: Nơi mẫu, en: A place } }\n' },
			{
				append: 'review-dates.yaml',
				text: '- { id: ky-khong-ngay, what: { vi: Kỳ mẫu, en: A review }, mechanism: upr, kind: review, source: [MAU] }\n',
			},
		],
		lines: ['1:7', '8:9'].map(
			(place) =>
				`content/review-dates.yaml:${place}  phải có đúng một trong hai: date, hoặc where (nơi công bố ngày) khi chưa tìm thấy ngày  ghi date theo nguồn, hoặc bỏ date và ghi where`,
		),
		en: ['1:7', '8:9'].map(
			(place) =>
				`content/review-dates.yaml:${place}  needs one of the two: date, or where (where the date is published) while no date was found  give date by its source, or leave it out and give where`,
		),
	},
	{
		kind: 'recommendation-without-text',
		edits: [reported, body('convention: ICERD', "{ id: '7', paragraph: '7', rights: [] }")],
		lines: [inBody('9:11', 'chưa có lời (text), cũng không có nguyên văn chờ xem lại  thêm text bằng tiếng Việt và tiếng Anh')],
		en: [inBody('9:11', 'has no text, and no original that waits for an editor  add text in Vietnamese and English')],
	},
	{
		kind: 'recommendation-untraced',
		what: 'unless it has a source that reports it',
		edits: [
			reported,
			body(
				'convention: ICERD',
				'{ id: mot, text: { vi: Ban hành luật., en: Adopt a law. }, rights: [] }',
				'{ id: hai, text: { vi: Ban hành luật., en: Adopt a law. }, rights: [], reportedBy: { vi: một tờ báo, en: a newspaper }, source: [MAU] }',
			),
		],
		lines: [
			inBody(
				'9:11',
				'không có số đoạn, cũng không có nguồn riêng: người đọc không tìm lại được  ghi số đoạn (paragraph); chưa đọc tài liệu thì ghi nguồn thuật lại (source)',
			),
		],
		en: [
			inBody(
				'9:11',
				'has no paragraph and no source of its own: no reader could find it  give its paragraph; where the document was not read, the source that reports it (source)',
			),
		],
	},
	{
		kind: 'to-review',
		what: 'once for each file',
		edits: [
			reported,
			body(
				'convention: ICERD',
				`{ id: '7', paragraph: '7', rights: [], ${original} }`,
				one.replaceAll("'7'", "'8'"),
				`{ id: '9', paragraph: '9', rights: [], ${original} }`,
			),
		],
		lines: [inBody('9:92', '2 khuyến nghị nhập vào chưa ai xem lại  đọc lại từng mục có toReview, sửa hoặc bổ sung, rồi xóa dòng toReview')],
		en: [inBody('9:92', '2 imported recommendations have not been looked at  read each entry with toReview, correct and complete it, then remove that line')],
	},
	{
		kind: 'document-unreported',
		edits: [body('convention: ICERD', one)],
		lines: [
			inBody(
				'4:9',
				'không báo cáo nào của công ước ICERD nêu CERD/C/VNM/CO/9, nên trang công ước chưa hiện các khuyến nghị này  thêm ký hiệu vào observations của báo cáo được xem xét, trong tệp của công ước',
			),
		],
		en: [
			inBody(
				'4:9',
				'no report of the convention ICERD names CERD/C/VNM/CO/9, so its page does not show what was recommended  add the symbol to observations of the report that was considered, in the convention’s file',
			),
		],
	},
	{
		kind: 'document-fields',
		edits: [put('cycle: 9\n', ''), body('mandate: { vi: Báo cáo viên, en: Rapporteur }', one)],
		lines: [
			at('2:12', 'cơ chế upr cần mục cycle  thêm cycle: upr cần cycle, treaty-body cần convention, special-procedure cần mandate'),
			inBody('2:12', 'cơ chế treaty-body cần mục convention  thêm convention: upr cần cycle, treaty-body cần convention, special-procedure cần mandate'),
		],
		en: [at('2:12', 'the mechanism upr needs cycle  add cycle: upr takes cycle, treaty-body convention, special-procedure mandate')],
	},
	{
		kind: 'recommendation-elsewhere',
		edits: [
			{
				in: 'conventions/icerd.yaml',
				from: 'reports: []',
				to: "reports:\n  - name: {vi: Báo cáo, en: Report}\n    source: [OHCHR]\n    bodySaid:\n      - {kind: recommendation, text: {vi: Lập., en: Said.}, document: CERD/C/VNM/CO/1, paragraph: '7', source: [OHCHR]}",
			},
		],
		lines: [
			'content/conventions/icerd.yaml:63:16  khuyến nghị không còn ghi trong bodySaid  chuyển sang content/recommendations/<tài liệu>.yaml, và ghi ký hiệu của tài liệu vào observations của báo cáo này',
		],
		en: [
			'content/conventions/icerd.yaml:63:16  recommendations no longer stand in bodySaid  move it to content/recommendations/<document>.yaml, and put the symbol of the document into observations of this report',
		],
	},
];
