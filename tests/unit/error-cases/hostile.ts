/** Files that a program would trip over: each is refused with a sentence, and the rest is checked as ever. */
import type { Case } from '../broken-tree.ts';

const days = (value: string) => [{ in: 'curriculum.yaml', from: 'vi: Ngày Nhân quyền', to: `vi: ${value}` }];

export const hostileCases: Case[] = [
	{
		kind: 'yaml-syntax',
		what: 'a value that holds itself',
		edits: [{ in: 'curriculum.yaml', from: 'materials: []', to: 'materials: &loop [*loop]' }],
		lines: ['content/curriculum.yaml:1:1  không đọc được YAML (NESTING)  kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy ở dòng này'],
	},
	{
		kind: 'yaml-syntax',
		what: 'aliases that stand for millions of values',
		edits: [{ append: 'curriculum.yaml', text: 'a: &a [1, 1, 1, 1, 1]\nb: &b [*a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\n' }],
		lines: ['content/curriculum.yaml:1:1  không đọc được YAML (ALIAS)  kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy ở dòng này'],
	},
	{
		kind: 'yaml-syntax',
		what: 'more levels than any content has',
		edits: [{ append: 'curriculum.yaml', text: `a: ${'['.repeat(60)}${']'.repeat(60)}\n` }],
		lines: ['content/curriculum.yaml:1:1  không đọc được YAML (NESTING)  kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy ở dòng này'],
	},
	{
		kind: 'wrong-format',
		what: 'a range of more articles than can be counted out',
		edits: [{ in: 'rights.yaml', from: 'constitution: ["16"]', to: 'constitution: [1-999999999]' }],
		lines: ['content/rights.yaml:8:18  «constitution» viết chưa đúng mẫu: «1-999999999»  so với mẫu trong hướng dẫn biên tập'],
	},
	{
		kind: 'wrong-type',
		what: 'a number without end',
		edits: [{ in: 'reviews.yaml', from: 'received: 227', to: 'received: 1e999' }],
		lines: ['content/reviews.yaml:5:15  «received» phải là số, không phải «Infinity»  viết lại giá trị'],
	},
	{
		kind: 'language-tag',
		what: 'a tag that no calendar takes',
		edits: [{ in: 'plan/2027/targets.yaml', from: 'en: Tasks with a report}', to: 'en: Tasks with a report, en-x: 1/1/2027}' }],
		lines: ['content/plan/2027/targets.yaml:6:68  «1/1/2027» không đặt dưới một mã ngôn ngữ  dùng mã như vi, en'],
	},
	{
		kind: 'wrong-format',
		what: 'a value of several lines, quoted on one',
		edits: [{ in: 'curriculum.yaml', from: '"12-10"', to: '"10\\n12"' }],
		lines: ['content/curriculum.yaml:16:11  «date» viết chưa đúng mẫu: «10 12»  so với mẫu trong hướng dẫn biên tập'],
	},
	{
		kind: 'wrong-type',
		what: 'a long value, cut',
		edits: days(`[${'đường, '.repeat(20)}dây]`),
		lines: ['content/curriculum.yaml:18:11  «vi» phải là chữ, không phải «["đường","đường","đường","đường","đường","đường","đường",…»  viết lại giá trị'],
	},
	{
		kind: 'unknown-field',
		what: 'named by a number',
		edits: [{ append: 'languages/en/strings.yaml', text: '404: Not found\n' }],
		lines: ['content/languages/en/strings.yaml:7:1  không có mục nào tên «404»  sửa chính tả hoặc xóa dòng này'],
	},
];
