/** Where a prose page is shown, and what it cites there. */
import { languageTags } from '../language/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import { sourcesIn } from '../reference/claims.ts';
import type { Content, Entry, Shown } from '../source/kind.ts';
import { docPath } from './paths.ts';

/** The language and the path of an original, from a page's path under `content/docs/`: `en/bao-chi/index` -> `en`, `bao-chi/index`. */
export function splitKey(key: string, languages: ReadonlySet<string>): { language: string; original: string } {
	const [tag = ''] = key.split('/');
	return tag !== ORIGINAL && languages.has(tag) ? { language: tag, original: key.slice(tag.length + 1) } : { language: ORIGINAL, original: key };
}

/** A prose page shows itself, in the language that it is written in. */
export function shownPage({ name, data, page }: Entry<{ title: string }>, content: Content): Shown[] {
	const { language, original } = splitKey(name.replace(/^docs\/|\.mdx$/g, ''), languageTags(content));
	return [{ title: { [ORIGINAL]: data.title }, path: docPath(original), language, part: { source: page ? sourcesIn(page) : [] } }];
}
