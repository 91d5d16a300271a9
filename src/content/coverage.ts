/** How much of the content is there in each language. */
import { languageKind } from '../language/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import type { Content } from '../source/kind.ts';
import { walk } from '../source/walk.ts';

export type Coverage = {
	/** BCP 47 tag */
	language: string;
	/** texts of data files that are translated, of all */
	texts: [number, number];
	/** prose pages that are translated, of all */
	pages: [number, number];
};

/** @returns one row for each language but the original */
export function coverage(content: Content): Coverage[] {
	const texts = content.everything.flatMap(({ data }) => [...walk(data)].flatMap((found) => (found.what === 'text' ? [found.text] : [])));
	const pages = new Set([...content.files].flatMap((name) => /^docs\/(.+)\.mdx$/.exec(name)?.[1] ?? []));
	const others = content.all(languageKind).flatMap(({ data: { tag } }) => (tag === ORIGINAL ? [] : [tag]));
	const originals = [...pages].filter((page) => !others.some((language) => page.startsWith(`${language}/`)));
	return others.map((language) => ({
		language,
		texts: [texts.filter((text) => text[language] !== undefined).length, texts.length],
		pages: [originals.filter((page) => pages.has(`${language}/${page}`)).length, originals.length],
	}));
}
