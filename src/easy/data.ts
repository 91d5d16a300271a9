/** Texts in easy language, as pages get them. */
import list from 'content:easy';
import lackingList from 'content:easy-lacking';
import { groupPath } from '../law/paths.ts';
import { situations } from '../situation/data.ts';
import { situationPath } from '../situation/paths.ts';
import type { Served } from '../source/kind.ts';
import type { easyKind } from './kinds.ts';
import type { Lacking } from './lacking.ts';

/** Links to texts on groups of people that the page of a situation shows. */
const GROUPS_OF_SITUATION = 2;

/** In the order in which they are listed: help, groups of people, conventions, plans. */
export const easyTexts = list as Served<typeof easyKind>;
export const lacking = lackingList as Lacking[];

/** The pages whose texts in easy language help on a page: its own, and on that of a situation those of the first groups of people in it. */
function pagesBehind(path: string): string[] {
	const groups = situations.find(({ id }) => situationPath(id) === path)?.groups ?? [];
	return [path, ...groups.slice(0, GROUPS_OF_SITUATION).map(groupPath)];
}

/** The texts that make a page easy. @param path its address without the language */
export function easyTextsAt(path: string): typeof easyTexts {
	return pagesBehind(path).flatMap((page) => easyTexts.filter(({ of }) => of.path.split('#')[0] === page));
}
