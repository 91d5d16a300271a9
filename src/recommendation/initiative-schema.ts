/** What Viet Nam proposed, led, voted and stood for in the Human Rights Council and in ASEAN. */
import { z } from 'zod';
import { documentSymbol } from '../law/statement-schema.ts';
import { claim, evidence, id, localized, when } from '../source/fields.ts';

/** The seats of the Human Rights Council: General Assembly resolution 60/251, paragraph 7. */
export const COUNCIL_SEATS = 47;

/** Where it was done. */
export const COUNCIL_BODIES = ['council', 'assembly', 'asean'] as const;
/** What it was, in the order in which the page lists them. */
export const WORKS = ['candidacy', 'priority', 'resolution', 'statement', 'vote', 'chair'] as const;

const seats = z.number().int().nonnegative();

/** One entry of `content/council-work.yaml`. */
export const initiative = z.strictObject({
	id,
	body: z.enum(COUNCIL_BODIES),
	work: z.enum(WORKS),
	/** the term on the Council that it belongs to, as `content/reviews.yaml` writes it */
	term: when.optional(),
	date: when,
	/** the symbol of the document, where it was read */
	symbol: documentSymbol.optional(),
	title: localized,
	/** what it is about, and what came of it */
	outcome: localized,
	/** a recorded vote, with that of Viet Nam */
	vote: z.strictObject({ for: seats, against: seats, abstained: seats.optional(), own: z.enum(['for', 'against', 'abstained']) }).optional(),
	/** who says what of it: `own` is what Viet Nam says itself */
	said: z
		.array(z.strictObject({ side: z.enum(['own', 'support', 'criticism']), who: localized, ...claim.shape }))
		.min(1)
		.optional(),
	/** what was looked for and not found */
	missing: localized.optional(),
	/** ids of `content/rights.yaml` */
	rights: z.array(id).optional(),
	...evidence,
});
export type Initiative = z.infer<typeof initiative>;
