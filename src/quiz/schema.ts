/** The words of quizzes: what an editor writes in `quizzes/<id>.yaml`. Every text stands there in each language side by side. */
import { z } from 'zod';
import { id, localized, ofPlace, sourceRef, verification } from '../source/fields.ts';

export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/** What every item carries, whatever its type. */
const common = {
	/** never changed once learners have answered: stored answers and the record of an LMS go by it */
	id,
	/** the question, or what is to be done with the text below it */
	question: localized,
	/** shown after answering: why the key is the key */
	explanation: localized,
	/** at least one entry of `content/sources.yaml`, with the article where there is one */
	source: z.array(sourceRef).min(1),
	/** absent while nobody has compared the item with the text that it cites */
	verified: verification.optional(),
	difficulty: z.enum(difficulties),
	/** a tag that blueprints and reports group items by: `crc`, `kiem-chung` */
	topic: id,
	/** which objective of the lesson that is the topic it asks about, counted from 1 */
	objective: z.number().int().min(1).optional(),
	/** a name that items share which ask the same in other words or with other cases: an attempt asks one of them */
	family: id.optional(),
	/** in a placement test: the lessons that may be skipped where this item, and every other that names them, was answered fully right */
	vouches: z.array(id).min(1).optional(),
};

const answer = z.strictObject({
	text: localized,
	correct: z.literal(true).optional(),
	/** said to whoever chose this answer, beside the explanation */
	feedback: localized.optional(),
});

const choice = {
	answers: z.array(answer).min(2),
	/** `kept` where the answers have an order of their own, such as years; shuffled where nothing is said */
	order: z.literal('kept').optional(),
};

/** Text with marked places; `markup.ts` says how they are written. */
const text = localized;

/** One right answer. */
const single = z.strictObject({ ...common, type: z.literal('single'), ...choice });
/** One or more right answers. */
const multiple = z.strictObject({ ...common, type: z.literal('multiple'), ...choice });
/** A statement that holds or does not. */
const trueFalse = z.strictObject({ ...common, type: z.literal('true-false'), answer: z.boolean() });
/** Words to type: `Công ước có [54] điều.` */
const blanks = z.strictObject({ ...common, type: z.literal('blanks'), text });
/** Words to drag to their places in a text; `distractors` fit nowhere. */
const drag = z.strictObject({ ...common, type: z.literal('drag'), text, distractors: z.array(localized).optional() });
/** Words to mark in a text: `[nhà trường]` is right, `{bạn bè}` is a wrong choice of several syllables. */
const mark = z.strictObject({ ...common, type: z.literal('mark'), text });
/** Steps, written in the right order. */
const order = z.strictObject({ ...common, type: z.literal('order'), steps: z.array(localized).min(2) });
/** Pairs; `distractors` are right sides that belong to none. */
const match = z.strictObject({
	...common,
	type: z.literal('match'),
	pairs: z.array(z.strictObject({ left: localized, right: localized })).min(2),
	distractors: z.array(localized).optional(),
});

export const item = z.discriminatedUnion('type', [single, multiple, trueFalse, blanks, drag, mark, order, match]);
export type Item = z.infer<typeof item>;
export type ItemType = Item['type'];
export const itemTypes = ['single', 'multiple', 'true-false', 'blanks', 'drag', 'mark', 'order', 'match'] as const satisfies readonly ItemType[];

/** What is said at the end for a share of points, in percent; the ranges cover 0 to 100 without gap or overlap. */
const feedback = z.strictObject({
	from: z.number().int().min(0).max(100),
	to: z.number().int().min(0).max(100),
	text: localized,
});

/** `quizzes/<id>.yaml` */
export const quiz = z.strictObject({
	/** the same as the file's name */
	id,
	...ofPlace,
	title: localized,
	/** one or two sentences before the first question: what the quiz is about */
	intro: localized,
	/**
	 * `bank` where it is there only for others to draw from, `placement` where it is the placement test of a course, which is taken on the
	 * course's page for it: neither has pages of its own
	 */
	kind: z.enum(['quiz', 'bank', 'placement']).default('quiz'),
	/** points needed, in percent */
	pass: z.number().int().min(0).max(100),
	/** the order of the items: as written, or another one for each attempt */
	order: z.enum(['written', 'shuffle']).default('written'),
	/** how many of the items one attempt asks; all where nothing is said */
	draw: z.number().int().min(1).optional(),
	/** item banks whose items are asked too */
	from: z.array(id).optional(),
	feedback: z.array(feedback).min(1),
	items: z.array(item),
});
export type Quiz = z.infer<typeof quiz>;
