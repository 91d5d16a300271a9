/** An attempt as a page asks for it: chosen questions, an exam that keeps right and wrong to itself, handing in when time is up. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { Learner, questionsOf, quizFrame } from './quiz-learner.ts';
import { untilKept } from './waits.ts';

const QUIZ = '/trac-nghiem/cong-uoc-quyen-tre-em/';

type Result = { score: number; max: number; finished: boolean; items: { id: string; score: number; max: number; answered: boolean; title: string }[] };
type Heard = { results: Result[]; answered: string[] };
type Player = HTMLElement & { begin(attempt: object): void; finish(): void };

/** Puts a player into a page that opens only when it is told to, and keeps what it says. */
async function heldPlayer(page: Page, key: string): Promise<void> {
	await page.goto(QUIZ);
	await page.evaluate(
		([quiz, frame]) => {
			const heard: Heard = { results: [], answered: [] };
			Object.assign(window, { heard });
			document.addEventListener('quiz-result', (event) => heard.results.push((event as CustomEvent<Result>).detail));
			document.addEventListener('quiz-statement', (event) => {
				const { verb, object } = (event as CustomEvent<{ verb: { id: string }; object: { id: string } }>).detail;
				if (verb.id.endsWith('/answered')) heard.answered.push(object.id.split('=')[1] ?? '');
			});
			const place = document.querySelector('quiz-player');
			place?.insertAdjacentHTML(
				'beforebegin',
				`<quiz-player data-held data-quiz="${quiz}" data-language="vi" data-frame="${frame}" data-title="Thi"><div class="quiz-stage"><p role="alert"></p></div><p class="quiz-note"></p></quiz-player>`,
			);
			place?.remove();
		},
		[key, `${QUIZ}khung/`],
	);
	await expect(page.locator('quiz-player iframe')).toHaveCount(0);
}
const begin = (page: Page, attempt: object) => page.locator('quiz-player').evaluate((element, how) => (element as Player).begin(how), attempt);
const finish = (page: Page) => page.locator('quiz-player').evaluate((element) => (element as Player).finish());
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard }).heard);
const asked = (frame: Frame) =>
	frame.locator('.stage > section').evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset.id ?? ''));

/** Three ids of the quiz, in an order that is not its own. */
async function threeOf(page: Page): Promise<string[]> {
	await page.goto(QUIZ);
	const ids = [...(await questionsOf(await quizFrame(page))).keys()];
	return [ids[7], ids[0], ids[4]] as string[];
}

test('an exam asks the chosen questions, says nothing of right and wrong, and is handed in whole', async ({ page }) => {
	const choose = await threeOf(page);
	await heldPlayer(page, 'thi/1');
	await begin(page, { choose, exam: true });
	const frame = await quizFrame(page);
	expect(await asked(frame)).toEqual(choose);
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	for (let more = true; more; ) {
		await learner.answer();
		await expect(learner.shown().locator('.buttons button:visible')).toHaveCount(0);
		await expect(learner.shown().locator('.feedback')).toBeEmpty();
		more = await learner.next();
	}
	await expect(frame.locator('.result')).toBeVisible();
	await expect.poll(async () => (await heard(page)).results.length).toBe(1);
	const { results, answered } = await heard(page);
	expect(results[0]?.items.map(({ id }) => id)).toEqual(choose);
	expect(results[0]?.score).toBe(results[0]?.max);
	for (const { score, max, answered: given, title } of results[0]?.items ?? []) {
		expect({ score, given }).toEqual({ score: max, given: true });
		expect(title).not.toBe('');
	}
	expect(answered.sort()).toEqual([...choose].sort());
	await expect(frame.getByRole('button', { name: 'Làm lại từ đầu' })).toHaveCount(0);
	await frame.getByRole('button', { name: 'Xem đáp án' }).click();
	await expect(learner.shown().locator('.explanation')).toBeVisible();
	await expect(learner.shown().locator('input:enabled:not([readonly]), .chip:enabled, button.primary:visible')).toHaveCount(0);
});

