/** Mistakes in what one recommendation says and names, and in national bodies. */
import type { Case, Edit } from '../broken-tree.ts';

const file = 'recommendations/upr-mau.yaml';
/** A change in the sample document of the periodic review, and what the check says of it. */
export const put = (from: string, to: string): Edit => ({ in: file, from, to });
export const at = (place: string, says: string) => `content/${file}:${place}  ${says}`;

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

export const recommendationCases: Case[] = [
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
];
