/** The placement test: taken once, some right and some wrong; lessons skipped and taken up again; what is said of it everywhere. */
import { expect, type Page, test } from '@playwright/test';
import { Watch } from './axe.ts';
import { allDone, COURSE, coursePage, keepRecord, lessons, recordOf, TARGETS } from './course-learner.ts';
import { FINISH, Learner, NEXT, questionsOf, quizFrame, type Way } from './quiz-learner.ts';
import { BLOCKED } from './refused-storage.ts';
import { untilHeard, untilKept } from './waits.ts';

const placement = `${coursePage}dau-vao/`;
const ITEMS = 12;
const run = (page: Page) => page.locator('.placement-run');
const result = (page: Page) => page.locator('.placement-result');
const row = (page: Page, lesson: string) => page.locator(`.placement-lessons [data-lesson="${lesson}"]`);
/** Vouched for by the second item alone, by the third alone, by the eighth and the ninth, by none. */
const HISTORY = 'lich-su-va-tuyen-ngon-1948';
const TREATIES = 'he-thong-dieu-uoc';
const ETHNIC = 'cac-dan-toc-va-icerd';
const NEWS = 'viet-tin-ve-quyen-con-nguoi';

/** Answers the items with these numbers rightly, leaves the others open, and hands in. */
async function take(page: Page, right: readonly number[], way: Way = 'mouse'): Promise<void> {
	const frame = await quizFrame(page);
	const learner = new Learner(page, frame, way, await questionsOf(frame));
	for (let number = 1; number <= ITEMS; number++) {
		if (right.includes(number)) await learner.answer();
		if (number < ITEMS) await learner.press(frame.locator(NEXT));
		await untilHeard(frame);
	}
	// Nothing tells right from wrong before it is handed in.
	await expect(frame.locator('.sign')).toHaveCount(0);
	await learner.press(frame.locator(FINISH));
	if (right.length < ITEMS) await learner.press(frame.locator(FINISH));
	await expect(result(page)).toBeVisible();
}

test('some right and some wrong: what may be skipped is offered, what is chosen is skipped, and can be taken up again', async ({ page }) => {
	const watch = new Watch();
	const sent: string[] = [];
	page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
	await page.goto(coursePage);
	await page.getByRole('link', { name: 'Đã có kinh nghiệm? Làm bài đầu vào 12 câu' }).click();
	await expect(page).toHaveURL(placement);
	await expect(result(page)).toBeHidden();
	await expect(run(page)).toBeHidden();
	await page.getByRole('button', { name: 'Làm bài đầu vào (12 câu)' }).click();
	await take(page, [2, 3, 8]);
	await expect(page.locator('#ket-qua')).toBeFocused();
	await expect(run(page)).toBeHidden();
	await expect(page.locator('.placement-summary')).toContainText('đúng trọn vẹn 3 trên 12 câu');
	await expect(page.locator('.placement-lessons li')).toHaveCount(lessons.length);

	// Of two items that vouch for a lesson one was wrong.
	await expect(row(page, ETHNIC)).toContainText('nên học: chưa đúng trọn vẹn câu 9');
	await expect(row(page, ETHNIC).locator('input')).toHaveCount(0);
	await expect(row(page, NEWS)).toContainText('bài này không xét ở đây');
	const ticks = page.locator('.placement-lessons input');
	await expect(ticks).toHaveCount(3);
	// Nothing is skipped by itself.
	expect((await recordOf(page))?.skipped).toEqual({});
	// Nor is anything ticked by itself; and the count follows the ticks.
	await expect(page.locator('.placement-lessons input:checked')).toHaveCount(0);
	const choose = page.locator('.placement-choose [type="submit"]');
	await expect(choose).toHaveText('Bỏ qua các bài đã chọn');
	await choose.click();
	await expect(page.locator('.placement-said')).toHaveText('Chưa bài nào được đánh dấu, nên không có gì thay đổi.');
	await page.getByRole('button', { name: 'Chọn tất cả' }).click();
	await expect(choose).toHaveText('Bỏ qua các bài đã chọn (3 bài)');
	await row(page, TREATIES).locator('input').uncheck();
	await page.getByRole('button', { name: 'Bỏ qua các bài đã chọn (2 bài)' }).click();
	await expect(choose).toBeFocused();
	await expect(page.locator('.placement-said')).toHaveText('Đã bỏ qua 2 bài. Đổi ý lúc nào cũng được.');
	await expect(row(page, HISTORY)).toContainText('đã bỏ qua');
	await watch.look(page, 'after the test', TARGETS);

	await page.reload();
	await expect(result(page)).toBeVisible();
	await expect(page.locator('.placement-start')).toBeHidden();
	await expect(row(page, HISTORY)).toContainText('đã bỏ qua');
	await expect(row(page, TREATIES).locator('input')).not.toBeChecked();

	await page.goto(coursePage);
	await expect(page.locator('.placement-way a')).toHaveText('Xem kết quả bài đầu vào');
	await expect(page.locator('.progress-text')).toHaveText('0 bài đã học, 2 bài bỏ qua nhờ bài đầu vào, trên 32 bài.');
	await expect(page.locator(`[data-lesson="${HISTORY}"] .lesson-mark`)).toHaveText('» đã bỏ qua');
	await expect(page.locator('[data-module="m1"] .module-progress')).toHaveText('Đã xong 0 bài, bỏ qua 1 bài, trên 4 bài');
	await expect(page.locator(`.sidebar-content a[href$="/${HISTORY}/"]`)).toContainText('(đã bỏ qua)');

	await page.goto(`${coursePage}${HISTORY}/`);
	await expect(page.locator('.lesson-skipped')).toContainText('Bài không được tính là đã học.');
	await watch.look(page, 'a skipped lesson', TARGETS);
	await page.locator('.lesson-skipped').getByRole('button', { name: 'Thôi bỏ qua' }).click();
	await expect(page.locator('.lesson-state')).toHaveText('Đọc hết bài. Đạt bài kiểm tra ở cuối bài.');
	await expect(page.locator('.lesson-state')).toBeFocused();
	await expect(page.locator('.lesson-taken')).toHaveText('Bạn đã thôi bỏ qua bài này.');
	await expect(page.locator('.lesson-skipped')).toBeHidden();

	await page.goto('/viec-hoc-cua-toi/');
	const kept = page.locator('.my-content');
	await expect(kept).toContainText('Đúng trọn vẹn 3 trên 12 câu');
	await expect(kept.locator('.my-skipped li')).toHaveCount(1);
	await watch.look(page, 'my learning', TARGETS);
	await kept.getByRole('button', { name: 'Thôi bỏ qua: Bình đẳng giới và CEDAW' }).click();
	await expect(kept.locator('.my-skipped')).toHaveCount(0);
	await expect(page.locator('[data-taken]')).toContainText('trở lại danh sách cần học');
	// After the last of them the focus goes on to the way back to the test.
	const back = kept.getByRole('link', { name: 'Xem đáp án, lời giải và chọn lại bài bỏ qua' });
	await expect(back).toBeFocused();
	await expect(back).toHaveAttribute('href', placement);
	await page.reload();
	await expect(kept).toContainText('Đúng trọn vẹn 3 trên 12 câu');
	await expect(kept.locator('.my-skipped')).toHaveCount(0);
	expect(sent).toEqual([]);
	expect(watch.found).toEqual([]);
});

