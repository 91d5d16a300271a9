/**
 * An entry of which a part cannot be read, completed in two ways that differ as far as its schema lets them: what is found in both is so whatever
 * the part was meant to be, and the rest of the entry is checked in the same run.
 */
import type { z } from 'zod';
import { asPath, valueAt } from './path.ts';
import type { Located, Path, Place, Problem } from './problem.ts';
import { fieldsOf, schemaUnder } from './schema-fields.ts';
import { type Extreme, sample } from './schema-samples.ts';
import { isMisspelt } from './value-mistakes.ts';

type PlaceOf = Located<unknown>['place'];
/** An entry that passes its schema: as it was read, so far as it could be, and with the values that stand in for the rest. */
export type Completed<T> = { data: T; value: unknown; place: PlaceOf; lost: readonly Path[]; unread: string };
export type Completions<T> = {
	least: Completed<T>;
	most: Completed<T>;
	/** whether all that can be named of it was read */
	decided: boolean;
	/** what was written where something stands in for it */
	unread: string;
};

/** The file of a place that nobody wrote: a problem there is none. */
const NOWHERE = '(not written)';
/** @returns whether a problem names, or stands at, something that nobody wrote */
export const isOfStandIn = ({ file, params }: Problem): boolean => file === NOWHERE || Object.values(params).some((word) => `${word}`.startsWith(NOWHERE));

/** Whether a field that is absent may have been meant, or written. */
export type MayBe = (field: string) => boolean;

/** How often an entry is read again before it is given up: what stands in for a value may break another rule. */
const ROUNDS = 30;

/**
 * @param value what was read
 * @param unread which fields of its top may stand in the text that could not be read, where there is such text
 * @returns nothing where the schema cannot be met
 */
export function completions<S extends z.ZodType>(schema: S, value: unknown, place: PlaceOf, unread?: MayBe): Completions<z.infer<S>> | undefined {
	const [least, most] = (['least', 'most'] as const).map((which) => completed(schema, value, place, which, unread));
	if (!least || !most) return undefined;
	const isNamed = (path: Path) => path.at(-1) === 'id' || [value, least.value, most.value].some((root) => typeof valueAt(root, path) === 'object');
	return { least, most, unread: `${least.unread} ${most.unread}`, decided: !unread && ![...least.lost, ...most.lost].some(isNamed) };
}

/** The value with what stands in for the fields that are missing at its top, which are nowhere. */
export function withTop(schema: z.ZodType, written: unknown, place: PlaceOf, unread: MayBe): { value: unknown; place: PlaceOf } {
	if (typeof written !== 'object' || written === null) return { value: written, place };
	const value = structuredClone(written) as object;
	return { value, place: placeAround(fillIn(schema, value, [], 'least', unread), place) };
}

function completed<S extends z.ZodType>(schema: S, written: unknown, place: PlaceOf, which: Extreme, mayBe?: MayBe): Completed<z.infer<S>> | undefined {
	if (typeof written !== 'object' || written === null) return undefined;
	const value = structuredClone(written) as object;
	const lost: Path[] = mayBe ? fillIn(schema, value, [], which, mayBe) : [];
	const samples = new Map<z.ZodType, unknown>();
	/** One of its own for each place: what stands at one may be changed there. */
	const sampleOf = (each: z.ZodType) => {
		if (!samples.has(each)) samples.set(each, sample(each, which));
		return structuredClone(samples.get(each));
	};
	const tried = new Set<string>();
	const unread: unknown[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const result = schema.safeParse(value);
		if (result.success) return { data: result.data, value, place: placeAround(lost, place), lost, unread: JSON.stringify(unread) };
		for (const issue of apart(result.error.issues)) {
			const path = asPath(issue.path);
			if (issue.code === 'unrecognized_keys') {
				const parent = valueAt(value, path);
				if (typeof parent !== 'object' || parent === null) return undefined;
				for (const key of issue.keys) {
					unread.push((parent as Record<string, unknown>)[key]);
					delete (parent as Record<string, unknown>)[key];
				}
				const { keys } = issue;
				lost.push(...fillIn(schemaAt(schema, value, path), value, path, which, (field) => keys.some((key) => isLike(key, field))));
				continue;
			}
			// What stands in for a value may break a rule that it shares with others: then it stands in for all of them.
			while (path.length > 0 && tried.has(keyOf(path))) path.pop();
			if (path.length === 0) return undefined;
			tried.add(keyOf(path));
			lost.push([...path]);
			unread.push(valueAt(value, path));
			const instead = sampleOf(schemaAt(schema, value, path) ?? schema);
			// With nothing in its place, what was written would count as missing.
			if (instead === undefined && which === 'most') return undefined;
			put(value, path, instead);
		}
	}
	return undefined;
}

const keyOf = (path: readonly PropertyKey[]): string => path.map(String).join('\n');
/** The keys of a path and of all that it leads through. */
const waysOf = (path: readonly PropertyKey[]): string[] => [...path.keys(), path.length].map((length) => keyOf(path.slice(0, length)));

/** Issues of which none stands in what another is about: that may be gone, or be another, once the first is settled. */
function apart(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
	const taken = new Set<string>();
	const around = new Set<string>();
	return issues.filter(({ path }) => {
		const ways = waysOf(path);
		if (around.has(keyOf(path)) || ways.some((way) => taken.has(way))) return false;
		taken.add(keyOf(path));
		for (const way of ways) around.add(way);
		return true;
	});
}

/** Whether a name may be a misspelt one of another, or a part of it. */
export function isLike(written: string, field: string): boolean {
	const [a, b] = [written.toLowerCase(), field.toLowerCase()];
	return a.startsWith(b) || b.startsWith(a) || isMisspelt(written, field);
}

/** Fills in what is absent of an object and may have been meant. @returns the paths of it */
function fillIn(schema: z.ZodType | undefined, root: object, path: Path, which: Extreme, mayBe: MayBe): Path[] {
	const parent = valueAt(root, path);
	if (!schema || typeof parent !== 'object' || parent === null) return [];
	const absent = fieldsOf(schema).filter((field) => (parent as Record<string, unknown>)[field] === undefined && mayBe(field));
	return absent.map((field) => {
		const each = schemaUnder(schema, field, parent);
		if (each) put(root, [...path, field], sample(each, which));
		return [...path, field];
	});
}

function schemaAt(schema: z.ZodType, root: unknown, path: Path): z.ZodType | undefined {
	let at: z.ZodType | undefined = schema;
	for (const [index, step] of path.entries()) at = at && schemaUnder(at, step, valueAt(root, path.slice(0, index)));
	return at;
}

function put(root: object, path: Path, value: unknown): void {
	const parent = valueAt(root, path.slice(0, -1));
	const key = path.at(-1);
	if (typeof parent !== 'object' || parent === null || key === undefined) return;
	if (value === undefined && !Array.isArray(parent)) delete (parent as Record<string | number, unknown>)[key];
	else (parent as Record<string | number, unknown>)[key] = value;
}

function placeAround(lost: readonly Path[], place: PlaceOf): PlaceOf {
	const nowhere: Place = { file: NOWHERE, line: 1, column: 1 };
	const ways = new Set(lost.map(keyOf));
	return (path, target) => (ways.size > 0 && waysOf(path).some((way) => ways.has(way)) ? nowhere : place(path, target));
}
