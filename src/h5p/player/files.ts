/** The files that play a quiz in the browser: the H5P core, the project's content types, and what editors dropped in. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { listFolder } from '../../files/folder.ts';
import { fingerprint } from '../../files/hash.ts';
import { PLAYER } from '../../quiz/paths.ts';
import { type Compiled, versioned } from '../compile/compile.ts';
import { type Library, libraries } from '../compile/interface.ts';
import { LIBRARIES, OWN_FOLDER, OWN_LIBRARY, OWN_SCRIPT, PACKAGES } from '../paths.ts';

type LibraryFile = { preloadedDependencies?: { machineName: string; majorVersion: number; minorVersion: number }[] };

/** What is played, and with whose content types. */
export type Player = {
	/** where the files lie, as an address from the root; another one whenever one of them changes, so that hosts may cache them */
	root: string;
	/** every file by its path under `root` */
	files: Map<string, Uint8Array>;
	/** `library.json` of every content type that is there, by folder */
	libraries: Map<string, LibraryFile>;
	/** folders of content types that came with a folder of their own: what they do is not known */
	foreign: Set<string>;
	packages: Map<string, H5pPackage>;
};

/** What pages have to know of the player; it fits into JSON. */
export type PlayerFacts = {
	root: string;
	libraries: Record<string, LibraryFile>;
	foreign: string[];
	packages: Record<string, H5pPackage>;
};

/** What pages have to know of a player, without its files. */
export const factsOf = ({ root, libraries: known, foreign, packages }: Player): PlayerFacts => ({
	root,
	libraries: Object.fromEntries(known),
	foreign: [...foreign],
	packages: Object.fromEntries(packages),
});

/** A whole H5P package that an editor dropped in. */
export type H5pPackage = { title: string; language: string; json: Record<string, unknown> };
/** An H5P package with all its files, by path. */
export type DroppedPackage = H5pPackage & { files: ReadonlyMap<string, Uint8Array> };

/** h5p-standalone as it is published: its wrapper is MIT, the H5P core inside is GPL-3.0, so both stay files of their own. */
function standaloneFiles(withStyles: boolean): [string, Uint8Array][] {
	const folder = join(dirname(createRequire(import.meta.url).resolve('h5p-standalone/package.json')), 'dist');
	const wanted = /^(main|frame)\.bundle\.js$/;
	const styles = /^(styles|fonts|images)\//;
	return listFolder(folder)
		.files.filter((name) => wanted.test(name) || (withStyles && styles.test(name)))
		.map((name) => [name, readFileSync(join(folder, name))]);
}

/**
 * @param scripts the project's own scripts by name: `frame.js`, `types.js`
 * @param dropped content types that passed every check, such as official ones: their files by path under `quizzes/libraries/`
 * @param packages packages that passed every check, with their files
 * @throws where one of the project's own scripts is missing
 */
export function playerFiles(
	scripts: ReadonlyMap<string, string>,
	dropped: ReadonlyMap<string, Uint8Array>,
	packages: ReadonlyMap<string, DroppedPackage>,
): Player {
	const bytesOf = (name: string) => {
		const script = scripts.get(name);
		if (script === undefined) throw new Error(`the player lacks its script ${name}`);
		return new TextEncoder().encode(script);
	};
	const files = new Map<string, Uint8Array>();
	const known = new Map<string, LibraryFile>();
	const foreign = new Set<string>();
	for (const [name, bytes] of dropped) {
		files.set(LIBRARIES + name, bytes);
		const [folder = '', file] = name.split('/');
		if (file !== 'library.json') continue;
		known.set(folder, JSON.parse(new TextDecoder().decode(bytes)) as LibraryFile);
		foreign.add(folder);
	}
	for (const [folder, library] of ownLibraries()) if (!known.has(folder) || folder === OWN_FOLDER) known.set(folder, library);
	files.set(LIBRARIES + OWN_SCRIPT, bytesOf('types.js'));
	files.set('frame.js', bytesOf('frame.js'));
	for (const [id, { files: own }] of packages) for (const [name, bytes] of own) if (!name.endsWith('.json')) files.set(`${PACKAGES}${id}/${name}`, bytes);
	for (const [name, bytes] of standaloneFiles(foreign.size > 0 || packages.size > 0)) files.set(name, bytes);
	return { root: `${PLAYER}${fingerprint(files)}/`, files, libraries: known, foreign, packages: new Map(packages) };
}

const headOf = (machineName: string, majorVersion: number, minorVersion: number) => ({
	machineName,
	majorVersion,
	minorVersion,
	title: machineName,
	runnable: 1,
});

/** The project's own content types by folder. */
function ownLibraries(): Map<string, LibraryFile> {
	const types = Object.values(libraries).map((library): [string, LibraryFile] => [versioned(library).replace(' ', '-'), ownLibrary(library)]);
	const script = { ...headOf(OWN_LIBRARY, 1, 0), preloadedJs: [{ path: 'types.js' }] } as LibraryFile;
	return new Map([...types, [OWN_FOLDER, script]]);
}

/**
 * The player with the project's own content types alone. Exams and course packages go by them whatever was dropped in: an exam hands a
 * set in from outside, which others cannot do, and neither has a sandbox that would keep others apart from the site or the LMS.
 */
export function withOwnTypes(facts: PlayerFacts): PlayerFacts {
	return { ...facts, libraries: Object.fromEntries(ownLibraries()), foreign: [] };
}

/** Each content type leads to the one script that holds them all, so that the browser asks once. */
function ownLibrary({ name, major, minor }: Library): LibraryFile {
	return { ...headOf(name, major, minor), preloadedDependencies: [{ machineName: OWN_LIBRARY, majorVersion: 1, minorVersion: 0 }] };
}

/** The JSON files that the player of a quiz asks for, by their path under `base`. */
export function quizFiles(
	{ manifest, content }: Compiled,
	player: Omit<PlayerFacts, 'packages'>,
): { base: string; json: Record<string, unknown>; foreign: boolean } {
	const json: Record<string, unknown> = { 'h5p.json': manifest, 'content/content.json': content };
	const open = [...((manifest as LibraryFile).preloadedDependencies ?? [])];
	let foreign = false;
	for (let next = open.pop(); next; next = open.pop()) {
		const folder = `${next.machineName}-${next.majorVersion}.${next.minorVersion}`;
		const library = player.libraries[folder];
		if (!library || `${folder}/library.json` in json) continue;
		json[`${folder}/library.json`] = library;
		foreign ||= player.foreign.includes(folder);
		open.push(...(library.preloadedDependencies ?? []));
	}
	return { base: player.root + LIBRARIES, json, foreign };
}
