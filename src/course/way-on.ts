/** What comes after a lesson of a course: at the end of its page, and after its check or the review of its module. */
import { inLanguage } from '../language/format.ts';
import type { Say } from '../language/strings.ts';
import { lessonAfter } from './outline.ts';
import { coursePath, examPath, lessonPath } from './paths.ts';
import type { Course } from './schema.ts';

/** The path is without the language. */
export type WayOn = { to: 'lesson' | 'exam' | 'course'; title: string; path: string };

/**
 * @param lesson its id
 * @param say the strings of `language`
 * @returns the next lesson; behind the last one the exam, or the course where it has none
 */
export function wayOn(course: Course, lesson: string, language: string, say: Say): WayOn {
	const next = lessonAfter(course, lesson);
	if (next) return { to: 'lesson', title: inLanguage(next.title, language), path: lessonPath(course.id, next.id) };
	if (course.exam) return { to: 'exam', title: say('course.toExam'), path: examPath(course.id) };
	return { to: 'course', title: inLanguage(course.title, language), path: coursePath(course.id) };
}
