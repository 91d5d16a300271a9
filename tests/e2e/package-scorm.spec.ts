/** Whole runs of a package inside an LMS: against one that takes only what the standards allow, and against scorm-again. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { Course } from './lms/course.ts';
import { type LmsServer, serveLms } from './lms/server.ts';
import type { Fault, StrictLms } from './lms/strict-lms.ts';

let server: LmsServer;
test.beforeAll(async () => {
	server = await serveLms();
});
test.afterAll(() => server.close());
test.use({ hasTouch: true, viewport: { width: 1100, height: 800 } });

const lmsOf = (page: Page) => page.evaluate(() => (window as unknown as { lms: StrictLms }).lms);
const setFault = (page: Page, fault: Fault | undefined) =>
	page.evaluate((next) => {
		const { lms } = window as unknown as { lms: StrictLms };
		if (next) lms.fault = next;
		else delete lms.fault;
	}, fault);
const soundness = async (page: Page) => expect((await lmsOf(page)).violations).toEqual([]);

async function launch(context: BrowserContext, address: string): Promise<{ page: Page; course: Course }> {
	const page = await context.newPage();
	await page.goto(`${server.origin}${address}`);
	return { page, course: await Course.in(page) };
}
/** What the LMS has kept when the window is gone. */
async function savedIn(context: BrowserContext, key: string): Promise<Record<string, string>> {
	const page = await context.newPage();
	await page.goto(`${server.origin}/lms/none?version=1.2`);
	const text = await page.evaluate((name) => localStorage.getItem(name), key);
	await page.close();
	return JSON.parse(text ?? '{}') as Record<string, string>;
}

const words = {
	'1.2': {
		state: 'cmi.suspend_data',
		location: 'cmi.core.lesson_location',
		raw: 'cmi.core.score.raw',
		end: 'cmi.core.exit',
		response: 'student_response',
		room: 4096,
	},
	'2004': { state: 'cmi.suspend_data', location: 'cmi.location', raw: 'cmi.score.raw', end: 'cmi.exit', response: 'learner_response', room: 64_000 },
} as const;

