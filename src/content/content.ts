/** The content as pages see it: plain entries without places. */
import { type Script, scriptsOf, type Taught, taughtOf } from '../lesson/lessons.ts';
import { registerOf } from '../plan/check.ts';
import { newestFirst } from '../plan/products/catalogue.ts';
import type { Register } from '../plan/schema.ts';
import type { PageHead } from '../reference/schema.ts';
import type { Located } from '../source/problem.ts';
import type { Tree } from './read.ts';

type Plain<T> = T extends Located<infer D>[] ? D[] : never;
type Lists =
	| 'languages'
	| 'sources'
	| 'glossary'
	| 'navigation'
	| 'conventions'
	| 'notParty'
	| 'laws'
	| 'rights'
	| 'groups'
	| 'helpLines'
	| 'results'
	| 'quizzes'
	| 'courses'
	| 'media'
	| 'mediaLanguages';

export type Content = { [K in Lists]: Plain<Tree[K]> } & {
	site: Plain<Tree['site']>[number];
	reviews: Plain<Tree['reviews']>[number];
	curriculum: Plain<Tree['curriculum']>[number];
	/** lessons and discussion guides */
	taught: Taught[];
	/** radio scripts */
	scripts: Script[];
	/** the ids of whole H5P packages in `quizzes/` */
	packages: string[];
	strings: Record<string, Record<string, string>>;
	/** the newest plan first */
	plans: Register[];
	/** sources that prose pages cite, by the page's path under `content/docs/` or `<convention>.<language>` */
	citations: { key: string; title: string; sources: string[] }[];
	/** prose pages under `content/docs/`, by their path without ending */
	pages: { key: string; head: PageHead }[];
};

/**
 * @param tree content that was checked and holds no errors
 * @throws where a file that every content folder has could not be read: the check names it
 */
export function plainContent(tree: Tree): Content {
	const data = <T>(entries: Located<T>[]): T[] => entries.map((entry) => entry.data);
	const only = <T>(entries: Located<T>[]): T => {
		const [entry] = entries;
		if (!entry) throw new Error('content that does not pass the check');
		return entry.data;
	};
	const pages = [...tree.docs, ...tree.notes];
	return {
		site: only(tree.site),
		languages: data(tree.languages).sort((a, b) => a.order - b.order),
		sources: data(tree.sources),
		glossary: data(tree.glossary),
		navigation: data(tree.navigation),
		conventions: data(tree.conventions).sort((a, b) => a.order - b.order),
		notParty: data(tree.notParty),
		laws: data(tree.laws),
		rights: data(tree.rights),
		groups: data(tree.groups),
		helpLines: data(tree.helpLines),
		results: data(tree.results).sort((a, b) => a.order - b.order),
		quizzes: data(tree.quizzes),
		courses: data(tree.courses),
		media: data(tree.media).sort(newestFirst),
		mediaLanguages: data(tree.mediaLanguages),
		packages: tree.packages,
		reviews: only(tree.reviews),
		curriculum: only(tree.curriculum),
		taught: taughtOf(tree.school, only(tree.curriculum).topics),
		scripts: scriptsOf(tree.school),
		strings: Object.fromEntries([...tree.strings].map(([tag, entry]) => [tag, entry.data])),
		plans: [...tree.plans.values()].flatMap((year) => registerOf(year) ?? []).sort((a, b) => b.plan.year - a.plan.year),
		pages: [...tree.docs].map(([key, page]) => ({ key, head: page.data })),
		citations: pages.map(([key, page]) => ({ key, title: page.data.title, sources: page.claims.flatMap((claim) => claim.sources) })),
	};
}
