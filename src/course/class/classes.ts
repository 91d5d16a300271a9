/** The modules that a class can be held on, as pages ask for them. */
import { exerciseOf } from '../../exercise/data.ts';
import { inLanguage } from '../../language/format.ts';
import { localePaths } from '../../language/locale-paths.ts';
import { strings } from '../../language/say.ts';
import { quizzes } from '../../quiz/data.ts';
import { sources } from '../../reference/data.ts';
import { buildDay } from '../../source/build-day.ts';
import { courses } from '../data.ts';
import { classFileName, coursePath } from '../paths.ts';
import type { Section } from './blocks.ts';
import { type ClassModule, classContent, classModules } from './class-content.ts';
import { classDocx } from './class-docx.ts';
import { type ClassContent, classGuide, titleOfClass } from './guide.ts';
import { texts } from './lesson-text-data.ts';
import { isPublished, printedAddress } from './printed-address.ts';

/** The static paths of the guides' pages and files, with the module as their property. */
export const classPages = () =>
	classModules(courses).flatMap((props) => {
		const { course, module } = props;
		return localePaths([{ course: course.id, module: module.id, file: classFileName(module.id) }]).map(({ params }) => ({ params, props }));
	});

const contentOf = (of: ClassModule, language: string): ClassContent =>
	classContent(of, { quizzes, exerciseOf, texts, sources, language, say: strings(language) });

/** @returns the guide to a class on a module */
export const guideIn = (of: ClassModule, language: string): Section[] => classGuide(contentOf(of, language));

/** @returns what the class is called: one of a day, or of half a day */
export const classTitle = (of: ClassModule, language: string): string => titleOfClass(contentOf(of, language));

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
