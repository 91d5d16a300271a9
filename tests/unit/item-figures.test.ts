/** The figures of item banks: what gives a key away. */
import { expect, it } from 'vitest';
import { bankReport } from '../../src/quiz/bank-report.ts';
import { itemFigures } from '../../src/quiz/item-figures.ts';
import { isToldByLength } from '../../src/quiz/key-hints.ts';
import type { Item } from '../../src/quiz/schema.ts';
import { province, quietDay } from './broken-tree.ts';
import { contentOnce } from './unchanged-content.ts';

const text = (words: string) => ({ vi: words });
const single = (question: string, key: string, ...wrong: string[]) =>
	({
		type: 'single',
		difficulty: 'easy',
		question: text(question),
		answers: [{ text: text(key), correct: true }, ...wrong.map((words) => ({ text: text(words), ...(words.endsWith('!') ? { feedback: text('Vì…') } : {}) }))],
	}) as unknown as Item;

it('counts keys that are the longest or the shortest, absolute words, feedback and stems that ask nothing', () => {
	const items = [
		single('Việc nào?', 'một câu dài hơn hẳn', 'ngắn', 'Luôn luôn sai!'),
		single('Chọn.', 'vừa', 'cũng dài', 'không chỉnh sửa'),
		single('Hai?', 'chỉ thế', 'dài như'),
	];
	expect(itemFigures({ items }, 'vi', ['luôn luôn', 'chỉ'])).toEqual({
		items: 3,
		difficulties: { easy: 3, medium: 0, hard: 0 },
		// A key as long as another option is neither.
		longest: { count: 1, total: 3 },
		shortest: { count: 1, total: 3 },
		byChance: (1 / 3 + 1 / 3 + 1 / 2) / 3,
		// “chỉnh” holds no word of the list.
		absoluteWrong: { count: 1, total: 5 },
		absoluteRight: { count: 1, total: 3 },
		feedback: { count: 1, total: 5 },
		unasked: 1,
	});
});

it('says them for every bank, in every language that it is written in', () => {
	const content = contentOnce(province, quietDay);
	const lines = bankReport(content, 'vi');
	expect(lines.map((line) => line.split(':')[0])).toEqual(['kho-thi (vi)', 'kho-thi (en)', 'kho (vi)', 'kho (en)']);
	expect(bankReport(content, 'en').at(-1)).toMatch(/^kho \(en\): \d+ items, \d+ easy/);
});

it('takes the length of keys for a sign where it is far above chance, which is more where there are fewer answers', () => {
	const told = (count: number, total: number, answers: number) => isToldByLength({ count, total }, 1 / answers);
	expect([told(8, 20, 4), told(9, 20, 4)]).toEqual([false, true]);
	expect([told(13, 20, 2), told(14, 20, 2)]).toEqual([false, true]);
	// Of fewer items, only what passes most quizzes.
	expect([told(4, 7, 4), told(5, 7, 4), told(3, 3, 4)]).toEqual([false, true, false]);
});

it('measures letters as they are read, however they are composed', () => {
	const [item] = [single('Gì?', 'ế'.repeat(9).normalize('NFD'), 'a'.repeat(10), 'b'.repeat(11))];
	expect(itemFigures({ items: [item] }, 'vi', [])).toMatchObject({ longest: { count: 0 }, shortest: { count: 1 } });
});
