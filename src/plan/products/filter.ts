/** The catalogue as the filter in the browser reads it, and what the filter keeps of it. */
import type { Facet } from './catalogue.ts';

/** One product: its address, its title in each language, its day, and its values by facet. */
export type IndexEntry = { path: string; title: Record<string, string>; date: string; values: Record<Facet, string[]> };

/** Text as it is compared: without marks, `đ` as `d`, so that it is found without them. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

/**
 * @param asked a value for each facet, and words under `text`; empty where nothing is asked
 * @param language the language whose titles are read; Vietnamese where one lacks
 * @returns the entries that hold to all of it, in their order
 */
export function narrow(entries: readonly IndexEntry[], asked: Readonly<Record<string, string>>, language: string): IndexEntry[] {
	const { text = '', ...facets } = asked;
	const words = folded(text).split(/\s+/).filter(Boolean);
	const wanted = Object.entries(facets).filter(([, value]) => value !== '') as [Facet, string][];
	return entries.filter(({ title, values }) => {
		const own = folded(title[language] ?? title.vi ?? '');
		return wanted.every(([facet, value]) => values[facet]?.includes(value)) && words.every((word) => own.includes(word));
	});
}
