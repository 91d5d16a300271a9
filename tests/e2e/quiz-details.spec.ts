/** What a quiz says to whoever cannot see it, how many keys it takes, and what its result leads to. Nothing here needs the built site. */
import { readFileSync } from 'node:fs';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { inOneLanguage, type PlainItem, type PlainQuiz } from '../../src/quiz/plain.ts';
import { quiz as quizSchema } from '../../src/quiz/schema.ts';
import { sample, sampleItem, sampleQuizWords } from '../unit/quiz-samples.ts';
import { PLACE, type Setup, serveQuiz } from './played-quiz.ts';
import { FINISH, Learner, NEXT, questionsOf, quizFrame } from './quiz-learner.ts';

/** Keys that the official content types took for ten such questions, tried by hand: an upper bound. */
const OFFICIAL_KEYS = 131;

const of = (...items: PlainItem[]): PlainQuiz => ({ ...sample('vi'), shuffle: false, items });
const only = (type: PlainItem['type']): PlainQuiz => of(sampleItem(type));
const inOrder = (item: PlainItem): PlainItem => ('answers' in item ? { ...item, keepOrder: true } : item);

async function played(page: Page, quiz: PlainQuiz, setup: Partial<Setup> = {}): Promise<Frame> {
	await serveQuiz(page, { quiz, ...setup });
	await page.goto(PLACE);
	return quizFrame(page);
}
const shown = (frame: Frame) => frame.locator('.stage > section:not([hidden])');
const press = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true }).click();
/** The accessible names of all controls of a role in the question that is shown. */
async function names(frame: Frame, role: 'radio' | 'checkbox' | 'button' | 'textbox'): Promise<string[]> {
	const tree = await shown(frame).ariaSnapshot();
	return [...tree.matchAll(new RegExp(`${role} "((?:[^"\\\\]|\\\\.)*)"`, 'g'))].map(([, name = '']) => name.replaceAll('\\"', '"'));
}

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

