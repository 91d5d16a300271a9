/** Answers on the device, while an editor changes the quiz: they go by the options themselves, not by their places. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { shapesOf } from '../../src/course/shapes.ts';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { stableUuid } from '../../src/h5p/compile/identity.ts';
import type { PlainItem, PlainQuiz } from '../../src/quiz/plain.ts';
import { sample, sampleItem, sampleQuizWords } from '../unit/quiz-samples.ts';
import { PLACE, serveQuiz } from './played-quiz.ts';
import { Learner, questionsOf, quizFrame } from './quiz-learner.ts';
import { untilKept } from './waits.ts';

test.use({ viewport: { width: 800, height: 2000 } });

const whole = sample('vi');
const quizOf = (...items: PlainItem[]): PlainQuiz => ({ ...whole, shuffle: false, items });
const open = async (page: Page, ...items: PlainItem[]): Promise<Frame> => {
	await serveQuiz(page, { quiz: quizOf(...items) });
	await page.goto(PLACE);
	return quizFrame(page);
};
type Kept = { state: { items: Record<string, { answer: unknown; meaning?: string; of?: string; mode: string }> } };
/** What the device keeps of the quiz. */
const keptIn = (page: Page): Promise<[string, Kept][]> =>
	page.evaluate(() =>
		Object.entries(localStorage).flatMap(([key, text]) => (key.startsWith('quyen-con-nguoi.quiz/') ? [[key, JSON.parse(text as string)]] : [])),
	) as Promise<[string, Kept][]>;
const ticked = (frame: Frame) => frame.locator('.option:has(input:checked) span').first().allTextContents();

test('options in another order keep the tick at the same option', async ({ page }) => {
	const item = sampleItem('single');
	const [a, b, c] = item.answers;
	const frame = await open(page, item);
	await frame.getByText(a?.text ?? '').click();
	await untilKept(page, 1);
	const changed = await open(page, { ...item, explanation: 'Viết lại.', answers: [b, c, a].flatMap((answer) => answer ?? []) });
	expect(await ticked(changed)).toEqual([a?.text]);
});

test('a tick goes with its option; another key takes every tick', { tag: '@all' }, async ({ page }) => {
	const item = sampleItem('multiple');
	const frame = await open(page, item);
	for (const { text } of item.answers) await frame.getByText(text).click();
	await expect.poll(async () => JSON.stringify((await keptIn(page))[0]?.[1].state.items)).toMatch(/"chosen":\["?[^,]+,[^,]+,[^,]+\]/);
	const fewer = await open(page, { ...item, answers: item.answers.filter(({ correct }) => correct) });
	await expect(fewer.locator('input:checked')).toHaveCount(2);
	const other = await open(page, { ...item, answers: item.answers.map((answer) => ({ ...answer, correct: true })) });
	await expect(other.locator('input:checked')).toHaveCount(0);
});

test('an order that an editor has kept is shown as it is now', { tag: '@all' }, async ({ page }) => {
	const item = { ...sampleItem('multiple'), keepOrder: true };
	const frame = await open(page, item);
	await frame.getByText(item.answers[0]?.text ?? '').click();
	await untilKept(page, 1);
	const answers = [...item.answers].reverse();
	const changed = await open(page, { ...item, answers });
	expect(await changed.locator('.option span:first-of-type').allTextContents()).toEqual(answers.map(({ text }) => expect.stringContaining(text)));
	expect(await ticked(changed)).toEqual([item.answers[0]?.text]);
});

test('pairs in another order keep their words; steps in another order are another question', { tag: '@all' }, async ({ page }) => {
	const [match, order] = [sampleItem('match'), sampleItem('order')];
	let frame = await open(page, match, order);
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	await learner.answer();
	await learner.next();
	await learner.answer();
	await untilKept(page, 2);
	frame = await open(page, { ...match, pairs: [...match.pairs].reverse() }, { ...order, steps: [...order.steps].reverse() });
	await expect(frame.locator('.jumps .answered')).toHaveCount(1);
	await frame.locator('.jumps button').first().click();
	expect(await frame.locator('.stage > section:not([hidden]) .zone').allTextContents()).toEqual([...match.pairs].reverse().map(({ right }) => right));
});

test('what was kept before options had ids is still read, as long as nothing of the question was changed', async ({ page }) => {
	const [single, match] = [sampleItem('single'), sampleItem('match')];
	const items = { [stableUuid(single.id)]: { chosen: [2], order: [2, 0, 1] }, [stableUuid(match.id)]: [null, match.pairs[0]?.right] };
	const { questions } = compileQuiz(quizOf(single, match), sampleQuizWords('vi')).content as { questions: { subContentId: string; params: object }[] };
	/** The mark of all parameters, as answers carried it until November 2026. */
	const markOf = (params: object) => {
		let mark = 0x811c9dc5;
		for (const letter of JSON.stringify(params)) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193);
		return (mark >>> 0).toString(36);
	};
	const saved = questions.map(({ subContentId: id, params }) => [id, { answer: items[id], mode: 'open', of: markOf(params) }]);
	const state = { order: questions.map(({ subContentId }) => subContentId), position: 0, finished: false, items: Object.fromEntries(saved) };
	await open(page, single, match);
	await page.evaluate(
		(kept) => localStorage.setItem('quyen-con-nguoi.quiz/mau/vi/cu', JSON.stringify({ version: 1, saved: Date.now() + 1e6, state: kept })),
		state,
	);
	await page.evaluate(() => sessionStorage.clear());
	let frame = await open(page, single, match);
	expect(await ticked(frame)).toEqual([single.answers[2]?.text]);
	await frame.locator('.jumps button').last().click();
	expect(await frame.locator('.stage > section:not([hidden]) .zone').allTextContents()).toEqual(['\u00a0', match.pairs[0]?.right]);
	await page.evaluate(
		(kept) => localStorage.setItem('quyen-con-nguoi.quiz/mau/vi/cu', JSON.stringify({ version: 1, saved: Date.now() + 2e6, state: kept })),
		state,
	);
	await page.evaluate(() => sessionStorage.clear());
	frame = await open(page, { ...single, explanation: 'Viết lại.' }, match);
	await expect(frame.locator('.jumps .answered')).toHaveCount(1);
});

test('what a frame keeps has the form that packages pack', { tag: '@all' }, async ({ page }) => {
	const quiz = quizOf(...whole.items);
	const frame = await open(page, ...whole.items);
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	for (let more = true; more; ) {
		await learner.answer();
		more = await learner.next();
	}
	await untilKept(page, whole.items.length);
	const [kept] = await keptIn(page);
	const answers = kept?.[1].state.items ?? {};
	for (const { id, kind, options = [], places = [], words = [], count } of shapesOf(quiz, compileQuiz(quiz, sampleQuizWords('vi'))).items) {
		const answer = answers[id]?.answer;
		if (kind === 'choice') {
			const { chosen, order } = answer as { chosen: string[]; order: string[] };
			expect(chosen.length).toBeGreaterThan(0);
			expect(options).toEqual(expect.arrayContaining(chosen));
			expect([...order].sort()).toEqual([...options].sort());
		}
		if (kind === 'words') {
			const placed = (answer as { places: Record<string, string> }).places;
			expect(Object.keys(placed).sort()).toEqual([...places].sort());
			expect(places).toHaveLength(count);
			expect(words).toEqual(expect.arrayContaining(Object.values(placed)));
		}
	}
});
