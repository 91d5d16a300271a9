/** What leaves the site as Moodle XML and GIFT comes back as the same items. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { downloads } from '../../src/exchange/export/downloads.ts';
import { gift } from '../../src/exchange/export/gift.ts';
import { moodleXml } from '../../src/exchange/export/moodle.ts';
import { fromGift } from '../../src/exchange/import/gift.ts';
import { fromMoodleXml } from '../../src/exchange/import/moodle.ts';
import type { Imported } from '../../src/exchange/import/result.ts';
import { readXml } from '../../src/files/xml-reader.ts';
import type { Part } from '../../src/quiz/markup.ts';
import { inOneLanguage, type PlainItem, type PlainQuiz } from '../../src/quiz/plain.ts';
import { quiz as quizSchema } from '../../src/quiz/schema.ts';
import { tries } from '../sweep.ts';
import { importIntoMoodle } from './moodle-reader.ts';
import { sample, sampleItem, sampleQuizWords } from './quiz-samples.ts';

const quizWords = sampleQuizWords('vi');
const formats: { name: string; out: (quiz: PlainQuiz) => string; back: (text: string) => Imported }[] = [
	{ name: 'Moodle XML', out: (quiz) => moodleXml(quiz, quizWords), back: (text) => fromMoodleXml(text, 'mau') },
	{ name: 'GIFT', out: (quiz) => gift(quiz, quizWords), back: (text) => fromGift(text, 'mau') },
];

/** Text with signs that one format or the other takes for its own. */
const words = fc
	.stringMatching(/^[a-zA-Zđàêưẵ][a-zA-Z0-9đàêưẵ ,.;!~=#<>&"'()%]{0,30}[a-zđàêư0-9]$/)
	.map((text) => text.replace(/\s+/g, ' ').replaceAll('->', '>'));
/** Words that may be dragged, marked or typed. */
const answer = fc.stringMatching(/^[a-zđàêư][a-zđàêư0-9 ,.~=#&'-]{0,12}[a-zđàêư]$/).map((text) => text.replace(/\s+/g, ' '));
const different = (text: fc.Arbitrary<string>, minLength: number) => fc.uniqueArray(text, { minLength, maxLength: 5, selector: (word) => word.toLowerCase() });
const gaps = (spellings: number): fc.Arbitrary<Part[]> =>
	fc
		.array(fc.record({ text: words, answers: different(answer, 1), tip: fc.option(answer, { nil: undefined }) }), { minLength: 1, maxLength: 4 })
		.map((pieces) => [
			...pieces.flatMap(({ text, answers, tip }, index): Part[] => [
				{ kind: 'text', text: `${index === 0 ? '' : ' '}${text} ` },
				{ kind: 'place', answers: answers.slice(0, spellings), ...(tip === undefined ? {} : { tip }) },
			]),
			{ kind: 'text', text: ' hết.' },
		]);

const task: fc.Arbitrary<object> = fc.oneof(
	fc.record({
		type: fc.constant('single'),
		keepOrder: fc.boolean(),
		answers: different(words, 2).map((texts) => texts.map((text, index) => ({ text, correct: index === 1, ...(index ? { feedback: `vì ${text}` } : {}) }))),
	}),
	fc.record({
		type: fc.constant('multiple'),
		keepOrder: fc.boolean(),
		answers: different(words, 3).map((texts) => texts.map((text, index) => ({ text, correct: index < 2 }))),
	}),
	fc.record({ type: fc.constant('true-false'), answer: fc.boolean() }),
	fc.record({ type: fc.constant('blanks'), parts: gaps(5) }),
	fc.record({ type: fc.constant('drag'), parts: gaps(1), distractors: fc.array(answer, { maxLength: 2 }) }),
	fc.record({ type: fc.constant('order'), steps: different(answer, 2) }),
	fc.record({
		type: fc.constant('match'),
		pairs: fc
			.tuple(different(answer, 3), different(answer, 3))
			.map(([lefts, rights]) => lefts.slice(0, 3).map((left, index) => ({ left, right: rights[index] ?? '' }))),
		distractors: fc.array(answer, { maxLength: 2 }),
	}),
);
const item: fc.Arbitrary<PlainItem> = fc
	.record({ question: words, explanation: words, difficulty: fc.constantFrom('easy', 'medium', 'hard'), task })
	.map(({ task: own, ...rest }) => ({ ...rest, id: 'x', topic: 'crc', sources: [{ id: 'CRC', at: 'Điều 1' }, { id: 'HP' }], ...own }) as PlainItem);

describe.each(formats)('$name', ({ out, back }) => {
	it.each(['vi', 'en'])('gives every item back as it was (%s)', (language) => {
		const quiz = sample(language);
		const { quiz: read, refusals } = back(out(quiz));
		expect(refusals).toEqual([]);
		expect(read?.items).toEqual(quiz.items);
		expect(read).toMatchObject({ title: quiz.title, intro: quiz.intro, language, pass: quiz.pass, shuffle: quiz.shuffle });
	});
	it('keeps how many items are drawn', () => {
		expect(back(out({ ...sample('vi'), draw: 3 })).quiz?.draw).toBe(3);
	});
	it('keeps items with signs of its own', () => {
		fc.assert(
			fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
				const numbered = items.map((each, index) => ({ ...each, id: `cau-${index}` }));
				const { quiz, refusals } = back(out({ ...sample('vi'), items: numbered }));
				expect(refusals).toEqual([]);
				expect(quiz?.items).toEqual(numbered);
			}),
			{ numRuns: tries(80) },
		);
	});
});

describe('what Moodle expects', () => {
	const xml = moodleXml(sample('vi'), quizWords);
	const read = readXml(xml);
	const questions = 'root' in read ? read.root.children : [];
	it('is well-formed, with one element per item behind the category', () => {
		expect(questions.map(({ attributes }) => attributes.type)).toEqual([
			'category',
			'multichoice',
			'multichoice',
			'truefalse',
			'cloze',
			'ddwtos',
			'multichoice',
			'ordering',
			'matching',
		]);
	});
	it('shares points among right answers, and takes them for wrong ones', () => {
		expect(xml).toContain('<answer fraction="50" format="html"><text>&lt;p&gt;Quyền được học tập&lt;/p&gt;</text>');
		expect(xml).toContain('<answer fraction="-100" format="html"><text>&lt;p&gt;Quyền có máy bay riêng&lt;/p&gt;</text>');
	});
	it('writes places of each kind in its own way', () => {
		expect(xml).toContain('{1:SHORTANSWER:=hòa bình~=hòa hợp}');
		expect(xml).toContain('Quốc gia [[1]] và ủy ban đưa ra [[2]].');
		expect(xml).toContain('<dragbox><text>bản án</text><group>1</group></dragbox>');
		expect(xml).toContain('&lt;u&gt;nguồn gốc dân tộc&lt;/u&gt;');
	});
});

/** Every quiz and bank of this copy of the site. */
const folder = new URL('../../quizzes/', import.meta.url);
const own = readdirSync(folder)
	.filter((name) => name.endsWith('.yaml'))
	.map((name) => quizSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))));

