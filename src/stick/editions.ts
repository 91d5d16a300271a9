/** The editions that the project makes: the whole site, and each lesson and discussion guide with all its faces. */
import { inLanguage } from '../language/format.ts';
import { inLocale } from '../language/paths.ts';
import type { Language } from '../language/schema.ts';
import { type StringTables, sayFrom } from '../language/strings.ts';
import { CONSTITUTION, conventionPath, HELP, lawPath } from '../law/paths.ts';
import { type Taught, textIn } from '../lesson/lessons.ts';
import { GUIDES, LESSONS, lessonPath } from '../lesson/paths.ts';
import { offlineLesson } from '../offline/sets.ts';
import type { SiteInfo, Term } from '../reference/schema.ts';
import type { LanguageNames } from '../search/names.ts';
import { LICENCES } from '../ui/paths.ts';
import type { Edition } from './edition.ts';
import { START, setName, siteName } from './paths.ts';
import { pagesIndex, siteIndex } from './search.ts';
import type { StartPage } from './start-page.ts';
import { isPage, travels } from './travels.ts';
import type { Tree } from './tree.ts';

/** The file of a page. @param path its address, without the language */
const pageFile = (path: string, tag: string): string => `${inLocale(path, tag).slice(1)}index.html`;
/** What editions are made from. */
export type EditionSources = {
	tree: Tree;
	site: SiteInfo;
	languages: readonly Language[];
	strings: StringTables;
	glossary: readonly Term[];
	/** what the content calls pages in a language */
	namesIn: (language: string) => LanguageNames;
	/** every lesson and discussion guide */
	taught: readonly Taught[];
};

const howTo =
	({ strings }: EditionSources) =>
	(tag: string): string =>
		sayFrom(strings, tag)('stick.readFirst', { start: START });

/** The whole site, in every language. */
function wholeSite(sources: EditionSources): Edition {
	const { tree, site, languages } = sources;
	return {
		name: siteName(site),
		files: tree.files.filter(travels),
		indexes: new Map(languages.map(({ tag }) => [tag, siteIndex(tree, tag)])),
		door: startPageOf('/', (tag) => inLanguage(site.title, tag), howTo(sources), sources),
	};
}

/**
 * A lesson or guide in every language: what is kept for it offline, but for the lists that lead to all the others;
 * the conventions and the constitution that it speaks of; and where to find help, which a class may need at once.
 */
async function oneLesson(taught: Taught, sources: EditionSources): Promise<Edition> {
	const { tree, languages, strings, glossary, namesIn } = sources;
	const tags = languages.map(({ tag }) => tag);
	const pagesIn = (tag: string) => {
		const lists = [LESSONS, GUIDES].map((path) => pageFile(path, tag));
		const further = [...taught.conventions.map(({ convention }) => conventionPath(convention)), ...(taught.constitution ? [lawPath(CONSTITUTION)] : []), HELP];
		const files = [...offlineLesson(taught, tag).patterns, ...further.map((path) => pageFile(path, tag))];
		return files.filter((file) => isPage(file) && tree.has(file) && !lists.includes(file));
	};
	const indexes = new Map<string, ReadonlyMap<string, Uint8Array>>();
	for (const tag of tags) indexes.set(tag, await pagesIndex(tree, tag, pagesIn(tag), glossary, namesIn(tag)));
	return {
		name: setName(taught),
		files: [...tags.flatMap(pagesIn), LICENCES.slice(1)],
		indexes,
		door: startPageOf(
			lessonPath(taught),
			(tag) => textIn(taught.texts, tag).text.title,
			(tag) => `${howTo(sources)(tag).trim()}\n\n${sayFrom(strings, tag)('stick.oneLesson', { sign: '↗' })}`,
			sources,
		),
		instead: new Map(tags.map((tag) => [pageFile('/', tag), pageFile(lessonPath(taught), tag)])),
	};
}

/**
 * @param address the page that is opened first, without the language
 * @param title what is in the edition, by language
 * @param text what to read first, by language
 */
function startPageOf(address: string, title: (tag: string) => string, text: (tag: string) => string, { tree, languages: all }: EditionSources): StartPage {
	const languages = all.filter(({ tag }) => tree.has(pageFile(address, tag)));
	return {
		languages: languages.map(({ tag, label }) => ({ tag, label, title: title(tag), page: pageFile(address, tag), text: text(tag) })),
	};
}

/** The names of all editions, without the ending of their ZIPs: that of the whole site first. */
export const editionNames = ({ site, taught }: Pick<EditionSources, 'site' | 'taught'>): string[] => [siteName(site), ...taught.map(setName)];

/**
 * Makes editions, one after the other.
 * @param names of those that are wanted, of `editionNames`
 */
export async function* editions(sources: EditionSources, names: readonly string[]): AsyncGenerator<Edition> {
	if (names.includes(siteName(sources.site))) yield wholeSite(sources);
	for (const taught of sources.taught) if (names.includes(setName(taught))) yield await oneLesson(taught, sources);
}
