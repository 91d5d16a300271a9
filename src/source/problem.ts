/** What a check finds: a place in a file, the kind of problem, and the words that its message needs. */
import type { Kind } from './messages.ts';

/** A place in a content file; line and column count from 1. */
export type Place = { file: string; line: number; column: number };

export type Problem = Place & {
	kind: Kind;
	/** the words that the message of this kind names */
	params: Record<string, string>;
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

/** Makes a problem at a place; what it quotes is put on one line, as a report needs it. */
export function problem(kind: Kind, place: Place, params: Record<string, string | number> = {}): Problem {
	const { file, line, column } = place;
	const words = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, `${value}`.replace(/[\s\p{Cc}]+/gu, ' ')]));
	return { file, line, column, kind, params: words };
}

/** Orders problems by file, line, column and kind, so that two runs print the same. */
export function inOrder(problems: Problem[]): Problem[] {
	const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	return [...problems].sort((a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.kind, b.kind));
}
