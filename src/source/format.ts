/** The formats of content files: each reads a text into entries with places, and says what of it could not be read. */
import type { z } from 'zod';
import type { Cached } from './cached.ts';
import { type Completions, completions, isLike, isOfStandIn, type MayBe, withTop } from './completed.ts';
import { MDX_LENGTH, type MdxPage, readMdx } from './mdx.ts';
import type { Located, Problem } from './problem.ts';
import { validate } from './schema-problems.ts';
import { typeProblem } from './value-mistakes.ts';
import { readYaml, YAML_LENGTH } from './yaml.ts';

type Part<T> = Located<T> & { page?: MdxPage };

/** What could not be read: some entries, or `whole` where nobody can say which. */
export type Broken<T = unknown> = {
	ids: readonly string[];
	whole: boolean;
	/** the entries of which all but a part was read, completed in two ways; there are no others where `decided` */
	parts?: readonly (readonly [least: Part<T>, most: Part<T>])[];
	decided?: boolean;
	/** the text that was not read; that of the file, where it is absent */
	unread?: string;
	/** the line from which on a page was read only in part, and could not be completed */
	from?: number;
};

export type Reading<T> = {
	entries: readonly (Part<T> & { cached?: Cached })[];
	problems: readonly Problem[];
	broken?: Broken<T>;
};

type Read<T, C> = {
	/** bytes; a larger file is not read */
	largest: number;
	/** @param file the name that problems carry @param content all of the file */
	read(file: string, content: C): Reading<T>;
};

/** A format is read from the text of a file, or from its bytes. */
export type Format<T> = ({ of: 'text' } & Read<T, string>) | ({ of: 'bytes' } & Read<T, Uint8Array>);

/** The most bytes that a character, as texts are measured, takes in UTF-8: no file that is larger has as few characters as it may have. */
const BYTES_A_CHARACTER = 3;

/** The name of a file without its folders. */
export const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

const idOf = (value: unknown): string | undefined => {
	const { id } = (value ?? {}) as { id?: unknown };
	return typeof id === 'string' ? id : undefined;
};

/** Where entries stand, what problems call them, and whether some of their text could not be read. */
type Source = { file: string; place: Located<unknown>['place']; name: string; unread?: MayBe | undefined; page?: MdxPage };

/** One entry of a file, or what is known of it. */
function readEntry<S extends z.ZodType>(schema: S, value: unknown, { file, place, name, unread, page }: Source): Reading<z.infer<S>> {
	const known = unread ? withTop(schema, value, place, unread) : { value, place };
	const { data, problems: found } = validate(schema, known.value, known.place, name);
	const problems = found.filter((one) => !isOfStandIn(one));
	if (data !== undefined && !unread) return { entries: [{ data, file, place, ...(page ? { page } : {}) }], problems };
	const both = completions(schema, value, place, unread);
	const idPlace = place(['id']);
	// Where the id is at fault, nobody knows what it is meant to be.
	const atId = found.some(({ line, column }) => line === idPlace.line && column === idPlace.column);
	const id = atId ? undefined : idOf(value);
	const broken = { ids: id === undefined ? [] : [id], whole: id === undefined };
	return {
		entries: [],
		problems,
		broken: both ? { ...broken, parts: [partsOf(both, file, page)], decided: both.decided, ...(unread ? {} : { unread: both.unread }) } : broken,
	};
}

const partsOf = <T>({ least: one, most: other }: Completions<T>, file: string, page?: MdxPage): readonly [Part<T>, Part<T>] => {
	const [least, most] = [one, other].map(({ data, value, place }) => ({ data, file, place, ...(page ? { page: { ...page, head: { value, place } } } : {}) }));
	return [least as Part<T>, most as Part<T>];
};

/** A YAML file that holds one entry. */
export function yamlEntry<S extends z.ZodType>(schema: S): Format<z.infer<S>> {
	return {
		of: 'text',
		largest: YAML_LENGTH * BYTES_A_CHARACTER,
		read(file, text) {
			const { yaml, problems, lost } = readYaml(file, text);
			if (!yaml) return { entries: [], problems, broken: { ids: [], whole: false } };
			const read = readEntry(schema, yaml.value, { file, place: yaml.place, name: baseName(file), unread: lost && fieldsIn(lost) });
			return { ...read, problems: [...problems, ...read.problems], ...(read.broken ? { broken: { ...read.broken, whole: false } } : {}) };
		},
	};
}

