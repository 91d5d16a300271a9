/** Courses as pages ask for them. */

import { frameOfQuiz } from '../h5p/quizzes.ts';
import { publishedLanguages } from '../language/data.ts';
import { localePaths } from '../language/locale-paths.ts';
import { inLocale } from '../language/paths.ts';
import { quizzes } from '../quiz/data.ts';
import { plainQuiz } from '../quiz/in-language.ts';
import { courses } from './data.ts';
import { examOf } from './document.ts';
import { writtenModules } from './outline.ts';
import { examPath, lessonOfPage, placementPath } from './paths.ts';
import { placementQuiz } from './placement.ts';
import type { Course, CourseLesson } from './schema.ts';

/** A lesson and where it is in its course. */
export type LessonPosition = {
	course: Course;
	lesson: CourseLesson;
	module: Course['modules'][number];
	/** counts of what learners see, from 1 */
	number: number;
	moduleNumber: number;
};

/**
 * @param page the page's path under `content/docs/`, with the language before it where it is a translation
 * @returns the lesson whose text the page is; none for every other page
 */
export function positionOf(page: string): LessonPosition | undefined {
	const tag = publishedLanguages.find((language) => page.startsWith(`${language.tag}/`))?.tag;
	const found = lessonOfPage(tag === undefined ? page : page.slice(tag.length + 1));
	const course = courses.find(({ id }) => id === found?.course);
	if (!course || !found) return undefined;
	for (const [index, module] of writtenModules(course).entries()) {
		const at = module.lessons.findIndex(({ id }) => id === found.lesson);
		const lesson = module.lessons[at];
		if (lesson) return { course, lesson, module, number: at + 1, moduleNumber: index + 1 };
	}
	return undefined;
}

/** The document of the frame that asks the items of a course's exam. */
export function examFrame(course: Course, language: string): string {
	const exam = examOf(course, quizzes, language);
	if (!exam) throw new Error(`no exam: ${course.id}`);
	return frameOfQuiz(exam.quiz, inLocale(examPath(course.id), language));
}

/** The document of the frame that asks the placement test of a course. */
export function placementFrame(course: Course, language: string): string {
	const test = placementQuiz(course, quizzes);
	if (!test) throw new Error(`no placement test: ${course.id}`);
	return frameOfQuiz(plainQuiz(test, language), inLocale(placementPath(course.id), language));
}

/**
 * The static paths of a page that every course has in every language, with the course as its property.
 * @param has whether a course has the page
 */
export function coursePages(has: (course: Course) => boolean = () => true) {
	return courses.filter(has).flatMap((course) => localePaths([{ course: course.id }]).map(({ params }) => ({ params, props: { course } })));
}
