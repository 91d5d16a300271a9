/** Reads the texts of lessons out of the built pages: the site has made them already, with its components and sources. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { writtenLessons } from '../course/outline.ts';
import { lessonPath } from '../course/paths.ts';
import type { Course } from '../course/schema.ts';
import { inLocale } from '../language/paths.ts';

/**
 * @param dist the folder of the built site
 * @returns the text of each lesson as HTML, by its id; Vietnamese stands in where a page is not translated
 * @throws where a page or the text in it is missing
 */
export function lessonBodies(dist: string, course: Course, language: string): Map<string, string> {
	const lessons = writtenLessons(course);
	return new Map(
		lessons.map(({ id }) => {
			const pages = [inLocale(lessonPath(course.id, id), language), lessonPath(course.id, id)].map((path) => join(dist, path, 'index.html'));
			const page = pages.find((file) => existsSync(file));
			const body = page && parseHTML(readFileSync(page, 'utf8')).document.querySelector('[data-lesson-body]');
			if (!body) throw new Error(`no text of the lesson “${id}” in ${pages[0] ?? ''}`);
			return [id, body.innerHTML] as const;
		}),
	);
}
