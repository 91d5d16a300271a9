/** Every type of item, played to the end by mouse, touch and keys in both languages: score, statements, focus, accessibility. */
import { expect, type Page, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { overflow, Watch } from './axe.ts';
import { Learner, questionsOf, quizFrame, type Way } from './quiz-learner.ts';

const QUIZ = 'cong-uoc-quyen-tre-em';
const types: Record<string, { interactionType: string; success: boolean }> = {
	'H5P.MultiChoice': { interactionType: 'choice', success: true },
	'H5P.TrueFalse': { interactionType: 'true-false', success: true },
	'H5P.Blanks': { interactionType: 'fill-in', success: false },
	'H5P.DragText': { interactionType: 'fill-in', success: false },
	'H5P.MarkTheWords': { interactionType: 'choice', success: true },
};

type Statement = {
	actor?: unknown;
	verb: { id: string };
	object: {
		id: string;
		definition: { interactionType?: string; correctResponsesPattern?: string[]; extensions: Record<string, string> };
	};
	context?: { contextActivities: { parent?: { id: string }[]; category: { id: string }[] } };
	result?: { response: string; success?: boolean; completion: boolean; duration: string; score: { min: number; max: number; raw: number; scaled: number } };
};

/** Collects what the quiz of a page says to whoever keeps a record. */
async function statementsOf(page: Page): Promise<Statement[]> {
	const statements: Statement[] = [];
	await page.exposeFunction('keepStatement', (statement: Statement) => statements.push(statement));
	await page.addInitScript(() => {
		document.addEventListener('quiz-statement', (event) => {
			(window as unknown as { keepStatement: (detail: unknown) => void }).keepStatement((event as CustomEvent).detail);
		});
	});
	return statements;
}

const verb = ({ verb: { id } }: Statement) => id.replace('http://adlnet.gov/expapi/verbs/', '');
const address = (language: string) => `${language === 'vi' ? '' : '/en'}/trac-nghiem/${QUIZ}/`;

for (const language of some(['vi', 'en'], 1)) {
	// The words are those of the language, what they do is the same.
	for (const way of some(['keys', 'mouse', 'touch'] satisfies Way[], 1)) {
		test(`all types are right by ${way} in ${language}`, async ({ browser }) => {
			const context = await browser.newContext({ hasTouch: way === 'touch', viewport: { width: way === 'touch' ? 360 : 1000, height: 900 } });
			const page = await context.newPage();
			const statements = await statementsOf(page);
			await page.goto(address(language));
			const frame = await quizFrame(page);
			expect(await frame.locator('html').getAttribute('lang')).toBe(language);
			const questions = await questionsOf(frame);
			const learner = new Learner(page, frame, way, questions);
			if (way === 'keys') await page.locator('quiz-player iframe').focus();
			for (let more = true; more; ) {
				const before = statements.length;
				await learner.answer();
				await learner.check();
				await expect(learner.shown().locator('.feedback.right')).toBeFocused();
				const { library, subContentId, params } = await learner.current();
				const answeredSince = () => statements.slice(before).filter((statement) => verb(statement) === 'answered');
				await expect.poll(() => answeredSince().length, library).toBe(1);
				const [{ object, context: around, result, actor }] = answeredSince() as [Statement];
				const expected = types[library.split(' ')[0] ?? ''];
				expect(object.definition).toMatchObject({ interactionType: expected?.interactionType });
				expect(result).toMatchObject({ completion: true, score: { scaled: 1, min: 0 } });
				expect(result?.success).toBe(expected?.success ? true : undefined);
				expect(result?.duration).toMatch(/^PT[\d.]+S$/);
				expect(result?.response).toBe(object.definition.correctResponsesPattern?.[0]?.replace(/^\{case_matters=false\}/, ''));
				expect(object.id).toBe(`${new URL(address(language), page.url()).href}?subContentId=${subContentId}`);
				expect(around?.contextActivities.parent?.[0]?.id).toBe(new URL(address(language), page.url()).href);
				expect(around?.contextActivities.category[0]?.id).toBe(`http://h5p.org/libraries/${library.replace(' ', '-')}`);
				expect(actor).toBeUndefined();
				expect(params).toBeTruthy();
				more = await learner.next();
			}
			await expect(frame.locator('.result h2')).toBeFocused();
			await expect.poll(() => statements.map(verb)).toContain('completed');
			const order = statements.map(verb);
			expect(order.filter((name) => name === 'answered')).toHaveLength(questions.size);
			expect(order.filter((name) => name === 'completed')).toHaveLength(1);
			expect(order.slice(0, 4)).toEqual(['attempted', 'attempted', 'interacted', expect.stringMatching(/^(interacted|answered)$/)]);
			const completed = statements.find((statement) => verb(statement) === 'completed');
			expect(completed?.result).toMatchObject({ completion: true, success: true, score: { scaled: 1 } });
			const { raw, max } = completed?.result?.score ?? {};
			expect(raw).toBe(max);
			await expect(frame.locator('.total')).toContainText(`${max}`);
			await context.close();
		});
	}
}

test('axe finds nothing in any state, in light and dark, and every target is 24 pixels or more', async ({ page }) => {
	const watch = new Watch();
	// The frame's page, opened by itself, plays the same quiz; axe looks at all of it.
	await page.setViewportSize({ width: 400, height: 800 });
	await page.goto(`${address('vi')}khung/`);
	await page.locator('.set').waitFor();
	const frame = page.mainFrame();
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	const look = async (state: string) => {
		await watch.look(page, state, 'button:visible, input[type=text]:visible, label.option:visible');
		expect(await overflow(page), state).toBeLessThanOrEqual(0);
	};
	const count = await frame.locator('.jumps button').count();
	const seen = new Set<string>();
	for (let index = 0; index < count; index++) {
		await frame.locator('.jumps button').nth(index).click();
		const { library } = await learner.current();
		if (seen.has(library)) continue;
		seen.add(library);
		await look(`${library} fresh`);
		const section = learner.shown();
		const first = section.locator('label.option, .word, .chip').first();
		if (await section.locator('.place input').count()) await section.locator('.place input').first().fill('sai hẳn');
		else await first.click();
		if (await section.locator('.zone').count()) await section.locator('.zone').last().click();
		await look(`${library} answered`);
		await learner.check();
		await look(`${library} checked`);
		const solution = section.getByRole('button', { name: 'Xem đáp án' });
		if (await solution.isVisible()) {
			await solution.click();
			await look(`${library} solution`);
		}
		const again = section.getByRole('button', { name: 'Làm lại câu này' });
		if (await again.isVisible()) {
			await again.click();
			await learner.answer();
			await learner.check();
		}
		await expect(section.locator('.feedback.right')).toBeVisible();
		await look(`${library} right`);
	}
	expect([...seen].map((library) => library.split(' ')[0]).sort()).toEqual(Object.keys(types).sort());
	await frame.locator('.jumps button').last().click();
	await frame.locator('nav .buttons .finish').click();
	await expect(frame.locator('.notice')).not.toBeEmpty();
	await look('unanswered named');
	await frame.locator('nav .buttons .finish').click();
	await expect(frame.locator('.result')).toBeVisible();
	await look('result');
	// A frame is part of a page, which has its heading.
	expect(watch.found.filter((line) => !line.includes(': page-has-heading-one '))).toEqual([]);
});

test('a set can be looked through with solutions and begun again', async ({ page }) => {
	await page.goto(address('vi'));
	const frame = await quizFrame(page);
	await frame.locator('.jumps button').last().click();
	await frame.locator('nav .buttons .finish').click();
	await frame.locator('nav .buttons .finish').click();
	await expect(frame.locator('.total')).toContainText(/Bạn được 0 trên \d+ điểm/);
	await frame.getByRole('button', { name: 'Xem đáp án' }).click();
	await expect(frame.locator('.stage > section:not([hidden]) .explanation')).toBeVisible();
	await frame.locator('.jumps button').last().click();
	await frame.locator('nav .buttons .finish').click();
	await frame.getByRole('button', { name: 'Làm lại từ đầu' }).click();
	await expect(frame.locator('.stage > section:not([hidden]) .feedback')).toBeEmpty();
	await expect(frame.locator('.jumps .answered')).toHaveCount(0);
});

test('words can be dragged, swapped and put back', async ({ page }) => {
	await page.goto(`${address('vi')}khung/`);
	await page.locator('.set').waitFor();
	const board = page.locator('.stage > section:not([hidden]) .drag-task');
	for (const button of await page.locator('.jumps button').all()) {
		await button.click();
		if ((await board.count()) > 0) break;
	}
	const text = async (place: number) => (await board.locator('.zone').nth(place).textContent())?.trim();
	const [first, second] = await board.locator('.chip').allTextContents();
	await board.locator('.chip').nth(0).dragTo(board.locator('.zone').nth(0));
	await board.locator('.chip:visible').first().dragTo(board.locator('.zone').nth(1));
	expect([await text(0), await text(1)]).toEqual([first, second]);
	await board.locator('.zone').nth(0).dragTo(board.locator('.zone').nth(1));
	expect([await text(0), await text(1)]).toEqual([second, first]);
	// A key that is pressed in the very moment in which a word is let go counts.
	await board
		.locator('.zone')
		.nth(1)
		.evaluate((zone: HTMLElement) => {
			const press = () => {
				zone.focus();
				zone.click();
			};
			window.addEventListener('pointerdown', () => window.addEventListener('pointerup', press, { once: true }), { once: true });
		});
	await board.locator('.zone').nth(0).dragTo(board.locator('.bank'));
	await expect(board.locator('[aria-live]')).toContainText('Đã nhấc chữ lên');
	expect(await text(0)).toBe('');
	await page.keyboard.press('Escape');
	await expect(board.locator('[aria-live]')).toContainText('Đã bỏ xuống');
	expect(await text(1)).toBe(first);
});
