/** Sources by number, and where each one is used. */
import type { Source } from './schema.ts';

/** The number of a source: its place in `content/sources.yaml`, the same on every page. */
export function sourceNumber(sources: readonly Source[], id: string): number {
	return sources.findIndex((source) => source.id === id) + 1;
}

/** The anchor of a source on the sources page. */
export function sourceAnchor(id: string): string {
	return `nguon-${id.toLowerCase()}`;
}

/** @returns what a source is called in a language, or else its title as published, and the language of that */
export function titleIn({ called, title, language: own }: Source, language: string): { title: string; language: string } {
	const name = called?.[language];
	return name === undefined ? { title, language: own } : { title: name, language };
}

/** A page that cites a source. */
export type Use = { title: string; path: string };

/** For each source id, the pages that cite it: in the order in which the uses were given, each page once. */
export function usesBySource(uses: readonly (Use & { sources: readonly string[] })[]): Map<string, Use[]> {
	const found = new Map<string, Use[]>();
	for (const { sources, ...use } of uses) {
		for (const id of new Set(sources)) {
			const pages = found.get(id) ?? [];
			if (!pages.some(({ path }) => path === use.path)) pages.push(use);
			found.set(id, pages);
		}
	}
	return found;
}
