/** The formats of content files: each reads a text into entries with places, and says what of it could not be read. */
import type { z } from 'zod';
import { MDX_LENGTH, type MdxPage, readMdx } from './mdx.ts';
import type { Located, Place, Problem } from './problem.ts';
import { validate } from './schema-problems.ts';
import { typeProblem } from './value-mistakes.ts';
import { readYaml, YAML_LENGTH } from './yaml.ts';

/** What could not be read: some entries, or `whole` where nobody can say which. */
export type Broken = { ids: readonly string[]; whole: boolean };

export type Reading<T> = {
	entries: readonly (Located<T> & { page?: MdxPage })[];
	problems: readonly Problem[];
	broken?: Broken;
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

const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

const idOf = (value: unknown): string | undefined => {
	const { id } = (value ?? {}) as { id?: unknown };
	return typeof id === 'string' ? id : undefined;
};
/** @param problems found in the entry: where its id is at fault, nobody knows what it is meant to be */
const brokenEntry = (value: unknown, problems: readonly Problem[], idPlace: Place): Broken => {
	const atId = problems.some(({ line, column }) => line === idPlace.line && column === idPlace.column);
	const id = atId ? undefined : idOf(value);
	return { ids: id === undefined ? [] : [id], whole: id === undefined };
};

type Rescue<T> = (value: unknown, place: Located<T>['place']) => Pick<Located<T>, 'data' | 'place'> | undefined;

/**
 * A YAML file that holds one entry.
 * @param rescue what is left of an entry that breaks its schema, so that the rest of it is checked all the same
 */
export function yamlEntry<S extends z.ZodType>(schema: S, rescue?: Rescue<z.infer<S>>): Format<z.infer<S>> {
	return {
		of: 'text',
		largest: YAML_LENGTH * BYTES_A_CHARACTER,
		read(file, text) {
			const { yaml, problems } = readYaml(file, text);
			if (!yaml) return { entries: [], problems, broken: { ids: [], whole: false } };
			const { data, problems: found } = validate(schema, yaml.value, yaml.place, baseName(file));
			const all = [...problems, ...found];
			if (data !== undefined) return { entries: [{ data, file, place: yaml.place }], problems: all };
			const part = rescue?.(yaml.value, yaml.place);
			return { entries: part ? [{ ...part, file }] : [], problems: all, broken: { ...brokenEntry(yaml.value, found, yaml.place(['id'])), whole: false } };
		},
	};
}

/** A YAML file that holds a list of entries; a broken entry does not take the others with it. */
export function yamlList<S extends z.ZodType>(schema: S): Format<z.infer<S>> {
	return {
		of: 'text',
		largest: YAML_LENGTH * BYTES_A_CHARACTER,
		read(file, text) {
			const { yaml, problems } = readYaml(file, text);
			if (!yaml) return { entries: [], problems, broken: { ids: [], whole: true } };
			const { value, place } = yaml;
			if (!Array.isArray(value)) {
				const wrong = typeProblem(baseName(file), 'array', value, '', place([]), true);
				return { entries: [], problems: [...problems, wrong], broken: { ids: [], whole: true } };
			}
			const read = value.map((item: unknown, index) => {
				const at: Located<unknown>['place'] = (path, target) => place([index, ...path], target);
				return { item, at, ...validate(schema, item, at, `${baseName(file)} #${index + 1}`) };
			});
			const failed = read.filter(({ data }) => data === undefined).map(({ item, problems: found, at }) => brokenEntry(item, found, at(['id'])));
			return {
				entries: read.flatMap(({ data, at }) => (data === undefined ? [] : [{ data, file, place: at }])),
				problems: [...problems, ...read.flatMap((one) => one.problems)],
				...(failed.length > 0 ? { broken: { ids: failed.flatMap(({ ids }) => ids), whole: failed.some(({ whole }) => whole) } } : {}),
			};
		},
	};
}

/**
 * A page of prose in MDX whose head (front matter) is the entry.
 * @param silent components whose text does not count towards what they stand in
 */
export function mdxPage<S extends z.ZodType>(head: S, silent?: ReadonlySet<string>): Format<z.infer<S>> {
	return {
		of: 'text',
		largest: MDX_LENGTH * BYTES_A_CHARACTER,
		read(file, text) {
			const { page, problems } = readMdx(file, text, silent);
			const broken = { ids: [], whole: false };
			if (!page) return { entries: [], problems, broken };
			const { data, problems: found } = validate(head, page.head.value, page.head.place, baseName(file));
			const all = [...problems, ...found];
			return data === undefined ? { entries: [], problems: all, broken } : { entries: [{ data, file, place: page.head.place, page }], problems: all };
		},
	};
}
