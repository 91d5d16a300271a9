/** Prose pages, as pages made from data get them. */
import pageList from 'content:page';
import type { Served } from '../source/kind.ts';
import type { pageKind } from './kinds.ts';

/** by their path under `content/docs/` without ending */
export const pages = pageList as Served<typeof pageKind>;
/** the paths of all of them: what every page asks for is made once */
export const written: ReadonlySet<string> = new Set(pages.map(({ key }) => key));