describe('what Moodle 4.5 takes in', () => {
	const marks = (right: number, wrong: number): PlainItem => {
		const runs = (kind: 'place' | 'word', count: number): Part[] =>
			Array.from({ length: count }, (_, index): Part[] => [
				kind === 'place' ? { kind, answers: [`đúng ${index}`] } : { kind, text: `sai ${index}` },
				{ kind: 'text', text: ' và ' },
			]).flat();
		return { ...sampleItem('mark'), parts: [...runs('place', right), ...runs('word', wrong)] };
	};
	const of = (...items: PlainItem[]) => importIntoMoodle(moodleXml({ ...sample('vi'), items }, quizWords));

	it.each(own.flatMap(({ id }) => ['vi', 'en'].map((language) => [id, language] as const)))('every question of %s (%s)', (id, language) => {
		const quiz = own.find((each) => each.id === id);
		if (!quiz) throw new Error(id);
		const plain = inOneLanguage(quiz, own, language);
		const { questions, problems } = importIntoMoodle(moodleXml(plain, quizWords));
		expect(problems).toEqual([]);
		expect(questions).toHaveLength(plain.items.length);
	});
	it('every type', () => {
		const { questions, problems } = importIntoMoodle(moodleXml(sample('vi'), quizWords));
		expect(problems).toEqual([]);
		expect(questions).toHaveLength(sample('vi').items.length);
	});
	it('any number of right and wrong words; marking all of them gains nothing', () => {
		for (let right = 1; right <= 20; right++) {
			for (let wrong = 1; wrong <= 25; wrong++) {
				const { questions, problems } = of(marks(right, wrong));
				expect(problems).toEqual([]);
				const grades = questions[0]?.answers.map(({ grade }) => grade) ?? [];
				expect(grades).toHaveLength(right + wrong);
				expect(grades.reduce((sum, grade) => sum + grade, 0)).toBeLessThan(0.0001);
				expect(grades.filter((grade) => grade > 0)).toHaveLength(right);
			}
		}
	});
	it('any items with signs of its own', () => {
		fc.assert(
			fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
				const { questions, problems } = of(...items);
				expect(problems).toEqual([]);
				expect(questions).toHaveLength(items.length);
			}),
			{ numRuns: tries(80) },
		);
	});
	it('typed words as they are, whatever signs they hold', () => {
		const answers = ['và/hoặc', 'a "b" c', "d'e", '50% ~ 60%', 'số #1', '{e}', 'f\\', '\\', 'g & h', '<b>', 'i=j', '&amp;', '&#126;', 'k\\~l'];
		for (const expected of answers) {
			const parts: Part[] = [
				{ kind: 'text', text: 'Gõ ' },
				{ kind: 'place', answers: ['khác', expected, 'nữa'] },
				{ kind: 'text', text: '.' },
			];
			const quiz = { ...sample('vi'), items: [{ ...sampleItem('blanks'), parts }] };
			const { questions, problems } = importIntoMoodle(moodleXml(quiz, quizWords));
			expect(problems).toEqual([]);
			const places = questions[0]?.places ?? [];
			expect(places.map((place) => place.length)).toEqual([3]);
			expect(places[0]?.[1]).toBe(expected);
		}
	});
});

