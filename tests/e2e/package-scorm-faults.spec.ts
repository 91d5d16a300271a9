/**
 * What a package survives inside an LMS, in one version of SCORM: the session is the same in the other, where
 * `scorm-faults.test.ts` tries its faults without a browser.
 */
import { expect, test } from '@playwright/test';
import { Course } from './lms/course.ts';
import { type LmsServer, serveLms } from './lms/server.ts';
import { launch, lmsOf, savedIn, setFault, soundness, statusOf, words } from './lms/visit.ts';
import { FULL } from './refused-storage.ts';
import { untilHeard } from './waits.ts';

let server: LmsServer;
test.beforeAll(async () => {
	server = await serveLms();
});
test.afterAll(() => server.close());
test.use({ hasTouch: true, viewport: { width: 1100, height: 800 } });

const version = '1.2';
const word = words[version];
const address = `/lms/strict?version=${version}`;

test('the window is closed in the middle of the exam: every answer of every type is there again, and the time goes on', async ({ context }) => {
	// With the browser's clock: a test that runs ahead would have written what is to be written later.
	const page = await context.newPage();
	await page.goto(server.origin + address);
	const course = await Course.in(page);
	await course.lesson('bai-mot');
	await course.lesson('bai-hai');
	const { frame: paper, learner } = await course.exam();
	const papers = new Set<string>();
	for (let more = true; more; ) {
		await learner.answer();
		papers.add((await learner.current()).subContentId);
		const last = await learner.shown().evaluate((section) => section.nextElementSibling === null);
		more = !last;
		if (more) await learner.next();
	}
	expect(papers.size).toBe(4);
	// What a frame reports, the page hears a moment later.
	await untilHeard(paper);
	await page.close();
	expect(statusOf(version, await savedIn(server, context, version))).not.toContain('passed');
	const { page: next, course: again } = await launch(server, context, address);
	await again.open('thi');
	await expect(again.frame.locator('.exam-state')).toContainText('chưa nộp');
	const { frame, learner: same } = await again.exam();
	await expect(frame.locator('.jumps .answered')).toHaveCount(4);
	expect(new Set(await frame.locator('.stage > section').evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset.id)))).toEqual(
		papers,
	);
	await expect(again.frame.locator('[data-clock]')).toContainText(/Còn khoảng (2\d|30) phút/);
	await frame.locator('.jumps button').last().click();
	await same.next();
	await again.kept();
	expect(statusOf(version, (await lmsOf(next)).saved)).toBe('passed');
	await soundness(next);
});

test('a refused commit is said, tried again and made good', async ({ context }) => {
	const { page, course } = await launch(server, context, address);
	await course.kept();
	await setFault(page, 'refuse');
	await course.lesson('bai-mot');
	await expect(course.trouble()).toContainText('LMS chưa nhận bản lưu (391)');
	await expect(course.trouble()).toContainText('vẫn được giữ trên máy này');
	expect(statusOf(version, (await lmsOf(page)).saved)).toBe('incomplete');
	await setFault(page, undefined);
	await course.kept();
	await expect(course.trouble()).toBeEmpty();
	await soundness(page);
});

