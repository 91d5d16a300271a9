/** The result of a quiz: some of the points, the pass mark, what to look at again, and what it leads to. */
import { expect, test } from '@playwright/test';
import { sampleItem } from '../unit/quiz-samples.ts';
import { FINISH, Learner, NEXT, questionsOf } from './quiz-learner.ts';
import { of, only, played, press, shown } from './shown-question.ts';

test('some of the points do not look like none: in the question, in the result, in words', async ({ page }) => {
	const frame = await played(page, of(sampleItem('blanks'), sampleItem('true-false')));
	await shown(frame).getByRole('textbox').first().fill('chủng tộc');
	await press(frame, 'Kiểm tra');
	const feedback = shown(frame).locator('.feedback');
	await expect(feedback).toHaveClass(/\bpart\b/);
	await expect(feedback).not.toHaveClass(/\bwrong\b/);
	await expect(feedback.locator('.verdict')).toHaveText('Đúng một phần: 1 trên 2 điểm');
	await frame.locator(NEXT).click();
	await frame.locator(FINISH).click();
	await frame.locator(FINISH).click();
	const rows = frame.locator('.result .points');
	await expect(rows.first()).toHaveClass(/\bpart\b/);
	await expect(rows.first()).toHaveText('◐ Đúng một phần 1/2');
	await expect(rows.last()).toHaveText('✗ Chưa trả lời 0/1');
});

test('the warning about open questions says what pressing again does', { tag: '@all' }, async ({ page }) => {
	const frame = await played(page, of(sampleItem('blanks'), sampleItem('true-false'), sampleItem('single')));
	await frame.locator('.jumps button').nth(1).click();
	await shown(frame).locator('label.option').first().click();
	await frame.locator(NEXT).click();
	await frame.locator(FINISH).click();
	await expect(frame.locator('.notice')).toHaveText('Chưa trả lời: câu 1, 3. Bấm “Hoàn thành” lần nữa để nộp luôn; câu bỏ trống không có điểm.');
	await expect(frame.locator(FINISH)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(frame.locator('.result')).toBeVisible();
});

test('the result says the pass mark, whether it was reached, and what to look at again', async ({ page }) => {
	const quiz = { ...of(sampleItem('true-false'), sampleItem('single'), sampleItem('blanks')), pass: 60 };
	const frame = await played(page, quiz, {
		ways: {
			review: [
				{ href: '/bai-a/', title: 'Bài A', items: [quiz.items[2]?.id ?? ''] },
				{ href: '/bai-b/', title: 'Bài B', items: [quiz.items[0]?.id ?? ''] },
				{ href: '/bai-c/', title: 'Bài C' },
			],
			on: [{ href: '/tiep/', title: 'Bài tiếp theo' }],
		},
	});
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	await learner.answer();
	await frame.locator(NEXT).click();
	await frame.locator(NEXT).click();
	await shown(frame).getByRole('textbox').first().fill('chủng tộc');
	await frame.locator(FINISH).click();
	await frame.locator(FINISH).click();
	const result = frame.locator('.result');
	await expect(result.locator('h2')).toHaveText('Chưa đạt');
	await expect(result.locator('h2')).toBeFocused();
	await expect(result.locator('.total')).toHaveText('Bạn được 2 trên 4 điểm (50 %). Mức đạt: 60 %.');
	expect(await result.getByRole('region', { name: 'Nên xem lại' }).getByRole('button').allTextContents()).toEqual([
		expect.stringContaining(quiz.items[1]?.question ?? '?'),
		expect.stringContaining(quiz.items[2]?.question ?? '?'),
	]);
	// Of the lessons, those of questions that were right are left out.
	expect(await result.getByRole('region', { name: 'Nên đọc lại' }).getByRole('link').allTextContents()).toEqual(['Bài A', 'Bài C']);
	await expect(result.getByRole('link', { name: 'Bài tiếp theo' })).toHaveAttribute('href', '/tiep/');
	await expect(result.getByRole('link', { name: 'Bài tiếp theo' })).toHaveAttribute('target', '_parent');
	await result.getByRole('region', { name: 'Nên xem lại' }).getByRole('button').last().click();
	await expect(shown(frame)).toHaveAttribute('aria-label', /Câu 3 trên 3/);
	await expect(shown(frame).locator('.solution')).toHaveCount(1);
	await frame.locator(FINISH).click();
	await expect(result.locator('h2')).toBeFocused();
});

test('a result that reaches the pass mark says so, and leads on first', { tag: '@all' }, async ({ page }) => {
	const frame = await played(page, { ...only('true-false'), pass: 100 }, { ways: { review: [], on: [{ href: '/tiep/', title: 'Bài tiếp theo' }] } });
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	await learner.answer();
	await frame.locator(FINISH).click();
	await expect(frame.locator('.result h2')).toHaveText('Đạt');
	await expect(frame.getByRole('region', { name: 'Nên xem lại' })).toHaveCount(0);
	await expect(frame.locator('.result .primary')).toHaveText('Bài tiếp theo');
});

test('the list of questions of a result is whole: right ones stand below those to look at again', async ({ page }) => {
	const frame = await played(page, of(sampleItem('true-false'), sampleItem('single')));
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	await learner.answer();
	await frame.locator(NEXT).click();
	await frame.locator(FINISH).click();
	await frame.locator(FINISH).click();
	expect(await frame.getByRole('region', { name: 'Đã làm đúng' }).getByRole('button').count()).toBe(1);
});
