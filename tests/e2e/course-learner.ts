/** What tests of the course share: its addresses, a learner's record put into the browser, a lesson read and its exercises opened. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { writtenLessons } from '../../src/course/outline.ts';
import type { Course } from '../../src/course/schema.ts';
import { type CourseRecord, emptyRecord } from '../../src/learning/record.ts';
import { dropDatabase } from './refused-storage.ts';

export const COURSE = 'truyen-thong-quyen-con-nguoi';
export const coursePage = `/khoa-hoc/${COURSE}/`;
const course = parse(readFileSync(`content/courses/${COURSE}.yaml`, 'utf8')) as Course;
export const { modules } = course;
export const lessons = writtenLessons(course);
export const KEY = `quyen-con-nguoi.course/${COURSE}`;

/** A record in which every lesson is done, or all but some. */
export function allDone(except: string[] = []): CourseRecord {
	const done = lessons.filter(({ id }) => !except.includes(id)).map(({ id }) => [id, { read: 1, check: { score: 4, max: 4, passed: true, at: 2 } }] as const);
	return { ...emptyRecord(COURSE), lessons: Object.fromEntries(done) };
}

/** Puts a record into the browser before any page is opened. */
export async function keepRecord(page: Page, record: unknown): Promise<void> {
	await page.goto('/robots.txt');
	await dropDatabase(page);
	await page.evaluate(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [KEY, typeof record === 'string' ? record : JSON.stringify(record)]);
}

export const recordOf = (page: Page): Promise<CourseRecord | null> =>
	page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as CourseRecord | null, KEY);

/** Goes to the end of the text as a reader does. */
export async function readToTheEnd(page: Page): Promise<void> {
	await page.mouse.move(600, 400);
	while (!(await page.evaluate(() => (document.querySelector('[data-lesson-end]')?.getBoundingClientRect().top ?? 0) < window.innerHeight)))
		await page.mouse.wheel(0, 600);
}

/** Opens what is folded in the exercises of a lesson. */
export async function openAnswers(page: Page): Promise<void> {
	for (const summary of await page.locator('.exercise details > summary').all())
		if (!(await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open')))) await summary.click();
}

/** What has to be large enough to press. */
export const TARGETS = 'main :is(button:not(.term), input, select, textarea, summary):visible';
