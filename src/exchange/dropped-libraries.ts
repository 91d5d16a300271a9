/** Content types that editors put into `quizzes/libraries/`: their files are published, so each is checked like one of a package. */
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clashesOf, isUnsafe, shown } from '../files/archive-names.ts';
import { LIMITS, megabytes } from '../files/unzip.ts';
import { versioned } from '../h5p/compile/compile.ts';
import { libraries as ownLibraries } from '../h5p/compile/interface.ts';
import { plainError } from '../source/plain-error.ts';
import { checkFiles, isLitter } from './import/h5p.ts';
import { circlesIn, missingLibraries, readLibraries } from './import/h5p-libraries.ts';
import { type Refusal, refusal, refusalLine } from './import/result.ts';

/**
 * @param root the folder of the libraries, which may be missing
 * @returns every reason why they are not published
 */
export const libraryFaults = (root: string): Refusal[] => librariesIn(root).refusals;

/**
 * @param folder `quizzes/`, whose libraries the check has found sound
 * @returns the files of all libraries by their path under `quizzes/libraries/`
 * @throws where they are not sound, with a line for each reason
 */
export function droppedLibraries(folder: URL): Map<string, Uint8Array> {
	const { files, refusals } = librariesIn(fileURLToPath(new URL('libraries/', folder)));
	if (refusals.length > 0) throw plainError(refusals.map((one) => refusalLine('quizzes/libraries/', one, 'vi')).join('\n'));
	return files;
}

function librariesIn(root: string): { files: Map<string, Uint8Array>; refusals: Refusal[] } {
	if (!existsSync(root)) return { files: new Map(), refusals: [] };
	const { files, names, refusals } = readFiles(root);
	return { files, refusals: [...refusals, ...faultsOf(names, files)] };
}

/** Reads what lies in a library; files beside the libraries are notes of editors, and published by nobody. */
function readFiles(root: string): { files: Map<string, Uint8Array>; names: Set<string>; refusals: Refusal[] } {
	const entries = entriesUnder(root)
		.filter(({ entry, name }) => !isLitter(name) && (name.includes('/') || entry.isSymbolicLink()))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	const tooMany = refusal('too-many-files', { count: entries.length, limit: LIMITS.entries });
	if (entries.length > LIMITS.entries) return { files: new Map(), names: new Set(), refusals: [tooMany] };
	const files = new Map<string, Uint8Array>();
	const names = new Set<string>();
	const refusals: Refusal[] = [];
	let total = 0;
	for (const { entry, name } of entries) {
		const { size } = lstatSync(join(root, name));
		if (!entry.isFile()) refusals.push(refusal('special-file', { name: shown(name) }));
		else if (isUnsafe(name)) refusals.push(refusal('unsafe-name', { name: shown(name) }));
		else {
			names.add(name);
			total += size;
			if (size > LIMITS.file) refusals.push(refusal('too-large', { name: shown(name), size: megabytes(size), limit: megabytes(LIMITS.file) }));
			else if (total <= LIMITS.unpacked) files.set(name, readFileSync(join(root, name)));
		}
	}
	if (total > LIMITS.unpacked) refusals.push(refusal('unpacked-too-large', { size: megabytes(total), limit: megabytes(LIMITS.unpacked) }));
	return { files, names, refusals };
}

/** What is no folder, with its path. Reading a folder with all below it in one call would follow links out of it. */
function entriesUnder(root: string): { entry: Dirent; name: string }[] {
	const found: { entry: Dirent; name: string }[] = [];
	const open = [''];
	for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
		for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
			const name = `${folder}${entry.name}`;
			if (entry.isDirectory()) open.push(`${name}/`);
			else found.push({ entry, name });
		}
	}
	return found;
}

function faultsOf(names: ReadonlySet<string>, files: ReadonlyMap<string, Uint8Array>): Refusal[] {
	const clashes = clashesOf([...names]).same.map(([name, other]) => refusal('duplicate-name', { name: shown(name), other: shown(other) }));
	const { json, refusals } = checkFiles(names, files);
	const { libraries, refusals: wrong } = readLibraries(names, json);
	const circles = circlesIn(libraries).map((circle) => refusal('library-circle', { names: circle.join(' → ') }));
	// Where a library is of no use, those that need it are not to blame.
	const own = new Set(Object.values(ownLibraries).map(versioned));
	const missing = wrong.length > 0 ? [] : missingLibraries([], libraries).filter((name) => !own.has(name));
	const content = [...names].some((name) => name.startsWith('content/')) ? [refusal('file-missing', { name: 'content/library.json' })] : [];
	return [...clashes, ...refusals, ...wrong, ...content, ...circles, ...missing.map((name) => refusal('library-missing', { name }))];
}
