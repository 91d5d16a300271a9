/** The built site as a set of files, and which of them have a use without a server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS, EDITOR } from '../editor/addresses.ts';
import { builtBase, moverBack } from '../files/below-base.ts';
import { listFolder } from '../files/folder.ts';
import { PACKAGES } from './paths.ts';

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

/**
 * What only a server or an online browser has a use for: the service worker and its lists, what hosts and search engines read, what
 * installs the site, pictures of pages for whoever shares their address, packages for learning platforms. Modules and the search index go along in another shape.
 * The editor of a site that was built with it opens the project's folder, and no copy.
 */
const LEFT = [
	new RegExp(`^(${EDITOR.slice(1)}index\\.html$|${ASSETS.slice(1)})`),
	/^(sw\.js|_headers|robots\.txt|bieu-tuong-[a-z0-9]+\.png|sitemap[^/]*\.xml)$/,
	/^([a-z-]+\/)?(404\.html$|site\.webmanifest$|ngoai-tuyen\/)/,
	/^(offline|pagefind|xem-truoc)\//,
	/^_astro\/[^/]+\.js$/,
];

/** Where the build of pages puts scripts. */
const MODULES = '_astro/';

/** True for a file that can go along as it is or rewritten. */
export const travels = (file: string): boolean => !file.startsWith(PACKAGES) && !LEFT.some((pattern) => pattern.test(file));

export const isPage = (file: string): boolean => file.endsWith('.html');

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
