/** The words of the register: what was asked of the State, what it answered, who answers for it, what was published since. */
import { z } from 'zod';
import { articles } from '../law/schema.ts';
import { documentSymbol, paragraphsOrPoint } from '../law/statement-schema.ts';
import { claim, day, evidence, filled, id, languageTag, localized, webAddress, when } from '../source/fields.ts';
import { ofForm } from '../source/forms.ts';

/** Where recommendations come from, in the order in which pages list them. */
export const MECHANISMS = ['upr', 'treaty-body', 'special-procedure'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/**
 * What the State answered, in its own words: “supported” is `accepted`, “not supported” is `noted`. `noted-done`: it took note of what it said it had
 * done or was doing.
 */
export const ANSWERS = ['accepted', 'partly', 'noted-done', 'noted', 'pending'] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * How far it is carried out, by what was published: the scale of the Open Government Partnership's Independent Reporting Mechanism
 * (IRM Procedures Manual), and `none-found`, said where somebody looked and found nothing. A recommendation without a judgement has none of them.
 */
export const COMPLETIONS = ['not-started', 'limited', 'substantial', 'complete', 'none-found'] as const;
export type Completion = (typeof COMPLETIONS)[number];

/** What was published since, by one side. */
const published = z.strictObject({
	/** `state`: by organs of the State; `body`: by the body that asked; `other`: by anyone else */
	side: z.enum(['state', 'body', 'other']),
	/** who said it, as they are called */
	who: localized,
	...claim.shape,
});

/** A judgement from what was published, never from hearsay. */
const completion = z.strictObject({
	level: z.enum(COMPLETIONS),
	/** who judged: an office, or the editors */
	by: localized,
	/** the day of the judgement */
	on: day,
	/** what it rests on; nothing where nothing was found */
	basis: z.array(claim).min(1).optional(),
	/** where evidence was looked for; `none-found` says nothing without it */
	searched: localized.optional(),
});

/** One thing that was asked. */
export const recommendation = z.strictObject({
	/** its place in the document as an address has it: `143-1`; a few words where the paragraph is not known; never changed */
	id,
	/** in the document's own numbers; absent where the document was not read, and then it has sources of its own */
	paragraph: paragraphsOrPoint.optional(),
	/** a few words that tell it from others, where the paragraph is not known: «án tử hình» */
	title: localized.optional(),
	/** who reported it then: said beside it */
	reportedBy: localized.optional(),
	/** the States that asked it, where States do: ISO 3166-1 alpha-2 */
	by: z
		.array(ofForm(/^[A-Z]{2}$/, { vi: 'mã nước gồm hai chữ in hoa (ISO 3166-1)', en: 'the code of a country, two capitals (ISO 3166-1)', example: 'LA' }))
		.min(1)
		.optional(),
	/** in the words of this site; absent while an import waits for its editor */
	text: localized.optional(),
	/** the document's own words, as they were imported */
	original: z.strictObject({ language: languageTag, text: filled }).optional(),
	/** ids of `content/rights.yaml`, the one that it is mainly about first */
	rights: z.array(id),
	/** ids of `content/groups.yaml` */
	groups: z.array(id).optional(),
	/** the articles of conventions that it calls on, or that the site counts it to */
	articles: z
		.array(z.strictObject({ convention: z.string(), articles }))
		.min(1)
		.optional(),
	/** ids of conventions and of `content/commitments.yaml` that it asks the State to join */
	treaties: z.array(z.string()).min(1).optional(),
	/** absent where the answer was not found */
	answer: z.enum(ANSWERS).optional(),
	/** ids of `content/bodies.yaml`: who leads, as it was assigned */
	leads: z.array(id).min(1).optional(),
	/** ids of `content/laws/` that bear on it; whether they answer it is said by its completion alone */
	laws: z.array(id).min(1).optional(),
	/** in one line, why these */
	lawsNote: localized.optional(),
	/** tasks of a plan that touch it: `2025/IV.3.d` */
	tasks: z
		.array(
			ofForm(/^\d{4}\/\S+$/, {
				vi: 'năm của kế hoạch, dấu /, số của nhiệm vụ',
				en: 'the year of the plan, a slash, the number of the task',
				example: '2025/IV.3.d',
			}),
		)
		.min(1)
		.optional(),
	/** ids of `content/results/` that show something of it */
	indicators: z.array(id).min(1).optional(),
	/** what was published since, the sides beside each other */
	published: z.array(published).min(1).optional(),
	completion: completion.optional(),
	/** the numbers that other registers know it by, such as `uhri` */
	ids: z.record(z.string(), filled).optional(),
	/** a person has not yet looked at what an import proposed */
	toReview: z.literal(true).optional(),
	/** sources of its own, where it has more than its document's */
	source: evidence.source.optional(),
	verified: evidence.verified,
});
export type Recommendation = z.infer<typeof recommendation>;

/** What holds of all recommendations of a document, with its source. */
const common = z.strictObject({ note: localized.optional(), ...evidence });

/** The answers of a document. Its page shows the note; the page of a recommendation only the part on its own paragraph. */
const answers = common.extend({
	/** the first that fits counts; one without `paragraphs` fits all */
	parts: z
		.array(
			z.strictObject({
				/** as the paragraphs that it is on begin: `99` is also 99.1 and 99(a) */ paragraphs: z.array(filled).min(1).optional(),
				note: localized,
			}),
		)
		.min(1)
		.optional(),
});

/** `content/recommendations/<id>.yaml`: one document with what it asks. */
export const recommendationDocument = z.strictObject({
	/** the same as the file's name: `upr-2` */
	id,
	mechanism: z.enum(MECHANISMS),
	/** the symbol of the document, as it stands at its head */
	symbol: documentSymbol,
	title: localized,
	/** the date of the document */
	date: when,
	/** when the State was reviewed or visited */
	considered: when.optional(),
	/** the cycle of the periodic review */
	cycle: z.number().int().positive().optional(),
	/** the convention whose treaty body asked, by its id */
	convention: z.string().optional(),
	/** the mandate of the special procedure */
	mandate: localized.optional(),
	/** the symbol of the document in which the State answered, read or not */
	answerDocument: documentSymbol.optional(),
	/** where the State's answers were read; none of its recommendations has an answer without it */
	answered: answers.optional(),
	/** the decision that assigned them; none of its recommendations has a lead without it */
	assigned: common.optional(),
	note: localized.optional(),
	/** what of the document was not found, and where it is to be had */
	missing: z
		.array(z.strictObject({ what: localized, where: localized, link: webAddress.optional() }))
		.min(1)
		.optional(),
	recommendations: z.array(recommendation),
	...evidence,
});
export type RecommendationDocument = z.infer<typeof recommendationDocument>;

/** One entry of `content/bodies.yaml`: a national body that leads on recommendations. */
export const nationalBody = z.strictObject({
	id,
	name: localized,
	/** the last day on which it was there */
	until: day.optional(),
	/** ids of those that took over its work */
	successors: z.array(id).min(1).optional(),
	/** on how many recommendations of a document it was reported to lead, where nobody has said on which */
	reported: z
		.array(z.strictObject({ /** id of the document */ document: id, count: z.number().int().positive(), ...evidence }))
		.min(1)
		.optional(),
	link: webAddress.optional(),
	...evidence,
});
export type NationalBody = z.infer<typeof nationalBody>;

/** One entry of `content/states.yaml`: what a State is called, where that is not what CLDR calls it. */
export const stateName = z.strictObject({ /** ISO 3166-1 alpha-2 */ code: z.string().regex(/^[A-Z]{2}$/), name: localized });
export type StateName = z.infer<typeof stateName>;

/** One entry of `content/review-dates.yaml`: a review or report to come. */
export const reviewDate = z.strictObject({
	id,
	what: localized,
	mechanism: z.enum(MECHANISMS),
	/** the convention, by its id */
	convention: z.string().optional(),
	kind: z.enum(['report-due', 'review', 'mid-term', 'follow-up']),
	/** as exact as it was published; absent where no date was found */
	date: when.optional(),
	/** where the date is published, where it was not found */
	where: z.strictObject({ name: localized, link: webAddress.optional() }).optional(),
	note: localized.optional(),
	...evidence,
});
export type ReviewDate = z.infer<typeof reviewDate>;
