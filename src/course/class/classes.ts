/** The modules that a class can be held on, as pages ask for them. */
import { exerciseOf } from '../../exercise/data.ts';
import { inLanguage } from '../../language/format.ts';
import { localePaths } from '../../language/locale-paths.ts';
import { strings } from '../../language/say.ts';
import { quizzes } from '../../quiz/data.ts';
import { plainQuiz } from '../../quiz/in-language.ts';
import { sources } from '../../reference/data.ts';
import { buildDay } from '../../source/build-day.ts';
import { courses } from '../data.ts';
import { writtenModules } from '../outline.ts';
import { classFileName, coursePath } from '../paths.ts';
import type { Course, CourseModule } from '../schema.ts';
import type { Section } from './blocks.ts';
import { classDocx } from './class-docx.ts';
import { isHalfDay } from './day.ts';
import { type ClassContent, classGuide, dayOf } from './guide.ts';
import { texts } from './lesson-text-data.ts';
import { isPublished, printedAddress } from './printed-address.ts';

export type ClassModule = { course: Course; module: CourseModule };

/** The static paths of the guides' pages and files, with the module as their property. */
export const classPages = () =>
	courses.flatMap((course) =>
		writtenModules(course).flatMap((module) =>
			localePaths([{ course: course.id, module: module.id, file: classFileName(module.id) }]).map(({ params }) => ({ params, props: { course, module } })),
		),
	);

function contentOf({ course, module }: ClassModule, language: string): ClassContent {
	const quizOf = (id: string) => {
		const quiz = quizzes.find((each) => each.id === id);
		if (!quiz) throw new Error(`no quiz: ${id}`);
		return plainQuiz(quiz, language);
	};
	return { course, module, exerciseOf, quizOf, texts, sources, language, say: strings(language) };
}

/** @returns the guide to a class on a module */
export const guideIn = (of: ClassModule, language: string): Section[] => classGuide(contentOf(of, language));

/** @returns what the class is called: one of a day, or of half a day */
export function classTitle(of: ClassModule, language: string): string {
	const content = contentOf(of, language);
	return content.say(isHalfDay(dayOf(content)) ? 'course.class.titleHalf' : 'course.class.title', { title: inLanguage(of.module.title, language) });
}

/** @returns the guide as a .docx */
export function guideDocx(of: ClassModule, language: string): Promise<Uint8Array> {
	const say = strings(language);
	const addressOf = (path: string) => printedAddress(path, language);
	return classDocx(guideIn(of, language), {
		title: classTitle(of, language),
		subtitle: inLanguage(of.course.title, language),
		lead: say('course.class.lead'),
		addressOf,
		online: isPublished ? say('course.class.online', { address: addressOf(coursePath(of.course.id)) }) : say('course.class.noHost'),
		language,
		day: buildDay(),
	});
}
