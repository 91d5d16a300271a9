/** Answers as a teacher reads them in the report of an LMS: what was asked and what was answered, in words, in both versions of SCORM. */
import { describe, expect, it, vi } from 'vitest';
import { shapesOf } from '../../src/course/shapes.ts';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { interactionOf } from '../../src/lms/interaction.ts';
import { newAttempt } from '../e2e/lms/moodle.ts';
import { sampleCourse } from './course-samples.ts';
import { visit, visitsInMoodle } from './moodle-visit.ts';
import { sampleQuizWords } from './quiz-samples.ts';

visitsInMoodle();

const TRUTH = { true: 'Đúng', false: 'Sai' };
type Definition = { interactionType: string; choices?: [id: string, text: string][]; question?: string };

function statement({ interactionType, choices, question = 'Theo Công ước,\nai là trẻ em?' }: Definition, response: string, pattern: string) {
	return {
		verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
		object: {
			id: 'https://example.org/q/?subContentId=0-1',
			definition: {
				interactionType,
				correctResponsesPattern: [pattern],
				description: { vi: question },
				...(choices ? { choices: choices.map(([id, text]) => ({ id, description: { vi: text } })) } : {}),
			},
		},
		result: { response, score: { raw: 0, max: 1, min: 0 } },
	};
}
const children = {
	interactionType: 'choice',
	choices: [
		['0', 'Người dưới 16 tuổi'],
		['1', 'Người dưới 18 tuổi, đang ở Việt Nam'],
		['2', '…'],
	] as [string, string][],
};

/** What Moodle keeps of an answer. */
async function told(version: '1.2' | '2004', ...[given, shape]: [Parameters<typeof interactionOf>[0], Parameters<typeof interactionOf>[2]?]) {
	const attempt = newAttempt(version);
	const one = await visit(attempt);
	one.session.answered(interactionOf(given, 'cau-mot', shape, Date.now(), TRUTH));
	await vi.advanceTimersByTimeAsync(5000);
	const part = (name: string) => attempt.tracks[`cmi.interactions.0.${name}`];
	return {
		type: part('type'),
		asked: part('description'),
		given: part(version === '1.2' ? 'student_response' : 'learner_response'),
		right: part('correct_responses.0.pattern'),
	};
}

describe('SCORM 2004', () => {
	it('names choices by their letter and their words, in signs that a short identifier may have', async () => {
		expect(await told('2004', statement(children, '0[,]2', '1'))).toEqual({
			type: 'choice',
			asked: 'Theo Công ước, ai là trẻ em?',
			given: 'a_Nguoi_duoi_16_tuoi[,]c',
			right: 'b_Nguoi_duoi_18_tuoi_dang_o_Viet_Nam',
		});
	});
	it('keeps long choices apart by their letters, and cuts them between words', async () => {
		const long = 'Mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và các quyền, không phân biệt';
		const { given = '' } = await told(
			'2004',
			statement(
				{
					interactionType: 'choice',
					choices: [
						['0', `${long} một`],
						['1', `${long} hai`],
					],
				},
				'0[,]1',
				'0',
			),
		);
		const [one = '', two = ''] = given.split('[,]');
		expect(one).toMatch(/^a_Moi_nguoi_sinh_ra_\w+[a-z]$/);
		expect(one.slice(1)).toBe(two.slice(1));
		expect(one.length).toBeLessThanOrEqual(50);
	});
	it('names words that were placed by their place, their letter and themselves', async () => {
		const shape = sampleShapes().find(({ kind }) => kind === 'words');
		const [first = '', second = ''] = shape?.words ?? [];
		const { type, given, right } = await told('2004', statement({ interactionType: 'fill-in' }, `${second}[,]`, `${first}[,]${second}`), shape);
		expect(type).toBe('matching');
		expect(given).toMatch(/^1\[\.\]b_\w+$/);
		expect(right).toMatch(/^1\[\.\]a_\w+\[,\]2\[\.\]b_\w+$/);
	});
	it('leaves true and false to the standard', async () => {
		expect(await told('2004', statement({ interactionType: 'true-false' }, 'true', 'false'))).toMatchObject({
			type: 'true-false',
			given: 'true',
			right: 'false',
		});
	});
});

describe('SCORM 1.2', () => {
	it('writes out what was asked and what was chosen', async () => {
		expect(await told('1.2', statement(children, '0', '1'))).toEqual({
			type: 'fill-in',
			asked: undefined,
			given: 'Theo Công ước, ai là trẻ em? Người dưới 16 tuổi',
			right: 'Theo Công ước, ai là trẻ em? Người dưới 18 tuổi, đang ở Việt Nam',
		});
	});
	it('puts a colon where a question has no mark of its own, and a dash where nothing was chosen', async () => {
		const { given } = await told('1.2', statement({ ...children, question: 'Chọn câu đúng' }, '', '1'));
		expect(given).toBe('Chọn câu đúng: –');
	});
	it('cuts the question before the answer, and both to 255 characters', async () => {
		const question = 'Một tình huống kể thật dài. '.repeat(20);
		const { given = '' } = await told('1.2', statement({ ...children, question }, '1', '1'));
		expect(given.length).toBeLessThanOrEqual(255);
		expect(given).toMatch(/…: Người dưới 18 tuổi, đang ở Việt Nam$/);
		const endless = await told('1.2', statement({ ...children, question, choices: [['0', 'lựa chọn dài '.repeat(60)]] }, '0', '0'));
		expect(endless.given?.length).toBeLessThanOrEqual(255);
		expect(endless.given).toContain('Một tình huống');
	});
	it('says true and false in the language of the course', async () => {
		expect(await told('1.2', statement({ interactionType: 'true-false', question: 'Quyền là ân huệ.' }, 'true', 'false'))).toMatchObject({
			type: 'fill-in',
			given: 'Quyền là ân huệ. Đúng',
			right: 'Quyền là ân huệ. Sai',
		});
	});
	it('writes placed words with the numbers of their places', async () => {
		const shape = sampleShapes().find(({ kind }) => kind === 'words');
		const [first = '', second = ''] = shape?.words ?? [];
		const { type, given } = await told(
			'1.2',
			statement({ interactionType: 'fill-in', question: 'Đặt từ' }, `${second}[,]${first}`, `${first}[,]${second}`),
			shape,
		);
		expect({ type, given }).toEqual({ type: 'fill-in', given: `Đặt từ: 1. ${second}; 2. ${first}` });
	});
	it('leaves what a learner typed as it is', async () => {
		expect(await told('1.2', statement({ interactionType: 'fill-in' }, 'trẻ em', 'trẻ em'))).toMatchObject({
			type: 'fill-in',
			given: 'trẻ em',
			right: 'trẻ em',
		});
	});
	it('splits no sign in two where it cuts', async () => {
		const { given = '' } = await told('1.2', statement({ ...children, question: '😀'.repeat(200) }, '0', '1'));
		expect(given).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
	});
});

function sampleShapes() {
	const words = sampleQuizWords('vi');
	return sampleCourse().quizzes.flatMap((quiz) => shapesOf(quiz, compileQuiz(quiz, words)).items);
}
