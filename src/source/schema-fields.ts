/** The fields that a schema names at a place, as far as it can be followed. */
import type { z } from 'zod';
import type { Path } from './problem.ts';

/** What zod keeps of a schema, as far as it is asked for here. */
type Definition = { type: string; shape?: Record<string, z.ZodType>; element?: z.ZodType; innerType?: z.ZodType; in?: z.ZodType; getter?: () => z.ZodType };

/** @returns the names, none where a schema has alternatives on the way */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
	let now: z.ZodType | undefined = unwrapped(schema);
	for (const step of path) {
		const { shape, element } = definitionOf(now);
		now = unwrapped(typeof step === 'number' ? element : shape?.[step]);
	}
	return Object.keys(definitionOf(now).shape ?? {});
}

const definitionOf = (schema: z.ZodType | undefined): Partial<Definition> => (schema === undefined ? {} : (schema._zod.def as unknown as Definition));

/** What a schema is that may be left out, or is made when it is first asked for. */
function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
	const { innerType, getter, in: before } = definitionOf(schema);
	const inside = innerType ?? before ?? getter?.();
	return inside ? unwrapped(inside) : schema;
}