test('by keys alone, in English: all right, looked at again, taken once', { tag: '@all' }, async ({ page }) => {
	await page.goto(`/en${placement}`);
	await page.getByRole('button', { name: 'Take the placement test (12 questions)' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('quiz-player iframe')).toBeFocused();
	await take(
		page,
		Array.from({ length: ITEMS }, (_, index) => index + 1),
		'keys',
	);
	await expect(page.locator('.placement-summary')).toContainText('12 of 12 questions fully right');
	await expect(page.locator('#ket-qua')).toBeFocused();
	// Behind the link of the heading.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.locator('.placement-lessons input').first()).toBeFocused();
	await page.getByRole('button', { name: 'Select all' }).focus();
	await page.keyboard.press('Enter');
	const ticked = await page.locator('.placement-lessons input:checked').count();
	await page.getByRole('button', { name: `Skip the ticked lessons (${ticked})` }).focus();
	await page.keyboard.press('Enter');
	// Nothing is left to skip: the button has gone.
	await expect(page.locator('.placement-choose')).toBeHidden();
	await expect(page.locator('.placement-said')).toBeFocused();
	await expect(page.locator('.placement-said')).toHaveText(`Lessons skipped: ${ticked}. You can change your mind at any time.`);
	const first = page.locator('.placement-lessons button').first();
	await first.focus();
	await page.keyboard.press('Enter');
	// The tick for the same lesson has come in its place.
	await expect(page.locator('.placement-lessons input:focus')).toHaveCount(1);
	await expect(page.locator('.placement-lessons input:checked')).toHaveCount(0);

	await page.reload();
	await page.getByRole('button', { name: 'Go through the questions with answers and explanations' }).click();
	const frame = await quizFrame(page);
	await expect(frame.locator('.result')).toBeVisible();
	await expect(frame.locator('.result h2')).toHaveText('Result');
	await frame.locator('.result .row').first().click();
	await expect(frame.locator('.stage > section:not([hidden]) .feedback')).toContainText('Source');
	const at = (await recordOf(page))?.placement?.at;
	await page.goto(placement);
	await expect(page.locator('[data-review]')).toBeHidden();
	await expect(page.locator('.placement-other')).toContainText('ngôn ngữ khác');
	await expect(page.locator('[data-open]')).toBeHidden();
	expect((await recordOf(page))?.placement?.at).toBe(at);
});

test('a closed page loses no answer', { tag: '@all' }, async ({ context, page }) => {
	await page.goto(placement);
	await page.getByRole('button', { name: 'Làm bài đầu vào' }).click();
	const frame = await quizFrame(page);
	const learner = new Learner(page, frame, 'mouse', await questionsOf(frame));
	await learner.answer();
	await untilKept(page, 1);
	await page.close();
	const later = await context.newPage();
	await later.goto(placement);
	await expect(later.locator('.placement-state')).toHaveText('Bạn đang làm dở. Các câu đã trả lời vẫn được giữ.');
	await later.getByRole('button', { name: 'Làm tiếp' }).click();
	await expect((await quizFrame(later)).locator('.jumps .answered')).toHaveCount(1);
});

test('where the frame does not come, the questions stand there, and the button tries again', { tag: '@all' }, async ({ page }) => {
	await page.route('**/dau-vao/khung/', (route) => route.abort());
	await page.clock.install();
	await page.goto(placement);
	await page.getByRole('button', { name: 'Làm bài đầu vào' }).click();
	// The page waits from when it asks for the frame, which may be after the first time that passes here.
	await expect
		.poll(async () => {
			await page.clock.runFor(25_000);
			return page.locator('.quiz-stage [role="alert"]').textContent();
		})
		.not.toBe('');
	await expect(page.locator('.quiz-list ol.paper > li')).toHaveCount(ITEMS);
	await page.unroute('**/dau-vao/khung/');
	await page.clock.resume();
	await page.getByRole('button', { name: 'Làm bài đầu vào' }).click();
	await expect((await quizFrame(page)).locator('.jumps button')).toHaveCount(ITEMS);
	await expect(page.locator('.quiz-list')).toBeHidden();
});

test('where the browser stores nothing the learner is told, and can choose all the same', { tag: '@all' }, async ({ page }) => {
	await page.addInitScript(BLOCKED);
	await page.goto(placement);
	await page.getByRole('button', { name: 'Làm bài đầu vào' }).click();
	await take(page, [3]);
	await expect(page.locator('.device-note').first()).toContainText('Trình duyệt không cho lưu');
	await row(page, TREATIES).locator('input').check();
	await page.getByRole('button', { name: 'Bỏ qua các bài đã chọn (1 bài)' }).click();
	await expect(row(page, TREATIES)).toContainText('đã bỏ qua');
});

test('a skipped lesson counts for the exam, and the certificate says so', { tag: '@all' }, async ({ page }) => {
	const at = Date.UTC(2026, 10, 2, 8);
	const seed = 'vi-0123456789abcdef';
	const record = { ...allDone([HISTORY, TREATIES]), skipped: { [HISTORY]: { at }, [TREATIES]: { at } } };
	await keepRecord(page, record);
	await page.goto(`${coursePage}thi/`);
	await expect(page.locator('.exam-state')).toContainText('Bạn có thể vào thi.');
	await page.goto(coursePage);
	await expect(page.locator('.progress-text')).toHaveText('30 bài đã học, 2 bài bỏ qua nhờ bài đầu vào, trên 32 bài.');
	await expect(page.locator('.progress-box .action')).toHaveText('Vào thi');
	const attempts = [{ number: 1, seed, items: [], started: at, handedIn: at, result: { score: 9, max: 10, passed: true, items: [] } }];
	await keepRecord(page, { ...record, attempts });
	await page.goto(`${coursePage}chung-nhan/`);
	await expect(page.locator('.certificate [data-skipped]')).toHaveText('2 trên 32 bài học, nhờ bài đầu vào');
	await keepRecord(page, { ...allDone(), attempts });
	await page.goto(`${coursePage}chung-nhan/`);
	await expect(page.locator('.certificate [data-result]')).toHaveText('90 %');
	await expect(page.locator('.certificate [data-skipped]')).toBeHidden();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the page says what it is, and shows the questions', async ({ page }) => {
		const response = await page.goto(placement);
		expect(await response?.text()).toContain('trang không chấm được');
		await expect(page.locator('ol.paper > li')).toHaveCount(ITEMS);
		await expect(page.getByRole('button', { name: 'Làm bài đầu vào' })).toBeHidden();
		await expect(page.locator('.placement-result')).toBeHidden();
		expect(await page.locator(`a[href*="${COURSE}/dau-vao/dap-an"], a[href*="/trac-nghiem/dau-vao/"]`).count()).toBe(0);
	});
});
