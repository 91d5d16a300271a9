/** Makes the list of names of an index out of Pagefind's own entries, so that each name leads to the entry that it is of. */
import { gunzipSync } from 'fflate';
import { fold } from '../language/fold.ts';
import { withoutLocale } from '../language/paths.ts';
import type { LanguageNames, NamedPage, NamesFile } from './names.ts';
import { weightOf } from './weights.ts';
import { wordsOf } from './words.ts';

/** What Pagefind writes before the JSON of an entry. */
const MARK = 'pagefind_dcd';
const ENTRY = /^fragment\/(.+)\.pf_fragment$/;
/** Between the names in the meta field `alias` of a page. */
const BETWEEN = /\s*\|\s*/;

type Fragment = { url: string; content: string; meta: Record<string, string>; anchors: { id: string }[] };

/**
 * @param files the files of an index by their path under its folder
 * @param language the tag of the language of its pages
 * @param added what the content says of pages beyond what stands on them
 * @returns a page for each entry of the index, in the order of their addresses
 */
export function makeNames(files: ReadonlyMap<string, Uint8Array>, language: string, { pages: named, ...words }: LanguageNames): NamesFile {
	const entries = [...files]
		.flatMap(([path, bytes]) => {
			const [, id] = ENTRY.exec(path) ?? [];
			return id === undefined ? [] : [{ id, ...readFragment(bytes) }];
		})
		.sort((a, b) => (a.url < b.url ? -1 : 1));
	const kinds = [...new Set(entries.map(({ meta }) => meta.kind ?? 'page'))].sort();
	const articles: NamesFile['articles'] = {};
	const pages = entries.map(({ id, url, meta, anchors }, index): NamedPage => {
		const kind = meta.kind ?? 'page';
		const { names = [], weight = 1 } = named.get(url) ?? {};
		const numbers = [...new Set(anchors.flatMap((anchor) => /^dieu-(\d+)$/.exec(anchor.id)?.slice(1) ?? []).map(Number))];
		if (numbers.length > 0) articles[index] = numbers;
		const title = meta.title ?? url;
		const others = new Set([...(meta.alias?.split(BETWEEN) ?? []), ...names].filter((name) => name !== '' && name !== title));
		return [url, title, kinds.indexOf(kind), Math.round(100 * weight * weightOf(withoutLocale(url, language), kind)), id, ...others];
	});
	const inNames = new Set([...pages.flatMap(([, title, , , , ...names]) => [title, ...names]), ...words.same.flat()].flatMap(foldsOf));
	const endings = words.endings.map(fold).sort((a, b) => b.length - a.length);
	return { kinds, pages, articles, words: wordList(entries, inNames), ...words, endings };
}

const foldsOf = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);

/** The words of texts in alphabetical order, each as it is spelt most often; what names hold already stays out. */
function wordList(entries: readonly Fragment[], without: ReadonlySet<string>): string {
	const counts = new Map<string, Map<string, number>>();
	for (const { content } of entries) {
		for (const { raw, folded } of wordsOf(content)) {
			if (without.has(folded)) continue;
			const spelt = counts.get(folded) ?? new Map<string, number>();
			counts.set(folded, spelt.set(raw, (spelt.get(raw) ?? 0) + 1));
		}
	}
	return [...counts.entries()]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, spelt]) => [...spelt].reduce((best, one) => (one[1] > best[1] ? one : best))[0])
		.join(' ');
}

function readFragment(bytes: Uint8Array): Fragment {
	const text = new TextDecoder().decode(gunzipSync(bytes));
	return JSON.parse(text.slice(text.startsWith(MARK) ? MARK.length : 0)) as Fragment;
}
