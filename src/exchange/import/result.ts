/** What an import gives: a quiz to be finished by an editor, or the reasons why nothing was taken in. */
import type { DraftQuiz } from '../../quiz/plain.ts';
import type { Bilingual, Language } from '../../source/message.ts';
import { importMessages, type RefusalKind } from './messages.ts';

/** Why something is not taken in, and where it stands. */
export type Refusal = {
	kind: RefusalKind;
	params: Record<string, string>;
	/** counts from 1; 1:1 where the format has no lines */
	line: number;
	column: number;
};

export type Imported = {
	/** absent where the whole file is refused */
	quiz?: DraftQuiz;
	/** the reasons why the file, or single items or parts of it, are not taken in */
	refusals: Refusal[];
};

/**
 * Makes a refusal. What it quotes is put on one line and cut after 120 characters.
 * @param params the words that its message names
 * @param line counts from 1, like `column`; the default stands for the whole file
 */
export function refusal(kind: RefusalKind, params: Record<string, string | number> = {}, line = 1, column = 1): Refusal {
	const words = Object.entries(params).map(([key, value]) => [key, `${value}`.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 120)]);
	return { kind, params: Object.fromEntries(words), line, column };
}

/** What is wrong and what to do, in every language of the command line. */
export function refusalTerms({ kind, params }: Refusal): { wrong: Bilingual; remedy: Bilingual } {
	const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
	const { vi, en } = importMessages[kind];
	return { wrong: { vi: fill(vi[0]), en: fill(en[0]) }, remedy: { vi: fill(vi[1]), en: fill(en[1]) } };
}

/** One line of the report: `file:line:column  what is wrong  what to do`. */
export function refusalLine(file: string, found: Refusal, language: Language): string {
	const { wrong, remedy } = refusalTerms(found);
	return `${file}:${found.line}:${found.column}  ${wrong[language]}  ${remedy[language]}`;
}
