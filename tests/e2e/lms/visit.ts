/** A learner's visits to a package inside an LMS. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { Course } from './course.ts';
import type { LmsServer } from './server.ts';
import type { Fault, StrictLms } from './strict-lms.ts';

export type Version = '1.2' | '2004';

/** The elements of each version of SCORM. */
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

export const lmsOf = (page: Page) => page.evaluate(() => (window as unknown as { lms: StrictLms }).lms);
export const setFault = (page: Page, fault: Fault | undefined) =>
	page.evaluate((next) => {
		const { lms } = window as unknown as { lms: StrictLms };
		if (next) lms.fault = next;
		else delete lms.fault;
	}, fault);
/** The LMS had nothing to refuse. */
export const soundness = async (page: Page) => expect((await lmsOf(page)).violations).toEqual([]);

/** The status or statuses in what an LMS has kept. */
export const statusOf = (version: Version, saved: Record<string, string>) =>
	version === '1.2' ? saved['cmi.core.lesson_status'] : `${saved['cmi.completion_status']} ${saved['cmi.success_status']}`;

const taken = new WeakSet<BrowserContext>();
/** A page whose clock the test has taken over: it goes on by itself, and ahead where something waits for it. */
export async function clockedPage(context: BrowserContext): Promise<Page> {
	if (!taken.has(context)) await context.clock.install();
	taken.add(context);
	return context.newPage();
}

/** Opens the package at an address of the server. */
export async function launch(server: LmsServer, context: BrowserContext, address: string): Promise<{ page: Page; course: Course }> {
	const page = await clockedPage(context);
	await page.goto(`${server.origin}${address}`);
	return { page, course: await Course.in(page, address.startsWith('/lms/none') ? () => page.clock.runFor(1000) : undefined) };
}

/** What the LMS has kept when the window is gone. */
export async function savedIn(server: LmsServer, context: BrowserContext, version: Version): Promise<Record<string, string>> {
	const page = await context.newPage();
	await page.goto(`${server.origin}/lms/none?version=1.2`);
	const text = await page.evaluate((name) => localStorage.getItem(name), `strict-lms-${version}`);
	await page.close();
	return JSON.parse(text ?? '{}') as Record<string, string>;
}
