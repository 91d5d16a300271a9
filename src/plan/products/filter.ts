/** The catalogue as the filter in the browser reads it, and what the filter keeps of it. */
import { hasWords } from '../../ui/nearest.ts';
import type { Facet } from './catalogue.ts';

/** One product: its address, its title in each language, its day, and its values by facet. */
export type IndexEntry = { path: string; title: Record<string, string>; date: string; values: Record<Facet, string[]> };

/**
 * @param asked a value for each facet, and words under `text`; empty where nothing is asked
 * @param language the language whose titles are read; Vietnamese where one lacks
 * @returns the entries that hold to all of it, in their order
 */
export function narrow(entries: readonly IndexEntry[], asked: Readonly<Record<string, string>>, language: string): IndexEntry[] {
	const { text = '', ...facets } = asked;
	const wanted = Object.entries(facets).filter(([, value]) => value !== '') as [Facet, string][];
	return entries.filter(
		({ title, values }) => wanted.every(([facet, value]) => values[facet]?.includes(value)) && hasWords(text, title[language] ?? title.vi ?? ''),
	);
}
