/** The claims and terms in a page of prose. */
import type { MdxPage } from '../source/mdx.ts';
import type { Place } from '../source/problem.ts';

export type PageClaim = { sources: string[]; review: boolean; place: Place };

/** `<Claim source="A, B" review="needed">`: every claim of a page. */
export function claimsIn({ elements }: Pick<MdxPage, 'elements'>): PageClaim[] {
	return elements
		.filter(({ name }) => name === 'Claim')
		.map(({ attributes, place }) => ({
			sources: (attributes.source ?? '')
				.split(',')
				.map((id) => id.trim())
				.filter(Boolean),
			review: attributes.review === 'needed',
			place,
		}));
}

/** The ids of the sources that a page cites, each once. */
export const sourcesIn = (page: Pick<MdxPage, 'elements'>): string[] => [...new Set(claimsIn(page).flatMap(({ sources }) => sources))];
