/** What is wrong with a list of what readers type instead of the words of the site. */
import { brokenLink } from '../source/entry-checks.ts';
import type { Content, Entry } from '../source/kind.ts';
import type { Path, Problem } from '../source/problem.ts';
import { fold } from './fold.ts';
import { problem } from './messages.ts';
import type { Synonyms } from './schema.ts';

/** Expressions that stand twice, and names of pages that there are not. */
export function checkSynonyms(entries: readonly Entry<Synonyms>[], content: Content): Problem[] {
	return entries.flatMap((entry) => [...checkTwice(entry), ...checkPages(entry, content)]);
}

/** An expression belongs to one group, and is one name of a page; spellings that the search reads alike are one. */
function checkTwice(entry: Entry<Synonyms>): Problem[] {
	const { same, pages } = entry.data;
	const groups = same.flatMap((group, index) => group.map((word, at) => ({ word, path: ['same', index, at] })));
	const names = pages.map(({ words }, index) => words.map((word, at) => ({ word, path: ['pages', index, 'words', at] })));
	return [groups, ...names].flatMap((list) => repeated(entry, list));
}

function repeated(entry: Entry<Synonyms>, list: readonly { word: string; path: Path }[]): Problem[] {
	const first = new Map<string, Path>();
	return list.flatMap(({ word, path }) => {
		const key = fold(word).replace(/\s+/gu, ' ');
		const known = first.get(key);
		if (!known) {
			first.set(key, path);
			return [];
		}
		const { file, line } = entry.place(known);
		return [problem('synonym-twice', entry.place(path), { word, other: `${file}:${line}` })];
	});
}

function checkPages(entry: Entry<Synonyms>, { addresses }: Content): Problem[] {
	return entry.data.pages.flatMap(({ page }, index) => {
		const path = page.replace(/#.*/, '');
		return addresses.has(path) ? [] : [brokenLink(entry, ['pages', index, 'page'], path)];
	});
}