for (const version of ['1.2', '2004'] as const) {
	const word = words[version];
	const address = `/lms/strict?version=${version}`;
	const key = `strict-lms-${version}`;
	const status = (saved: Record<string, string>) =>
		version === '1.2' ? saved['cmi.core.lesson_status'] : `${saved['cmi.completion_status']} ${saved['cmi.success_status']}`;

	test(`${version}: begin, answer, close, go on, finish, fail, try again, pass`, async ({ context }) => {
		// Opened: nothing is done yet, and opening is no progress.
		const { page: first, course: one } = await launch(context, address);
		await one.kept();
		expect(status((await lmsOf(first)).saved)).toBe(version === '1.2' ? 'incomplete' : 'incomplete unknown');
		await one.open('bai-bai-mot');
		await expect(one.frame.locator('#bai-bai-mot .lesson-state')).toContainText('Đọc hết bài');
		await one.lesson('bai-mot');
		// In the second check, one answer is given, and the window is closed at once.
		await one.read('bai-hai');
		const { learner } = await one.quiz('#kiem-bai-hai');
		await learner.answer();
		await soundness(first);
		await first.close();
		let saved = await savedIn(context, key);
		expect(saved[word.end]).toBe('suspend');
		expect(saved[word.state]?.length).toBeLessThanOrEqual(word.room);
		expect(saved[word.state]).toMatch(/^[\w-]+$/);
		expect(saved[word.location]).toMatch(/bai-hai/);
		if (version === '2004') expect(saved['cmi.progress_measure']).toBe('0.5');
		const ids = Object.entries(saved).flatMap(([name, value]) => (/interactions\.\d+\.id$/.test(name) ? [value] : []));
		expect(ids).toEqual(['k1-mot-dap-an', 'k1-dung-sai']);
		expect(saved['cmi.interactions.0.result']).toBe('correct');

		// Opened again: the place, the lesson done, and the answer in the check.
		const { page: second, course: two } = await launch(context, address);
		await expect(two.frame.locator('#bai-bai-hai')).toBeVisible();
		await expect(two.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
		const { frame } = await two.quiz('#kiem-bai-hai');
		await expect(frame.locator('.jumps .answered')).toHaveCount(1);
		await two.check('bai-hai');
		await two.kept();
		expect(status((await lmsOf(second)).saved)).toBe(version === '1.2' ? 'incomplete' : 'completed unknown');

		// The exam is failed: said with its score, and can be tried again.
		await two.sitExam(false);
		await two.kept();
		saved = (await lmsOf(second)).saved;
		expect(status(saved)).toBe(version === '1.2' ? 'failed' : 'completed failed');
		expect(saved[word.raw]).toBe('0');
		await expect(two.frame.locator('.exam-state')).toContainText('Còn 2 lần thi');
		await two.sitExam(true);
		await two.kept();
		saved = (await lmsOf(second)).saved;
		expect(status(saved)).toBe(version === '1.2' ? 'passed' : 'completed passed');
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
		const { page: third, course: three } = await launch(context, address);
		await three.kept();
		expect(status((await lmsOf(third)).saved)).toBe(version === '1.2' ? 'passed' : 'completed passed');
		await three.open('thi');
		await three.frame.getByRole('button', { name: 'Mở lại đề này với đáp án và giải thích' }).first().click();
		const { frame: paper } = await three.quiz('.exam-run');
		await paper.getByRole('button', { name: 'Xem đáp án' }).click();
		await expect(paper.locator('.stage > section:not([hidden]) .explanation')).toBeVisible();
		await soundness(third);
	});

	test(`${version}: every type of question is an interaction that the LMS takes`, async ({ context }) => {
		const { page, course } = await launch(context, address);
		await course.lesson('bai-mot');
		await course.lesson('bai-hai');
		await course.kept();
		const { saved } = await lmsOf(page);
		const types = Object.fromEntries(
			Object.entries(saved).flatMap(([name, value]) => (/interactions\.\d+\.id$/.test(name) ? [[value, saved[name.replace(/id$/, 'type')]]] : [])),
		);
		expect(types).toEqual({
			'k1-mot-dap-an': 'choice',
			'k1-dung-sai': 'true-false',
			'k2-dien-cho-trong': 'fill-in',
			'k2-keo-chu': 'matching',
			'k2-danh-dau': 'choice',
		});
		for (const [name, value] of Object.entries(saved)) {
			if (/interactions\.\d+\.result$/.test(name)) expect(value).toBe('correct');
			if (new RegExp(`interactions\\.\\d+\\.${word.response}$`).test(name)) expect(value).not.toBe('');
		}
		await soundness(page);
	});

	test(`${version}: the window is closed in the middle of the exam: every answer of every type is there again, and the time goes on`, async ({ context }) => {
		const { page, course } = await launch(context, address);
		await course.lesson('bai-mot');
		await course.lesson('bai-hai');
		const { learner } = await course.exam();
		const papers = new Set<string>();
		for (let more = true; more; ) {
			await learner.answer();
			papers.add((await learner.current()).subContentId);
			const last = await learner.shown().evaluate((section) => section.nextElementSibling === null);
			more = !last;
			if (more) await learner.next();
		}
		expect(papers.size).toBe(4);
		await page.close();
		expect(status(await savedIn(context, key))).not.toContain('passed');
		const { page: next, course: again } = await launch(context, address);
		await again.open('thi');
		await expect(again.frame.locator('.exam-state')).toContainText('chưa nộp');
		const { frame, learner: same } = await again.exam();
		await expect(frame.locator('.jumps .answered')).toHaveCount(4);
		expect(new Set(await frame.locator('.stage > section').evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset.id)))).toEqual(
			papers,
		);
		await expect(again.frame.locator('[data-clock]')).toContainText(/Còn khoảng (29|30) phút/);
		await frame.locator('.jumps button').last().click();
		await same.next();
		await again.kept();
		expect(status((await lmsOf(next)).saved)).toBe(version === '1.2' ? 'passed' : 'completed passed');
		await soundness(next);
	});

	test(`${version}: a refused commit is said, tried again and made good`, async ({ context }) => {
		const { page, course } = await launch(context, address);
		await course.kept();
		await setFault(page, 'refuse');
		await course.lesson('bai-mot');
		await expect(course.trouble()).toContainText('LMS chưa nhận bản lưu (391)');
		await expect(course.trouble()).toContainText('vẫn được giữ trên máy này');
		expect(status((await lmsOf(page)).saved)).toBe(version === '1.2' ? 'incomplete' : 'incomplete unknown');
		await setFault(page, undefined);
		await expect(course.frame.locator('html')).toHaveAttribute('data-kept', 'kept');
		await expect(course.trouble()).toBeEmpty();
		await soundness(page);
	});

	test(`${version}: what an LMS refused to the very end is there at the next visit`, async ({ context }) => {
		const { page, course } = await launch(context, address);
		await course.kept();
		await setFault(page, 'refuse');
		await course.lesson('bai-mot');
		await page.close();
		expect((await savedIn(context, key))[word.location] ?? '').not.toContain('bai-mot');
		const { page: next, course: again } = await launch(context, address);
		await expect(again.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
		await again.kept();
		expect((await lmsOf(next)).saved[word.state]?.length).toBeGreaterThan(40);
		await soundness(next);
	});

	test(`${version}: an LMS that goes away is said, and found again`, async ({ context }) => {
		const { page, course } = await launch(context, address);
		await course.kept();
		await setFault(page, 'gone');
		await course.lesson('bai-mot');
		await expect(course.trouble()).toContainText('LMS không còn trả lời');
		await setFault(page, undefined);
		await expect(course.frame.locator('html')).toHaveAttribute('data-kept', 'kept');
		expect((await lmsOf(page)).initialized).toBe(2);
		await soundness(page);
	});

	test(`${version}: a slow LMS is asked seldom, and gets all`, async ({ context }) => {
		const { page, course } = await launch(context, address);
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

	test(`${version}: a second beginning in a session that is open is survived`, async ({ context }) => {
		const { page, course } = await launch(context, `${address}&begun`);
		await course.lesson('bai-mot');
		await course.kept();
		expect(await lmsOf(page)).toMatchObject({ initialized: 2, terminated: 0 });
		await expect(course.trouble()).toBeEmpty();
		await soundness(page);
	});

	test(`${version}: loaded again after its session has ended, it says so and keeps what is done for the next one`, async ({ context }) => {
		const { page, course } = await launch(context, address);
		await course.lesson('bai-mot');
		await course.kept();
		await course.frame.evaluate(() => window.location.reload());
		await expect.poll(async () => (await lmsOf(page)).terminated).toBe(1);
		const again = await Course.in(page);
		await expect(again.trouble()).toContainText('Hãy mở lại khóa học từ LMS');
		await page.close();
		const { page: next, course: last } = await launch(context, address);
		await expect(last.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
		await soundness(next);
	});

	test(`${version}: in frames of frames, and in a window of its own`, async ({ context }) => {
		const deep = await launch(context, `${address}&depth=6`);
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

	test(`${version}: without an API the course runs, keeps all on the device, and says so`, async ({ context }) => {
		const { page, course } = await launch(context, `/lms/none?version=${version}`);
		await expect(course.trouble()).toContainText('Không tìm thấy LMS');
		await course.lesson('bai-mot');
		await page.close();
		const { course: again } = await launch(context, `/lms/none?version=${version}`);
		await expect(again.frame.locator('#muc-luc [data-lesson="bai-mot"]')).toContainText('✓');
	});

	test(`${version}: a browser that keeps nothing is said, and the LMS has all`, async ({ context }) => {
		await context.addInitScript(() => {
			if (!/\/p\//.test(window.location.pathname)) return;
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		const { page, course } = await launch(context, address);
		await expect(course.trouble()).toContainText('không cho giữ bản sao');
		await course.lesson('bai-mot');
		await course.kept();
		expect((await lmsOf(page)).saved[word.state]?.length).toBeGreaterThan(40);
		await soundness(page);
	});

	test(`${version}: by scorm-again: begin, close, go on, pass`, async ({ context }) => {
		const { page, course } = await launch(context, `/lms/again?version=${version}`);
		await course.lesson('bai-mot');
		await course.kept();
		await page.close();
		const { page: next, course: again } = await launch(context, `/lms/again?version=${version}`);
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
		await again.frame.getByRole('button', { name: 'Lưu và thoát' }).click();
		await expect(again.status()).toContainText('Bạn có thể đóng cửa sổ này');
	});
}