test('the numbers of questions are one stop of the Tab key, behind the way on', async ({ page }) => {
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

test('dragging says how, and each place is named by its sentence', async ({ page }) => {
	const frame = await played(page, only('drag'));
	await expect(shown(frame).locator('.how')).toContainText('Bấm một chữ trong khung, rồi bấm vào chỗ trống');
	expect(await shown(frame).getByRole('group').first().getAttribute('aria-describedby')).toBe(await shown(frame).locator('.how').getAttribute('id'));
	expect((await names(frame, 'button')).filter((name) => name.startsWith('Chỗ'))).toEqual([
		'Chỗ 1, “Quốc gia … và ủy ban đưa ra (chỗ 2).”: đang trống',
		'Chỗ 2, “Quốc gia (chỗ 1) và ủy ban đưa ra ….”: đang trống',
	]);
	await shown(frame).locator('.chip', { hasText: 'báo cáo' }).click();
	await shown(frame).locator('.zone').first().click();
	await shown(frame).locator('.chip', { hasText: 'bản án' }).click();
	await shown(frame).locator('.zone').last().click();
	await press(frame, 'Kiểm tra');
	await expect(shown(frame).locator('.how')).toBeHidden();
	expect((await names(frame, 'button')).filter((name) => name.startsWith('Chỗ'))).toEqual([
		'Chỗ 1, “Quốc gia … và ủy ban đưa ra bản án.”: có chữ “báo cáo”, đúng',
		'Chỗ 2, “Quốc gia báo cáo và ủy ban đưa ra ….”: có chữ “bản án”, chưa đúng',
	]);
});

test('the places of pairs are named by their left sides, those of steps by their numbers', async ({ page }) => {
	const frame = await played(page, of(sampleItem('match'), sampleItem('order')));
	expect((await names(frame, 'button')).filter((name) => name.startsWith('Chỗ'))).toEqual(['Chỗ 1, “ICERD …”: đang trống', 'Chỗ 2, “CRC …”: đang trống']);
	await frame.locator(NEXT).click();
	expect((await names(frame, 'button')).filter((name) => name.startsWith('Chỗ'))).toEqual(['Chỗ 1: đang trống', 'Chỗ 2: đang trống', 'Chỗ 3: đang trống']);
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

test('blanks are named by their sentence and their verdict, and the answer describes them', async ({ page }) => {
	const frame = await played(page, only('blanks'));
	const sentence = (first: string, second: string) => `Công ước chống phân biệt ${first}, vì một xã hội ${second}.`;
	expect(await names(frame, 'textbox')).toEqual([`Chỗ trống 1, “${sentence('…', '(chỗ trống 2)')}”`, `Chỗ trống 2, “${sentence('(chỗ trống 1)', '…')}”`]);
	const first = shown(frame).getByRole('textbox').first();
	await first.fill('chủng tộc');
	await press(frame, 'Kiểm tra');
	expect(await names(frame, 'textbox')).toEqual([
		`Chỗ trống 1, “${sentence('…', '(chỗ trống 2)')}”, đúng`,
		`Chỗ trống 2, “${sentence('chủng tộc', '…')}”, chưa đúng`,
	]);
	await press(frame, 'Xem đáp án');
	await expect(shown(frame).getByRole('textbox').last()).toHaveAccessibleDescription(/Đáp án: hòa bình/);
	// The sign stands beside the field, not behind the hint.
	const order = await first.evaluate((field) =>
		[...(field.closest('.place')?.querySelectorAll('input, .sign, .hint') ?? [])].map(({ className }) => className),
	);
	expect(order).toEqual(['right', 'sign right', 'hint']);
});

test('verdicts on options are part of their names, and no statement reads “Sai Đúng”', async ({ page }) => {
	const frame = await played(page, of(sampleItem('true-false'), sampleItem('multiple')));
	await shown(frame).locator('label.option', { hasText: 'Đúng' }).click();
	await press(frame, 'Kiểm tra');
	expect(await names(frame, 'radio')).toEqual(['Đúng (bạn chọn chưa đúng)', 'Sai']);
	await press(frame, 'Xem đáp án');
	expect(await names(frame, 'radio')).toEqual(['Đúng (bạn chọn chưa đúng)', 'Sai (đây là đáp án)']);
	await press(frame, 'Làm lại câu này');
	await shown(frame).locator('label.option', { hasText: 'Sai' }).click();
	await press(frame, 'Kiểm tra');
	expect(await names(frame, 'radio')).toEqual(['Đúng', 'Sai (bạn chọn đúng)']);
});

test('verdicts on marked words are part of their names', async ({ page }) => {
	const frame = await played(page, only('mark'));
	await expect(shown(frame).locator('.how')).toContainText('Bấm vào từ');
	const words = shown(frame).locator('.word');
	await words.first().click();
	await press(frame, 'Kiểm tra');
	await press(frame, 'Xem đáp án');
	const said = await names(frame, 'button');
	expect(said[0]).toMatch(/\((đúng|chưa đúng)\)$/);
	expect(said.filter((name) => name.endsWith('(đây là đáp án)')).length).toBeGreaterThan(0);
});

test('several answers may be right: said where it is so, and only there', async ({ page }) => {
	const frame = await played(page, of(sampleItem('multiple'), sampleItem('single')));
	await expect(shown(frame).locator('.how')).toHaveText('Có thể chọn nhiều đáp án.');
	await expect(shown(frame).getByRole('group').first()).toHaveAccessibleDescription('Có thể chọn nhiều đáp án.');
	await frame.locator(NEXT).click();
	await expect(shown(frame).locator('.how')).toHaveCount(0);
});

for (const type of ['single', 'true-false', 'blanks', 'drag', 'mark', 'order', 'match'] as const) {
	test(`“Xem đáp án” leads to the answers: ${type}`, async ({ page }) => {
		const frame = await played(page, only(type));
		const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
		if (type === 'single') await shown(frame).locator('input[value="0"], input[value="1"]').locator('..').last().click();
		else if (type === 'true-false') await shown(frame).locator('label.option').first().click();
		else if (type === 'blanks') await shown(frame).getByRole('textbox').first().fill('sai');
		else if (type === 'mark') await shown(frame).locator('.word').last().click();
		else {
			await shown(frame).locator('.chip').first().click();
			await shown(frame).locator('.zone').first().click();
		}
		await learner.check();
		const solution = shown(frame).getByRole('button', { name: 'Xem đáp án' });
		if (!(await solution.isVisible())) return;
		await solution.click();
		const focused = await frame.evaluate(() => document.activeElement?.className ?? '');
		expect(focused.split(' ')[0]).toMatch(/^(options|text-task|drag-task)$/);
		await expect(frame.locator(':focus')).toBeInViewport();
	});
}

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

test('the warning about open questions says what pressing again does', async ({ page }) => {
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

test('a result that reaches the pass mark says so, and leads on first', async ({ page }) => {
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

test('a question that is gone to stands below what lies over the top of its page', async ({ page }) => {
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
	}
});

test('an explanation says in which language the titles in it are', async ({ page }) => {
	const words = { ...sampleQuizWords('vi'), cited: () => [{ title: 'Convention on the Rights of the Child', language: 'en', at: 'Điều 5' }] };
	const frame = await played(page, only('true-false'), { words });
	await shown(frame).locator('label.option').first().click();
	await press(frame, 'Kiểm tra');
	await expect(shown(frame).locator('.explanation span[lang="en"]')).toHaveText('Convention on the Rights of the Child');
	await expect(shown(frame).locator('.explanation')).toHaveText(/\[Nguồn: Convention on the Rights of the Child, Điều 5\]$/);
});

test('an explanation that is not translated says its language', async ({ page }) => {
	const frame = await played(page, of({ ...sampleItem('true-false'), explanationLanguage: 'en' }));
	await shown(frame).locator('label.option').first().click();
	await press(frame, 'Kiểm tra');
	await expect(shown(frame).locator('.explanation span[lang="en"]')).toHaveText(sampleItem('true-false').explanation);
});
