/** A web package that is open in two tabs: both add to one record, and one of them at a time works on the exam. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { Course } from './lms/course.ts';
import { keptByPackage } from './lms/package-state.ts';
import { type LmsServer, serveLms } from './lms/server.ts';

let server: LmsServer;
test.beforeAll(async () => {
	server = await serveLms();
});
test.afterAll(() => server.close());
test.use({ hasTouch: true, viewport: { width: 1100, height: 800 } });

async function open(context: BrowserContext): Promise<{ page: Page; course: Course }> {
	const page = await context.newPage();
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

test('more time is said aloud', async ({ context }) => {
	await lessonsDone(context);
	const { page, course } = await open(context);
	await course.exam();
	await page.getByRole('button', { name: 'Thêm 10 phút' }).click();
	await expect(page.locator('[data-clock]')).toHaveText(/^Còn khoảng (3\d|40) phút$/);
	await expect(page.locator('[role=status][data-clock-said]')).toHaveText(/^Còn khoảng (3\d|40) phút$/);
});
