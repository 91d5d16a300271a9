/** What a check finds: a place in a file, the kind of problem, and the words that its message needs. */
import type { Bilingual, Message } from './message.ts';

/** A place in a content file; line and column count from 1. */
export type Place = { file: string; line: number; column: number };

/** The words that a message names: text as it is, or a term that each language has its own word for. */
export type Params = Record<string, string | Bilingual>;

/**
 * What a problem follows from while it cannot be read: an entry of a kind (any entry, where `id` is absent),
 * whatever makes the page at an address, or any text in which a name stands.
 */
export type Dependency = { kind: string; id?: string | undefined } | { address: string } | { named: string };

export type Problem = Place & {
	kind: string;
	message: Message;
	params: Params;
	/** the problem is silent while any of these cannot be read: that is said elsewhere */
	dependsOn: readonly Dependency[];
};

/** A key or an index at each level, from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** One entry of the content with the way back to where it stands. */
export type Located<T> = {
	data: T;
	file: string;
	/** The place of a value inside the entry; with `key`, of the key that introduces it. */
	place(path: Path, target?: 'key'): Place;
};

/** The place that stands for a whole file. */
export const topOf = (file: string): Place => ({ file, line: 1, column: 1 });

const onOneLine = (value: string) => value.replace(/[\s\p{Cc}]+/gu, ' ');

/** Makes a problem at a place; what it quotes is put on one line, as a report needs it. */
export type MakeProblem<K extends string> = (
	kind: K,
	place: Place,
	params?: Record<string, string | number | Bilingual>,
	dependsOn?: readonly Dependency[],
) => Problem;

/**
 * @param messages what each kind of problem says
 * @returns what makes problems of these kinds
 */
export function problemsOf<M extends Record<string, Message>>(messages: M): MakeProblem<keyof M & string> {
	return (kind, { file, line, column }, params = {}, dependsOn = []) => {
		const words = Object.entries(params).map(([key, value]) => [key, typeof value === 'object' ? value : onOneLine(`${value}`)] as const);
		return { file, line, column, kind, message: messages[kind] as Message, params: Object.fromEntries(words), dependsOn };
	};
}

/** Orders problems by file, line, column and kind, so that two runs print the same. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	return [...problems].sort((a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.kind, b.kind));
}

/** Tells problems apart, whatever run they were found in. */
export const keyOf = ({ file, line, column, kind, params }: Problem): string => JSON.stringify([file, line, column, kind, params]);
