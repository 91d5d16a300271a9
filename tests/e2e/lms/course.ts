/** A learner in a package: reads lessons, answers checks, sits the exam, as a person at the screen does. */
import { expect, type Frame, type Page } from '@playwright/test';
import { Learner, questionsOf, type Way } from '../quiz-learner.ts';
import { observed } from '../waits.ts';

export class Course {
	readonly page: Page;
	readonly frame: Frame;
	/** how questions are answered; by touch, and a whole exam by a script, where it is not given */
	readonly #way: Way | undefined;

	constructor(page: Page, frame: Frame, way?: Way) {
		this.page = page;
		this.frame = frame;
		this.#way = way;
	}

	/**
	 * The package in a page, however deep, once it has begun.
	 * @param pass lets time pass while it looks for an LMS that is not there
	 */
	static async in(page: Page, pass?: () => Promise<void>): Promise<Course> {
		const isCourse = (frame: Frame) => /\/p\/\w+\/index\.html/.test(frame.url());
		await expect.poll(() => page.frames().some(isCourse)).toBe(true);
		const frame = page.frames().find(isCourse) as Frame;
		const started = frame.locator('html.started');
		while (pass && (await started.count()) === 0) await pass();
		await started.waitFor();
		return new Course(page, frame);
	}

	status() {
		return this.frame.locator('footer .status');
	}
	trouble() {
		return this.frame.locator('footer .trouble');
	}
	/** Waits until the LMS has all, on a page whose clock the test has taken over: what is to be handed over waits for more of it, or to be tried again. */
	async kept(): Promise<void> {
		const html = this.frame.locator('html');
		await expect(async () => {
			if ((await html.getAttribute('data-kept')) === 'kept') return;
			await this.page.clock.runFor(1000);
			expect(await html.getAttribute('data-kept')).toBe('kept');
		}).toPass({ intervals: [0] });
	}

	/** Opens a section by the menu. */
	async open(section: string): Promise<void> {
		await this.frame.locator(`#muc-luc a[href="#${section}"]`).click();
		await expect(this.frame.locator(`#${section}`)).toBeVisible();
	}

	/** Reads the lesson that is shown to its end. */
	async read(lesson: string): Promise<void> {
		await this.open(`bai-${lesson}`);
		await this.frame.locator(`#bai-${lesson} .lesson-text`).hover({ position: { x: 20, y: 20 } });
		const state = this.frame.locator(`#bai-${lesson} .lesson-state`);
		// Less than a screen at a time, each of them shown: nothing is passed over.
		await expect(async () => {
			await this.page.mouse.wheel(0, 500);
			await observed(this.frame, `#bai-${lesson} [data-lesson-end]`);
			expect(await state.textContent()).not.toContain('Đọc hết bài');
		}).toPass({ intervals: [20] });
	}

	/** The quiz of a place, once it plays. */
	async quiz(place: string, way: Way = this.#way ?? 'touch'): Promise<{ frame: Frame; learner: Learner }> {
		const iframe = this.frame.locator(`${place} quiz-player iframe`);
		await this.frame.locator(place).scrollIntoViewIfNeeded();
		await iframe.waitFor();
		const frame = (await (await iframe.elementHandle())?.contentFrame()) as Frame;
		await frame.locator('.set').waitFor();
		return { frame, learner: new Learner(this.page, frame, way, await questionsOf(frame)) };
	}

	/** Answers a check to its end, rightly. */
	async check(lesson: string): Promise<void> {
		const { frame, learner } = await this.quiz(`#kiem-${lesson}`);
		for (let more = true; more; ) {
			await learner.answer();
			more = await learner.next();
		}
		await expect(frame.locator('.result')).toBeVisible();
	}

	async lesson(lesson: string): Promise<void> {
		await this.read(lesson);
		await this.check(lesson);
		await expect(this.frame.locator(`#bai-${lesson} .lesson-state`)).toHaveClass(/done/);
	}

	/** Begins the exam, or goes on with it. */
	async exam(way?: Way): Promise<{ frame: Frame; learner: Learner }> {
		await this.open('thi');
		await this.frame.locator('[data-begin]').click();
		return this.quiz('.exam-run', way);
	}

	/** @param right whether the questions are answered; otherwise all are left open, and the exam is failed */
	async sitExam(right: boolean): Promise<void> {
		const { frame, learner } = await this.exam(this.#way ?? 'script');
		for (let more = true; more; ) {
			if (right) await learner.answer();
			more = await learner.next();
		}
		// Open questions are named once before the paper is taken.
		if (!right) await frame.locator('nav .buttons .finish').click();
		await expect(frame.locator('.result')).toBeVisible();
		await expect(this.frame.locator('.exam-review details').first()).toBeVisible();
	}
}
