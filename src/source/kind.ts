/** How a kind of content is declared: everything that reading, checking, serving, forms and feeds need to know of it, in one place. */
import type { z } from 'zod';
import type { Cached } from './cached.ts';
import type { Format } from './format.ts';
import type { MdxPage } from './mdx.ts';
import type { Bilingual, Message } from './message.ts';
import type { Located, Path, Place, Problem } from './problem.ts';
import type { Aging } from './recheck.ts';
import type { Starter, StarterOptions } from './starter.ts';

/** An entry of the content: what its schema made of it, and where it stands. */
export type Entry<T> = Located<T> & {
	kind: Kind<unknown, unknown>;
	/** the path of its file inside the content folder: `plan/2025/units.yaml` */
	name: string;
	/** what the groups of the kind's pattern matched in that path, an empty text for one that matched nothing; `keyAt` returns one of them */
	keys: readonly string[];
	/** the prose of an entry that is a page */
	page?: MdxPage;
	/** the whole text of its file; none where the file is no text */
	written?: string;
	/** what checks made of it in earlier runs; none where nothing is kept */
	cached?: Cached;
};

/**
 * What a group of the kind's pattern matched in the path of an entry; an empty text where that group is optional and matched nothing.
 * @param index of the group, from 0
 * @throws where the pattern has no such group
 */
export function keyAt({ keys, kind, name }: Pick<Entry<unknown>, 'keys' | 'kind' | 'name'>, index: number): string {
	const key = keys[index];
	if (key === undefined) throw new Error(`${name}: the pattern of the kind “${kind.name}” has no group ${index + 1}`);
	return key;
}

/** A text of the content by language, or a string of the interface by its key. */
export type Title = { vi: string; [language: string]: string } | { string: string; values?: Record<string, string | number> };

/** A page that shows an entry, and so cites its sources. */
export type Shown = {
	title: Title;
	/** the address without the language */
	path: string;
	/** the one language of a page that is written anew in each; every language where none is named */
	language?: string;
	/** what of the entry is shown there; all of it where nothing is named */
	part?: unknown;
};

/** All that was read, as checks and pages ask for it. */
export type Content = {
	/** Every entry of a kind that passed its schema, in the order of the kind. */
	all<T, S>(kind: Kind<T, S>): readonly Entry<T>[];
	/** What pages get of a kind: plain values without places. */
	served<T, S>(kind: Kind<T, S>): S;
	/** every entry of every kind */
	readonly everything: readonly Entry<unknown>[];
	/** the entries that are pages of prose */
	readonly pages: readonly (Entry<unknown> & { page: MdxPage })[];
	/** the names of all kinds, also of those that have no entry here */
	readonly kinds: ReadonlySet<string>;
	/** the path of every file of the content, also of one that cannot be read */
	readonly files: ReadonlySet<string>;
	/** every address that the content makes a page or file for, without the language */
	readonly addresses: ReadonlySet<string>;
	/** the components that prose may use, by name */
	readonly components: Readonly<Record<string, Component>>;
	/** `YYYY-MM-DD`; what is overdue is said as of this day */
	readonly today: string;
	/** Every page that shows an entry, with the entry or the part of it that is shown. */
	shown(): readonly (Omit<Shown, 'part'> & { part: unknown })[];
};

/** An address of an entry, and where in it stands what names it. */
export type Claim = { address: string; place?: Place };

/** How a kind of content leaves the site as open data. */
export type Feed<T> = {
	/** the name of the data set in the addresses of its files: `van-ban` */
	name: string;
	/** place among the data sets, lowest first */
	order: number;
	/** the schema of one entry of the data set; its `url` and `link` are whole addresses there */
	schema: z.ZodObject;
	/** whether its entries belong to the years of the plans */
	planned?: boolean;
	/** The entries; an address of this site stands without its origin. */
	entries(entries: readonly Entry<T>[], content: Content): readonly Record<string, unknown>[];
};

/** A value that may be chosen, and what the editor reads. */
export type Option = { label: string; value: string };

/** Entries of a kind that may be chosen: those that stand in its form, a new one as soon as it is saved. */
export type Reference = {
	/** the name of the kind */
	kind: string;
	/** the fields that the editor reads of each: `name.vi` */
	label: readonly string[];
	/** the field that is written: `id` where nothing is said, `slug` for the name of its file */
	value?: string;
	/** the list of the entry that holds them, where they are not the entries themselves: the reporting duties of a plan */
	list?: string;
	/** at which of the places of the kind, where it has several */
	suffix?: string;
};

/** What may be chosen for a field that names other entries: by the name of the field, or by the names on the way to it (`modules.lessons.check`). */
export type Choices = Readonly<Record<string, readonly Option[] | Reference>>;

/** Where entries of a form stand. */
export type FormPlace = {
	/** from the project's folder */
	path: string;
	/** the entry of the menu that the file stands under, as a key like `label`, with what is added to its name */
	group?: { label: string; suffix?: string };
	/** what is added to the name */
	suffix?: string;
	choices: Choices;
	/** the schema of the head of `index.mdx` in the folder, where that is a page of another kind */
	index?: z.ZodObject;
};