test('what an LMS refused to the very end is there at the next visit', async ({ context }) => {
	const { page, course } = await launch(server, context, address);
	await course.kept();
	await setFault(page, 'refuse');
	await course.lesson('bai-mot');
	await page.close();
	expect((await savedIn(server, context, version))[word.location] ?? '').not.toContain('bai-mot');
	const { page: next, course: again } = await launch(server, context, address);
	await expect(again.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
	await again.kept();
	expect((await lmsOf(next)).saved[word.state]?.length).toBeGreaterThan(40);
	await soundness(next);
});

test('an LMS that goes away is said, and found again', { tag: '@all' }, async ({ context }) => {
	const { page, course } = await launch(server, context, address);
	await course.kept();
	await setFault(page, 'gone');
	await course.lesson('bai-mot');
	await expect(course.trouble()).toContainText('LMS không còn trả lời');
	await setFault(page, undefined);
	await course.kept();
	expect((await lmsOf(page)).initialized).toBe(2);
	await soundness(page);
});

test('a slow LMS is asked seldom, and gets all', { tag: '@all' }, async ({ context }) => {
	const { page, course } = await launch(server, context, address);
	await course.kept();
	await setFault(page, 'slow');
	await course.read('bai-mot');
	await course.check('bai-mot');
	await setFault(page, undefined);
	await course.kept();
	const { log } = await lmsOf(page);
	expect(log.filter((call) => call === 'commit').length).toBeLessThan(15);
	await soundness(page);
});

test('a second beginning in a session that is open is survived', { tag: '@all' }, async ({ context }) => {
	const { page, course } = await launch(server, context, `${address}&begun`);
	await course.lesson('bai-mot');
	await course.kept();
	expect(await lmsOf(page)).toMatchObject({ initialized: 2, terminated: 0 });
	await expect(course.trouble()).toBeEmpty();
	await soundness(page);
});

test('loaded again after its session has ended, it says so and keeps what is done for the next one', { tag: '@all' }, async ({ context }) => {
	const { page, course } = await launch(server, context, address);
	await course.lesson('bai-mot');
	await course.kept();
	await course.frame.evaluate(() => window.location.reload());
	await expect.poll(async () => (await lmsOf(page)).terminated).toBe(1);
	const again = await Course.in(page);
	await expect(again.trouble()).toContainText('Hãy mở lại khóa học từ LMS');
	await page.close();
	const { page: next, course: last } = await launch(server, context, address);
	await expect(last.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
	await soundness(next);
});

test('without an API the course runs, keeps all on the device, and says so', { tag: '@all' }, async ({ context }) => {
	const { page, course } = await launch(server, context, `/lms/none?version=${version}`);
	await expect(course.trouble()).toContainText('Không tìm thấy LMS');
	await course.lesson('bai-mot');
	await page.close();
	const { course: again } = await launch(server, context, `/lms/none?version=${version}`);
	await expect(again.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
});

test('a browser that keeps nothing is said, and the LMS has all', { tag: '@all' }, async ({ context }) => {
	await context.addInitScript(`if (/\\/p\\//.test(window.location.pathname)) { ${FULL} }`);
	const { page, course } = await launch(server, context, address);
	await expect(course.trouble()).toContainText('không cho giữ bản sao');
	await course.lesson('bai-mot');
	await course.kept();
	expect((await lmsOf(page)).saved[word.state]?.length).toBeGreaterThan(40);
	await soundness(page);
});

test('what was done while the LMS was not there is offered at the next launch, by keyboard, and then in the LMS', { tag: '@all' }, async ({ context }) => {
	const { page: alone, course: without } = await launch(server, context, `/lms/none?version=${version}`);
	await without.lesson('bai-mot');
	await alone.close();
	const { page, course } = await launch(server, context, address);
	await expect(course.frame.locator('#muc-luc [data-lesson="bai-mot"]')).not.toContainText('✓');
	const offer = course.frame.getByRole('region', { name: 'Phần đã học trên máy này khi chưa nối được với LMS' });
	await expect(offer).toContainText('đã làm 1 bài học');
	await offer.getByRole('button', { name: 'Của tôi: nhập vào' }).press('Enter');
	await expect(course.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
	await expect(offer).toBeHidden();
	await course.kept();
	await soundness(page);
	await page.close();
	const { course: again } = await launch(server, context, address);
	await expect(again.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
	await expect(again.frame.locator('.stray')).toBeHidden();
});

test('without an LMS and without storage nothing is called kept, and that is said above the course, too', { tag: '@all' }, async ({ context }) => {
	await context.addInitScript(`if (/\\/p\\//.test(window.location.pathname)) { ${FULL} }`);
	const { course } = await launch(server, context, `/lms/none?version=${version}`);
	await expect(course.trouble()).toContainText('Không tìm thấy LMS');
	await expect(course.frame.locator('main > .unkept')).toContainText('Đừng đóng cửa sổ này');
	await expect(course.frame.locator('footer')).not.toContainText('giữ trên máy này');
});
