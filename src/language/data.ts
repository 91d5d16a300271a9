/** The languages of the site and the words of its interface, as pages get them. */
import languageList from 'content:language';
import tables from 'content:strings';
import type { Served } from '../source/kind.ts';
import type { languageKind, stringsKind } from './kinds.ts';
import { isWhole } from './paths.ts';

/** every language that something is published in, in the order of the language menu */
export const publishedLanguages = languageList as Served<typeof languageKind>;
/** those in which every page is published; in the others, only the pages that were written in them */
export const languages = publishedLanguages.filter(isWhole);
/** What a language calls itself; its tag where it is none of the site. */
export const languageLabel = (tag: string): string => languages.find((one) => one.tag === tag)?.label ?? tag;
/** the interface strings by language and key */
export const stringTables = tables as Served<typeof stringsKind>;
