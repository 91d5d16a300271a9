/** The interface's words: one table per language, Vietnamese where one lacks. */
import { ORIGINAL } from './paths.ts';

/** Says an interface string; `{name}` in it is filled in from `values`. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export type StringTables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Fills `{name}` in a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
	if (!text.includes('{')) return text;
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
}

/**
 * @param tables the interface strings by language and key
 * @param language of the strings; Vietnamese stands in for a string that it lacks
 * @throws (the function returned) where neither language has the key, so that no page shows a bare key
 */
export function sayFrom(tables: StringTables, language: string): Say {
	return (key, values = {}) => {
		const text = tables[language]?.[key] ?? tables[ORIGINAL]?.[key];
		if (text === undefined) throw new Error(`interface string “${key}” is in no table`);
		return fill(text, values);
	};
}
