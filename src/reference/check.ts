/** What every entry and page must hold to: sources that exist, texts in known languages, links that lead somewhere. */

import type { Tree } from '../content/read.ts';
import { pageKey } from '../lesson/paths.ts';
import type { Page } from '../source/mdx.ts';
import { type Located, type Problem, problem } from '../source/problem.ts';
import { walk } from '../source/walk.ts';
import { docPath } from './paths.ts';

/** Where ids of one kind of entry stand twice, the second is named. */
export function duplicates<T extends { id: string }>(entries: readonly Located<T>[]): Problem[] {
	const first = new Map<string, Located<T>>();
	const problems: Problem[] = [];
	for (const entry of entries) {
		const known = first.get(entry.data.id);
		if (known) {
			const { file, line } = known.place(['id']);
			problems.push(problem('duplicate-id', entry.place(['id']), { id: entry.data.id, other: `${file}:${line}` }));
		} else first.set(entry.data.id, entry);
	}
	return problems;
}

/** Where an entry's file is not named after its id. */
export function misnamed(entries: readonly Located<{ id: string }>[], nameOf: (id: string) => string): Problem[] {
	return entries.flatMap((entry) => {
		const name = entry.file.split('/').at(-1) ?? '';
		const expected = nameOf(entry.data.id);
		return name === expected ? [] : [problem('file-name', entry.place(['id']), { name, id: entry.data.id, expected })];
	});
}

/** Where a list of ids names one that is not among the known. */
export function unknownIds(entry: Located<unknown>, path: (string | number)[], ids: readonly string[], known: ReadonlySet<string>, what: string): Problem[] {
	return ids.flatMap((id, index) => (known.has(id) ? [] : [problem('unknown-id', entry.place([...path, index]), { id, what })]));
}

/** Sources, languages and review marks over all entries, and the shared files themselves. */
export function checkSite(tree: Tree, entries: readonly Located<unknown>[], paths: ReadonlySet<string>): Problem[] {
	const languages = new Set(tree.languages.map(({ data }) => data.tag));
	const courses = new Set(tree.courses.map(({ data }) => data.id));
	return [
		...duplicates(tree.sources),
		...duplicates(tree.glossary),
		...checkLanguages(tree),
		...checkEntries(tree, entries, languages),
		...tree.glossary.flatMap((entry) => {
			const known = new Set(tree.glossary.map(({ data }) => data.id));
			return unknownIds(entry, ['see'], entry.data.see ?? [], known, 'term');
		}),
		...tree.navigation.flatMap((entry) => checkNavigation(entry, entry.data, [], paths, courses)),
		...checkPages(tree, languages, paths),
	];
}

function checkLanguages(tree: Tree): Problem[] {
	const original = tree.strings.get('vi')?.data ?? {};
	return tree.languages.flatMap((entry) => {
		const folder = entry.file.split('/').at(-2) ?? '';
		const named = folder === entry.data.tag ? [] : [problem('file-name', entry.place(['tag']), { name: folder, id: entry.data.tag, expected: entry.data.tag })];
		const strings = tree.strings.get(entry.data.tag);
		if (!strings || entry.data.tag === 'vi') return named;
		const missing = Object.keys(original).filter((key) => !(key in strings.data));
		const extra = Object.keys(strings.data).filter((key) => !(key in original));
		return [
			...named,
			...missing.map((key) => problem('missing-string', strings.place([]), { key })),
			...extra.map((key) => problem('unknown-field', strings.place([key], 'key'), { field: key })),
		];
	});
}

function checkEntries(tree: Tree, entries: readonly Located<unknown>[], languages: ReadonlySet<string>): Problem[] {
	const sources = new Set(tree.sources.map(({ data }) => data.id));
	const cited = new Set<string>();
	const problems: Problem[] = [];
	for (const entry of entries) {
		for (const found of walk(entry.data)) {
			if (found.what === 'source') {
				cited.add(found.id);
				if (!sources.has(found.id)) problems.push(problem('unknown-source', entry.place(found.path), { id: found.id }));
			} else if (found.what === 'review') problems.push(problem('review-needed', entry.place(found.path, 'key')));
			else {
				for (const language of Object.keys(found.text))
					if (!languages.has(language)) problems.push(problem('unknown-language', entry.place([...found.path, language], 'key'), { language }));
				// A further language grows text by text; only English, of equal standing, is asked for everywhere.
				if (languages.has('en') && found.text.en === undefined) problems.push(problem('missing-translation', entry.place(found.path), { language: 'en' }));
			}
		}
	}
	for (const page of [...tree.docs.values(), ...tree.notes.values()]) for (const claim of page.claims) for (const id of claim.sources) cited.add(id);
	const unused = tree.sources.filter(({ data }) => !cited.has(data.id));
	return [...problems, ...unused.map((entry) => problem('unused-source', entry.place(['id']), { id: entry.data.id }))];
}

