/** Mistakes in what the search takes for the same. */
import type { Case } from '../broken-tree.ts';

const file = 'languages/vi/synonyms.yaml';
const text = `same:
  - [BHYT, bảo hiểm y tế]
  - [thẻ bảo hiểm, "Bao hiem  y te"]
pages:
  - page: /thuat-ngu/
    words: [từ khó, Từ Khó]
  - page: /khong-co-trang/
    words: [từ khó]
ignore: [của]
endings: []
article: [điều]
`;

export const synonymsCases: Case[] = [
	{
		kind: 'synonym-twice',
		what: 'in two groups and in one page, however they are marked and spaced',
		edits: [{ write: file, text: text.replace('/khong-co-trang/', '/nguon/') }],
		lines: [
			`content/${file}:3:20  «Bao hiem y te» đã có ở content/${file}:2; tìm kiếm đọc hai cách viết như nhau  giữ lại một chỗ`,
			`content/${file}:6:21  «Từ Khó» đã có ở content/${file}:6; tìm kiếm đọc hai cách viết như nhau  giữ lại một chỗ`,
		],
		en: [
			`content/${file}:3:20  “Bao hiem y te” stands at content/${file}:2 already; the search reads both alike  keep one of the two`,
			`content/${file}:6:21  “Từ Khó” stands at content/${file}:6 already; the search reads both alike  keep one of the two`,
		],
	},
	{
		kind: 'broken-link',
		what: 'to a page that readers call by another name',
		edits: [{ write: file, text: text.replace('"Bao hiem  y te"', 'thẻ y tế').replace(', Từ Khó', '') }],
		lines: [`content/${file}:7:11  liên kết tới «/khong-co-trang/» không dẫn đến trang nào  sửa địa chỉ; địa chỉ trong trang bắt đầu và kết thúc bằng /`],
	},
	{
		kind: 'not-of-form',
		what: 'of signs that are no word, and of more words than one where one is meant',
		edits: [{ write: file, text: 'same:\n  - ["&", và]\npages: []\nignore: []\nendings: []\narticle: [điều khoản]\n' }],
		lines: [
			`content/${file}:2:6  «same» không nhận «&»  viết ít nhất một chữ hoặc số, ví dụ khai sinh`,
			`content/${file}:6:11  «article» không nhận «điều khoản»  viết một từ liền, không dấu cách, ví dụ và`,
		],
	},
];
