/** Whole runs of a cmi5 package against a record store that enforces the rules of the profile. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { Course } from './lms/course.ts';
import { RecordStore } from './lms/record-store.ts';
import { type LmsServer, serveLms } from './lms/server.ts';
import { clockedPage } from './lms/visit.ts';

test.use({ hasTouch: true, viewport: { width: 1100, height: 800 } });

let store: RecordStore;
let server: LmsServer;
test.beforeEach(async () => {
	store = new RecordStore();
	server = await serveLms((...args) => store.answer(...args));
});
test.afterEach(() => server.close());

/** The endpoint and the fetch address are whole addresses in a launch. */
function whole(path: string): string {
	const url = new URL(path, server.origin);
	for (const name of ['endpoint', 'fetch']) url.searchParams.set(name, new URL(url.searchParams.get(name) ?? '', server.origin).href);
	return url.href;
}
async function launch(context: BrowserContext, path = store.launch()): Promise<{ page: Page; course: Course }> {
	const page = await clockedPage(context);
	await page.goto(whole(path));
	return { page, course: await Course.in(page) };
}
const sound = () => expect(store.violations).toEqual([]);
const defined = () => store.verbs().filter((verb) => verb !== 'answered');

test('begin, answer, close, go on, fail, try again in another session, pass, leave', async ({ context }) => {
	const { page: first, course: one } = await launch(context);
	await one.kept();
	expect(store.verbs()).toEqual(['initialized']);
	await one.lesson('bai-mot');
	await one.kept();
	expect(store.verbs()).toEqual(['initialized', 'answered', 'answered']);
	await first.close();
	await expect.poll(() => store.verbs().at(-1)).toBe('terminated');

	const { page: second, course: two } = await launch(context);
	await expect(two.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
	await two.lesson('bai-hai');
	await expect.poll(() => store.verbs()).toContain('completed');
	await two.sitExam(false);
	await two.kept();
	// The learner may try again at once, and a session has one verdict: it waits for the end.
	expect(store.verbs()).not.toContain('failed');
	await two.frame.getByRole('button', { name: 'Lưu và thoát' }).click();
	await second.waitForURL('**/returned');
	expect(defined().slice(2)).toEqual(['initialized', 'completed', 'failed', 'terminated']);

	const { page: third, course: three } = await launch(context);
	await three.sitExam(true);
	await expect.poll(() => store.verbs()).toContain('passed');
	expect(store.statements.find(({ verb }) => verb.id.endsWith('/passed'))?.result).toMatchObject({ success: true, score: { scaled: 1, raw: 100 } });
	await three.frame.getByRole('button', { name: 'Lưu và thoát' }).click();
	await third.waitForURL('**/returned');
	expect(defined().slice(6)).toEqual(['initialized', 'passed', 'terminated']);

	// Once passed and completed, neither is said again.
	const { page: fourth, course: four } = await launch(context);
	await expect(four.frame.locator('#muc-luc [data-lesson="bai-hai"]')).toContainText('✓');
	await four.kept();
	await fourth.close();
	await expect.poll(() => defined().slice(9)).toEqual(['initialized', 'terminated']);
	sound();
});

test('passing in the session of the failure: one verdict', { tag: '@all' }, async ({ context }) => {
	const { page, course } = await launch(context);
	await course.lesson('bai-mot');
	await course.lesson('bai-hai');
	await course.sitExam(false);
	await course.sitExam(true);
	await course.frame.getByRole('button', { name: 'Lưu và thoát' }).click();
	await page.waitForURL('**/returned');
	expect(defined()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
	sound();
});

test('offline: what was done waits in line, is said, and arrives in its order', async ({ context }) => {
	const { page, course } = await launch(context);
	await course.kept();
	store.offline = true;
	await course.lesson('bai-mot');
	await expect(course.trouble()).toContainText('Không liên lạc được với LMS');
	expect(store.verbs()).toEqual(['initialized']);
	store.offline = false;
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await course.kept();
	expect(store.verbs()).toEqual(['initialized', 'answered', 'answered']);
	await expect(course.trouble()).toBeEmpty();
	sound();
});

test('offline to the end: the next session says what the last one could not', { tag: '@all' }, async ({ context }) => {
	const { page, course } = await launch(context);
	await course.lesson('bai-mot');
	await course.kept();
	store.cutOff();
	await course.lesson('bai-hai');
	await expect(course.trouble()).toContainText('Không liên lạc được');
	await page.close();
	// Looked at in between: what waits stays for a session in which it may be said.
	const { page: look, course: looked } = await launch(context, store.launch('Review'));
	await expect(looked.frame.locator('.look')).toBeVisible();
	await look.close();
	await expect.poll(defined).toEqual(['initialized', 'initialized', 'terminated']);
	const { course: again } = await launch(context);
	await again.kept();
	await expect(again.frame.locator('#muc-luc [data-lesson="bai-hai"]')).toContainText('✓');
	expect(defined()).toEqual(['initialized', 'initialized', 'terminated', 'initialized', 'completed']);
	expect(store.verbs().filter((verb) => verb === 'answered')).toHaveLength(5);
	sound();
});

test('an answer of the store that was lost makes nothing count twice', { tag: '@all' }, async ({ context }) => {
	const { course } = await launch(context);
	await course.kept();
	store.forgetful = true;
	await course.lesson('bai-mot');
	await course.kept();
	expect(store.verbs()).toEqual(['initialized', 'answered', 'answered']);
	sound();
});

test('a session that is over says so, and keeps what is done for the next one', { tag: '@all' }, async ({ context }) => {
	const path = store.launch();
	const { page } = await launch(context, path);
	await expect.poll(() => store.verbs()).toEqual(['initialized']);
	await page.reload();
	const course = await Course.in(page);
	await expect(course.trouble()).toContainText('Hãy mở lại khóa học từ LMS');
	await course.lesson('bai-mot');
	await page.close();
	const { course: again } = await launch(context);
	await again.kept();
	await expect(again.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
	sound();
});

test('looked at, not learned: nothing is said but the beginning and the end', { tag: '@all' }, async ({ context }) => {
	const { page, course } = await launch(context, store.launch('Review'));
	await expect(course.status()).toContainText('không có gì được lưu');
	await course.open('bai-bai-mot');
	await course.check('bai-mot');
	await course.frame.getByRole('button', { name: 'Lưu và thoát' }).click();
	await page.waitForURL('**/returned');
	expect(store.verbs()).toEqual(['initialized', 'terminated']);
	expect([...store.documents]).toEqual([]);
	sound();
});

test('the pass mark of the LMS counts, not that of the course', { tag: '@all' }, async ({ context }) => {
	const { course } = await launch(context, store.launch('Normal', 1));
	await expect(course.frame.locator('.exam-about')).toContainText('100 %');
	await course.lesson('bai-mot');
	await course.lesson('bai-hai');
	const { frame, learner } = await course.exam();
	for (let asked = 0, more = true; more; asked++) {
		if (asked > 0) await learner.answer();
		more = await learner.next();
	}
	await frame.locator('nav .buttons .finish').click();
	await expect(course.frame.locator('.exam-state')).toContainText('chưa đạt');
	await course.frame.getByRole('button', { name: 'Lưu và thoát' }).click();
	await expect.poll(() => defined()).toEqual(['initialized', 'completed', 'failed', 'terminated']);
	sound();
});

test('a way back that is a script is not gone: the session ends, and nothing runs', { tag: '@all' }, async ({ context }) => {
	store.returnURL = "javascript:document.title='ran'";
	const { page, course } = await launch(context);
	await course.kept();
	await course.frame.getByRole('button', { name: 'Lưu và thoát' }).click();
	await expect.poll(() => store.verbs()).toEqual(['initialized', 'terminated']);
	await expect(course.status()).toContainText('Bạn có thể đóng cửa sổ này');
	await expect(page).not.toHaveTitle('ran');
	sound();
});

test('a launch with values that cannot be used says which, and nothing is sent', { tag: '@all' }, async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(`${server.origin}/p/cmi5/index.html?endpoint=javascript:1&fetch=/token&actor=[]&registration=1&activityId=x#%`);
	const course = await Course.in(page);
	await expect(course.trouble()).toContainText('(endpoint, actor, registration, activityId)');
	expect(requests.filter((url) => new URL(url).pathname === '/token')).toEqual([]);
});
