/** What the tutor's guide of a class is made from, out of what the content has. */
import { inOneLanguage } from '../../quiz/plain.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { writtenModules } from '../outline.ts';
import type { Course, CourseModule } from '../schema.ts';
import type { ClassContent } from './guide.ts';

/** A module that a class can be held on, with its course. */
export type ClassModule = { course: Course; module: CourseModule };

/** @returns the modules of the courses that have a written lesson, each a class */
export const classModules = (courses: readonly Course[]): ClassModule[] =>
	courses.flatMap((course) => writtenModules(course).map((module) => ({ course, module })));

/** @param quizzes all of them, banks included @returns what is made from them and the rest, in a language */
export function classContent(
	of: ClassModule,
	{ quizzes, ...more }: { quizzes: readonly Quiz[] } & Pick<ClassContent, 'exerciseOf' | 'texts' | 'sources' | 'say' | 'language'>,
): ClassContent {
	const quizOf = (id: string) => {
		const quiz = quizzes.find((each) => each.id === id);
		if (!quiz) throw new Error(`no quiz: ${id}`);
		return inOneLanguage(quiz, quizzes, more.language);
	};
	return { ...of, ...more, quizOf };
}
