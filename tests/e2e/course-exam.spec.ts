/** The final exam, its review, the certificate and the check of its code. */
import { expect, type Page, test } from '@playwright/test';
import { Watch } from './axe.ts';
import { allDone, coursePage, keepRecord, recordOf, TARGETS } from './course-learner.ts';
import { Learner, questionsOf, quizFrame, type Way } from './quiz-learner.ts';
import { untilKept, untilSaid } from './waits.ts';

test.use({ serviceWorkers: 'allow' });

const exam = `${coursePage}thi/`;
const ITEMS = 32;
const MINUTE = 60_000;
const examState = (page: Page) => page.locator('.exam-state');

/** Answers questions of the paper from where it stands; the rest stays open. */
async function answer(page: Page, count: number, way: Way = 'mouse'): Promise<void> {
	const frame = await quizFrame(page);
	const learner = new Learner(page, frame, way, await questionsOf(frame));
	for (let index = 0; index < count; index++) {
		await learner.answer();
		if (index < count - 1) await learner.next();
	}
}

async function handIn(page: Page): Promise<void> {
	const frame = await quizFrame(page);
	await frame.locator('.jumps button').last().click();
	const finish = frame.locator('nav .buttons .finish');
	await finish.click();
	if (await finish.isVisible()) await finish.click();
	await expect(frame.locator('.result')).toBeVisible();
}

test('the exam is locked until every lesson is done', async ({ page }) => {
	await keepRecord(page, allDone(['dua-tin-ve-tre-em']));
	await page.goto(exam);
	await expect(examState(page)).toHaveText('Bài thi mở khi bạn đã xong mọi bài học trên máy này.');
	await expect(page.locator('.exam-begin')).toBeHidden();
});

test('pass the exam, look at it again, print the certificate and check its code', async ({ page }) => {
	await keepRecord(page, allDone());
	await page.goto(exam);
	await expect(examState(page)).toHaveText('Bạn có thể vào thi. Còn 3 lần thi.');
	await page.getByRole('button', { name: 'Bắt đầu thi' }).click();
	await expect(page.locator('[data-clock]')).toHaveText(/^Còn khoảng (4\d|50) phút$/);
	const frame = await quizFrame(page);
	await expect(frame.locator('.jumps button')).toHaveCount(ITEMS);
	await answer(page, ITEMS, 'script');
	// Nothing tells right from wrong before it is handed in.
	await expect(frame.locator('.sign')).toHaveCount(0);
	await handIn(page);
	await expect(examState(page)).toHaveText('Bạn đã đạt, với 100 %.');
	await expect(page.locator('.exam-clock')).toBeHidden();
	await expect(page.locator('.exam-review tbody tr')).toHaveCount(ITEMS);
	await expect(page.locator('.exam-review tbody a').first()).toHaveAttribute('href', /\/khoa-hoc\/truyen-thong-quyen-con-nguoi\/[a-z0-9-]+\/$/);
	await frame.getByRole('button', { name: 'Xem đáp án' }).click();
	await expect(frame.locator('.stage > section:not([hidden]) .feedback')).toContainText('Nguồn');

	await page.reload();
	await expect(examState(page)).toHaveText('Bạn đã đạt, với 100 %.');
	await page.getByRole('button', { name: 'Mở lại đề này với đáp án và giải thích' }).click();
	await expect((await quizFrame(page)).locator('.result')).toBeVisible();

	await page.getByRole('link', { name: 'Nhận giấy chứng nhận' }).click();
	await page.getByLabel('Họ và tên').fill('Một người học thử');
	const sheet = page.locator('.certificate');
	await expect(sheet.locator('[data-name]')).toHaveText('Một người học thử');
	await expect(sheet.locator('[data-result]')).toHaveText('100 %');
	const code = sheet.locator('[data-code]');
	await expect(code).toHaveText(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

	const written = (await code.textContent()) ?? '';
	const hours = (await page.locator('course-certificate').getAttribute('data-hours')) ?? '';
	const at = new Date((await recordOf(page))?.attempts[0]?.handedIn ?? 0);
	const day = `${at.getFullYear()}-${`${at.getMonth() + 1}`.padStart(2, '0')}-${`${at.getDate()}`.padStart(2, '0')}`;
	await page.goto('/kiem-tra-chung-nhan/');
	await page.getByLabel('Họ và tên').fill('một người  học thử');
	await page.getByLabel('Ngày đạt').fill(day);
	await page.getByLabel('Kết quả (%)').fill('100');
	await page.getByLabel('Số giờ').fill(hours.replace('.', ','));
	await page.getByLabel('Mã', { exact: true }).fill(written.toLowerCase().replaceAll('-', ' '));
	await page.getByRole('button', { name: 'So mã' }).click();
	await expect(page.locator('.check-result')).toHaveText('Mã khớp với những gì bạn đã gõ. Điều đó không cho biết có ai đã thi.');
	await page.getByLabel('Kết quả (%)').fill('99');
	await page.getByRole('button', { name: 'So mã' }).click();
	await expect(page.locator('.check-result')).toContainText('Mã không khớp.');
	await page.getByLabel('Kết quả (%)').fill('');
	await page.getByRole('button', { name: 'So mã' }).click();
	await expect(page.locator('.check-result')).toHaveText('Hãy điền đủ các ô.');
	await expect(page.getByLabel('Kết quả (%)')).toBeFocused();
});

test('a closed tab loses no answer, and the paper stays the same', async ({ context, page }) => {
	await keepRecord(page, allDone());
	await page.goto(exam);
	await page.getByRole('button', { name: 'Bắt đầu thi' }).click();
	await answer(page, 3);
	await untilKept(page, 3);
	const paper = (await recordOf(page))?.attempts[0]?.items;
	await page.close();
	const later = await context.newPage();
	await later.goto(exam);
	await expect(examState(later)).toHaveText('Bạn đang có một lần thi chưa nộp. Các câu đã trả lời vẫn được giữ.');
	await later.getByRole('button', { name: 'Làm tiếp' }).click();
	const frame = await quizFrame(later);
	await expect(frame.locator('.jumps .answered')).toHaveCount(3);
	expect((await recordOf(later))?.attempts[0]?.items).toEqual(paper);
	await later.goto(`/en${exam}`);
	await expect(examState(later)).toContainText('begun in another language: Tiếng Việt');
});

test('a new version of the site changes nothing in a paper that is being answered', { tag: '@all' }, async ({ page }) => {
	await keepRecord(page, allDone());
	await page.goto(exam);
	await page.getByRole('button', { name: 'Bắt đầu thi' }).click();
	await answer(page, 2);
	await untilKept(page, 2);
	// The version of tomorrow: other questions altogether at the address of the paper.
	await page.route(`**${exam}khung/`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }));
	await page.reload();
	await page.getByRole('button', { name: 'Làm tiếp' }).click();
	const frame = await quizFrame(page);
	await expect(frame.locator('.jumps .answered')).toHaveCount(2);
	await frame.locator('.jumps button:not(.answered)').first().click();
	await answer(page, 1);
	await expect(frame.locator('.jumps .answered')).toHaveCount(3);
});

