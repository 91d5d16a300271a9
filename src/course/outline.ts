/** Makes the outline of a course that its pages and packages hand to the browser. */
import type { ExamRules, Outline } from '../learning/outline.ts';
import type { Course, CourseLesson, Exam } from './schema.ts';

/** The lessons of a course that are written, module by module; a module without any is left out. */
export function writtenModules(course: Course): Course['modules'] {
	return course.modules
		.map((entry) => ({ ...entry, lessons: entry.lessons.filter(({ planned }) => planned !== true) }))
		.filter(({ lessons }) => lessons.length > 0);
}

/** The lessons of a course that are written, in its order. */
export const writtenLessons = (course: Course): CourseLesson[] => writtenModules(course).flatMap((module) => module.lessons);

/** Minutes of all lessons that are written. */
export const minutesOf = (course: Course): number => writtenLessons(course).reduce((sum, { minutes }) => sum + minutes, 0);

/** @returns the lesson that follows one in the order of the course; none behind the last, or for one that the course does not show */
export function lessonAfter(course: Course, lesson: string): CourseLesson | undefined {
	const lessons = writtenLessons(course);
	const at = lessons.findIndex(({ id }) => id === lesson);
	return at < 0 ? undefined : lessons[at + 1];
}

/** @returns the outline of what learners see */
export function outlineOf(course: Course): Outline {
	const modules = writtenModules(course);
	const shown = new Set(modules.map(({ id }) => id));
	return {
		id: course.id,
		inOrder: course.lessons === 'in-order',
		modules: modules.map(({ id, requires = [], lessons }) => ({
			id,
			// A module that nobody can do yet must not block those after it.
			requires: requires.filter((other) => shown.has(other)),
			lessons: lessons.map(({ id: lesson, check }) => ({ id: lesson, ...(check === undefined ? {} : { check }) })),
		})),
		...(course.exam ? { exam: rulesOf(course.exam) } : {}),
		...(course.placement ? { placement: { counts: course.placement.counts } } : {}),
	};
}

function rulesOf({ pass, minutes, attempts, wait }: Exam): ExamRules {
	return { pass, wait, ...(minutes === undefined ? {} : { minutes }), ...(attempts === undefined ? {} : { attempts }) };
}
