/** The YAML of a draft: what an editor gets to see, and that it is the same quiz again when it is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pair } from '../../src/exchange/import/h5p-pair.ts';
import { draftYaml } from '../../src/exchange/import/yaml.ts';
import { fold, readMarkup } from '../../src/quiz/markup.ts';
import { type DraftItem, type DraftQuiz, inOneLanguage, type PlainItem, type PlainQuiz } from '../../src/quiz/plain.ts';
import { quiz as schema } from '../../src/quiz/schema.ts';
import { tries } from '../sweep.ts';

const common = { question: 'Câu hỏi: có # và "ngoặc"?', explanation: '- Vì: luật nói thế', sources: [{ id: 'CRC', at: 'Điều 1' }, { id: 'NQ-27' }] };
const done = (id: string) => ({ ...common, sources: [...common.sources], id, difficulty: 'hard' as const, topic: 'crc' });
const items: PlainItem[] = [
	{
		...done('mot'),
		type: 'single',
		answers: [
			{ text: 'true', correct: true, feedback: '1' },
			{ text: 'null', correct: false },
		],
		keepOrder: true,
	},
	{
		...done('nhieu'),
		type: 'multiple',
		answers: [
			{ text: '1990', correct: true },
			{ text: '~', correct: false },
		],
		keepOrder: false,
	},
	{ ...done('sai'), type: 'true-false', answer: false },
	{ ...done('dien'), type: 'blanks', parts: readMarkup('[1990 | năm 1990 ? bốn chữ số] là năm [hai].') },
	{ ...done('dau'), type: 'mark', parts: readMarkup('[nhà trường] và {bạn bè}') },
	{ ...done('keo'), type: 'drag', parts: readMarkup('[Quốc gia] phải: làm'), distractors: ['cá nhân', '2'] },
	{ ...done('keo-2'), type: 'drag', parts: readMarkup('[Quốc gia]'), distractors: [] },
	{ ...done('xep'), type: 'order', steps: ['Ký', 'Phê chuẩn'] },
	{
		...done('ghep'),
		type: 'match',
		pairs: [
			{ left: '1966', right: 'ICCPR' },
			{ left: '1989', right: 'CRC' },
		],
		distractors: ['CAT'],
	},
];
const full: PlainQuiz = {
	id: 'bai',
	language: 'vi',
	title: 'Bài: một',
	intro: 'Giới thiệu.',
	pass: 60,
	shuffle: true,
	draw: 3,
	feedback: [{ from: 0, to: 100, text: 'Xong' }],
	items,
};
const readBack = (text: string, language = 'vi') => inOneLanguage(schema.parse(parse(text)), [], language);

it('a complete draft passes the schema and is the same quiz again', () => {
	expect(readBack(draftYaml([full]))).toEqual(full);
});

it('so is one with any words', () => {
	const words = fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
		.map(fold)
		.filter((text) => text !== '' && text.isWellFormed());
	fc.assert(
		fc.property(words, words, fc.array(words, { minLength: 2, maxLength: 4 }), (title, question, steps) => {
			const draft: PlainQuiz = { ...full, title, items: [{ ...done('a'), question, type: 'order', steps }] };
			expect(readBack(draftYaml([draft]))).toEqual(draft);
		}),
		{ numRuns: tries(300), seed: 20261124 },
	);
});

it('no imported item is verified: somebody has to compare it with its source', () => {
	expect(schema.parse(parse(draftYaml([full]))).items.map(({ verified }) => verified)).toEqual(items.map(() => undefined));
});

const bare: DraftQuiz = {
	id: 'bai',
	language: 'vi',
	title: 'Bài',
	intro: '',
	pass: 50,
	shuffle: false,
	feedback: [],
	items: [{ id: 'cau-1', question: '', sources: [], type: 'blanks', parts: readMarkup('Năm [1990]') }],
};

it('what an editor has to add is empty, with a note beside it', () => {
	expect(draftYaml([bare])).toBe(`id: bai
title:
  vi: Bài
intro:
  vi: "" # cần một hai câu giới thiệu bài
pass: 50
feedback:
  - from: 0
    to: 100
    text:
      vi: "" # cần lời nhận xét cho 0 đến 100 phần trăm số điểm
items:
  - id: cau-1
    type: blanks
    question:
      vi: "" # cần câu hỏi hoặc lời dẫn
    text:
      vi: Năm [1990]
    explanation:
      vi: "" # cần lời giải thích vì sao đáp án đúng
    source: [] # cần ít nhất một nguồn trong content/sources.yaml
    difficulty: "" # cần mức độ: easy, medium hoặc hard
    topic: "" # cần nhãn chủ đề, ví dụ crc
`);
});

it('the schema asks for each of these places', () => {
	const { error } = schema.safeParse(parse(draftYaml([bare])));
	expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([
		'intro.vi',
		'feedback.0.text.vi',
		'items.0.question.vi',
		'items.0.explanation.vi',
		'items.0.source',
		'items.0.difficulty',
		'items.0.topic',
	]);
});

it('a quiz in another language leaves the Vietnamese places open', () => {
	const text = draftYaml([{ ...bare, language: 'en', title: 'Quiz', intro: 'About.' }]);
	expect(text).toContain('title:\n  vi: "" # cần bản tiếng Việt\n  en: Quiz\n');
	expect(text).toContain('    text:\n      vi: "" # cần bản tiếng Việt\n      en: Năm [1990]\n');
	expect(text).toContain('    explanation:\n      vi: "" # cần lời giải thích vì sao đáp án đúng\n');
});

describe('two languages', () => {
	const english: DraftQuiz = {
		...full,
		language: 'en',
		title: 'Quiz',
		items: items.map((item): DraftItem => ({ ...item, question: `Q ${item.id}`, sources: [{ id: 'CRC', at: 'Article 1' }, { id: 'NQ-27' }] })),
	};

	it('stand side by side', () => {
		const paired = pair(full, english);
		if ('refusals' in paired) expect.fail(JSON.stringify(paired.refusals));
		const text = draftYaml(paired.drafts);
		expect(readBack(text)).toEqual(full);
		expect(readBack(text, 'en')).toEqual(english);
		expect(text).toContain('title:\n  vi: "Bài: một"\n  en: Quiz\n');
		expect(text).toContain('          vi: Điều 1\n          en: Article 1\n');
	});

	it('are put together by the ids of their items, or by place where the ids differ', () => {
		const turned = pair(full, { ...english, items: english.items.toReversed() });
		expect('drafts' in turned && turned.drafts[1].items).toEqual(english.items);
		const renamed = pair(full, { ...english, items: english.items.map((item, index) => ({ ...item, id: `q${index}` })) });
		expect('drafts' in renamed && readBack(draftYaml(renamed.drafts), 'en').items.map(({ id, question }) => `${id} ${question}`)).toEqual(
			items.map(({ id }) => `${id} Q ${id}`),
		);
	});

	it.each<[string, (item: DraftItem) => DraftItem, string[]]>([
		['another right answer', (item) => (item.type === 'single' ? { ...item, answers: item.answers.toReversed() } : item), ['«mot» single x- ≠ single -x']],
		['one answer less', (item) => (item.type === 'multiple' ? { ...item, answers: item.answers.slice(1) } : item), ['«nhieu» multiple x- ≠ multiple -']],
		['the contrary', (item) => (item.type === 'true-false' ? { ...item, answer: true } : item), ['«sai» true-false false ≠ true-false true']],
		['one gap less', (item) => (item.type === 'blanks' ? { ...item, parts: readMarkup('in [1990]') } : item), ['«dien» blanks 2 ≠ blanks 1']],
		[
			'one word less',
			(item) => (item.type === 'drag' ? { ...item, distractors: ['x'] } : item),
			['«keo» drag 1 + 2 ≠ drag 1 + 1', '«keo-2» drag 1 + 0 ≠ drag 1 + 1'],
		],
		['one step more', (item) => (item.type === 'order' ? { ...item, steps: ['a', 'b', 'c'] } : item), ['«xep» order 2 ≠ order 3']],
		['one pair less', (item) => (item.type === 'match' ? { ...item, pairs: item.pairs.slice(1) } : item), ['«ghep» match 2 + 1 ≠ match 1 + 1']],
		['another type', (item) => (item.type === 'mark' ? { ...item, type: 'blanks' } : item), ['«dau» mark 1 ≠ blanks 1']],
	])('do not fit with %s', (_what, change, expected) => {
		const paired = pair(full, { ...english, items: english.items.map(change) });
		expect('refusals' in paired && paired.refusals.map(({ kind, params }) => `${kind} ${params.what}`)).toEqual(expected.map((what) => `pair-differs ${what}`));
	});

	it('do not fit with one item more, or where both are the same language', () => {
		const what = (other: DraftQuiz) => {
			const paired = pair(full, other);
			return 'refusals' in paired ? paired.refusals.map(({ params }) => params.what) : [];
		};
		expect(what({ ...english, items: english.items.slice(1) })).toEqual(['vi 9, en 8']);
		expect(what({ ...english, language: 'vi' })).toEqual(['vi = vi']);
	});
});
