/** What plays stays; what shows nothing is said to, and the list of questions takes its place. */
import { expect, type Page, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { sample } from '../unit/quiz-samples.ts';
import { PLACE, serveQuiz } from './played-quiz.ts';
import { quizFrame } from './quiz-learner.ts';

test.use({ viewport: { width: 800, height: 1200 } });

const quiz = sample('vi');
const alert = (page: Page) => page.locator('quiz-player [role="alert"]');
/** A content type that does with its place what a test asks for. */
const typeThat = (attach: string) => `H5P.QuestionSet = function () {
	H5P.EventDispatcher.call(this);
	this.attach = ($container) => { const place = $container.get(0); ${attach} };
};`;

test('a script that is blocked while the quiz plays is named, and takes nothing away', async ({ page }) => {
	await serveQuiz(page, { quiz });
	await page.goto(PLACE);
	const frame = await quizFrame(page);
	for (const address of ['https://noi-khac.example/dem.js', '/h5p/sau.js']) {
		await frame.evaluate((src) => {
			const script = document.createElement('script');
			script.src = src;
			document.head.append(script);
		}, address);
		await expect(alert(page)).toHaveText(/^lacking \w+\.js$/);
	}
	await expect(page.locator('quiz-player iframe')).toBeVisible();
	await expect(page.locator('quiz-player')).toHaveClass(/playing/);
	await expect(frame.locator('.set')).toBeVisible();
	await expect(frame.locator('[data-failed]')).toBeHidden();
});

test('a script from elsewhere that a content type asks for as it loads does not keep it from playing', { tag: '@all' }, async ({ page }) => {
	const types = `const script = document.createElement('script'); script.src = 'https://noi-khac.example/dem.js'; document.head.append(script);
		${typeThat("place.textContent = 'Bài ở đây';")}`;
	await serveQuiz(page, { quiz, types });
	// It is refused before anything plays.
	await page.route('https://noi-khac.example/**', (route) => route.abort());
	await page.goto(PLACE);
	await expect(page.frameLocator('quiz-player iframe').getByText('Bài ở đây')).toBeVisible();
	await expect(alert(page)).toHaveText('lacking dem.js');
	await expect(page.locator('quiz-player')).not.toHaveClass(/failed/);
});

test('content that shows nothing is said to, with the way to the list; once it shows, nothing is said any more', async ({ page }) => {
	await page.clock.install();
	await serveQuiz(page, { quiz, types: typeThat('window.show = () => { place.textContent = "Cuối cùng"; };'), attributes: 'data-list="Danh sách ở dưới."' });
	await page.goto(PLACE);
	await expect(page.locator('quiz-player')).toHaveClass(/playing/);
	await page.clock.runFor(4000);
	await expect(alert(page)).toHaveText('');
	await page.clock.runFor(6000);
	await expect(alert(page)).toHaveText('blank {names} Danh sách ở dưới.');
	await expect(page.locator('quiz-player')).toHaveClass(/blank/);
	await expect(page.locator('quiz-player iframe')).toBeAttached();
	const frame = page.frames()[1];
	await frame?.evaluate(() => (window as unknown as { show: () => void }).show());
	await page.clock.runFor(2000);
	await expect(alert(page)).toHaveText('');
	await expect(page.locator('quiz-player')).not.toHaveClass(/blank/);
});

for (const [what, attach] of some(
	[
		['text', "place.textContent = 'Chữ';"],
		['a picture', 'place.innerHTML = \'<svg width="40" height="40"><rect width="40" height="40"/></svg>\';'],
		['a control', "place.innerHTML = '<input>';"],
		['a background', 'place.innerHTML = \'<div style="height:40px;background-image:linear-gradient(red, blue)"></div>\';'],
	] as const,
	1,
)) {
	test(`content that shows ${what} is not blank`, async ({ page }) => {
		await page.clock.install();
		await serveQuiz(page, { quiz, types: typeThat(attach) });
		await page.goto(PLACE);
		await expect(page.locator('quiz-player')).toHaveClass(/playing/);
		await page.clock.runFor(12_000);
		await expect(page.locator('quiz-player')).not.toHaveClass(/blank/);
		await expect(alert(page)).toHaveText('');
	});
}

test('content that is folded away is not called blank before it can be seen', { tag: '@all' }, async ({ page }) => {
	await page.clock.install();
	await serveQuiz(page, { quiz, types: typeThat('') });
	await page.goto(PLACE);
	await expect(page.locator('quiz-player')).toHaveClass(/playing/);
	await page.locator('quiz-player').evaluate((element) => {
		element.style.display = 'none';
	});
	await page.clock.runFor(30_000);
	await expect(page.locator('quiz-player')).not.toHaveClass(/blank/);
	await page.locator('quiz-player').evaluate((element) => {
		element.style.display = 'block';
	});
	await page.clock.runFor(10_000);
	await expect(page.locator('quiz-player')).toHaveClass(/blank/);
});