/** The fields that stand in text which could not be read; any, where their names could not be read either. */
function fieldsIn(lost: readonly string[]): MayBe {
	const names = lost.map((text) => /^([\w-]+) *:/.exec(text)?.[1]);
	return (field) => names.some((name) => name === undefined || isLike(name, field));
}

/** The id of an item of a list whose text could not be read. */
const ID_LINE = /^(?:- +| +)(?:\{ *)?id: *['"]?([\w.-]+)/m;

/** A YAML file that holds a list of entries; a broken entry does not take the others with it. */
export function yamlList<S extends z.ZodType>(schema: S): Format<z.infer<S>> {
	return {
		of: 'text',
		largest: YAML_LENGTH * BYTES_A_CHARACTER,
		read(file, text) {
			const { yaml, problems, lost = [] } = readYaml(file, text);
			if (!yaml) return { entries: [], problems, broken: { ids: [], whole: true } };
			const { value, place } = yaml;
			if (!Array.isArray(value)) {
				const wrong = typeProblem(baseName(file), 'array', value, '', place([]), true);
				return { entries: [], problems: [...problems, wrong], broken: { ids: [], whole: true } };
			}
			const read = value.map((item: unknown, index) => {
				const at: Located<unknown>['place'] = (path, target) => place([index, ...path], target);
				return readEntry(schema, item, { file, place: at, name: `${baseName(file)} #${index + 1}` });
			});
			const broken = [...read.flatMap((one) => one.broken ?? []), ...lost.map(brokenItem)];
			return {
				entries: read.flatMap(({ entries }) => entries),
				problems: [...problems, ...read.flatMap((one) => one.problems)],
				...(broken.length > 0 ? { broken: together(broken) } : {}),
			};
		},
	};
}

function brokenItem(text: string): Broken<never> {
	const [, id] = ID_LINE.exec(text) ?? [];
	return { ids: id === undefined ? [] : [id], whole: id === undefined, unread: text };
}

const together = <T>(broken: readonly Broken<T>[]): Broken<T> => ({
	ids: broken.flatMap(({ ids }) => ids),
	whole: broken.some(({ whole }) => whole),
	parts: broken.flatMap(({ parts = [] }) => parts),
	decided: broken.every(({ decided }) => decided),
	...(broken.every(({ unread }) => unread !== undefined) ? { unread: broken.map(({ unread }) => unread).join('\n') } : {}),
});

/**
 * A page of prose in MDX whose head (front matter) is the entry.
 * @param silent components whose text does not count towards what they stand in
 */
export function mdxPage<S extends z.ZodType>(head: S, silent?: ReadonlySet<string>): Format<z.infer<S>> {
	return {
		of: 'text',
		largest: MDX_LENGTH * BYTES_A_CHARACTER,
		read(file, text) {
			const { page, problems, lost, from } = readMdx(file, text, silent);
			if (!page) return { entries: [], problems, broken: { ids: [], whole: false } };
			const read = readEntry(head, page.head.value, { file, place: page.head.place, name: baseName(file), unread: lost && fieldsIn(lost), page });
			const all = [...problems, ...read.problems];
			if (from === undefined) return { ...read, problems: all, ...(read.broken ? { broken: { ...read.broken, ids: [], whole: false } } : {}) };
			const parts = [...read.entries.map((entry) => [entry, entry] as const), ...(read.broken?.parts ?? [])];
			const withoutBody = parts.map(([least, most]) => [least, { ...most, page: { ...(most.page ?? page), ...EMPTY } }] as const);
			return { entries: [], problems: all, broken: { ids: [], whole: false, parts: withoutBody, from } };
		},
	};
}

/** What a page has below its head where nothing stands there. */
const EMPTY = { elements: [], links: [], images: [], texts: [], blocks: [] } satisfies Partial<MdxPage>;
