/** Texts in easy language, as pages get them. */
import list from 'content:easy';
import lackingList from 'content:easy-lacking';
import type { Served } from '../source/kind.ts';
import type { easyKind } from './kinds.ts';
import type { Lacking } from './lacking.ts';

/** In the order in which they are listed: help, groups of people, conventions, plans. */
export const easyTexts = list as Served<typeof easyKind>;
export const lacking = lackingList as Lacking[];

/** The texts that make a page easy. @param path its address without the language */
export const easyTextsAt = (path: string): typeof easyTexts => easyTexts.filter(({ of }) => of.path.split('#')[0] === path);
