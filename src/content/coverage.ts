/** How much of the content is there in each language. */
import { originalPages, translatedTexts, translationOf, translations } from '../reference/translations.ts';
import type { Content } from '../source/kind.ts';

export type Coverage = {
	/** BCP 47 tag */
	language: string;
	/** texts of data files that are translated, of all */
	texts: [number, number];
	/** prose pages that are translated, of all that are to be */
	pages: [number, number];
};

/** @returns one row for each language but the original */
export function coverage(content: Content): Coverage[] {
	const texts = translatedTexts(content);
	const pages = originalPages(content);
	return translations(content).map((language) => ({
		language,
		texts: [texts.filter(({ text }) => text[language] !== undefined).length, texts.length],
		pages: [pages.filter(({ name }) => content.files.has(translationOf(name, language))).length, pages.length],
	}));
}
