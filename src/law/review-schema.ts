/** The words of reviews of the State's record by the Human Rights Council. */
import { z } from 'zod';
import { day, evidence, localized, when } from '../source/fields.ts';

/** `content/reviews.yaml`: the Universal Periodic Review and membership of the Human Rights Council. */
export const reviews = z.strictObject({
	cycles: z.array(
		z.strictObject({
			cycle: z.number().int().positive(),
			reviewed: day,
			document: z.string(),
			received: z.number().int(),
			accepted: z.number().int(),
			/** the day on which the Council adopted the outcome */
			outcome: day.optional(),
			states: z.number().int().optional(),
			note: localized.optional(),
			...evidence,
		}),
	),
	council: z.array(z.strictObject({ term: when, elected: day, note: localized.optional(), ...evidence })),
});
export type Reviews = z.infer<typeof reviews>;
