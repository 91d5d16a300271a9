/** How much of the content is there in each language. */

import type { Located } from '../source/problem.ts';
import { walk } from '../source/walk.ts';

export type Coverage = {
	/** BCP 47 tag */
	language: string;
	/** texts of data files that are translated, of all */
	texts: [number, number];
	/** prose pages that are translated, of all */
	pages: [number, number];
};

/**
 * @param entries every entry of the content
 * @param pages the paths of prose pages under `content/docs/`
 * @param languages the tags of the site's languages, Vietnamese among them
 */
export function coverage(entries: readonly Located<unknown>[], pages: ReadonlySet<string>, languages: readonly string[]): Coverage[] {
	const texts = entries.flatMap(({ data }) => [...walk(data)].flatMap((found) => (found.what === 'text' ? [found.text] : [])));
	const others = languages.filter((language) => language !== 'vi');
	const originals = [...pages].filter((page) => !others.some((language) => page.startsWith(`${language}/`)));
	return others.map((language) => ({
		language,
		texts: [texts.filter((text) => text[language] !== undefined).length, texts.length],
		pages: [originals.filter((page) => pages.has(`${language}/${page}`)).length, originals.length],
	}));
}
