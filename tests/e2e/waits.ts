/** Waiting for what a page does by itself. */
import { expect, type Frame, type Page } from '@playwright/test';

/** Waits until the browser has said whether an element is in view: what the page was to do about that, it has done. */
export function observed(page: Page | Frame, selector: string): Promise<void> {
	return page.locator(selector).evaluate(
		(element) =>
			new Promise<void>((resolve) => {
				const observer = new IntersectionObserver(() => {
					observer.disconnect();
					resolve();
				});
				observer.observe(element);
			}),
	);
}

/** Lets the clock of an exam run, on a page whose clock the test has taken over, until it has said something aloud. */
export async function untilSaid(page: Page, words: RegExp): Promise<void> {
	await expect(async () => {
		await page.clock.runFor(20_000);
		expect(await page.locator('[data-clock-said]').textContent()).toMatch(words);
	}).toPass({ intervals: [0] });
}

/** Waits until the device keeps some number of answers to quizzes, in all tabs: what a frame reports is there a moment after it is given. */
export async function untilKept(page: Page, count: number): Promise<void> {
	const kept = () => {
		const texts = Object.entries(localStorage).flatMap(([key, value]) => (key.startsWith('quyen-con-nguoi.quiz/') ? [value as string] : []));
		return texts.reduce((sum, text) => sum + Object.keys((JSON.parse(text) as { state?: { items?: object } }).state?.items ?? {}).length, 0);
	};
	await expect.poll(() => page.evaluate(kept)).toBe(count);
}

/** A frame, whichever browser it is driven in. */
type Driven = { evaluate(run: (name: string) => unknown, name: string): Promise<unknown>; parentFrame(): unknown };

/** Waits until the page has heard all that the frame of a quiz told it until now: messages between two windows keep their order. */
export async function untilHeard(frame: Driven): Promise<void> {
	const page = frame.parentFrame() as Driven;
	const name = `heard-${Math.random()}`;
	await page.evaluate((mark) => {
		const heard = new Promise<void>((resolve) => window.addEventListener('message', ({ data }) => data === mark && resolve()));
		Object.assign(window, { [mark]: heard });
	}, name);
	await frame.evaluate((mark) => window.parent.postMessage(mark, '*'), name);
	await page.evaluate((mark) => (window as unknown as Record<string, unknown>)[mark], name);
}
