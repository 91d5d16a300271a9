/** Mistakes in references, in prose pages, and what is asked of languages. */
import type { Case, Edit } from '../broken-tree.ts';

const page = (title: string) => `---\ntitle: ${title}\ndescription: Trang thử.\n---\n\nNội dung.\n`;
const note = 'conventions/icerd.vi.mdx';

/** What the treaty body of the sample convention said of one report. */
const said = (...statements: string[]): Edit => ({
	in: 'conventions/icerd.yaml',
	from: 'reports: []',
	to: `reports:\n  - name: {vi: Báo cáo, en: Report}\n    source: [OHCHR]\n    bodySaid:\n${statements.map((statement) => `    - ${statement}`).join('\n')}`,
});

export const referenceCases: Case[] = [
	{
		kind: 'unknown-source',
		edits: [{ in: 'curriculum.yaml', from: 'source: [MAU]', to: 'source: [MAO]' }],
		lines: ['content/curriculum.yaml:13:14  không có nguồn «MAO»  sửa id, hoặc thêm nguồn vào content/sources.yaml'],
	},
	{
		kind: 'unknown-source',
		what: 'in a page',
		edits: [{ in: note, from: 'source="OHCHR"', to: 'source="OHCHR, MAO"' }],
		lines: ['content/conventions/icerd.vi.mdx:8:1  không có nguồn «MAO»  sửa id, hoặc thêm nguồn vào content/sources.yaml'],
	},
	{
		kind: 'unknown-id',
		edits: [{ in: 'rights.yaml', from: 'groups: [tre-em]', to: 'groups: [tre-em, tre-nho]' }],
		lines: ['content/rights.yaml:15:20  không có nhóm người «tre-nho»  sửa id, hoặc thêm nhóm người đó'],
		en: ['content/rights.yaml:15:20  there is no group of people “tre-nho”  correct the id, or add that group of people'],
	},
	{
		kind: 'match-twice',
		edits: [
			{
				in: 'glossary.yaml',
				from: '  see: [phan-biet-doi-xu]\n',
				to: '  see: [phan-biet-doi-xu]\n  matches: { exact: [https://tu-vung.example/1], close: [https://tu-vung.example/2, https://tu-vung.example/1] }\n',
			},
		],
		lines: [
			'content/glossary.yaml:9:12  một địa chỉ đứng cả ở exact lẫn close  giữ một chỗ: exact nếu hai khái niệm dùng thay cho nhau được, close nếu chỉ gần nghĩa',
		],
		en: [
			'content/glossary.yaml:9:12  one address stands under both exact and close  keep it in one place: exact where the two concepts can stand for each other, close where they only mean nearly the same',
		],
	},
	{
		kind: 'unknown-article',
		edits: [{ in: 'curriculum.yaml', from: 'articles: ["7"]', to: 'articles: ["7", 24-26]' }],
		lines: ['content/curriculum.yaml:11:25  ICERD chỉ có 25 điều, không có Điều 24-26  sửa số điều'],
	},
	{
		kind: 'missing-choice',
		what: 'of what a treaty body said',
		edits: [said("{text: {vi: Ủy ban hỏi., en: Said.}, document: CERD/C/VNM/CO/1, paragraph: '7', source: [OHCHR]}")],
		lines: ['content/conventions/icerd.yaml:63:7  thiếu «kind»  thêm dòng «kind: …» với một trong: concern, positive, follow-up, question, dialogue'],
		en: ['content/conventions/icerd.yaml:63:7  “kind” is missing  add a line “kind: …” with one of: concern, positive, follow-up, question, dialogue'],
	},
	{
		kind: 'untraced-statement',
		edits: [
			said(
				'{kind: concern, text: {vi: Lo ngại., en: Said.}, document: CERD/C/VNM/CO/1, source: [OHCHR]}',
				"{kind: positive, text: {vi: Ghi nhận., en: Said.}, paragraph: '4', source: [OHCHR]}",
				'{kind: follow-up, text: {vi: Báo lại., en: Said.}, source: [OHCHR]}',
				'{kind: question, text: {vi: Hỏi., en: Said.}, source: [OHCHR]}',
				"{kind: concern, text: {vi: Lo ngại., en: Said.}, document: CERD/C/VNM/CO/1, paragraph: '7', source: [OHCHR]}",
				'{kind: concern, text: {vi: Lo ngại., en: Said.}, reportedBy: {vi: một tờ báo, en: Said.}, source: [OHCHR]}',
				'{kind: question, text: {vi: Hỏi., en: Said.}, paragraph: 1-2, source: [OHCHR]}',
				'{kind: dialogue, text: {vi: Hỏi., en: Said.}, source: [OHCHR]}',
			),
		],
		lines: ['63:14  mục này ghi là quan ngại', '64:14  mục này ghi là ghi nhận tiến bộ', '65:14  mục này ghi là yêu cầu theo dõi']
			.concat('66:14  mục này ghi là câu hỏi trong danh mục vấn đề')
			.map(
				(start) =>
					`content/conventions/icerd.yaml:${start} nhưng người đọc không tìm lại được  ghi ký hiệu văn bản (document) và số đoạn (paragraph); chưa đọc văn bản thì ghi ai thuật lại (reportedBy)`,
			),
		en: [
			'content/conventions/icerd.yaml:63:14  this is called a concern, and no reader could find it  give the symbol (document) and the paragraph; where the document was not read, say who reported it (reportedBy)',
		],
	},
	{
		kind: 'document-symbol',
		edits: [
			said(
				'{kind: dialogue, text: {vi: Hỏi., en: Asked.}, document: CERD, source: [OHCHR]}',
				"{kind: dialogue, text: {vi: Hỏi., en: Asked.}, document: '/CERD/C/VNM/CO/1', source: [OHCHR]}",
				'{kind: dialogue, text: {vi: Hỏi., en: Asked.}, document: E/C.12/VNM/Q/2-4, source: [OHCHR]}',
			),
		],
		lines: ['63:64  «CERD»', '64:64  «/CERD/C/VNM/CO/1»'].map(
			(start) =>
				`content/conventions/icerd.yaml:${start} không phải ký hiệu văn bản của Liên hợp quốc  chép ký hiệu ở đầu văn bản, ví dụ CAT/C/VNM/CO/1; chưa biết ký hiệu thì bỏ dòng này`,
		),
	},
	{
		kind: 'paragraph-form',
		edits: [
			said(
				...['đoạn 7', '7a', '7(', '1234', '7(a)-', '5 - 6', '5,6', '7(a)-(b), 9-10', '3(b)(ii), 4', '5-6(a)'].map(
					(paragraph) => `{kind: dialogue, text: {vi: Hỏi., en: Asked.}, document: A/48/18, paragraph: '${paragraph}', source: [OHCHR]}`,
				),
			),
		],
		lines: ['đoạn 7', '7a', '7(', '1234', '7(a)-', '5 - 6', '5,6'].map(
			(paragraph, index) =>
				`content/conventions/icerd.yaml:${63 + index}:84  số đoạn «${paragraph}» viết chưa đúng  chỉ viết số đoạn, trong dấu nháy: '7', '7(a)-(b)', '5-6', '3(b), 4'`,
		),
	},
	{
		kind: 'unknown-language',
		edits: [{ in: 'curriculum.yaml', from: 'en: Human Rights Day', to: 'en: Human Rights Day\n      fr: Journée des droits de l’homme' }],
		lines: ['content/curriculum.yaml:20:7  không có ngôn ngữ «fr»  sửa mã hoặc thêm thư mục content/languages/fr/'],
	},
	{
		kind: 'link-meant',
		edits: [{ in: note, from: '(/quyen/)', to: '(/quyen)' }],
		lines: ['content/conventions/icerd.vi.mdx:8:136  liên kết tới «/quyen» không dẫn đến trang nào  viết /quyen/'],
	},
	{
		kind: 'broken-link',
		what: 'in the sidebar',
		edits: [{ in: 'navigation.yaml', from: 'link: /ho-tro/', to: 'link: /hotro/' }],
		lines: ['content/navigation.yaml:5:61  liên kết tới «/hotro/» không dẫn đến trang nào  sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /'],
	},
	{
		kind: 'brace',
		edits: [{ append: note, text: '\nNăm {1 + 1}.\n' }],
		lines: ['content/conventions/icerd.vi.mdx:10:5  dấu { ở đây mở ra mã lập trình  thay { và dấu đóng bằng ngoặc tròn ( )'],
	},
	{
		kind: 'attribute-code',
		what: 'in a tag',
		edits: [{ append: note, text: '\n<Claim source="OHCHR" at={process.exit(1)}>Năm</Claim> và <Claim source="OHCHR" {...globalThis}>sáu</Claim>\n' }],
		lines: ['10:1', '10:59'].map(
			(place) =>
				`content/conventions/icerd.vi.mdx:${place}  thẻ <Claim> có giá trị giữa dấu ngoặc { }, là mã lập trình  đặt giá trị giữa hai dấu nháy, ví dụ source="HP"`,
		),
	},
	{
		kind: 'brace',
		what: 'in a note at the foot of the page',
		edits: [{ append: note, text: '\nNăm[^a].\n\n[^a]: {process.exit(1)}\n' }],
		lines: ['content/conventions/icerd.vi.mdx:12:7  dấu { ở đây mở ra mã lập trình  thay { và dấu đóng bằng ngoặc tròn ( )'],
	},
	{
		kind: 'link-kind',
		what: 'in a note at the foot of the page',
		edits: [{ append: note, text: '\nNăm[^a].\n\n[^a]: [b](javascript:c)\n' }],
		lines: [
			'content/conventions/icerd.vi.mdx:12:7  liên kết tới «javascript:c» không mở được trên máy người đọc  chỉ dùng địa chỉ trong trang như /quyen/, https://…, mailto:… hoặc tel:…',
		],
	},
	{
		kind: 'unknown-attribute',
		what: 'in a tag: what would be markup, or a script',
		edits: [{ append: note, text: '\n<Claim source="OHCHR" onclick="a()" set:html="<b>">Năm</Claim>\n' }],
		lines: ['onclick', 'set:html'].map(
			(field) => `content/conventions/icerd.vi.mdx:10:1  thẻ <Claim> không có thuộc tính «${field}»  chỉ dùng: source, at, verified, against`,
		),
	},
	{
		kind: 'html-tag',
		what: 'whose name every object knows',
		edits: [{ append: note, text: '\n<constructor onclick="a()">Năm</constructor>\n' }],
		lines: [
			'content/conventions/icerd.vi.mdx:10:1  thẻ HTML <constructor> không dùng trong trang  viết bằng Markdown: **đậm**, *nghiêng*, [chữ](/dia-chi/); sang đoạn mới thì để một dòng trống',
		],
	},
	{
		kind: 'html-tag',
		what: 'whose name every object knows, in a lesson',
		edits: [{ append: 'docs/truong-hoc/bai-mau.mdx', text: '\n<valueOf>Năm</valueOf>\n' }],
		lines: [
			'content/docs/truong-hoc/bai-mau.mdx:81:1  thẻ HTML <valueOf> không dùng trong trang  viết bằng Markdown: **đậm**, *nghiêng*, [chữ](/dia-chi/); sang đoạn mới thì để một dòng trống',
		],
	},
	{
		kind: 'unknown-component',
		edits: [{ append: note, text: '\n<Note>Chú ý</Note>\n' }],
		lines: [
			'content/conventions/icerd.vi.mdx:10:1  không có thẻ <Note>  chỉ dùng: Claim, Term, Quiz, Exercise, Case, Example, Wrong, Better, Summary, FurtherReading',
		],
	},
	{
		kind: 'claim-without-source',
		edits: [{ in: note, from: '<Claim source="OHCHR" at="Điều 7">', to: '<Claim at="Điều 7">' }],
		lines: ['content/conventions/icerd.vi.mdx:8:1  <Claim> không nêu nguồn  thêm source="…" với id trong content/sources.yaml'],
	},
	{
		kind: 'heading-one',
		edits: [{ in: note, from: '## Công ước nói gì', to: '# Công ước nói gì' }],
		lines: ['content/conventions/icerd.vi.mdx:6:1  tiêu đề cấp một trong trang  dùng ## trở xuống; tiêu đề trang lấy từ title'],
	},
	{
		kind: 'heading-blank',
		edits: [{ in: note, from: '## Công ước nói gì', to: '##Công ước nói gì' }],
		lines: ['content/conventions/icerd.vi.mdx:6:1  sau các dấu ## thiếu dấu cách nên dòng này không thành tiêu đề  viết «## Tên mục»'],
	},
	{
		kind: 'page-without-original',
		edits: [{ write: 'docs/en/gioi-thieu.mdx', text: page('About') }],
		lines: ['content/docs/en/gioi-thieu.mdx:1:1  trang dịch không có bản tiếng Việt gioi-thieu.mdx  viết bản tiếng Việt trước hoặc đổi tên tệp'],
	},
	{
		kind: 'missing-translation',
		edits: [{ in: 'curriculum.yaml', from: '\n      en: Human Rights Day', to: '' }],
		lines: ['content/curriculum.yaml:18:7  thiếu bản «en»  thêm bản dịch; trang tạm hiện tiếng Việt'],
	},
	{
		kind: 'missing-page',
		edits: [{ write: 'docs/gioi-thieu.mdx', text: page('Giới thiệu') }],
		lines: ['content/docs/gioi-thieu.mdx:1:1  trang này chưa có bản «en»  viết docs/en/gioi-thieu.mdx'],
	},
	{
		kind: 'missing-string',
		edits: [{ in: 'languages/en/strings.yaml', from: 'duty.to: "Sent to"\n', to: '' }],
		lines: ['content/languages/en/strings.yaml:1:1  thiếu chuỗi giao diện «duty.to»  thêm vào tệp này; giao diện tạm hiện tiếng Việt'],
		en: ['content/languages/en/strings.yaml:1:1  the interface string “duty.to” is missing  add it to this file; the interface shows Vietnamese until then'],
	},
	{
		kind: 'plural-other',
		edits: [{ in: 'languages/en/strings.yaml', from: 'article: "Article {number}"', to: 'article: { by: number, one: "Article {number}" }' }],
		lines: ['content/languages/en/strings.yaml:1:1  chuỗi «article» thiếu dạng other  thêm other: dạng dùng cho mọi số không có dạng riêng'],
		en: ['content/languages/en/strings.yaml:1:1  the string “article” has no form other  add other: the form for all numbers that have none of their own'],
	},
	{
		kind: 'plural-category',
		edits: [{ in: 'languages/vi/strings.yaml', from: 'article: "Điều {number}"', to: 'article: { by: number, one: "Một điều", other: "Điều {number}" }' }],
		lines: ['content/languages/vi/strings.yaml:1:24  ngôn ngữ «vi» không có dạng số one  dùng các dạng other'],
		en: ['content/languages/vi/strings.yaml:1:24  the language “vi” has no plural form one  use other'],
	},
	{
		kind: 'plural-by',
		edits: [{ in: 'languages/en/strings.yaml', from: 'article: "Article {number}"', to: 'article: { one: "Article {number}", other: "Articles {number}" }' }],
		lines: ['content/languages/en/strings.yaml:1:1  không dạng nào của «article» có số «count»  ghi by: tên của số chọn dạng, đúng như trong ngoặc nhọn'],
		en: [
			'content/languages/en/strings.yaml:1:1  no form of “article” has the number “count”  add by: the name of the number that chooses the form, as it stands in braces',
		],
	},
	{
		kind: 'unknown-field',
		what: 'a form of a string that no language has',
		edits: [{ in: 'languages/en/strings.yaml', from: 'article: "Article {number}"', to: 'article: { by: number, single: "x", other: "Articles {number}" }' }],
		lines: ['content/languages/en/strings.yaml:1:24  không có mục nào tên «single»  sửa chính tả hoặc xóa dòng này'],
	},
	{
		kind: 'unknown-id',
		what: 'of a word list that a page shows',
		edits: [{ append: 'docs/index.mdx', text: '\n<WordList language="fr" />\n' }],
		lines: ['content/docs/index.mdx:13:1  không có danh sách từ ngữ «fr»  sửa id, hoặc thêm danh sách từ ngữ đó'],
	},
	{
		kind: 'not-one-of',
		what: 'in a unit that tasks name, without a word on those tasks',
		edits: [{ in: 'plan/2027/units.yaml', from: 'kind: department\n  parent: ubnd-mau\n  groups', to: 'kind: so\n  parent: ubnd-mau\n  groups' }],
		lines: [
			'content/plan/2027/units.yaml:11:9  «so» không phải giá trị cho phép của «kind»  chọn một trong: government, department, police, military, party, front, union, press, committee, school, central, group',
		],
	},
	{
		kind: 'list-not-one',
		what: 'in a group that rights name, without a word on those rights',
		edits: [{ in: 'groups.yaml', from: 'laws: [hien-phap-2013]', to: 'laws: hien-phap-2013' }],
		lines: ['content/groups.yaml:9:9  «laws» phải là danh sách, cả khi chỉ có một giá trị  viết laws: [hien-phap-2013]'],
	},
	{
		kind: 'not-one-of',
		what: 'in the head of a page',
		edits: [{ in: note, from: '\ndescription: ', to: '\ntemplate: rộng\ndescription: ' }],
		lines: ['content/conventions/icerd.vi.mdx:3:11  «rộng» không phải giá trị cho phép của «template»  chọn một trong: doc, splash'],
	},
	{
		kind: 'unknown-source',
		what: 'named with a place in it',
		edits: [{ in: 'conventions/icerd.yaml', from: '- id: OHCHR', to: '- id: OHCR' }],
		lines: ['content/conventions/icerd.yaml:15:11  không có nguồn «OHCR»  sửa id thành «OHCHR», hoặc thêm nguồn vào content/sources.yaml'],
	},
];
