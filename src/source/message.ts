/** What a kind of problem says: how grave it is, and in each language what is wrong and what to do. */

/** A word or phrase in the languages of the command line: Vietnamese by default. */
export type Bilingual = { readonly vi: string; readonly en: string };
export type Language = keyof Bilingual;

type Sentences = readonly [wrong: string, remedy: string];
/** `{word}` in a sentence is filled in from the problem's parameters. */
export type Message = { level: 'error' | 'warning'; vi: Sentences; en: Sentences };

/** A message that stops the build. @param vi what is wrong and what to do, in Vietnamese @param en the same in English */
export const error = (vi: Sentences, en: Sentences): Message => ({ level: 'error', vi, en });
/** A message that is listed and stops nothing. Parameters as those of `error`. */
export const warning = (vi: Sentences, en: Sentences): Message => ({ level: 'warning', vi, en });
