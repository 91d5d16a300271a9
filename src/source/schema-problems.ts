/** Turns what zod says of a value into problems with places and plain words. */
import type { z } from 'zod';
import type { Message } from './message.ts';
import { problem } from './messages.ts';
import { type Located, type Path, type Problem, problemsOf } from './problem.ts';

/** The form of an identifier; whatever breaks it is told so by name. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Issue = z.core.$ZodIssue;

/** What a refinement of a schema gives as its `params`, to be said in its own words. */
export type Refusal = { kind: string; message: Message /** at the key instead of the value */; at?: 'key' };

/**
 * @param schema the schema of one entry
 * @param value the parsed value of the entry
 * @param place where a path inside the entry stands
 * @param name what problems with the entry as a whole call it
 * @returns the entry, or none where it breaks the schema, and every problem found in it
 */
export function validate<S extends z.ZodType>(
	schema: S,
	value: unknown,
	place: Located<unknown>['place'],
	name = '',
): { data?: z.infer<S>; problems: Problem[] } {
	const result = schema.safeParse(value);
	if (result.success) return { data: result.data, problems: [] };
	return { problems: result.error.issues.flatMap((issue) => explain(issue, value, place, [], name)) };
}

function explain(issue: Issue, root: unknown, place: Located<unknown>['place'], above: Path, name: string): Problem[] {
	const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? `${step.description}` : step))];
	const field = nameOf(path) || name;
	const got = valueAt(root, path);
	const here = place(path);
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => problem('unknown-field', place([...path, key], 'key'), { field: key }));
		case 'invalid_type':
			if (got === undefined) return [problem('missing-field', here, { field })];
			if (got === null) return [problem('empty', place(path, 'key'), { field })];
			return [problem('wrong-type', here, { field, expected: issue.expected, got: show(got) })];
		case 'invalid_value':
			if (got === undefined) return [problem('missing-choice', here, { field, options: issue.values.map(String).join(', ') })];
			return [problem('not-one-of', here, { field, got: show(got), options: issue.values.map(String).join(', ') })];
		case 'too_small':
			if (typeof got === 'number') return [problem('wrong-format', here, { field, got: show(got) })];
			if (Array.isArray(got) && got.length > 0) return [problem('too-few', here, { field, count: `${issue.minimum}`, got: got.length })];
			return [problem('empty', here, { field })];
		case 'invalid_format':
			if ('pattern' in issue && issue.pattern === `${ID}` && got !== '') return [problem('id-form', here, { field, got: show(got) })];
			return [problem('wrong-format', here, { field, got: show(got) })];
		case 'invalid_union': {
			if (got === undefined) return [problem('missing-field', here, { field })];
			// A kind of entry that is not there: the schema of each kind would say it in its own way.
			if ('options' in issue && Array.isArray(issue.options))
				return [problem('not-one-of', here, { field, got: show(got), options: issue.options.join(', ') })];
			const nested = bestBranch(issue.errors, got);
			if (nested) return nested.flatMap((inner) => explain(inner, root, place, path, name));
			return [problem('wrong-type', here, { field, expected: 'union', got: show(got) })];
		}
		case 'custom': {
			const { kind, message, at } = (issue.params ?? {}) as Partial<Refusal>;
			if (kind === undefined || message === undefined) return [problem('wrong-format', here, { field, got: show(got) })];
			return [problemsOf({ [kind]: message })(kind, at === 'key' ? place(path, 'key') : here, { field, got: show(got) })];
		}
		default:
			return [problem('wrong-format', here, { field, got: show(got) })];
	}
}

/** Of the branches of a union, the one for the type of value that was written. */
function bestBranch(branches: Issue[][], got: unknown): Issue[] | undefined {
	if (typeof got !== 'object' || got === null) return undefined;
	return branches.find((branch) => !branch.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0));
}

function valueAt(root: unknown, path: Path): unknown {
	let value = root;
	for (const step of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = (value as Record<string | number, unknown>)[step];
	}
	return value;
}

/** The last name of a path that is a word: `source` for `articles[3].source[0]`. */
function nameOf(path: Path): string {
	const names = path.filter((step) => typeof step === 'string');
	return names.at(-1) ?? '';
}

/** A value as a message shows it: short, on one line. */
export function show(value: unknown): string {
	const text = typeof value === 'object' ? JSON.stringify(value) : `${value}`;
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