test('two tabs do not work on one paper: the second says where it is open, until the first is closed', async ({ context, page }) => {
	await keepRecord(page, allDone());
	await page.goto(exam);
	await page.getByRole('button', { name: 'Bắt đầu thi' }).click();
	await answer(page, 1);
	await untilKept(page, 1);
	const other = await context.newPage();
	await other.goto(exam);
	await other.getByRole('button', { name: 'Làm tiếp' }).click();
	await expect(examState(other)).toContainText('đang mở ở một thẻ khác');
	await expect(other.locator('quiz-player iframe')).toHaveCount(0);
	await page.close();
	await expect.poll(() => other.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0);
	await other.getByRole('button', { name: 'Làm tiếp' }).click();
	await expect((await quizFrame(other)).locator('.jumps .answered')).toHaveCount(1);
	await expect(other.locator('.quiz-note')).toBeEmpty();
});

test('an attempt does not begin, and does not count, where its paper cannot be had', { tag: '@all' }, async ({ page }) => {
	await keepRecord(page, allDone());
	await page.goto(exam);
	await page.evaluate(() => {
		const fetchNow = window.fetch.bind(window);
		let away = 2;
		window.fetch = (...about) => (away-- > 0 ? Promise.reject(new TypeError('gone')) : fetchNow(...about));
	});
	const begin = page.getByRole('button', { name: 'Bắt đầu thi' });
	await begin.click();
	await expect(examState(page)).toContainText('Chưa mở được đề thi.');
	expect((await recordOf(page))?.attempts).toEqual([]);
	await begin.dblclick();
	await expect((await quizFrame(page)).locator('.jumps button')).toHaveCount(ITEMS);
	expect((await recordOf(page))?.attempts).toHaveLength(1);
});

test('a failed attempt says when the next one may begin, and how many are left', { tag: '@all' }, async ({ page }) => {
	await keepRecord(page, allDone());
	await page.goto(exam);
	await page.getByRole('button', { name: 'Bắt đầu thi' }).click();
	await answer(page, 1);
	await handIn(page);
	await expect(examState(page)).toContainText('Lần này chưa đạt. Bạn thi lại được từ');
	await expect(page.locator('.exam-begin')).toBeHidden();
	const record = await recordOf(page);
	expect(record?.attempts[0]?.result).toMatchObject({ passed: false });
	expect(record?.attempts[0]?.result?.items).toHaveLength(ITEMS);
	const past = { ...record, attempts: record?.attempts.map((attempt) => ({ ...attempt, handedIn: 1 })) };
	await keepRecord(page, past);
	await page.goto(exam);
	await expect(examState(page)).toHaveText('Bạn có thể vào thi. Còn 2 lần thi.');
	await page.getByRole('button', { name: 'Thi lại' }).click();
	await quizFrame(page);
	expect((await recordOf(page))?.attempts[1]?.items).not.toEqual(record?.attempts[0]?.items);
	// While one goes on, the paper of another, with its answers, does not take its place.
	await expect(page.locator('.exam-review summary')).toHaveCount(1);
	await expect(page.locator('.exam-review button')).toHaveCount(0);
});

