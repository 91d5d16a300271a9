/** The built site as a set of files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtBase, moverBack } from '../files/below-base.ts';
import { listFolder } from '../files/folder.ts';

/** Files by their path under the built site, without a leading slash. */
export type Tree = {
	/** every file, in alphabetical order */
	files: readonly string[];
	has(file: string): boolean;
	/** the files under a folder; the folder ends with a slash */
	under(folder: string): string[];
	read(file: string): Uint8Array;
	text(file: string): string;
};

/** Where the build of pages puts scripts. */
const MODULES = '_astro/';

/**
 * @param root the folder of the built site
 * @returns its files as they are for a site with a host of its own: the addresses in them begin at the root
 */
export function readTree(root: string): Tree {
	const { files } = listFolder(root);
	const base = builtBase(root);
	const read = (file: string) => readFileSync(join(root, file));
	if (base === '/') return makeTree(files, read);
	const moved = moverBack(files, base, [MODULES]);
	return makeTree(files, (file) => {
		const bytes = read(file);
		const back = moved(file);
		return back ? Buffer.from(back(bytes.toString('utf8'))) : bytes;
	});
}

/**
 * @param files paths without a leading slash, in any order
 * @param read the bytes of one of them
 */
export function makeTree(files: readonly string[], read: (file: string) => Uint8Array): Tree {
	const known = new Set(files);
	const sorted = [...files].sort();
	const decoder = new TextDecoder();
	return {
		files: sorted,
		has: (file) => known.has(file),
		under: (folder) => sorted.filter((file) => file.startsWith(folder)),
		read,
		text: (file) => decoder.decode(read(file)),
	};
}
