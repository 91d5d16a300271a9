/** What is there to be translated, and what a language lacks of it. */
import { languageKind } from '../language/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import type { Content } from '../source/kind.ts';
import type { Place } from '../source/problem.ts';
import { walk } from '../source/walk.ts';

/** The languages of the site but the original. */
export const translations = (content: Content): string[] => content.all(languageKind).flatMap(({ data: { tag } }) => (tag === ORIGINAL ? [] : [tag]));

/** Every text of the data files, with its place. */
export const translatedTexts = (content: Content): { text: Record<string, string>; place: Place }[] =>
	content.everything.flatMap((entry) =>
		[...walk(entry.data)].flatMap((found) => (found.what === 'text' ? [{ text: found.text, place: entry.place(found.path) }] : [])),
	);

/** Every page of prose that is to be translated, in the original. */
export const originalPages = (content: Content): Content['pages'] => {
	const folders = translations(content).map((tag) => `docs/${tag}/`);
	return content.pages.filter(({ name, kind }) => kind.translated !== false && name.startsWith('docs/') && !folders.some((folder) => name.startsWith(folder)));
};

/** The name of a page's translation. @param name of the original, inside the content folder */
export const translationOf = (name: string, language: string): string => name.replace(/^docs\//, `docs/${language}/`);
