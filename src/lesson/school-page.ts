/** Reads a lesson, a discussion guide or a radio script: a prose page whose head and parts are its room's. */

import type { PageHead } from '../reference/schema.ts';
import { type Page, readPage } from '../source/mdx.ts';
import type { Located, Problem } from '../source/problem.ts';
import { validate } from '../source/schema-problems.ts';
import type { PageKey } from './paths.ts';
import * as lesson from './schema.ts';

/** What the head is: the original says all, a translation only what is text. */
type Head =
	| { kind: 'lesson'; data: lesson.Lesson }
	| { kind: 'guide'; data: lesson.Guide }
	| { kind: 'lesson-text'; data: lesson.LessonText }
	| { kind: 'guide-text'; data: lesson.GuideText }
	| { kind: 'radio'; data: lesson.Radio };

export type SchoolPage = Pick<Located<unknown>, 'file' | 'place'> & PageKey & { page: Page } & Head;

type Read = { school?: SchoolPage; page?: Page & { data: PageHead }; problems: Problem[] };

/** @returns the page for the checks of all prose and for those of its room; none where its head or its syntax does not hold */
export function readSchoolPage(file: string, text: string, key: PageKey): Read {
	const { page, problems } = readPage(file, text);
	if (!page) return { problems };
	const found = headOf(page, key);
	problems.push(...found.problems);
	if (!found.head) return { problems };
	const { title, description } = found.head.data;
	return { school: { file, place: page.head.place, ...key, page, ...found.head }, page: { ...page, data: { title, description } }, problems };
}

function headOf({ head: { value, place } }: Page, { folder, language }: PageKey): { head: Head | undefined; problems: Problem[] } {
	const original = language === 'vi';
	switch (folder) {
		case 'phat-thanh': {
			const { data, problems } = validate(lesson.radio, value, place);
			return { head: data && { kind: 'radio', data }, problems };
		}
		case 'sinh-hoat': {
			if (original) {
				const { data, problems } = validate(lesson.guide, value, place);
				return { head: data && { kind: 'guide', data }, problems };
			}
			const { data, problems } = validate(lesson.guideText, value, place);
			return { head: data && { kind: 'guide-text', data }, problems };
		}
		case 'truong-hoc': {
			if (original) {
				const { data, problems } = validate(lesson.lesson, value, place);
				return { head: data && { kind: 'lesson', data }, problems };
			}
			const { data, problems } = validate(lesson.lessonText, value, place);
			return { head: data && { kind: 'lesson-text', data }, problems };
		}
	}
}
