/** A module as a course of its own, for an LMS that gives each module its own grade. */
import type { CourseDocument, ModuleDocument } from './document.ts';

/**
 * The modules of a course, each as the document that packages are made from. Its id is made of both ids, so that it stays the same
 * whenever the course is packed again. It has no exam, and asks for no other module: an LMS that launches one package knows nothing of
 * what was done in another.
 * @returns none where the course has one module alone
 */
export function moduleDocuments(course: CourseDocument): CourseDocument[] {
	return course.modules.length < 2 ? [] : course.modules.map((module, index) => moduleDocument(course, module, index + 1));
}

function moduleDocument(course: CourseDocument, module: ModuleDocument, number: number): CourseDocument {
	const { language, audience, outline, modules, quizzes } = course;
	const used = [module.review, ...module.lessons.map(({ check }) => check)];
	const requires = outline.modules.find((one) => one.id === module.id)?.requires ?? [];
	// No id of a course has a dot.
	const id = `${course.id}.${module.id}`;
	return {
		id,
		part: { course: course.id, module: module.id, number, builtOn: modules.filter((other) => requires.includes(other.id)).map(({ title }) => title) },
		language,
		title: module.title,
		summary: module.summary,
		audience,
		objectives: module.lessons.flatMap(({ objectives }) => objectives),
		minutes: module.lessons.reduce((sum, { minutes }) => sum + minutes, 0),
		outline: {
			id,
			inOrder: outline.inOrder,
			modules: outline.modules.filter((one) => one.id === module.id).map((one) => ({ ...one, requires: [] })),
		},
		modules: [module],
		quizzes: quizzes.filter((quiz) => used.includes(quiz.id)),
	};
}
