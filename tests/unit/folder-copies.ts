/** Copies of a folder for one test after the other: what a test changed in one is set right for the next, which takes less than a new copy. */
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, type Stats, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type FolderCopy = { root: string; remove: () => void };

/** The time of every file that no test has written: a file that one has written has a later one, also where it has as many bytes as before. */
const UNTOUCHED = new Date('2001-01-01T00:00:00Z');
/** A file as it was made; a folder has no bytes. */
type Made = { mode: number; bytes?: Buffer };

const isAsMade = (found: Stats, { mode, bytes }: Made): boolean =>
	found.mode === mode && (bytes === undefined || (found.size === bytes.length && found.mtimeMs === UNTOUCHED.getTime()));

/** What lies in a folder, outer folders before what is in them. Links are not followed. */
const namesIn = (root: string, inside = ''): string[] =>
	readdirSync(join(root, inside), { withFileTypes: true }).flatMap((entry) => {
		const name = join(inside, entry.name);
		return entry.isDirectory() ? [name, ...namesIn(root, name)] : [name];
	});

/**
 * @param name begins the names of the copies
 * @param fill writes files and folders into an empty folder: the same ones each time
 * @returns a function that gives a copy to a test, for its own until it removes it
 */
export function folderCopies(name: string, fill: (root: string) => void): () => FolderCopy {
	const made = new Map<string, Made>();
	const free: string[] = [];
	const all: string[] = [];

	function begin(): string {
		const root = mkdtempSync(join(tmpdir(), `${name}-`));
		if (all.length === 0) {
			process.on('exit', () => {
				for (const each of all) rmSync(each, { recursive: true, force: true });
			});
			// Vitest ends its processes by this signal, of which they would hear nothing.
			process.once('SIGTERM', () => process.exit());
		}
		all.push(root);
		fill(root);
		for (const path of namesIn(root)) {
			const file = join(root, path);
			const found = lstatSync(file);
			if (found.isFile()) utimesSync(file, UNTOUCHED, UNTOUCHED);
			if (all.length === 1) made.set(path, { mode: found.mode, ...(found.isFile() ? { bytes: readFileSync(file) } : {}) });
		}
		return root;
	}

	function restore(root: string): string {
		for (const path of namesIn(root)) {
			const found = lstatSync(join(root, path), { throwIfNoEntry: false });
			const known = made.get(path);
			if (found && !(known && isAsMade(found, known))) rmSync(join(root, path), { recursive: true, force: true });
		}
		for (const [path, { mode, bytes }] of made) {
			const file = join(root, path);
			if (existsSync(file)) continue;
			if (bytes === undefined) mkdirSync(file, { mode });
			else {
				writeFileSync(file, bytes, { mode });
				utimesSync(file, UNTOUCHED, UNTOUCHED);
			}
		}
		return root;
	}

	return () => {
		const last = free.pop();
		const root = last === undefined || !existsSync(last) ? begin() : restore(last);
		let isRemoved = false;
		const remove = () => {
			if (!isRemoved) free.push(root);
			isRemoved = true;
		};
		return { root, remove };
	};
}
