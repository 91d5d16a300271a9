/** The claims and terms in a page of prose. */
import type { SourceRef, Verification } from '../source/fields.ts';
import type { MdxPage } from '../source/mdx.ts';
import type { Place } from '../source/problem.ts';

export type PageClaim = { sources: string[] /** as it is written */; verified: string | undefined; against: string | undefined; place: Place };

/** `<Claim source="A, B" verified="2026-01-15" against="C">`: every claim of a page. */
export function claimsIn({ elements }: Pick<MdxPage, 'elements'>): PageClaim[] {
	return elements
		.filter(({ name }) => name === 'Claim')
		.map(({ attributes, place }) => ({
			sources: idsIn(attributes.source ?? ''),
			verified: attributes.verified,
			against: attributes.against,
			place,
		}));
}

const idsIn = (source: string): string[] =>
	source
		.split(',')
		.map((id) => id.trim())
		.filter(Boolean);

/**
 * The sources of a claim in prose, each with its place: where `at` names as many places as there are sources, parted by semicolons, each
 * has its own; otherwise what is said holds for all.
 */
export function placesOf(source: string, at: string | undefined): SourceRef[] {
	const ids = idsIn(source);
	if (at === undefined) return ids;
	const places = at.split(';').map((place) => place.trim());
	return ids.map((id, index) => ({ id, at: { vi: (places.length === ids.length ? places[index] : at) ?? at } }));
}

/** The record of a claim in prose, as a claim in data has it; none where nobody has verified it. */
export function recordIn(verified: string | undefined, against: string | undefined): Verification | undefined {
	if (verified === undefined) return undefined;
	return { on: verified, ...(against === undefined ? {} : { against }) };
}

/** The ids of the sources that a page cites, each once. */
export const sourcesIn = (page: Pick<MdxPage, 'elements'>): string[] => [...new Set(claimsIn(page).flatMap(({ sources }) => sources))];
