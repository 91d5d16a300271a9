/** Sentences that are too long for their readers, and mistakes in what says so. */
import type { Case } from '../broken-tree.ts';

const audiences = 'readability.yaml';
const words = 'languages/vi/common-words.txt';
const audience = (texts: string, limits = '{ vi: 8 }') => `- id: moi-nguoi\n  name: { vi: Mọi người, en: Everyone }\n  texts: ${texts}\n  limits: ${limits}\n`;
const measured = (texts: string, limits?: string): Case['edits'] => [
	{ write: audiences, text: audience(texts, limits) },
	{ write: words, text: '# từ\nbạn, gọi\n' },
];

export const readabilityCases: Case[] = [
	{
		kind: 'long-sentence',
		what: 'in data: of an entry the longest, the others as a count, and nothing in a language without a list',
		edits: measured('[{ kind: group }]', '{ vi: 5 }'),
		lines: [
			'content/groups.yaml:6:41  câu dài 10 chữ; với «Mọi người» câu không nên quá 5 chữ; phần này còn 1 câu quá dài: “Khi bị đánh hay bị bắt nạt, hãy gọi 111.”  tách thành hai câu, hoặc đưa các ý song song thành danh sách',
		],
		en: [
			'content/groups.yaml:6:41  a sentence of 10 words; for “Everyone” none should have more than 5; 1 more in this part: “Khi bị đánh hay bị bắt nạt, hãy gọi 111.”  make two sentences of it, or a list of what it enumerates',
		],
	},
	{
		kind: 'long-sentence',
		what: 'in the parts of a page that the audience reads, over bold letters and a line break, for the grades that are named',
		edits: [
			...measured('[{ kind: lesson, grades: [6, 6], only: [Slide], without: [Notes] }]'),
			{ in: 'docs/truong-hoc/bai-mau.mdx', from: '- Hai\n', to: '- Hai\n- Em kể cho **một người lớn** mà em\n  tin ở nhà.\n' },
			{ in: 'docs/truong-hoc/bai-mau.mdx', from: 'Chờ một phút.', to: 'Chờ một phút rồi đọc lại câu hỏi thật chậm cho cả lớp nghe.' },
		],
		lines: [
			'content/docs/truong-hoc/bai-mau.mdx:30:3  câu dài 11 chữ; với «Mọi người» câu không nên quá 8 chữ: “Em kể cho một người lớn mà em tin ở nhà.”  tách thành hai câu, hoặc đưa các ý song song thành danh sách',
		],
	},
	{
		kind: 'long-sentence',
		what: 'in a page of a folder, in another language',
		edits: [
			...measured('[{ kind: page, folder: khoa-hoc }]', '{ en: 8 }'),
			{ write: 'languages/en/common-words.txt', text: 'a\n' },
			{ in: 'docs/en/khoa-hoc/khoa-mau/bai-mot.mdx', from: 'A sentence.', to: 'A sentence that has more words than anybody needs.' },
		],
		lines: [
			'content/docs/en/khoa-hoc/khoa-mau/bai-mot.mdx:7:1  câu dài 9 chữ; với «Mọi người» câu không nên quá 8 chữ: “A sentence that has more words than anybody needs.”  tách thành hai câu, hoặc đưa các ý song song thành danh sách',
		],
	},
	{
		kind: 'audience-kind',
		edits: measured('[{ kind: leson, grades: [6, 9] }, { kind: bai }]'),
		lines: [
			`content/${audiences}:3:19  không có loại nội dung «leson»  sửa tên thành «lesson», hoặc bỏ dòng này; tên đúng chẳng hạn situation, lesson, quiz, page`,
			`content/${audiences}:3:52  không có loại nội dung «bai»  sửa tên, hoặc bỏ dòng này; tên đúng chẳng hạn situation, lesson, quiz, page`,
		],
		en: [
			`content/${audiences}:3:19  there is no kind of content “leson”  correct the name to “lesson”, or remove the line; names are, for example, situation, lesson, quiz, page`,
			`content/${audiences}:3:52  there is no kind of content “bai”  correct the name, or remove the line; names are, for example, situation, lesson, quiz, page`,
		],
	},
	{
		kind: 'common-word-form',
		edits: [
			{ write: audiences, text: audience('[{ kind: easy }]') },
			{ write: words, text: '# từ\nbạn, gia đình\nlớp 1-3, cả nhà em cùng đi chơi\n' },
		],
		lines: [
			`content/${words}:3:1  «lớp 1-3» không phải một từ  mỗi từ một dòng hoặc cách nhau bằng dấu phẩy, chỉ gồm chữ cái, nhiều nhất bốn tiếng`,
			`content/${words}:3:10  «cả nhà em cùng đi chơi» không phải một từ  mỗi từ một dòng hoặc cách nhau bằng dấu phẩy, chỉ gồm chữ cái, nhiều nhất bốn tiếng`,
		],
	},
	{
		kind: 'common-word-twice',
		edits: [
			{ write: audiences, text: audience('[{ kind: easy }]') },
			{ write: words, text: 'bạn, gọi\nGia đình, bạn\ngia đình\n' },
		],
		lines: [`content/${words}:2:11  «bạn» đã có ở dòng 1  giữ lại một chỗ`, `content/${words}:3:1  «gia đình» đã có ở dòng 2  giữ lại một chỗ`],
		en: [
			`content/${words}:2:11  “bạn” stands in line 1 already  keep one of the two`,
			`content/${words}:3:1  “gia đình” stands in line 2 already  keep one of the two`,
		],
	},
	{
		kind: 'audience-grades',
		edits: measured('[{ kind: lesson, grades: [9, 6] }]'),
		lines: [`content/${audiences}:3:35  lớp thấp nhất (9) cao hơn lớp cao nhất (6)  viết lớp thấp trước: [1, 3]`],
	},
	{
		kind: 'limit-without-words',
		edits: measured('[{ kind: easy }]', '{ vi: 8, en: 6 }'),
		lines: [
			`content/${audiences}:4:20  có giới hạn cho «en» mà ngôn ngữ ấy chưa có danh sách từ, nên không bài nào được đo  thêm content/languages/en/common-words.txt, hoặc bỏ giới hạn này`,
		],
	},
];