function checkNavigation(
	entry: Located<unknown>,
	item: Tree['navigation'][number]['data'],
	path: (string | number)[],
	paths: ReadonlySet<string>,
	courses: ReadonlySet<string>,
): Problem[] {
	const own = item.link !== undefined && !paths.has(item.link) ? [problem('broken-link', entry.place([...path, 'link']), { url: item.link })] : [];
	const unknown =
		item.course !== undefined && !courses.has(item.course)
			? [problem('unknown-id', entry.place([...path, 'course']), { id: item.course, what: 'course' })]
			: [];
	return [...own, ...unknown, ...(item.items ?? []).flatMap((child, index) => checkNavigation(entry, child, [...path, 'items', index], paths, courses))];
}

function checkPages(tree: Tree, languages: ReadonlySet<string>, paths: ReadonlySet<string>): Problem[] {
	const sources = new Set(tree.sources.map(({ data }) => data.id));
	const terms = new Set(tree.glossary.map(({ data }) => data.id));
	const pages = [...tree.docs.values(), ...tree.notes.values()];
	return [...pages.flatMap((page) => checkPage(page, sources, terms, languages, paths)), ...checkPairs(tree, languages)];
}

function checkPage(
	page: Page,
	sources: ReadonlySet<string>,
	terms: ReadonlySet<string>,
	languages: ReadonlySet<string>,
	paths: ReadonlySet<string>,
): Problem[] {
	return [
		...page.claims.flatMap(({ sources: ids, review, place }) => [
			...ids.filter((id) => !sources.has(id)).map((id) => problem('unknown-source', place, { id })),
			...(review ? [problem('review-needed', place)] : []),
		]),
		...page.terms.filter(({ id }) => !terms.has(id)).map(({ id, place }) => problem('unknown-id', place, { id, what: 'term' })),
		...page.links.filter(({ url }) => !leads(url, languages, paths)).map(({ url, place }) => problem('broken-link', place, { url })),
	];
}

/** True for an address outside the site, an anchor, or a page that the content makes. */
function leads(url: string, languages: ReadonlySet<string>, paths: ReadonlySet<string>): boolean {
	if (/^(https?:|mailto:|tel:|#)/.test(url)) return true;
	const [path = ''] = url.split(/[?#]/);
	const [, tag = ''] = path.split('/');
	return paths.has(path) || (tag !== 'vi' && languages.has(tag) && paths.has(path.slice(tag.length + 1)));
}

/** Every translated page has its original, and every original its English page. */
function checkPairs(tree: Tree, languages: ReadonlySet<string>): Problem[] {
	const problems: Problem[] = [];
	for (const [key, page] of tree.docs) {
		const [tag = ''] = key.split('/');
		const start = { file: page.file, line: 1, column: 1 };
		const original = languages.has(tag) ? key.slice(tag.length + 1) : key;
		if (original !== key && !tree.docNames.has(original)) problems.push(problem('page-without-original', start, { name: `${original}.mdx` }));
		// A script is read aloud to the place it was written for; nobody is asked to translate it.
		const spoken = pageKey(key)?.folder === 'phat-thanh';
		if (original === key && !spoken && languages.has('en') && !tree.docNames.has(`en/${key}`))
			problems.push(problem('missing-page', start, { language: 'en', name: `docs/en/${key}.mdx` }));
	}
	for (const [key, page] of tree.notes) {
		const [id = '', tag = ''] = key.split('.');
		const start = { file: page.file, line: 1, column: 1 };
		if (!languages.has(tag)) problems.push(problem('unknown-language', start, { language: tag }));
		if (!tree.conventions.some(({ data }) => data.id.toLowerCase() === id)) problems.push(problem('unknown-id', start, { id, what: 'convention' }));
	}
	return problems;
}

/** Every address that the prose pages make, without the language. */
export function pagePaths(docs: Iterable<string>, languages: ReadonlySet<string>): string[] {
	return [...docs].filter((key) => !languages.has(key.split('/')[0] ?? '')).map(docPath);
}
