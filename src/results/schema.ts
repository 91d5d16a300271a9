/** The words of local results: an indicator, its values, what is missing. */
import { z } from 'zod';
import { evidence, id, localized, when } from '../source/fields.ts';

/** `content/results/<id>.yaml`: one indicator, every figure with its source. */
export const indicator = z.strictObject({
	id,
	order: z.number().int(),
	title: localized,
	topic: z.enum(['poverty', 'ethnic-minorities', 'new-rural', 'housing', 'education', 'population', 'communication']),
	/** ids of `content/rights.yaml` whose pages lead to it */
	rights: z.array(id).min(1).optional(),
	/** the unit of every value: `%`, «hộ», «trường» */
	unit: localized,
	definition: localized,
	/** what the figure must not be read as */
	doesNotShow: localized,
	/** the place as it was named on the dates of the figures, and what it became */
	place: localized,
	/** how the values are drawn; `none` where a chart would mislead */
	chart: z.enum(['line', 'bar', 'none']),
	/** the lines or bars, where there is more than one */
	series: z.array(z.strictObject({ id, name: localized })).optional(),
	values: z.array(
		z.strictObject({
			period: when,
			value: z.number(),
			series: id.optional(),
			/** what this one figure counts, where it differs */
			note: localized.optional(),
			...evidence,
		}),
	),
	/** statements about the indicator that are not one figure */
	notes: z.array(z.strictObject({ text: localized, ...evidence })).optional(),
	/** when the publisher is expected to publish the next figure, where that is known */
	nextRelease: when.optional(),
	/** what was looked for and not found, and who publishes it */
	missing: z.array(z.strictObject({ what: localized, publisher: localized })),
});
export type Indicator = z.infer<typeof indicator>;
