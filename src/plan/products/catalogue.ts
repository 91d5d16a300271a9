/** The catalogue of products: by month, and by each thing that one may look for. */
import { taskSlug } from '../paths.ts';
import { facetPath, monthPath, PRODUCTS } from './paths.ts';
import type { Product } from './schema.ts';

/** How many products one page of a facet holds. */
const PAGE = 200;

/** Newest first; of one day, by id. */
export function newestFirst(a: Product, b: Product): number {
	return a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1;
}

/** What the catalogue is filtered by: the word in the address, and the values that a product has. */
const facetsOf = {
	loai: ({ kind }: Product) => [kind],
	'ngon-ngu': ({ languages }: Product) => languages,
	'nen-tang': ({ platform }: Product) => [platform],
	'don-vi': ({ unit }: Product) => [unit],
	'nhiem-vu': ({ task, date }: Product) => [`${date.slice(0, 4)}.${task}`],
	nam: ({ date }: Product) => [date.slice(0, 4)],
};
export type Facet = keyof typeof facetsOf;
const facetNames = Object.keys(facetsOf) as Facet[];

/** A language's tag alone would be taken for the language of the page. */
const slugOf = (facet: Facet, value: string) => (facet === 'ngon-ngu' ? `tieng-${value}` : taskSlug(value));

export type FacetValue = {
	/** what products carry: `video`, `ktv`, `2025.IV.3.a` */ value: string /** as it stands in an address */;
	slug: string;
	products: Product[];
};
export type Catalogue = {
	months: { /** `2025-05` */ month: string; products: Product[] }[];
	facets: { facet: Facet; values: FacetValue[] }[];
};

/** @param media products, newest first */
export function catalogue(media: readonly Product[]): Catalogue {
	const months = Map.groupBy(media, ({ date }) => date.slice(0, 7));
	const facets = facetNames.map((facet) => {
		const values = new Map<string, Product[]>();
		for (const product of media) {
			for (const value of new Set(facetsOf[facet](product))) {
				const known = values.get(value);
				if (known) known.push(product);
				else values.set(value, [product]);
			}
		}
		const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
		return { facet, values: sorted.map(([value, products]) => ({ value, slug: slugOf(facet, value), products })) };
	});
	return { months: [...months].map(([month, products]) => ({ month, products })), facets };
}

/** The products of a facet's value in pages. */
export function pagesOf(products: readonly Product[]): Product[][] {
	return Array.from({ length: Math.ceil(products.length / PAGE) }, (_, index) => products.slice(index * PAGE, (index + 1) * PAGE));
}

/** What a product has of each facet. */
export function valuesOf(product: Product): Record<Facet, string[]> {
	return Object.fromEntries(facetNames.map((facet) => [facet, facetsOf[facet](product)])) as Record<Facet, string[]>;
}

/** Every address of the catalogue. */
export function productPaths(media: readonly Product[]): string[] {
	const { months, facets } = catalogue(media);
	return [
		PRODUCTS,
		...months.map(({ month }) => monthPath(month)),
		...facets.flatMap(({ facet, values }) => values.flatMap(({ slug, products }) => pagesOf(products).map((_, index) => facetPath(facet, slug, index + 1)))),
	];
}
