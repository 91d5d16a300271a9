/** The languages of the site and the words of its interface, as pages get them. */
import languageList from 'content:language';
import tables from 'content:strings';
import type { Served } from '../source/kind.ts';
import type { languageKind, stringsKind } from './kinds.ts';

/** in the order of the language menu */
export const languages = languageList as Served<typeof languageKind>;
/** the interface strings by language and key */
export const stringTables = tables as Served<typeof stringsKind>;
