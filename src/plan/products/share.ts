/** Which products count towards the share in minority languages, in foreign languages and on digital platforms. */
import type { MediaLanguage, Product } from './schema.ts';

/** The platforms that are digital: what is read, seen or heard over the internet. */
const digital: ReadonlySet<Product['platform']> = new Set(['website', 'social-network', 'app']);

export type Way = 'minority' | 'foreign' | 'digital';

/** The ways in which a product counts; a product of two ways still counts once in the share. */
export function waysOf({ languages, platform }: Product, known: readonly MediaLanguage[]): Way[] {
	const kinds = new Set(languages.map((tag) => known.find((language) => language.tag === tag)?.kind));
	return [
		...(kinds.has('minority') ? (['minority'] as const) : []),
		...(kinds.has('foreign') ? (['foreign'] as const) : []),
		...(digital.has(platform) ? (['digital'] as const) : []),
	];
}

export type ProductCount = { /** all products */ whole: number /** those that count in any way */; part: number } & Record<Way, number>;

/** Counts products: all of them, those of each way, and those of any. */
export function countProducts(products: readonly Product[], known: readonly MediaLanguage[]): ProductCount {
	const count: ProductCount = { whole: products.length, part: 0, minority: 0, foreign: 0, digital: 0 };
	for (const product of products) {
		const ways = waysOf(product, known);
		if (ways.length > 0) count.part++;
		for (const way of ways) count[way]++;
	}
	return count;
}
