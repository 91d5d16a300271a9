/** A package that is open in several tabs: all add to one record, and one of them at a time works on the exam. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { Course } from './lms/course.ts';
import { keptByPackage } from './lms/package-state.ts';
import { type LmsServer, serveLms } from './lms/server.ts';
import { clockedPage } from './lms/visit.ts';

let server: LmsServer;
test.beforeAll(async () => {
	server = await serveLms();
});
test.afterAll(() => server.close());
test.use({ hasTouch: true, viewport: { width: 1100, height: 800 } });

async function open(context: BrowserContext): Promise<{ page: Page; course: Course }> {
	const page = await clockedPage(context);
	await page.goto(`${server.origin}/p/web/index.html`);
	return { page, course: await Course.in(page) };
}
/** Puts a record in which every lesson is done into the browser. */
async function lessonsDone(context: BrowserContext): Promise<void> {
	const { key, text } = await keptByPackage();
	const page = await context.newPage();
	await page.goto(`${server.origin}/p/web/licences.txt`);
	await page.evaluate(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, text]);
	await page.close();
}
const mark = (page: Page, lesson: string) => page.locator(`#muc-luc [data-lesson="${lesson}"]`);

test('two tabs add to one record, and each shows what the other has done', async ({ context }) => {
	const one = await open(context);
	const two = await open(context);
	await one.page.bringToFront();
	await one.course.lesson('bai-mot');
	await expect(mark(two.page, 'bai-mot')).toContainText('✓');
	await two.page.bringToFront();
	await two.course.lesson('bai-hai');
	await expect(mark(one.page, 'bai-hai')).toContainText('✓');
	await one.page.close();
	await two.page.close();
	const later = await open(context);
	for (const lesson of ['bai-mot', 'bai-hai']) await expect(mark(later.page, lesson)).toContainText('✓');
});

test('the exam is open in one tab at a time, and what was answered in it is not lost to the other', async ({ context }) => {
	await lessonsDone(context);
	const one = await open(context);
	const two = await open(context);
	await one.page.bringToFront();
	const { learner } = await one.course.exam();
	await learner.answer();
	await two.page.bringToFront();
	await two.course.open('thi');
	await two.page.getByRole('button', { name: 'Làm tiếp' }).click();
	await expect(two.page.locator('.exam-state')).toContainText('đang mở ở một thẻ khác');
	await expect(two.page.locator('.exam-run iframe')).toHaveCount(0);
	await one.page.close();
	await expect.poll(() => two.page.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0);
	await two.page.getByRole('button', { name: 'Làm tiếp' }).click();
	const { frame } = await two.course.quiz('.exam-run');
	await expect(frame.locator('.jumps .answered')).toHaveCount(1);
});

test('more time is said aloud', { tag: '@all' }, async ({ context }) => {
	await lessonsDone(context);
	const { page, course } = await open(context);
	await course.exam();
	await page.getByRole('button', { name: 'Thêm 10 phút' }).click();
	await expect(page.locator('[data-clock]')).toHaveText(/^Còn khoảng (3\d|40) phút$/);
	await expect(page.locator('[role=status][data-clock-said]')).toHaveText(/^Còn khoảng (3\d|40) phút$/);
});

/** Where a package lies, and in what. */
const places = {
	'for no LMS': '/p/web/index.html',
	'in an LMS of SCORM 1.2': '/lms/strict?version=1.2',
	'in an LMS of SCORM 2004': '/lms/strict?version=2004',
};
for (const [place, path] of Object.entries(places)) {
	test(`seven tabs of a package ${place}: what each answered is there afterwards, in whatever order they close`, { tag: '@all' }, async ({ context }) => {
		const tabs = [];
		for (let number = 0; number < 7; number++) {
			const page = await clockedPage(context);
			await page.goto(server.origin + path);
			tabs.push({ page, course: await Course.in(page) });
		}
		// One question of one quiz in each of two tabs, other quizzes and lessons in the others.
		const lessons = ['bai-mot', 'bai-mot', 'bai-hai', 'bai-hai', 'bai-hai'];
		const turns = [0, 1, 0, 1, 2];
		for (const [number, lesson] of lessons.entries()) {
			const { page, course } = tabs[number] ?? {};
			if (!page || !course) throw new Error('no tab');
			await page.bringToFront();
			await course.open(`bai-${lesson}`);
			const { frame, learner } = await course.quiz(`#kiem-${lesson}`);
			const before = await frame.locator('.jumps .answered').count();
			await frame
				.locator('.jumps button')
				.nth(turns[number] ?? 0)
				.click();
			await learner.answer();
			await expect(frame.locator('.jumps .answered')).not.toHaveCount(before);
		}
		const read = tabs[5];
		await read?.page.bringToFront();
		await read?.course.read('bai-mot');
		if (path.startsWith('/lms/')) for (const { course } of tabs) await course.kept();
		for (const number of [4, 0, 6, 2, 5, 1, 3]) await tabs[number]?.page.close();
		const page = await context.newPage();
		await page.goto(server.origin + path);
		const course = await Course.in(page);
		for (const [lesson, count] of [
			['bai-mot', 2],
			['bai-hai', 3],
		] as const) {
			await course.open(`bai-${lesson}`);
			const { frame } = await course.quiz(`#kiem-${lesson}`);
			await expect(frame.locator('.jumps .answered')).toHaveCount(count);
		}
		await expect(course.frame.locator('#bai-bai-mot .lesson-state')).not.toContainText('Đọc hết bài');
	});
}

for (const locks of [true, false]) {
	test(`where the browser keeps nothing${locks ? '' : ', and has no locks'}, one of seven tabs has the course, and the others say so`, { tag: '@all' }, async ({
		context,
	}) => {
		await context.addInitScript((hasLocks) => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				},
			});
			if (!hasLocks) Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
		}, locks);
		const first = await open(context);
		for (let number = 0; number < 6; number++) {
			const { course } = await open(context);
			await expect(course.frame.locator('.look')).toContainText('đang mở ở một thẻ khác');
			await expect(course.status()).toBeEmpty();
		}
		await first.page.bringToFront();
		await expect(first.course.frame.locator('.look')).toBeHidden();
		await first.course.lesson('bai-mot');
		await first.page.close();
		const next = await open(context);
		await expect(next.course.frame.locator('.look')).toBeHidden();
	});
}
