/** Reads the texts of lessons out of the built pages: the site has made them already, with its components and sources. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { writtenLessons } from '../course/outline.ts';
import { lessonPath } from '../course/paths.ts';
import type { Course } from '../course/schema.ts';
import { inLocale } from '../language/paths.ts';
import { recordingsHtml } from './lesson-recordings.ts';

/**
 * @param dist the folder of the built site
 * @param left what is said in place of the recordings, where the packages leave them out
 * @param site the address of the published site, without a slash at its end, where it is known
 * @returns the text of each lesson as HTML, its recordings before it, by its id; Vietnamese stands in where a page is not translated
 * @throws where a page or the text in it is missing
 */
export function lessonBodies(dist: string, course: Course, language: string, left?: string, site?: string): Map<string, string> {
	const lessons = writtenLessons(course);
	return new Map(
		lessons.map(({ id }) => {
			const pages = [inLocale(lessonPath(course.id, id), language), lessonPath(course.id, id)].map((path) => join(dist, path, 'index.html'));
			const page = pages.find((file) => existsSync(file));
			const document = page === undefined ? undefined : parseHTML(readFileSync(page, 'utf8')).document;
			const body = document?.querySelector('[data-lesson-body]');
			if (!document || !body) throw new Error(`no text of the lesson “${id}” in ${pages[0] ?? ''}`);
			const href = site && `${site}${inLocale(lessonPath(course.id, id), language)}`;
			return [id, recordingsHtml(document, left === undefined ? undefined : { sentence: left, href }) + body.innerHTML] as const;
		}),
	);
}