test('when time is up, what was answered counts and nothing can be answered any more, also after a reload', async ({ page }) => {
	const choose = await threeOf(page);
	await heldPlayer(page, 'thi/2');
	await begin(page, { choose, exam: true });
	let frame = await quizFrame(page);
	await new Learner(page, frame, 'mouse', await questionsOf(frame)).answer();
	await finish(page);
	await expect(frame.locator('.result')).toBeVisible();
	await expect.poll(async () => (await heard(page)).results.length).toBe(1);
	const [result] = (await heard(page)).results;
	expect(result?.items.map(({ answered }) => answered)).toEqual([true, false, false]);
	expect(result?.score).toBe(result?.items[0]?.max);
	expect((await heard(page)).answered).toEqual([choose[0]]);

	// Opened again, it is finished: it tells its result where it is asked for it, not by itself.
	await heldPlayer(page, 'thi/2');
	await begin(page, { choose, exam: true });
	frame = await quizFrame(page);
	await expect(frame.locator('.result')).toBeVisible();
	expect((await heard(page)).results).toEqual([]);
	await finish(page);
	await expect.poll(async () => (await heard(page)).results).toEqual([result]);
	expect((await heard(page)).answered).toEqual([]);
});

test('handing in is heard before the quiz plays, and an attempt that goes on keeps the order that the page names', { tag: '@all' }, async ({ page }) => {
	const choose = await threeOf(page);
	await heldPlayer(page, 'thi/3');
	await begin(page, { choose, exam: true });
	let frame = await quizFrame(page);
	await new Learner(page, frame, 'mouse', await questionsOf(frame)).answer();
	await untilKept(page, 1);
	await heldPlayer(page, 'thi/3');
	await begin(page, { choose: [...choose].reverse(), exam: true });
	await finish(page);
	frame = await quizFrame(page);
	await expect(frame.locator('.result')).toBeVisible();
	expect(await asked(frame)).toEqual([...choose].reverse());
	await expect.poll(async () => (await heard(page)).results.map(({ items }) => items.map(({ answered }) => answered))).toEqual([[false, false, true]]);
});

/** A file of the player that is kept back: what is heard while it is on its way depends on which one it is. */
async function late(page: Page, name: string): Promise<{ asked: Promise<unknown>; serve: () => void }> {
	let serve = () => {};
	const held = new Promise<void>((resolve) => {
		serve = resolve;
	});
	const asked = page.waitForRequest(`**/${name}`);
	await page.route(`**/${name}`, async (route) => {
		await held;
		await route.continue();
	});
	return { asked, serve };
}

test.describe('handed in while a file is on its way, a quiz tells its result once:', () => {
	// The frame listens once `frame.js` runs, and plays once the core and the content types are there.
	for (const file of some(['main.bundle.js', 'frame.js', 'frame.bundle.js', 'types.js'], 1)) {
		test(file, async ({ page }) => {
			const choose = await threeOf(page);
			await heldPlayer(page, 'thi/5');
			const { asked: underWay, serve } = await late(page, file);
			await begin(page, { choose, exam: true });
			await underWay;
			// The second press, and a clock that asks once a second, ask for the same thing.
			await finish(page);
			await finish(page);
			serve();
			const frame = await quizFrame(page);
			await expect(frame.locator('.result')).toBeVisible();
			await expect.poll(async () => (await heard(page)).results.length).toBe(1);
			// What is asked later is answered later: all that came before it has been told by then.
			await finish(page);
			await expect.poll(async () => (await heard(page)).results.length).toBeGreaterThan(1);
			await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
			expect((await heard(page)).results).toHaveLength(2);
		});
	}
});

test('a plain quiz tells its result once, with the answers that were not checked one by one', { tag: '@all' }, async ({ page }) => {
	await heldPlayer(page, 'thuong');
	await begin(page, {});
	const frame = await quizFrame(page);
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	await learner.answer();
	await learner.check();
	await learner.next();
	await learner.answer();
	await frame.locator('.jumps button').last().click();
	await frame.locator('nav .buttons .finish').click();
	expect((await heard(page)).results).toEqual([]);
	await frame.locator('nav .buttons .finish').click();
	await expect.poll(async () => (await heard(page)).results.length).toBe(1);
	const { results, answered } = await heard(page);
	expect(results[0]?.items.filter(({ answered: given }) => given)).toHaveLength(2);
	expect(new Set(answered).size).toBe(2);
	expect(answered).toHaveLength(2);
});
