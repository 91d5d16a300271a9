/** How sentences and words are counted, on texts that were counted by hand; which words are rare; what the figures say. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { commonWordsFormat, rareFinder } from '../../src/readability/common-words.ts';
import { placesIn } from '../../src/readability/in-file.ts';
import { sentencesOf, wordsOf } from '../../src/readability/sentences.ts';
import { summaryOf } from '../../src/readability/summary.ts';
import { type Edit, quietDay, withTree } from './broken-tree.ts';

const abbreviations = new Set(['TS', 'TP', 'art', 'Dr']);
const counted = (text: string) => sentencesOf(text, abbreviations).map(({ words }) => words);

describe('the words of sentences', () => {
	it.each<[string, string, number[]]>([
		['two sentences', 'Bạn có quyền được nghe. Hãy gọi 111!', [5, 3]],
		['a date and a number with marks in it', 'Từ ngày 1/7/2026 có 1.200 hộ được nhận 3,5 triệu đồng.', [11]],
		['the number of an instrument', 'Luật số 102/2016/QH13 có hiệu lực từ năm 2017.', [9]],
		['a range', 'Năm học 2022-2023 có 13 bạn.', [6]],
		['an abbreviation inside a sentence', 'Bạn mang theo giấy tờ, ảnh, v.v. và đến xã.', [10]],
		['an abbreviation at its end', 'Bạn mang theo giấy tờ, ảnh, v.v. Sau đó đến xã.', [7, 4]],
		['a title', 'Gặp TS. Lan ở TP. Đà Nẵng.', [7]],
		['the number of an article before its text', 'Điều 3. Trẻ em được nghe.', [6]],
		['an article at the end of a sentence', 'Hãy đọc Hiến pháp, Điều 3. Trẻ em được nghe.', [6, 4]],
		['numbers of steps', '1. Đứng lại.\n2. Nhìn quanh rồi gọi người lớn.', [3, 7]],
		['words in quotation marks', '“Gọi có bị mắng không?” bạn hỏi. “Không. Con gọi là đúng.”', [7, 1, 4]],
		['an ellipsis inside and at the end', 'Con tên là… và ở đây. Con bị lạc…', [6, 3]],
		['brackets behind the mark', '(Gọi ngay 113.) Sau đó chờ.', [3, 3]],
		['items of a list', 'Mang theo ba thứ sau đây:\n- giấy khai sinh của con bạn\n- căn cước\n- đơn', [6, 6]],
		['labels and titles', 'Quyền trẻ em', []],
		['a number by itself', 'Điều 12.', []],
		['words without a blank', 'Cha/mẹ và con/cháu cùng ký.', [7]],
		['nothing', ' \n ', []],
		['English', 'Under art. 5 you may appeal. Dr. Lee doesn’t agree (see art. 7).', [6, 7]],
	])('of %s', (_what, text, words) => {
		expect(counted(text)).toEqual(words);
	});

	it('carry the place at which the sentence begins', () => {
		const text = 'Một hai.\n  Ba bốn. Năm sáu bảy.';
		expect(sentencesOf(text).map(({ at, text: own }) => text.slice(at, at + own.length))).toEqual(['Một hai.', 'Ba bốn.', 'Năm sáu bảy.']);
	});
});

describe('texts that would keep a careless reader busy', () => {
	const LENGTH = 60_000;
	const ends = ['x', '! X', ' ', 'x.'];
	it.each(['.', '!', '…', '1', '1. ', 'a', 'a.', 'A. ', 'TS. ', 'Điều 3. ', '. ', ' ', '*', '.*', '“', '<', 'a\n'])('are taken apart in time: “%s”', (sign) => {
		const began = performance.now();
		for (const end of ends) sentencesOf(sign.repeat(LENGTH / sign.length) + end, abbreviations);
		expect(performance.now() - began).toBeLessThan(2_000);
	});
	it('may stand beside a list of very many words', () => {
		const written = Array.from({ length: 200_000 }, (_, index) => `a${index}`);
		expect(rareFinder({ written, counted: [] })(wordsOf('a1 bb'))).toEqual(['bb']);
	});
});

describe('rare words', () => {
	const rareIn = (text: string, list: { written: string[]; counted: string[] }, endings?: string[]) => rareFinder(list, endings)(wordsOf(text));
	it('are those that no word of the list covers, two syllables before one', () => {
		const list = { written: ['bạn', 'gia đình', 'gọi'], counted: ['được'] };
		expect(rareIn('Gia đình bạn được gọi.', list)).toEqual([]);
		expect(rareIn('Bạn được gia hạn, đình chỉ.', list)).toEqual(['gia', 'hạn', 'đình', 'chỉ']);
		expect(rareIn('Gia, đình', list)).toEqual(['Gia', 'đình']);
	});
	it('are no numbers and no names', () => {
		expect(rareIn('Bạn gọi Đà Nẵng ngày 1/7/2026', { written: ['bạn', 'gọi', 'ngày'], counted: [] })).toEqual([]);
	});
	it('may have another ending', () => {
		const list = { written: ['family', 'ask', 'is'], counted: [] };
		expect(rareIn('families asked, asks, is this', list, ['ies', 'ed', 's', 'y'])).toEqual(['this']);
	});
	it('are read from a list with both parts', () => {
		const { entries, problems } = commonWordsFormat.read('words.txt', '# ghi chú\nBạn, gia đình\n# --- đếm\nđược\nbạn\n');
		expect(problems).toEqual([]);
		expect(entries[0]?.data).toEqual({ written: ['bạn', 'gia đình'], counted: ['được', 'bạn'] });
	});
});

describe('the place of a sentence', () => {
	const from = { file: 'a.mdx', line: 1, column: 1 };
	it('is found behind tags, markup, addresses and line breaks', () => {
		const written = '---\na: b\n---\n\nEm kể. <Claim source="A b">Em **kể** cho [mẹ](/me/)\n  nghe.</Claim>\n';
		expect(placesIn(written)('Em kể cho mẹ nghe.', from)).toEqual({ file: 'a.mdx', line: 5, column: 28 });
	});
	it('is its own where it stands twice, and the first again from another beginning', () => {
		const placeOf = placesIn('## A\nEm gọi 111 & chờ.\n## B\nEm gọi 111 &amp; chờ.\n');
		const find = () => placeOf('Em gọi 111 & chờ.', from).line;
		expect([find(), find(), find()]).toEqual([2, 4, 2]);
		expect(placeOf('Em gọi 111 & chờ.', { ...from, line: 3 }).line).toBe(4);
	});
	it.each(['a < ', 'a ](', 'a &', 'a b '])('is looked for in time in a long row of “%s”', (sign) => {
		const placeOf = placesIn(sign.repeat(60_000 / sign.length));
		const began = performance.now();
		for (const words of [1, 11]) placeOf(`${'a '.repeat(words)}z`, from);
		expect(performance.now() - began).toBeLessThan(2_000);
	});
	it('is found in time of thousands that begin alike', () => {
		const sentences = Array.from({ length: 4_000 }, (_, index) => `Bạn có thể tự mình đến xã và hỏi ${index} lần.`);
		const placeOf = placesIn(sentences.join('\n'));
		const began = performance.now();
		expect(sentences.map((sentence) => placeOf(sentence, from).line)).toEqual(sentences.map((_, index) => index + 1));
		expect(performance.now() - began).toBeLessThan(2_000);
	});
	it('is given up in time where thousands that begin alike are written otherwise', () => {
		const begin = 'Bạn có thể tự mình đến xã và hỏi';
		const placeOf = placesIn(`${begin} mãi.\n`.repeat(4_000));
		const began = performance.now();
		for (let index = 0; index < 4_000; index++) expect(placeOf(`${begin} ${index} lần.`, from)).toEqual(from);
		expect(performance.now() - began).toBeLessThan(4_000);
	});
	it('is where the text begins, where it is written otherwise', () => {
		expect(placesIn('khác')('Không có ở đây.', from)).toEqual(from);
	});
});

describe('the figures', () => {
	const long = 'Một câu rất dài để đo được sự dài dòng của bài này.';
	const edits: Edit[] = [
		{
			write: 'readability.yaml',
			text: [
				'- id: hoc-sinh',
				'  name: { vi: Học sinh }',
				'  texts: [{ kind: lesson, grades: [1, 9], only: [Slide] }]',
				'  limits: { vi: 5 }',
				'- id: nguoi-dan',
				'  name: { vi: Người dân }',
				'  texts: [{ kind: group }, { kind: lesson, only: [Parents] }]',
				'  limits: { vi: 10, en: 10 }',
				'',
			].join('\n'),
		},
		{ write: 'languages/vi/common-words.txt', text: 'bạn, có, các, của, mọi người, khi, bị, hay, hãy, gọi\n' },
		{ in: 'groups.yaml', from: 'hãy gọi 111.', to: `hãy gọi 111. ${long}` },
	];
	const summary = withTree(edits, (root) => summaryOf(check(root, quietDay).content));
	const of = (audience: string) => summary.figures.find((each) => each.audience === audience && each.language === 'vi');

	it('are those of what each audience reads', () => {
		expect(of('nguoi-dan')).toMatchObject({ texts: 2, sentences: 4, longest: 13, over: 1, limit: 10 });
		// 7 and 10 and 13 words of the group, 7 of the letter to parents.
		expect(of('nguoi-dan')?.mean).toBe(37 / 4);
		expect(of('nguoi-dan')?.beyond).toBe(3 / 37);
		expect(of('hoc-sinh')).toMatchObject({ texts: 1, over: 0 });
	});
	it('are none in a language without a list', () => {
		expect(summary.figures.find(({ language }) => language === 'en')).toMatchObject({ texts: 0, sentences: 0, mean: 0 });
	});
	it('name the texts that are hardest, with their longest sentence', () => {
		expect(summary.hardest.map(({ file, longest, over }) => [file.split('/').at(-1), longest.text, longest.words, longest.line, over])).toEqual([
			['groups.yaml', long, 13, 6, 1],
		]);
	});
});
