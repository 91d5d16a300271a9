/** JSON Schemas (draft 2020-12) of the data sets, generated from the schemas that the content is checked with. */
import { z } from 'zod';
import { type DatasetName, datasetSchema } from './schema.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** @param id the address of the schema */
export function jsonSchema(name: DatasetName, id: string): JsonSchema {
	const schema = z.toJSONSchema(datasetSchema(name), { io: 'output' });
	return { ...schema, $id: id };
}

/** The schema of one entry of a data set. */
export function entrySchema({ properties }: JsonSchema): JsonSchema {
	const entries = properties?.entries;
	const items = typeof entries === 'object' ? entries.items : undefined;
	if (typeof items !== 'object' || Array.isArray(items)) throw new Error('a data set without entries');
	return items;
}
