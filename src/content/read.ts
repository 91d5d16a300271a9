/** Reads every file of the content once, by the kind whose pattern fits it. Knows no kind by name. */
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../files/folder.ts';
import { sha256 } from '../files/hash.ts';
import { SECONDS_A_FILE } from '../files/watched.ts';
import { checkCharacters } from '../source/characters.ts';
import { encodingProblem, spoiledText } from '../source/encoding.ts';
import type { Broken } from '../source/format.ts';
import type { Component, Content, Entry, Kind, Room } from '../source/kind.ts';
import { problem } from '../source/messages.ts';
import { type Problem, topOf } from '../source/problem.ts';
import { report } from '../source/report.ts';
import type { KeptReadings } from './kept-readings.ts';
import { problem as unread } from './messages.ts';
import { misplaced } from './misplaced.ts';
import { nameProblems } from './names.ts';

type AnyKind = Kind<unknown, unknown>;

/** A file that could not be read, or not whole. */
export type BrokenFile = Broken & { kind: AnyKind; name: string; shown: string; keys: readonly string[] };

export type Options = {
	/** the content folder; its quizzes stand in `quizzes/` beside it, or inside it */
	root: string;
	/** the name by which problems call that folder */
	shown: string;
	/** `YYYY-MM-DD` */
	today: string;
	rooms: readonly Room[];
	/** is told the name of each file before it is read */
	begin?: ((file: string) => void) | undefined;
	/** what earlier runs read in the same texts */
	kept?: KeptReadings | undefined;
};

export type Read = {
	content: Content;
	problems: Problem[];
	broken: BrokenFile[];
	kinds: readonly AnyKind[];
	/** the content with the entries of which a part could not be read, that completed in two ways; where there are any */
	completed?: readonly [least: Content, most: Content];
};

/**
 * @returns all entries that pass their schema, every problem of reading and schema, and what could not be read; where names are at fault,
 * only the problems with them, and nothing is read
 */
export function readContent({ root, shown, today, rooms, begin, kept }: Options): Read {
	const kinds = rooms.flatMap((room) => room.kinds) as unknown as readonly AnyKind[];
	const components = Object.assign({}, ...rooms.map((room) => room.components)) as Record<string, Component>;
	const { files: all, problems: refused } = contentFiles(root, shown);
	if (refused.length > 0) return { content: contentOf([], new Map(), new Set(), {}, today), problems: refused, broken: [], kinds: [] };
	const folders = rooms.flatMap((room) => room.folders ?? []);
	const files = new Map([...all].filter(([name]) => !folders.some(({ under }) => name.startsWith(under))));
	const names = [...files.keys()];
	const entries = new Map<string, Entry<unknown>[]>(kinds.map(({ name }) => [name, []]));
	const problems: Problem[] = [];
	const broken: BrokenFile[] = [];
	const incomplete: [least: Entry<unknown>, most: Entry<unknown>][] = [];
	for (const [name, file] of files) {
		const found = kindOf(name, kinds);
		if (!found) {
			problems.push(misplaced(name, file.shown, { names, kinds }, (other) => kindOf(other, kinds) !== undefined));
			continue;
		}
		const { kind, keys } = found;
		const reading = readFile(kind.format, file, { begin, kept });
		// One by one: a file may have more of them than a call takes arguments.
		for (const found of reading.problems) problems.push(found);
		if (reading.broken) broken.push({ unread: reading.written ?? '', ...reading.broken, kind, name, shown: file.shown, keys });
		const { written } = reading;
		const ofFile = { name, keys, kind, ...(written === undefined ? {} : { written }) };
		for (const entry of reading.entries) entries.get(kind.name)?.push({ ...entry, ...ofFile });
		for (const parts of reading.broken?.parts ?? [])
			incomplete.push([
				{ ...parts[0], ...ofFile },
				{ ...parts[1], ...ofFile },
			]);
	}
	for (const { under, check } of folders) {
		const [name, file] = [...all].find(([each]) => each.startsWith(under)) ?? [];
		if (name === undefined || file === undefined) continue;
		const folderOf = (path: string) => path.slice(0, under.length - name.length);
		begin?.(folderOf(file.shown));
		problems.push(...check(folderOf(file.path), folderOf(file.shown)));
	}
	const wanted = new Set(kinds.flatMap((kind) => kind.required?.(names) ?? []));
	for (const name of wanted) {
		const path = `${shown}/${name}`;
		if (!files.has(name)) problems.push(problem('missing-file', topOf(path), { name: path }));
	}
	const contentWith = (added: readonly Entry<unknown>[]) => {
		const together = new Map([...entries].map(([name, known]) => [name, [...known, ...added.filter(({ kind }) => kind.name === name)]]));
		// As they would stand if all of them could be read.
		if (added.length > 0) for (const known of together.values()) known.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
		for (const { name, order } of kinds) if (order) together.get(name)?.sort((a, b) => order(a.data, b.data));
		return contentOf(kinds, together, new Set(names), components, today);
	};
	const read = { content: contentWith([]), problems, broken, kinds };
	if (incomplete.length === 0) return read;
	return { ...read, completed: [contentWith(incomplete.map(([least]) => least)), contentWith(incomplete.map(([, most]) => most))] };
}

