/** A course in an LMS that speaks SCORM: opened, made to misbehave, asked what it kept. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { Course } from './course.ts';
import type { Fault, StrictLms } from './strict-lms.ts';

/** The state of the LMS of a page. */
export const lmsOf = (page: Page) => page.evaluate(() => (window as unknown as { lms: StrictLms }).lms);
/** Lets the LMS of a page misbehave, or behave again. */
export const setFault = (page: Page, fault: Fault | undefined) =>
	page.evaluate((next) => {
		const { lms } = window as unknown as { lms: StrictLms };
		if (next) lms.fault = next;
		else delete lms.fault;
	}, fault);
/** Fails where the package did what its standard forbids. */
export const expectSound = async (page: Page) => expect((await lmsOf(page)).violations).toEqual([]);

/** Opens a course by an address of the LMS. */
export async function launch(context: BrowserContext, address: string): Promise<{ page: Page; course: Course }> {
	const page = await context.newPage();
	await page.goto(address);
	return { page, course: await Course.in(page) };
}
/** What the LMS has kept when the window is gone. */
export async function savedIn(context: BrowserContext, origin: string, key: string): Promise<Record<string, string>> {
	const page = await context.newPage();
	await page.goto(`${origin}/lms/none?version=1.2`);
	const text = await page.evaluate((name) => localStorage.getItem(name), key);
	await page.close();
	return JSON.parse(text ?? '{}') as Record<string, string>;
}

/** The same element in the words of each version. */
export const words = {
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
