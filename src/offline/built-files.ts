/** Lists files of the built site by patterns, as the lists for offline use name them. */

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFolder } from '../files/folder.ts';
import { globSource } from '../files/glob.ts';
import { shortHash } from '../files/hash.ts';
import { isForeign } from '../h5p/paths.ts';
import { addressOf, type OfflineFile } from './lists.ts';

/** Bytes; a larger file is no part of a lesson. */
const LARGEST = 20_000_000;
/** The worker and the lists themselves. What others made is left out, too: it is played from the network alone. */
const LEFT_OUT = /^(sw\.js$|offline\/)/;

/**
 * @param pattern `*` stands for anything within a folder, `**` also for what is in folders below it
 * @returns whether a path fits
 */
export function fitsPattern(pattern: string): (path: string) => boolean {
	if (!pattern.includes('*')) return (path) => path === pattern;
	const expression = new RegExp(`^${globSource(pattern)}$`);
	return (path) => expression.test(path);
}

/** @returns the files that the patterns name and what their pages load, each once, ordered by address */
export type FileLister = (patterns: readonly string[]) => Promise<OfflineFile[]>;

/**
 * A lister of the files that are there now; each is read once, however many lists name it.
 * @param root the folder of the built site
 */
export function fileLister(root: string): FileLister {
	const paths = listFolder(root).files.filter((path) => !LEFT_OUT.test(path) && !isForeign(`/${path}`));
	const files = new Map<string, Promise<BuiltFile | undefined>>();
	const isAsset = assetsAmong(paths);
	const fileOf = (path: string): Promise<BuiltFile | undefined> => {
		const file = files.get(path) ?? builtFile(join(root, path), path, isAsset);
		files.set(path, file);
		return file;
	};
	const matches = new Map<string, string[]>();
	const matching = (pattern: string): string[] => {
		const found = matches.get(pattern) ?? paths.filter(fitsPattern(pattern));
		matches.set(pattern, found);
		return found;
	};
	return async (patterns) => {
		const listed = new Map<string, OfflineFile>();
		let open = new Set(patterns.flatMap(matching));
		while (open.size > 0) {
			const found = (await Promise.all([...open].map(fileOf))).filter((file) => file !== undefined);
			for (const { file } of found) listed.set(file.url, file);
			open = new Set(found.flatMap(({ loads }) => loads).filter((path) => !listed.has(addressOf(path))));
		}
		return [...listed.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
	};
}

/** What a list says of a file, and the paths of the assets that it names. */
type BuiltFile = { file: OfflineFile; loads: readonly string[] };

/** Styles, scripts and fonts as the build of pages writes them; pages, styles and scripts name them. */
const ASSETS = '_astro/';
const NAMES_ASSETS = /\.html$|^_astro\/.*\.(js|css)$/;
/** Whatever might be the name of a file. */
const FILE_NAME = /[\w@~-][\w@~.-]*/g;

/** @returns whether something is the name of an asset: each has a hash in it, so that nothing else looks like one */
function assetsAmong(paths: readonly string[]): (name: string) => boolean {
	const names = new Set(paths.flatMap((path) => (path.startsWith(ASSETS) ? [path.slice(ASSETS.length)] : [])));
	return (name) => names.has(name);
}

/** @returns nothing where the file is too large, and then it is not read either */
async function builtFile(file: string, path: string, isAsset: (name: string) => boolean): Promise<BuiltFile | undefined> {
	const { size } = await stat(file);
	if (size > LARGEST) return undefined;
	const bytes = await readFile(file);
	const named = NAMES_ASSETS.test(path) ? (bytes.toString('utf8').match(FILE_NAME) ?? []) : [];
	return {
		file: { url: addressOf(path), revision: shortHash(bytes, 16), size },
		loads: [...new Set(named.filter(isAsset))].map((name) => ASSETS + name),
	};
}
