/** A result is reported once: whatever loads first, whatever is heard twice, and whatever is opened again. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { sample } from '../unit/quiz-samples.ts';
import { heardIn, PLACE, type Statement, serveQuiz } from './played-quiz.ts';
import { Learner, play, questionsOf, quizFrame } from './quiz-learner.ts';
import { untilKept } from './waits.ts';

const whole = sample('vi');
const quiz = { ...whole, shuffle: false, items: whole.items.filter(({ type }) => type === 'single' || type === 'true-false') };

test.use({ viewport: { width: 800, height: 2000 } });

const verbs = (statements: Statement[], verb: string) => statements.filter(({ verb: { id } }) => id.endsWith(`/${verb}`));
const ids = (statements: Statement[]) => new Set(statements.map(({ id }) => id));

/** Lets everything that was said arrive. */
const settled = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));

test('every statement has an id and a time of its own, made where it was said', async ({ page }) => {
	await serveQuiz(page, { quiz });
	await page.goto(PLACE);
	await play(page, await quizFrame(page));
	await expect.poll(async () => (await heardIn(page)).results.length).toBe(1);
	const { statements } = await heardIn(page);
	for (const { id, timestamp } of statements) {
		expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
		expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
	}
	expect(ids(statements).size).toBe(statements.length);
});

test('what is heard twice counts once', { tag: '@all' }, async ({ page }) => {
	// Every message of the frame arrives a second time, as where two scripts pass it on.
	const before = `window.addEventListener('message', (event) => {
		if (event.data?.twice || typeof event.data?.quiz !== 'string') return;
		setTimeout(() => window.dispatchEvent(new MessageEvent('message', { data: { ...event.data, twice: true }, source: event.source })), 0);
	})`;
	await serveQuiz(page, { quiz, before });
	await page.goto(PLACE);
	await play(page, await quizFrame(page));
	await settled(page);
	const { statements, results } = await heardIn(page);
	expect(results).toHaveLength(1);
	expect(verbs(statements, 'completed')).toHaveLength(1);
	expect(verbs(statements, 'answered')).toHaveLength(quiz.items.length);
	expect(ids(statements).size).toBe(statements.length);
});

for (const late of some(['player.js', 'frame.js', 'types.js'], 1)) {
	test(`a result is told once where ${late} comes last`, async ({ page }) => {
		await serveQuiz(page, { quiz, first: true });
		let serve = () => {};
		const held = new Promise<void>((resolve) => {
			serve = resolve;
		});
		await page.route(`**/${late}`, async (route) => {
			await held;
			await route.fallback();
		});
		const asked = page.waitForRequest(`**/${late}`);
		await page.goto(PLACE, { waitUntil: 'commit' });
		await asked;
		// What the others say by themselves they have said by then.
		await page.locator('quiz-player iframe').waitFor();
		await settled(page);
		serve();
		await play(page, await quizFrame(page));
		await settled(page);
		const { statements, results } = await heardIn(page);
		expect(results).toHaveLength(1);
		expect(verbs(statements, 'completed')).toHaveLength(1);
		expect(verbs(statements, 'attempted').filter(({ object }) => !object.id.includes('subContentId'))).toHaveLength(1);
		expect(ids(statements).size).toBe(statements.length);
	});
}

test('a player that was moved in the page hears its frame once', { tag: '@all' }, async ({ page }) => {
	await serveQuiz(page, { quiz });
	await page.goto(PLACE);
	await quizFrame(page);
	await page.locator('quiz-player').evaluate((player) => document.body.append(player));
	const frame = await quizFrame(page);
	await play(page, frame);
	await settled(page);
	const { statements, results } = await heardIn(page);
	expect(results).toHaveLength(1);
	expect(verbs(statements, 'completed')).toHaveLength(1);
});

test('two players of one quiz in a page each tell their own result', { tag: '@all' }, async ({ page }) => {
	await serveQuiz(page, { quiz, players: 2 });
	await page.goto(PLACE);
	for (const index of [0, 1]) {
		const handle = await page.locator('quiz-player').nth(index).locator('iframe').elementHandle();
		const frame = (await handle?.contentFrame()) as Frame;
		await frame.locator('.set').waitFor();
		await play(page, frame);
	}
	await expect.poll(async () => (await heardIn(page)).results.length).toBe(2);
	const { results } = await heardIn(page);
	expect(new Set(results.map(({ attempt }) => attempt)).size).toBe(2);
	expect(results[0]?.attempt).toMatch(/^[\da-f-]{36}$/);
});

