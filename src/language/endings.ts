/** The endings of words that make no difference, by language, as pages get them. */
import lists from 'content:synonyms';
import type { Served } from '../source/kind.ts';
import type { synonymsKind } from './kinds.ts';

/** longest first; languages without any are left out */
export const endings: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	Object.entries(lists as Served<typeof synonymsKind>)
		.filter(([, { endings: own }]) => own.length > 0)
		.map(([language, { endings: own }]) => [language, [...own].sort((a, b) => b.length - a.length)]),
);
