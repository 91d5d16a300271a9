/** The modules that a class can be held on, as pages ask for them. */
import { exerciseOf } from '../../exercise/data.ts';
import { inLanguage } from '../../language/format.ts';
import { localePaths } from '../../language/locale-paths.ts';
import { inLocale } from '../../language/paths.ts';
import { strings } from '../../language/say.ts';
import { quizzes } from '../../quiz/data.ts';
import { plainQuiz } from '../../quiz/in-language.ts';
import { site, sources } from '../../reference/data.ts';
import { buildDay } from '../../source/build-day.ts';
import { courses } from '../data.ts';
import { writtenModules } from '../outline.ts';
import { classFileName, coursePath } from '../paths.ts';
import type { Course, CourseModule } from '../schema.ts';
import type { Section } from './blocks.ts';
import { classDocx } from './class-docx.ts';
import { classGuide } from './guide.ts';

export type ClassModule = { course: Course; module: CourseModule };

/** The static paths of the guides' pages and files, with the module as their property. */
export const classPages = () =>
	courses.flatMap((course) =>
		writtenModules(course).flatMap((module) =>
			localePaths([{ course: course.id, module: module.id, file: classFileName(module.id) }]).map(({ params }) => ({ params, props: { course, module } })),
		),
	);

/** @returns the guide to a class on a module */
export function guideIn({ course, module }: ClassModule, language: string): Section[] {
	const quizOf = (id: string) => {
		const quiz = quizzes.find((each) => each.id === id);
		if (!quiz) throw new Error(`no quiz: ${id}`);
		return plainQuiz(quiz, language);
	};
	return classGuide({ course, module, exerciseOf, quizOf, language, say: strings(language) });
}

/** @returns the guide as a .docx */
export function guideDocx(of: ClassModule, language: string): Promise<Uint8Array> {
	const say = strings(language);
	const addressOf = (path: string) => new URL(inLocale(path, language), site.url).href;
	return classDocx(guideIn(of, language), {
		title: say('course.class.title', { title: inLanguage(of.module.title, language) }),
		subtitle: inLanguage(of.course.title, language),
		lead: say('course.class.lead'),
		addressOf,
		online: say('course.class.online', { address: addressOf(coursePath(of.course.id)) }),
		sourcesLabel: say('course.class.sources'),
		language,
		day: buildDay(),
		sources,
	});
}