/** How a kind of content is shown as a form in the editor. */
export type EditorForm = {
	/** the key of its name in the interface's words, behind `editor.part.` */
	label: string;
	/** the schema of one entry; of the head of a page */
	schema: z.ZodObject;
	/** a folder with a file for each entry, a file that is one entry, or a file that is a list of them */
	holds: 'folder' | 'file' | 'list';
	/** whether the files are pages of prose in MDX; the form has the prose, too */
	prose?: boolean;
	/** once, or once for each group of the content */
	places(content: Content): readonly FormPlace[];
	/** whether the editor may begin a new entry in a folder; on by default */
	create?: boolean;
	/** place in the menu, lowest first */
	order: number;
};

/** What a copy for another place begins with. */
export type BeginOptions = {
	/** of the copy, as folders are named: `tinh-khac` */
	name: string;
	/** `YYYY` */
	year: string;
	/** The text of a file of this project, by its path inside the content folder. @throws where it is not there */
	text(file: string): string;
};

/** A file of the copy by its path inside the content folder; `added` is put behind what stands in a list. */
export type BegunFile = { path: string; text: string; added?: boolean /** what an editor has to write there, in one phrase */; write: Bilingual };

/**
 * @typeParam T one entry as its schema makes it
 * @typeParam S what pages get: the list of entries, where `serve` does not make something else of them
 */
export type Kind<T = unknown, S = T[]> = {
	/** names the kind in problems, forms, commands and in the module that serves it: `law` */
	name: string;
	/** what a message calls an entry */
	noun: Bilingual;
	/** the files of the kind, by their path inside the content folder; quizzes stand under `quizzes/` */
	files: RegExp;
	format: Format<T>;
	/** where its files belong, with a slash at the end, and the names that look like one: told to whoever puts one elsewhere */
	folder?: { path: string; names: RegExp };
	/** whether a page of the kind is asked for in other languages; on by default */
	translated?: boolean;
	/** The order of the entries everywhere; that of the files where it is absent. */
	order?(a: T, b: T): number;
	/** Files that have to be there. @param files every path inside the content folder */
	required?(files: readonly string[]): readonly string[];
	/** The name that a file must have, from the id of its entry. */
	fileName?(id: string): string;
	/** What of an entry has to be checked again after a time. */
	ages?(entry: Entry<T>): readonly Aging[];
	/** Where an import proposed something in an entry that nobody has looked at yet. */
	toReview?(entry: Entry<T>): readonly Path[];
	/** What must hold beyond the schema. */
	check?(entries: readonly Entry<T>[], content: Content): Problem[];
	/** Addresses that the kind makes whatever its entries are, or that need more than one entry to be known; no entry may claim one of them. */
	addresses?(entries: readonly Entry<T>[], content: Content): readonly string[];
	/**
	 * Addresses that need more than an id to be known, each with the place of what names it: no two of all kinds may be the same, and none one of
	 * `addresses` or `addressesOf`. One without a place, because its file cannot be read or a check of its own speaks of it, is not compared.
	 */
	claims?(entries: readonly Entry<T>[], content: Content): readonly Claim[];
	/** The addresses of every entry. */
	addressesOf?(id: string, keys: readonly string[]): readonly string[];
	/**
	 * The addresses that an entry may make which cannot be read; those of `addressesOf`, where it is absent.
	 * In an id and in an address `*` stands for any text without `/`, `**` for any text.
	 */
	mayMake?(id: string, keys: readonly string[]): readonly string[];
	/** What pages get instead of the list of entries. */
	serve?(entries: readonly Entry<T>[], content: Content): S;
	/** The pages that show an entry. */
	shownOn?(entry: Entry<T>, content: Content): readonly Shown[];
	/** whether every entry belongs to this place alone, as one with `local: true` does: a copy for another place begins without them */
	local?: boolean;
	/** The files with which a copy for another place begins, in place of those of this one. */
	begin?(options: BeginOptions): readonly BegunFile[];
	/** The address that takes the place of one that this kind no longer makes; none where nothing does. */
	insteadOf?(address: string, content: Content): string | undefined;
	/** A file to begin from, written by `npm run new <name> <id>`. */
	starter?(id: string, options: StarterOptions): Starter;
	/** what `npm run new` calls what it begins, where the kind's name says something else: a file of many */
	startedAs?: string;
	form?: EditorForm;
	feed?: Feed<T>;
};

/** A component that prose may use without importing it. */
export type Component = {
	/** the Astro file */
	file: URL;
	/** `inline` stands in a sentence, `block` by itself, `part` is a piece of a page of one kind and loaded only by pages that use it */
	as: 'inline' | 'block' | 'part';
	/** every attribute that its tag may have; none are named where the check of its pages knows them */
	attributes?: readonly string[];
};

/** A folder in the content that is published as it is: no file of it is an entry. */
export type PublishedFolder = {
	/** its path inside the content folder, with a slash at its end */
	under: string;
	/** What is wrong in it. @param path where it lies @param shown the name by which problems call it */
	check(path: string, shown: string): readonly Problem[];
};

/** The declaration of a domain; the list of these is all that reading and checking know of the domains. */
export type Room = {
	kinds: readonly Kind<unknown, unknown>[];
	/** every problem that the checks of its kinds may find */
	messages?: Readonly<Record<string, Message>>;
	components?: Readonly<Record<string, Component>>;
	folders?: readonly PublishedFolder[];
	/** what pages get besides the kinds, by the name of the module that serves it */
	modules?: Readonly<Record<string, (content: Content) => unknown>>;
};

/** What pages get of a kind. */
export type Served<K> = K extends Kind<infer _T, infer S> ? S : never;
