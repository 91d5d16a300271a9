/** Mistakes in ready-made sets of lessons. */
import type { Case } from '../broken-tree.ts';

/** A ready-made set of lessons. */
const set = (...lessons: string[]) =>
	`- id: bo\n  title: { vi: Bộ, en: Set }\n  description: { vi: Cho một tuần., en: For a week. }\n  lessons:\n${lessons.map((key) => `    - ${key}\n`).join('')}`;

export const lessonSetCases: Case[] = [
	{
		kind: 'set-twice',
		edits: [{ write: 'lesson-sets.yaml', text: set('truong-hoc/bai-mau', 'phat-thanh/loa-mau', 'truong-hoc/bai-mau') }],
		lines: ['content/lesson-sets.yaml:7:7  bài «truong-hoc/bai-mau» có hai lần trong bộ  bỏ một lần'],
		en: ['content/lesson-sets.yaml:7:7  “truong-hoc/bai-mau” stands in the set twice  remove one of them'],
	},
	{
		kind: 'unknown-id',
		what: 'a lesson of a set',
		edits: [{ write: 'lesson-sets.yaml', text: set('sinh-hoat/buoi-mau', 'truong-hoc/bai-mao') }],
		lines: [
			'content/lesson-sets.yaml:6:7  không có bài học, buổi sinh hoạt hay bài phát thanh «truong-hoc/bai-mao»  sửa id thành «truong-hoc/bai-mau», hoặc thêm bài học, buổi sinh hoạt hay bài phát thanh đó',
		],
		en: [
			'content/lesson-sets.yaml:6:7  there is no lesson, discussion guide or radio script “truong-hoc/bai-mao”  correct the id to “truong-hoc/bai-mau”, or add that lesson, discussion guide or radio script',
		],
	},
	{
		kind: 'not-of-form',
		what: 'a lesson of a set without its folder',
		edits: [{ write: 'lesson-sets.yaml', text: set('bai-mau', 'truong-hoc/bai-mau') }],
		lines: ['content/lesson-sets.yaml:5:7  «lessons» không nhận «bai-mau»  viết thư mục và id của bài, ví dụ truong-hoc/tieng-noi-cua-em'],
	},
	{
		kind: 'duplicate-id',
		what: 'of a set',
		edits: [{ write: 'lesson-sets.yaml', text: set('truong-hoc/bai-mau', 'sinh-hoat/buoi-mau') + set('truong-hoc/bai-mau', 'phat-thanh/loa-mau') }],
		lines: ['content/lesson-sets.yaml:7:7  id «bo» đã dùng ở content/lesson-sets.yaml:1  đặt id khác'],
	},
];
