/** The interface's words: one table per language, Vietnamese where one lacks. */
import { ORIGINAL } from './paths.ts';
import { inForm, type Plural, packed } from './plural.ts';

/** Says an interface string; `{name}` in it is filled in from `values`. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export type StringTables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Fills `{name}` in a text, in the form that fits the number in it. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
	if (!text.includes('{')) return text;
	return inForm(text, values, (form) => form.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`));
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

/** The strings of a language as pages get them, from what `strings.yaml` holds. */
export const packedStrings = (written: Readonly<Record<string, string | Plural>>, language: string): Record<string, string> =>
	Object.fromEntries(Object.entries(written).map(([key, text]) => [key, typeof text === 'string' ? text : packed(text, language)]));
