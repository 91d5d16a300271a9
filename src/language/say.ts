/** The interface's words as pages ask for them. */
import { stringTables } from './data.ts';
import { type Say, sayFrom } from './strings.ts';

const said = new Map<string, Say>();

/** @param language the page's language */
export function strings(language: string): Say {
	const known = said.get(language) ?? sayFrom(stringTables, language);
	said.set(language, known);
	return known;
}
