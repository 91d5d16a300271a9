/** What a quiz survives: reloads, other tabs, a full or forbidden storage, missing and broken files, no scripts at all. */
import { expect, type Page, test } from '@playwright/test';
import { some } from '../sweep.ts';
import { quizFrame } from './quiz-learner.ts';
import { BLOCKED, dropDatabase, FULL } from './refused-storage.ts';
import { observed, untilKept } from './waits.ts';

const QUIZ = '/trac-nghiem/cong-uoc-quyen-tre-em/';

/** Answers the first choice that is there; returns how its question looks. */
async function answerOne(page: Page): Promise<void> {
	const frame = await quizFrame(page);
	for (const button of await frame.locator('.jumps button').all()) {
		await button.click();
		if ((await frame.locator('.option:visible').count()) > 0) break;
	}
	await frame.locator('.option:visible').first().click();
	await expect(frame.locator('.jumps .answered')).toHaveCount(1);
}

test('an answer is there after a reload, before it was checked, and gone after starting again', async ({ page }) => {
	await page.goto(QUIZ);
	await answerOne(page);
	await untilKept(page, 1);
	await page.reload();
	let frame = await quizFrame(page);
	await expect(frame.locator('.jumps .answered')).toHaveCount(1);
	await expect(frame.locator('.option:visible :checked')).toHaveCount(1);
	page.on('dialog', (dialog) => dialog.accept());
	await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
	frame = await quizFrame(page);
	await expect(frame.locator('.jumps .answered')).toHaveCount(0);
	await page.reload();
	await expect((await quizFrame(page)).locator('.jumps .answered')).toHaveCount(0);
});

test('a checked answer comes back checked, in a new tab after the first was closed', { tag: '@all' }, async ({ context }) => {
	const first = await context.newPage();
	await first.goto(QUIZ);
	await answerOne(first);
	await (await quizFrame(first)).locator('.question .primary:visible').click();
	// What a frame reports is kept a moment after it is given.
	await expect.poll(() => first.evaluate(() => JSON.stringify(localStorage))).toContain('checked');
	await first.close();
	const second = await context.newPage();
	await second.goto(QUIZ);
	await expect((await quizFrame(second)).locator('.feedback:visible').first()).not.toBeEmpty();
});

test('two tabs keep their answers apart', { tag: '@all' }, async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	await one.goto(QUIZ);
	await answerOne(one);
	await untilKept(one, 1);
	await two.goto(QUIZ);
	await expect(two.locator('.quiz-note')).toContainText('thẻ khác');
	const frame = await quizFrame(two);
	await expect(frame.locator('.jumps .answered')).toHaveCount(1);
	const jumps = frame.locator('.jumps button:not(.answered)');
	for (let index = 0; index < (await jumps.count()); index++) {
		await jumps.nth(index).click();
		if ((await frame.locator('.option:visible').count()) > 0) break;
	}
	await frame.locator('.option:visible').first().click();
	await expect(frame.locator('.jumps .answered')).toHaveCount(2);
	await untilKept(two, 3);
	await one.reload();
	await expect((await quizFrame(one)).locator('.jumps .answered')).toHaveCount(1);
	await two.reload();
	await expect((await quizFrame(two)).locator('.jumps .answered')).toHaveCount(2);
});

test('a broken record is put aside and said', async ({ page }) => {
	await page.goto(QUIZ);
	await answerOne(page);
	await untilKept(page, 1);
	await page.evaluate(() => {
		for (const key of Object.keys(localStorage).filter((name) => name.startsWith('quyen-con-nguoi.quiz'))) localStorage.setItem(key, '{"version":1,');
	});
	await page.reload();
	// The database has the answer still.
	await expect((await quizFrame(page)).locator('.jumps .answered')).toHaveCount(1);
	await expect(page.locator('.quiz-note')).toBeEmpty();
	await page.goto('/robots.txt');
	await dropDatabase(page);
	await page.evaluate(() => {
		for (const key of Object.keys(localStorage).filter((name) => name.startsWith('quyen-con-nguoi.quiz'))) localStorage.setItem(key, '{"version":2,');
	});
	await page.goto(QUIZ);
	await expect((await quizFrame(page)).locator('.jumps .answered')).toHaveCount(0);
	await expect(page.locator('.quiz-note')).toContainText('cất riêng');
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('quyen-con-nguoi.aside')))).toHaveLength(2);
});

