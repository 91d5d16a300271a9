/** The words of local results: an indicator, its values, what is missing. */
import { z } from 'zod';
import { evidence, id, localized, when } from '../source/fields.ts';

/** `content/results.yaml`: the page of all results, and the topics that they stand under. */
export const resultsPage = z.strictObject({
	/** whose figures these are, and what each of them comes with */
	about: localized,
	/** what became of the place, where its figures were counted in other boundaries */
	place: localized.optional(),
	topics: z.array(z.strictObject({ id, name: localized })).min(1),
});
export type ResultsPage = z.infer<typeof resultsPage>;

/** `content/results/<id>.yaml`: one indicator, every figure with its source. */
export const indicator = z.strictObject({
	id,
	order: z.number().int(),
	title: localized,
	/** the id of a topic in `content/results.yaml` */
	topic: id,
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