test('time can be extended before and during the exam; when it is up, the answers are handed in', async ({ page }) => {
	await keepRecord(page, allDone());
	await page.clock.install();
	await page.goto(exam);
	await page.getByLabel('Thời gian bạn cần').selectOption('75 phút');
	await page.getByRole('button', { name: 'Bắt đầu thi' }).click();
	await expect(page.locator('[data-clock]')).toHaveText(/^Còn khoảng 7\d phút$/);
	await answer(page, 2);
	await page.clock.runFor(65 * MINUTE);
	await untilSaid(page, /Còn 1 phút\./);
	await page.getByRole('button', { name: 'Thêm 10 phút' }).click();
	await expect(page.locator('[data-clock]')).toHaveText(/^Còn khoảng 1[01] phút$/);
	await page.clock.runFor(12 * MINUTE);
	await expect(examState(page)).toContainText('Đã hết giờ nên bài được nộp với những câu đã trả lời. Lần này chưa đạt.');
	const result = (await recordOf(page))?.attempts[0]?.result;
	expect(result?.items.filter(({ score }) => score > 0)).toHaveLength(2);
});

test('time that ran out while the page was closed hands nothing in, and leaves time to do so', { tag: '@all' }, async ({ page }) => {
	await keepRecord(page, allDone());
	await page.goto(exam);
	await page.getByRole('button', { name: 'Bắt đầu thi' }).click();
	await answer(page, 2);
	await untilKept(page, 2);
	const record = await recordOf(page);
	await keepRecord(page, { ...record, attempts: record?.attempts.map((attempt) => ({ ...attempt, until: Date.now() - MINUTE })) });
	await page.goto(exam);
	await page.getByRole('button', { name: 'Làm tiếp' }).click();
	await expect(examState(page)).toContainText('đã hết trong khi trang đóng');
	await expect(page.locator('[data-clock]')).toHaveText(/^Còn khoảng (9|10) phút$/);
	expect((await recordOf(page))?.attempts[0]?.handedIn).toBeUndefined();
	await handIn(page);
	await expect(examState(page)).toContainText('Lần này chưa đạt.');
	expect((await recordOf(page))?.attempts[0]?.result?.items.filter(({ score }) => score > 0)).toHaveLength(2);
});

test('the exam is done with the keyboard alone', { tag: '@all' }, async ({ page }) => {
	await keepRecord(page, allDone());
	await page.goto(exam);
	await page.getByRole('button', { name: 'Bắt đầu thi' }).focus();
	await page.keyboard.press('Enter');
	const frame = await quizFrame(page);
	const learner = new Learner(page, frame, 'keys', await questionsOf(frame));
	for (let more = true; more; ) {
		await learner.answer();
		more = await learner.next();
	}
	await expect(examState(page)).toHaveText('Bạn đã đạt, với 100 %.');
	await expect(examState(page)).toBeFocused();
});

test('axe finds nothing on exam, review and certificate in any state', { tag: '@all' }, async ({ page }) => {
	const watch = new Watch();
	await page.goto(exam);
	await watch.look(page, 'exam, locked', TARGETS);
	await page.goto(`${coursePage}chung-nhan/`);
	await watch.look(page, 'certificate, not yet', TARGETS);
	await keepRecord(page, allDone());
	await page.goto(exam);
	await watch.look(page, 'exam, open', TARGETS);
	await page.getByRole('button', { name: 'Bắt đầu thi' }).click();
	await answer(page, 1);
	await watch.look(page, 'exam, running', TARGETS);
	await handIn(page);
	// The frame shows its result before the page has kept it.
	await expect(examState(page)).toContainText('Lần này chưa đạt.');
	await watch.look(page, 'exam, failed, with review', TARGETS);
	const record = await recordOf(page);
	await keepRecord(page, { ...record, attempts: record?.attempts.map((attempt) => ({ ...attempt, result: { ...attempt.result, passed: true } })) });
	await page.goto(exam);
	await watch.look(page, 'exam, passed', TARGETS);
	await page.goto(`${coursePage}chung-nhan/`);
	await page.getByLabel('Họ và tên').fill('Một người học thử');
	await expect(page.locator('[data-code]')).not.toBeEmpty();
	await watch.look(page, 'certificate', TARGETS);
	await page.goto('/kiem-tra-chung-nhan/');
	await page.getByRole('button', { name: 'So mã' }).click();
	await watch.look(page, 'check, incomplete', TARGETS);
	expect(watch.found).toEqual([]);
});
