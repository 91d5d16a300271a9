/** The package of one module inside an LMS: it is passed without an exam, and its score is that of its checks. */
import { expect, test } from '@playwright/test';
import { moduleDocuments } from '../../src/course/module-document.ts';
import { twoModules } from '../unit/course-samples.ts';
import { type LmsServer, serveLms } from './lms/server.ts';
import { launch, lmsOf, soundness, statusOf, words } from './lms/visit.ts';

let server: LmsServer;
test.beforeAll(async () => {
	server = await serveLms(undefined, moduleDocuments(twoModules())[1]);
});
test.afterAll(() => server.close());
test.use({ hasTouch: true, viewport: { width: 1100, height: 800 } });

for (const version of ['1.2', '2004'] as const) {
	test(`${version}: a module is learnt to its end`, { tag: '@all' }, async ({ context }) => {
		const { page, course } = await launch(server, context, `/lms/strict?version=${version}`);
		await expect(course.frame.locator('#muc-luc')).toContainText('Học phần 2: Phần hai');
		await expect(course.frame.locator('#trang-dau')).toContainText('Cần học trước: Phần một');
		await expect(course.frame.locator('#thi')).toHaveCount(0);
		await course.lesson('bai-hai');
		await course.kept();
		const { saved } = await lmsOf(page);
		expect(statusOf(version, saved)).toBe(version === '1.2' ? 'passed' : 'completed passed');
		expect(saved[words[version].raw]).toBe('100');
		expect(saved['cmi.objectives.0.id']).toBe('bai-hai');
		await soundness(page);
	});
}
