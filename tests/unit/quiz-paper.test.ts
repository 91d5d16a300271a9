/** Worksheets in four versions with one key, and the table for classroom quiz tools. */
import { describe, expect, it } from 'vitest';
import { classroomCsv } from '../../src/exchange/export/csv.ts';
import { keyOf, type Question, versions, worksheet } from '../../src/quiz/paper/sheet.ts';
import type { PlainItem } from '../../src/quiz/plain.ts';
import { sample, sampleItem, sampleQuizWords } from './quiz-samples.ts';

const quiz = sample('vi');
const words = { true: 'Đúng', false: 'Sai' };
const sheets = versions.map((version) => worksheet(quiz, version));

/** Follows a key back to what it says of the item, as a teacher with both sheets would. */
function meaning(question: Question): unknown {
	const key = keyOf(question, words);
	switch (question.kind) {
		case 'choice':
			return key
				.split(', ')
				.map((letter) => question.options.find((option) => option.letter === letter)?.text)
				.sort();
		case 'statement':
			return key === 'Đúng';
		case 'order':
			return key
				.split('-')
				.map((place, index) => [Number(place), question.steps[index]?.text] as const)
				.sort(([a], [b]) => a - b)
				.map(([, text]) => text);
		case 'match':
			return key.split(' ').map((pair) => [question.lefts[Number(pair[0]) - 1], question.rights.find(({ letter }) => letter === pair[1])?.text]);
		default:
			return key.split('; ').map((spellings) => spellings.split(' / '));
	}
}
function truth(item: PlainItem): unknown {
	switch (item.type) {
		case 'single':
		case 'multiple':
			return item.answers
				.filter(({ correct }) => correct)
				.map(({ text }) => text)
				.sort();
		case 'true-false':
			return item.answer;
		case 'order':
			return item.steps;
		case 'match':
			return item.pairs.map(({ left, right }) => [left, right]);
		default:
			return item.parts.flatMap((part) => (part.kind === 'place' ? [part.answers] : []));
	}
}

describe('versions A to D', () => {
	it.each(versions)('%s has a key that leads to the right answers', (version) => {
		for (const question of worksheet(quiz, version).questions) expect(meaning(question), question.item.id).toEqual(truth(question.item));
	});
	it('ask the same items in different orders', () => {
		const orders = sheets.map(({ questions }) => questions.map(({ item }) => item.id));
		for (const order of orders) expect([...order].sort()).toEqual([...(orders[0] ?? [])].sort());
		expect(new Set(orders.map((order) => order.join())).size).toBe(4);
		expect(orders[0]).toEqual(quiz.items.map(({ id }) => id));
	});
	it('are the same in every build', () => expect(sheets).toEqual(versions.map((version) => worksheet(quiz, version))));
	it('draw the same items where the quiz draws some', () => {
		const drawn = versions.map((version) =>
			worksheet({ ...quiz, draw: 3 }, version)
				.questions.map(({ item }) => item.id)
				.sort(),
		);
		expect(drawn[0]).toHaveLength(3);
		expect(new Set(drawn.map((ids) => ids.join())).size).toBe(1);
	});
	it('never print steps, pairs or words in the order of the key', () => {
		for (const { questions } of sheets) {
			for (const question of questions) {
				if (question.kind === 'order') expect(question.steps.map(({ place }) => place)).not.toEqual([1, 2, 3]);
				if (question.kind === 'match') expect(question.rights.map(({ text }) => text)).not.toEqual(['phân biệt chủng tộc', 'quyền trẻ em', 'luật biển']);
				if (question.kind === 'gaps' && question.bank) expect(question.bank).not.toEqual(['báo cáo', 'khuyến nghị', 'bản án']);
			}
		}
	});
	it('keep answers in order where the item says so', () => {
		for (const { questions } of sheets) {
			const found = questions.find(({ item }) => item.type === 'multiple');
			expect(found?.kind === 'choice' && found.options.map(({ text }) => text)).toEqual(sampleItem('multiple').type === 'multiple' && sampleAnswers());
		}
	});
	it('have a gap for each place, and letters that are told apart', () => {
		for (const { questions } of sheets) {
			for (const question of questions) {
				if (question.kind === 'gaps') expect(question.pieces.filter((piece) => typeof piece !== 'string')).toHaveLength(question.answers.length);
				const letters = question.kind === 'choice' ? question.options : question.kind === 'match' ? question.rights : [];
				expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
			}
		}
	});
});

function sampleAnswers(): string[] {
	const item = quiz.items.find(({ type }) => type === 'multiple');
	return item?.type === 'multiple' ? item.answers.map(({ text }) => text) : [];
}

describe('the table for classroom quiz tools', () => {
	const { text, left } = classroomCsv(quiz, sampleQuizWords('vi'));
	/** Reads RFC 4180. */
	const rows = (csv: string) => {
		const result: string[][] = [[]];
		for (const [, quoted, plain, end] of csv.replace('\ufeff', '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
			result.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
			if (end === '\r\n') result.push([]);
			if (end === '') break;
		}
		return result.slice(0, -1);
	};
	it('begins with a byte order mark and has a row for each choice', () => {
		expect(text.startsWith('\ufeffCâu hỏi,Đáp án 1,')).toBe(true);
		expect(rows(text)).toHaveLength(4);
		for (const row of rows(text)) expect(row).toHaveLength(8);
	});
	it('numbers the right answers', () => {
		expect(
			rows(text)
				.slice(1)
				.map((row) => [row[0], row[6]]),
		).toEqual([
			['Công ước nào chống phân biệt chủng tộc?', '2'],
			['Quyền nào có trong công ước?', '1,2'],
			['Công ước chỉ bảo vệ người nước ngoài.', '2'],
		]);
	});
	it('names what it cannot hold', () => expect(left).toEqual(['dien-cho-trong', 'keo-chu', 'danh-dau', 'xep-thu-tu', 'ghep-doi']));
	it('keeps the right answers where there are more than four', () => {
		const item = {
			...sampleItem('multiple'),
			answers: ['a', 'b', 'c', 'd', 'e', 'f'].map((answer, index) => ({ text: answer, correct: index > 3 })),
		} as PlainItem;
		const [, row = []] = rows(classroomCsv({ ...quiz, items: [item] }, sampleQuizWords('vi')).text);
		expect([row.slice(1, 5), row[6]]).toEqual([['a', 'b', 'e', 'f'], '3,4']);
	});
	it.each(['=1+1', '+84', '-5+2', '@SUM(A1)', '\tx'])('lets no spreadsheet take %j for a formula', (question) => {
		const [, row = []] = rows(classroomCsv({ ...quiz, items: [{ ...sampleItem('single'), question }] }, sampleQuizWords('vi')).text);
		expect(row[0]).toBe(`'${question}`);
	});
	it('quotes what needs it', () => {
		const question = 'a "b", c\nd';
		const [, row = []] = rows(classroomCsv({ ...quiz, items: [{ ...sampleItem('single'), question }] }, sampleQuizWords('vi')).text);
		expect(row[0]).toBe(question);
	});
});