test('a frame that is loaded again in the middle goes on with its attempt, which is told once', { tag: '@all' }, async ({ page }) => {
	await serveQuiz(page, { quiz });
	await page.goto(PLACE);
	let frame = await quizFrame(page);
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	await learner.answer();
	await learner.check();
	await learner.next();
	await frame.evaluate(() => location.reload());
	await expect(async () => {
		frame = await quizFrame(page);
		await expect(frame.locator('.jumps .answered')).toHaveCount(1, { timeout: 1000 });
	}).toPass();
	await play(page, frame);
	await settled(page);
	const { statements, results } = await heardIn(page);
	expect(results).toHaveLength(1);
	expect(verbs(statements, 'completed')).toHaveLength(1);
	expect(ids(statements).size).toBe(statements.length);
	// Opened again, it is finished, and says nothing of it.
	await page.reload();
	await expect((await quizFrame(page)).locator('.result')).toBeVisible();
	await settled(page);
	const again = await heardIn(page);
	expect(again.results).toEqual([]);
	expect(verbs(again.statements, 'completed')).toEqual([]);
});

test('an attempt whose end was not kept and is handed in again is the same statement; a new attempt is another one', { tag: '@all' }, async ({ page }) => {
	await serveQuiz(page, { quiz });
	await page.goto(PLACE);
	let frame = await quizFrame(page);
	await play(page, frame);
	await expect.poll(async () => (await heardIn(page)).results.length).toBe(1);
	const first = await heardIn(page);
	// As after a battery that was empty before the browser had written what it was told last.
	await page.evaluate(() => {
		for (const [key, text] of Object.entries(localStorage).filter(([name]) => name.startsWith('quyen-con-nguoi.quiz'))) {
			const record = JSON.parse(text as string) as { state: { finished: boolean } };
			record.state.finished = false;
			localStorage.setItem(key, JSON.stringify(record));
		}
	});
	await page.reload();
	frame = await quizFrame(page);
	await frame.locator('.jumps button').last().click();
	await frame.locator('nav .buttons .finish').click();
	await expect.poll(async () => (await heardIn(page)).results.length).toBe(1);
	const second = await heardIn(page);
	expect(second.results[0]?.attempt).toBe(first.results[0]?.attempt);
	expect(verbs(second.statements, 'completed')[0]?.id).toBe(verbs(first.statements, 'completed')[0]?.id);

	await frame.getByRole('button', { name: 'Làm lại từ đầu' }).click();
	await play(page, frame);
	await expect.poll(async () => (await heardIn(page)).results.length).toBe(2);
	const { statements, results } = await heardIn(page);
	expect(results[1]?.attempt).not.toBe(results[0]?.attempt);
	const [one, other] = verbs(statements, 'completed');
	expect(other?.id).not.toBe(one?.id);

	await page.locator('[data-again]').click();
	await expect(async () => {
		frame = await quizFrame(page);
		await expect(frame.locator('.jumps .answered')).toHaveCount(0, { timeout: 1000 });
	}).toPass();
	await play(page, frame);
	await expect.poll(async () => (await heardIn(page)).results.length).toBe(3);
	expect(ids(verbs((await heardIn(page)).statements, 'completed')).size).toBe(3);
});

test('an attempt that is begun while another one is being opened gets its own answers, not those of the other', { tag: '@all' }, async ({ page }) => {
	// The browser takes its time with the lock on the answers of one attempt, and even more with that of the other.
	const before = `window.locked = {};
		const request = navigator.locks.request.bind(navigator.locks);
		navigator.locks.request = async (name, ...rest) => {
			const key = ['mot', 'hai'].find((one) => name.includes('/' + one + '/'));
			if (window.slow) await new Promise((resolve) => { locked[key] = resolve; });
			return request(name, ...rest);
		};`;
	await serveQuiz(page, { quiz, attributes: 'data-held', before });
	await page.goto(PLACE);
	const begin = (...keys: string[]) =>
		page.locator('quiz-player').evaluate((element, all) => {
			for (const key of all) {
				element.dataset.quiz = key;
				(element as HTMLElement & { begin(attempt: object): void }).begin({});
			}
		}, keys);
	await begin('mot');
	await new Learner(page, await quizFrame(page), 'mouse', await questionsOf(await quizFrame(page))).answer();
	await untilKept(page, 1);
	await page.reload();
	await page.evaluate(() => Object.assign(window, { slow: true }));
	await begin('mot', 'hai');
	const handle = await page.locator('quiz-player iframe').elementHandle();
	const frame = (await handle?.contentFrame()) as Frame;
	// The core is there, and the frame waits for its start.
	await frame.waitForFunction(() => 'H5P' in window && 'QuestionSet' in (window as unknown as { H5P: object }).H5P);
	for (const key of ['mot', 'hai']) {
		await page.waitForFunction((one) => one in (window as unknown as { locked: object }).locked, key);
		await page.evaluate((one) => (window as unknown as { locked: Record<string, () => void> }).locked[one]?.(), key);
	}
	await frame.locator('.set').waitFor();
	await expect(frame.locator('.jumps .answered')).toHaveCount(0);
});
