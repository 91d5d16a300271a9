/** The words of exercises: what an editor writes in `content/exercises/<lesson>.yaml`. Every text stands there in each language side by side. */
import { z } from 'zod';
import { evidence, id, localized } from '../source/fields.ts';

/** What every exercise carries, whatever its kind. */
const common = {
	/** names its place in the lesson, `<Exercise id="…" />`, and what the learner has written: never changed */
	id,
	title: localized,
	/** what the learner is to do, in one to three sentences */
	task: localized,
	/** minutes that it usually takes */
	minutes: z.number().int().min(1).max(20),
	/** how a class does it together; the tutor's guide prints it */
	group: localized.optional(),
	/** said where people and events were composed for practice */
	composed: z.literal(true).optional(),
	/** what the answers rest on */
	...evidence,
};

/** Choose what to do, and see what follows from it. */
const choose = z.strictObject({
	...common,
	kind: z.literal('choose'),
	/** the situation to decide in, where the task does not say it */
	situation: localized.optional(),
	options: z
		.array(
			z.strictObject({
				text: localized,
				/** what follows from it, and why */
				outcome: localized,
				/** the option to take; more than one may be */
				best: z.literal(true).optional(),
			}),
		)
		.min(2)
		.max(6),
});

/** Mark what is wrong in a draft: `[…]` holds a fault, `{…}` a passage that is sound and may be taken for one. */
const markUp = z.strictObject({
	...common,
	kind: z.literal('mark-up'),
	draft: localized,
	/** what is wrong with each fault of the draft, in its order */
	faults: z.array(localized).min(2),
	/** why each passage in `{…}` is sound, in the order of the draft */
	sound: z.array(localized).optional(),
	/** the draft as it may be mended */
	mended: localized,
});

/** Put each card under the heading where it belongs. */
const sort = z.strictObject({
	...common,
	kind: z.literal('sort'),
	bins: z
		.array(z.strictObject({ id, title: localized }))
		.min(2)
		.max(5),
	cards: z.array(z.strictObject({ text: localized, bin: id, why: localized })).min(4),
});

/** Write into a form: an interview's consent, a correction, an answer to the press. */
const form = z.strictObject({
	...common,
	kind: z.literal('form'),
	fields: z
		.array(
			z.strictObject({
				label: localized,
				hint: localized.optional(),
				/** lines of writing that it needs */
				lines: z.number().int().min(1).max(12).default(3),
				/** one answer that would do, with what makes it good */
				model: localized,
			}),
		)
		.min(1)
		.max(8),
});

/** Read texts side by side and say how they differ. */
const compare = z.strictObject({
	...common,
	kind: z.literal('compare'),
	texts: z
		.array(z.strictObject({ title: localized, text: localized }))
		.min(2)
		.max(3),
	questions: z
		.array(z.strictObject({ question: localized, answer: localized }))
		.min(1)
		.max(5),
});

/** Draw up a plan in a table. */
const plan = z.strictObject({
	...common,
	kind: z.literal('plan'),
	columns: z.array(localized).min(2).max(5),
	/** rows of a plan that would do, a cell for each column; the first cell of each is given to the learner */
	rows: z.array(z.array(localized).min(2).max(5)).min(2).max(8),
	/** what to look at in one's own plan */
	criteria: z.array(localized).min(1),
});

export const exercise = z.discriminatedUnion('kind', [choose, markUp, sort, form, compare, plan]);
export type Exercise = z.infer<typeof exercise>;
export type ExerciseKind = Exercise['kind'];
export type ExerciseOf<K extends ExerciseKind> = Extract<Exercise, { kind: K }>;

/** `content/exercises/<lesson>.yaml` */
export const exercises = z.strictObject({
	/** the id of the lesson, and the name of the file */
	id,
	exercises: z.array(exercise).min(1),
});
export type Exercises = z.infer<typeof exercises>;
