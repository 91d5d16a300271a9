/** What the content knows of a page's names beyond what stands on it: numbers, acronyms, names in the other languages, synonyms. */
import { inLanguage } from '../language/format.ts';
import { stringsKind, synonymsKind } from '../language/kinds.ts';
import { inLocale } from '../language/paths.ts';
import { sayFrom } from '../language/strings.ts';
import { conventionKind, groupKind, helpLineKind, helpRouteKind, lawKind, rightKind } from '../law/kinds.ts';
import { conventionPath, groupPath, HELP, lawPath, rightPath } from '../law/paths.ts';
import type { Law, LawState } from '../law/schema.ts';
import { standingOf } from '../law/standing.ts';
import { planKind } from '../plan/kinds.ts';
import { taskPath } from '../plan/paths.ts';
import { termKind } from '../reference/kinds.ts';
import { GLOSSARY } from '../reference/paths.ts';
import type { Content } from '../source/kind.ts';
import type { LanguageNames, PageNames } from './names.ts';

/** How much an instrument counts that is not the law of today, where another of the same name may be. */
const NOT_IN_FORCE: Partial<Record<LawState, number>> = { replaced: 0.85, ended: 0.85, draft: 0.8, passed: 0.8, 'not-yet-in-force': 0.9 };

/** Laws are counted anew each year by the assembly; other instruments are called by their number alone. */
function numbered(kind: string, { number, kind: rank }: Law): string[] {
	if (number === null) return [];
	const parts = number.split('/');
	const short = parts.slice(0, rank === 'law' || rank === 'code' ? 2 : 1).join('/');
	return [...new Set([number, short])].map((one) => `${kind} ${one}`);
}

/**
 * @param content all content of the site
 * @param language the tag of a language of the site
 * @returns what the content calls its pages in it, by their address, and the language's own list of synonyms
 */
export function contentNames(content: Content, language: string): LanguageNames {
	const pages = new Map<string, Required<PageNames>>();
	const add = (path: string, names: readonly (string | undefined)[], weight = 1): void => {
		const url = inLocale(path, language);
		const known = pages.get(url) ?? { names: [], weight: 1 };
		pages.set(url, { names: [...known.names, ...names.filter((name) => name !== undefined)], weight: known.weight * weight });
	};
	const say = sayFrom(content.served(stringsKind), language);
	const laws = content.served(lawKind);
	for (const law of laws) {
		add(lawPath(law.id), [...numbered(say(`law.kind.${law.kind}`), law), ...Object.values(law.name)], NOT_IN_FORCE[standingOf(law, laws, content.today).state]);
	}
	for (const { id, acronyms, short, name } of content.served(conventionKind)) {
		add(conventionPath(id), [...acronyms, ...Object.values(short), ...Object.values(name)]);
	}
	for (const { id, name } of content.served(rightKind)) add(rightPath(id), Object.values(name));
	for (const { id, name } of content.served(groupKind)) add(groupPath(id), Object.values(name));
	for (const { id, term, abbreviation } of content.served(termKind)) add(`${GLOSSARY}#${id}`, [abbreviation, ...Object.values(term)]);
	for (const { number, name } of content.served(helpLineKind)) add(HELP, [number, number.replaceAll(' ', ''), inLanguage(name, language)]);
	for (const { need } of content.served(helpRouteKind)) add(HELP, [inLanguage(need, language)]);
	for (const { plan, tasks } of content.served(planKind)) {
		for (const { id } of tasks) add(taskPath(plan.year, id), [`${say('kind.task')} ${id}`, id]);
	}
	const { pages: called = [], ...words } = content.served(synonymsKind)[language] ?? { same: [], ignore: [], endings: [], article: [] };
	for (const { page, words: names } of called) add(page, names);
	return { ...words, pages };
}
