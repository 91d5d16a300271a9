/** Prose pages, as pages made from data get them. */
import pageList from 'content:page';
import { languages } from '../language/data.ts';
import { inLocale } from '../language/paths.ts';
import type { Served } from '../source/kind.ts';
import type { pageKind } from './kinds.ts';
import { docPath } from './paths.ts';

/** by their path under `content/docs/` without ending */
export const pages = pageList as Served<typeof pageKind>;
/** the paths of all of them: what every page asks for is made once */
export const written: ReadonlySet<string> = new Set(pages.map(({ key }) => key));

const whole: ReadonlySet<string> = new Set(languages.map(({ tag }) => tag));
const own: ReadonlySet<string> = new Set(pages.flatMap(({ key }) => (whole.has(key.split('/', 1)[0] ?? '') ? [] : [docPath(key)])));

/** Whether a page is published in a language. @param path its address without the language */
export const isIn = (tag: string, path: string): boolean => whole.has(tag) || own.has(inLocale(path, tag));
