/** The words of the data that leave the site: what one entry of each data set holds. Made from the rooms' own schemas. */
import { z } from 'zod';
import { convention, law } from '../law/schema.ts';
import { product } from '../plan/products/schema.ts';
import { plan, reportEntry, target, task, unit } from '../plan/schema.ts';
import { source } from '../reference/schema.ts';
import { indicator } from '../results/schema.ts';
import { id, languageTag, localized, webAddress } from '../source/fields.ts';

/** The year of the plan that an entry belongs to. */
const year = z.number().int();
/** The page of an entry in the default language. */
const url = webAddress;

const share = { part: z.number().int().min(0), whole: z.number().int().min(1) };

/** A prose page for teachers or trainees in the languages that it was written in. */
const lesson = z.strictObject({
	id: z.string(),
	kind: z.enum(['school', 'course']),
	title: localized,
	description: localized,
	languages: z.array(languageTag).min(1),
	url,
});

/** The value of a target on a reporting date. */
const targetValue = z.strictObject({
	duty: id,
	/** the last day that counts, `YYYY-MM-DD` */
	until: z.string(),
	...share,
	/** unrounded */
	percent: z.number().min(0).max(100),
	units: z.array(z.strictObject({ unit: id, ...share })),
});

/** The entries of each data set, by the name that its files have. */
export const entrySchemas = {
	'ke-hoach': plan.extend({ url }),
	'nhiem-vu': task.extend({ year, url }),
	'don-vi': unit.extend({ year, url }),
	'muc-tieu': target.extend({ year, url, values: z.array(targetValue) }),
	'bao-cao': reportEntry.extend({ year, url }),
	'san-pham': product.extend({ url }),
	'ket-qua': indicator.extend({ url }),
	'cong-uoc': convention.extend({ url }),
	'van-ban': law.extend({ url }),
	'bai-hoc': lesson,
	nguon: source,
};
export type DatasetName = keyof typeof entrySchemas;
export type Entry<N extends DatasetName> = z.infer<(typeof entrySchemas)[N]>;
export const datasetNames = Object.keys(entrySchemas) as DatasetName[];

/** A data set as its JSON file holds it. */
export const datasetSchema = (name: DatasetName) =>
	z.strictObject({
		$schema: webAddress,
		dataset: z.literal(name),
		/** the version of the form (semantic versioning), not of the entries */
		version: z.string(),
		/** the day of the build, `YYYY-MM-DD` */
		date: z.string(),
		/** the address of the licence, or none where the publisher of this copy names none */
		licence: webAddress.nullable(),
		entries: z.array(entrySchemas[name]),
	});
