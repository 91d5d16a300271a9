/** What several pages say of a course: how long it is, and its lessons as links. */
import { formatNumber, inLanguage } from '../language/format.ts';
import { inLocale } from '../language/paths.ts';
import type { Say } from '../language/strings.ts';
import { hoursOf } from '../learning/certificate-code.ts';
import { minutesOf, writtenLessons } from './outline.ts';
import { lessonPath } from './paths.ts';
import type { Course } from './schema.ts';

/** @returns how many lessons a course has and how long they take, in the words of a page */
export const sizeOf = (course: Course, language: string, say: Say): string =>
	say('course.size', { lessons: writtenLessons(course).length, hours: formatNumber(hoursOf(minutesOf(course)), language) });

/** A lesson as a page names it: its title in the page's language, and its address there. */
export type LessonLink = { id: string; title: string; path: string };

/** The lessons of a course that are written, in its order. */
export const lessonLinks = (course: Course, language: string): LessonLink[] =>
	writtenLessons(course).map(({ id, title }) => ({ id, title: inLanguage(title, language), path: inLocale(lessonPath(course.id, id), language) }));