test('a state that does not fit the quiz any more breaks nothing', { tag: '@all' }, async ({ page }) => {
	await page.goto(QUIZ);
	await answerOne(page);
	await untilKept(page, 1);
	await page.evaluate(() => {
		for (const [key, text] of Object.entries(localStorage).filter(([name]) => name.startsWith('quyen-con-nguoi.quiz'))) {
			const record = JSON.parse(text as string) as { state: { order: string[]; position: number; items: Record<string, unknown> } };
			record.state = { ...record.state, order: ['gone', ...record.state.order.slice(2)], position: 99, items: { gone: { answer: 1 }, ...record.state.items } };
			localStorage.setItem(key, JSON.stringify(record));
		}
	});
	await page.reload();
	await expect((await quizFrame(page)).locator('.jumps button')).toHaveCount(12);
});

test('a full storage is said, and the quiz goes on', async ({ page }) => {
	await page.addInitScript(FULL);
	await page.goto(QUIZ);
	await answerOne(page);
	await expect(page.locator('.quiz-note')).toContainText('đã đầy bộ nhớ');
	await expect(page.getByText('Câu trả lời được giữ trên máy này')).toBeHidden();
});

test('a forbidden storage is said, and the quiz goes on', { tag: '@all' }, async ({ page }) => {
	await page.addInitScript(BLOCKED);
	await page.goto(QUIZ);
	await answerOne(page);
	await expect(page.locator('.quiz-note')).toContainText('không cho lưu');
});

test.describe('in place of an empty frame', () => {
	/** Changes the frame's document, which stands in the page as an attribute. */
	const changed = (page: Page, change: (html: string) => string) =>
		page.route(`**${QUIZ}`, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: change(await response.text()) });
		});
	const alert = (page: Page) => page.locator('quiz-player [role="alert"]');

	test('a missing library is named', { tag: '@all' }, async ({ page }) => {
		await changed(page, (html) => html.replaceAll('H5P.Blanks-1.14/library.json', 'H5P.Other-1.0/library.json'));
		await page.goto(QUIZ);
		await expect(alert(page)).toContainText('Thiếu thư viện H5P: H5P.Blanks-1.14');
		await expect(page.locator('.quiz-list')).toBeVisible();
	});
	test('broken content is said', { tag: '@all' }, async ({ page }) => {
		await changed(page, (html) => html.replace(/content\/content\.json(&#34;|&quot;):\{/, (start) => `${start}{`));
		await page.goto(QUIZ);
		await expect(alert(page)).toContainText('Nội dung của bài bị hỏng');
		await expect(page.locator('.quiz-list')).toBeVisible();
	});
	for (const name of some(['types.js', 'frame.bundle.js', 'main.bundle.js'], 1)) {
		test(`a blocked script is named: ${name}`, { tag: '@all' }, async ({ page }) => {
			await page.route(`**/${name}`, (route) => route.abort());
			await page.goto(QUIZ);
			await expect(alert(page)).toContainText(`Không tải được một tệp của bài: ${name}`);
			await expect(page.locator('.quiz-list')).toBeVisible();
		});
	}
	test('a frame that never speaks is given up', { tag: '@all' }, async ({ page }) => {
		await page.clock.install();
		await page.route('**/frame.js', (route) => route.abort());
		await page.goto(QUIZ);
		await page.locator('quiz-player iframe').waitFor();
		await page.clock.runFor(21_000);
		await expect(alert(page)).toContainText('Bài chưa mở được');
	});
	test('where the page’s own script is blocked, a sentence says what to do', async ({ page }) => {
		await page.route('**/*.js', (route) => route.abort());
		await page.goto(QUIZ);
		const late = page.locator('.quiz-late');
		await expect(page.locator('.quiz-list')).toBeHidden();
		await page.evaluate(() => {
			for (const animation of document.getAnimations()) animation.finish();
		});
		await expect(late).toBeInViewport();
		expect(await late.evaluate((element) => element.clientHeight)).toBeGreaterThan(10);
		// What it says is below is below.
		await expect(late).toContainText('danh sách câu hỏi ở dưới');
		await expect(page.locator('.quiz-list')).toBeVisible();
	});
	test('a quiz that plays stands without its list', { tag: '@all' }, async ({ page }) => {
		await page.goto(QUIZ);
		await quizFrame(page);
		await expect(page.locator('.quiz-list')).toBeHidden();
	});
	test('a frame that is late is said to be so, and the list is there; once it plays, neither is', { tag: '@all' }, async ({ page }) => {
		let serve = () => {};
		const held = new Promise<void>((resolve) => {
			serve = resolve;
		});
		await page.route('**/types.js', async (route) => {
			await held;
			await route.continue();
		});
		// The page has loaded once its frame has, where the frame stands in it by then: that is what is held here.
		await page.goto(QUIZ, { waitUntil: 'domcontentloaded' });
		await expect(page.locator('quiz-player')).toHaveClass(/opening/);
		await expect(page.locator('quiz-player')).not.toHaveClass(/failed/);
		await page.evaluate(() => {
			for (const animation of document.getAnimations()) animation.finish();
		});
		await expect(page.locator('.quiz-late')).toBeVisible();
		expect(await page.locator('.quiz-late').evaluate((element) => element.clientHeight)).toBeGreaterThan(10);
		await expect(page.locator('.quiz-list')).toBeVisible();
		serve();
		await quizFrame(page);
		await expect(page.locator('.quiz-late')).toBeHidden();
		await expect(page.locator('.quiz-list')).toBeHidden();
	});
});

test('without scripts the quiz is a list to read, with the key on a page of its own', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(QUIZ);
	await expect(page.locator('quiz-player')).toBeHidden();
	await expect(page.locator('.quiz-list')).toBeVisible();
	await page.locator('.quiz-list').getByRole('link', { name: 'Đáp án và giải thích' }).click();
	await expect(page).toHaveURL(/dap-an\/$/);
	await expect(page.locator('h1')).toContainText('(đáp án)');
	await context.close();
});

