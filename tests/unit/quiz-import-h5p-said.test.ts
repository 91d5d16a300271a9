import { describe, expect, it } from 'vitest';
import { fromH5p } from '../../src/exchange/import/h5p.ts';
import { draftYaml } from '../../src/exchange/import/yaml.ts';
import { pack, questionSet } from './sound-packages.ts';

describe('what has no place in a quiz is said', () => {
	const question = { library: 'H5P.TrueFalse 1.8', params: { question: 'Đúng?', correct: 'true' } };
	const taken = async (head: Record<string, unknown>, set: Record<string, unknown>, metadata: Record<string, unknown> = {}) => {
		const files = questionSet([{ ...question, metadata }], set);
		const { quiz, refusals } = await fromH5p(pack({ ...files, 'h5p.json': JSON.stringify({ ...JSON.parse(`${files['h5p.json']}`), ...head }) }), 'bai');
		return { quiz, said: refusals.map(({ kind, params }) => `${kind} ${params.name} ${params.what}`) };
	};
	const authors = [{ name: 'Nguyễn Thị A', role: 'Author' }, { name: 'Sở Tư pháp' }];
	it('authors, licence and source, and at the top of the file as well', async () => {
		const { quiz, said } = await taken(
			{ authors, license: 'CC BY-SA', licenseVersion: '4.0', source: 'https://example.org/bai', yearFrom: 2024, authorComments: 'Bản nháp' },
			{},
			{ title: 'Câu đầu', license: 'CC BY', authors: [{ name: 'B' }] },
		);
		const whole = 'Nguyễn Thị A (Author); Sở Tư pháp; 2024; CC BY-SA 4.0; https://example.org/bai';
		expect(said).toEqual([`credits Quyền trẻ em ${whole}`, 'credits Quyền trẻ em Bản nháp', 'credits 1. Câu đầu B; CC BY']);
		expect(quiz && draftYaml([quiz]).split('\n').slice(0, 3)).toEqual([`# Quyền trẻ em: ${whole}`, '# Quyền trẻ em: Bản nháp', '# 1. Câu đầu: B; CC BY']);
	});
	it('a licence that nobody chose is none', async () => expect((await taken({ license: 'U', authors: [] }, {}, { license: 'U' })).said).toEqual([]));
	it('no author of any shape breaks the file', async () => {
		const { quiz } = await taken({ title: 'Quyền\ntrẻ em', authors: [{ name: 'a\nid: khac\n# <b>b</b>' }, 7, null], license: ['x'] }, {});
		expect(quiz && draftYaml([quiz])).toMatch(/^# Quyền trẻ em: a id: khac # b\n\nid: bai\n/);
	});
	it('that there is no way back', async () =>
		expect((await taken({}, { disableBackwardsNavigation: true })).said).toEqual(['lossy-item Quyền trẻ em disableBackwardsNavigation']));
	it('texts of older sets', async () =>
		expect((await taken({}, { endGame: { oldFeedback: { successGreeting: 'Giỏi!' } } })).said).toEqual(['lossy-item Quyền trẻ em endGame.oldFeedback']));
	it('media of other hosts, with their address', async () =>
		expect((await taken({}, { endGame: { successVideo: [{ path: 'https://youtu.be/x', mime: 'video/YouTube' }] } })).said).toEqual([
			'lossy-item Quyền trẻ em endGame.successVideo[0] (https://youtu.be/x)',
		]));
	it.each([
		[{ title: 'Quyền trẻ em', introduction: '<p>Chào các em.</p>' }, 'Chào các em.'],
		[{ title: '<p>Trước khi làm</p>', introduction: '<p>Đọc kỹ.</p>' }, 'Trước khi làm. Đọc kỹ.'],
		[{ title: 'Sẵn sàng?', introduction: '' }, 'Sẵn sàng?'],
	])('nothing of the first page: %o', async (introPage, intro) => expect((await taken({}, { introPage })).quiz?.intro).toBe(intro));
});

describe('marks for points in feedback', () => {
	const texts: [language: string, html: string, text: string][] = [
		['vi', '<p>Bạn được @score trên @total điểm.</p>', 'Bạn được số điểm ghi ở kết quả.'],
		['vi', '@score/@total: đạt @percent%!', 'Số điểm ghi ở kết quả: đạt 50–100%!'],
		['en', 'You got @score out of @total points (@percent %).', 'You got the points in the result (50–100%).'],
		['en', 'Of @total points you have some.', 'Of all points you have some.'],
		['en', 'Write to a@score.example or @scoreboard.', 'Write to a@score.example or @scoreboard.'],
	];
	it.each(texts)('become words (%s): %s', async (language, html, text) => {
		const set = {
			endGame: {
				overallFeedback: [
					{ from: 0, to: 49 },
					{ from: 50, to: 100, feedback: html },
				],
			},
		};
		const asked = language === 'vi' ? 'Trẻ em dưới mười tám tuổi, đúng?' : 'Is a child a person below the age of eighteen years, in every country?';
		const files = questionSet([{ library: 'H5P.TrueFalse 1.8', params: { question: asked, correct: 'true' } }], set);
		const head = { ...JSON.parse(`${files['h5p.json']}`), title: language === 'vi' ? 'Quyền trẻ em' : 'Rights', language };
		const { quiz } = await fromH5p(pack({ ...files, 'h5p.json': JSON.stringify(head) }), 'bai');
		expect([quiz?.language, quiz?.feedback[1]?.text]).toEqual([language, text]);
	});
	it('are no explanation of an answer', async () => {
		const params = (feedback: string) => ({
			text: 'Điền',
			questions: ['*hai*'],
			overallFeedback: [{ from: 0, to: 100, feedback }],
		});
		const taken = async (feedback: string) => fromH5p(pack(questionSet([{ library: 'H5P.Blanks 1.14', params: params(feedback) }])), 'bai');
		expect((await taken('Bạn được @score/@total.')).quiz?.items[0]).not.toHaveProperty('explanation');
		const { quiz, refusals } = await taken('Được @score điểm. Vì luật nói vậy.');
		expect(quiz?.items[0]).toMatchObject({ explanation: 'Vì luật nói vậy.' });
		expect(refusals.map(({ params: { what } }) => what)).toEqual(['overallFeedback: @score']);
	});
});
