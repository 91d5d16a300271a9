/** What a course needs to be taken without a network: its pages, its quizzes, search. */
import { framePatterns, type OfflineSet } from '../offline/lists.ts';
import { answerKeyPath, framePath, quizPath } from '../quiz/paths.ts';
import { GLOSSARY, inLocale, SEARCH, SOURCES } from '../reference/paths.ts';
import { writtenModules } from './outline.ts';
import { CERTIFICATE_CHECK, COURSES, certificatePath, coursePath, examFramePath, examPath, lessonPaths, MY_LEARNING } from './paths.ts';
import type { Course } from './schema.ts';

export const courseSet = (course: string, language: string): string => `khoa-hoc-${course}-${language}`;

export function offlineCourse(course: Course, language: string): OfflineSet {
	const quizzes = writtenModules(course).flatMap(({ review, lessons }) => [
		...lessons.flatMap(({ check }) => check ?? []),
		...(review === undefined ? [] : [review]),
	]);
	const pages = [
		COURSES,
		coursePath(course.id),
		...lessonPaths(course),
		...(course.exam ? [examPath(course.id), examFramePath(course.id), certificatePath(course.id)] : []),
		MY_LEARNING,
		CERTIFICATE_CHECK,
		...quizzes.flatMap((id) => [quizPath(id), framePath(id), answerKeyPath(id)]),
		GLOSSARY,
		SOURCES,
		SEARCH,
	];
	return {
		id: courseSet(course.id, language),
		patterns: [...pages.map((path) => `${inLocale(path, language).slice(1)}index.html`), ...framePatterns(language)],
	};
}
