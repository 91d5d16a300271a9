/** A course as its pages and packages carry it to the browser: ids and rules, no texts. */
import type { Course, Exam } from './schema.ts';

export type LessonOutline = { id: string /** the quiz that ends it */; check?: string };
export type ModuleOutline = { id: string; requires: string[]; lessons: LessonOutline[] };
export type ExamRules = Pick<Exam, 'pass' | 'minutes' | 'attempts' | 'wait'>;
export type Outline = {
	id: string;
	/** a lesson opens when the one before it is done */
	inOrder: boolean;
	modules: ModuleOutline[];
	exam?: ExamRules;
};

/** The lessons of a course that are written, module by module; a module without any is left out. */
export function writtenModules(course: Course): Course['modules'] {
	return course.modules
		.map((entry) => ({ ...entry, lessons: entry.lessons.filter(({ planned }) => planned !== true) }))
		.filter(({ lessons }) => lessons.length > 0);
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
			// A module that nobody can do yet holds nobody up.
			requires: requires.filter((other) => shown.has(other)),
			lessons: lessons.map(({ id: lesson, check }) => ({ id: lesson, ...(check === undefined ? {} : { check }) })),
		})),
		...(course.exam ? { exam: rulesOf(course.exam) } : {}),
	};
}

function rulesOf({ pass, minutes, attempts, wait }: Exam): ExamRules {
	return { pass, wait, ...(minutes === undefined ? {} : { minutes }), ...(attempts === undefined ? {} : { attempts }) };
}

/** Every lesson in the order of the course. */
export const lessonsOf = ({ modules }: Outline): LessonOutline[] => modules.flatMap(({ lessons }) => lessons);
