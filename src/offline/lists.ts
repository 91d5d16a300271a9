/** What can be kept for use without a network: a set of files, and the caches in which they lie. */

import { isCardData } from '../cards/paths.ts';
import { isForeign } from '../h5p/paths.ts';
import { KEPT, sitePath } from '../ui/base.ts';

/** A set as a room describes it. */
export type OfflineSet = {
	/** names the set and its list: `khoa-hoc-<course>-vi` */
	id: string;
	/** files under the built site, as glob patterns without a leading slash; styles, scripts and fonts that its pages load belong to it by themselves */
	patterns: string[];
};

/** One file of a list; `revision` changes whenever the file does. */
export type OfflineFile = { url: string; revision: string; size: number };
export type OfflineList = {
	set: string /** changes whenever one of the files does */;
	version: string /** bytes, not compressed */;
	bytes: number;
	files: OfflineFile[];
};

/** What a page says of a set before anybody keeps it: far lighter than the list. */
export type OfflineHead = Omit<OfflineList, 'files'>;

/** The address of a set's list. */
export const listPath = (set: string): string => `/offline/${set}.json`;
/** The address of what a page says of a set. */
export const headPath = (set: string): string => `/offline/${set}.head.json`;
/** The caches of the browser: one for each set that is kept, one for pages that were visited, one for search, one for files whose name changes with them. */
export const CACHES = KEPT;
export const keptCache = (set: string): string => `${CACHES}kept/${set}`;
export const VISITED = `${CACHES}visited`;
export const SEARCHED = `${CACHES}search`;
export const FILES = `${CACHES}files`;

/**
 * Files whose names change whenever they do: what is under such a name never has to be asked for again.
 * @param pathname of the file's address, below the base of the site where scripts of the site ask
 */
export const isLasting = (pathname: string): boolean => {
	const path = sitePath(pathname);
	return /^\/(_astro|h5p)\//.test(path) && !isForeign(path);
};

/** Where the worker keeps what was asked for in passing; nowhere for downloads, feeds, lists, what others made, and the worker itself. */
export function cacheFor(pathname: string): string | undefined {
	const path = sitePath(pathname);
	if (isForeign(path)) return undefined;
	if (isLasting(pathname)) return FILES;
	if (path.startsWith('/pagefind/')) return SEARCHED;
	return path.endsWith('/') || isCardData(path) || path === '/favicon.svg' ? VISITED : undefined;
}

/** The address under which a file of the built site is asked for. */
export function addressOf(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** What browsers ask for with every page, and no page loads by its name. */
export const ICON = 'favicon.svg';
/** What plays quizzes. */
export const PLAYER = 'h5p/**';
/** Search in a language: a thousand files, over pages that a set of one lesson does not hold. A course has it, as its learners look things up. */
export const searchIn = (language: string): string => `pagefind/${language}/**`;
