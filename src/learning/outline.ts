/** A course as pages and packages hand it to the browser: ids and rules, no texts. */

export type LessonOutline = { id: string /** the quiz that ends it */; check?: string };
export type ModuleOutline = { id: string /** modules that have to be done first */; requires: string[]; lessons: LessonOutline[] };
export type ExamRules = {
	/** points needed, in percent */
	pass: number;
	/** minutes that an attempt may take; no limit where nothing is said */
	minutes?: number;
	/** how many attempts a learner has; any number where nothing is said */
	attempts?: number;
	/** hours between the end of one attempt and the next */
	wait: number;
};
export type Outline = {
	id: string;
	/** a lesson opens when the one before it is done */
	inOrder: boolean;
	modules: ModuleOutline[];
	exam?: ExamRules;
	/** the course has a placement test; `counts` where a lesson skipped after it counts as done for the exam */
	placement?: { counts: boolean };
};

/** Every lesson in the order of the course. */
export const lessonsOf = ({ modules }: Outline): LessonOutline[] => modules.flatMap(({ lessons }) => lessons);
