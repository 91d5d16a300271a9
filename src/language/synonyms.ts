/** What readers type instead of the words of the site: `content/languages/<tag>/synonyms.yaml`, an editors' file for the search. */
import { z } from 'zod';
import { brokenLink } from '../source/entry-checks.ts';
import { filled } from '../source/fields.ts';
import { yamlEntry } from '../source/format.ts';
import type { Content, Entry, Kind } from '../source/kind.ts';
import type { Path, Problem } from '../source/problem.ts';
import { fold } from './fold.ts';
import { problem } from './messages.ts';

/** More than any expression has, in characters; more than any group or page has, in number. */
const LENGTH = 60;
const MOST = 40;
/** A sign alone is no word that the search reads. */
const expression = filled.pipe(
	z
		.string()
		.regex(/[\p{L}\p{N}]/u)
		.max(LENGTH),
);
const word = filled.pipe(
	z
		.string()
		.regex(/^[\p{L}\p{M}\p{N}]+$/u)
		.max(LENGTH),
);
const expressions = z.array(expression).min(1).max(MOST);

/** The file of one language. */
export const synonyms = z.strictObject({
	/** groups of expressions and abbreviations that mean the same: whoever types one finds what holds another */
	same: z.array(z.array(expression).min(2).max(MOST)),
	/** further names of a page: what people call it, in words that do not stand on it */
	pages: z.array(z.strictObject({ page: z.string().regex(/^\/(\S+\/)?(#\S+)?$/), words: expressions })),
	/** words such as articles and prepositions that say nothing beside others */
	ignore: z.array(expression),
	/** endings that make no difference, such as those of a plural; none in languages whose words do not change */
	endings: z.array(word),
	/** what the article of a law is called, before its number: one word each */
	article: z.array(word).min(1).max(MOST),
});
export type Synonyms = z.infer<typeof synonyms>;

export const synonymsKind: Kind<Synonyms, Record<string, Synonyms>> = {
	name: 'synonyms',
	noun: { vi: 'danh sách từ đồng nghĩa', en: 'list of synonyms' },
	files: /^languages\/([^/]+)\/synonyms\.yaml$/,
	format: yamlEntry(synonyms),
	check: (entries, content) => entries.flatMap((entry) => [...checkTwice(entry), ...checkPages(entry, content)]),
	serve: (entries) => Object.fromEntries(entries.map(({ keys: [tag = ''], data }) => [tag, data])),
};

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
