/** Sources by their names, each with the places in it: paper has no chip that opens. */
import { inLanguage } from '../../language/format.ts';
import type { Source } from '../../reference/schema.ts';
import { titleIn } from '../../reference/sources.ts';
import type { SourceRef } from '../../source/fields.ts';
import type { Block, Piece } from './blocks.ts';
import type { Evidence } from './lesson-text.ts';

/** What sources are named with. */
export type Naming = { sources: readonly Source[]; language: string };

/** @returns every source once, parted by semicolons, with all places that are named in it; one that is not known by its id */
export function sourceNames(references: readonly SourceRef[], { sources, language }: Naming): Piece[] {
	const places = new Map<string, Set<string>>();
	for (const reference of references) {
		const { id, at } = typeof reference === 'string' ? { id: reference, at: undefined } : reference;
		const all = places.get(id) ?? new Set();
		places.set(id, at ? all.add(inLanguage(at, language)) : all);
	}
	return [...places].flatMap(([id, at], index): Piece[] => {
		const source = sources.find((each) => each.id === id);
		const { title, language: own } = source ? titleIn(source, language) : { title: id, language };
		return [...(index > 0 ? ['; '] : []), own === language ? title : { words: title, language: own }, ...(at.size > 0 ? [`, ${[...at].join(', ')}`] : [])];
	});
}

/** @param label what stands before them @returns a line that names what claims rest on; none where there are no claims */
export function sourcesLine(label: string, claims: readonly Evidence[], naming: Naming): Block[] {
	const references = claims.flatMap(({ source }) => source);
	return references.length === 0 ? [] : [{ kind: 'sources', line: [`${label}: `, ...sourceNames(references, naming), '.'], claims }];
}
