/** Lists files of the built site by patterns, as the lists for offline use name them. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFolder } from '../files/folder.ts';
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
	const parts = pattern.split(/(\*+)/).map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')));
	const expression = new RegExp(`^${parts.join('')}$`);
	return (path) => expression.test(path);
}

/** @returns the files that the patterns name, each once, ordered by address */
export type FileLister = (patterns: readonly string[]) => Promise<OfflineFile[]>;

/**
 * A lister of the files that are there now; each is read once, however many lists name it.
 * @param root the folder of the built site
 */
export function fileLister(root: string): FileLister {
	const paths = listFolder(root).files.filter((path) => !LEFT_OUT.test(path) && !isForeign(`/${path}`));
	const files = new Map<string, Promise<OfflineFile | undefined>>();
	const fileOf = (path: string): Promise<OfflineFile | undefined> => {
		const file = files.get(path) ?? offlineFile(join(root, path), path);
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
		const listed = await Promise.all([...new Set(patterns.flatMap(matching))].map(fileOf));
		return listed.filter((file) => file !== undefined).sort((a, b) => (a.url < b.url ? -1 : 1));
	};
}

/** @returns what a list says of a file; nothing where it is too large, and then it is not read either */
async function offlineFile(file: string, path: string): Promise<OfflineFile | undefined> {
	const { size } = await stat(file);
	return size > LARGEST ? undefined : { url: addressOf(path), revision: shortHash(await readFile(file), 16), size };
}
