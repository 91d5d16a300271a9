/** A package inside an LMS, or a browser, that does not do its part: nothing that the learner did is lost, and all trouble is said. */
import { expect, test } from '@playwright/test';
import { Course } from './lms/course.ts';
import { expectSound, launch, lmsOf, savedIn, setFault, words } from './lms/scorm-session.ts';
import { type LmsServer, serveLms } from './lms/server.ts';

let server: LmsServer;
test.beforeAll(async () => {
	server = await serveLms();
});
test.afterAll(() => server.close());
test.use({ hasTouch: true, viewport: { width: 1100, height: 800 } });

for (const version of ['1.2', '2004'] as const) {
	const word = words[version];
	const address = `/lms/strict?version=${version}`;
	const key = `strict-lms-${version}`;
	const status = (saved: Record<string, string>) =>
		version === '1.2' ? saved['cmi.core.lesson_status'] : `${saved['cmi.completion_status']} ${saved['cmi.success_status']}`;

	test(`${version}: a refused commit is said, tried again and made good`, async ({ context }) => {
		const { page, course } = await launch(context, `${server.origin}${address}`);
		await course.kept();
		await setFault(page, 'refuse');
		await course.lesson('bai-mot');
		await expect(course.trouble()).toContainText('LMS chưa nhận bản lưu (391)');
		await expect(course.trouble()).toContainText('vẫn được giữ trên máy này');
		expect(status((await lmsOf(page)).saved)).toBe(version === '1.2' ? 'incomplete' : 'incomplete unknown');
		await setFault(page, undefined);
		await expect(course.frame.locator('html')).toHaveAttribute('data-kept', 'kept');
		await expect(course.trouble()).toBeEmpty();
		await expectSound(page);
	});

	test(`${version}: what an LMS refused to the very end is there at the next visit`, async ({ context }) => {
		const { page, course } = await launch(context, `${server.origin}${address}`);
		await course.kept();
		await setFault(page, 'refuse');
		await course.lesson('bai-mot');
		await page.close();
		expect((await savedIn(context, server.origin, key))[word.location] ?? '').not.toContain('bai-mot');
		const { page: next, course: again } = await launch(context, `${server.origin}${address}`);
		await expect(again.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
		await again.kept();
		expect((await lmsOf(next)).saved[word.state]?.length).toBeGreaterThan(40);
		await expectSound(next);
	});

	test(`${version}: an LMS that goes away is said, and found again`, async ({ context }) => {
		const { page, course } = await launch(context, `${server.origin}${address}`);
		await course.kept();
		await setFault(page, 'gone');
		await course.lesson('bai-mot');
		await expect(course.trouble()).toContainText('LMS không còn trả lời');
		await setFault(page, undefined);
		await expect(course.frame.locator('html')).toHaveAttribute('data-kept', 'kept');
		expect((await lmsOf(page)).initialized).toBe(2);
		await expectSound(page);
	});

	test(`${version}: a slow LMS is asked seldom, and gets all`, async ({ context }) => {
		const { page, course } = await launch(context, `${server.origin}${address}`);
		await course.kept();
		await setFault(page, 'slow');
		await course.read('bai-mot');
		await course.check('bai-mot');
		await setFault(page, undefined);
		await course.kept();
		const { log } = await lmsOf(page);
		expect(log.filter((call) => call === 'commit').length).toBeLessThan(15);
		await expectSound(page);
	});

	test(`${version}: a second beginning in a session that is open is survived`, async ({ context }) => {
		const { page, course } = await launch(context, `${server.origin}${address}&begun`);
		await course.lesson('bai-mot');
		await course.kept();
		expect(await lmsOf(page)).toMatchObject({ initialized: 2, terminated: 0 });
		await expect(course.trouble()).toBeEmpty();
		await expectSound(page);
	});

	test(`${version}: loaded again after its session has ended, it says so and keeps what is done for the next one`, async ({ context }) => {
		const { page, course } = await launch(context, `${server.origin}${address}`);
		await course.lesson('bai-mot');
		await course.kept();
		await course.frame.evaluate(() => window.location.reload());
		await expect.poll(async () => (await lmsOf(page)).terminated).toBe(1);
		const again = await Course.in(page);
		await expect(again.trouble()).toContainText('Hãy mở lại khóa học từ LMS');
		await page.close();
		const { page: next, course: last } = await launch(context, `${server.origin}${address}`);
		await expect(last.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
		await expectSound(next);
	});

	test(`${version}: without an API the course runs, keeps all on the device, and says so`, async ({ context }) => {
		const { page, course } = await launch(context, `${server.origin}/lms/none?version=${version}`);
		await expect(course.trouble()).toContainText('Không tìm thấy LMS');
		await course.lesson('bai-mot');
		await page.close();
		const { course: again } = await launch(context, `${server.origin}/lms/none?version=${version}`);
		await expect(again.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
	});

	test(`${version}: a browser that keeps nothing is said, and the LMS has all`, async ({ context }) => {
		await context.addInitScript(() => {
			if (!/\/p\//.test(window.location.pathname)) return;
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		const { page, course } = await launch(context, `${server.origin}${address}`);
		await expect(course.trouble()).toContainText('không cho giữ bản sao');
		await course.lesson('bai-mot');
		await course.kept();
		expect((await lmsOf(page)).saved[word.state]?.length).toBeGreaterThan(40);
		await expectSound(page);
	});
}
