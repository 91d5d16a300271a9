/** Entries as the rows of a table: the columns come from the JSON Schema, so that they are the same where there is no entry. */
import type { JsonSchema } from './json-schema.ts';

type Column = { name: string; path: string[]; show: (value: unknown) => string };

const isText = (schema: JsonSchema) => schema.type === 'object' && typeof schema.properties?.vi === 'object' && typeof schema.additionalProperties === 'object';
const simple = new Set(['string', 'number', 'integer', 'boolean']);
const isSimple = (schema: JsonSchema) => [schema.type].flat().every((type) => type === 'null' || simple.has(`${type}`)) && schema.type !== undefined;

/** Joins what stands in one cell. */
const SEPARATOR = ' | ';
const plain = (value: unknown): string => (value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : `${value}`);

/** The columns of an object: texts once per language, groups of fields one by one, lists of plain values joined, all else as JSON. */
export function columnsOf(schema: JsonSchema, languages: readonly string[], path: string[] = []): Column[] {
	return Object.entries(schema.properties ?? {}).flatMap(([key, inner]): Column[] => {
		if (typeof inner === 'boolean') return [];
		const here = [...path, key];
		const name = here.join('.');
		if (isText(inner)) return languages.map((language) => ({ name: `${name}.${language}`, path: [...here, language], show: plain }));
		if (inner.type === 'object' && inner.properties) return columnsOf(inner, languages, here);
		if (inner.type !== 'array') return [{ name, path: here, show: plain }];
		const items = typeof inner.items === 'object' && !Array.isArray(inner.items) ? inner.items : {};
		if (isText(items))
			return languages.map((language) => ({
				name: `${name}.${language}`,
				path: here,
				show: joined((item) => plain((item as Record<string, string>)[language])),
			}));
		if (isReference(items))
			return [{ name, path: here, show: joined((item) => (typeof item === 'object' ? plain((item as { id: string }).id) : plain(item))) }];
		return [{ name, path: here, show: isSimple(items) ? joined(plain) : (value) => (value === undefined ? '' : JSON.stringify(value)) }];
	});
}

/** A source: its id, or its id and the place in it. */
const isReference = ({ anyOf = [] }: JsonSchema) => anyOf.some((one) => typeof one === 'object' && typeof one.properties?.at === 'object');

const joined = (show: (item: unknown) => string) => (value: unknown) => (Array.isArray(value) ? value.map(show).filter(Boolean).join(SEPARATOR) : '');

/** @returns the row of heads, then one row for each entry */
export function tableOf(schema: JsonSchema, entries: readonly unknown[], languages: readonly string[]): string[][] {
	const columns = columnsOf(schema, languages);
	const at = (entry: unknown, path: readonly string[]): unknown =>
		path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), entry);
	return [columns.map(({ name }) => name), ...entries.map((entry) => columns.map(({ path, show }) => show(at(entry, path))))];
}
