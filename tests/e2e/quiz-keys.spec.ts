/** A quiz by keys alone: how many it takes, where they lead, and that what has the focus is in view. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { inOneLanguage, type PlainItem } from '../../src/quiz/plain.ts';
import { quiz as quizSchema } from '../../src/quiz/schema.ts';
import { some } from '../sweep.ts';
import { sample, sampleItem } from '../unit/quiz-samples.ts';
import { Learner, NEXT, questionsOf } from './quiz-learner.ts';
import { of, only, played, press, shown } from './shown-question.ts';

/** Keys that the official content types took for ten such questions, tried by hand: an upper bound. */
const OFFICIAL_KEYS = 131;

const inOrder = (item: PlainItem): PlainItem => ('answers' in item ? { ...item, keepOrder: true } : item);

test('ten questions of all types take fewer keys than with the official content types', async ({ page }) => {
	const text = readFileSync('quizzes/cong-uoc-quyen-tre-em.yaml', 'utf8');
	const whole = inOneLanguage(quizSchema.parse(parse(text)), [], 'vi');
	const ten = { ...whole, shuffle: false, items: whole.items.slice(0, 10).map(inOrder) };
	expect(new Set(ten.items.map(({ type }) => type)).size).toBe(8);
	// Words to drag lie in another order each time; here in one that no machine changes (Park and Miller's generator).
	await page.addInitScript(() => {
		let seed = 20_261_129;
		Math.random = () => {
			seed = (seed * 48_271) % 2_147_483_647;
			return seed / 2_147_483_647;
		};
	});
	const frame = await played(page, ten);
	const learner = new Learner(page, frame, 'keys', await questionsOf(frame));
	await page.locator('quiz-player iframe').focus();
	for (let more = true; more; ) {
		await learner.answer();
		await learner.check();
		more = await learner.next();
	}
	await expect(frame.locator('.result')).toBeVisible();
	expect(learner.pressed).toBeLessThan(OFFICIAL_KEYS);
});

test('the numbers of questions are one stop of the Tab key, behind the way on', { tag: '@all' }, async ({ page }) => {
	const frame = await played(page, sample('vi'));
	const numbers = frame.locator('.jumps button');
	expect(await numbers.evaluateAll((all) => all.filter((button) => (button as HTMLElement).tabIndex === 0).length)).toBe(1);
	await frame.locator(NEXT).focus();
	await page.keyboard.press('Tab');
	await expect(numbers.nth(0)).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(numbers.nth(2)).toBeFocused();
	await page.keyboard.press('End');
	await expect(numbers.last()).toBeFocused();
	await page.keyboard.press('Home');
	await expect(numbers.first()).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(shown(frame)).toHaveAttribute('aria-label', /Câu 2 trên/);
	expect(await numbers.evaluateAll((all) => all.map((button) => (button as HTMLElement).tabIndex))).toEqual(
		sample('vi').items.map((_, index) => (index === 1 ? 0 : -1)),
	);
});

test('the way on is the main action once an answer was checked, and not before', async ({ page }) => {
	const frame = await played(page, of(sampleItem('true-false'), sampleItem('single')));
	const next = frame.locator(NEXT);
	await expect(next).not.toHaveClass(/primary/);
	await shown(frame).locator('label.option').first().click();
	await expect(next).not.toHaveClass(/primary/);
	await press(frame, 'Kiểm tra');
	await expect(next).toHaveClass(/primary/);
	await press(frame, 'Làm lại câu này');
	await expect(next).not.toHaveClass(/primary/);
});

test('a word that is taken up by a key leads to the first free place, and putting it back leads to the word', async ({ page }) => {
	const frame = await played(page, only('order'));
	const chips = shown(frame).locator('.chip');
	await chips.nth(1).focus();
	await page.keyboard.press('Enter');
	await expect(shown(frame).locator('.zone').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(chips.nth(1)).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(chips.nth(0)).toBeFocused();
	await page.keyboard.press('Space');
	await expect(shown(frame).locator('.zone').nth(1)).toBeFocused();
});

for (const type of some(['single', 'true-false', 'blanks', 'drag', 'mark', 'order', 'match'] as const, 2)) {
	test(`“Xem đáp án” leads to the answers: ${type}`, async ({ page }) => {
		const frame = await played(page, only(type));
		const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
		// The first answer of the sample is wrong, wherever it is shown.
		if (type === 'single')
			await shown(frame)
				.locator('label.option', { has: frame.locator('input[value="0"]') })
				.click();
		else if (type === 'true-false') await shown(frame).locator('label.option').first().click();
		else if (type === 'blanks') await shown(frame).getByRole('textbox').first().fill('sai');
		else if (type === 'mark') await shown(frame).locator('.word').last().click();
		else {
			await shown(frame).locator('.chip').first().click();
			await shown(frame).locator('.zone').first().click();
		}
		await learner.check();
		await shown(frame).getByRole('button', { name: 'Xem đáp án' }).click();
		const focused = await frame.evaluate(() => document.activeElement?.className ?? '');
		expect(focused.split(' ')[0]).toMatch(/^(options|text-task|drag-task)$/);
		await expect(frame.locator(':focus')).toBeInViewport();
	});
}

test('a question that is gone to stands below what lies over the top of its page', { tag: '@all' }, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 500 });
	const frame = await played(page, of(sampleItem('order'), { ...sampleItem('true-false'), question: 'Câu dài. '.repeat(40) }, sampleItem('match')), {
		around:
			'<style>quiz-player iframe{width:100%}header{position:sticky;top:0;height:64px;background:#fff}</style><header>Đầu trang</header><p style="height:300px"></p>',
		after: '<p style="height:1200px"></p>',
	});
	for (const lead of [NEXT, NEXT, '.elsewhere > button']) {
		await frame.locator(lead).click();
		const top = () => shown(frame).evaluate((section) => section.getBoundingClientRect().top);
		const frameTop = () => page.locator('quiz-player iframe').evaluate((element) => element.getBoundingClientRect().top);
		await expect(async () => expect((await frameTop()) + (await top())).toBeGreaterThanOrEqual(64)).toPass({ timeout: 5000 });
		await expect(async () => expect((await frameTop()) + (await top())).toBeLessThan(300)).toPass({ timeout: 5000 });
		// With the numbers of the questions, which stand over it in the frame.
		await expect(async () => expect(await frameTop()).toBeGreaterThanOrEqual(64)).toPass({ timeout: 5000 });
	}
});