describe('what GIFT expects', () => {
	const text = gift(sample('vi'), quizWords);
	it.each([
		['a right and wrong answers', '\t=Công ước ICERD\n\t~Công ước CAT về tra tấn'],
		['a statement', '{\n\tFALSE\n'],
		['one blank at a time', 'Công ước chống phân biệt (1) ____ (hai chữ), vì một xã hội {\n\t=hòa bình\n\t=hòa hợp\n'],
		['pairs, and a right side that belongs to none', '\t=ICERD -> phân biệt chủng tộc\n\t=CRC -> quyền trẻ em\n\t= -> luật biển'],
		[
			'which questions are several now',
			'// GIFT chỉ có một chỗ trống trong mỗi câu; câu có nhiều chỗ trống ở đây là mỗi chỗ trống một câu: dien-cho-trong (2).\n',
		],
		['the explanation with its sources', '####Điều 1 nêu các căn cứ đó. [Nguồn\\: OHCHR, Điều 1]'],
	])('%s', (_, part) => expect(text).toContain(part));
	it('says nothing of several questions where there are none, and both on the page of the quiz', () => {
		const one = { ...sample('vi'), items: [sampleItem('single')] };
		expect(gift(one, quizWords)).not.toContain('// GIFT');
		const splitIn = (quiz: PlainQuiz) => downloads(quiz, quizWords).map(({ kind, split }) => [kind, split]);
		expect(splitIn(one)).toEqual(['h5p', 'h5p21', 'moodle', 'gift', 'qti', 'csv'].map((kind) => [kind, 0]));
		expect(splitIn(sample('vi'))).toContainEqual(['gift', 1]);
		expect(fromGift(gift(sample('vi'), quizWords), 'mau').quiz?.items).toEqual(sample('vi').items);
	});
});
