/** Mistakes in documents with recommendations, in national bodies and in the dates of reviews. */
import type { Case, Edit } from '../broken-tree.ts';

const file = 'recommendations/upr-mau.yaml';
const put = (from: string, to: string): Edit => ({ in: file, from, to });
const at = (place: string, says: string) => `content/${file}:${place}  ${says}`;
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

const law = (id: string, vi: string, en: string) =>
	`id: ${id}\nkind: law\nname: { vi: ${vi}, en: ${en} }\nnumber: null\nadopted: '2020'\neffective: null\nsummary: { vi: Luật mẫu., en: A sample. }\nsource: [MAU]\n`;
const commitment = `- id: cam-ket-mau
  level: multilateral
  name: { vi: Công ước Mẫu (CƯM), en: Sample Convention (SC) }
  with: { vi: Các nước, en: States }
  state: studied
  asOf: 2025-01-01
  dates: []
  holds: { vi: Điều mẫu., en: A sample. }
  rights: []
  source: [MAU]
`;
/** What the check says of an id whose address a page of the site has. */
const taken = (place: string, address: string) => `content/${place}  địa chỉ ${address} là của một trang có sẵn  đổi id; với trang viết thì đổi tên tệp`;

export const recommendationCases: Case[] = [
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
		kind: 'answer-without-source',
		edits: [put('answered: { source: [MAU] }\n', '')],
		lines: ['20:13', '46:13'].map((place) =>
			at(place, 'ghi câu trả lời của Nhà nước mà tài liệu này chưa có answered với nguồn  thêm answered: { source: […] } ở đầu tệp, hoặc bỏ answer'),
		),
		en: ['20:13', '46:13'].map((place) =>
			at(
				place,
				'gives the State’s answer, and the document has no answered with its source  add answered: { source: […] } at the head of the file, or leave answer out',
			),
		),
	},
	{
		kind: 'lead-without-source',
		edits: [put('assigned: { source: [MAU] }\n', '')],
		lines: [
			at(
				'21:12',
				'ghi cơ quan chủ trì mà tài liệu này chưa có assigned với nguồn  thêm assigned: { source: […] } ở đầu tệp (quyết định phân công), hoặc bỏ leads',
			),
		],
		en: [
			at(
				'21:12',
				'names who leads, and the document has no assigned with its source  add assigned: { source: […] } at the head of the file (the decision), or leave leads out',
			),
		],
	},
	{
		kind: 'completion-without-basis',
		edits: [put('level: none-found', 'level: complete')],
		lines: [
			at(
				'54:14',
				'đánh giá mức thực hiện «complete» mà không nêu căn cứ đã công bố  thêm basis với từng căn cứ và nguồn; đã tìm mà không thấy thì ghi level: none-found và searched',
			),
		],
		en: [
			at(
				'54:14',
				'judges the completion “complete” and gives nothing that was published  add basis, each with its source; where you looked and found nothing, write level: none-found and searched',
			),
		],
	},
	{
		kind: 'completion-with-basis',
		edits: [put('level: limited', 'level: none-found\n      searched: { vi: Công báo, en: Gazette }')],
		lines: [at('41:9', 'ghi «none-found» mà vẫn nêu căn cứ  bỏ basis, hoặc sửa level theo căn cứ ấy')],
		en: [at('41:9', 'says “none-found” and gives a basis  remove basis, or correct level by it')],
	},
	{
		kind: 'completion-not-searched',
		edits: [put('      searched: { vi: Công báo mẫu, en: Sample gazette }\n', '')],
		lines: [
			at('54:14', 'ghi «none-found» mà không nói đã tìm ở đâu  thêm searched: { vi: …, en: … }; chưa ai tìm thì bỏ completion, trang sẽ ghi là chưa đánh giá'),
		],
		en: [
			at(
				'54:14',
				'says “none-found” and not where somebody looked  add searched: { vi: …, en: … }; where nobody has looked, leave completion out: pages say that it has not been judged',
			),
		],
	},
	{
		kind: 'title-beside-paragraph',
		edits: [put('paragraph: "9.3"', 'paragraph: "9.3"\n    title: { vi: số liệu, en: figures }')],
		lines: [at('50:12', 'có số đoạn mà vẫn ghi title  bỏ title: tên trang đã có số đoạn')],
		en: [at('50:12', 'has a paragraph and a title  remove title: the paragraph names the page')],
	},
	{
		kind: 'law-unlinked',
		what: 'whatever year stands in its name, and not where a linked one has the title in its own',
		edits: [
			{ write: 'laws/luat-mau-2020.yaml', text: law('luat-mau-2020', 'Luật Mẫu 2020', 'Sample Act 2020') },
			{ write: 'laws/luat-mau.yaml', text: law('luat-mau', 'Luật Mẫu', 'Sample Act') },
			{ write: 'laws/luat-sua.yaml', text: law('luat-sua', 'Luật sửa đổi Luật Mẫu', 'Act to amend the Sample Act') },
			put('Bãi bỏ quy định mẫu.', 'Bãi bỏ điều 5 Luật Mẫu.'),
			put('text: { vi: Đưa bình đẳng vào chương trình học.', 'text: { vi: Sửa Luật Mẫu.'),
			put('laws: [hien-phap-2013]', 'laws: [luat-sua]'),
			put('Công bố số liệu mẫu', 'Công bố Luật Mẫuu'),
		],
		lines: [at('45:11', 'lời khuyến nghị nêu «Luật Mẫu» mà laws chưa dẫn tới văn bản ấy  thêm id của văn bản vào laws: luat-mau-2020, luat-mau')],
		en: [at('45:11', 'names “Luật Mẫu”, and laws does not lead to it  add the id of the instrument to laws: luat-mau-2020, luat-mau')],
		companions: ['luat-mau-2020', 'luat-mau', 'luat-sua'].map(
			(id) =>
				`content/laws/${id}.yaml:1:5  «${id}» chưa ghi tình trạng: trang nói là chưa rõ  tra văn bản ở vbpl.vn rồi thêm status với state, checkedOn và source`,
		),
	},
	{
		kind: 'treaty-unpublished',
		what: 'where it is linked, or named before the State joined, and nothing is published',
		edits: [
			{ write: 'commitments.yaml', text: commitment },
			put('    by: [FR]\n    text: { vi: Bãi bỏ quy định mẫu.', '    by: [FR]\n    treaties: [cam-ket-mau]\n    text: { vi: Bãi bỏ quy định mẫu.'),
			put('Công bố số liệu mẫu hằng năm.', 'Tham gia Công ước Mẫu.'),
			put('Đưa bình đẳng vào chương trình học.', 'Tham gia Công ước Mẫu.'),
		],
		lines: ['42:9', '49:9'].map((place) =>
			at(
				place,
				'nói đến Công ước Mẫu (CƯM); trang này đã ghi tình trạng của điều ước ấy (studied), mà published còn trống  thêm vào published điều đã biết, và đánh giá mức thực hiện như các mục khác về điều ước ấy',
			),
		),
		en: ['42:9', '49:9'].map((place) =>
			at(
				place,
				'is on Công ước Mẫu (CƯM), whose status this site has (studied), and its published is empty  add what is known to published, and judge it as the other entries on this treaty are judged',
			),
		),
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
		kind: 'completion-to-come',
		edits: [
			put(
				'level: none-found\n      by: { vi: Ban biên tập mẫu, en: Sample editors }\n      on: 2025-12-01',
				'level: none-found\n      by: { vi: Ban biên tập mẫu, en: Sample editors }\n      on: 2027-01-16',
			),
		],
		lines: [at('56:11', 'đánh giá mức thực hiện ghi ngày 2027-01-16, là ngày chưa đến  ghi ngày đã đánh giá ở completion.on')],
		en: [at('56:11', 'the completion is judged on 2027-01-16, a day that has not come  put the day of the judgement into completion.on')],
	},
	{
		kind: 'body-is-state',
		what: 'in any of the languages of its name, however it is spaced',
		edits: [
			put('side: other\n        who: { vi: Hội Mẫu, en: Sample Association }', 'side: body\n        who: { vi: Nước bạn, en: Viet Nam }'),
			put('side: state\n        who: { vi: Bộ Mẫu, en: Sample Ministry }', 'side: body\n        who: { vi: Pháp, en: The French }'),
		],
		lines: ['28:14  «Pháp»', '32:14  «Nước bạn»'].map((start) =>
			at(
				start.split('  ')[0] ?? '',
				`${start.split('  ')[1]} là một nước, không phải cơ quan đã khuyến nghị  điều Việt Nam công bố ghi side: state; điều nước khác công bố ghi side: other`,
			),
		),
		en: [
			at(
				'28:14',
				'“Pháp” is a State, not a body that made the recommendation  what Viet Nam published takes side: state; what another State published takes side: other',
			),
		],
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
		kind: 'unknown-country',
		what: 'and what is no State',
		edits: [put('by: [JP]', 'by: [JP, XX, EU]')],
		lines: ['50:14', '50:18'].map((place, index) =>
			at(place, `không có nước nào có mã «${['XX', 'EU'][index]}»  dùng mã hai chữ cái ISO 3166-1, ví dụ VN, LA, FR`),
		),
		en: [at('50:14', 'no country has the code “XX”  use the two letters of ISO 3166-1, such as VN, LA, FR')],
	},
	{
		kind: 'unknown-id',
		what: 'in recommendations, bodies and reviews to come',
		edits: [
			put('groups: [tre-em]', 'groups: [nhom-la]'),
			put('laws: [hien-phap-2013]', 'laws: [luat-la]'),
			put('leads: [bo-mau]', 'leads: [bo-la]'),
			put('tasks: [2027/I.1.a]', 'tasks: [2027/I.1.z]'),
			put('indicators: [so-lieu-mau]', 'indicators: [so-la]'),
			put('{ convention: ICERD, articles', '{ convention: LA, articles'),
			{ append: 'bodies.yaml', text: '  successors: [bo-la]\n' },
			{ append: 'review-dates.yaml', text: '  convention: LA\n' },
		],
		lines: [
			at('19:14', 'không có nhóm người «nhom-la»  sửa id, hoặc thêm nhóm người đó'),
			at('20:30', 'không có công ước «LA»  sửa id, hoặc thêm công ước đó'),
			at('22:13', 'không có cơ quan «bo-la»  sửa id, hoặc thêm cơ quan đó'),
			at('23:12', 'không có văn bản «luat-la»  sửa id, hoặc thêm văn bản đó'),
			at('24:13', 'không có nhiệm vụ «2027/I.1.z»  sửa id thành «2027/I.1.a», hoặc thêm nhiệm vụ đó'),
			at('25:18', 'không có chỉ số «so-la»  sửa id, hoặc thêm chỉ số đó'),
			'content/bodies.yaml:4:16  không có cơ quan «bo-la»  sửa id, hoặc thêm cơ quan đó',
			'content/review-dates.yaml:7:15  không có công ước «LA»  sửa id, hoặc thêm công ước đó',
		],
	},
	{
		kind: 'unknown-article',
		what: 'that a recommendation names',
		edits: [put('articles: ["7"]', 'articles: ["7", "26"]')],
		lines: [at('20:53', 'ICERD chỉ có 25 điều, không có Điều 26  sửa số điều')],
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
