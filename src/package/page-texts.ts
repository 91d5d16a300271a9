/**
 * The texts of lessons in the page of a package. The page is rendered along with the site; the texts are those of the site's own pages
 * and are there once it is built, so marks hold their places.
 */
import type { CourseDocument } from '../course/document.ts';
import { lessonPath } from '../course/paths.ts';
import { inLocale } from '../language/paths.ts';
import { sectionOf } from './course-data.ts';
import { lessonHtml } from './lesson-html.ts';

export type Page = {
	html: string /** files of the site that it shows, by their addresses there, with their paths in the package */;
	media: Map<string, string>;
};

const markOf = (lesson: string): string => `<!-- ${lesson} -->`;

/** @returns the course with a mark in place of the text of each lesson, as its page is rendered */
export const withMarks = (course: CourseDocument): CourseDocument => ({
	...course,
	modules: course.modules.map((module) => ({ ...module, lessons: module.lessons.map((lesson) => ({ ...lesson, html: markOf(lesson.id) })) })),
});

/**
 * @param frame the page as rendered from `withMarks`
 * @param site the address of the published site, without a slash at its end, where its links lead
 * @throws where the page has not exactly one place for a text
 */
export function withTexts(frame: string, course: CourseDocument, site: string): Page {
	const media = new Map<string, string>();
	const lessons = course.modules.flatMap((module) => module.lessons);
	const inside = (path: string) => {
		const found = lessons.find((lesson) => path === inLocale(lessonPath(course.part?.course ?? course.id, lesson.id), course.language));
		return found && { lesson: found.id, href: `#${sectionOf(found.id)}` };
	};
	const html = lessons.reduce((page, lesson) => {
		const text = lessonHtml(lesson.html, lesson.id, site, inside);
		for (const [address, path] of text.media) media.set(address, path);
		const [before, after, ...more] = page.split(markOf(lesson.id));
		if (before === undefined || after === undefined || more.length > 0) throw new Error(`${course.id}: no place for the text of the lesson “${lesson.id}”`);
		return before + text.html + after;
	}, frame);
	return { html, media };
}
