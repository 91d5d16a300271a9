/** The words of school use: where human rights fit the 2018 programme, and the heads of lessons, discussion guides and radio scripts. */
import { z } from 'zod';
import { recorded } from '../recording/schema.ts';
import { claim, evidence, filled, id, leftFast, localized } from '../source/fields.ts';
import { dayOfYear } from '../source/forms.ts';
import type { Refusal } from '../source/schema-problems.ts';
import { messages } from './messages.ts';

/** Articles of conventions; `articles` absent where the whole treaty is meant. */
const conventions = z.array(z.strictObject({ convention: z.string(), articles: z.array(z.string()).min(1).optional() }));
/** Articles of the Constitution. */
const constitution = z.array(z.string()).min(1).optional();

/** The grades of school: from 1 up to this one. */
export const GRADES = 12;
export const subjects = ['dao-duc', 'gdcd', 'gdktpl'] as const;

/** `content/curriculum.yaml` */
export const curriculum = z.strictObject({
	/** statements about the programme itself */
	programme: z.array(claim),
	topics: z.array(
		z.strictObject({
			/** what lessons name the topic by: `gdcd-6-quyen-tre-em` */
			id,
			grade: z.number().int().min(1).max(GRADES),
			subject: z.enum(subjects),
			topic: localized,
			/** the place in the textbooks, where it was seen */
			lesson: localized.optional(),
			conventions,
			constitution,
			...evidence,
		}),
	),
	materials: z.array(claim),
	/** days of the year */
	days: z.array(
		z.strictObject({
			date: dayOfYear,
			name: localized,
			...evidence,
		}),
	),
});
export type Curriculum = z.infer<typeof curriculum>;
export type Topic = Curriculum['topics'][number];

/** Lines of plain text. */
const lines = z.array(filled).min(1);

/** What every head says in the page's own language. */
const named = { title: filled, /** one sentence: who learns what */ description: filled, ...recorded };

/** What whoever teaches a lesson or leads a meeting reads before it; in the page's own language. */
const teaching = {
	...named,
	/** what people will know, be able to do, and hold dear */
	objectives: z.strictObject({ know: lines, do: lines, value: lines }),
	materials: lines,
	/** what to do before */
	preparation: lines,
	/** help for those who find it hard, more for those who find it easy, and what people with disabilities need */
	differentiation: z.strictObject({ support: lines, challenge: lines, disability: lines }),
	/** how to see that the objectives were reached */
	assessment: lines,
	/** what in this very lesson may touch somebody, and what to do then; the general steps stand on every page by themselves */
	safety: lines,
};

/** What is said once, in the Vietnamese page, and holds for every translation of it. */
const setting = {
	/** whether it can be held without a projector */
	projector: z.enum(['needed', 'helpful', 'none']),
	conventions: conventions.min(1),
	constitution,
	/** ids of `content/help-lines.yaml` */
	helpLines: z.array(id).min(1),
};

/** Classes outside the general programme: vocational schools, and adults who go on learning. */
export const otherClasses = ['vocational', 'adult'] as const;
export type OtherClass = (typeof otherClasses)[number];

/** `content/docs/truong-hoc/<id>.mdx`: a lesson. Grade, subject and level come from its topic; one outside the programme says for which class it is. */
export const lesson = z
	.strictObject({
		...teaching,
		...setting,
		/** the id of a topic in `content/curriculum.yaml` */
		topic: id.optional(),
		/** in place of a topic */
		class: z.enum(otherClasses).optional(),
		/** minutes; the activities add up to it */
		time: z.literal([35, 40, 45, 90]),
		/** `quizzes/<id>.yaml`: worksheet, key and questions for a show of hands */
		quiz: id,
	})
	.refine(({ topic, class: other }) => (topic === undefined) !== (other === undefined), {
		params: { kind: 'topic-or-class', message: messages['topic-or-class'] } satisfies Refusal,
	});
export type Lesson = z.infer<typeof lesson>;

/** A translation of a lesson: what is not text stands in the original alone, so that the two cannot disagree. */
export const lessonText = z.strictObject(teaching);
export type LessonText = z.infer<typeof lessonText>;

/** Who a meeting is for, and how many take part. */
const meeting = { audience: filled, people: filled };

/** `content/docs/sinh-hoat/<id>.mdx`: a guide for a meeting of an organisation; a lesson without grade and programme. */
export const guide = z.strictObject({
	...teaching,
	...meeting,
	...setting,
	/** minutes; the activities add up to it */
	time: z.number().int().min(20).max(180),
	quiz: id.optional(),
});
export type Guide = z.infer<typeof guide>;
export const guideText = z.strictObject({ ...teaching, ...meeting });
export type GuideText = z.infer<typeof guideText>;

/** `content/docs/phat-thanh/<id>.mdx`: a script to be read aloud. A translation is a script of its own, with its own pace. */
export const radio = z.strictObject({
	...named,
	/** minutes of air; the script is no longer, the time of its sounds counted in */
	slot: z.number().int().min(1).max(30),
	/** minutes of shorter slots, each served by what `from` and `to` leave of the script */
	shorter: z.array(z.number().int().min(1).max(29)).min(1).optional(),
	/** a play for a mobile team instead of a script for the air */
	play: z.boolean().optional(),
	/** words that are read in a minute; in Vietnamese a word is a syllable, as written between two spaces */
	pace: z.number().int().min(80).max(220),
	/** who speaks; `<Voice role="…">` names one by its id */
	roles: z.array(z.strictObject({ id, name: filled })).min(1),
	/** what each abbreviation in the script is read as: `{ UBND: Ủy ban nhân dân }` */
	abbreviations: z.record(z.string(), filled).optional(),
	conventions: conventions.optional(),
	helpLines: z.array(id).optional(),
	...leftFast,
});
export type Radio = z.infer<typeof radio>;