test('on paper the list stands in place of the frame', async ({ page }) => {
	await page.goto(QUIZ);
	await quizFrame(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('quiz-player')).toBeHidden();
	await expect(page.locator('.quiz-list')).toBeVisible();
});

test('below the first screen, nothing of the player is loaded before the quiz comes near the view', async ({ page }) => {
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
	await page.setViewportSize({ width: 800, height: 400 });
	// A prose page as an editor writes it, with the quiz at its end.
	await page.route('**/kiem-chung/', async (route) => {
		const quiz = await (await route.fetch({ url: new URL(QUIZ, route.request().url()).href })).text();
		const player = /<quiz-player[\s\S]*?<\/quiz-player>/.exec(quiz)?.[0].replace(/<iframe[\s\S]*?<\/iframe>/, '') ?? '';
		const script = /<script type="module"(>[^<]*quiz-player| src="[^"]*\/QuizPlayer)[\s\S]*?<\/script>/.exec(quiz)?.[0] ?? '';
		const page = quiz
			.replace(/<script data-ahead[^>]*>[^<]*<\/script>/, '')
			.replace(/<quiz-player[\s\S]*?<\/quiz-player>/, `<div style="height:4000px"></div>${player}`);
		expect(script).not.toBe('');
		await route.fulfill({ status: 200, contentType: 'text/html', body: page });
	});
	await page.goto('/kiem-chung/');
	await observed(page, 'quiz-player');
	expect(loaded.filter((path) => path.includes('/h5p/') || path.endsWith('/khung/'))).toEqual([]);
	await page.locator('quiz-player').scrollIntoViewIfNeeded();
	await quizFrame(page);
	expect(loaded.filter((path) => path.includes('/h5p/')).length).toBeGreaterThan(2);
});

test('a package that brings its own libraries cannot reach the site around it', { tag: '@all' }, async ({ page }) => {
	const attack = `
		const tries = {};
		const attempt = (name, act) => { try { tries[name] = String(act()); } catch (error) { tries[name] = 'refused: ' + error.name; } };
		attempt('parent', () => parent.document.title);
		attempt('cookie', () => document.cookie);
		attempt('session', () => sessionStorage.length);
		attempt('database', () => indexedDB.open('x').onerror);
		attempt('origin', () => self.origin);
		attempt('eval', () => eval('1'));
		attempt('inline', () => { const script = document.createElement('script'); script.textContent = 'window.inlineRan = true'; document.head.append(script); return window.inlineRan === true; });
		fetch('/nguon/').then(() => 'read', (error) => 'refused: ' + error.name).then((text) => { tries.fetch = text; window.tries = tries; });`;
	await page.addInitScript(() => localStorage.setItem('secret', 'of the site'));
	await page.route(`**${QUIZ}`, async (route) => {
		const response = await route.fetch();
		const html = (await response.text()).replace('<quiz-player ', '<quiz-player data-sandbox ');
		await route.fulfill({ response, body: html.replace(/<iframe srcdoc="[^"]*"[^>]*><\/iframe>/, '') });
	});
	await page.route('**/types.js', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: `${await response.text()};${attack}` });
	});
	await page.goto(QUIZ);
	const frame = await quizFrame(page);
	await frame.waitForFunction(() => 'tries' in window);
	const tries = await frame.evaluate(() => (window as unknown as { tries: Record<string, string> }).tries);
	expect(tries).toEqual({
		parent: 'refused: SecurityError',
		cookie: 'refused: SecurityError',
		session: 'refused: SecurityError',
		database: 'refused: SecurityError',
		origin: 'null',
		eval: 'refused: EvalError',
		inline: 'false',
		fetch: 'refused: TypeError',
	});
	// What is played there is kept all the same: the page around it does that.
	await answerOne(page);
	await untilKept(page, 1);
	await page.reload();
	await expect((await quizFrame(page)).locator('.jumps .answered')).toHaveCount(1);
});
