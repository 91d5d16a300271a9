/** A learner goes through whole modules: every text to its end, every exercise, every check, and the review. */
import { expect, type Page, test } from '@playwright/test';
import { coursePage, lessons, modules, openAnswers, readToTheEnd } from './course-learner.ts';
import { play } from './quiz-learner.ts';

test.use({ serviceWorkers: 'allow' });

/** Does something in every exercise, and opens what is behind it. */
async function doExercises(page: Page): Promise<void> {
	for (const field of await page.locator('.exercise select').all()) await field.selectOption({ index: 1 });
	for (const field of await page.locator('.exercise textarea').all()) await field.fill('Câu của tôi');
	for (const passage of await page.locator('.passage').all()) await passage.click();
	for (const button of await page.locator('.exercise-actions button').all()) await button.click();
	await openAnswers(page);
	for (const score of await page.locator('.exercise-score').all()) await expect(score).not.toBeEmpty();
}

for (const id of ['m2', 'm6', 'm8']) {
	test(`module ${id} is learnt to its end`, { tag: '@all' }, async ({ page }) => {
		const module = modules.find((one) => one.id === id);
		if (!module) throw new Error(`no module ${id}`);
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
		page.on('console', (message) => message.type() === 'error' && errors.push(`${page.url()}: ${message.text()}`));
		for (const lesson of module.lessons) {
			await page.goto(`${coursePage}${lesson.id}/`);
			expect(await page.locator('.exercise').count(), lesson.id).toBeGreaterThan(1);
			for (const part of ['.lesson-case', '.lesson-example', '.lesson-wrong', '.lesson-summary', '.lesson-reading'])
				await expect(page.locator(part).first(), `${lesson.id} ${part}`).toBeAttached();
			await doExercises(page);
			await readToTheEnd(page);
			await page.locator('quiz-player').scrollIntoViewIfNeeded();
			await play(page);
			await expect(page.locator('.lesson-state'), lesson.id).toHaveText('✓ Bạn đã xong bài này.');
		}
		await page.goto(coursePage);
		await expect(page.locator('.progress-text')).toContainText(`Bạn đã xong ${module.lessons.length} trên ${lessons.length} bài.`);
		await expect(page.locator(`[data-module="${id}"] .module-progress`)).toHaveText(`Đã xong ${module.lessons.length} trên ${module.lessons.length} bài`);
		await page.goto(`/trac-nghiem/${module.review}/`);
		await page.locator('quiz-player').scrollIntoViewIfNeeded();
		await play(page);
		await page.goto(`${coursePage}${module.lessons[0]?.id}/`);
		const written = page.locator('.exercise textarea').first();
		if ((await written.count()) > 0) await expect(written).toHaveValue('Câu của tôi');
		expect(errors).toEqual([]);
	});
}
