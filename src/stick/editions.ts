/** The editions that the project makes: the whole site, and each lesson and discussion guide with all its faces. */
import { checkedContent } from '../content/integration.ts';
import { inLanguage, strings } from '../language/strings.ts';
import { CONSTITUTION, conventionPath, HELP, lawPath } from '../law/paths.ts';
import { type Taught, textIn } from '../lesson/lessons.ts';
import { offlineLesson } from '../lesson/offline-set.ts';
import { GUIDES, LESSONS, lessonPath } from '../lesson/paths.ts';
import { inLocale, LICENCES } from '../reference/paths.ts';
import type { Edition } from './edition.ts';
import { START, setName, siteName } from './paths.ts';
import { pagesIndex, siteIndex } from './search.ts';
import { isPage, type Tree, travels } from './tree.ts';
import type { Door } from './way-in.ts';

/** The file of a page. @param path its address, without the language */
const pageFile = (path: string, tag: string): string => `${inLocale(path, tag).slice(1)}index.html`;
const howTo = (tag: string): string => strings(tag)('stick.readFirst', { start: START });

/** The whole site, in every language. */
function wholeSite(tree: Tree): Edition {
	const { languages, site } = checkedContent();
	return {
		name: siteName,
		files: tree.files.filter(travels),
		indexes: new Map(languages.map(({ tag }) => [tag, siteIndex(tree, tag)])),
		door: doorTo('/', (tag) => inLanguage(site.title, tag), howTo, tree),
	};
}

/**
 * A lesson or guide in every language: what is kept for it offline, but for the lists that lead to all the others;
 * the conventions and the constitution that it speaks of; and where to find help, which a class may need at once.
 */
async function oneLesson(taught: Taught, tree: Tree): Promise<Edition> {
	const tags = checkedContent().languages.map(({ tag }) => tag);
	const pagesIn = (tag: string) => {
		const lists = [LESSONS, GUIDES].map((path) => pageFile(path, tag));
		const further = [...taught.conventions.map(({ convention }) => conventionPath(convention)), ...(taught.constitution ? [lawPath(CONSTITUTION)] : []), HELP];
		const files = [...offlineLesson(taught, tag).patterns, ...further.map((path) => pageFile(path, tag))];
		return files.filter((file) => isPage(file) && tree.has(file) && !lists.includes(file));
	};
	const indexes = new Map<string, ReadonlyMap<string, Uint8Array>>();
	for (const tag of tags) indexes.set(tag, await pagesIndex(tree, tag, pagesIn(tag)));
	return {
		name: setName(taught),
		files: [...tags.flatMap(pagesIn), LICENCES.slice(1)],
		indexes,
		door: doorTo(
			lessonPath(taught),
			(tag) => textIn(taught.texts, tag).text.title,
			(tag) => `${howTo(tag).trim()}\n\n${strings(tag)('stick.oneLesson', { sign: '↗' })}`,
			tree,
		),
		instead: new Map(tags.map((tag) => [pageFile('/', tag), pageFile(lessonPath(taught), tag)])),
	};
}

/**
 * @param address the page that is opened first, without the language
 * @param title what is in the edition, by language
 * @param text what to read first, by language
 */
function doorTo(address: string, title: (tag: string) => string, text: (tag: string) => string, tree: Tree): Door {
	const languages = checkedContent().languages.filter(({ tag }) => tree.has(pageFile(address, tag)));
	return {
		languages: languages.map(({ tag, label }) => ({ tag, label, title: title(tag), page: pageFile(address, tag), text: text(tag) })),
	};
}

/** Every edition, one after the other. */
export async function* editions(tree: Tree): AsyncGenerator<Edition> {
	yield wholeSite(tree);
	for (const taught of checkedContent().taught) yield await oneLesson(taught, tree);
}