/** @returns the sentence about a file whose reading takes too long, in both languages, a line each */
export function takesTooLong(file: string): string {
	const said = [unread('never-read', topOf(file), { seconds: SECONDS_A_FILE })];
	return (['vi', 'en'] as const).map((language) => report(said, { language, format: 'text' }).split('\n')[0]).join('\n');
}

type AnyFormat = AnyKind['format'];
type AnyReading = ReturnType<AnyFormat['read']> & Pick<Entry<unknown>, 'written'>;

/** Reads a file that is not too large, and can be opened: another program may hold it, or have removed it since it was listed. */
function readFile(format: AnyFormat, { path, shown }: ContentFile, { begin, kept }: Pick<Options, 'begin' | 'kept'>): AnyReading {
	const unknown = (kind: 'too-large' | 'unreadable', words: Record<string, string | number>): AnyReading => ({
		entries: [],
		problems: [unread(kind, topOf(shown), words)],
		broken: { ids: [], whole: true },
	});
	begin?.(shown);
	let content: Buffer;
	try {
		const { size } = statSync(path);
		if (size > format.largest) return unknown('too-large', { size, limit: format.largest });
		content = readFileSync(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		return unknown('unreadable', { code });
	}
	if (format.of === 'bytes') return readOnce(format, shown, sha256(content), () => format.read(shown, content));
	const text = content.toString('utf8');
	// That it is in another encoding is all there is to say.
	const encoded = encodingProblem(shown, content, text);
	if (encoded) return { entries: [], problems: [encoded], broken: { ids: [], whole: true } };
	const read = () => {
		const found = format.read(shown, text);
		return { ...found, problems: [...found.problems, ...spoiledText(shown, text, checkCharacters(shown, text))] };
	};
	return readOnce(format, shown, text, () => ({ ...(kept ? kept.reading(shown, text, read) : read()), written: text }));
}

/** So many states of a file are remembered: what was changed in it is often taken back. */
const STATES = 3;
type KnownReading = { format: AnyFormat; state: string; reading: AnyReading };
/** By the name of a file, its last states and what was read in them, the last one first. */
const readings = new Map<string, readonly KnownReading[]>();

/**
 * Reads a file, or returns what was read in it before: a dev server checks again what has changed, and only that.
 * @param state its text, or what tells its bytes from others
 */
function readOnce(format: AnyFormat, file: string, state: string, read: () => AnyReading): AnyReading {
	const known = readings.get(file) ?? [];
	const last = known.find((one) => one.format === format && one.state === state);
	if (last && last === known[0]) return last.reading;
	const now = last ?? { format, state, reading: readOrName(file, read) };
	readings.set(file, [now, ...known.filter((one) => one !== now)].slice(0, STATES));
	return now.reading;
}

/** Parsers of others end with these where a text is more than their stack or their memory holds. */
const isTooMuch = (error: unknown): boolean => error instanceof RangeError || error instanceof WebAssembly.RuntimeError;

/** Reads a file; one that breaks its reader is named, and the others are read all the same. */
function readOrName(file: string, read: () => AnyReading): AnyReading {
	try {
		return read();
	} catch (error) {
		if (!isTooMuch(error)) throw error;
		return { entries: [], problems: [unread('never-read', topOf(file), { seconds: SECONDS_A_FILE })], broken: { ids: [], whole: true } };
	}
}

function kindOf(name: string, kinds: readonly AnyKind[]): { kind: AnyKind; keys: string[] } | undefined {
	for (const kind of kinds) {
		const match = kind.files.exec(name);
		if (match) return { kind, keys: match.slice(1).map((key: string | undefined) => key ?? '') };
	}
	return undefined;
}

function contentOf(
	kinds: readonly AnyKind[],
	entries: ReadonlyMap<string, readonly Entry<unknown>[]>,
	files: ReadonlySet<string>,
	components: Readonly<Record<string, Component>>,
	today: string,
): Content {
	const all = (kind: { name: string }) => entries.get(kind.name) ?? [];
	const everything = kinds.flatMap(all);
	const served = new Map<string, unknown>();
	let addresses: Set<string> | undefined;
	let shown: ReturnType<Content['shown']> | undefined;
	const content: Content = {
		all: (kind) => all(kind) as never,
		served: (kind) => {
			if (!served.has(kind.name)) served.set(kind.name, serve(kind as unknown as AnyKind));
			return served.get(kind.name) as never;
		},
		everything,
		kinds: new Set(kinds.map(({ name }) => name)),
		pages: everything.filter((entry): entry is Content['pages'][number] => entry.page !== undefined),
		files,
		get addresses() {
			addresses ??= new Set(kinds.flatMap(addressesOf));
			return addresses;
		},
		components,
		today,
		shown: () => {
			shown ??= kinds.flatMap((kind) =>
				all(kind).flatMap((entry) => (kind.shownOn?.(entry, content) ?? []).map((page) => ({ ...page, part: page.part ?? entry.data }))),
			);
			return shown;
		},
	};
	const serve = (kind: AnyKind) => (kind.serve ? kind.serve(all(kind), content) : all(kind).map(({ data }) => data));
	const addressesOf = (kind: AnyKind) => [
		...(kind.addresses?.(all(kind), content) ?? []),
		...(kind.claims?.(all(kind), content) ?? []).map(({ address }) => address),
		...all(kind).flatMap(({ data, keys }) => kind.addressesOf?.((data as { id: string }).id, keys) ?? []),
	];
	return content;
}

/** Where quizzes stand. */
const QUIZZES = 'quizzes';

/** Where a file lies, and the name by which problems call it. */
type ContentFile = { path: string; shown: string };

/** Every file of the content by the name that the kinds know it by, with its path and the name that problems call it; and what is wrong with names. */
function contentFiles(root: string, shown: string): { files: Map<string, ContentFile>; problems: Problem[] } {
	const beside = join(root, '..', QUIZZES);
	const state = lstatSync(beside, { throwIfNoEntry: false });
	const folders = [{ folder: root, prefix: '', name: `${shown}/` }];
	if (state?.isDirectory()) folders.push({ folder: beside, prefix: `${QUIZZES}/`, name: `${QUIZZES}/` });
	const files = new Map<string, ContentFile>();
	const problems = state && !state.isDirectory() ? nameProblems({ files: [], others: [QUIZZES] }, '') : [];
	for (const { folder, prefix, name } of folders) {
		const listed = listFolder(folder);
		problems.push(...nameProblems(listed, name));
		for (const file of listed.files) files.set(`${prefix}${file}`, { path: join(folder, file), shown: `${name}${file}` });
	}
	return { files, problems };
}
