/** What can be kept for use without a network: a course, a class on a module, a lesson, a discussion guide, each with all that it needs. */
import { CARD_DATA } from '../cards/paths.ts';
import { writtenModules } from '../course/outline.ts';
import {
	CERTIFICATE_CHECK,
	COURSES,
	certificatePath,
	classFile,
	classPath,
	lessonPath as courseLessonPath,
	coursePath,
	examFramePath,
	examPath,
	lessonPaths,
	MY_LEARNING,
	placementFramePath,
	placementPath,
} from '../course/paths.ts';
import type { Course, CourseModule } from '../course/schema.ts';
import { EASY } from '../easy/paths.ts';
import { HOME } from '../home/paths.ts';
import { inLocale } from '../language/paths.ts';
import { HELP, RIGHTS } from '../law/paths.ts';
import { type Script, shorterOf, type Taught } from '../lesson/lessons.ts';
import {
	ANSWER_CARDS,
	classPrintPath,
	GUIDES,
	handsPath,
	LESSONS,
	lessonPath,
	parentsPath,
	RADIO,
	radioPath,
	radioVersionPath,
	SETS,
	slidesPath,
} from '../lesson/paths.ts';
import { versions } from '../quiz/paper/sheet.ts';
import { answerKeyPath, framePath, quizPath, worksheetPath } from '../quiz/paths.ts';
import { GLOSSARY, SOURCES } from '../reference/paths.ts';
import { RESULTS } from '../results/paths.ts';
import { SITUATIONS } from '../situation/paths.ts';
import { FLASHCARDS, SEARCH } from '../ui/paths.ts';
import { ICON, type OfflineSet, PLAYER, searchIn } from './lists.ts';

/** What every set leads to; in those without an index the page of search says that it needs a network. */
const shared = [HOME, RESULTS, GLOSSARY, SOURCES, SEARCH];
const fileUnder = (language: string) => (path: string) => `${inLocale(path, language).slice(1)}index.html`;

export const courseSet = (course: string, language: string): string => `khoa-hoc-${course}-${language}`;

/** A course: its pages, its quizzes, search. */
export function offlineCourse(course: Course, language: string): OfflineSet {
	const quizzes = writtenModules(course).flatMap(quizzesOf);
	const pages = [
		COURSES,
		coursePath(course.id),
		...lessonPaths(course),
		...(course.exam ? [examPath(course.id), examFramePath(course.id), certificatePath(course.id)] : []),
		...(course.placement ? [placementPath(course.id), placementFramePath(course.id)] : []),
		MY_LEARNING,
		FLASHCARDS,
		CERTIFICATE_CHECK,
		...quizzes.flatMap((id) => [quizPath(id), framePath(id), answerKeyPath(id)]),
		...shared,
	];
	return {
		id: courseSet(course.id, language),
		patterns: [...pages.map(fileUnder(language)), inLocale(CARD_DATA, language).slice(1), PLAYER, ICON, searchIn(language)],
	};
}

/** The quizzes of a module: the checks of its lessons, and its review. */
const quizzesOf = ({ review, lessons }: CourseModule): string[] => [...lessons.flatMap(({ check }) => check ?? []), ...(review === undefined ? [] : [review])];

export const classSet = (course: string, module: string, language: string): string => `lop-hoc-${course}-${module}-${language}`;

/** A class on each module: the tutor's guide as page and file, the lessons, their quizzes with keys. */
export function offlineClasses(course: Course, language: string): OfflineSet[] {
	return writtenModules(course).map((module) => {
		const pages = [
			classPath(course.id, module.id),
			coursePath(course.id),
			...module.lessons.map(({ id }) => courseLessonPath(course.id, id)),
			...quizzesOf(module).flatMap((id) => [quizPath(id), framePath(id), answerKeyPath(id)]),
			...shared,
		];
		const file = inLocale(classFile(course.id, module.id), language).slice(1);
		return { id: classSet(course.id, module.id, language), patterns: [...pages.map(fileUnder(language)), file, PLAYER, ICON] };
	});
}

export const lessonSet = ({ kind, id }: Pick<Taught, 'kind' | 'id'>, language: string): string =>
	`${kind === 'lesson' ? 'bai-hoc' : 'sinh-hoat'}-${id}-${language}`;

/** A lesson or a discussion guide: all its faces, its quiz on screen and on paper, its files. */
export function offlineLesson(taught: Taught, language: string): OfflineSet {
	const { quiz } = taught;
	const pages = [
		taught.kind === 'lesson' ? LESSONS : GUIDES,
		SETS,
		lessonPath(taught),
		...(taught.slides ? [slidesPath(taught)] : []),
		...(taught.asks.length > 0 ? [handsPath(taught), ANSWER_CARDS] : []),
		...(taught.kind === 'lesson' ? [classPrintPath(taught.id)] : []),
		...(taught.letter ? [parentsPath(taught.id)] : []),
		...(quiz === undefined ? [] : [quizPath(quiz), framePath(quiz), answerKeyPath(quiz), ...versions.map((version) => worksheetPath(quiz, version))]),
		...shared,
	];
	const files = quiz === undefined ? [] : [`${inLocale(quizPath(quiz), language).slice(1)}*.*`];
	return { id: lessonSet(taught, language), patterns: [...pages.map(fileUnder(language)), ...files, PLAYER, ICON] };
}

export const scriptSet = (id: string, language: string): string => `phat-thanh-${id}-${language}`;

/** A radio script with its shorter versions, as pages and as plain text. */
export function offlineScript({ id, texts }: Script, language: string): OfflineSet {
	const pages = [RADIO, SETS, radioPath(id), ...shorterOf(texts).map((slot) => radioVersionPath(id, slot)), ...shared];
	const files = `${inLocale(radioPath(id), language).slice(1)}*.txt`;
	// No quiz is played there.
	return { id: scriptSet(id, language), patterns: [...pages.map(fileUnder(language)), files, ICON] };
}

export const gradeSet = (grade: number, language: string): string => `lop-${grade}-${language}`;

/** The grades that have lessons, each with these. */
export function byGrade(taught: readonly Taught[]): Map<number, Taught[]> {
	const grades = new Map<number, Taught[]>();
	for (const lesson of taught) if (lesson.topic) grades.set(lesson.topic.grade, [...(grades.get(lesson.topic.grade) ?? []), lesson]);
	return grades;
}

/** All lessons of a grade, for each that has some. */
export const offlineGrades = (taught: readonly Taught[], language: string): OfflineSet[] =>
	[...byGrade(taught)].map(([grade, lessons]) => ({
		id: gradeSet(grade, language),
		patterns: [...new Set(lessons.flatMap((lesson) => offlineLesson(lesson, language).patterns))],
	}));

export const helpSet = (language: string): string => `tinh-huong-${language}`;

/** What one can do and whom to call: all situations, all rights and groups, all texts in easy language, the help lines. */
export function offlineHelp(language: string): OfflineSet {
	const under = (path: string) => `${inLocale(path, language).slice(1)}**`;
	const pages = [under(SITUATIONS), under(RIGHTS), under(EASY), ...[HELP, ...shared].map(fileUnder(language))];
	// No quiz is played there.
	return { id: helpSet(language), patterns: [...pages, ICON] };
}
