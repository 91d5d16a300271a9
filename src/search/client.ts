/** Asks the Pagefind bundles of the site; loaded when the reader opens the search. */
import { merge, spellings } from './spellings.ts';

type Filters = Record<string, string>;
type Hit = { id: string; score: number; data: () => Promise<PageData> };
type Bundle = {
	options(options: { excerptLength: number }): Promise<void>;
	init(): Promise<void>;
	search(query: string, options: { filters: Filters }): Promise<{ results: Hit[] }>;
};
export type PageData = { url: string; excerpt: string; meta: Record<string, string>; sub_results: { title: string; url: string; excerpt: string }[] };
export type Result = { id: string; score: number; language: string; data: () => Promise<PageData> };

const bundles = new Map<string, Promise<Bundle>>();

/** The bundle of a language, loaded once. A failed load is forgotten, so that a later try can succeed. */
export function bundle(language: string): Promise<Bundle> {
	const known = bundles.get(language);
	if (known) return known;
	const path = `/pagefind/${language}/pagefind.js`;
	const loading = import(/* @vite-ignore */ path).then(async (module: Bundle) => {
		await module.options({ excerptLength: 24 });
		await module.init();
		return module;
	});
	bundles.set(language, loading);
	loading.catch(() => bundles.delete(language));
	return loading;
}

/**
 * @param query what was typed, with or without marks
 * @param languages the languages to search
 * @param kind a page kind, or none for all
 * @returns results of all languages and spellings, best first
 * @throws where an index cannot be loaded
 */
export async function find(query: string, languages: readonly string[], kind: string | undefined): Promise<Result[]> {
	const filters: Filters = kind ? { kind } : {};
	const tries = spellings(query);
	const perLanguage = await Promise.all(
		languages.map(async (language) => {
			const engine = await bundle(language);
			const found = await Promise.all(tries.map((text) => engine.search(text, { filters })));
			return merge(found.map(({ results }) => results.map((hit) => ({ ...hit, data: () => hit.data() })))).map((hit) => ({
				...hit,
				id: `${language}/${hit.id}`,
				language,
			}));
		}),
	);
	return perLanguage.flat().sort((a, b) => b.score - a.score);
}
