/** What stands in a book, in which order: parts and chapters by the pages that they are made of. */
import { courseKind } from '../../course/kinds.ts';
import { writtenModules } from '../../course/outline.ts';
import { lessonPath } from '../../course/paths.ts';
import type { Course, CourseLesson } from '../../course/schema.ts';
import { inLanguage } from '../../language/format.ts';
import { stringsKind } from '../../language/kinds.ts';
import { type Say, sayFrom } from '../../language/strings.ts';
import { conventionKind, groupKind, lawKind, rightKind } from '../../law/kinds.ts';
import { CONVENTIONS, conventionPath, groupPath, HELP, LAWS, RIGHTS, rightPath } from '../../law/paths.ts';
import { planKind } from '../../plan/kinds.ts';
import { planPath, tasksPath } from '../../plan/paths.ts';
import { termKind } from '../../reference/kinds.ts';
import { GLOSSARY } from '../../reference/paths.ts';
import { indicatorKind } from '../../results/kinds.ts';
import { indicatorPath, RESULTS } from '../../results/paths.ts';
import { situationKind } from '../../situation/kinds.ts';
import { SITUATIONS, situationPath } from '../../situation/paths.ts';
import type { Content } from '../../source/kind.ts';
import type { BookKind } from './book.ts';

/**
 * Ids of courses, lessons and entries hold no two hyphens in a row: what is put together with them is there once. Several courses may have a
 * lesson of the same id.
 */
export const lessonChapter = (course: string, lesson: string): string => `lesson-${course}--${lesson}`;

export type OutlineChapter = {
	id: string;
	/** none where the page says it */
	title?: string;
	page: string;
	/** of a lesson: what it is for, and the quiz at its end */
	lesson?: CourseLesson;
};
export type OutlinePart = {
	id: string;
	title: string;
	summary: string /** the page of the site that lists its chapters */;
	page?: string;
	chapters: OutlineChapter[];
};

/** @returns the parts of a book in one language; those without a chapter are left out, and there is no book of courses where no lesson is written */
export function outlineOf(kind: BookKind, content: Content, language: string): OutlinePart[] {
	const say = sayFrom(content.served(stringsKind), language);
	const course = content.served(courseKind).flatMap((one) => courseParts(one, language));
	if (kind === 'course' && course.length === 0) return [];
	const parts = [...course, ...(kind === 'course' ? [] : reference(content, language, say)), glossary(content, say)];
	return parts.filter(({ chapters }) => chapters.length > 0);
}

/** A part for each module. */
function courseParts(course: Course, language: string): OutlinePart[] {
	return writtenModules(course).map(({ id, title, summary, lessons }) => ({
		id: `module-${course.id}--${id}`,
		title: inLanguage(title, language),
		summary: inLanguage(summary, language),
		chapters: lessons.map((lesson) => ({
			id: lessonChapter(course.id, lesson.id),
			title: inLanguage(lesson.title, language),
			page: lessonPath(course.id, lesson.id),
			lesson,
		})),
	}));
}

function reference(content: Content, language: string, say: Say): OutlinePart[] {
	const part = (id: string, chapters: OutlineChapter[], page?: string): OutlinePart => ({
		id: `part-${id}`,
		title: say(`print.book.part.${id}`),
		// One of one chapter is about what that says.
		summary: chapters.length > 1 ? say(`print.book.part.${id}.about`) : '',
		...(page === undefined ? {} : { page }),
		chapters,
	});
	const plan = newestPlan(content);
	return [
		part(
			'conventions',
			content.served(conventionKind).map(({ id }) => ({ id: `convention-${id.toLowerCase()}`, page: conventionPath(id) })),
			CONVENTIONS,
		),
		part(
			'rights',
			[
				...content.served(rightKind).map(({ id, name }) => ({ id: `right-${id}`, title: inLanguage(name, language), page: rightPath(id) })),
				...content.served(groupKind).map(({ id, name }) => ({ id: `group-${id}`, title: inLanguage(name, language), page: groupPath(id) })),
			],
			RIGHTS,
		),
		part(
			'situations',
			content.served(situationKind).map(({ id, title }) => ({ id: `situation-${id}`, title: inLanguage(title, language), page: situationPath(id) })),
			SITUATIONS,
		),
		part('help', [{ id: 'help', page: HELP }]),
		part('laws', content.served(lawKind).length === 0 ? [] : [{ id: 'laws', page: LAWS }]),
		part(
			'results',
			content.served(indicatorKind).map(({ id, title }) => ({ id: `result-${id}`, title: inLanguage(title, language), page: indicatorPath(id) })),
			RESULTS,
		),
		part(
			'plan',
			plan === undefined
				? []
				: [
						{ id: 'plan', page: planPath(plan) },
						{ id: 'tasks', page: tasksPath(plan) },
					],
		),
	];
}

const glossary = (content: Content, say: Say): OutlinePart => ({
	id: 'part-glossary',
	title: say('print.book.part.glossary'),
	summary: '',
	chapters: content.served(termKind).length === 0 ? [] : [{ id: 'glossary', page: GLOSSARY }],
});

/** The year of the plan that was made last; none where there is no plan. */
function newestPlan(content: Content): number | undefined {
	return content
		.served(planKind)
		.map(({ plan }) => plan.year)
		.sort((a, b) => b - a)[0];
}
