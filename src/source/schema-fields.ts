/** The fields that a schema names, and the schemas of what stands in them, as far as it can be followed. */
import type { z } from 'zod';
import type { Path } from './problem.ts';

/** What zod tells of a schema, as far as it is used here. */
type Def = {
	type: string;
	shape?: Record<string, z.ZodType>;
	catchall?: z.ZodType;
	element?: z.ZodType;
	innerType?: z.ZodType;
	options?: readonly z.ZodType[];
	discriminator?: string;
	keyType?: z.ZodType;
	valueType?: z.ZodType;
	items?: readonly z.ZodType[];
	entries?: Record<string, unknown>;
	values?: readonly unknown[];
	in?: z.ZodType;
	out?: z.ZodType;
	getter?: () => z.ZodType;
	checks?: readonly { _zod: { def: { check?: string; minimum?: number } } }[];
};

export const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** What a value is read by once all that may be left out, filled in or changed before is put aside. */
export function bare(schema: z.ZodType): z.ZodType {
	const { type, innerType, in: input, out, getter } = defOf(schema);
	if (type === 'pipe' && input && out) return bare(defOf(input).type === 'transform' ? out : input);
	if (type === 'lazy' && getter) return bare(getter());
	return innerType ? bare(innerType) : schema;
}

/** The schema of what stands under a key of a value; of several kinds of value, of the one that was written. */
export function schemaUnder(schema: z.ZodType, key: string | number, value: unknown): z.ZodType | undefined {
	const def = defOf(bare(schema));
	if (def.type === 'object') return Object.hasOwn(def.shape ?? {}, key) ? def.shape?.[key] : def.catchall;
	if (def.type === 'array') return def.element;
	if (def.type === 'record') return def.valueType;
	if (def.type === 'tuple') return def.items?.[Number(key)];
	if (def.type !== 'union') return undefined;
	const { discriminator, options = [] } = def;
	const written = discriminator === undefined ? undefined : (value as Record<string, unknown> | undefined)?.[discriminator];
	const isMeant = (option: z.ZodType) => discriminator === undefined || defOf(bare(option)).shape?.[discriminator]?.safeParse(written).success === true;
	return options.filter(isMeant).flatMap((option) => schemaUnder(option, key, value) ?? [])[0];
}

/** The names under which a value may hold something, of an object. */
export const fieldsOf = (schema: z.ZodType): readonly string[] => Object.keys(defOf(bare(schema)).shape ?? {});

/** @returns the names at a place, none where a schema has alternatives on the way */
export function fieldsAt(schema: z.ZodType, path: Path): readonly string[] {
	let now: z.ZodType | undefined = schema;
	for (const step of path) now = now && defOf(bare(now)).type !== 'union' ? schemaUnder(now, step, undefined) : undefined;
	return now ? fieldsOf(now) : [];
}
