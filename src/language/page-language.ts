/** In which language a page is written. */
import type { Content, Entry } from '../source/kind.ts';
import { ORIGINAL } from './paths.ts';

/** @returns the one language of a page that is written anew in each; the original language for every other entry */
export const languageOfPage = (entry: Entry<unknown>, content: Content): string =>
	(entry.page && entry.kind.shownOn?.(entry, content).find(({ language }) => language !== undefined)?.language) ?? ORIGINAL;
