/** A package in Moodle, in a browser: what is kept when the browser is killed, and what a learner is told where nothing is kept. `moodle.test.ts` tries all else. */
import { expect, test } from '@playwright/test';
import { findings } from './axe.ts';
import { type LmsServer, serveLms } from './lms/server.ts';
import { launch } from './lms/visit.ts';

let server: LmsServer;
test.beforeAll(async () => {
	server = await serveLms();
});
test.afterAll(() => server.close());
test.use({ hasTouch: true, viewport: { width: 1100, height: 800 } });

const address = '/lms/moodle?version=2004';

test('killed after a lesson, gone on with on another device, failed, passed, opened for review', async ({ browser }) => {
	const attempt = server.attempts['2004'];
	const device = await browser.newContext({ hasTouch: true, viewport: { width: 1100, height: 800 } });
	const { course } = await launch(server, device, address);
	await course.lesson('bai-mot');
	await course.kept();
	await device.close();
	expect(attempt.tracks['cmi.exit']).toBe('suspend');

	const other = await browser.newContext({ hasTouch: true, viewport: { width: 1100, height: 800 } });
	const { page, course: again } = await launch(server, other, address);
	await expect(again.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
	await expect(again.frame.locator('.look')).toBeHidden();
	for (const fault of ['unreachable', 'expired'] as const) {
		attempt.fault = fault;
		await again.open(fault === 'expired' ? 'bai-bai-hai' : 'bai-bai-mot');
		await expect(again.trouble()).toContainText(fault === 'expired' ? 'LMS chưa nhận' : 'Không liên lạc được với LMS');
		attempt.fault = undefined;
		await again.kept();
		await expect(again.trouble()).toBeEmpty();
	}
	await again.lesson('bai-hai');
	await again.sitExam(false);
	await again.kept();
	expect(attempt.tracks['cmi.completion_status']).toBe('incomplete');
	await page.close({ runBeforeUnload: true });
	const { course: third } = await launch(server, other, address);
	await third.sitExam(true);
	await third.kept();
	expect(attempt.tracks).toMatchObject({ 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed', 'cmi.score.raw': '100' });

	const { page: last, course: review } = await launch(server, other, address);
	await expect(review.frame.locator('.look')).toContainText('lần học của bạn đã kết thúc');
	for (const colorScheme of ['light', 'dark'] as const) {
		await last.emulateMedia({ colorScheme });
		expect(await findings(last, `review, ${colorScheme}`)).toEqual([]);
	}
	await review.open('thi');
	await expect(review.frame.locator('.exam-state')).toContainText('Bài thi không mở');
	await expect(review.frame.locator('[data-begin]')).toBeHidden();
	await expect(review.frame.locator('.exam-review details').first()).toBeVisible();
	await other.close();
});

test('a Preview is said to be one, before anything is begun', { tag: '@all' }, async ({ context }) => {
	const attempt = server.attempts['1.2'];
	attempt.preview = true;
	const { page, course } = await launch(server, context, '/lms/moodle?version=1.2');
	await expect(course.frame.locator('.look')).toContainText('bản xem trước');
	await page.setViewportSize({ width: 360, height: 740 });
	await course.frame.locator('h1 a').evaluate((title) => title.append(' Truyền thông về quyền con người cho cán bộ, phóng viên và giáo viên của tỉnh'));
	expect(await course.frame.locator('header.bar').evaluate((bar) => bar.getBoundingClientRect().height)).toBeLessThan(110);
	await course.frame.locator('.exit').click();
	await expect(course.status()).toContainText('Không có gì được lưu');
	await expect.poll(() => attempt.tracks['cmi.core.lesson_status']).toBe('browsed');
	await page.close();
});
