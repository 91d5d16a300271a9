/** JSON Schemas (draft 2020-12) of the data sets, generated from the schemas that the content is checked with. */
import { z } from 'zod';
import { webAddress } from '../source/fields.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A data set as its JSON file holds it. */
const datasetSchema = (name: string, entry: z.ZodObject) =>
	z.strictObject({
		$schema: webAddress,
		dataset: z.literal(name),
		/** the version of the form (semantic versioning), not of the entries */
		version: z.string(),
		/** the day of the build, `YYYY-MM-DD` */
		date: z.string(),
		/** the address of the licence, or none where the publisher of this copy names none */
		licence: webAddress.nullable(),
		entries: z.array(entry),
	});

/** @returns the schema of a whole data set, without `$id` */
export function datasetJsonSchema(name: string, entry: z.ZodObject): JsonSchema {
	return z.toJSONSchema(datasetSchema(name, entry), { io: 'output' });
}

/** The schema of one entry of a data set. */
export function entrySchema({ properties }: JsonSchema): JsonSchema {
	const entries = properties?.entries;
	const items = typeof entries === 'object' ? entries.items : undefined;
	if (typeof items !== 'object' || Array.isArray(items)) throw new Error('a data set without entries');
	return items;
}
