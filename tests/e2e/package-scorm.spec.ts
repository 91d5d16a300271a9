/** Whole runs of a package inside an LMS: against one that takes only what the standards allow, and against scorm-again. */
import { expect, test } from '@playwright/test';
import { Course } from './lms/course.ts';
import { type LmsServer, serveLms } from './lms/server.ts';
import { launch, lmsOf, savedIn, soundness, statusOf, words } from './lms/visit.ts';
import { untilHeard } from './waits.ts';

let server: LmsServer;
test.beforeAll(async () => {
	server = await serveLms();
});
test.afterAll(() => server.close());
test.use({ hasTouch: true, viewport: { width: 1100, height: 800 } });

for (const version of ['1.2', '2004'] as const) {
	const word = words[version];
	const address = `/lms/strict?version=${version}`;

	test(`${version}: begin, answer, close, go on, finish, fail, try again, pass`, { tag: version === '1.2' ? [] : '@all' }, async ({ context }) => {
		// Opened: nothing is done yet, and opening is no progress.
		const { page: first, course: one } = await launch(server, context, address);
		await one.kept();
		expect(statusOf(version, (await lmsOf(first)).saved)).toBe(version === '1.2' ? 'incomplete' : 'incomplete unknown');
		await one.open('bai-bai-mot');
		await expect(one.frame.locator('#bai-bai-mot .lesson-state')).toContainText('Đọc hết bài');
		await one.lesson('bai-mot');
		// In the second check, one answer is given, and the window is closed at once.
		await one.read('bai-hai');
		const check = await one.quiz('#kiem-bai-hai');
		await check.learner.answer();
		await untilHeard(check.frame);
		await soundness(first);
		await first.close();
		let saved = await savedIn(server, context, version);
		expect(saved[word.end]).toBe('suspend');
		expect(saved[word.state]?.length).toBeLessThanOrEqual(word.room);
		expect(saved[word.state]).toMatch(/^[\w-]+$/);
		expect(saved[word.location]).toMatch(/bai-hai/);
		if (version === '2004') expect(saved['cmi.progress_measure']).toBe('0.5');
		const ids = Object.entries(saved).flatMap(([name, value]) => (/interactions\.\d+\.id$/.test(name) ? [value] : []));
		expect(ids).toEqual(['k1-mot-dap-an', 'k1-dung-sai']);
		expect(saved['cmi.interactions.0.result']).toBe('correct');

		// Opened again: the place, the lesson done, and the answer in the check.
		const { page: second, course: two } = await launch(server, context, address);
		await expect(two.frame.locator('#bai-bai-hai')).toBeVisible();
		await expect(two.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
		const { frame, learner } = await two.quiz('#kiem-bai-hai');
		await expect(frame.locator('.jumps .answered')).toHaveCount(1);
		// It counts as it stands: only the others are answered now.
		while (await learner.next()) await learner.answer();
		await expect(frame.locator('.result')).toBeVisible();
		await two.kept();
		expect(statusOf(version, (await lmsOf(second)).saved)).toBe(version === '1.2' ? 'incomplete' : 'incomplete unknown');

		// Every type of question is an interaction that the LMS takes.
		saved = (await lmsOf(second)).saved;
		const types = Object.fromEntries(
			Object.entries(saved).flatMap(([name, value]) => (/interactions\.\d+\.id$/.test(name) ? [[value, saved[name.replace(/id$/, 'type')]]] : [])),
		);
		// SCORM 1.2 has single letters for what is chosen: it is told the words.
		const isOld = version === '1.2';
		expect(types).toEqual({
			'k1-mot-dap-an': isOld ? 'fill-in' : 'choice',
			'k1-dung-sai': isOld ? 'fill-in' : 'true-false',
			'k2-dien-cho-trong': 'fill-in',
			'k2-keo-chu': isOld ? 'fill-in' : 'matching',
			'k2-danh-dau': isOld ? 'fill-in' : 'choice',
		});
		expect(Object.entries(saved).flatMap(([name, value]) => (/objectives\.\d+\.id$/.test(name) ? [value] : []))).toEqual(['bai-mot', 'bai-hai']);
		for (const [name, value] of Object.entries(saved)) {
			if (/interactions\.\d+\.result$/.test(name)) expect(value).toBe('correct');
			if (new RegExp(`interactions\\.\\d+\\.${word.response}$`).test(name)) expect(value).not.toBe('');
		}

		// The exam is failed: said with its score, and can be tried again.
		await two.sitExam(false);
		await two.kept();
		saved = (await lmsOf(second)).saved;
		expect(statusOf(version, saved)).toBe(version === '1.2' ? 'incomplete' : 'incomplete failed');
		expect(saved[word.raw]).toBe('0');
		await expect(two.frame.locator('.exam-state')).toContainText('Còn 2 lần thi');
		await two.sitExam(true);
		await two.kept();
		saved = (await lmsOf(second)).saved;
		expect(statusOf(version, saved)).toBe(version === '1.2' ? 'passed' : 'completed passed');
		expect(saved[word.raw]).toBe('100');
		await expect(two.frame.locator('.exam-state')).toContainText('Bạn đã đạt, với 100 %');
		await two.frame.getByRole('button', { name: 'Lưu và thoát' }).click();
		await expect(two.trouble()).toBeEmpty();
		await expect(two.status()).toContainText('Bạn có thể đóng cửa sổ này');
		const { log, terminated, initialized } = await lmsOf(second);
		expect({ terminated, initialized, last: log.at(-1) }).toEqual({ terminated: 1, initialized: 1, last: 'terminate' });
		await soundness(second);
		await second.close();

		// Passed once is passed: opened once more, nothing is taken back.
		const { page: third, course: three } = await launch(server, context, address);
		await three.kept();
		expect(statusOf(version, (await lmsOf(third)).saved)).toBe(version === '1.2' ? 'passed' : 'completed passed');
		await three.open('thi');
		await three.frame.getByRole('button', { name: 'Mở lại đề này với đáp án và giải thích' }).first().click();
		const { frame: paper } = await three.quiz('.exam-run');
		await paper.getByRole('button', { name: 'Xem đáp án' }).click();
		await expect(paper.locator('.stage > section:not([hidden]) .explanation')).toBeVisible();
		await soundness(third);
	});

	test(`${version}: in frames of frames, and in a window of its own`, { tag: '@all' }, async ({ context }) => {
		const deep = await launch(server, context, `${address}&depth=6`);
		await deep.course.kept();
		await deep.course.open('bai-bai-hai');
		// An LMS that goes on takes the frame out of its page, rather than to close the window.
		await deep.page.evaluate(() => document.querySelector('iframe')?.remove());
		await expect.poll(async () => (await lmsOf(deep.page)).terminated).toBe(1);
		expect((await lmsOf(deep.page)).saved[word.location]).toBe('bai-bai-hai');
		await soundness(deep.page);
		await deep.page.close();
		const host = await context.newPage();
		await host.goto(`${server.origin}/lms/popup?version=${version}`);
		const [popup] = await Promise.all([context.waitForEvent('page'), host.getByRole('button').click()]);
		const course = await Course.in(popup);
		await course.lesson('bai-mot');
		await course.kept();
		await soundness(host);
		await popup.close();
		await expect.poll(async () => (await lmsOf(host)).terminated).toBe(1);
	});

	test(`${version}: by scorm-again: begin, close, go on, pass`, { tag: '@all' }, async ({ context }) => {
		const { page, course } = await launch(server, context, `/lms/again?version=${version}`);
		await course.lesson('bai-mot');
		await course.kept();
		await page.close();
		const { page: next, course: again } = await launch(server, context, `/lms/again?version=${version}`);
		await expect(again.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
		await again.lesson('bai-hai');
		await again.sitExam(true);
		await again.kept();
		const cmi = await next.evaluate(
			(name) => (JSON.parse(localStorage.getItem(name) ?? '{}') as { cmi: Record<string, Record<string, unknown>> }).cmi,
			`again-${version}`,
		);
		if (version === '1.2') expect(cmi.core).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
		else expect(cmi).toMatchObject({ completion_status: 'completed', success_status: 'passed', progress_measure: '1', score: { scaled: '1' } });
		expect(`${cmi.suspend_data}`.length).toBeLessThanOrEqual(4096);
		const { objectives, interactions } = JSON.parse(JSON.stringify(cmi)) as Record<string, Record<string, { id: string }>>;
		expect(Object.values(objectives ?? {}).map(({ id }) => id)).toEqual(['bai-mot', 'bai-hai']);
		expect(JSON.stringify(interactions)).toContain(version === '1.2' ? 'k1-dung-sai' : 'learner_response');
		await again.frame.getByRole('button', { name: 'Lưu và thoát' }).click();
		await expect(again.status()).toContainText('Bạn có thể đóng cửa sổ này');
	});
}
