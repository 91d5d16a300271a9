/** Values that pass a schema, made from the schema alone: they stand where what was written cannot be read. */
import type { z } from 'zod';
import { bare, defOf } from './schema-fields.ts';

/** Which of the values that pass: one that is early, small and without what may be left out, or one that is late, large and has all of it. */
export type Extreme = 'least' | 'most';

/** Texts of the forms that schemas ask for; of those that pass, the first or the last is taken; of languages once the original, and once another. */
const TEXTS = [
	...[
		'a0',
		'1000-01-01',
		'https://a0.example/',
		'a@a0.example',
		'/a0/',
		'/a0.svg',
		'I.1.a',
		'1',
		'01-01',
		'P1D',
		'2000/A',
		'vi',
		'aa',
		'aaa',
		'a.svg',
		'a.mp3',
	],
	...['a.vtt', 'a/b', 'A1', 'AA', '00:00', 'Z9', 'z/y', 'z.vtt', 'z.mp3', 'z.svg', 'zzz', 'zz', '2001/Z', 'P9M', '12-31', '9', 'X.9.z', '/z9.svg', '/z9/'],
	...['z@z9.example', 'https://z9.example/', '2199', '2199-12-31', 'z9'],
];
const NUMBERS = [0, 1, 2, 3, 10, 60, 100, 1000, 2000, 2027, 9999];
/** Levels of a schema that names itself. */
const LEVELS = 12;

/** @returns a value that passes, so far as one can be made; nothing where none can, or the value may be left out */
export function sample(schema: z.ZodType, which: Extreme, level = 0): unknown {
	const { type, innerType } = defOf(schema);
	if (level > LEVELS || type === 'default' || (type === 'optional' && (which === 'least' || level > LEVELS / 2))) return undefined;
	if (innerType) return sample(innerType, which, level);
	const taken = bare(schema);
	const def = defOf(taken);
	const below = (each: z.ZodType) => sample(each, which, level + 1);
	const choose = (candidates: readonly unknown[]) => {
		const pass = candidates.filter((each) => schema.safeParse(each).success && taken.safeParse(each).success);
		return which === 'least' ? pass[0] : pass.at(-1);
	};
	switch (def.type) {
		case 'string':
			return choose(TEXTS);
		case 'number':
			return choose(NUMBERS);
		case 'boolean':
			return which === 'most';
		case 'enum':
			return choose(Object.values(def.entries ?? {}));
		case 'literal':
			return choose(def.values ?? []);
		case 'null':
			return null;
		case 'array': {
			const least = Math.max(0, ...(def.checks ?? []).map(({ _zod: { def: check } }) => (check.check === 'min_length' ? (check.minimum ?? 0) : 0)));
			const item = def.element ? below(def.element) : undefined;
			return item === undefined ? [] : Array.from({ length: which === 'least' ? least : Math.max(least, 1) }, () => item);
		}
		case 'object':
			return Object.fromEntries(Object.entries(def.shape ?? {}).flatMap(([key, each]) => withKey(key, below(each))));
		case 'record': {
			const keys = def.keyType ? Object.values(defOf(bare(def.keyType)).entries ?? {}) : [];
			return Object.fromEntries(keys.flatMap((key) => (def.valueType ? withKey(`${key}`, below(def.valueType)) : [])));
		}
		case 'tuple':
			return (def.items ?? []).map(below);
		case 'union': {
			const made = (def.options ?? []).map(below).filter((each) => each !== undefined && schema.safeParse(each).success);
			return which === 'least' ? made[0] : made.at(-1);
		}
		default:
			return undefined;
	}
}

const withKey = (key: string, value: unknown): [string, unknown][] => (value === undefined ? [] : [[key, value]]);
