/** What an import gives: a quiz to be finished by an editor, or the reasons why nothing was taken in. */
import type { DraftQuiz } from '../../quiz/plain.ts';
import type { Language } from '../../source/message.ts';
import { importMessages, type RefusalKind } from './messages.ts';

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

export function refusal(kind: RefusalKind, params: Record<string, string | number> = {}, line = 1, column = 1): Refusal {
	const words = Object.entries(params).map(([key, value]) => [key, `${value}`.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 120)]);
	return { kind, params: Object.fromEntries(words), line, column };
}

/** One line of the report: `file:line:column  what is wrong  what to do`. */
export function refusalLine(file: string, { kind, params, line, column }: Refusal, language: Language): string {
	const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
	const [wrong, remedy] = importMessages[kind][language];
	return `${file}:${line}:${column}  ${fill(wrong)}  ${fill(remedy)}`;
}
