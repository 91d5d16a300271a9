/** A quiz as H5P content: what the official semantics allow, in one language, the same in every build. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compileQuiz, forHosts } from '../../src/h5p/compile/compile.ts';
import { stableUuid } from '../../src/h5p/compile/identity.ts';
import { h5pPackage } from '../../src/h5p/compile/package.ts';
import { inOneLanguage, type PlainQuiz } from '../../src/quiz/plain.ts';
import { readTags } from '../../src/quiz/tags.ts';
import { itemSemantics, setSemantics } from './h5p-semantics.ts';
import { sample, sampleQuizWords, writtenSample } from './quiz-samples.ts';

type Question = { library: string; params: Record<string, unknown>; subContentId: string; metadata: { title: string; authorComments: string } };
const compiled = (language: string, change: Partial<PlainQuiz> = {}) => compileQuiz({ ...sample(language), ...change }, sampleQuizWords(language));
const questions = (language = 'vi') => compiled(language).content.questions as Question[];
const paramsOf = (type: string) => questions().find(({ metadata }) => metadata.authorComments.includes(`type:${type}\n`))?.params ?? {};

describe('the content', () => {
	it.each(['vi', 'en'])('holds only fields of the official types (%s)', (language) => {
		const { content } = compiled(language);
		expect(setSemantics.safeParse(content).error?.issues).toBeUndefined();
		for (const { library, params } of questions(language)) expect(itemSemantics[library]?.safeParse(params).error?.issues, library).toBeUndefined();
	});
	it('uses every type that a quiz can hold', () => {
		expect(new Set(questions().map(({ library }) => library))).toEqual(new Set(Object.keys(itemSemantics)));
	});
	it('leaves no interface string empty or in another language', () => {
		const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values((value ?? {}) as object).flatMap(strings));
		const { content } = compiled('vi');
		const { content: english } = compiled('en');
		const vi = strings([content.texts, content.endGame, ...questions('vi').map(({ params }) => [params.UI, params.l10n])]);
		const en = strings([english.texts, english.endGame, ...questions('en').map(({ params }) => [params.UI, params.l10n])]);
		expect(vi).toHaveLength(en.length);
		expect(vi.filter((text) => text.trim() === '')).toEqual([]);
		expect(vi.filter((text, index) => text === en[index])).toEqual([]);
	});
	it('names every library that an item needs', () => {
		const { manifest } = compiled('vi');
		const named = (manifest.preloadedDependencies as { machineName: string; majorVersion: number; minorVersion: number }[]).map(
			({ machineName, majorVersion, minorVersion }) => `${machineName} ${majorVersion}.${minorVersion}`,
		);
		expect(named).toEqual([...new Set(['H5P.QuestionSet 1.20', ...questions().map(({ library }) => library)])].sort());
		expect(manifest).toMatchObject({ mainLibrary: 'H5P.QuestionSet', language: 'vi' });
	});
	it('carries draw, order and pass mark', () => {
		expect(compiled('vi', { draw: 3, shuffle: false, pass: 65 }).content).toMatchObject({ poolSize: 3, randomQuestions: false, passPercentage: 65 });
		expect(compiled('vi').content).not.toHaveProperty('poolSize');
	});
	it('turns signs of HTML in an editor’s text into text', () => {
		const quiz = sample('vi');
		const [first, ...rest] = quiz.items;
		const content = compileQuiz({ ...quiz, items: [{ ...first, question: 'a < b & "c"' } as typeof first & object, ...rest] }, sampleQuizWords('vi')).content;
		expect((content.questions as Question[])[0]?.params.question).toBe('<p>a &lt; b &amp; &quot;c&quot;</p>');
	});
});

describe('each type', () => {
	it('single and multiple choice differ in behaviour', () => {
		expect(paramsOf('single')).toMatchObject({ behaviour: { type: 'single', randomAnswers: true } });
		expect(paramsOf('multiple')).toMatchObject({ behaviour: { type: 'multi', randomAnswers: false } });
	});
	it('true/false keeps its key as text', () => expect(paramsOf('true-false')).toMatchObject({ correct: 'false' }));
	it('blanks carry other spellings and hints, and take no misspelling for right', () => {
		expect(paramsOf('blanks')).toMatchObject({
			questions: ['<p>Công ước chống phân biệt *chủng tộc:hai chữ*, vì một xã hội *hòa bình/hòa hợp*.</p>'],
			behaviour: { acceptSpellingErrors: false, caseSensitive: false },
		});
	});
	it('words to drag', () => {
		expect(paramsOf('drag')).toMatchObject({ textField: 'Quốc gia *báo cáo* và ủy ban đưa ra *khuyến nghị*.', distractors: '*bản án*' });
	});
	it('words to mark of several syllables are joined', () => {
		expect(paramsOf('mark').textField).toContain('*\u2060màu* *da\u2060* hay *\u2060nguồn* *gốc* *dân* *tộc\u2060*');
		expect(paramsOf('mark').textField).toContain('\u2060nghề nghiệp\u2060 hay \u2060tuổi\u2060');
	});
	it('steps and pairs are lines of words to drag', () => {
		expect(paramsOf('order').textField).toBe('1. *Quốc gia nộp báo cáo*\n2. *Ủy ban đối thoại với quốc gia*\n3. *Ủy ban công bố khuyến nghị*');
		expect(paramsOf('match')).toMatchObject({ textField: 'ICERD → *phân biệt chủng tộc*\nCRC → *quyền trẻ em*', distractors: '*luật biển*' });
	});
	it('says after answering why, and by which source', () => {
		expect(paramsOf('single')).toMatchObject({ overallFeedback: [{ from: 0, to: 100, feedback: 'ICERD nói về phân biệt chủng tộc. [Nguồn: OHCHR, Điều 1]' }] });
	});
	it('marks titles in another language for voices, for the project’s own types alone', () => {
		const words = {
			...sampleQuizWords('vi'),
			cited: () => [
				{ title: 'Rights <of> [the] Child', language: 'en', at: 'Điều 5' },
				{ title: 'Luật Trẻ em', language: 'vi' },
			],
		};
		const said = (target?: Parameters<typeof compileQuiz>[2]) => {
			const [first] = compileQuiz(sample('vi'), words, target).content.questions as [Question];
			return (first.params.overallFeedback as { feedback: string }[])[0]?.feedback;
		};
		const text = 'ICERD nói về phân biệt chủng tộc. ';
		expect(said()).toBe(`${text}[Nguồn: <span lang="en">Rights &lt;of&gt; the Child</span>, Điều 5; Luật Trẻ em]`);
		expect(said(forHosts(20))).toBe(`${text}[Nguồn: Rights &lt;of&gt; the Child, Điều 5; Luật Trẻ em]`);
	});
	it('keeps id, difficulty, topic and sources for the way back', () => {
		const facts = questions().map(({ metadata }) => readTags(metadata.authorComments.split('\n')));
		expect(facts).toEqual(sample('vi').items.map(({ id, type, difficulty, topic, sources }) => ({ id, type, difficulty, topic, sources })));
	});
});

describe('identity', () => {
	it('is a UUID of version 5 that depends on the name alone', () => {
		expect(stableUuid('mot-dap-an')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(stableUuid('a')).not.toBe(stableUuid('b'));
		// Fixed for good: stored answers and the records of an LMS go by it.
		expect(stableUuid('mot-dap-an')).toBe('2dd040a8-831f-5b17-8c32-2fc706c2ef8f');
	});
	it('stays with an item when others come and go', () => {
		const quiz = sample('vi');
		const fewer = compileQuiz({ ...quiz, items: quiz.items.slice(3) }, sampleQuizWords('vi')).content.questions as Question[];
		expect(fewer.map(({ subContentId }) => subContentId)).toEqual(
			questions()
				.slice(3)
				.map(({ subContentId }) => subContentId),
		);
	});
});

describe('the package', () => {
	it('holds content alone, and is the same bytes each time', () => {
		const bytes = h5pPackage(compiled('vi'));
		expect(Object.keys(unzipSync(bytes))).toEqual(['content/content.json', 'h5p.json']);
		expect(JSON.parse(strFromU8(unzipSync(bytes)['content/content.json'] ?? new Uint8Array()))).toEqual(compiled('vi').content);
		expect(Buffer.from(bytes).equals(Buffer.from(h5pPackage(compiled('vi'))))).toBe(true);
	});
});

it('a quiz without a translation says that it speaks Vietnamese, whatever page shows it', () => {
	const { title, from: _, ...written } = writtenSample();
	const shown = inOneLanguage({ ...written, title: { vi: title.vi } }, [], 'en');
	expect(shown.language).toBe('vi');
	expect(compileQuiz(shown, sampleQuizWords('en')).manifest.language).toBe('vi');
	expect(sample('en').language).toBe('en');
});
