/** A quiz for other hosts of H5P: what their official content types play as it is meant, and what comes back from it. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { downloads } from '../../src/exchange/export/downloads.ts';
import { fromH5p } from '../../src/exchange/import/h5p.ts';
import { compileQuiz, forHosts, type SetVersion, setVersions } from '../../src/h5p/compile/compile.ts';
import { h5pPackage } from '../../src/h5p/compile/package.ts';
import { readMarkup } from '../../src/quiz/markup.ts';
import type { PlainItem, PlainQuiz } from '../../src/quiz/plain.ts';
import { itemSemantics, setSemantics } from './h5p-semantics.ts';
import { sample, sampleItem, sampleQuizWords } from './quiz-samples.ts';

type Question = { library: string; params: { question?: string; answers?: { text: string; correct: boolean }[]; behaviour: object; questions?: string[] } };
const quizOf = (...items: PlainItem[]): PlainQuiz => ({ ...sample('vi'), items });
const compiled = (quiz: PlainQuiz, version: SetVersion = 20) => compileQuiz(quiz, sampleQuizWords('vi'), forHosts(version));
const questionsOf = (quiz: PlainQuiz) => compiled(quiz).content.questions as Question[];
const back = async (quiz: PlainQuiz) => fromH5p(h5pPackage(compiled(quiz)), quiz.id);
const marked = (text: string): PlainItem => ({ ...sampleItem('mark'), parts: readMarkup(text) });
const typed = (text: string): PlainItem => ({ ...sampleItem('blanks'), parts: readMarkup(text) });

describe('words to mark', () => {
	const item = marked('Ở [nhà trường] và [gia đình], không phải {bạn bè} hay {a < b}, [nhà trường] nữa.');
	const [question] = questionsOf(quizOf(item));
	it('are a choice of several among the words in bold, a word of two syllables worth one point', () => {
		expect(question?.library).toBe('H5P.MultiChoice 1.16');
		expect(question?.params.question).toBe(
			`<p>${item.question}</p><p>Ở <strong>nhà trường</strong> và <strong>gia đình</strong>, không phải <strong>bạn bè</strong> hay <strong>a &lt; b</strong>, <strong>nhà trường</strong> nữa.</p>`,
		);
		expect(question?.params.answers?.map(({ text, correct }) => [text, correct])).toEqual([
			['nhà trường (1)', true],
			['gia đình', true],
			['bạn bè', false],
			['a &lt; b', false],
			['nhà trường (2)', true],
		]);
		expect(question?.params.behaviour).toMatchObject({ type: 'multi', singlePoint: false, randomAnswers: false });
	});
	it('stay a choice of several where one word is right', () =>
		expect(questionsOf(quizOf(marked('[một] {hai} {ba}')))[0]?.params.behaviour).toMatchObject({ type: 'multi' }));
	it.each([
		['with wrong choices that are meant', item],
		['where every word can be marked', marked('Trẻ em có [quyền] và [bổn phận].')],
		['as the sample has them', sampleItem('mark')],
	])('come back as they were %s', async (_what, each) => {
		const { quiz, refusals } = await back(quizOf(each));
		expect(refusals).toEqual([]);
		expect(quiz?.items).toEqual([each]);
	});
	it('are what they became where a host changed the text', async () => {
		const { manifest, content } = compiled(quizOf(item));
		const [first] = content.questions as Question[];
		const change = { ...first, params: { ...first?.params, question: `${first?.params.question}<p><strong>Thêm</strong></p>` } };
		const { quiz } = await fromH5p(h5pPackage({ manifest, content: { ...content, questions: [change] } as typeof content }), 'bai');
		expect(quiz?.items[0]).toMatchObject({ type: 'multiple' });
	});
	it('stay words to mark in the player here', () => {
		const { content } = compileQuiz(quizOf(item), sampleQuizWords('vi'));
		expect((content.questions as Question[])[0]?.library).toBe('H5P.MarkTheWords 1.11');
	});
});

describe('words to type', () => {
	const textOf = (text: string) => questionsOf(quizOf(typed(text)))[0]?.params.questions;
	it('are right in both placings of tone marks', () => {
		expect(textOf('Sống [hoà bình | yên ổn] và [khỏe mạnh ? hai chữ], [quý].')).toEqual([
			'<p>Sống *hoà bình/hòa bình/yên ổn* và *khỏe mạnh/khoẻ mạnh:hai chữ*, *quý*.</p>',
		]);
	});
	it('are each there once', () => expect(textOf('[hòa | hoà]')).toEqual(['<p>*hòa/hoà*</p>']));
	it('are in NFC, with single plain spaces and no signs without width', () => {
		const [, text = ''] = /\*(.*)\*/.exec(textOf(`[${'Việt\u00a0 Nam\u200b'.normalize('NFD')}]`)?.[0] ?? '') ?? [];
		expect(text).toBe('Việt Nam');
	});
	it('come back with the spellings that an editor wrote', async () => {
		const item = typed('Sống [hoà bình | yên ổn] và [khỏe mạnh ? hai chữ].');
		expect((await back(quizOf(item))).quiz?.items).toEqual([item]);
	});
	it('are as they are written in the player here, which compares as a reader does', () => {
		const { content } = compileQuiz(quizOf(typed('[hòa]')), sampleQuizWords('vi'));
		expect((content.questions as Question[])[0]?.params.questions).toEqual(['<p>*hòa*</p>']);
	});
});

describe('a package for hosts', () => {
	it.each(setVersions)('holds only fields of the official types, in a QuestionSet 1.%i', (version) => {
		const { manifest, content } = compiled(sample('vi'), version);
		expect(setSemantics.safeParse(content).error?.issues).toBeUndefined();
		for (const { library, params } of content.questions as Question[]) expect(itemSemantics[library]?.safeParse(params).error?.issues, library).toBeUndefined();
		const named = manifest.preloadedDependencies as { machineName: string; majorVersion: number; minorVersion: number }[];
		expect(named.find(({ machineName }) => machineName === 'H5P.QuestionSet')).toEqual({
			machineName: 'H5P.QuestionSet',
			majorVersion: 1,
			minorVersion: version,
		});
		expect(named.map(({ machineName }) => machineName)).not.toContain('H5P.MarkTheWords');
	});
	it('is there for each version that hosts hold, with the same content', async () => {
		const files = downloads(sample('vi'), sampleQuizWords('vi')).filter(({ name }) => name.endsWith('.h5p'));
		expect(files.map(({ name, kind }) => [name, kind])).toEqual([
			['mau.vi.h5p', 'h5p'],
			['mau.questionset-1-21.vi.h5p', 'h5p21'],
		]);
		const [older, newer] = files.map(({ data }) => unzipSync(data as Uint8Array));
		expect(strFromU8(older?.['content/content.json'] ?? new Uint8Array())).toBe(strFromU8(newer?.['content/content.json'] ?? new Uint8Array()));
		for (const { data } of files) expect((await fromH5p(data as Uint8Array, 'mau')).quiz?.items).toEqual(sample('vi').items);
	});
});
