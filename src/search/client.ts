/** Asks the Pagefind bundles of the site; loaded when the reader opens the search. */
import { type Bundle, type Filters, OPENER, type Opener, type PageData } from './engine.ts';
import { merge, spellings } from './spellings.ts';

export type Result = { id: string; score: number; language: string; data: () => Promise<PageData> };

const opener: Opener = (globalThis as { [OPENER]?: Opener })[OPENER] ?? ((language) => import(/* @vite-ignore */ `/pagefind/${language}/pagefind.js`));
const bundles = new Map<string, Promise<Bundle>>();

/** The bundle of a language, loaded once. A failed load is forgotten, so that a later try can succeed. */
export function bundle(language: string): Promise<Bundle> {
	const known = bundles.get(language);
	if (known) return known;
	const loading = opener(language).then(async (module) => {
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
