/** Turns what zod says of a value into problems with places and plain words. */
import type { z } from 'zod';
import { formOf, namedForms } from './forms.ts';
import type { Message } from './message.ts';
import { problem } from './messages.ts';
import { asPath, valueAt } from './path.ts';
import { type Located, type Path, type Problem, problemsOf } from './problem.ts';
import { fieldsAt } from './schema-fields.ts';
import { isInCurlyQuotes, isMisspelt, show, sizeProblem, typeProblem } from './value-mistakes.ts';

/** The form of an identifier; whatever breaks it is told so by name. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is said of dates; an empty one is only empty. */
const DATES = new Set(['date', 'date-form', 'day-form', 'when-form']);

type Issue = z.core.$ZodIssue;
type PlaceOf = Located<unknown>['place'];

/** What a refinement of a schema gives as its `params`, to be said in its own words. */
export type Refusal = { kind: string; message: Message /** at the key instead of the value */; at?: 'key' };

/**
 * @param schema the schema of one entry
 * @param value the parsed value of the entry
 * @param place where a path inside the entry stands
 * @param name what problems with the entry as a whole call it
 * @returns the entry, or none where it breaks the schema, and every problem found in it
 */
export function validate<S extends z.ZodType>(schema: S, value: unknown, place: PlaceOf, name = ''): { data?: z.infer<S>; problems: Problem[] } {
	const result = schema.safeParse(value);
	if (result.success) return { data: result.data, problems: [] };
	const { issues } = result.error;
	const slips = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? slipsIn(issue, schema, value, place) : []));
	const said = new Set(slips.flatMap(({ instead }) => instead));
	const rest = issues.flatMap((issue) => {
		if (issue.code === 'unrecognized_keys')
			return explain({ ...issue, keys: issue.keys.filter((key) => !said.has(pathText([...issue.path, key]))) }, value, place, [], name);
		return said.has(pathText(issue.path)) ? [] : explain(issue, value, place, [], name);
	});
	return { problems: once([...slips.map(({ problem: found }) => found), ...rest]) };
}

/** Of problems of one kind at one place, the first: two rules of a schema may say the same. */
function once(problems: readonly Problem[]): Problem[] {
	const keyOf = ({ kind, line, column, params }: Problem) => JSON.stringify([kind, line, column, params.field]);
	return [...new Map(problems.map((found) => [keyOf(found), found] as const).reverse()).values()].reverse();
}

const pathText = (path: readonly PropertyKey[]): string => path.map(String).join('\n');

/** A mistake that zod says as several: with the paths of what it says. */
type Slip = { problem: Problem; instead: string[] };

/** Names that are misspelt, and names that stand beside the one that they belong under. */
function slipsIn({ keys, path }: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType, root: unknown, place: PlaceOf): Slip[] {
	const at = asPath(path);
	const parent = (valueAt(root, at) ?? {}) as Record<string, unknown>;
	const written = Object.keys(parent);
	const free = fieldsAt(schema, at).filter((field) => !written.includes(field));
	const above = written.find((name, index) => parent[name] === null && keys.includes(written[index + 1] ?? ''));
	if (above !== undefined) {
		const [first = ''] = keys;
		return [
			{
				problem: problem('not-under', place([...at, first], 'key'), { field: first, above }),
				instead: [above, ...keys].map((name) => pathText([...at, name])),
			},
		];
	}
	return keys.flatMap((key) => {
		const meant = free.find((field) => isMisspelt(key, field));
		if (meant === undefined) return [];
		return [
			{ problem: problem('misspelt-field', place([...at, key], 'key'), { field: key, meant }), instead: [key, meant].map((name) => pathText([...at, name])) },
		];
	});
}

function explain(issue: Issue, root: unknown, place: PlaceOf, above: Path, name: string): Problem[] {
	const path = [...above, ...asPath(issue.path)];
	const field = nameOf(path) || name;
	const got = valueAt(root, path);
	const here = place(path);
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => problem('unknown-field', place([...path, key], 'key'), { field: key }));
		case 'invalid_type':
			if (got === undefined) return [problem('missing-field', here, { field })];
			if (got === null && path.length > 0) return [problem('empty', place(path, 'key'), { field })];
			return [typeProblem(field, issue.expected, got, issue.message, here, path.length === 0)];
		case 'invalid_value': {
			const options = issue.values.map(String).join(', ');
			if (got === undefined) return [problem('missing-choice', here, { field, options })];
			if (got === null) return [problem('empty', place(path, 'key'), { field })];
			if (isInCurlyQuotes(got)) return [problem('curly-quotes', here, { field, got: show(got) })];
			return [options === 'true' ? problem('only-true', here, { field, got: show(got) }) : problem('not-one-of', here, { field, got: show(got), options })];
		}
		case 'too_small':
			return [sizeProblem(field, got, here, true, issue.inclusive === false ? Number(issue.minimum) + 1 : issue.minimum)];
		case 'too_big':
			return [sizeProblem(field, got, here, false, issue.inclusive === false ? Number(issue.maximum) - 1 : issue.maximum)];
		case 'invalid_format':
			if (got === '') return [problem('empty', here, { field })];
			if (isInCurlyQuotes(got)) return [problem('curly-quotes', here, { field, got: show(got) })];
			if ('pattern' in issue && issue.pattern === `${ID}`) return [problem('id-form', here, { field, got: show(got) })];
			return [formProblem(issue, field, got, here)];
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
			if (isInCurlyQuotes(got)) return [problem('curly-quotes', here, { field, got: show(got) })];
			const { kind, message, at } = (issue.params ?? {}) as Partial<Refusal>;
			if (got === '' && kind !== undefined && DATES.has(kind)) return [problem('empty', here, { field })];
			if (kind === undefined || message === undefined) return [problem('wrong-format', here, { field, got: show(got) })];
			const { params } = issue;
			return [problemsOf({ [kind]: message })(kind, at === 'key' ? place(path, 'key') : here, { field, got: show(got), ...(params?.words as object) })];
		}
		default:
			return [problem('wrong-format', here, { field, got: show(got) })];
	}
}

/** A text of another form than its field has: the sentence says the form, and shows one. */
function formProblem(issue: z.core.$ZodIssueInvalidStringFormat, field: string, got: unknown, here: ReturnType<PlaceOf>): Problem {
	const form = ('pattern' in issue && typeof issue.pattern === 'string' ? formOf(issue.pattern) : undefined) ?? namedForms[issue.format];
	if (!form) return problem('wrong-format', here, { field, got: show(got) });
	const { vi, en, example } = form;
	return problem('not-of-form', here, { field, got: show(got), form: { vi, en }, example });
}

/** Of the branches of a union, the one for the type of value that was written. */
function bestBranch(branches: Issue[][], got: unknown): Issue[] | undefined {
	const fits = branches.filter((branch) => !branch.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0));
	if (typeof got === 'string') return fits[0];
	return typeof got !== 'object' || got === null ? undefined : fits[0];
}

/** The last name of a path that is a word: `source` for `articles[3].source[0]`. */
function nameOf(path: Path): string {
	const names = path.filter((step) => typeof step === 'string');
	return names.at(-1) ?? '';
}
