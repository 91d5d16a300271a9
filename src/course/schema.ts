/** The words of courses: what an editor writes in `content/courses/<id>.yaml`. The text of a lesson is a page of its own. */
import { z } from 'zod';
import { id, localized } from '../source/fields.ts';

/** A lesson; its text stands in `content/docs/khoa-hoc/<course>/<id>.mdx`. */
const lesson = z.strictObject({
	/** the name of its page; what learners have done goes by it, so it is never changed */
	id,
	/** the same as the page's title */
	title: localized,
	/** what the learner can do afterwards */
	objectives: z.array(localized).min(1),
	/** the quiz at its end: an id in `quizzes/` */
	check: id.optional(),
	/** said of a lesson that is not yet written: learners do not see it */
	planned: z.literal(true).optional(),
});
/** What a lesson consists of, worked out from its page and its check. */
export type LessonParts = {
	/** minutes of reading at the site's pace */
	reading: number;
	/** the ids of its exercises, in the order of its page */
	exercises: string[];
	/** how many items its check asks */
	items: number;
};
/** A lesson as it is written, and as pages get it: with the minutes that it takes, worked out from its page, its exercises and its check. */
export type WrittenLesson = z.infer<typeof lesson>;
export type CourseLesson = WrittenLesson & { minutes: number; parts: LessonParts };

const courseModule = z.strictObject({
	id,
	title: localized,
	summary: localized,
	/** modules that have to be done first */
	requires: z.array(id).optional(),
	/** a quiz over the whole module */
	review: id.optional(),
	lessons: z.array(lesson).min(1),
});

/** How many items of each difficulty the exam draws from a bank. */
const draw = z.strictObject({
	bank: id,
	/** the module whose lessons the items ask about */
	module: id,
	easy: z.number().int().min(0).default(0),
	medium: z.number().int().min(0).default(0),
	hard: z.number().int().min(0).default(0),
});

const exam = z.strictObject({
	/** points needed, in percent */
	pass: z.number().int().min(1).max(100),
	/** minutes that an attempt may take; no limit where nothing is said. Learners can extend it. */
	minutes: z.number().int().min(1).optional(),
	/** how many attempts a learner has; any number where nothing is said */
	attempts: z.number().int().min(1).optional(),
	/** hours between the end of one attempt and the next */
	wait: z.number().min(0).default(0),
	draw: z.array(draw).min(1),
});
export type Exam = z.infer<typeof exam>;

/** A test at the start, after which a learner may skip lessons; its items say under `vouches` which. */
const placement = z.strictObject({
	/** a quiz of the kind `placement` */
	quiz: id,
	/** how many items it has: what the course promises */
	items: z.number().int().min(1),
	/** whether a lesson that was skipped counts as done for the exam, and so for the certificate */
	counts: z.boolean(),
});

/** `content/courses/<id>.yaml` */
export const course = z.strictObject({
	/** the same as the file's name */
	id,
	title: localized,
	summary: localized,
	/** for whom it is */
	audience: z.array(localized).min(1),
	/** what the learner can do after the course */
	objectives: z.array(localized).min(1),
	/** `in-order` where a lesson opens when the one before it is done */
	lessons: z.enum(['free', 'in-order']).default('free'),
	modules: z.array(courseModule).min(1),
	exam: exam.optional(),
	placement: placement.optional(),
});
/** A course as it is written, and as pages get it. */
export type WrittenCourse = z.infer<typeof course>;
export type CourseModule = Omit<WrittenCourse['modules'][number], 'lessons'> & { lessons: CourseLesson[] };
export type Course = Omit<WrittenCourse, 'modules'> & { modules: CourseModule[] };
