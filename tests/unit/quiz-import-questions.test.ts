/** Questions as other authoring tools write them: what comes in, and what is said to be lost. */
import { describe, expect, it } from 'vitest';
import { fromH5p } from '../../src/exchange/import/h5p.ts';
import { readMarkup } from '../../src/quiz/markup.ts';
import type { DraftItem } from '../../src/quiz/plain.ts';
import { pack, questionSet } from './sound-packages.ts';

/** One question of a set without anything around it. */
async function only(library: string, params: Record<string, unknown>, metadata: Record<string, unknown> = {}) {
	const { quiz, refusals } = await fromH5p(pack(questionSet([{ library, params, metadata, subContentId: 'x' }])), 'bai');
	return { item: quiz?.items[0], lost: refusals.map(({ kind, params }) => `${kind} ${params.what}`) };
}
const bare = { id: 'cau-1', sources: [] };

describe('questions as other tools write them', () => {
	const cases: [what: string, library: string, params: Record<string, unknown>, item: DraftItem, lost?: string[]][] = [
		[
			'formatted HTML, entities and hard spaces',
			'H5P.MultiChoice 1.16',
			{
				question: '<p>Công&nbsp;ước <strong>v&#7873; <em>quyền</em></strong> tr&#x1EBB;&nbsp;em&nbsp;</p>\n<p>có bao nhiêu &#39;điều&#39;?</p>\n',
				answers: [
					{ text: '<div>54</div>\n', correct: true, tipsAndFeedback: { tip: '', chosenFeedback: '<div>Đúng&nbsp;rồi</div>\n', notChosenFeedback: '' } },
					{ text: '<div>45 &lt; 54</div>\n', correct: false, tipsAndFeedback: {} },
					{ text: '', correct: false },
				],
				behaviour: { type: 'auto', randomAnswers: true },
				overallFeedback: [{ from: 0, to: 100 }],
			},
			{
				...bare,
				type: 'single',
				question: "Công ước về quyền trẻ em có bao nhiêu 'điều'?",
				answers: [
					{ text: '54', correct: true, feedback: 'Đúng rồi' },
					{ text: '45 < 54', correct: false },
				],
				keepOrder: false,
			},
		],
		[
			'two right answers, hints and texts by score',
			'H5P.MultiChoice 1.14',
			{
				media: { type: { library: 'H5P.Image 1.1', params: { file: { path: 'images/a.png', mime: 'image/png' } } } },
				question: 'Hai? <img src="images/b.png" alt="b"> <a href="https://example.org">luật</a>',
				answers: [
					{ text: 'a', correct: true, tipsAndFeedback: { tip: '<p>nghĩ kỹ</p>', notChosenFeedback: 'tiếc' } },
					{ text: 'b', correct: true },
				],
				behaviour: { type: 'single', randomAnswers: false },
				overallFeedback: [
					{ from: 0, to: 50, feedback: 'kém' },
					{ from: 51, to: 100, feedback: 'tốt' },
				],
			},
			{
				...bare,
				type: 'multiple',
				question: 'Hai? luật',
				answers: [
					{ text: 'a', correct: true },
					{ text: 'b', correct: true },
				],
				keepOrder: true,
			},
			['tip', 'notChosenFeedback', 'behaviour.type', 'overallFeedback', 'media.type', '<img>', '<a>'],
		],
		[
			'a statement with two explanations',
			'H5P.TrueFalse 1.6',
			{ question: '<h2>Đúng?</h2>', correct: 'false', behaviour: { feedbackOnCorrect: 'Đúng vậy', feedbackOnWrong: 'Vì luật nói khác [xem: Điều 1]' } },
			{ ...bare, type: 'true-false', question: 'Đúng?', answer: false, explanation: 'Vì luật nói khác [xem: Điều 1]' },
			['feedbackOnCorrect'],
		],
		[
			'several texts with gaps',
			'H5P.Blanks 1.12',
			{
				text: '<p>Điền từ</p>\n',
				questions: ['<p><strong>*Oslo / Christiania :thủ đô*</strong> là của *Na Uy*.</p>\n', '<p>Số&nbsp;*5{a}* và [*c?*] &#42; 2 ** 3</p>'],
				overallFeedback: [{ from: 0, to: 100, feedback: 'Xem &quot;luật&quot;.' }],
			},
			{
				...bare,
				type: 'blanks',
				question: 'Điền từ',
				parts: readMarkup('[Oslo | Christiania ? thủ đô] là của [Na Uy]. Số [5(a)] và ([c]) * 2 ** 3'),
				explanation: 'Xem "luật".',
			},
			['[ ] { }', '| ?'],
		],
		[
			'words to drag with feedback of their own',
			'H5P.DragText 1.8',
			{
				taskDescription: 'K&eacute;o t&#7915;',
				textField: '*Oslo:\\+Đúng\\-Sai* là thủ đô.\nStockholm\u00a0là của *Thụy Điển\\+Tốt:bắc Âu*.\r\n\n&#039;x&#039; &amp; *y*',
				distractors: '*Reykjavík\\-không* *Helsinki*',
			},
			{
				...bare,
				type: 'drag',
				question: 'Kéo từ',
				parts: readMarkup("[Oslo] là thủ đô. Stockholm là của [Thụy Điển ? bắc Âu]. 'x' & [y]"),
				distractors: ['Reykjavík', 'Helsinki'],
			},
			['\\+ \\-'],
		],
		[
			'distractors line by line',
			'H5P.DragText 1.10',
			{ taskDescription: 'Kéo', textField: 'Một *hai*', distractors: 'ba\n bốn \n' },
			{ ...bare, type: 'drag', question: 'Kéo', parts: readMarkup('Một [hai]'), distractors: ['ba', 'bốn'] },
		],
		[
			'steps',
			'H5P.DragText 1.10',
			{ taskDescription: 'Xếp', textField: '1. *Ký*\n2.*Phê chuẩn*\n 3. *Báo cáo* \n', distractors: '' },
			{ ...bare, type: 'order', question: 'Xếp', steps: ['Ký', 'Phê chuẩn', 'Báo cáo'] },
		],
		[
			'steps in the wrong numbers, which are a text',
			'H5P.DragText 1.10',
			{ taskDescription: 'Xếp', textField: '1. *Ký*\n3. *Báo cáo*' },
			{ ...bare, type: 'drag', question: 'Xếp', parts: readMarkup('1. [Ký] 3. [Báo cáo]'), distractors: [] },
		],
		[
			'steps with words that fit nowhere, which are a text',
			'H5P.DragText 1.10',
			{ taskDescription: 'Xếp', textField: '1. *Ký*\n2. *Báo cáo*', distractors: '*Họp*' },
			{ ...bare, type: 'drag', question: 'Xếp', parts: readMarkup('1. [Ký] 2. [Báo cáo]'), distractors: ['Họp'] },
		],
		[
			'pairs',
			'H5P.DragText 1.10',
			{ taskDescription: 'Ghép', textField: 'Quyền → nghĩa vụ →*Nhà nước*\nHọc → *Trường*', distractors: '*Chợ*' },
			{
				...bare,
				type: 'match',
				question: 'Ghép',
				pairs: [
					{ left: 'Quyền → nghĩa vụ', right: 'Nhà nước' },
					{ left: 'Học', right: 'Trường' },
				],
				distractors: ['Chợ'],
			},
		],
		[
			'pairs with a hint, which are a text',
			'H5P.DragText 1.10',
			{ taskDescription: 'Ghép', textField: 'a → *b:gợi ý*\nc → *d*' },
			{ ...bare, type: 'drag', question: 'Ghép', parts: readMarkup('a → [b ? gợi ý] c → [d]'), distractors: [] },
		],
		[
			'words to mark, some of several syllables',
			'H5P.MarkTheWords 1.9',
			{
				taskDescription: '<p>Đánh dấu</p>',
				textField: '<p>Ở <strong>*nhà*</strong> (*lớp*), *nhà&nbsp;trường* 2*3*4 và *sao***.</p><p>“*luật*”, *a * b</p>',
			},
			{ ...bare, type: 'mark', question: 'Đánh dấu', parts: readMarkup('Ở [nhà] ([lớp]), [nhà trường] 2*3*4 và [sao*]. “[luật]”, *a * b') },
		],
	];
	it.each(cases)('%s', async (_what, library, params, item, lost = []) => {
		const found = await only(library, params);
		expect(found.item).toEqual(item);
		expect(found.lost).toEqual(lost.map((what) => `lossy-item ${what}`));
	});

	it('keeps what can be used where others cannot, and names the rest', async () => {
		const right = {
			library: 'H5P.TrueFalse 1.8',
			params: { question: 'Đúng?', correct: true },
			metadata: { title: 'x', authorComments: 'ghi chú\nid:a\ntopic:CRC\nsource:CRC' },
		};
		const { quiz, refusals } = await fromH5p(
			pack(
				questionSet([
					{ library: 'H5P.DragQuestion 1.15', params: { question: {} }, metadata: { title: 'Kéo thả' } },
					right,
					right,
					{ library: 'H5P.MultiChoice 1.16', params: { question: 'Một?', answers: [{ text: 'a', correct: true }] } },
					{ library: 'H5P.MultiChoice 1.16', params: { question: 'Không?', answers: [{ text: 'a' }, { text: 'b' }] } },
					{ library: 'H5P.Blanks 1.14', params: { text: 'Điền', questions: ['không có chỗ trống'] } },
				]),
			),
			'bai',
		);
		expect(quiz?.items).toEqual([
			{ id: 'a', sources: [{ id: 'CRC' }], type: 'true-false', question: 'Đúng?', answer: true },
			{ id: 'a-2', sources: [{ id: 'CRC' }], type: 'true-false', question: 'Đúng?', answer: true },
		]);
		expect(refusals.map(({ kind, params: { name, what } }) => [kind, name, what].filter(Boolean).join(' '))).toEqual([
			'unknown-type 1. Kéo thả',
			'item-incomplete 4 answers',
			'item-incomplete 5 answers',
			'item-incomplete 6 questions',
		]);
	});
});

it('a text that ends within a tag, or as the end of one, keeps its own words', async () => {
	const { item, lost } = await only('H5P.TrueFalse 1.8', { question: 'a x"\'> <img src=', correct: 'true' });
	expect(item?.question).toBe('a x"\'>');
	expect(lost).toEqual(['lossy-item <img>']);
	expect((await only('H5P.TrueFalse 1.8', { question: '<p>y"\'>', correct: 'true' })).item?.question).toBe('y"\'>');
});

it('signs that turn the writing round and other invisible ones do not come in', async () => {
	const { item } = await only('H5P.TrueFalse 1.8', { question: 'a\u202eb\u0007c\u2060d\ufeff\ud800', correct: 'true' });
	expect(item?.question).toBe('abcd\ufffd');
});
